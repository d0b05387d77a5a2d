// SPDX-License-Identifier: Apache-2.0
#include "models/base/id_number.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace std::chrono_literals;

class IdNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodNumberTellsItsParts();
    void smallXIsMadeLarge();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void anyChangedDigitIsNoticed();
    void maskHidesTheBirthDate();
    void otherLengthsAreMaskedWholly();
};

void IdNumberTest::goodNumberTellsItsParts() {
    const auto id = IdNumber::parse("11010519491231002X");
    QVERIFY(id.has_value());
    QCOMPARE(id->text(), std::string("11010519491231002X"));
    QVERIFY(id->birthDate() == Date(1949y / 12 / 31));
    QCOMPARE(id->region().text(), std::string("110105"));
    QVERIFY(!id->male());
    QVERIFY(IdNumber::parse("110101199003070134")->male());
}

void IdNumberTest::smallXIsMadeLarge() {
    QCOMPARE(IdNumber::parse("11010519491231002x")->text(), std::string("11010519491231002X"));
}

void IdNumberTest::faultsAreNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const char* text, IdNumberFault fault) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(fault);
    };
    row("empty", "", IdNumberFault::Length);
    row("15 digits, the form before 1999", "110105491231002", IdNumberFault::Length);
    row("19 characters", "11010519491231002X0", IdNumberFault::Length);
    row("X inside", "1101051949123100X2", IdNumberFault::Character);
    row("another letter", "11010519491231002A", IdNumberFault::Character);
    row("30 February", "110105194902300024", IdNumberFault::Date);
    row("29 February of a common year", "110105190002290024", IdNumberFault::Date);
    row("month 13", "110105194913310025", IdNumberFault::Date);
    row("wrong check character", "110105194912310021", IdNumberFault::CheckCharacter);
    row("no such province", "000105194912310022", IdNumberFault::Region);
}

void IdNumberTest::faultsAreNamed() {
    QFETCH(QByteArray, text);
    QFETCH(int, fault);
    auto id = text.toStdString();
    if (fault == static_cast<int>(IdNumberFault::Region)) {
        id.back() = IdNumber::checkCharacter(id); // nothing else is wrong with it
    }
    const auto parsed = IdNumber::parse(id);
    QVERIFY(!parsed.has_value());
    QCOMPARE(static_cast<int>(parsed.error()), fault);
    QCOMPARE(static_cast<int>(IdNumber::check(id).error()), fault);
}

void IdNumberTest::anyChangedDigitIsNoticed() {
    QVERIFY(rc::check("one changed digit never passes", [] {
        std::string text = "11010519491231002X";
        const auto at = *rc::gen::inRange<std::size_t>(0, 17);
        const auto digit = *rc::gen::inRange('0', static_cast<char>('9' + 1));
        RC_PRE(text[at] != digit);
        text[at] = digit;
        RC_ASSERT(!IdNumber::parse(text).has_value());
    }));
}

void IdNumberTest::maskHidesTheBirthDate() {
    QCOMPARE(IdNumber::parse("11010519491231002X")->masked(), std::string("110105********002X"));
}

void IdNumberTest::otherLengthsAreMaskedWholly() {
    QCOMPARE(maskedIdNumber("110105491231002"), std::string(15, '*'));
    QCOMPARE(maskedIdNumber(""), std::string());
}

QTEST_GUILESS_MAIN(IdNumberTest)
#include "id_number_test.moc"
