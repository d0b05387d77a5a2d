// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_words.h"

#include "models/views/check_text.h"
#include "models/views/service_text.h"
#include "models/views/translate.h"

namespace guitai::ui {

using procedure::Finding;
using views::translate;

namespace {

Notice noticeOfFinding(Finding finding) {
    return {.what = views::textOf(finding), .doNow = views::todoOf(finding)};
}

Notice safeAllTheSame(Finding finding) {
    auto notice = noticeOfFinding(finding);
    notice.safe = translate("Status", "What was done is kept safe here.");
    return notice;
}

} // namespace

Notice readerMeaning(bool known, const cardio::ReaderSnapshot& readers) {
    if (!known) {
        return {.what =
                    translate("Status", "The reader service was asked and has not answered yet."),
                .doNow = translate("Status", "Please wait a moment.")};
    }
    using enum cardio::ReaderCondition;
    switch (cardio::conditionOf(readers)) {
    case ServiceRefuses:
        return noticeOfFinding(Finding::ServiceRefuses);
    case ServiceStopped:
        return noticeOfFinding(Finding::ServiceStopped);
    case NoReader:
        return noticeOfFinding(Finding::NoReader);
    case CardPresent:
        return {.what = views::textOf(Finding::CardAnswers),
                .doNow = translate("Status", "It is read by itself. Leave it where it is until the "
                                             "window says to take it out.")};
    case CardMute:
        return noticeOfFinding(Finding::CardMute);
    case CardHeldElsewhere:
        return noticeOfFinding(Finding::CardHeld);
    case Ready:
        break;
    }
    return {.what = translate("Status", "The reader is ready."),
            .doNow = translate("Status", "Put a card in, chip first.")};
}

Notice queueMeaning(int waiting, int attention) {
    if (attention > 0) {
        return {.what = translate("Status", "%n act(s) in the queue want somebody to look at them.",
                                  nullptr, attention),
                .safe = translate("Status", "What only waits goes out by itself."),
                .doNow = translate("Status", "Open the queue: each says what can be done.")};
    }
    if (waiting > 0) {
        return {.what = translate("Status", "%n act(s) wait for the registry.", nullptr, waiting),
                .safe = translate("Status", "They are kept safe here, and go out by themselves."),
                .doNow = translate("Status", "Nothing is to be done.")};
    }
    return {.what = translate("Status", "Everything has reached the registry."),
            .doNow = translate("Status", "Nothing is to be done.")};
}

Notice registryMeaning(procedure::ServiceState state) {
    using enum procedure::ServiceState;
    switch (state) {
    case Starting:
        return {.what = translate("Status", "The registry was asked and has not answered yet."),
                .doNow = translate("Status", "Please wait a moment.")};
    case Up:
        break;
    case Down: {
        auto notice = safeAllTheSame(Finding::RegistrySilent);
        notice.doNow = views::todoOf(state); // says who is found meanwhile
        return notice;
    }
    case Unserved:
        return safeAllTheSame(Finding::RegistryUnserved);
    case ClockOff:
        return safeAllTheSame(Finding::ClockApart);
    }
    return {.what = views::textOf(Finding::RegistryAnswers),
            .doNow = translate("Status", "Nothing is to be done.")};
}

} // namespace guitai::ui
