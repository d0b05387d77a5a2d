// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/acts.h"
#include "models/procedure/definition.h"
#include "models/procedure/state_codec.h"
#include "models/procedure/steps.h"
#include "tests/models/procedure/engine_states.h"
#include "tests/models/procedure/simulated_world.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace guitai;
using namespace guitai::procedure;

/// Instant issue in the engine alone: one blank and no other, whatever goes wrong.
class MakingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCardIsTakenWrittenReadPrintedAndBookedInThisOrder();
    void onlyABlankIsTaken();
    void aRefusedBlankMakesRoomForAnother();
    void afterThatOnlyTheSameBlankWillDo();
    void anUnknownWritingIsReadBeforeAnythingIsWritten();
    void aCardThatReadsOtherwiseIsGivenUpAndReported();
    void leaveThatHasRunOutIsGivenBackAndNotAskedForAgain();
    void aBlankInDoubtCanBeGivenUp();
    void leaveWhoseAnswerWasLostIsNotLeftBehind();
    void everyCourseUsesOneBlankAtMost();
};

namespace {

State making() {
    static const auto file = samples::fileWith(samples::newCard());
    Start start;
    start.run = Uuid::v7(samples::noon);
    start.procedure = domain::Procedure::Produce;
    start.file = &file;
    start.card = file.cards.front().number;
    start.at = samples::noon;
    return begin(start, samples::yueyang());
}

CardSeen blank(const std::string& identification = "B1", const std::string& number = {}) {
    return {.number = number, .identification = identification};
}

ActFinished finished(std::size_t act, ActStatus status = ActStatus::Done,
                     SituationKind kind = SituationKind::None) {
    return {.act = act, .status = status, .situation = {.kind = kind}};
}

/// Leave given, the blank in the reader not yet taken.
State atTheStock() {
    return after(making(),
                 {Next{}, CardRead{blank()}, Next{}, EnvelopeReady{Uuid(), "e"}, finished(0)})
        .state;
}

State atTheChip() {
    return advance(atTheStock(), finished(1)).state;
}

ActStatus statusOf(const State& state, ActKind kind) {
    return actOf(state, kind)->status;
}

} // namespace

void MakingTest::aCardIsTakenWrittenReadPrintedAndBookedInThisOrder() {
    auto state = atTheStock();
    for (std::size_t act = 1; act < 7; ++act) {
        QVERIFY(state.acts[act].status == ActStatus::Intended);
        state = advance(std::move(state), finished(act)).state;
    }
    QCOMPARE(state.ending, Ending::Done);
    const std::vector<ActKind> order = {ActKind::Authorise, ActKind::TakeBlank, ActKind::WriteCard,
                                        ActKind::ReadBack,  ActKind::PrintFace, ActKind::BookBlank,
                                        ActKind::Report};
    QVERIFY(std::ranges::equal(order, state.acts, {}, {}, &Act::kind));
}

void MakingTest::onlyABlankIsTaken() {
    const auto used = after(making(), {Next{}, CardRead{blank("B1", "N00000016")}}).state;
    QCOMPARE(used.situation.kind, SituationKind::NotBlank);
    QCOMPARE(used.current().kind, StepKind::ReadCard);
    const auto fresh = after(used, {Retry{}, CardRead{blank("B2")}}).state;
    QCOMPARE(fresh.current().kind, StepKind::Confirm);
}

void MakingTest::aRefusedBlankMakesRoomForAnother() {
    const auto refused =
        advance(atTheStock(), finished(1, ActStatus::NotDone, SituationKind::BlankRefused));
    QVERIFY(refused.effects.empty()); // the same one is not read again at once
    QCOMPARE(refused.state.situation.kind, SituationKind::BlankRefused);
    const auto other = after(refused.state, {Retry{}, CardRead{blank("B2")}});
    QVERIFY(has<RunAct>(other.effects));
    QCOMPARE(other.state.seen->identification, std::string("B2"));
}

void MakingTest::afterThatOnlyTheSameBlankWillDo() {
    auto doubt =
        advance(atTheChip(), finished(2, ActStatus::InDoubt, SituationKind::WriteInDoubt)).state;
    doubt = after(decodeState(encode(doubt)).value(), {Resumed{}, CardRead{blank("B2")}}).state;
    QCOMPARE(doubt.situation.kind, SituationKind::OtherCard);
    QCOMPARE(doubt.seen->identification, std::string("B1"));
    const auto back = after(doubt, {Retry{}, CardRead{blank("B1")}});
    QVERIFY(has<SettleAct>(back.effects));
}

void MakingTest::anUnknownWritingIsReadBeforeAnythingIsWritten() {
    const auto resumed = advance(decodeState(encode(atTheChip())).value(), Resumed{});
    QVERIFY(has<ReadCard>(resumed.effects));
    QVERIFY(!has<RunAct>(resumed.effects));
    const auto settle = advance(resumed.state, CardRead{blank("B1", "N00000016")});
    QVERIFY(has<SettleAct>(settle.effects));
    const auto whole = advance(settle.state, finished(2));
    QCOMPARE(statusOf(whole.state, ActKind::ReadBack), ActStatus::Intended);
    const auto part =
        advance(settle.state, finished(2, ActStatus::NotDone, SituationKind::WriteNotDone));
    QCOMPARE(statusOf(part.state, ActKind::WriteCard), ActStatus::Intended);
}

void MakingTest::aCardThatReadsOtherwiseIsGivenUpAndReported() {
    const auto waste =
        after(atTheChip(),
              {finished(2), finished(3, ActStatus::NotDone, SituationKind::ReadsOtherwise)})
            .state;
    QCOMPARE(statusOf(waste, ActKind::PrintFace), ActStatus::NotDone);
    QCOMPARE(statusOf(waste, ActKind::BookBlank), ActStatus::Intended);
    const auto end = after(waste, {finished(5), finished(6)}).state;
    QCOMPARE(end.ending, Ending::NotDone);
    QCOMPARE(end.situation.kind, SituationKind::ReadsOtherwise);
}

void MakingTest::leaveThatHasRunOutIsGivenBackAndNotAskedForAgain() {
    const auto late =
        advance(atTheStock(), finished(1, ActStatus::NotDone, SituationKind::AuthorisationExpired))
            .state;
    QCOMPARE(statusOf(late, ActKind::Authorise), ActStatus::Done);
    QCOMPARE(statusOf(late, ActKind::WriteCard), ActStatus::NotDone);
    QVERIFY(!actOf(late, ActKind::WriteCard)->begun);
    QCOMPARE(after(late, {finished(5), finished(6)}).state.ending, Ending::NotDone);
}

void MakingTest::aBlankInDoubtCanBeGivenUp() {
    const auto doubt =
        advance(atTheChip(), finished(2, ActStatus::InDoubt, SituationKind::WriteInDoubt)).state;
    const auto left = advance(doubt, Cancel{}).state;
    QCOMPARE(statusOf(left, ActKind::WriteCard), ActStatus::NotDone);
    QCOMPARE(statusOf(left, ActKind::BookBlank), ActStatus::Intended);
    QVERIFY(actOf(left, ActKind::WriteCard)->begun);
    QCOMPARE(after(left, {finished(5), finished(6)}).state.ending, Ending::NotDone);
}

void MakingTest::leaveWhoseAnswerWasLostIsNotLeftBehind() {
    const auto asked =
        after(making(), {Next{}, CardRead{blank()}, Next{}, EnvelopeReady{Uuid(), "e"}}).state;
    auto killed = advance(decodeState(encode(asked)).value(), Resumed{}).state;
    killed.busy = false; // whatever it was about to do
    const auto left = advance(killed, Cancel{}).state;
    QVERIFY(!left.ended());
    QCOMPARE(statusOf(left, ActKind::Authorise), ActStatus::Intended);
    QCOMPARE(statusOf(left, ActKind::WriteCard), ActStatus::NotDone);
    const auto end = after(left, {finished(0), finished(5), finished(6)}).state;
    QCOMPARE(end.ending, Ending::NotDone);
}

void MakingTest::everyCourseUsesOneBlankAtMost() {
    const auto holds = rc::check([](const std::vector<std::uint8_t>& entropy) {
        std::size_t drawn = 0;
        SimulatedWorld world(making(), [&](int bound) {
            return drawn < entropy.size() ? entropy[drawn++] % bound : bound - 1;
        });
        world.play(200);
        world.calm();
        world.play(120);
        const auto& end = world.state();
        RC_ASSERT(end.ended());
        RC_ASSERT(world.leaves.empty()); // the registry has been told
        const auto count = [&](auto predicate) {
            return std::ranges::count_if(
                world.blanks, [&](const auto& entry) { return predicate(entry.second); });
        };
        using Blank = SimulatedWorld::Blank;
        const auto written = count([](const Blank& it) { return it.filesWritten > 0; });
        const auto used = count([](const Blank& it) { return it.booked == "used"; });
        RC_ASSERT(written <= 1);
        RC_ASSERT(count([](const Blank& it) { return it.booked == "taken"; }) == 0);
        RC_ASSERT(used == (end.ending == Ending::Done ? 1 : 0));
        RC_ASSERT(count([](const Blank& it) {
                      return it.booked == "used" && !(it.filesWritten == 2 && it.printed);
                  }) == 0);
        RC_ASSERT(count([](const Blank& it) { return it.filesWritten > 0 && it.booked.empty(); }) ==
                  0);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(MakingTest)
#include "making_test.moc"
