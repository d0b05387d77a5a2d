// SPDX-License-Identifier: Apache-2.0
#include "models/base/personal_number.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;

class PersonalNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void maskHidesWhatMayBeAPin();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void whateverIsLongEnoughIsANumber();
    void anyTextIsRefusedOrANumber();
};

void PersonalNumberTest::maskHidesWhatMayBeAPin() {
    const auto number = PersonalNumber::parse("4306000001");
    QVERIFY(number.has_value());
    QCOMPARE(number->text(), std::string("4306000001"));
    QCOMPARE(std::string(number->lastSix()), std::string("000001"));
    QCOMPARE(number->masked(), std::string("4306******"));
    QCOMPARE(PersonalNumber::parse("123456")->masked(), std::string("******"));
}

void PersonalNumberTest::faultsAreNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* what, const QByteArray& text, PersonalNumberFault fault) {
        QTest::newRow(what) << text << static_cast<int>(fault);
    };
    row("nothing", "", PersonalNumberFault::Length);
    row("five digits", "12345", PersonalNumberFault::Length);
    row("twenty-one", QByteArray(21, '1'), PersonalNumberFault::Length);
    row("small letter", "a1234567", PersonalNumberFault::Character);
    row("letter among the last six", "1234567X", PersonalNumberFault::Character);
    row("space", "1234 567890", PersonalNumberFault::Character);
}

void PersonalNumberTest::faultsAreNamed() {
    QFETCH(const QByteArray, text);
    QFETCH(const int, fault);
    const auto parsed = PersonalNumber::parse(text.toStdString());
    QVERIFY(!parsed.has_value());
    QCOMPARE(static_cast<int>(parsed.error()), fault);
}

void PersonalNumberTest::whateverIsLongEnoughIsANumber() {
    const auto character = rc::gen::elementOf(std::string("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
    QVERIFY(rc::check("a number stands as it was, and hides its last six digits", [&] {
        const auto count = static_cast<std::size_t>(*rc::gen::inRange(0, 15));
        const auto head = *rc::gen::container<std::string>(count, character);
        const auto parsed = PersonalNumber::parse(head + "123456");
        RC_ASSERT(parsed.has_value());
        RC_ASSERT(parsed->text() == head + "123456");
        RC_ASSERT(parsed->lastSix() == "123456");
        RC_ASSERT(parsed->masked() == head + "******");
    }));
}

void PersonalNumberTest::anyTextIsRefusedOrANumber() {
    QVERIFY(rc::check("any text is refused or stands as it was", [](const std::string& text) {
        const auto parsed = PersonalNumber::parse(text);
        RC_ASSERT((!parsed || parsed->text() == text));
        const auto good = PersonalNumber::parse("AB" + text + "123456");
        RC_ASSERT((!good || good->lastSix() == "123456"));
    }));
}

QTEST_GUILESS_MAIN(PersonalNumberTest)
#include "personal_number_test.moc"
