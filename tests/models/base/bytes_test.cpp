// SPDX-License-Identifier: Apache-2.0
#include "models/base/bytes.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;

class BytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hexIsUpperCaseWithoutSpaces();
    void eitherCaseAndSpacesBetweenBytesAreRead();
    void anythingElseIsRefused();
    void everyBytesComeBack();
    void textKeepsItsBytes();
};

void BytesTest::hexIsUpperCaseWithoutSpaces() {
    QCOMPARE(toHex(Bytes{0x00, 0xA4, 0x04, 0xff}), std::string("00A404FF"));
    QCOMPARE(toHex({}), std::string());
}

void BytesTest::eitherCaseAndSpacesBetweenBytesAreRead() {
    const Bytes expected{0x6C, 0x0B, 0x90};
    QVERIFY(fromHex("6C0B90") == expected);
    QVERIFY(fromHex(" 6c 0b  90 ") == expected);
    QVERIFY(fromHex("") == Bytes());
}

void BytesTest::anythingElseIsRefused() {
    for (const char* text : {"6", "6C0", "6 C", "0x6C", "6G", "6C:0B", "6C\n"}) {
        QVERIFY2(!fromHex(text), text);
    }
}

void BytesTest::everyBytesComeBack() {
    QVERIFY(rc::check("fromHex undoes toHex",
                      [](const Bytes& bytes) { RC_ASSERT(fromHex(toHex(bytes)) == bytes); }));
}

void BytesTest::textKeepsItsBytes() {
    const std::string text("张\0x", 5);
    QCOMPARE(textOf(bytesOf(text)), text);
    QCOMPARE(toHex(bytesOf(text)), std::string("E5BCA00078"));
}

QTEST_GUILESS_MAIN(BytesTest)
#include "bytes_test.moc"
