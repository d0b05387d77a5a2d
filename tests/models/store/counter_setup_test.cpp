// SPDX-License-Identifier: Apache-2.0
// Where a counter stands: the copy that anybody can change, and the one that nobody can.
#include "models/store/counter_setup.h"
#include "models/store/settings.h"
#include "tests/support/temporary_store.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::store;
using test::TemporaryStore;

class CounterSetupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setupIsKeptInsideAndOutside();
    void noStoreIsMadeForACounterThatCannotStand();
    void changedCounterFileIsToldAndMadeAnew();
    void damagedCounterFileIsTold_data();
    void damagedCounterFileIsTold();
};

namespace {

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

CounterSetup hall() {
    return {"岳阳市民卡中心",
            "yueyang",
            {domain::WindowKind::Hrss, std::nullopt, *RegionCode::parse("430600"),
             *RegionCode::parse("430602")}};
}

} // namespace

void CounterSetupTest::setupIsKeptInsideAndOutside() {
    const TemporaryStore at;
    const auto setup = hall();
    {
        const auto made = at.create(&setup);
        QVERIFY(made.has_value());
        QCOMPARE(*loadSetup(made->store->settings()), std::optional(setup));
        QVERIFY(checkSetup(made->store->settings(), setup).has_value());
    }
    QCOMPARE(readCounterFile(at.location).value(), setup);
    auto bank = setup;
    bank.window.kind = domain::WindowKind::Bank;
    QVERIFY(!decodeSetup(encodeSetup(bank)).has_value()); // which bank's?
    bank.window.bank = domain::BankName::Hrxj;
    QCOMPARE(decodeSetup(encodeSetup(bank)), std::optional(bank));
    bank.registry = "service=guitai";
    QCOMPARE(decodeSetup(encodeSetup(bank)), std::optional(bank));
}

void CounterSetupTest::noStoreIsMadeForACounterThatCannotStand() {
    const TemporaryStore at;
    auto elsewhere = hall();
    elsewhere.window.district = *RegionCode::parse("430102");
    QVERIFY(!at.create(&elsewhere).has_value());
    QVERIFY(!Store::exists(at.location));
}

void CounterSetupTest::changedCounterFileIsToldAndMadeAnew() {
    const TemporaryStore at;
    const auto setup = hall();
    const auto made = at.create(&setup);
    auto& settings = made->store->settings();
    auto moved = setup;
    moved.region = "changsha";
    QVERIFY(writeCounterFile(at.location.directory, moved).has_value());
    QCOMPARE(readCounterFile(at.location).value(), moved); // as public as it is untrusted
    QCOMPARE(faultOf(checkSetup(settings, moved)), StoreFault::SetupDiffers);
    QCOMPARE(restoreCounterFile(at.location, settings).value(), setup);
    QCOMPARE(readCounterFile(at.location).value(), setup);
}

void CounterSetupTest::damagedCounterFileIsTold_data() {
    QTest::addColumn<QByteArray>("content");
    const auto whole = QByteArray::fromStdString(encodeSetup(hall()));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << whole.left(whole.size() / 2);
    QTest::newRow("another schema") << QByteArray(whole).replace(": 1", ": 2");
    QTest::newRow("unknown window") << QByteArray(whole).replace("hrss", "porthole");
    QTest::newRow("two cities") << QByteArray(whole).replace("430602", "430102");
    QTest::newRow("another type") << QByteArray(whole).replace("\"yueyang\"", "[]");
    QTest::newRow("deep") << QByteArray(200'000, '[');
}

void CounterSetupTest::damagedCounterFileIsTold() {
    QFETCH(QByteArray, content);
    const TemporaryStore at;
    QCOMPARE(faultOf(readCounterFile(at.location)), StoreFault::NotFound);
    const auto setup = hall();
    QVERIFY(at.create(&setup).has_value());
    QFile file(QString::fromStdString((at.location.directory / "counter.json").string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(faultOf(readCounterFile(at.location)), StoreFault::SetupDamaged);
    QVERIFY(file.remove());
    QCOMPARE(faultOf(readCounterFile(at.location)), StoreFault::SetupDamaged);
}

QTEST_GUILESS_MAIN(CounterSetupTest)
#include "counter_setup_test.moc"
