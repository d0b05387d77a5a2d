// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/paper_samples.h"
#include "tests/ui/samples.h"
#include "ui/pages/earlier_acts_page.h"
#include "ui/pages/table_panel.h"
#include "ui/widgets/key_button.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace guitai;
using namespace guitai::ui;
using views::Printed;

class EarlierActsPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<EarlierActsPage> page_;

    static procedure::KeptPapers papers() {
        auto state = samples::done(domain::Procedure::Replace);
        state.run = *samples::earlierActs().acts.front().run;
        return {.state = state, .clerk = "李四"};
    }

private Q_SLOTS:

    void init() {
        page_ = std::make_unique<EarlierActsPage>();
        page_->resize(1100, 700);
        page_->show();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }

    void theNewestActIsChosenAndItsPapersAreAsked() {
        QSignalSpy chosen(page_.get(), &EarlierActsPage::chosen);
        page_->showActs(samples::earlierActs());
        QCOMPARE(page_->acts()->table()->model()->rowCount(), 3);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen.first().first().value<Uuid>() == papers().state.run);
    }

    void digitsAndEnterMakePapers() {
        page_->showActs(samples::earlierActs());
        page_->showPapers(papers());
        page_->focusStart();
        QSignalSpy wanted(page_.get(), &EarlierActsPage::printWanted);
        QTest::keyClick(page_->acts()->table(), Qt::Key_Return);
        QTest::keyClick(page_->acts()->table(), Qt::Key_3);
        QTest::keyClick(page_->acts()->table(), Qt::Key_9); // there are not so many
        QCOMPARE(wanted.count(), 2);
        QVERIFY(wanted[0][0].value<Printed>() == Printed::Voucher);
        QVERIFY(wanted[1][0].value<Printed>() == Printed::Receipt);
    }

    void anActWithoutPapersOffersNone() {
        page_->showActs(samples::earlierActs());
        page_->showPapers(papers());
        QSignalSpy chosen(page_.get(), &EarlierActsPage::chosen);
        QSignalSpy wanted(page_.get(), &EarlierActsPage::printWanted);
        for (const int row : {1, 2}) {
            page_->acts()->table()->selectRow(row);
            QTest::keyClick(page_->acts()->table(), Qt::Key_1);
        }
        QVERIFY(chosen.isEmpty());
        QVERIFY(wanted.isEmpty());
    }

    void papersOfAnotherRowAreDropped() {
        page_->showActs(samples::earlierActs());
        page_->acts()->table()->selectRow(1);
        page_->showPapers(papers());
        QSignalSpy wanted(page_.get(), &EarlierActsPage::printWanted);
        QTest::keyClick(page_->acts()->table(), Qt::Key_1);
        QVERIFY(wanted.isEmpty());
    }

    void noughtPrintsTheRecordAndEscapeLeaves() {
        QSignalSpy record(page_.get(), &EarlierActsPage::recordWanted);
        QTest::keyClick(page_.get(), Qt::Key_0);
        QVERIFY(record.isEmpty()); // nothing is shown yet
        page_->showActs(samples::earlierActs());
        QTest::keyClick(page_->acts()->table(), Qt::Key_0);
        QCOMPARE(record.count(), 1);
        QSignalSpy left(page_.get(), &EarlierActsPage::left);
        QTest::keyClick(page_.get(), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void nothingIsLeftOfWhoeverHasGone() {
        page_->showActs(samples::earlierActs());
        page_->showPapers(papers());
        page_->clear();
        QCOMPARE(page_->acts()->table()->model()->rowCount(), 0);
        QSignalSpy wanted(page_.get(), &EarlierActsPage::printWanted);
        QTest::keyClick(page_.get(), Qt::Key_1);
        QVERIFY(wanted.isEmpty());
    }
};

QTEST_MAIN(EarlierActsPageTest)
#include "earlier_acts_page_test.moc"
