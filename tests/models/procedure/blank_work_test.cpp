// SPDX-License-Identifier: Apache-2.0
// Making a card of the blank in a practice reader.
#include "cardio/virtual/virtual_reader.h"
#include "models/procedure/blank_work.h"
#include "tests/models/domain/samples.h"
#include "tests/support/office_card.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::procedure;
using namespace std::chrono;
using support::PracticeCard;
using virtualcard::FaultKind;

namespace {

/// A practice counter with a blank in its reader.
struct BlankInReader {
    virtualcard::VirtualReaderProvider readers{};
    keys::SoftwareKeys keys{keys::practiceKeys(), keys::Use::Practice};
    std::shared_ptr<virtualcard::VirtualCard> chip;
    CardDesk desk{.readers = &readers, .keys = &keys, .practice = true, .blankRegion = "430600"};

    explicit BlankInReader(PracticeCard which = PracticeCard::Active) {
        auto profile = support::practiceProfile(which);
        chip = std::make_shared<virtualcard::VirtualCard>(
            virtualcard::makeBlank(profile, keys::practiceKeys()).value());
        readers.addReader("reader");
        put({});
    }

    void put(virtualcard::FaultPlan plan) { readers.insert("reader", chip, std::move(plan)); }
};

CardContent content() {
    return {.cardNumber = "B00000126",
            .issued = 2026y / November / 22,
            .validUntil = 2036y / November / 22,
            .holder = {.idNumber = "430602199003071012",
                       .name = "张三",
                       .sex = "1",
                       .birthDate = 1990y / March / 7}};
}

void everyKind() {
    QTest::addColumn<int>("which");
    QTest::newRow("version 1") << static_cast<int>(PracticeCard::V1);
    QTest::newRow("version 2") << static_cast<int>(PracticeCard::Active);
    QTest::newRow("version 3, SM4") << static_cast<int>(PracticeCard::V3Sm4);
}

} // namespace

class BlankWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aBlankBecomesTheHoldersCard_data() { everyKind(); }

    void aBlankBecomesTheHoldersCard() {
        QFETCH(int, which);
        BlankInReader reader(static_cast<PracticeCard>(which));
        const auto blank = readBlank(reader.desk).value();
        QVERIFY(blank.number.empty());
        QVERIFY(blank.identification.starts_with("430600D156000005" + serialOf(blank)));
        QCOMPARE(readBack(reader.desk, blank, content()).situation.kind,
                 SituationKind::ReadsOtherwise);
        QCOMPARE(writeCard(reader.desk, blank, content()).status, ActStatus::Done);
        QCOMPARE(readBack(reader.desk, blank, content()).status, ActStatus::Done);
        const auto card = readCard(reader.desk).value();
        QCOMPARE(card.number, content().cardNumber);
        QCOMPARE(card.identification, blank.identification);
        QCOMPARE(card.name, content().holder.name);
        QCOMPARE(readBlank(reader.desk)->identification, blank.identification);
        QVERIFY(!readBlank(reader.desk)->number.empty());
    }

    void anotherBlankIsNotWritten() {
        BlankInReader reader;
        auto other = readBlank(reader.desk).value();
        other.identification = "430600D156000005000000FF00000000";
        const auto before = reader.chip->memory().files;
        const auto answer = writeCard(reader.desk, other, content());
        QCOMPARE(answer.status, ActStatus::NotDone);
        QCOMPARE(answer.situation.kind, SituationKind::OtherCard);
        QVERIFY(reader.chip->memory().files == before);
    }

    void oneValueThatDiffersIsWaste() {
        BlankInReader reader;
        const auto blank = readBlank(reader.desk).value();
        QCOMPARE(writeCard(reader.desk, blank, content()).status, ActStatus::Done);
        auto other = content();
        other.holder.sex = "2";
        QCOMPARE(readBack(reader.desk, blank, other).situation.kind, SituationKind::ReadsOtherwise);
        other = content();
        other.validUntil = 2036y / November / 23;
        QCOMPARE(readBack(reader.desk, blank, other).situation.kind, SituationKind::ReadsOtherwise);
    }

    void aRareNameIsWrittenReadBackAndRead() {
        for (const auto* name : {"张㛃", "李䶮", "𫍯𠮷", "买买提·阿卜杜拉·热合曼·练𫍯㛃甲乙"}) {
            BlankInReader reader;
            auto rare = content();
            rare.holder.name = name;
            rare.holder.ethnicity = "05";
            rare.holder.birthplace = "650102";
            const auto blank = readBlank(reader.desk).value();
            QCOMPARE(writeCard(reader.desk, blank, rare).status, ActStatus::Done);
            QCOMPARE(readBack(reader.desk, blank, rare).status, ActStatus::Done);
            QCOMPARE(readCard(reader.desk)->name, name);
            auto other = rare;
            other.holder.name += "三"; // in the extension, or the name's own field
            QCOMPARE(readBack(reader.desk, blank, other).situation.kind,
                     SituationKind::ReadsOtherwise);
            other = rare;
            other.holder.ethnicity = "01";
            QCOMPARE(readBack(reader.desk, blank, other).situation.kind,
                     SituationKind::ReadsOtherwise);
        }
    }

    void whatTheFileHasStandsOnTheChip() {
        State state;
        state.card = samples::cardNumber("B0000012");
        auto file = samples::fileWith(samples::activeCard());
        file.holder.name = samples::personName("𫍯𠮷");
        auto chip = contentOf(state, file, samples::yueyang()).holder;
        QCOMPARE(chip.name, "𫍯𠮷");
        QCOMPARE(chip.sex, file.holder.idNumber.male() ? "1" : "2");
        QVERIFY(chip.birthDate == file.holder.idNumber.birthDate());
        QVERIFY(chip.ethnicity.empty() && chip.birthplace.empty()); // nobody has told
        file.holder.ethnicity = Ethnicity::parse("05");
        file.holder.birthplace = RegionCode::parse("650102");
        chip = contentOf(state, file, samples::yueyang()).holder;
        QCOMPARE(chip.ethnicity, "05");
        QCOMPARE(chip.birthplace, "650102");
    }

    void aNameThatTheChipCannotHoldIsNotWritten() {
        BlankInReader reader(PracticeCard::V1);
        const auto blank = readBlank(reader.desk).value();
        const auto before = reader.chip->memory().files;
        auto rare = content();
        rare.holder.name = "张𠮷";
        const auto answer = writeCard(reader.desk, blank, rare);
        QCOMPARE(answer.status, ActStatus::NotDone);
        QCOMPARE(answer.situation.kind, SituationKind::NotWritable);
        QVERIFY(reader.chip->memory().files == before);
    }

    void whereverWritingBreaksTheCardTellsAndIsFinished_data() {
        QTest::addColumn<int>("fault");
        QTest::newRow("pulled before") << static_cast<int>(FaultKind::PullBefore);
        QTest::newRow("pulled after") << static_cast<int>(FaultKind::PullAfter);
        QTest::newRow("torn, old") << static_cast<int>(FaultKind::TearOld);
        QTest::newRow("torn, new") << static_cast<int>(FaultKind::TearNew);
        QTest::newRow("mute") << static_cast<int>(FaultKind::Mute);
        QTest::newRow("garbage") << static_cast<int>(FaultKind::Garbage);
        QTest::newRow("reset") << static_cast<int>(FaultKind::Reset);
    }

    /// At every command: an outcome that is told is right, one that is not is told by the card, and
    /// what is lacking is written to the same one.
    void whereverWritingBreaksTheCardTellsAndIsFinished() {
        QFETCH(int, fault);
        constexpr std::uint64_t moreThanAll = 60;
        int doubts = 0;
        for (std::uint64_t at = 1; at < moreThanAll; ++at) {
            BlankInReader reader;
            const auto blank = readBlank(reader.desk).value();
            reader.put({.at = {{at, static_cast<FaultKind>(fault)}}});
            auto answer = writeCard(reader.desk, blank, content());
            reader.put({});
            const bool whole = readBack(reader.desk, blank, content()).status == ActStatus::Done;
            if (answer.status == ActStatus::InDoubt) {
                QCOMPARE(answer.situation.kind, SituationKind::WriteInDoubt);
                ++doubts;
                answer = settleWriting(reader.desk, blank, content());
            }
            QCOMPARE(answer.status, whole ? ActStatus::Done : ActStatus::NotDone);
            if (!whole) {
                QCOMPARE(writeCard(reader.desk, blank, content()).status, ActStatus::Done);
                QCOMPARE(readBack(reader.desk, blank, content()).status, ActStatus::Done);
            }
        }
        QVERIFY(doubts > 0);
    }

    void aCardThatCannotBeReadLeavesItOpen() {
        BlankInReader reader;
        const auto blank = readBlank(reader.desk).value();
        reader.readers.remove("reader");
        QCOMPARE(settleWriting(reader.desk, blank, content()).status, ActStatus::InDoubt);
        QCOMPARE(readBack(reader.desk, blank, content()).situation.kind,
                 SituationKind::CardProblem);
    }
};

QTEST_GUILESS_MAIN(BlankWorkTest)
#include "blank_work_test.moc"
