// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/fault_bar.h"
#include "ui/widgets/key_button.h"

#include <QTest>

#include <set>

using namespace guitai;
using namespace guitai::ui;
using procedure::PracticeFault;

namespace {

/// A card is pulled only once something is written.
struct Faults final : procedure::PracticeFaults {
    std::set<PracticeFault> standing{};
    int caused = 0;

    void cause(PracticeFault fault) override {
        ++caused;
        if (fault != PracticeFault::CardPulled) {
            standing.insert(fault);
        }
    }

    void mend(PracticeFault fault) override { standing.erase(fault); }

    [[nodiscard]] bool stands(PracticeFault fault) const override {
        return standing.contains(fault);
    }
};

} // namespace

class FaultBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyLetsItGoWrongAndTheSameKeySetsItRight();
    void aCardIsPulledWhenItIsWrittenAndPutBack();

private:
    [[nodiscard]] static QString nameOf(const FaultBar& bar, int button) {
        return bar.findChildren<KeyButton*>().at(button)->accessibleName();
    }
};

void FaultBarTest::aKeyLetsItGoWrongAndTheSameKeySetsItRight() {
    Faults faults;
    FaultBar bar(faults);
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    for (const auto& [key, fault, button] :
         {std::tuple{Qt::Key_F7, PracticeFault::DeadLine, 1},
          std::tuple{Qt::Key_F8, PracticeFault::ReaderServiceGone, 2}}) {
        const auto before = nameOf(bar, button);
        QTest::keyClick(&bar, key);
        QVERIFY(faults.stands(fault));
        QVERIFY(nameOf(bar, button) != before);
        QTest::keyClick(&bar, key);
        QVERIFY(!faults.stands(fault));
        QCOMPARE(nameOf(bar, button), before);
    }
}

void FaultBarTest::aCardIsPulledWhenItIsWrittenAndPutBack() {
    Faults faults;
    FaultBar bar(faults);
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    const auto before = nameOf(bar, 0);
    QTest::keyClick(&bar, Qt::Key_F6);
    QCOMPARE(faults.caused, 1);
    const auto armed = nameOf(bar, 0);
    QVERIFY(armed != before);
    faults.standing.insert(PracticeFault::CardPulled); // something was written
    bar.refresh();
    QVERIFY(nameOf(bar, 0) != armed);
    QTest::keyClick(&bar, Qt::Key_F6);
    QVERIFY(!faults.stands(PracticeFault::CardPulled));
    QCOMPARE(nameOf(bar, 0), before);
}

QTEST_MAIN(FaultBarTest)
#include "fault_bar_test.moc"
