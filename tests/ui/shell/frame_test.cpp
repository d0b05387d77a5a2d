// SPDX-License-Identifier: Apache-2.0
#include "models/domain/vocabulary.h"
#include "ui/shell/command.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/frame.h"
#include "ui/shell/info_sheet.h"
#include "ui/shell/pinyin.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/status_chip.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace guitai;
using namespace guitai::ui;

namespace {

std::vector<Command> procedures(QStringList* ran = nullptr) {
    std::vector<Command> all;
    for (const auto& [procedure, word] : domain::Words<domain::Procedure>::all) {
        const auto words = findWords(procedure);
        all.push_back({words.english, words.chinese, words.initials, words.english,
                       [ran, name = words.english] {
                           if (ran != nullptr) {
                               *ran << name;
                           }
                       }});
    }
    return all;
}

QString best(const QString& typed) {
    const auto all = procedures();
    const auto found = matching(all, typed);
    return found.empty() ? QString() : found.front()->chinese;
}

} // namespace

class FrameTest : public QObject {
    Q_OBJECT

    views::Languages languages_;

private Q_SLOTS:

    void everyProcedureCanBeFound() {
        for (const auto& command : procedures()) {
            QVERIFY(!command.chinese.isEmpty());
            QCOMPARE(command.initials.size(), command.chinese.size());
            QCOMPARE(best(command.initials), command.chinese);
            QCOMPARE(best(command.chinese), command.chinese);
            QCOMPARE(best(command.english), command.chinese);
        }
    }

    void anActionIsFoundByPinyinInitialsChineseAndEnglish() {
        QCOMPARE(best(QStringLiteral("jh")), QStringLiteral("激活"));
        QCOMPARE(best(QStringLiteral("重置")), QStringLiteral("密码重置"));
        QCOMPARE(best(QStringLiteral("RESET")), QStringLiteral("密码重置"));
        QCOMPARE(best(QStringLiteral("mmcz")), QStringLiteral("密码重置"));
        QVERIFY(best(QStringLiteral("qqq")).isEmpty());
    }

    void thePaletteRunsWhatEnterChooses() {
        QStringList ran;
        Frame frame(languages_);
        QWidget page;
        frame.addPage(&page, Icon::Holder, [] { return QStringLiteral("Holder"); });
        frame.setCommands([&ran] { return procedures(&ran); });
        frame.resize(1280, 800);
        frame.show();
        frame.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        QTest::keyClick(&frame, Qt::Key_K, Qt::ControlModifier);
        auto* palette = frame.commandPalette();
        QTRY_VERIFY(!palette->isHidden());
        QTest::keyClicks(palette->field(), QStringLiteral("jh"));
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QVERIFY(palette->isHidden());
        QCOMPARE(ran, QStringList{QStringLiteral("activate")});
        QTest::keyClick(&frame, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(palette->field(), Qt::Key_Escape);
        QVERIFY(palette->isHidden());
        QCOMPARE(ran.size(), 1);
    }

    void initialsAreThoseOfTheWordNotOfItsCharacters() {
        QCOMPARE(initialsOf(QStringLiteral("密码重置")), QStringLiteral("mmcz"));
        QCOMPARE(initialsOf(QStringLiteral("银行")), QStringLiteral("yh"));
        QCOMPARE(initialsOf(QStringLiteral("自助诊断")), QStringLiteral("zzzd"));
        QCOMPARE(initialsOf(QStringLiteral("補換卡")), QStringLiteral("bhk"));
        QCOMPARE(initialsOf(QStringLiteral("PIN 解锁 2")), QStringLiteral("pinjs2"));
        QCOMPARE(initialsOf(QStringLiteral("—·，")), QString());
    }

    void theInitialsOfAnyActionAreReadOffItsChineseName() {
        QStringList ran;
        Frame frame(languages_);
        QWidget page;
        frame.addPage(&page, Icon::Holder, [] { return QStringLiteral("Holder"); });
        frame.setCommands([&ran] {
            return std::vector<Command>{
                {QStringLiteral("Lock"), QStringLiteral("锁定"), {}, QStringLiteral("lock"), {}},
                {QStringLiteral("Settings"),
                 QStringLiteral("设置"),
                 {},
                 QStringLiteral("settings"),
                 [&ran] { ran << QStringLiteral("settings"); }}};
        });
        frame.resize(1280, 800);
        frame.show();
        frame.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        for (const auto& typed :
             {QStringLiteral("sz"), QStringLiteral("设置"), QStringLiteral("sett")}) {
            ran.clear();
            frame.openCommands();
            frame.commandPalette()->field()->insert(typed); // as an input method does
            QTest::keyClick(frame.commandPalette()->field(), Qt::Key_Return);
            QCOMPARE(ran.size(), 1);
        }
    }

    void everyChipSaysWhatItMeansAndWhatToDo() {
        Frame frame(languages_);
        QWidget page;
        frame.addPage(&page, Icon::Holder, [] { return QStringLiteral("Holder"); });
        bool gone = false;
        frame.addWay(
            frame.statusBar()->registryChip(), [] { return QStringLiteral("There"); },
            [&gone] { gone = true; });
        frame.resize(1280, 800);
        frame.show();
        frame.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        auto* sheet = frame.infoSheet();
        QSet<QString> said;
        const auto ask = [&](StatusChip* chip) {
            chip->setFocus(Qt::TabFocusReason);
            QTest::keyClick(chip, Qt::Key_Return);
            QVERIFY(!sheet->isHidden());
            QVERIFY(sheet->text().count(u'\n') >= 1 || !chip->meaning().doNow.isEmpty());
            said << sheet->text();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY(sheet->isHidden());
            QVERIFY(chip->hasFocus());
        };
        auto* bar = frame.statusBar();
        using cardio::CardPresence;
        for (const auto& readers : std::vector<cardio::ReaderSnapshot>{
                 {},
                 {.accessDenied = true},
                 {.serviceAvailable = true},
                 {.serviceAvailable = true, .readers = {{"R", CardPresence::Empty}}},
                 {.serviceAvailable = true, .readers = {{"R", CardPresence::Present}}},
                 {.serviceAvailable = true, .readers = {{"R", CardPresence::Mute}}},
                 {.serviceAvailable = true, .readers = {{"R", CardPresence::HeldElsewhere}}}}) {
            bar->setReader(readers);
            ask(bar->readerChip());
        }
        for (const auto& [waiting, attention] :
             {std::pair(0, 0), std::pair(2, 0), std::pair(2, 1)}) {
            bar->setQueue(waiting, attention);
            ask(bar->queueChip());
        }
        for (const auto state : {procedure::ServiceState::Starting, procedure::ServiceState::Up,
                                 procedure::ServiceState::Down}) {
            bar->setRegistry(state);
            ask(bar->registryChip());
        }
        QCOMPARE(said.size(), 13);
        QTest::mouseClick(bar->registryChip(), Qt::LeftButton);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the first way
        QVERIFY(gone);
        QVERIFY(sheet->isHidden());
    }

    void f1ExplainsThePageThatIsShown() {
        Frame frame(languages_);
        QWidget page;
        frame.addPage(&page, Icon::Holder, [] { return QStringLiteral("Holder"); });
        frame.resize(1280, 800);
        frame.show();
        QTest::keyClick(&page, Qt::Key_F1);
        QVERIFY(frame.infoSheet()->isHidden()); // nothing to tell
        frame.setHelp(&page, [] { return QStringLiteral("What this is"); });
        QTest::keyClick(&page, Qt::Key_F1);
        QVERIFY(frame.infoSheet()->text().contains(u"What this is"));
        QTest::mouseClick(&page, Qt::LeftButton);
        QVERIFY(frame.infoSheet()->isHidden());
    }

    void aShutWindowOffersNothing() {
        Frame frame(languages_);
        frame.setCommands([] { return procedures(); });
        frame.setShut(true);
        frame.show();
        frame.openCommands();
        QVERIFY(frame.commandPalette()->isHidden());
    }

    void theLanguageSwitchesAtRunTime() {
        languages_.use(views::Language::En);
        Frame frame(languages_);
        QWidget page;
        auto* button = frame.addPage(&page, Icon::Queue, [] { return Frame::tr("Language"); });
        frame.statusBar()->setQueue(2, 0);
        frame.show();
        const auto chips = frame.statusBar()->findChildren<StatusChip*>();
        QStringList english;
        for (const auto* chip : chips) {
            english << chip->text();
        }
        languages_.use(views::Language::ZhCn);
        for (qsizetype i = 0; i < chips.size(); ++i) {
            QTRY_VERIFY2(chips.at(i)->text() != english.at(i), qPrintable(english.at(i)));
        }
        QVERIFY(button->text() != QStringLiteral("Language"));
        languages_.use(views::Language::En);
        QTRY_COMPARE(chips.front()->text(), english.front());
    }

    void theReaderChipTellsEachCauseApart() {
        Frame frame(languages_);
        QSet<QString> said;
        const auto say = [&](const cardio::ReaderSnapshot& snapshot) {
            frame.statusBar()->setReader(snapshot);
            said.insert(frame.statusBar()->readerChip()->text());
        };
        using cardio::CardPresence;
        say({});
        say({.accessDenied = true});
        say({.serviceAvailable = true});
        for (const auto presence : {CardPresence::Empty, CardPresence::Present, CardPresence::Mute,
                                    CardPresence::HeldElsewhere}) {
            say({.serviceAvailable = true, .readers = {{"R", presence}}});
        }
        QCOMPARE(said.size(), 7);
    }
};

QTEST_MAIN(FrameTest)
#include "frame_test.moc"
