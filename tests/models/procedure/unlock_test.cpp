// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/acts.h"
#include "models/procedure/steps.h"
#include "tests/models/procedure/engine_states.h"
#include "tests/models/procedure/simulated_world.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::procedure;
using domain::CredentialKind;

/// The engine unlocking a PIN (P9): no PIN is typed, and an unknown outcome is settled by the
/// tries.
class UnlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnlockAsksForNoPin();
    void anUnknownUnlockIsSettledByTheChipsTriesAlone();
    void anUnknownUnlockOfASilentChipIsReportedAsInDoubt();
    void everyUnlockEndsAsTheKeeperHasIt_data();
    void everyUnlockEndsAsTheKeeperHasIt();
};

namespace {

State unlock(CredentialKind pin) {
    return stateFor(domain::Procedure::UnlockPin, {pin});
}

State unlockAtTheChip() {
    return after(unlock(CredentialKind::Social),
                 {Next{}, PapersShown{.needs = {}}, CardRead{theCard(0)}, Next{},
                  EnvelopeReady{Uuid(), "e"}, ActFinished{.act = 0, .status = ActStatus::Done}})
        .state;
}

} // namespace

void UnlockTest::anUnlockAsksForNoPin() {
    const auto state = unlock(CredentialKind::Social);
    QVERIFY(!findStep(state, StepKind::EnterPin));
    QVERIFY(findStep(state, StepKind::ReadCard));
    QCOMPARE(state.acts[1].kind, ActKind::UnblockChip);
    auto locked = theCard(0);
    locked.locked = true;
    const auto confirm = after(state, {Next{}, PapersShown{.needs = {}}, CardRead{locked}}).state;
    QCOMPARE(confirm.current().kind, StepKind::Confirm); // a locked card is what it is for
    const auto atHost = unlock(CredentialKind::Financial);
    QVERIFY(!findStep(atHost, StepKind::ReadCard));
    QCOMPARE(atHost.acts[1].kind, ActKind::UnlockHost);
}

void UnlockTest::anUnknownUnlockIsSettledByTheChipsTriesAlone() {
    const auto doubt = advance(unlockAtTheChip(),
                               ActFinished{.act = 1,
                                           .status = ActStatus::InDoubt,
                                           .situation = {.kind = SituationKind::UnlockInDoubt}});
    QVERIFY(doubt.effects.empty());
    const auto asked = advance(doubt.state, Retry{});
    QVERIFY(has<ReadCard>(asked.effects));
    const auto settle = advance(asked.state, CardRead{theCard(5)});
    QVERIFY(has<SettleAct>(settle.effects));
    QVERIFY(!has<RunAct>(settle.effects));
    QVERIFY(!settle.state.prompt);
    const auto done = advance(settle.state, ActFinished{.act = 1, .status = ActStatus::Done});
    QCOMPARE(done.state.acts[2].status, ActStatus::Intended); // the report
    const auto notDone =
        advance(settle.state, ActFinished{.act = 1,
                                          .status = ActStatus::NotDone,
                                          .situation = {.kind = SituationKind::WriteNotDone}});
    QVERIFY(has<RunAct>(notDone.effects));
    QCOMPARE(notDone.state.acts[1].status, ActStatus::Intended);
}

void UnlockTest::anUnknownUnlockOfASilentChipIsReportedAsInDoubt() {
    const auto settled =
        after(unlockAtTheChip(),
              {ActFinished{.act = 1, .status = ActStatus::InDoubt}, Retry{}, CardRead{theCard({})},
               ActFinished{.act = 1,
                           .status = ActStatus::NotDone,
                           .situation = {.kind = SituationKind::TriesNotTold}}});
    QCOMPARE(settled.state.acts[1].status, ActStatus::InDoubt);
    QCOMPARE(settled.state.acts[2].status, ActStatus::Intended);
    const auto end = advance(settled.state, ActFinished{.act = 2, .status = ActStatus::Done}).state;
    QCOMPARE(end.ending, Ending::InDoubt);
    QCOMPARE(end.situation.kind, SituationKind::TriesNotTold);
}

void UnlockTest::everyUnlockEndsAsTheKeeperHasIt_data() {
    QTest::addColumn<bool>("onChip");
    QTest::addColumn<bool>("tellsTries");
    QTest::newRow("chip") << true << true;
    QTest::newRow("chip that hides its tries") << true << false;
    QTest::newRow("host") << false << true;
}

void UnlockTest::everyUnlockEndsAsTheKeeperHasIt() {
    QFETCH(bool, onChip);
    QFETCH(bool, tellsTries);
    const auto pin = onChip ? CredentialKind::Social : CredentialKind::Financial;
    const auto holds = rc::check([&](const std::vector<std::uint8_t>& entropy) {
        std::size_t drawn = 0;
        SimulatedWorld world(unlock(pin), [&](int bound) {
            return drawn < entropy.size() ? entropy[drawn++] % bound : bound - 1;
        });
        world.chip.left = 0;
        world.chip.tellsTries = tellsTries;
        world.hostLocked = true;
        world.play(200);
        world.calm();
        world.play(120);
        const auto& end = world.state();
        RC_ASSERT(end.ended());
        RC_ASSERT(world.leaves.empty());
        RC_ASSERT(world.chip.pin == 1); // an unlock changes no PIN
        RC_ASSERT(world.hostPin == 1);
        RC_ASSERT(world.chip.needlessUnblocks == 0);
        const auto status = keeperActFor(end, pin)->status;
        const bool locked = onChip ? world.chip.left == 0 : world.hostLocked;
        RC_ASSERT(status == ActStatus::InDoubt || (status == ActStatus::Done) != locked);
        RC_ASSERT(end.ending == (status == ActStatus::Done ? Ending::Done : Ending::InDoubt));
        RC_ASSERT(status == ActStatus::Done || !tellsTries);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(UnlockTest)
#include "unlock_test.moc"
