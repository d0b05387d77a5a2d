// SPDX-License-Identifier: Apache-2.0
// Types random PINs and a password with real key events, with the accessibility bridge on, and
// looks for them in the memory of the program that took them, and on the accessibility bus.
#include "tests/e2e/pin_leak_bench.h"

#include <QTest>

using namespace guitai::support;

namespace {

std::vector<Needle> without(std::vector<Needle> needles, std::string_view form) {
    std::erase_if(needles, [&](const Needle& needle) { return needle.form == form; });
    return needles;
}

} // namespace

class PinLeakTest final : public QObject {
    Q_OBJECT

    PinLeakBench bench_;

private Q_SLOTS:

    void initTestCase() {
        QVERIFY(bench_.start(QStringLiteral(GUITAI_BINARY_DIR "/tests/pin_leak_target")));
        QCOMPARE(bench_.tell("line"), QByteArray("ready"));
        QVERIFY(bench_.waitUntilKeysAreForwarded());
    }

    void cleanupTestCase() { QVERIFY(bench_.stop()); }

    void twoPinsLeaveNoCopyInMemoryAndNoKeyOnTheBus() {
        const auto before = bench_.digitsOnTheBus();
        const std::string pins[] = {bench_.freshPin(), bench_.freshPin()};
        for (const auto& pin : pins) {
            QCOMPARE(bench_.tell("pin"), QByteArray("ready"));
            QVERIFY(PinLeakBench::typePin(pin));
            QCOMPARE(bench_.answer(), QByteArray("complete"));
        }
        for (const auto& pin : pins) { // kept: in locked memory, and in no other form
            const auto held = bench_.scan(formsOf(pin));
            QVERIFY(held.has_value());
            QVERIFY(!held->empty());
            const auto leaked = bench_.scan(without(formsOf(pin), heldForm));
            QVERIFY2(leaked && leaked->empty(), describe(*leaked).constData());
        }
        QCOMPARE(bench_.tell("forget"), QByteArray("ready"));
        for (const auto& pin : pins) {
            const auto left = bench_.scan(formsOf(pin));
            QVERIFY2(left && left->empty(), describe(*left).constData());
        }
        const auto change = bench_.scan(formsOfChange(pins[0], pins[1]));
        QVERIFY(change && change->empty());
        QCOMPARE(bench_.digitsOnTheBus(), before);
    }

    void aPasswordLeavesNoCopyInMemoryAndNoKeyOnTheBus() {
        const auto before = bench_.digitsOnTheBus();
        const auto password = bench_.freshPin(); // digits are characters too
        QCOMPARE(bench_.tell("password"), QByteArray("ready"));
        QVERIFY(PinLeakBench::typePin(password));
        QCOMPARE(bench_.answer(), QByteArray("complete"));
        const auto held = bench_.scan(formsOf(password)); // kept as UTF-8
        QVERIFY(held.has_value());
        QCOMPARE(describe(*held).count('\n'), 1);
        QCOMPARE(held->front().form, std::string("ASCII"));
        QCOMPARE(bench_.tell("forget"), QByteArray("ready"));
        const auto left = bench_.scan(formsOf(password));
        QVERIFY2(left && left->empty(), describe(*left).constData());
        QCOMPARE(bench_.digitsOnTheBus(), before);
    }

    /// The same keys into a line edit: the bus hears each, and the memory has the PIN.
    void theSameKeysInALineEditAreFound() {
        const auto before = bench_.digitsOnTheBus();
        const auto pin = bench_.freshPin();
        QCOMPARE(bench_.tell("line"), QByteArray("ready"));
        QVERIFY(PinLeakBench::typePin(pin));
        QTRY_VERIFY_WITH_TIMEOUT(!bench_.scan(formsOf(pin))->empty(), PinLeakBench::patience);
        QVERIFY(bench_.digitsOnTheBus() >= before + 6);
    }
};

QTEST_GUILESS_MAIN(PinLeakTest)
#include "pin_leak_test.moc"
