// SPDX-License-Identifier: Apache-2.0
#include "models/registry/outcome_words.h"
#include "models/views/batch_models.h"
#include "models/views/batch_text.h"
#include "tests/ui/batch_samples.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace guitai;
using namespace guitai::views;
using batches::LineOutcome;
namespace samples = guitai::ui::samples;

class BatchModelsTest : public QObject {
    Q_OBJECT

    static QString text(const QAbstractItemModel& model, int row, int column) {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:

    void everyModelKeepsTheRules() {
        BlankModel blanks;
        FinishedCardModel cards;
        BatchModel all;
        HolderListModel holders;
        FeeModel fees;
        FeeDifferenceModel differences;
        ReportModel report;
        ReportFilter filter(report);
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{
                 &blanks, &cards, &all, &holders, &fees, &differences, &report, &filter}) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
        blanks.set(samples::stock().ranges);
        cards.set(samples::stock().cards);
        all.set(samples::batchList());
        holders.set(samples::holderList());
        fees.show(samples::untiedFees());
        differences.set(samples::untiedFees().differences);
        report.set(samples::lookedAt());
        report.append(samples::reported());
        filter.setOnlyFailed(true);
        report.retranslate();
        for (const auto& tester : testers) {
            const auto* model = tester->model();
            QVERIFY(model->rowCount() > 0);
            for (int column = 0; column < model->columnCount(); ++column) {
                QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
            }
        }
    }

    void holdersOfFinishedCardsAreMasked() {
        FinishedCardModel cards;
        cards.set(samples::stock().cards);
        QCOMPARE(text(cards, 1, FinishedCardModel::Holder), QStringLiteral("欧阳**"));
        QVERIFY(text(cards, 1, FinishedCardModel::Card).endsWith(QLatin1String("****")));
    }

    void whoIsToBeToldCanBeCalled() {
        HolderListModel holders;
        holders.set(samples::holderList());
        QCOMPARE(text(holders, 1, HolderListModel::Name), QStringLiteral("欧阳明月"));
        QCOMPARE(text(holders, 1, HolderListModel::Phone), QStringLiteral("13000000002"));
        QVERIFY(text(holders, 1, HolderListModel::IdNumber).contains(QLatin1String("********")));
    }

    void onlyWhatFailedIsLeft() {
        ReportModel report;
        ReportFilter filter(report);
        report.set(samples::reported());
        QCOMPARE(filter.rowCount(), report.rowCount());
        filter.setOnlyFailed(true);
        QCOMPARE(filter.rowCount(), 6);
        for (int row = 0; row < filter.rowCount(); ++row) {
            QVERIFY(!text(filter, row, ReportModel::Reason).isEmpty());
        }
        report.append({{.line = 13, .outcome = LineOutcome::Done}}); // while it is under way
        QCOMPARE(filter.rowCount(), 6);
    }

    void whatIsAheadIsNotCalledUndone() {
        ReportModel report;
        report.set(samples::lookedAt());
        const auto undone = text(report, 0, ReportModel::Outcome);
        report.setAhead(true);
        QVERIFY(text(report, 0, ReportModel::Outcome) != undone);
        QCOMPARE(text(report, 3, ReportModel::Outcome), views::textOf(LineOutcome::Malformed));
    }

    void previewCountsEachKindOfLine() {
        const auto words = previewText({samples::lookedAt(), false});
        for (const auto* part :
             {"6 line", "3 will be done", "1 done before", "1 cannot be read", "1 not known"}) {
            QVERIFY2(words.contains(QLatin1String(part)), part);
        }
    }

    void aReasonNamesItsRule() {
        const auto reason = [](const char* word) {
            return reasonText({.outcome = LineOutcome::Refused, .reason = word});
        };
        QVERIFY(reason("A5 card-not-ready").contains(QLatin1String("(A5)")));
        QVERIFY(reason("O1 card-elsewhere").contains(QLatin1String("(O1)")));
        QVERIFY(!reason("number-taken").contains(QLatin1String("number-taken")));
        QVERIFY(!reason("missing photo").startsWith(QLatin1String("missing")));
        QVERIFY(reason("").isEmpty());
        QCOMPARE(reason("something-new"), QStringLiteral("something-new"));
    }

    void whatWasExpectedIsInWords() {
        for (const auto& [wanted, word] : domain::Words<batches::Wanted>::all) {
            const auto line = batches::malformedLine(3, 2, wanted);
            const auto words = reasonText(line);
            QVERIFY(words.contains(QLatin1Char('2')));
            QVERIFY2(words.size() > 22, line.reason.c_str());
        }
    }

    void everyFailureSaysWhatHappened() {
        for (const auto& [fault, word] : domain::Words<batches::TableFault>::all) {
            const auto words =
                views::textOf(batches::BatchFailure(batches::TableError{fault, 3, 2, "x"}));
            QVERIFY2(!words.what.isEmpty() && !words.doNow.isEmpty(), word.data());
            QVERIFY(!words.what.contains(QLatin1Char('%')) &&
                    !words.doNow.contains(QLatin1Char('%')));
        }
        for (const auto& [fault, word] : domain::Words<outlet::OutletFault>::all) {
            QVERIFY2(!views::textOf(fault).isEmpty(), word.data());
        }
        using batches::FileFault;
        for (const auto fault : {FileFault::Unreadable, FileFault::Unwritable,
                                 FileFault::NotInEncoding, FileFault::AlreadyThere}) {
            QVERIFY(!views::textOf(batches::BatchFailure(fault)).doNow.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(BatchModelsTest)
#include "batch_models_test.moc"
