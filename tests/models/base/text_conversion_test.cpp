// SPDX-License-Identifier: Apache-2.0
#include "models/base/text_conversion.h"

#include <QtTest/QTest>

using namespace guitai;

class TextConversionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBackIsTheSame();
    void whatTheSetLacksIsRefusedAndNotReplaced();
    void aCutCharacterIsRefusedAndForgotten();
    void longTextIsConvertedWhole();
    void anUnknownSetConvertsNothing();
};

void TextConversionTest::thereAndBackIsTheSame() {
    const auto gbk = TextConversion("GBK", "UTF-8").convert("张三 A1");
    QVERIFY(gbk == "\xD5\xC5\xC8\xFD A1");
    QVERIFY(TextConversion("UTF-8", "GBK").convert(*gbk) == "张三 A1");
    QVERIFY(TextConversion("GBK", "UTF-8").convert("") == "");
}

void TextConversionTest::whatTheSetLacksIsRefusedAndNotReplaced() {
    const std::string rare = "\xF0\xA0\xAE\xB7"; // 𠮷, in GB18030 alone
    QVERIFY(!TextConversion("GBK", "UTF-8").convert(rare));
    const auto wide = TextConversion("GB18030", "UTF-8").convert(rare);
    QVERIFY(wide && TextConversion("UTF-8", "GB18030").convert(*wide) == rare);
}

void TextConversionTest::aCutCharacterIsRefusedAndForgotten() {
    const TextConversion fromGbk("UTF-8", "GBK");
    QVERIFY(!fromGbk.convert("\xD5"));
    QVERIFY(fromGbk.convert("\xC8\xFD") == "三");
}

void TextConversionTest::longTextIsConvertedWhole() {
    std::string text;
    for (int i = 0; i < 5000; ++i) {
        text += "李四,";
    }
    const auto gbk = TextConversion("GB18030", "UTF-8").convert(text);
    QVERIFY(gbk && TextConversion("UTF-8", "GB18030").convert(*gbk) == text);
}

void TextConversionTest::anUnknownSetConvertsNothing() {
    QVERIFY(!TextConversion("NO-SUCH-SET", "UTF-8").convert("a"));
}

QTEST_GUILESS_MAIN(TextConversionTest)
#include "text_conversion_test.moc"
