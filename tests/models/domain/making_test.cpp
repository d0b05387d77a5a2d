// SPDX-License-Identifier: Apache-2.0
#include "tests/models/domain/samples.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::samples;

/// 即时制卡: a card is made at a counter under leave, and by nobody else meanwhile (O1).
class MakingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCardIsReadyOnceItsMakingIsReported();
    void nobodyElseMakesItUntilTheReportHoweverLate();
    void whatWasNotMadeCanBeMadeAgain();
    void anUnlikelyIdentificationIsRefused();
    void theFactorysCardIsKnownWhenItIsReceived();
    void whatAChipHasBecomeCannotBeReversed();
};

namespace {

const std::string identification = "43060000D156000005000000010A0B0C";

HolderFile withApplication() {
    auto card = newCard();
    card.stage = CardStage::Applied;
    return fileWith(card);
}

Request make(Phase phase) {
    auto ask = request(Procedure::Produce);
    ask.requester = {.role = RequesterRole::Officer, .papers = {}};
    ask.phase = phase;
    return ask;
}

Circumstances at(Timestamp when, const Uuid& operation) {
    return {.window = window(WindowKind::Hrss), .at = when, .operation = operation};
}

Decision decided(const HolderFile& file, const Request& ask, Timestamp when = noon) {
    return decide(file, ask, yueyang(), at(when, Uuid::v7(when)));
}

struct Begun {
    HolderFile file;
    Uuid leave;
};

Begun begun() {
    const auto file = withApplication();
    const auto leave = Uuid::v7(noon);
    const auto decision = decide(file, make(Phase::Authorise), yueyang(), at(noon, leave));
    return {*evolveAll(file, decision.events), leave};
}

Request report(const Uuid& leave, const Asked& made) {
    auto ask = make(Phase::Report);
    ask.authorisation = leave;
    ask.asked = made;
    return ask;
}

} // namespace

void MakingTest::theCardIsReadyOnceItsMakingIsReported() {
    const auto [file, leave] = begun();
    QVERIFY(file.cards[0].stage == CardStage::Applied);
    const MadeAsked made{identification, {}, parseDate("2036-11-23")};
    const auto decision = decided(file, report(leave, made));
    QVERIFY(decision.possible());
    const auto after = evolveAll(file, decision.events);
    QVERIFY(after.has_value());
    QVERIFY(after->cards[0].stage == CardStage::Ready);
    QVERIFY(after->cards[0].identification == identification);
    QVERIFY(after->cards[0].validUntil == parseDate("2036-11-23"));
    QVERIFY(after->authorisations.empty());
}

void MakingTest::nobodyElseMakesItUntilTheReportHoweverLate() {
    const auto file = begun().file;
    for (const auto later : {std::chrono::hours(0), std::chrono::hours(24 * 30)}) {
        for (const auto phase : {Phase::Whole, Phase::Authorise}) {
            QVERIFY(refuses(decided(file, make(phase), noon + later), Reason::AnotherActUnderWay,
                            "O1"));
        }
    }
}

void MakingTest::whatWasNotMadeCanBeMadeAgain() {
    const auto [file, leave] = begun();
    const auto decision = decided(file, report(leave, {}));
    QVERIFY(decision.possible());
    const auto after = evolveAll(file, decision.events);
    QVERIFY(after->cards[0].stage == CardStage::Applied);
    QVERIFY(decided(*after, make(Phase::Whole)).possible());
    QVERIFY(decided(*after, make(Phase::Authorise)).possible());
}

void MakingTest::anUnlikelyIdentificationIsRefused() {
    const auto [file, leave] = begun();
    const auto decision = decided(file, report(leave, MadeAsked{.identification = "43060000"}));
    QVERIFY(refuses(decision, Reason::OutcomeMissing, "assumed:yueyang"));
}

void MakingTest::theFactorysCardIsKnownWhenItIsReceived() {
    auto file = withApplication();
    file.cards[0].stage = CardStage::InProduction;
    auto ask = make(Phase::Whole);
    ask.procedure = Procedure::Receive;
    QVERIFY(decided(file, ask).possible()); // a factory that tells nothing but that it is made
    ask.asked = MadeAsked{identification, {}, {}};
    const auto after = evolveAll(file, decided(file, ask).events);
    QVERIFY(after->cards[0].stage == CardStage::Ready);
    QVERIFY(after->cards[0].identification == identification);
    QVERIFY(!after->pastActs.empty());
}

void MakingTest::whatAChipHasBecomeCannotBeReversed() {
    auto [file, leave] = begun();
    file = *evolve(
        file, ActRecorded{.operation = Uuid::v7(noon), .procedure = Procedure::Apply, .at = noon});
    const auto made = decided(file, report(leave, MadeAsked{identification, {}, {}}));
    QVERIFY(evolveAll(file, made.events)->pastActs.empty());
}

QTEST_GUILESS_MAIN(MakingTest)
#include "making_test.moc"
