<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>The card is made within %n working days.</source>
        <translation>
            <numerusform>The card is made within %n working day.</numerusform>
            <numerusform>The card is made within %n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends by itself after %n days.</source>
        <translation>
            <numerusform>It ends by itself after %n day.</numerusform>
            <numerusform>It ends by itself after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n line(s) in the file</source>
        <translation>
            <numerusform>%n line in the file</numerusform>
            <numerusform>%n lines in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be done</source>
        <translation>
            <numerusform>%n will be done</numerusform>
            <numerusform>%n will be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done before: not done again</source>
        <translation>
            <numerusform>%n done before: not done again</numerusform>
            <numerusform>%n done before: not done again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known here</source>
        <translation>
            <numerusform>%n not known here</numerusform>
            <numerusform>%n not known here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another name</source>
        <translation>
            <numerusform>%n with another name</numerusform>
            <numerusform>%n with another name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>within %n working days</source>
        <translation>
            <numerusform>within %n working day</numerusform>
            <numerusform>within %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%1: %n wrong entries counted</source>
        <translation>
            <numerusform>%1: %n wrong entry counted</numerusform>
            <numerusform>%1: %n wrong entries counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message numerus="yes">
        <source>%n tries are left.</source>
        <translation>
            <numerusform>%n try is left.</numerusform>
            <numerusform>%n tries are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n act(s) in the queue want somebody to look at them.</source>
        <translation>
            <numerusform>%n act in the queue wants somebody to look at it.</numerusform>
            <numerusform>%n acts in the queue want somebody to look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait for the registry.</source>
        <translation>
            <numerusform>%n act waits for the registry.</numerusform>
            <numerusform>%n acts wait for the registry.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Voucher</name>
    <message numerus="yes">
        <source>%1: %n wrong entries counted.</source>
        <translation>
            <numerusform>%1: %n wrong entry counted.</numerusform>
            <numerusform>%1: %n wrong entries counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message numerus="yes">
        <source>%1: locked after %n wrong entries</source>
        <translation>
            <numerusform>%1: locked after %n wrong entry</numerusform>
            <numerusform>%1: locked after %n wrong entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done within %n working days</source>
        <translation>
            <numerusform>Done within %n working day</numerusform>
            <numerusform>Done within %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n of %1 tries left</source>
        <translation>
            <numerusform>%n of %1 tries left</numerusform>
            <numerusform>%n of %1 tries left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n try left</numerusform>
            <numerusform>%n tries left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::app::BackRoom</name>
    <message numerus="yes">
        <source>%n blank card(s) received.</source>
        <translation>
            <numerusform>%n blank card received.</numerusform>
            <numerusform>%n blank cards received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::app::SettingsRoom</name>
    <message numerus="yes">
        <source>%n kept setting(s) cannot be: the usual instead.</source>
        <translation>
            <numerusform>%n kept setting cannot be: the usual instead.</numerusform>
            <numerusform>%n kept settings cannot be: the usual instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::BatchPage</name>
    <message numerus="yes">
        <source>The batch is sent: %n card(s) in the file.</source>
        <translation>
            <numerusform>The batch is sent: %n card in the file.</numerusform>
            <numerusform>The batch is sent: %n cards in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::ClassPart</name>
    <message numerus="yes">
        <source>And %n more that are not counted.</source>
        <translation>
            <numerusform>And %n more that is not counted.</numerusform>
            <numerusform>And %n more that are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::DayPage</name>
    <message numerus="yes">
        <source>%n thing(s) do not tie out.</source>
        <translation>
            <numerusform>%n thing does not tie out.</numerusform>
            <numerusform>%n things do not tie out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work stay open and are carried over. A supervisor who served nobody on this day signs below.</source>
        <translation>
            <numerusform>%n piece of work stays open and is carried over. A supervisor who served nobody on this day signs below.</numerusform>
            <numerusform>%n pieces of work stay open and are carried over. A supervisor who served nobody on this day signs below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::DiagnosisPage</name>
    <message numerus="yes">
        <source>%n line(s) to look at.</source>
        <translation>
            <numerusform>%n line to look at.</numerusform>
            <numerusform>%n lines to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::ExerciseStrip</name>
    <message numerus="yes">
        <source>Each hint costs %n point(s).</source>
        <translation>
            <numerusform>Each hint costs %n point.</numerusform>
            <numerusform>Each hint costs %n points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::FeesPanel</name>
    <message numerus="yes">
        <source>%n difference(s). Please look at each, and tell the supervisor.</source>
        <translation>
            <numerusform>%n difference. Please look at each, and tell the supervisor.</numerusform>
            <numerusform>%n differences. Please look at each, and tell the supervisor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::FilePanel</name>
    <message numerus="yes">
        <source>Apply for %n card(s)</source>
        <translation>
            <numerusform>Apply for %n card</numerusform>
            <numerusform>Apply for %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %n card(s) to the officer</source>
        <translation>
            <numerusform>Hand %n card to the officer</numerusform>
            <numerusform>Hand %n cards to the officer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) into the stock</source>
        <translation>
            <numerusform>Take %n line into the stock</numerusform>
            <numerusform>Take %n lines into the stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::HolderListsPanel</name>
    <message numerus="yes">
        <source>Print notice for %n chosen</source>
        <translation>
            <numerusform>Print notice for %n chosen</numerusform>
            <numerusform>Print notice for %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: told</source>
        <translation>
            <numerusform>%n chosen: told</numerusform>
            <numerusform>%n chosen: told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::HolderPage</name>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n people found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::NavButton</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::PaperDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::QueuePage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::SetUpAdministrator</name>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>The password needs at least %n character.</numerusform>
            <numerusform>The password needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::StockPanel</name>
    <message numerus="yes">
        <source>Fewer than %n blank card(s) left: please order some.</source>
        <translation>
            <numerusform>Fewer than %n blank card left: please order some.</numerusform>
            <numerusform>Fewer than %n blank cards left: please order some.</numerusform>
        </translation>
    </message>
</context>
</TS>
