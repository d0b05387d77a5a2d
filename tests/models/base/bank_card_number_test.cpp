// SPDX-License-Identifier: Apache-2.0
#include "models/base/bank_card_number.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;

class BankCardNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodNumbersAreRead_data();
    void goodNumbersAreRead();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void anyChangedDigitIsNoticed();
    void maskShowsFourAndFour();
};

void BankCardNumberTest::goodNumbersAreRead_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("16 digits") << QByteArray("4111111111111111");
    QTest::newRow("17 digits") << QByteArray("62220212345678903");
    QTest::newRow("19 digits") << QByteArray("6222021234567890128");
}

void BankCardNumberTest::goodNumbersAreRead() {
    QFETCH(QByteArray, text);
    const auto number = BankCardNumber::parse(text.toStdString());
    QVERIFY(number.has_value());
    QCOMPARE(number->text(), text.toStdString());
}

void BankCardNumberTest::faultsAreNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const char* text, BankCardFault fault) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(fault);
    };
    row("empty", "", BankCardFault::Length);
    row("15 digits", "378282246310005", BankCardFault::Length);
    row("20 digits", "62220212345678901288", BankCardFault::Length);
    row("a space", "4111 11111111111", BankCardFault::Character);
    row("a letter", "411111111111111X", BankCardFault::Character);
    row("last digit wrong", "4111111111111112", BankCardFault::CheckDigit);
}

void BankCardNumberTest::faultsAreNamed() {
    QFETCH(QByteArray, text);
    QFETCH(int, fault);
    const auto number = BankCardNumber::parse(text.toStdString());
    QVERIFY(!number.has_value());
    QCOMPARE(static_cast<int>(number.error()), fault);
}

void BankCardNumberTest::anyChangedDigitIsNoticed() {
    QVERIFY(rc::check("a changed digit fails the check", [] {
        std::string text = "6222021234567890128";
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        const auto digit = *rc::gen::inRange('0', static_cast<char>('9' + 1));
        RC_PRE(text[at] != digit);
        text[at] = digit;
        RC_ASSERT(BankCardNumber::parse(text).error() == BankCardFault::CheckDigit);
    }));
}

void BankCardNumberTest::maskShowsFourAndFour() {
    QCOMPARE(BankCardNumber::parse("6222021234567890128")->masked(),
             std::string("6222 **** **** 0128"));
}

QTEST_GUILESS_MAIN(BankCardNumberTest)
#include "bank_card_number_test.moc"
