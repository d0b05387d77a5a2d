// SPDX-License-Identifier: Apache-2.0
#include "models/registry/outcome_words.h"
#include "models/views/queue_model.h"
#include "models/views/service_text.h"
#include "tests/ui/samples.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace guitai;
using views::QueueModel;

class QueueModelTest : public QObject {
    Q_OBJECT

    QueueModel model_;
    QAbstractItemModelTester tester_{&model_,
                                     QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QString text(int row, QueueModel::Column column) const {
        return model_.data(model_.index(row, column), Qt::DisplayRole).toString();
    }

private Q_SLOTS:

    void init() { model_.set(ui::samples::queue()); }

    void itemsOfOneHolderStandTogetherInOrder() {
        for (int row = 1; row < model_.rowCount(); ++row) {
            if (model_.item(row).holder == model_.item(row - 1).holder) {
                QVERIFY(model_.item(row).sequence > model_.item(row - 1).sequence);
            }
        }
        QCOMPARE(model_.item(0).sequence, std::uint64_t(1));
        QCOMPARE(model_.item(1).sequence, std::uint64_t(3));
    }

    void oneInDoubtHoldsBackOnlyItsOwnHolder() {
        int held = 0;
        for (int row = 0; row < model_.rowCount(); ++row) {
            if (model_.data(model_.index(row, 0), QueueModel::HeldBackRole).toBool()) {
                ++held;
                QCOMPARE(model_.item(row).sequence, std::uint64_t(3));
            }
        }
        QCOMPARE(held, 1);
    }

    void everyStateIsInWordsWithWhatToDo() {
        for (int row = 0; row < model_.rowCount(); ++row) {
            for (const auto column : {QueueModel::What, QueueModel::State, QueueModel::ToDo}) {
                QVERIFY(!text(row, column).isEmpty());
            }
        }
    }

    void whatWasRejectedSaysWhyInASentence() {
        auto items = ui::samples::queue();
        items.front().state = store::QueueState::Refused;
        for (const auto& [rejection, word] : domain::Words<registry::Rejection>::all) {
            items.front().reason = word;
            model_.set({items.front()});
            QVERIFY(text(0, QueueModel::State).contains(views::textOf(rejection)));
            QVERIFY(!views::textOf(rejection).isEmpty());
        }
    }

    void countsWhatWaitsAndWhatNeedsAttention() {
        QCOMPARE(model_.waiting(), 3);
        QCOMPARE(model_.attention(), 3);
        model_.set({});
        QCOMPARE(model_.waiting(), 0);
        QCOMPARE(model_.rowCount(), 0);
    }

    void rawValuesSort() {
        QCOMPARE(
            model_.data(model_.index(0, QueueModel::Attempts), QueueModel::RawValueRole).toInt(),
            model_.item(0).attempts);
        QVERIFY(!model_.data({}, Qt::DisplayRole).isValid());
    }
};

QTEST_GUILESS_MAIN(QueueModelTest)
#include "queue_model_test.moc"
