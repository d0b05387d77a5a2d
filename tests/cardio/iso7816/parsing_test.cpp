// SPDX-License-Identifier: Apache-2.0
#include "cardio/iso7816/atr.h"
#include "cardio/iso7816/command.h"
#include "cardio/iso7816/record.h"
#include "cardio/iso7816/response.h"
#include "cardio/iso7816/tlv.h"

#include <QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::iso7816;

namespace {

Bytes hex(std::string_view text) {
    return fromHex(text).value();
}

bool within(BytesView part, BytesView whole) {
    return part.empty() || (part.data() >= whole.data() &&
                            part.data() + part.size() <= whole.data() + whole.size());
}

} // namespace

class ParsingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void commandsOfAllFourCasesHaveTheirBytes() {
        QCOMPARE(toHex(command({0x00, 0x20, 0, 0})), "00200000");
        QCOMPARE(toHex(command({0x00, 0x84, 0, 0}, {}, 8)), "0084000008");
        QCOMPARE(toHex(command({0x00, 0xB2, 1, 4}, {}, 256)), "00B2010400");
        const auto name = hex("EF05");
        QCOMPARE(toHex(command({0x00, 0xA4, 0, 0}, name)), "00A4000002EF05");
        QCOMPARE(toHex(command({0x00, 0xA4, 0, 0}, name, 0x20)), "00A4000002EF0520");
        const auto secret = secretCommand({0x00, 0x20, 0, 0}, hex("123456"));
        QCOMPARE(toHex(secret.span()), "0020000003123456");
    }

    void commandsAreReadBackAsTheyWereBuilt() {
        QVERIFY(rc::check([](Bytes data) {
            data.resize(std::min<std::size_t>(data.size(), 255));
            const Header header{*rc::gen::arbitrary<std::uint8_t>(), 0xA4, 1, 2};
            const int le = *rc::gen::inRange(0, 257);
            const auto expected = le == 0 ? std::optional<int>() : std::optional(le);
            const auto bytes = command(header, data, expected);
            const auto view = parseCommand(bytes);
            RC_ASSERT(view.has_value());
            RC_ASSERT(view->header == header);
            RC_ASSERT(Bytes(view->data.begin(), view->data.end()) == data);
            RC_ASSERT(view->le == expected);
        }));
    }

    void leIsReplacedOrAppended() {
        QCOMPARE(toHex(withLe(hex("00B2072C00"), 0x0B)), "00B2072C0B");
        QCOMPARE(toHex(withLe(hex("00A4000002EF05"), 0x10)), "00A4000002EF0510");
        QCOMPARE(toHex(withLe(hex("00A4000002EF0500"), 0x10)), "00A4000002EF0510");
        QCOMPARE(toHex(withLe(hex("00840000"), 0x08)), "0084000008");
    }

    void statusWordsTellTries() {
        QCOMPARE(StatusWord{0x63C4}.triesLeft(), std::optional(4));
        QCOMPARE(StatusWord{0x63C0}.triesLeft(), std::optional(0));
        QVERIFY(!StatusWord{0x6300}.triesLeft());
        QVERIFY(!StatusWord{0x9000}.triesLeft());
    }

    void answersWithoutAStatusWordAreNone() {
        QVERIFY(!parseResponse({}));
        QVERIFY(!parseResponse(hex("90")));
        QVERIFY(!parseResponse(Bytes(259, 0x90)));
        QVERIFY(!parseResponse(hex("15EE")));
        QVERIFY(!parseResponse(hex("6000")));
        const auto answer = parseResponse(hex("01026B00"));
        QVERIFY(answer);
        QCOMPARE(toHex(answer->data), "0102");
        QCOMPARE(answer->status, status::offsetOutside);
        QCOMPARE(encode(*answer), hex("01026B00"));
    }

    void fciTellsNameAndAlgorithm() {
        const auto fci = hex("6F1E840F7378312E73682EC9E7BBE1B1A3D5CFA50A88011E9F0C03860103");
        QVERIFY(!findTlv(fci, 0x84)); // the template says one byte more than there is in it
        const auto good = hex("6F1C840F7378312E73682EC9E7BBE1B1A3D5CFA50988011E9F0C03860103");
        QCOMPARE(toHex(findTlv(good, 0x84).value()), "7378312E73682EC9E7BBE1B1A3D5CF");
        QCOMPARE(toHex(findTlv(good, 0x9F0C).value()), "860103");
        QVERIFY(!findTlv(good, 0x50));
    }

    void malformedTlvIsNamed() {
        QCOMPARE(parseTlv(hex("84")).error(), TlvFault::Truncated);
        QCOMPARE(parseTlv(hex("840201")).error(), TlvFault::Truncated);
        QCOMPARE(parseTlv(hex("9F")).error(), TlvFault::Truncated);
        QCOMPARE(parseTlv(hex("9F81818101")).error(), TlvFault::TagSize);
        QCOMPARE(parseTlv(hex("848000")).error(), TlvFault::LengthForm);
        QCOMPARE(parseTlv(hex("8484FFFFFFFF")).error(), TlvFault::LengthForm);
        QCOMPARE(parseTlv(hex("8483FFFFFF00")).error(), TlvFault::Truncated);
    }

    void longLengthsAreRead() {
        Bytes bytes = hex("848180");
        bytes.resize(3 + 0x80, 0x55);
        const auto objects = parseTlv(bytes);
        QVERIFY(objects);
        QCOMPARE(objects->front().value.size(), std::size_t{0x80});
    }

    void recordsAreExactlyTagLengthValue() {
        const auto bytes = hex("0703414243");
        const auto record = parseRecord(bytes);
        QVERIFY(record);
        QCOMPARE(record->tag, std::uint8_t{7});
        QCOMPARE(textOf(record->value), "ABC");
        QVERIFY(!parseRecord({}));
        QVERIFY(!parseRecord(hex("07")));
        QVERIFY(!parseRecord(hex("0704414243")));
        QVERIFY(!parseRecord(hex("0702414243")));
        QCOMPARE(encodeRecord(7, bytesOf("ABC")), bytes);
    }

    void historicalBytesFollowTheInterfaceBytes() {
        const auto plain = hex("3B6D000000 81544C97 8660 4306 12345678");
        QCOMPARE(toHex(historicalBytes(plain).value()), "0081544C978660430612345678");
        QCOMPARE(toHex(historicalBytes(hex("3B 92 11 81 31 FE 45 4142")).value()), "4142");
        QVERIFY(!historicalBytes(hex("3B6D0000")));
        QVERIFY(!historicalBytes(hex("3BF0")));
    }

    void noBytesWhateverCrashAParser() {
        QVERIFY(rc::check([](const Bytes& bytes) {
            const BytesView view(bytes);
            if (const auto objects = parseTlv(view)) {
                for (const auto& object : *objects) {
                    RC_ASSERT(within(object.value, view));
                }
            }
            const auto tag = *rc::gen::arbitrary<std::uint32_t>();
            RC_ASSERT(within(findTlv(view, tag).value_or(BytesView()), view));
            RC_ASSERT(within(findTlv(view, 0x84).value_or(BytesView()), view));
            if (const auto record = parseRecord(view)) {
                RC_ASSERT(within(record->value, view));
            }
            RC_ASSERT(within(historicalBytes(view).value_or(BytesView()), view));
            if (const auto parsed = parseCommand(view)) {
                RC_ASSERT(command(parsed->header, parsed->data, parsed->le) == bytes);
            }
            if (const auto response = parseResponse(view)) {
                RC_ASSERT(encode(*response) == bytes);
            }
        }));
    }

    void deepNestingEnds() {
        Bytes bytes;
        for (int i = 0; i < 60; ++i) {
            bytes.insert(bytes.begin(), {0x6F, static_cast<std::uint8_t>(bytes.size())});
        }
        QVERIFY(!findTlv(bytes, 0x84));
    }
};

QTEST_GUILESS_MAIN(ParsingTest)
#include "parsing_test.moc"
