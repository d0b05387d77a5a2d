// SPDX-License-Identifier: Apache-2.0
#include "cardio/sscard/environment_records.h"
#include "tests/cardio/sscard/card_in_reader.h"

#include <QTest>

using namespace guitai;
using namespace guitai::sscard;
using namespace guitai::virtualcard;
using namespace guitai::support;
using namespace std::chrono;
using cardio::CardFault;
using testing::CardInReader;

namespace {

CardProfile profileOf(PracticeCard which) {
    return practiceProfile(which);
}

CardMemory blankOf(PracticeCard which, const Quirks& quirks = {}) {
    auto blank = makeBlank(profileOf(which), keys::practiceKeys()).value();
    blank.quirks = quirks;
    return blank;
}

/// What the finished card of that profile bears.
struct Content {
    IssuerData issuer{};
    HolderData holder{};
    EnvironmentRecords records{};
};

Content contentOf(PracticeCard which) {
    CardInReader made(which);
    auto card = made.open().value();
    Content content{.issuer = card.readIssuer().value()};
    content.holder = card.readHolder(content.issuer, &made.keys).value();
    content.records = recordsOf(content.issuer, content.holder).value();
    return content;
}

/// The files alone: salt and verifier of the PIN differ from card to card.
bool sameFiles(const CardMemory& one, const CardMemory& other) {
    return one.files == other.files;
}

void everyGeneration() {
    QTest::addColumn<int>("which");
    QTest::newRow("version 1") << static_cast<int>(PracticeCard::V1);
    QTest::newRow("version 2") << static_cast<int>(PracticeCard::Active);
    QTest::newRow("version 3, SM4") << static_cast<int>(PracticeCard::V3Sm4);
}

} // namespace

/// A blank becomes a card: EF06 first, then EF05, under the update key.
class PersonalisationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aBlankBearsWhatItsMakerWroteAndNoNumbers_data() { everyGeneration(); }

    void aBlankBearsWhatItsMakerWroteAndNoNumbers() {
        QFETCH(int, which);
        CardInReader reader(blankOf(static_cast<PracticeCard>(which)));
        auto card = reader.open().value();
        auto issuer = card.readIssuer().value();
        QVERIFY(isBlank(issuer));
        QVERIFY(generationOf(issuer));
        QVERIFY(!issuer.issued && !issuer.validUntil && !issuer.undecodableDate);
        issuer.region = "430600"; // its keys are of the region that ordered it
        QVERIFY(card.proveKnown(issuer, reader.keys).value());
        const auto holder = card.readHolder(issuer, &reader.keys).value();
        QVERIFY(holder.idNumber.empty() && holder.name.empty() && !holder.birthDate);
    }

    void whatIsWrittenIsWhatAFinishedCardBears_data() { everyGeneration(); }

    void whatIsWrittenIsWhatAFinishedCardBears() {
        QFETCH(int, which);
        const auto kind = static_cast<PracticeCard>(which);
        const auto content = contentOf(kind);
        for (const auto& quirks :
             {Quirks{}, Quirks{.refusesSfi = true}, Quirks{.refusesCurrentFile = true},
              Quirks{.exactLengths = true}}) {
            CardInReader reader(blankOf(kind, quirks));
            auto card = reader.open().value();
            const auto written = card.personalise(content.issuer, content.records, reader.keys);
            QVERIFY2(written, written ? "" : written.error().site.c_str());
            QVERIFY(sameFiles(reader.card->memory(), makePracticeCard(profileOf(kind)).value()));
            const auto issuer = card.readIssuer().value();
            const auto holder = card.readHolder(issuer, &reader.keys).value();
            QVERIFY(recordsOf(issuer, holder).value() == content.records);
        }
    }

    void aKeyOfAnotherRegionWritesNothing() {
        auto content = contentOf(PracticeCard::Active);
        content.issuer.region = "430100";
        CardInReader reader(blankOf(PracticeCard::Active));
        const auto before = reader.card->memory().files;
        auto card = reader.open().value();
        QCOMPARE(card.personalise(content.issuer, content.records, reader.keys).error().fault,
                 CardFault::KeyRefused);
        QVERIFY(reader.card->memory().files == before);
    }

    void aStrangerIsNotWrittenTo() {
        const auto content = contentOf(PracticeCard::Active);
        auto masters = keys::practiceKeys();
        masters[cardio::CardKey::Read][0] ^= 0xFF;
        CardInReader reader(makeBlank(profileOf(PracticeCard::Active), masters).value());
        auto card = reader.open().value();
        QVERIFY(!card.proveKnown(content.issuer, reader.keys).value());
        QCOMPARE(card.personalise(content.issuer, content.records, reader.keys).error().fault,
                 CardFault::NotPracticeCard);
    }

    void whereverItFailsTheSameAgainMakesItWhole_data() {
        QTest::addColumn<int>("fault");
        QTest::newRow("pulled before") << static_cast<int>(FaultKind::PullBefore);
        QTest::newRow("pulled after") << static_cast<int>(FaultKind::PullAfter);
        QTest::newRow("torn, old") << static_cast<int>(FaultKind::TearOld);
        QTest::newRow("torn, new") << static_cast<int>(FaultKind::TearNew);
    }

    /// And until it is whole, it does not bear the card's number.
    void whereverItFailsTheSameAgainMakesItWhole() {
        QFETCH(int, fault);
        const auto content = contentOf(PracticeCard::Active);
        const auto whole = makePracticeCard(profileOf(PracticeCard::Active)).value();
        constexpr std::uint64_t moreThanAll = 40;
        int failed = 0;
        for (std::uint64_t at = 3; at < moreThanAll; ++at) { // SELECT and its answer open it
            CardInReader reader(blankOf(PracticeCard::Active),
                                {.at = {{at, static_cast<FaultKind>(fault)}}});
            auto card = reader.open().value();
            const auto written = card.personalise(content.issuer, content.records, reader.keys);
            if (!written) {
                ++failed;
                QVERIFY(cardio::outcomeUnknownAfter(written.error().fault));
            }
            const auto& records = reader.card->memory().files.front().records;
            const bool numbered = records.back() == content.records.issuer.back();
            QCOMPARE(numbered, sameFiles(reader.card->memory(), whole));
            reader.provider.insert("reader", reader.card);
            reader.session = reader.provider.connect("reader").value();
            auto again = reader.open().value();
            QVERIFY(again.personalise(content.issuer, content.records, reader.keys));
            QVERIFY(sameFiles(reader.card->memory(), whole));
        }
        QVERIFY(failed >= 11); // EF06 has seven records, of EF05 four are written
    }

    void whatACardCannotHoldIsNamed() {
        auto content = contentOf(PracticeCard::Active);
        content.holder.name = "\xF0\xA0\xAE"; // cut
        QCOMPARE(recordsOf(content.issuer, content.holder).error(), RecordFault::Text);
        content.holder.name = "𠮷"; // in GB 18030 of four bytes, not in GBK
        QVERIFY(recordsOf(content.issuer, content.holder));
        auto first = content.issuer;
        first.specVersion = "1.00";
        QCOMPARE(recordsOf(first, content.holder).error(), RecordFault::Text);
        content.holder.name = std::string(60, 'A');
        QCOMPARE(recordsOf(content.issuer, content.holder).error(), RecordFault::Length);
        content.holder.name = std::string(40, 'A');
        QVERIFY(recordsOf(content.issuer, content.holder));
        content.issuer.specVersion = "1.00"; // without the extension
        QCOMPARE(recordsOf(content.issuer, content.holder).error(), RecordFault::Length);
    }

    void aRareNameHasItsBytesInBothRecords() {
        auto content = contentOf(PracticeCard::Active);
        content.holder.name = "买买提·阿卜杜拉·热合曼·练𫍯㛃"; // 28 bytes before the rare ones
        const auto records = recordsOf(content.issuer, content.holder).value().holder;
        QCOMPARE(toHex(records.at(1)).substr(60), "0000"); // whole characters, then padding
        QVERIFY(toHex(records.at(2)).starts_with("4E149838BC318230B73100"));
        CardInReader reader(blankOf(PracticeCard::Active));
        auto card = reader.open().value();
        QVERIFY(card.personalise(content.issuer, {content.records.issuer, records}, reader.keys));
        const auto read = card.readHolder(card.readIssuer().value(), &reader.keys).value();
        QCOMPARE(read.name, content.holder.name);
    }

    void theIdentificationIsTheRegionsAndTheChips() {
        const auto bytes = cardIdentification("430600", {1, 2, 3, 4});
        QCOMPARE(bytes->size(), std::size_t{16});
        QCOMPARE(toHex(BytesView(*bytes).first(12)), "430600D15600000501020304");
        QVERIFY(cardIdentification("430600", {1, 2, 3, 5}) != bytes);
        QVERIFY(!cardIdentification("43060", {1, 2, 3, 4}));
        QVERIFY(!cardIdentification("43060A", {1, 2, 3, 4}));
    }
};

QTEST_GUILESS_MAIN(PersonalisationTest)
#include "personalisation_test.moc"
