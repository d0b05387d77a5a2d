// SPDX-License-Identifier: Apache-2.0
#include "app/desk/scripted_clerk.h"
#include "cardio/virtual/state_file.h"
#include "models/store/journal.h"
#include "models/store/queue.h"
#include "tests/support/activation_course.h"
#include "tests/support/kept_card.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <deque>

using namespace guitai;
using namespace guitai::app;
using domain::CredentialKind;
using procedure::Ending;

/// Whole pieces of work at a practice counter without a window: real store, registry, host, and a
/// virtual card in this process.
class ExercisesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void activationChangesBothPinsAndStopsAtTheRegistry();
    void changedPinReplacesTheOldOne();
    void resetNeedsTheSupervisorAndGivesANewPin();
    void resetIsNotDoneWithoutApproval();
    void wrongOldPinIsCountedAndAskedAgain();
    void lockedPinIsRefusedWithItsRule();
    void workLeftBeforeTheChipIsTakenUpAgain();
    void unlockingGivesTheTriesBackAndKeepsThePin();
    void theBankUnlocksWhatItHasLocked();

private:
    struct Course {
        ScriptEnd end{};
        std::optional<procedure::State> state{};
        std::optional<procedure::Offer> refused{};
        domain::HolderFile file;
        std::vector<store::QueueItem> pending{};
    };

    practice::Exercise exercise(const std::string& id) const;
    Course run(const practice::Exercise& what, const practice::Answers& answers,
               const std::vector<const char*>& pins);

    /// Whether the card in the drawer takes that PIN.
    [[nodiscard]] bool cardTakes(const std::string& profile, const char* pin) const {
        return support::cardTakes(desk_ / "cards" / (profile + ".json"), pin);
    }

    QTemporaryDir folder_;
    int runs_ = 0;
    std::filesystem::path desk_;
};

void ExercisesTest::init() {
    desk_ = std::filesystem::path(folder_.path().toStdString()) / std::to_string(runs_++);
}

practice::Exercise ExercisesTest::exercise(const std::string& id) const {
    return practice::loadExercise(practice::practiceFolder(), id).value();
}

ExercisesTest::Course ExercisesTest::run(const practice::Exercise& what,
                                         const practice::Answers& answers,
                                         const std::vector<const char*>& pins) {
    auto desk = makePracticeDesk(
        {.folder = desk_, .window = what.window, .clock = std::make_shared<SystemClock>()});
    Q_ASSERT(desk);
    procedure::Counter counter(desk->services);
    std::deque<const char*> left(pins.begin(), pins.end());
    ScriptedClerk clerk(counter, desk->drawer.get(), *desk->citizens, what, answers,
                        [&left](const procedure::PinPrompt&) -> std::optional<SecretPin> {
                            if (left.empty()) {
                                return std::nullopt;
                            }
                            auto pin = SecretPin::fromPublished(left.front());
                            left.pop_front();
                            return pin;
                        });
    std::optional<ScriptEnd> end;
    connect(&clerk, &ScriptedClerk::finished, this, [&end](ScriptEnd how) { end = how; });
    clerk.start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 60'000); }();
    support::settle(*desk->services);
    const auto* citizen = desk->citizens->find(what.citizen);
    auto file = desk->services->backend.registry->lookUp(citizen->file.id).value();
    auto pending = desk->services->store->queue().pending().value();
    return {end.value(), clerk.last(), clerk.refused(), std::move(file), std::move(pending)};
}

void ExercisesTest::activationChangesBothPinsAndStopsAtTheRegistry() {
    const auto what = exercise("yueyang-activation");
    const auto course = run(what, what.answers, {"280617", "280617", "739155", "739155"});
    QCOMPARE(course.end, ScriptEnd::Finished);
    QCOMPARE(course.state->ending, Ending::Done);
    QVERIFY(course.state->reportApplied);
    QVERIFY(!course.state->voucher.empty());
    const auto& card = course.file.cards.front();
    QCOMPARE(card.state(), domain::ApplicationState::Active);
    QVERIFY(!card.pins.at(CredentialKind::Social).initial);
    QVERIFY(!card.pins.at(CredentialKind::Financial).initial);
    QVERIFY(course.file.authorisations.empty());
    QVERIFY(course.pending.empty());
    QVERIFY(!cardTakes("new", "666666"));
    const auto social = course.state->pins.front().pin == CredentialKind::Social;
    QVERIFY(cardTakes("new", social ? "280617" : "739155"));
}

void ExercisesTest::changedPinReplacesTheOldOne() {
    const auto what = exercise("yueyang-change-pin");
    const auto course = run(what, what.answers, {"246810", "280617", "280617"});
    QCOMPARE(course.state->ending, Ending::Done);
    QVERIFY(!cardTakes("active", "246810"));
    QVERIFY(cardTakes("active", "280617"));
    QVERIFY(course.pending.empty());
}

void ExercisesTest::resetNeedsTheSupervisorAndGivesANewPin() {
    const auto what = exercise("yueyang-reset-pin");
    const auto course = run(what, what.answers, {"280617", "280617"});
    QCOMPARE(course.state->ending, Ending::Done);
    QVERIFY(!course.state->approver.empty());
    QVERIFY(cardTakes("lost-pin", "280617"));
}

void ExercisesTest::resetIsNotDoneWithoutApproval() {
    const auto what = exercise("yueyang-reset-pin");
    auto answers = what.answers;
    answers.approve = false;
    const auto course = run(what, answers, {"280617", "280617"});
    QCOMPARE(course.state->ending, Ending::Cancelled);
    QVERIFY(course.file.authorisations.empty());
    QVERIFY(!cardTakes("lost-pin", "280617"));
}

void ExercisesTest::wrongOldPinIsCountedAndAskedAgain() {
    const auto what = exercise("yueyang-change-pin");
    const auto course = run(what, what.answers, {"111222", "280617", "280617", "246810"});
    QCOMPARE(course.state->ending, Ending::Done);
    QVERIFY(cardTakes("active", "280617"));
}

void ExercisesTest::lockedPinIsRefusedWithItsRule() {
    auto what = exercise("yueyang-change-pin");
    what.citizen = "wang-wu";
    const auto course = run(what, what.answers, {});
    QCOMPARE(course.end, ScriptEnd::NotOffered);
    QCOMPARE(course.refused->decision.refusals.front().reason, domain::Reason::PinLocked);
}

void ExercisesTest::workLeftBeforeTheChipIsTakenUpAgain() {
    const auto what = exercise("yueyang-change-pin");
    const auto first = run(what, what.answers, {"246810"}); // the holder walks off
    QCOMPARE(first.end, ScriptEnd::PinsExhausted);
    const auto second = run(what, what.answers, {"246810", "280617", "280617"});
    QCOMPARE(second.end, ScriptEnd::Finished);
    QCOMPARE(second.state->run, first.state->run);
    QCOMPARE(second.state->ending, Ending::Done);
    QVERIFY(cardTakes("active", "280617"));
}

void ExercisesTest::unlockingGivesTheTriesBackAndKeepsThePin() {
    const auto what = exercise("yueyang-unlock-pin");
    const auto course = run(what, what.answers, {});
    QCOMPARE(course.end, ScriptEnd::Finished);
    QCOMPARE(course.state->ending, Ending::Done);
    QVERIFY(course.state->reportApplied);
    QCOMPARE(course.file.cards.front().pins.at(CredentialKind::Social),
             domain::Credential{.initial = false});
    QVERIFY(course.file.authorisations.empty());
    QVERIFY(cardTakes("locked", "246810"));
    QCOMPARE(run(what, what.answers, {}).refused->decision.refusals.front().reason,
             domain::Reason::NotLocked);
}

void ExercisesTest::theBankUnlocksWhatItHasLocked() {
    auto change = exercise("yueyang-change-pin");
    change.pins = {CredentialKind::Financial};
    change.window.kind = domain::WindowKind::Bank;
    change.answers.requester.papers.insert(domain::Paper::IdentityCard);
    const auto locked =
        run(change, change.answers, {"111222", "280617", "280617", "111223", "111224"});
    QCOMPARE(locked.state->ending, Ending::NotDone);
    QCOMPARE(locked.file.cards.front().pins.at(CredentialKind::Financial).wrong, 3);
    auto unlock = change;
    unlock.procedure = domain::Procedure::UnlockPin;
    const auto course = run(unlock, unlock.answers, {});
    QCOMPARE(course.state->ending, Ending::Done);
    QVERIFY(!course.state->acts[1].receipt.empty());
    QCOMPARE(course.file.cards.front().pins.at(CredentialKind::Financial),
             domain::Credential{.initial = false});
    const auto again = run(change, change.answers, {"704913", "280617", "280617"});
    QCOMPARE(again.state->ending, Ending::Done); // the PIN is what it was
}

QTEST_GUILESS_MAIN(ExercisesTest)
#include "exercises_test.moc"
