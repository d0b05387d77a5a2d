// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/batch_samples.h"
#include "tests/ui/samples.h"
#include "ui/pages/batch_page.h"
#include "ui/pages/factory_panel.h"
#include "ui/pages/fees_panel.h"
#include "ui/pages/file_panel.h"
#include "ui/pages/holder_lists_panel.h"
#include "ui/pages/progress_line.h"
#include "ui/pages/stock_panel.h"
#include "ui/widgets/key_button.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace guitai;
using namespace guitai::ui;
using office::Part;
using Stage = FilePanel::Stage;

class BatchPageTest : public QObject {
    Q_OBJECT

    std::optional<BatchPage> page_;

    [[nodiscard]] FilePanel* files() const { return page_->files(); }

    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    /// Whether some label that can be seen says that.
    [[nodiscard]] bool says(const QString& text) const {
        return std::ranges::any_of(page_->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    static KeyButton* button(const QWidget* in, const QString& word) {
        for (auto* each : in->findChildren<KeyButton*>()) {
            if (each->isVisible() && each->text().contains(word)) {
                return each;
            }
        }
        return nullptr;
    }

    void lookAtAFile() {
        page_->choose(Part::Files);
        files()->choose(QStringLiteral("/nowhere/list.csv"));
        files()->advance(samples::lookedAt(), 6, 6);
        files()->showLooked(true);
    }

private Q_SLOTS:

    void init() {
        page_.emplace(samples::rules());
        page_->resize(1200, 720);
        page_->show();
        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*page_));
        page_->focusStart();
    }

    void cleanup() { page_.reset(); }

    void aDigitShowsItsSection() {
        QSignalSpy shown(&*page_, &BatchPage::partShown);
        page_->stock()->showStock(samples::stock());
        page_->focusStart(); // in a table, which would search for it
        for (const auto part : {Part::Batches, Part::Lists, Part::Fees, Part::Files, Part::Stock}) {
            press(static_cast<Qt::Key>(Qt::Key_1 + int(part)));
            QVERIFY(page_->part() == part);
            QVERIFY(QApplication::focusWidget() != nullptr);
        }
        QCOMPARE(shown.size(), 5);
    }

    void whoIsNoClerkIsToldSoAndSeesNothing() {
        page_->stock()->showStock(samples::stock());
        page_->setAllowed(false);
        QVERIFY(!page_->stock()->isVisible());
        QVERIFY(says(QStringLiteral("clerk's role")));
        QTest::keyClick(&*page_, Qt::Key_5);
        QVERIFY(page_->part() == Part::Stock);
    }

    void emptyTablesSayWhatToDo() {
        QVERIFY(says(QStringLiteral("Receive blank cards takes")));
        page_->stock()->showStock(samples::stock());
        QVERIFY(!says(QStringLiteral("Receive blank cards takes")));
        QVERIFY(says(QStringLiteral("please order some")));
    }

    void nothingIsDoneBeforeItWasLookedAt() {
        QSignalSpy looks(files(), &FilePanel::lookWanted);
        QSignalSpy takes(files(), &FilePanel::takeWanted);
        lookAtAFile();
        QCOMPARE(looks.size(), 1);
        QVERIFY(files()->takeButton()->text().contains(QLatin1Char('3')));
        QVERIFY(says(QStringLiteral("1 cannot be read")));
        QVERIFY(files()->takeButton()->hasFocus());
        QVERIFY(takes.isEmpty());
        press(Qt::Key_Return);
        QCOMPARE(takes.size(), 1);
        QVERIFY(files()->stage() == Stage::Taking);
        press(Qt::Key_Return); // the focus is on Cancel
        QCOMPARE(takes.size(), 1);
    }

    void aPaperTickedLooksAgain() {
        QSignalSpy looks(files(), &FilePanel::lookWanted);
        lookAtAFile();
        auto* box = files()->findChildren<QCheckBox*>().constLast();
        for (auto* each : files()->findChildren<QCheckBox*>()) {
            box = each != files()->onlyFailed() ? each : box;
        }
        box->click();
        QCOMPARE(looks.size(), 2);
        const auto asked = looks.at(1).at(0).value<office::FileAsked>();
        QCOMPARE(asked.papers.size(), std::size_t(1));
        QVERIFY(asked.kind == office::FileKind::Apply);
        QVERIFY(asked.bank.has_value());
    }

    void escapeStopsAndTheRestIsNamed() {
        QSignalSpy cancelled(&*page_, &BatchPage::cancelled);
        lookAtAFile();
        press(Qt::Key_Return);
        files()->advance({{.line = 2, .outcome = batches::LineOutcome::Done}}, 1, 6);
        QVERIFY(files()->progress()->isVisible());
        press(Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        files()->advance({{.line = 3, .outcome = batches::LineOutcome::NotReached}}, 1, 6);
        files()->showFinished(true);
        QVERIFY(!files()->progress()->isVisible());
        QVERIFY(says(QStringLiteral("goes on where it was")));
        QCOMPARE(files()->report().rowCount(), 2);
    }

    void onlyWhatFailedAndTheWholeReportIsSaved() {
        QSignalSpy saves(files(), &FilePanel::saveWanted);
        lookAtAFile();
        files()->take();
        files()->advance(samples::reported(), 11, 11);
        files()->showFinished(false);
        QTest::keyClick(files()->onlyFailed(), Qt::Key_Space);
        QCOMPARE(files()->findChild<QTableView*>()->model()->rowCount(), 6);
        button(files(), QStringLiteral("Save the report"))->click();
        auto* where = files()->findChild<QFileDialog*>();
        QVERIFY(where != nullptr);
        const QTemporaryDir folder;
        where->selectFile(folder.filePath(QStringLiteral("report.csv")));
        QMetaObject::invokeMethod(where, "accept");
        QCOMPARE(saves.size(), 1);
        QCOMPARE(saves.at(0).at(0).value<batches::Report>().lines.size(), std::size_t(11));
    }

    void aFileThatCannotBeReadIsRefusedInWords() {
        page_->choose(Part::Files);
        files()->choose(QStringLiteral("/nowhere/list.csv"));
        page_->tellFailure(Part::Files, batches::TableError{batches::TableFault::ColumnMissing, 1,
                                                            0, "id_number"});
        files()->showLooked(false);
        QVERIFY(files()->stage() == Stage::Start);
        QVERIFY(says(QStringLiteral("id_number")));
        page_->choose(Part::Stock);
        QVERIFY(!says(QStringLiteral("lacks a column")));
    }

    void noticesForOneOrAll() {
        auto* lists = page_->lists();
        page_->choose(Part::Lists);
        lists->showList(office::Listing::ToTell, samples::holderList());
        QSignalSpy notices(lists, &HolderListsPanel::noticesWanted);
        QSignalSpy told(lists, &HolderListsPanel::toldWanted);
        button(lists, QStringLiteral("all notices"))->click();
        button(lists, QStringLiteral("notice for 1"))->click();
        button(lists, QStringLiteral("told"))->click();
        QCOMPARE(notices.at(0).at(0).value<batches::HolderList>().size(), std::size_t(3));
        QCOMPARE(notices.at(1).at(0).value<batches::HolderList>().size(), std::size_t(1));
        QCOMPARE(told.at(0).at(0).value<batches::HolderList>().size(), std::size_t(1));
        lists->showList(office::Listing::Overdue, samples::holderList());
        QVERIFY(button(lists, QStringLiteral("notice")) == nullptr);
    }

    void feesThatDoNotTieOutAreSaid() {
        page_->choose(Part::Fees);
        page_->fees()->showFees(samples::tiedFees());
        QVERIFY(says(QStringLiteral("Ties out")));
        QVERIFY(says(QStringLiteral("60.00 must be in the drawer")));
        page_->fees()->showFees(samples::untiedFees());
        QVERIFY(!says(QStringLiteral("Ties out")));
        QVERIFY(says(QStringLiteral("2 difference")));
    }

    void whoeverLeavesLeavesNothing() {
        page_->stock()->showStock(samples::stock());
        page_->factory()->showBatches(samples::batchList());
        page_->lists()->showList(office::Listing::ToTell, samples::holderList());
        page_->fees()->showFees(samples::untiedFees());
        lookAtAFile();
        page_->clear();
        for (const auto* table : page_->findChildren<QTableView*>()) {
            QCOMPARE(table->model()->rowCount(), 0);
        }
    }

    void anotherLanguageKeepsWhatWasChosen() {
        lookAtAFile();
        auto* kind = files()->findChildren<QComboBox*>().constFirst();
        kind->setCurrentIndex(1);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(files(), &change);
        QCOMPARE(kind->currentIndex(), 1);
        QCOMPARE(files()->report().rowCount(), 6);
        QVERIFY(files()->stage() == Stage::Looked);
    }
};

QTEST_MAIN(BatchPageTest)
#include "batch_page_test.moc"
