// SPDX-License-Identifier: Apache-2.0
#include "models/base/secret_pin.h"

#include <QtTest/QTest>

#include <array>
#include <type_traits>
#include <utility>

using namespace guitai;

namespace {

static_assert(!std::is_copy_constructible_v<SecretPin>);

SecretPin pinOf(std::string_view digits) {
    return *SecretPin::fromPublished(digits);
}

} // namespace

class SecretPinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesSixDigitsAndNoMore();
    void refusesWhatIsNoDigit();
    void popTakesTheLastDigitAway();
    void clearLeavesNothing();
    void bcdPacksTwoDigitsAByte();
    void comparesDigitsAndCount();
    void cloneIsItsOwn();
    void movedFromIsEmptyAndTakesNothing();
    void publishedPinIsSixAsciiDigits();
};

void SecretPinTest::takesSixDigitsAndNoMore() {
    SecretPin pin;
    for (std::uint8_t digit = 0; digit < 6; ++digit) {
        QVERIFY(!pin.complete());
        QVERIFY(pin.push(digit));
    }
    QVERIFY(pin.complete());
    QVERIFY(!pin.push(6));
    QVERIFY(pin.sameAs(pinOf("012345")));
}

void SecretPinTest::refusesWhatIsNoDigit() {
    SecretPin pin;
    QVERIFY(!pin.push(10));
    QVERIFY(!pin.push('5'));
    QCOMPARE(pin.count(), std::size_t(0));
}

void SecretPinTest::popTakesTheLastDigitAway() {
    auto pin = pinOf("123456");
    QVERIFY(pin.pop());
    QCOMPARE(pin.count(), std::size_t(5));
    QVERIFY(pin.push(9));
    QVERIFY(pin.sameAs(pinOf("123459")));
    SecretPin none;
    QVERIFY(!none.pop());
}

void SecretPinTest::clearLeavesNothing() {
    auto pin = pinOf("123456");
    const auto* memory = pin.digits().data();
    pin.clear();
    QCOMPARE(pin.count(), std::size_t(0));
    QVERIFY(std::all_of(memory, memory + SecretPin::length, [](auto byte) { return byte == 0; }));
}

void SecretPinTest::bcdPacksTwoDigitsAByte() {
    QVERIFY(pinOf("190278").bcd().sameAs(std::array<std::uint8_t, 3>{0x19, 0x02, 0x78}));
}

void SecretPinTest::comparesDigitsAndCount() {
    QVERIFY(pinOf("000000").sameAs(pinOf("000000")));
    QVERIFY(!pinOf("000000").sameAs(pinOf("000001")));
    SecretPin five;
    for (int i = 0; i < 5; ++i) {
        five.push(0);
    }
    QVERIFY(!five.sameAs(pinOf("000000"))); // the same bytes, one digit fewer
}

void SecretPinTest::cloneIsItsOwn() {
    auto pin = pinOf("123456");
    const auto copy = pin.clone();
    pin.clear();
    QVERIFY(copy.sameAs(pinOf("123456")));
}

void SecretPinTest::movedFromIsEmptyAndTakesNothing() {
    auto from = pinOf("123456");
    auto to = std::move(from);
    QVERIFY(to.sameAs(pinOf("123456")));
    // NOLINTBEGIN(bugprone-use-after-move): what is tested
    QCOMPARE(from.count(), std::size_t(0));
    QVERIFY(from.digits().empty());
    QVERIFY(!from.push(1));
    from.clear();
    from = SecretPin();
    QVERIFY(from.push(1));
    // NOLINTEND(bugprone-use-after-move)
}

void SecretPinTest::publishedPinIsSixAsciiDigits() {
    QVERIFY(SecretPin::fromPublished("123456")->complete());
    for (const char* text : {"", "12345", "1234567", "12345a", "12 456"}) {
        QVERIFY2(!SecretPin::fromPublished(text), text);
    }
}

QTEST_GUILESS_MAIN(SecretPinTest)
#include "secret_pin_test.moc"
