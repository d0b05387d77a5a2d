// SPDX-License-Identifier: Apache-2.0
#include "models/base/person_name.h"
#include "models/base/text_conversion.h"
#include "models/base/utf8.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace std::string_literals;

class PersonNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfDocumentsAreTaken_data();
    void namesOfDocumentsAreTaken();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void typingIsTidied_data();
    void typingIsTidied();
    void rareCharactersHaveTheirBytes();
    void longNameGoesOnInTheExtension();
    void noCharacterIsCutInTwo();
    void nameThatFitsIsWholeInItsFields();
    void anyBytesAreRefusedOrAName();
    void tidyingTwiceChangesNothing();
};

namespace {

const std::string dot = "·";

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

std::string back(const NameFields& fields) {
    return TextConversion("UTF-8", "GB18030").convert(fields.name + fields.extension).value();
}

/// From one letter to twenty, many of them rare: few names are too long.
rc::Gen<std::u32string> anyLetters(int atMost = 20) {
    const auto letter =
        rc::gen::element(U'张', U'三', U'䶮', U'㛃', U'𫍯', U'𠮷', U'〇', U'﨑', U'Z', U'é', U'ÿ');
    return rc::gen::mapcat(rc::gen::inRange(1, atMost + 1), [letter](int count) {
        return rc::gen::container<std::u32string>(static_cast<std::size_t>(count), letter);
    });
}

} // namespace

void PersonNameTest::namesOfDocumentsAreTaken_data() {
    QTest::addColumn<QString>("name");
    for (const auto* name :
         {"张三", "欧阳小明", "龘", "张㛃", "王䶮", "李𫍯", "𠮷三", "张〇", "山﨑",
          "买买提·阿卜杜拉", "ZHANG SAN", "O'NEIL, J.R.", "ANNE-MARIE", "José", "王A"}) {
        QTest::newRow(name) << QString::fromUtf8(name);
    }
}

void PersonNameTest::namesOfDocumentsAreTaken() {
    QFETCH(const QString, name);
    const auto parsed = PersonName::parse(name.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->text(), name.toStdString());
    QCOMPARE(name.normalized(QString::NormalizationForm_C), name);
    QCOMPARE(PersonName::typed(name.toStdString())->text(), name.toStdString());
}

void PersonNameTest::faultsAreNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* what, const QByteArray& text, PersonNameFault fault) {
        QTest::newRow(what) << text << static_cast<int>(fault);
    };
    row("nothing", "", PersonNameFault::Empty);
    row("no UTF-8", "\xD5\xC5\xC8\xFD", PersonNameFault::Encoding);
    row("half a surrogate pair", "\xED\xA0\x80", PersonNameFault::Encoding);
    row("overlong", "\xC1\x81", PersonNameFault::Encoding);
    row("cut", QByteArray("张三").chopped(1), PersonNameFault::Encoding);
    row("end of text inside", QByteArray("张\0三", 7), PersonNameFault::Character);
    row("control", "张\n三", PersonNameFault::Character);
    row("right to left", "张\u202E三", PersonNameFault::Character);
    row("isolate", "张\u2066三", PersonNameFault::Character);
    row("joiner", "张\u200D三", PersonNameFault::Character);
    row("combining", "Jose\u0301", PersonNameFault::Character);
    row("compatibility ideograph", "\uF9D1", PersonNameFault::Character);
    row("compatibility ideograph of plane 2", "\U0002F81A", PersonNameFault::Character);
    row("private", "张\uE863", PersonNameFault::Character);
    row("digit", "张3", PersonNameFault::Character);
    row("letter of no Latin name there", "\u0201", PersonNameFault::Character);
    row("formula", "=张三", PersonNameFault::Character);
    row("variation selector", "张\U000E0100", PersonNameFault::Character);
    row("another dot", "买买提•阿卜杜拉", PersonNameFault::Character);
    row("dot first", "·张三", PersonNameFault::Place);
    row("dot last", "张三·", PersonNameFault::Place);
    row("dot twice", "张··三", PersonNameFault::Place);
    row("space between Han", "张 三", PersonNameFault::Place);
    row("space last", "ZHANG ", PersonNameFault::Place);
    row("hyphen first", "-ZHANG", PersonNameFault::Place);
    row("26 Han", QByteArray("张").repeated(26), PersonNameFault::Length);
    row("13 of four bytes", QByteArray("𫍯").repeated(13), PersonNameFault::Length);
    row("51 letters", QByteArray(51, 'A'), PersonNameFault::Length);
}

void PersonNameTest::faultsAreNamed() {
    QFETCH(const QByteArray, text);
    QFETCH(const int, fault);
    const auto parsed = PersonName::parse(text.toStdString());
    QVERIFY(!parsed.has_value());
    QCOMPARE(static_cast<int>(parsed.error()), fault);
}

void PersonNameTest::typingIsTidied_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* typed, const char* name) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(name);
    };
    row(" 张三 ", "张三");
    row("张　三", "张三");
    row("买买提•阿卜杜拉", "买买提·阿卜杜拉");
    row("买买提．阿卜杜拉", "买买提·阿卜杜拉");
    row("买买提.阿卜杜拉", "买买提·阿卜杜拉");
    row("买买提 · 阿卜杜拉", "买买提·阿卜杜拉");
    row("ZHANG  SAN ", "ZHANG SAN");
    row("J.R.", "J.R.");
}

void PersonNameTest::typingIsTidied() {
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    const auto parsed = PersonName::typed(typed.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->text(), name.toStdString());
}

void PersonNameTest::rareCharactersHaveTheirBytes() {
    QCOMPARE(PersonName::parse("㛃")->fields().name, "\x82\x30\xB7\x31"s);
    QCOMPARE(PersonName::parse("𫍯")->fields().name, "\x98\x38\xBC\x31"s);
    QCOMPARE(PersonName::parse("䶮")->fields().name, "\xFE\x9F"s);
}

void PersonNameTest::longNameGoesOnInTheExtension() {
    const auto fields = PersonName::parse(repeated("张", 25))->fields();
    QCOMPARE(fields.name.size(), NameFields::nameSize);
    QCOMPARE(fields.extension.size(), NameFields::extensionSize);
    QVERIFY(PersonName::parse(repeated("张", 15))->fields().extension.empty());
}

void PersonNameTest::noCharacterIsCutInTwo() {
    const auto name = repeated("张", 14) + "𫍯三"; // 28, then four bytes
    const auto fields = PersonName::parse(name)->fields();
    QCOMPARE(fields.name.size(), std::size_t{28});
    QCOMPARE(fields.extension.size(), std::size_t{6});
    QCOMPARE(back(fields), name);
}

void PersonNameTest::nameThatFitsIsWholeInItsFields() {
    QVERIFY(rc::check("what a card keeps is the name", [] {
        const auto name = toUtf8(*anyLetters());
        const auto bytes = TextConversion("GB18030", "UTF-8").convert(name)->size();
        const auto parsed = PersonName::parse(name);
        if (!parsed) {
            // Whole characters may leave three bytes of the first field empty.
            RC_ASSERT((parsed.error() == PersonNameFault::Length && bytes > 47));
            return;
        }
        RC_ASSERT(parsed->text() == name);
        const auto fields = parsed->fields();
        RC_ASSERT(fields.name.size() <= NameFields::nameSize);
        RC_ASSERT(fields.extension.size() <= NameFields::extensionSize);
        RC_ASSERT(back(fields) == parsed->text());
    }));
}

void PersonNameTest::anyBytesAreRefusedOrAName() {
    QVERIFY(rc::check("bytes are refused, or stand as they were", [](const std::string& bytes) {
        const auto parsed = PersonName::parse(bytes);
        RC_ASSERT((!parsed || parsed->text() == bytes));
        RC_ASSERT((!codePoints(bytes) || toUtf8(*codePoints(bytes)) == bytes));
        const auto text = QString::fromStdString(bytes); // Qt replaces what is no UTF-8
        RC_ASSERT(codePoints(bytes).has_value() == (text.toStdString() == bytes));
    }));
}

void PersonNameTest::tidyingTwiceChangesNothing() {
    const auto between = rc::gen::weightedElement<std::string>(
        {{8, ""}, {2, dot}, {2, "•"}, {1, "．"}, {2, " "}, {1, "  "}, {2, "　"}});
    const auto around = rc::gen::element<std::string>("", "", " ", "　");
    QVERIFY(rc::check("a typed name is one that data may have", [&] {
        auto text = *around;
        for (const auto letter : *anyLetters(8)) { // short enough with any dots
            text += (text == " " || text == "　" || text.empty() ? "" : *between);
            text += toUtf8({&letter, 1});
        }
        text += *around;
        const auto typed = PersonName::typed(text);
        RC_ASSERT(typed.has_value());
        RC_ASSERT((PersonName::parse(typed->text()) == typed));
        RC_ASSERT((PersonName::typed(typed->text()) == typed));
    }));
}

QTEST_GUILESS_MAIN(PersonNameTest)
#include "person_name_test.moc"
