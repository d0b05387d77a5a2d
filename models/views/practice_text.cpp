// SPDX-License-Identifier: Apache-2.0
#include "models/views/practice_text.h"

#include "models/views/translate.h"

namespace guitai::views {

QString textOf(practice::PaperFlaw value) {
    using enum practice::PaperFlaw;
    switch (value) {
    case Expired:
        return translate("views::Practice", "It has expired");
    case WrongPhoto:
        return translate("views::Practice", "The photo is of somebody else");
    case OtherName:
        return translate("views::Practice", "The name is another");
    case OtherNumber:
        return translate("views::Practice", "The number is another");
    case Unsigned:
        return translate("views::Practice", "It is not signed");
    case Copy:
        return translate("views::Practice", "It is only a copy");
    }
    return {};
}

QString textOf(practice::Mishap value) {
    using enum practice::Mishap;
    switch (value) {
    case CardPulled:
        return translate("views::Practice", "The card has been pulled out of the reader.");
    case DeadLine:
        return translate("views::Practice", "The line to the registry is dead.");
    case ReaderServiceGone:
        return translate("views::Practice", "The reader service has stopped.");
    case PowerCut:
        return translate("views::Practice", "The power has failed; the counter was started again.");
    }
    return {};
}

QString mendingOf(practice::Mishap value) {
    using enum practice::Mishap;
    switch (value) {
    case CardPulled:
    case PowerCut:
        return translate("views::Practice", "Have the same card put back");
    case DeadLine:
        return translate("views::Practice", "Wait until the line is back");
    case ReaderServiceGone:
        return translate("views::Practice", "Have the service started");
    }
    return {};
}

QString textOf(practice::EndKind value) {
    using enum practice::EndKind;
    switch (value) {
    case Done:
        return translate("views::Practice", "Done");
    case Refused:
        return translate("views::Practice", "The rules do not allow it");
    case Papers:
        return translate("views::Practice", "The papers are not in order");
    }
    return {};
}

QString textOf(practice::Question value) {
    using enum practice::Question;
    switch (value) {
    case Who:
        return translate("views::Practice", "Who are you, and for whom do you come?");
    case Why:
        return translate("views::Practice", "What can I do for you?");
    case What:
        return translate("views::Practice", "What have you brought?");
    case Pin:
        return translate("views::Practice", "Do you know the PIN?");
    case When:
        return translate("views::Practice", "Since when?");
    }
    return {};
}

QString textOf(practice::Merit value) {
    using enum practice::Merit;
    switch (value) {
    case Act:
        return translate("views::Practice", "The right procedure");
    case Requester:
        return translate("views::Practice", "Who asks");
    case Papers:
        return translate("views::Practice", "The papers");
    case Details:
        return translate("views::Practice", "What was asked for");
    case Pins:
        return translate("views::Practice", "No try lost");
    case Recovery:
        return translate("views::Practice", "After the mishap");
    case End:
        return translate("views::Practice", "How it ended");
    }
    return {};
}

QString reasonOf(practice::Merit value, bool got) {
    using enum practice::Merit;
    switch (value) {
    case Act:
        return got ? translate("views::Practice", "Nothing but what was asked for was begun.")
                   : translate("views::Practice", "Something else was begun, or nothing at all.");
    case Requester:
        return got ? translate("views::Practice", "You told who stood at the window.")
                   : translate("views::Practice", "Somebody else stood at the window.");
    case Papers:
        return got ? translate("views::Practice", "Each paper was judged as it is.")
                   : translate("views::Practice",
                               "A paper was accepted that is wrong or not there, or one was turned "
                               "away that is right, or a flaw was not named.");
    case Details:
        return got ? translate("views::Practice", "The form says what the customer wants.")
                   : translate("views::Practice", "The form says something else.");
    case Pins:
        return got ? translate("views::Practice", "No PIN was entered wrong.")
                   : translate("views::Practice", "A PIN was entered wrong.");
    case Recovery:
        return got ? translate("views::Practice", "The same work went on and came to its end.")
                   : translate("views::Practice", "The work was begun anew, or left.");
    case End:
        return got ? translate("views::Practice", "It ended as it should.")
                   : translate("views::Practice", "It should have ended otherwise.");
    }
    return {};
}

} // namespace guitai::views
