// SPDX-License-Identifier: Apache-2.0
#include "models/store/throttle.h"
#include "tests/support/temporary_store.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::store;
using namespace std::chrono_literals;
using test::secret;
using test::TemporaryStore;

class ThrottleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delayDoublesUpToItsLimit();
    void fiveAreFreeAndTheSixthWaits();
    void eachLoginWaitsForItself();
    void rightPasswordForgetsTheWrongOnes();
    void outlivesTheProgram();
    void clockSetBackMakesNobodyWaitLonger();
    void damagedFileLocksNobodyOut();
    void wrongPasswordHarmsNothing();
    void unknownLoginsCountTogether();
};

namespace {

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

QByteArray content(const std::filesystem::path& file) {
    QFile in(QString::fromStdString(file.string()));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void tryWrong(const TemporaryStore& at, int times) {
    for (int i = 0; i < times; ++i) {
        QCOMPARE(faultOf(at.open("wrong horse")), StoreFault::WrongPassword);
    }
}

} // namespace

void ThrottleTest::delayDoublesUpToItsLimit() {
    QCOMPARE(delayAfter(0), 0s);
    QCOMPARE(delayAfter(4), 0s);
    QCOMPARE(delayAfter(5), 30s);
    QCOMPARE(delayAfter(6), 60s);
    QCOMPARE(delayAfter(9), 480s);
    QCOMPARE(delayAfter(10), 900s);
    QCOMPARE(delayAfter(1000), 900s);
}

void ThrottleTest::fiveAreFreeAndTheSixthWaits() {
    TemporaryStore at;
    at.create()->store.reset();
    tryWrong(at, 5);
    const auto refused = at.open(); // the right one waits too
    QCOMPARE(faultOf(refused), StoreFault::Throttled);
    QCOMPARE(refused.error().until, std::optional(Timestamp(test::someDay() + 30s)));
    at.clock.set(test::someDay() + 30s - 1ms);
    QCOMPARE(faultOf(at.open()), StoreFault::Throttled);
    at.clock.set(test::someDay() + 30s);
    tryWrong(at, 1);
    at.clock.set(test::someDay() + 89s);
    QCOMPARE(faultOf(at.open()), StoreFault::Throttled);
    at.clock.set(test::someDay() + 90s);
    QVERIFY(at.open().has_value());
}

void ThrottleTest::eachLoginWaitsForItself() {
    const TemporaryStore at;
    const auto made = at.create();
    QVERIFY(made->store
                ->addOperator({"lisi", "李四", {operators::Role::Clerk}}, secret("his password"),
                              made->administrator)
                .has_value());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(faultOf(made->store->signIn("chief", secret("wrong horse"))),
                 StoreFault::WrongPassword);
    }
    QCOMPARE(faultOf(made->store->signIn("chief", secret("correct horse"))), StoreFault::Throttled);
    QVERIFY(made->store->signIn("lisi", secret("his password")).has_value());
}

void ThrottleTest::rightPasswordForgetsTheWrongOnes() {
    const TemporaryStore at;
    at.create()->store.reset();
    for (int round = 0; round < 3; ++round) {
        tryWrong(at, 4);
        QVERIFY(at.open().has_value());
    }
}

void ThrottleTest::outlivesTheProgram() {
    const TemporaryStore at;
    const auto file = at.location.machineSecret.parent_path() / "throttle.json";
    {
        Throttle throttle(file);
        for (int i = 0; i < 6; ++i) {
            throttle.noteWrong("chief", test::someDay());
        }
    }
    Throttle throttle(file);
    QCOMPARE(throttle.waitsUntil("chief", test::someDay()),
             std::optional(Timestamp(test::someDay() + 60s)));
    QCOMPARE(throttle.noteRight("chief"), 6);
    QVERIFY(!Throttle(file).waitsUntil("chief", test::someDay()));
}

void ThrottleTest::clockSetBackMakesNobodyWaitLonger() {
    const TemporaryStore at;
    Throttle throttle(at.location.machineSecret.parent_path() / "throttle.json");
    for (int i = 0; i < 5; ++i) {
        throttle.noteWrong("chief", test::someDay());
    }
    const auto earlier = test::someDay() - 24h;
    QCOMPARE(throttle.waitsUntil("chief", earlier), std::optional(Timestamp(earlier + 30s)));
    QVERIFY(!throttle.waitsUntil("chief", earlier + 30s));
}

void ThrottleTest::damagedFileLocksNobodyOut() {
    const TemporaryStore at;
    at.create()->store.reset();
    for (const auto* bytes :
         {"", "{", "[1]", R"({"chief":{"wrong":-1,"next":0}})", R"({"chief":{"wrong":"x"}})",
          R"({"chief":{"wrong":99999999999999999999,"next":99999999999999999999}})"}) {
        QFile file(QString::fromStdString((at.location.directory / "throttle.json").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY2(at.open().has_value(), bytes);
    }
}

void ThrottleTest::wrongPasswordHarmsNothing() {
    TemporaryStore at;
    at.create()->store.reset();
    const auto slots = at.location.directory / "slots.json";
    const auto database = content(at.database());
    const auto slotsBefore = content(slots);
    for (int i = 0; i < 20; ++i) {
        std::ignore = at.open("wrong horse " + std::to_string(i));
        at.clock.set(at.clock.now() + 15min);
    }
    QVERIFY(content(at.database()) == database);
    QCOMPARE(content(slots), slotsBefore);
    QVERIFY(at.open().has_value());
}

void ThrottleTest::unknownLoginsCountTogether() {
    const TemporaryStore at;
    at.create()->store.reset();
    for (int i = 0; i < 5; ++i) {
        const auto name = "nobody" + std::to_string(i);
        QCOMPARE(faultOf(Store::open(at.location, name, secret("correct horse"), at.clock)),
                 StoreFault::NoSuchOperator);
    }
    QCOMPARE(faultOf(Store::open(at.location, "nobody", secret("correct horse"), at.clock)),
             StoreFault::Throttled);
    QVERIFY(at.open().has_value());
}

QTEST_GUILESS_MAIN(ThrottleTest)
#include "throttle_test.moc"
