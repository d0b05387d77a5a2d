// SPDX-License-Identifier: Apache-2.0
#include "models/views/check_text.h"

#include "models/views/format.h"
#include "models/views/service_text.h"
#include "models/views/translate.h"

namespace guitai::views {

using procedure::Check;
using procedure::Finding;
using procedure::Standing;

QString textOf(Check check) {
    switch (check) {
    case Check::ReaderService:
        return translate("Check", "Reader service");
    case Check::Readers:
        return translate("Check", "Card readers");
    case Check::Card:
        return translate("Check", "Card");
    case Check::Keypad:
        return translate("Check", "PIN entry");
    case Check::Printer:
        return translate("Check", "Printer");
    case Check::CustomerScreen:
        return translate("Check", "Customer's screen");
    case Check::Store:
        return translate("Check", "Store");
    case Check::Disk:
        return translate("Check", "Disk");
    case Check::Registry:
        return translate("Check", "Registry");
    case Check::Clock:
        return translate("Check", "Clock");
    }
    return {};
}

QString textOf(Standing standing) {
    switch (standing) {
    case Standing::Good:
        return translate("Check", "good");
    case Standing::Attention:
        return translate("Check", "attention");
    case Standing::Bad:
        return translate("Check", "bad");
    }
    return {};
}

QString textOf(Finding finding) {
    switch (finding) {
    case Finding::ServiceAnswers:
        return translate("Check", "The reader service answers.");
    case Finding::ServiceStopped:
        return translate("Check", "The reader service does not run.");
    case Finding::ServiceRefuses:
        return translate("Check", "The reader service refuses this user.");
    case Finding::ReadersThere:
        return translate("Check", "A reader is connected.");
    case Finding::NoReader:
        return translate("Check", "No reader is connected.");
    case Finding::ChosenReaderGone:
        return translate("Check", "The reader that was chosen is not connected.");
    case Finding::CardAnswers:
        return translate("Check", "The card in the reader answers.");
    case Finding::NoCard:
        return translate("Check", "No card lies in a reader.");
    case Finding::CardMute:
        return translate("Check", "The card in the reader does not answer.");
    case Finding::CardHeld:
        return translate("Check", "Another program holds the card.");
    case Finding::KeysOnWindow:
        return translate("Check", "The holder types on the customer's window.");
    case Finding::KeysOnWindowOnly:
        return translate("Check", "The holder types on the customer's window. PINs that the bank "
                                  "keeps cannot be served here.");
    case Finding::PrinterThere:
        return translate("Check", "A printer is set up.");
    case Finding::NoUsualPrinter:
        return translate("Check", "Printers are set up, but none is the usual one.");
    case Finding::NoPrinter:
        return translate("Check", "No printer is set up.");
    case Finding::ScreenOwn:
        return translate("Check", "The customer has a screen of his own.");
    case Finding::ScreenWindow:
        return translate("Check", "The customer's side is a window on this screen.");
    case Finding::StoreSound:
        return translate("Check", "Every table was read and is sound.");
    case Finding::StoreDamaged:
        return translate("Check", "A part of the store is damaged.");
    case Finding::StoreUnread:
        return translate("Check", "The store could not be read.");
    case Finding::StoreUnfinished:
        return translate("Check", "The store was not read to the end.");
    case Finding::DiskRoomy:
        return translate("Check", "There is room enough on the disk.");
    case Finding::DiskNarrow:
        return translate("Check", "There is little room left on the disk.");
    case Finding::DiskFull:
        return translate("Check", "The disk is almost full.");
    case Finding::DiskUnknown:
        return translate("Check", "The room on the disk is not known.");
    case Finding::RegistryAnswers:
        return translate("Check", "The registry answers.");
    case Finding::RegistrySlow:
        return translate("Check", "The registry answers slowly.");
    case Finding::RegistrySilent:
        return translate("Check", "The registry does not answer.");
    case Finding::RegistryUnserved:
        return translate("Check", "The registry takes what is handed in, but nobody judges it.");
    case Finding::ClockRight:
        return translate("Check", "The clock shows China's time.");
    case Finding::ClockElsewhere:
        return translate("Check", "This computer is set to another time zone than China's.");
    case Finding::ClockApart:
        return translate("Check", "The registry's clock and this machine's differ.");
    case Finding::ClockBehind:
        return translate("Check", "The clock is earlier than the last entry on record.");
    }
    return {};
}

QString todoOf(Finding finding) {
    switch (finding) {
    case Finding::ServiceStopped:
        return translate("Check", "Please ask the administrator to start the service pcscd.");
    case Finding::ServiceRefuses:
        return translate("Check", "Please ask the administrator to let this user use pcscd.");
    case Finding::NoReader:
        return translate("Check", "Please connect a reader, or try another socket.");
    case Finding::ChosenReaderGone:
        return translate("Check", "Please connect it, or choose another one in the settings.");
    case Finding::CardMute:
        return translate("Check", "Please take the card out, wipe its contacts, and put it in the "
                                  "right way round.");
    case Finding::CardHeld:
        return translate("Check", "Please close the other program, or take the card out and put "
                                  "it back.");
    case Finding::KeysOnWindowOnly:
        return translate("Check", "Please send holders to a counter of the bank for those.");
    case Finding::NoUsualPrinter:
        return translate("Check", "Please choose a usual printer in the system's settings.");
    case Finding::NoPrinter:
        return translate("Check", "Papers can be saved as PDF. Please set up a printer in the "
                                  "system's settings.");
    case Finding::ScreenWindow:
        return translate("Check", "Please connect a second screen that faces the customer.");
    case Finding::StoreDamaged:
    case Finding::StoreUnread:
        return translate("Check", "Please stop serving, and ask the administrator to restore the "
                                  "last backup.");
    case Finding::StoreUnfinished:
        return translate("Check", "Please run the diagnosis again when there is time.");
    case Finding::DiskNarrow:
    case Finding::DiskFull:
        return translate("Check", "Please ask the administrator to make room on the disk.");
    case Finding::DiskUnknown:
        return translate("Check", "Please ask the administrator to look at the disk.");
    case Finding::RegistrySlow:
        return translate("Check", "Work goes on, slowly. If it stays so, please tell whoever runs "
                                  "the network.");
    case Finding::RegistrySilent:
        return translate("Check", "What can wait is queued and sent by itself. Please tell whoever "
                                  "runs the network.");
    case Finding::RegistryUnserved:
        return todoOf(procedure::ServiceState::Unserved);
    case Finding::ClockApart:
        return todoOf(procedure::ServiceState::ClockOff);
    case Finding::ClockElsewhere:
        return translate("Check", "Papers carry China's time all the same. Please ask the "
                                  "administrator to set the time zone Asia/Shanghai.");
    case Finding::ClockBehind:
        return translate("Check", "Please stop serving until the administrator has set the clock.");
    case Finding::ServiceAnswers:
    case Finding::ReadersThere:
    case Finding::CardAnswers:
    case Finding::NoCard:
    case Finding::KeysOnWindow:
    case Finding::PrinterThere:
    case Finding::ScreenOwn:
    case Finding::StoreSound:
    case Finding::DiskRoomy:
    case Finding::RegistryAnswers:
    case Finding::ClockRight:
        break;
    }
    return {};
}

QString reportText(const std::vector<procedure::Checked>& lines, const Versions& versions,
                   Timestamp at) {
    QStringList text{translate("Check", "Self-diagnosis, %1").arg(timeText(at))};
    for (const auto& line : lines) {
        auto said = translate("Check", "%1: %2. %3")
                        .arg(textOf(line.check), textOf(procedure::standingOf(line.finding)),
                             textOf(line.finding));
        if (!line.fact.empty()) {
            said += QStringLiteral(" [%1]").arg(fromUtf8(line.fact));
        }
        text << said;
    }
    for (const auto& [part, version] : versions) {
        text << QStringLiteral("%1 %2").arg(part, version);
    }
    return text.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace guitai::views
