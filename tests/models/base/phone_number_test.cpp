// SPDX-License-Identifier: Apache-2.0
#include "models/base/phone_number.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;

class PhoneNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreMasked_data();
    void numbersAreMasked();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void typingIsTidied_data();
    void typingIsTidied();
    void howeverItIsSpeltANumberIsTheSame();
    void anyTextIsRefusedOrANumber();
};

namespace {

std::string digits(std::size_t count) {
    return *rc::gen::container<std::string>(count,
                                            rc::gen::inRange('0', static_cast<char>('9' + 1)));
}

/// As data has it.
std::string anyNumber() {
    const auto first = [](const char* of) { return *rc::gen::elementOf(std::string(of)); };
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return "1" + (first("3456789") + digits(9));
    case 1:
        return "010-" + (first("2345678") + digits(7));
    case 2:
        return "02" + digits(1) + "-" + first("2345678") + digits(7);
    default:
        return std::string("0") + first("3456789") + digits(2) + "-" + first("2345678") +
               digits(*rc::gen::element<std::size_t>(6, 7));
    }
}

} // namespace

void PhoneNumberTest::numbersAreMasked_data() {
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char* number, const char* masked) {
        QTest::newRow(number) << QByteArray(number) << QByteArray(masked);
    };
    row("13900000000", "139****0000");
    row("19999999999", "199****9999");
    row("010-82345678", "010-****5678");
    row("021-52345678", "021-****5678");
    row("0730-8840000", "0730-****000");
    row("0571-88400001", "0571-****0001");
}

void PhoneNumberTest::numbersAreMasked() {
    QFETCH(const QByteArray, number);
    QFETCH(const QByteArray, masked);
    const auto parsed = PhoneNumber::parse(number.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->text(), number.toStdString());
    QCOMPARE(parsed->masked(), masked.toStdString());
    QCOMPARE(parsed->mobile(), number.startsWith('1'));
}

void PhoneNumberTest::faultsAreNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* text, PhoneFault fault) {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(fault);
    };
    row("", PhoneFault::Length);
    row("1", PhoneFault::Length);
    row("1390000000", PhoneFault::Length);
    row("139000000000", PhoneFault::Length);
    row("12900000000", PhoneFault::Prefix);
    row("10000000001", PhoneFault::Prefix);
    row("8840000", PhoneFault::Prefix);
    row("0", PhoneFault::Prefix);
    row("0000-8840000", PhoneFault::Prefix);
    row("012-82345678", PhoneFault::Prefix);
    row("0730", PhoneFault::Length);
    row("073", PhoneFault::Length);
    row("0730-884000", PhoneFault::Length);
    row("0730-884000012", PhoneFault::Length);
    row("010-8234567", PhoneFault::Length);
    row("0730-1240000", PhoneFault::Prefix);
    row("07308840000", PhoneFault::Character); // without its hyphen
    row("073-08840000", PhoneFault::Character);
    row("139-0000-0000", PhoneFault::Character);
    row("+8613900000000", PhoneFault::Character);
    row("139000O0000", PhoneFault::Character);
    row("１３９00000000", PhoneFault::Character);
}

void PhoneNumberTest::faultsAreNamed() {
    QFETCH(const QByteArray, text);
    QFETCH(const int, fault);
    const auto parsed = PhoneNumber::parse(text.toStdString());
    QVERIFY(!parsed.has_value());
    QCOMPARE(static_cast<int>(parsed.error()), fault);
}

void PhoneNumberTest::typingIsTidied_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("number");
    const auto row = [](const char* typed, const char* number) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(number);
    };
    row("139 0000 0000", "13900000000");
    row("+86 139-0000-0000", "13900000000");
    row("008613900000000", "13900000000");
    row("07308840000", "0730-8840000");
    row("(0730) 8840000", "0730-8840000");
    row("（0730）8840000", "0730-8840000");
    row("+86 730 8840000", "0730-8840000");
    row("+86 10 82345678", "010-82345678");
    row("01082345678", "010-82345678");
}

void PhoneNumberTest::typingIsTidied() {
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, number);
    const auto parsed = PhoneNumber::typed(typed.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->text(), number.toStdString());
}

void PhoneNumberTest::howeverItIsSpeltANumberIsTheSame() {
    const auto between = rc::gen::weightedElement<std::string>(
        {{12, ""}, {2, " "}, {2, "-"}, {1, "("}, {1, ")"}, {1, "　"}});
    QVERIFY(rc::check("a typed number is the one that data has", [&] {
        const auto number = anyNumber();
        const auto parsed = PhoneNumber::parse(number);
        RC_ASSERT(parsed.has_value());
        const auto country = *rc::gen::element<std::string>("", "+86", "0086");
        const bool withoutZero =
            !country.empty() && !parsed->mobile() && *rc::gen::arbitrary<bool>();
        auto text = country;
        for (const char c : number.substr(withoutZero ? 1 : 0)) {
            text += *between + (c == '-' ? std::string() : std::string(1, c));
        }
        RC_ASSERT((PhoneNumber::typed(text) == parsed));
    }));
}

void PhoneNumberTest::anyTextIsRefusedOrANumber() {
    const auto character = rc::gen::weightedElement<char>(
        {{6, '0'}, {6, '1'}, {6, '3'}, {6, '8'}, {2, '-'}, {1, ' '}, {1, '+'}, {1, '\0'}});
    QVERIFY(rc::check("a number is spelt one way", [&] {
        const auto text = *rc::gen::container<std::string>(character);
        const auto parsed = PhoneNumber::parse(text);
        RC_ASSERT((!parsed || parsed->text() == text));
        const auto typed = PhoneNumber::typed(text);
        RC_ASSERT((!parsed || typed == parsed));
        RC_ASSERT((!typed || PhoneNumber::parse(typed->text()) == typed));
    }));
}

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "phone_number_test.moc"
