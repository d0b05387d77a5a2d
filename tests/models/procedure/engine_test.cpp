// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/acts.h"
#include "models/procedure/definition.h"
#include "models/procedure/state_codec.h"
#include "models/procedure/steps.h"
#include "tests/models/procedure/engine_states.h"
#include "tests/models/procedure/simulated_world.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::procedure;
using domain::CredentialKind;

/// The engine alone: its table of events, and every procedure played in a faulty little world.
class EngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void activationAsksHostBeforeChip();
    void resetHasAnApprovalStepOnlyWhereItIsNeeded();
    void backFromConfirmationForgetsPins();
    void cancelBeforeLeaveChangesNothing();
    void cancelAfterLeaveReportsThatNothingWasDone();
    void anotherCardIsNotActedOn();
    void wrongOldPinIsAskedAgainAndKeepsTheNewOne();
    void differingRepeatCostsNoTry();
    void eventsThatDoNotFitChangeNothing();
    void unknownWriteIsSettledByTheHolderAndNeverWrittenAgain();
    void lastTryIsNotSpentOnACheck();
    void savedStateComesBackAsItWas();
    void damagedStateIsNotTaken();
    void everyCourseEndsAndTheRegistryIsTold_data();
    void everyCourseEndsAndTheRegistryIsTold();
};

namespace {

State activation() {
    return stateFor(domain::Procedure::Activate,
                    {CredentialKind::Financial, CredentialKind::Social});
}

State change() {
    return stateFor(domain::Procedure::ChangePin, {CredentialKind::Social});
}

/// A PIN change up to its first act at the chip, leave given.
State changeAtTheChip(std::optional<int> tries = 5) {
    return after(change(),
                 {Next{}, PapersShown{.needs = {}}, CardRead{theCard(tries)}, PinEntered{},
                  PinEntered{}, PinEntered{}, Next{}, EnvelopeReady{Uuid(), "e"},
                  ActFinished{.act = 0, .status = ActStatus::Done}})
        .state;
}

} // namespace

void EngineTest::activationAsksHostBeforeChip() {
    const auto state = activation();
    QCOMPARE(state.acts.size(), std::size_t{4});
    QCOMPARE(state.acts[0].kind, ActKind::Authorise);
    QCOMPARE(state.acts[1].kind, ActKind::SetHost);
    QCOMPARE(state.acts[2].kind, ActKind::ChangeChip);
    QCOMPARE(state.acts[3].kind, ActKind::Report);
    QCOMPARE(state.pins[1].limit, 5);
}

void EngineTest::resetHasAnApprovalStepOnlyWhereItIsNeeded() {
    auto state = stateFor(domain::Procedure::ResetPin, {CredentialKind::Social}, true);
    QVERIFY(findStep(state, StepKind::Approve));
    state = advance(std::move(state), Next{}).state;
    state = advance(std::move(state), PapersShown{.needs = {.approval = false}}).state;
    QVERIFY(!findStep(state, StepKind::Approve));
}

void EngineTest::backFromConfirmationForgetsPins() {
    const auto atConfirm = after(change(), {Next{}, PapersShown{}, CardRead{theCard()},
                                            PinEntered{}, PinEntered{}, PinEntered{}});
    QCOMPARE(atConfirm.state.current().kind, StepKind::Confirm);
    const auto back = advance(atConfirm.state, Back{});
    QVERIFY(has<ForgetPins>(back.effects));
    QVERIFY(back.state.held.empty());
    QCOMPARE(back.state.prompt->slot, PinSlot::Old);
}

void EngineTest::cancelBeforeLeaveChangesNothing() {
    const auto end = after(activation(), {Next{}, PapersShown{}, CardRead{theCard()}, Cancel{}});
    QCOMPARE(end.state.ending, Ending::Cancelled);
    QVERIFY(!anythingBegun(end.state));
}

void EngineTest::cancelAfterLeaveReportsThatNothingWasDone() {
    auto state = changeAtTheChip();
    state = advance(state, ActFinished{.act = 1,
                                       .status = ActStatus::NotDone,
                                       .situation = {.kind = SituationKind::CardProblem}})
                .state;
    const auto cancelled = advance(std::move(state), Cancel{});
    QCOMPARE(cancelled.state.acts[1].status, ActStatus::NotDone);
    QCOMPARE(cancelled.state.acts[2].status, ActStatus::Intended); // the report
    const auto end = advance(cancelled.state, ActFinished{.act = 2, .status = ActStatus::Done});
    QCOMPARE(end.state.ending, Ending::NotDone);
}

void EngineTest::anotherCardIsNotActedOn() {
    auto other = theCard();
    other.number = "AB1234565";
    const auto state = after(change(), {Next{}, PapersShown{}, CardRead{other}}).state;
    QCOMPARE(state.situation.kind, SituationKind::OtherCard);
    QCOMPARE(state.current().kind, StepKind::ReadCard);
    auto swapped = theCard();
    swapped.identification = "BB";
    const auto again = after(state, {Retry{}, CardRead{theCard()}, Retry{}}).state;
    QCOMPARE(again.current().kind, StepKind::EnterPin);
}

void EngineTest::wrongOldPinIsAskedAgainAndKeepsTheNewOne() {
    auto state = changeAtTheChip();
    auto wrong =
        advance(state, ActFinished{.act = 1,
                                   .status = ActStatus::NotDone,
                                   .situation = {.kind = SituationKind::PinWrong, .triesLeft = 4},
                                   .wrong = 1});
    QCOMPARE(wrong.state.prompt->slot, PinSlot::Old);
    QCOMPARE(wrong.state.prompt->triesLeft, std::optional<int>(4));
    QVERIFY(!has<ForgetPins>(wrong.effects));
    const auto again = advance(wrong.state, PinEntered{});
    QVERIFY(has<RunAct>(again.effects));
}

void EngineTest::differingRepeatCostsNoTry() {
    const auto state = after(change(), {Next{}, PapersShown{}, CardRead{theCard()}, PinEntered{},
                                        PinEntered{}, PinEntered{.sameAsNew = false}})
                           .state;
    QCOMPARE(state.situation.kind, SituationKind::PinsDiffer);
    QCOMPARE(state.prompt->slot, PinSlot::New);
    QVERIFY(!anythingBegun(state));
}

void EngineTest::eventsThatDoNotFitChangeNothing() {
    const auto state = changeAtTheChip();
    QVERIFY(state.busy);
    const std::vector<Event> strays = {Next{},
                                       Back{},
                                       Cancel{},
                                       Retry{},
                                       PinEntered{},
                                       Approved{"x", "y"},
                                       PapersShown{},
                                       CardRead{theCard()},
                                       ActFinished{.act = 99}};
    for (const auto& stray : strays) {
        const auto after = advance(state, stray);
        QVERIFY(after.state == state);
        QVERIFY(after.effects.empty());
    }
}

void EngineTest::unknownWriteIsSettledByTheHolderAndNeverWrittenAgain() {
    const auto doubt =
        advance(changeAtTheChip(), ActFinished{.act = 1,
                                               .status = ActStatus::InDoubt,
                                               .situation = {.kind = SituationKind::ChipInDoubt}});
    QVERIFY(!has<RunAct>(doubt.effects));
    const auto asked = advance(doubt.state, Retry{});
    QVERIFY(has<ReadCard>(asked.effects));
    const auto prompt = advance(asked.state, CardRead{theCard(5)});
    QCOMPARE(prompt.state.prompt->slot, PinSlot::Check);
    const auto settle = advance(prompt.state, PinEntered{});
    QVERIFY(has<SettleAct>(settle.effects));
    QVERIFY(!has<RunAct>(settle.effects));
    const auto done = advance(settle.state, ActFinished{.act = 1, .status = ActStatus::Done});
    QCOMPARE(done.state.acts[1].status, ActStatus::Done);
    QCOMPARE(done.state.acts[2].status, ActStatus::Intended);
}

void EngineTest::lastTryIsNotSpentOnACheck() {
    const auto end = after(changeAtTheChip(),
                           {ActFinished{.act = 1, .status = ActStatus::InDoubt}, Retry{},
                            CardRead{theCard(1)}, ActFinished{.act = 2, .status = ActStatus::Done}})
                         .state;
    QCOMPARE(end.ending, Ending::InDoubt);
    QCOMPARE(end.situation.kind, SituationKind::PinTooFewTries);
}

void EngineTest::savedStateComesBackAsItWas() {
    auto state = changeAtTheChip();
    state.authorisedUntil = samples::noon;
    state.situation = {.kind = SituationKind::RegistryRefused,
                       .refusals = {{domain::Reason::CardLost, "L1"}},
                       .missing = {domain::Paper::Card}};
    state.history = {{.operation = Uuid::v7(samples::noon),
                      .at = samples::noon,
                      .events = {domain::LegacyCardStopped{}}}};
    auto expected = state;
    expected.busy = false; // what does not outlive the process
    expected.held.clear();
    QVERIFY(decodeState(encode(state)) == expected);
}

void EngineTest::damagedStateIsNotTaken() {
    const auto text = encode(changeAtTheChip());
    QVERIFY(decodeState(text));
    QVERIFY(!decodeState(text.substr(0, text.size() / 2)));
    QVERIFY(!decodeState("{}"));
    auto outOfRange = text;
    const auto at = outOfRange.find("\"step\":");
    outOfRange.replace(at, 8, "\"step\":99");
    QVERIFY(!decodeState(outOfRange));
}

void EngineTest::everyCourseEndsAndTheRegistryIsTold_data() {
    QTest::addColumn<int>("procedure");
    QTest::newRow("activate") << 0;
    QTest::newRow("change-pin") << 1;
    QTest::newRow("reset-pin") << 2;
    QTest::newRow("change-pin at the host") << 3;
    QTest::newRow("report-loss, the bank is told after") << 4;
    QTest::newRow("transfer-funds") << 5;
    QTest::newRow("activation, the money follows") << 6;
}

void EngineTest::everyCourseEndsAndTheRegistryIsTold() {
    QFETCH(int, procedure);
    const auto holds = rc::check([procedure](const std::vector<std::uint8_t>& entropy) {
        const std::vector<State> starts = {
            activation(),
            change(),
            stateFor(domain::Procedure::ResetPin, {CredentialKind::Social}, true),
            stateFor(domain::Procedure::ChangePin, {CredentialKind::Financial}),
            stateFor(domain::Procedure::ReportLoss, {}),
            stateFor(domain::Procedure::TransferFunds, {}, true),
            activation()};
        std::size_t drawn = 0;
        SimulatedWorld world(starts[static_cast<std::size_t>(procedure)], [&](int bound) {
            return drawn < entropy.size() ? entropy[drawn++] % bound : bound - 1;
        });
        if (procedure >= 4) {
            world.order = domain::AccountOrder{.act = domain::AccountAct::Transfer};
        }
        world.play(200);
        world.calm();
        world.play(120);
        const auto& end = world.state();
        RC_ASSERT(end.ended());
        const bool stillDue = end.situation.kind == SituationKind::BankNotTold;
        RC_ASSERT(world.leaves.empty() != stillDue); // the registry has been told, or it is due
        const auto* bank = bankAct(end);
        if (bank != nullptr && bank->status != ActStatus::InDoubt) {
            RC_ASSERT(world.bankDid.contains(end.authoriseOperation) ==
                      (bank->status == ActStatus::Done));
        }
        const auto* social = keeperActFor(end, CredentialKind::Social);
        if (social != nullptr && social->status == ActStatus::Done) {
            RC_ASSERT(world.chip.pin == world.wanted);
        }
        if (social != nullptr && social->status == ActStatus::NotDone) {
            RC_ASSERT(world.chip.pin == 1);
        }
        if (end.ending == Ending::Done && social != nullptr) {
            RC_ASSERT(social->status == ActStatus::Done);
        }
        if (end.ending == Ending::InDoubt && social != nullptr) {
            RC_ASSERT(social->doubted);
        }
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
