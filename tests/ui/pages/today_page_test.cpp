// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/samples.h"
#include "tests/ui/today_samples.h"
#include "ui/pages/bar_panel.h"
#include "ui/pages/progress_line.h"
#include "ui/pages/statistics_panel.h"
#include "ui/pages/table_panel.h"
#include "ui/pages/today_page.h"
#include "ui/pages/today_panel.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/number_tile.h"
#include "ui/widgets/reading_order.h"

#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::ui;
using office::Number;

class TodayPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberShowsWhatItCounts();
    void aBarShowsItsPart();
    void keysReachEveryNumberAndBar();
    void barsAreToldInWords();
    void whatIsChosenStaysChosenWhenSomethingIsDone();
    void aLineOfTheQueueIsOpened();
    void aProcedureUnderWayIsGoneOnWith();
    void statisticsAreForTheOfficeAlone();
    void aMonthIsShownAndSaved();
    void aYearHasItsMonths();
    void numbersAreShownOnlyOnceTheyAreRead();
    void cancelStopsReading();
    void nothingStaysOfWhoHasGone();
};

void TodayPageTest::aNumberShowsWhatItCounts() {
    TodayPanel panel;
    panel.showToday(samples::today());
    for (const auto number : {Number::Done, Number::Accepted, Number::Refused, Number::Waiting,
                              Number::Attention, Number::UnderWay}) {
        auto* tile = panel.tile(number);
        QVERIFY(tile->number() > 0);
        tile->click();
        QCOMPARE(panel.behind().rowCount(), tile->number());
        QVERIFY(tile->isChecked());
    }
    QVERIFY(!panel.tile(Number::Done)->isChecked());
}

void TodayPageTest::aBarShowsItsPart() {
    TodayPanel panel;
    panel.showToday(samples::today());
    auto* bar = panel.refused()->bars().front();
    bar->click();
    QCOMPARE(panel.behind().rowCount(), bar->bar().count);
    QVERIFY(bar->isChecked());
    QVERIFY(!panel.tile(Number::Refused)->isChecked());
    QCOMPARE(panel.list()->table()->accessibleName(),
             QStringLiteral("Refused: The card has been reported lost. (P8)"));
    panel.served()->bars().at(1)->click();
    QCOMPARE(panel.behind().rowCount(), 5);
    QVERIFY(!bar->isChecked());
}

void TodayPageTest::keysReachEveryNumberAndBar() {
    TodayPanel panel;
    panel.showToday(samples::today());
    panel.resize(1100, 640);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    linkInReadingOrder(panel); // as the window does
    panel.focusStart();
    for (int i = 0; i < 6; ++i) {
        QVERIFY(qobject_cast<NumberTile*>(QApplication::focusWidget()) != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), panel.served()->bars().front());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), panel.served()->bars().at(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(panel.chosen(), (office::Choice{Number::Done, "reset-pin"}));
}

void TodayPageTest::barsAreToldInWords() {
    TodayPanel panel;
    panel.showToday(samples::today());
    auto* access = QAccessible::queryAccessibleInterface(panel.served()->bars().front());
    QCOMPARE(access->text(QAccessible::Name),
             QStringLiteral("Activate the card: 9, median 3 min 30 s"));
}

void TodayPageTest::whatIsChosenStaysChosenWhenSomethingIsDone() {
    TodayPanel panel;
    auto today = samples::today();
    panel.showToday(today);
    panel.choose({Number::Refused, "P8 card-lost"});
    const int before = panel.behind().rowCount();
    today.record.services.push_back(today.record.services.at(23)); // once more
    today.record.services.back().run = Uuid::v7(samples::now());
    panel.showToday(today);
    QCOMPARE(panel.behind().rowCount(), before + 1);
}

void TodayPageTest::aLineOfTheQueueIsOpened() {
    TodayPanel panel;
    const auto today = samples::today();
    panel.showToday(today);
    QSignalSpy wanted(&panel, &TodayPanel::actWanted);
    panel.choose({Number::Attention, {}});
    Q_EMIT panel.list()->table()->activated(panel.behind().index(0, 0));
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.front().front().value<Uuid>() == today.open.at(1).id);
    panel.choose({Number::Done, {}}); // nothing can be done about these
    Q_EMIT panel.list()->table()->activated(panel.behind().index(0, 0));
    QCOMPARE(wanted.size(), 1);
}

void TodayPageTest::aProcedureUnderWayIsGoneOnWith() {
    TodayPanel panel;
    panel.showToday(samples::today());
    QSignalSpy wanted(&panel, &TodayPanel::openWorkWanted);
    panel.choose({Number::UnderWay, {}});
    Q_EMIT panel.list()->table()->activated(panel.behind().index(0, 0));
    QCOMPARE(wanted.size(), 1);
}

void TodayPageTest::statisticsAreForTheOfficeAlone() {
    TodayPage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.focusStart();
    QTest::keyClick(&page, Qt::Key_2);
    QVERIFY(!page.showsStatistics());
    page.setForOffice(true);
    QTest::keyClick(&page, Qt::Key_2);
    QVERIFY(page.showsStatistics());
    page.setForOffice(false);
    QVERIFY(!page.showsStatistics());
}

void TodayPageTest::aMonthIsShownAndSaved() {
    StatisticsPanel panel;
    QSignalSpy chosen(&panel, &StatisticsPanel::periodChosen);
    panel.setToday(chinaDate(samples::now()));
    QVERIFY(panel.period() == samples::month().period);
    QVERIFY(!panel.saveButton()->isEnabled());
    panel.showFigures(samples::month());
    QVERIFY(panel.saveButton()->isEnabled());
    panel.choice()->setCurrentIndex(panel.choice()->count() - 1);
    Q_EMIT panel.choice()->activated(panel.choice()->currentIndex());
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!panel.period().month);
}

void TodayPageTest::aYearHasItsMonths() {
    StatisticsPanel panel;
    panel.setToday(chinaDate(samples::now()));
    panel.showFigures(samples::year());
    const auto tables = panel.findChildren<QTableView*>();
    QCOMPARE(tables.at(1)->model()->rowCount(), int(samples::year().months.size()));
    QVERIFY(tables.at(1)->isVisibleTo(&panel));
    panel.showFigures(samples::month());
    QVERIFY(!tables.at(1)->isVisibleTo(&panel));
}

void TodayPageTest::numbersAreShownOnlyOnceTheyAreRead() {
    StatisticsPanel panel;
    panel.setToday(Date(std::chrono::year(2026), std::chrono::November, std::chrono::day(24)));
    const auto shown = [&] {
        const auto tables = panel.findChildren<TablePanel*>();
        return std::ranges::any_of(tables,
                                   [&](const auto* table) { return table->isVisibleTo(&panel); });
    };
    QVERIFY(!shown());
    panel.advance(120, 327);
    QVERIFY(!shown());
    panel.showFigures(samples::month());
    QVERIFY(shown());
    panel.clear();
    QVERIFY(!shown());
}

void TodayPageTest::cancelStopsReading() {
    StatisticsPanel panel;
    QSignalSpy cancelled(&panel, &StatisticsPanel::cancelled);
    panel.advance(1, 30);
    QVERIFY(panel.progress()->isVisibleTo(&panel));
    panel.progress()->cancelButton()->click();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!panel.progress()->isVisibleTo(&panel));
}

void TodayPageTest::nothingStaysOfWhoHasGone() {
    TodayPage page;
    page.setForOffice(true);
    page.today()->showToday(samples::today());
    page.statistics()->showFigures(samples::month());
    page.clear();
    QCOMPARE(page.today()->behind().rowCount(), 0);
    QCOMPARE(page.today()->tile(Number::Done)->number(), 0);
    QVERIFY(!page.statistics()->saveButton()->isEnabled());
    QVERIFY(!page.forOffice());
}

QTEST_MAIN(TodayPageTest)
#include "today_page_test.moc"
