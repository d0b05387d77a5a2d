// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/page_help.h"

#include "models/views/translate.h"

namespace guitai::ui {

using views::translate;

QString helpOf(HelpPage page) {
    switch (page) {
    case HelpPage::SignIn:
        return translate(
            "PageHelp", "Sign in with your own name and password. What you do here is on record as "
                        "yours. After a lock the work under way is as it was. Enter goes to the "
                        "next field and signs in.");
    case HelpPage::Today:
        return translate("PageHelp",
                         "The day in numbers: how many were served and how long it took, what was "
                         "refused by which rule, and what is still open. A number opens the list "
                         "behind it. A digit changes the part; the office's months and years are "
                         "for supervisors.");
    case HelpPage::Holder:
        return translate(
            "PageHelp", "Put a card into the reader, or type an identity, card or bank card "
                        "number, or a name, and press Enter. The holder's cards stand at the left, "
                        "what can be done for the chosen card at the right: its digit starts it. "
                        "What is not possible says why and by which rule. Arrows go from tile to "
                        "tile, Esc closes the holder's file.");
    case HelpPage::EarlierActs:
        return translate(
            "PageHelp",
            "What was done for this holder before, newest first. Enter opens the papers "
            "of the chosen act: each copy is numbered, marked as a reprint and on "
            "record before it is made. Esc goes back to the file.");
    case HelpPage::Queue:
        return translate(
            "PageHelp", "What waits for the registry, and what it refused. Arrows choose a line; "
                        "below it stands what can be done about it, each with its digit. What only "
                        "waits goes out by itself.");
    case HelpPage::Batches:
        return translate("PageHelp",
                         "Blank cards, batches to and from the factory, cards to hand out, the "
                         "day's fees, and files of many people. A digit changes the part; Esc "
                         "stops what goes on, where that is safe.");
    case HelpPage::DayEnd:
        return translate("PageHelp",
                         "What was done on a day, whether vouchers, cards and money tie out, and "
                         "what stays open. A supervisor who served nobody on that day closes it "
                         "with his password.");
    case HelpPage::Approvals:
        return translate(
            "PageHelp", "What other desks ask a supervisor to approve. Look at the whole act, then "
                        "sign it or refuse it with your own password. An approval code is for a "
                        "desk that can only be reached by telephone.");
    case HelpPage::Exercises:
        return translate("PageHelp",
                         "Exercises by level. Arrows choose one, Enter begins it. Type your name "
                         "first where several people learn here: results are kept by name.");
    case HelpPage::Exercise:
        return translate(
            "PageHelp", "Who is standing before you and what he says. Enter serves him. F6 asks "
                        "him, F7 shows the papers on the desk and judges them, F8 gives a hint for "
                        "some points, F9 turns him away, F10 sets right what went wrong, F12 gives "
                        "up.");
    case HelpPage::Score:
        return translate(
            "PageHelp",
            "What was right and what was not, point by point, with the rule. Enter goes "
            "on, R repeats the exercise, P prints the report, Esc goes back to the list.");
    case HelpPage::Trainer:
        return translate("PageHelp",
                         "For who teaches. Choose a rule case and a citizen with whom it comes out "
                         "the same; what the learner is told is yours to write; save it, and it "
                         "stands in the list of exercises. The other part reads the results of a "
                         "class, shows each learner's points with their reasons, and writes one "
                         "table. Esc goes back to the list.");
    case HelpPage::Practice:
        return translate(
            "PageHelp", "The drawer of made-up citizens and their cards. Choose a citizen to open "
                        "his file; put a card into the reader or take it out. Nothing here is real "
                        "and nothing leaves this counter.");
    case HelpPage::Settings:
        return translate("PageHelp",
                         "What you choose holds at once and is kept for this counter; Ctrl+Z takes "
                         "it back. Text size takes hold at the next start. Your own password is "
                         "changed here by whoever knows the old one.");
    case HelpPage::Diagnosis:
        return translate(
            "PageHelp",
            "Looks at everything the counter stands on. Each line says good, attention "
            "or bad, and what to do. F5 checks again, Esc stops, Ctrl+C copies a report "
            "for support that names nobody.");
    }
    return {};
}

QString helpOnKeys() {
    return translate("PageHelp",
                     "Ctrl+K finds any action, Ctrl+F goes to the search, Ctrl+L locks, "
                     "F1 explains, Esc goes back.");
}

} // namespace guitai::ui
