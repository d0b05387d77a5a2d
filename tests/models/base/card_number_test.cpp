// SPDX-License-Identifier: Apache-2.0
#include "models/base/card_number.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;

class CardNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodNumbersAreRead_data();
    void goodNumbersAreRead();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void computedCheckCharacterIsAccepted();
    void anyOtherCheckCharacterIsRefused();
    void maskHidesTheEnd();
};

void CardNumberTest::goodNumbersAreRead_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"A12345674", "AB1234565", "X00000019"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void CardNumberTest::goodNumbersAreRead() {
    QFETCH(QByteArray, text);
    const auto number = CardNumber::parse(text.toStdString());
    QVERIFY(number.has_value());
    QCOMPARE(number->text(), text.toStdString());
}

void CardNumberTest::faultsAreNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* text, CardNumberFault fault) {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(fault);
    };
    row("A12345678", CardNumberFault::CheckCharacter);
    row("AB1234567", CardNumberFault::CheckCharacter);
    row("A1234567", CardNumberFault::Length);
    row("A123456740", CardNumberFault::Length);
    row("a12345674", CardNumberFault::Character);
    row("A1234567-", CardNumberFault::Character);
    row("A1234\xC3\xA9"
        "74",
        CardNumberFault::Character);
}

void CardNumberTest::faultsAreNamed() {
    QFETCH(QByteArray, text);
    QFETCH(int, fault);
    const auto number = CardNumber::parse(text.toStdString());
    QVERIFY(!number.has_value());
    QCOMPARE(static_cast<int>(number.error()), fault);
}

namespace {

std::string anyBody() {
    return *rc::gen::container<std::string>(
        8, rc::gen::elementOf(std::string("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")));
}

} // namespace

void CardNumberTest::computedCheckCharacterIsAccepted() {
    QVERIFY(rc::check("the computed character makes a number", [] {
        const auto body = anyBody();
        RC_ASSERT(CardNumber::parse(body + CardNumber::checkCharacter(body)).has_value());
    }));
}

void CardNumberTest::anyOtherCheckCharacterIsRefused() {
    QVERIFY(rc::check("another character does not", [] {
        const auto body = anyBody();
        const auto other = *rc::gen::elementOf(std::string("0123456789X"));
        RC_PRE(other != CardNumber::checkCharacter(body));
        RC_ASSERT(CardNumber::parse(body + other).error() == CardNumberFault::CheckCharacter);
    }));
}

void CardNumberTest::maskHidesTheEnd() {
    QCOMPARE(CardNumber::parse("A12345674")->masked(), std::string("A1234****"));
}

QTEST_GUILESS_MAIN(CardNumberTest)
#include "card_number_test.moc"
