// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/state_file.h"
#include "models/registry/file_history.h"
#include "models/store/audit.h"
#include "models/store/journal.h"
#include "models/store/outlet_tables.h"
#include "models/store/queue.h"
#include "models/store/registry_tables.h"
#include "models/store/settings.h"
#include "tests/support/activation_course.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace guitai;
using domain::CredentialKind;

namespace {

constexpr int patienceMs = 60'000;

const auto activation = QStringLiteral("yueyang-activation");
const auto unlock = QStringLiteral("yueyang-unlock-pin");
const auto making = QStringLiteral("yueyang-instant-issue");
const auto victimProgram = QStringLiteral(GUITAI_BINARY_DIR "/tests/course_victim");

/// What the chip in the drawer holds, without costing a try.
bool cardHolds(const std::filesystem::path& desk, const char* pin, const char* name = "new.json") {
    const auto card = virtualcard::loadState(desk / "cards" / name);
    return card && virtualcard::matches(card->pin, SecretPin::fromPublished(pin)->bcd().span());
}

bool cardHasAllTries(const std::filesystem::path& desk, const char* name = "new.json") {
    const auto card = virtualcard::loadState(desk / "cards" / name);
    return card && card->pin.left == card->pin.limit;
}

/// Nothing when the host takes this PIN as the old one, else why not. Asked at the very end, as
/// another operation would: it changes the PIN.
std::optional<hosts::HostFault> hostRefuses(hosts::CredentialHost& host,
                                            const domain::HolderFile& file, const char* pin) {
    const hosts::CredentialRequest request{Uuid::v7(SystemClock().now()), file.id,
                                           file.cards.front().number, CredentialKind::Financial};
    const auto old = host.seal(request, *SecretPin::fromPublished(pin));
    const auto fresh = host.seal(request, *SecretPin::fromPublished("918273"));
    if (!old || !fresh) {
        return hosts::HostFault::BlockInvalid;
    }
    const auto changed = host.change(request, *old, *fresh);
    return changed ? std::nullopt : std::optional(changed.error().fault);
}

/// How many operations of the holder's history have activated an application.
std::ptrdiff_t activations(store::Store& store, const domain::HolderId& holder) {
    const auto history = registry::loadHistory(store.registryTables(), holder);
    return std::ranges::count_if(history.value().applied, [](const auto& events) {
        return std::ranges::any_of(events, [](const domain::Event& event) {
            return std::holds_alternative<domain::ApplicationActivated>(event);
        });
    });
}

} // namespace

/// The program is killed on its way through an activation, an unlock or the making of a
/// card, and started again: it comes
/// to the same end as if nothing had happened.
class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesToTheSameEndWhereverItIsKilled_data();
    void comesToTheSameEndWhereverItIsKilled();
    void comesToTheSameEndWheneverItIsKilled();

private:
    std::filesystem::path freshDesk();
    /// Resumes what was left in the folder and looks at everything it should have come to.
    void finishAndInspect(const std::filesystem::path& desk);
    void finishUnlockAndInspect(const std::filesystem::path& desk);
    void finishMakingAndInspect(const std::filesystem::path& desk);
    void inspectEnd(const support::DeskCourse& course, const domain::HolderFile& file);

    QTemporaryDir folder_;
    int desks_ = 0;
};

std::filesystem::path KillTest::freshDesk() {
    return std::filesystem::path(folder_.path().toStdString()) / std::to_string(desks_++);
}

void KillTest::finishAndInspect(const std::filesystem::path& desk) {
    const auto course = support::runActivation(desk);
    // Killed after its very end, there is nothing left to do, and the offer says so.
    if (course.end != app::ScriptEnd::NotOffered) {
        QCOMPARE(course.end, app::ScriptEnd::Finished);
        QCOMPARE(course.state->ending, procedure::Ending::Done);
        QVERIFY(course.state->reportApplied);
    }
    auto& services = *course.desk.services;
    const auto* citizen = course.desk.citizens->find("zhang-san");
    const auto file = services.backend.registry->lookUp(citizen->file.id).value();
    const auto& card = file.cards.front();
    QCOMPARE(card.social, domain::ApplicationState::Active);
    QCOMPARE(card.financial, domain::ApplicationState::Active);
    for (const auto kind : {CredentialKind::Social, CredentialKind::Financial}) {
        QVERIFY(!card.pins.at(kind).initial);
        QCOMPARE(card.pins.at(kind).wrong, 0);
    }
    inspectEnd(course, file);
    QCOMPARE(activations(*services.store, file.id), 1);
    QVERIFY(cardHolds(desk, support::newSocialPin));
    QVERIFY(cardHasAllTries(desk));
    const auto refused = hostRefuses(*services.backend.host, file, support::newFinancialPin);
    QCOMPARE(refused ? static_cast<int>(*refused) : -1, -1);
    std::filesystem::remove_all(desk);
}

void KillTest::finishUnlockAndInspect(const std::filesystem::path& desk) {
    const auto course = support::runExercise(desk, unlock.toStdString());
    if (course.end != app::ScriptEnd::NotOffered) { // it is unlocked: nothing is left to do
        QCOMPARE(course.end, app::ScriptEnd::Finished);
        QCOMPARE(course.state->ending, procedure::Ending::Done);
    }
    const auto* citizen = course.desk.citizens->find("wang-wu");
    const auto file = course.desk.services->backend.registry->lookUp(citizen->file.id).value();
    QCOMPARE(file.cards.front().pins.at(CredentialKind::Social),
             domain::Credential{.initial = false});
    inspectEnd(course, file);
    QVERIFY(cardHolds(desk, "246810", "locked.json"));
    QVERIFY(cardHasAllTries(desk, "locked.json"));
    std::filesystem::remove_all(desk);
}

/// One blank was used for it, whatever happened, and one face printed.
void KillTest::finishMakingAndInspect(const std::filesystem::path& desk) {
    const auto course = support::runExercise(desk, making.toStdString());
    if (course.end != app::ScriptEnd::NotOffered) { // it is made: nothing is left to do
        QCOMPARE(course.end, app::ScriptEnd::Finished);
        QCOMPARE(course.state->ending, procedure::Ending::Done);
    }
    auto& services = *course.desk.services;
    const auto* citizen = course.desk.citizens->find("jiang-shiliu");
    const auto file = services.backend.registry->lookUp(citizen->file.id).value();
    QCOMPARE(file.cards.front().stage, domain::CardStage::Ready);
    QVERIFY(!file.cards.front().identification.empty());
    inspectEnd(course, file);
    const auto blanks = services.store->outletTables().countBlanks("PRACTICE").value();
    QCOMPARE(blanks.used, 1);
    QCOMPARE(blanks.taken + blanks.voided, 0);
    QCOMPARE(std::distance(std::filesystem::directory_iterator(desk / "faces"), {}), 1);
    std::filesystem::remove_all(desk);
}

/// Nothing is left open, and one voucher was given for it.
void KillTest::inspectEnd(const support::DeskCourse& course, const domain::HolderFile& file) {
    auto& store = *course.desk.services->store;
    QVERIFY(file.authorisations.empty());
    QVERIFY(store.queue().pending().value().empty());
    QVERIFY(store.journal().openRuns().value().empty());
    QVERIFY(!store.audit().verify().value());
    const auto day = toCompactText(chinaDate(SystemClock().now()));
    QCOMPARE(store.settings().value("voucher." + day).value().value_or(""), "1");
}

void KillTest::comesToTheSameEndWhereverItIsKilled_data() {
    QTest::addColumn<QString>("exercise");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("atLeast");
    // Authorise, host, chip, report: an intent and an outcome each. The card is read, and changed.
    // For the commands of an unlock see card_work_test, for those of a writing blank_work_test.
    QTest::newRow("activation, before-journal") << activation << u"before-journal"_qs << 8;
    QTest::newRow("activation, after-journal") << activation << u"after-journal"_qs << 8;
    QTest::newRow("activation, before-command") << activation << u"before-command"_qs << 20;
    QTest::newRow("activation, after-command") << activation << u"after-command"_qs << 20;
    QTest::newRow("making, before-journal") << making << u"before-journal"_qs << 14;
    QTest::newRow("making, after-journal") << making << u"after-journal"_qs << 14;
    QTest::newRow("unlock, before-journal") << unlock << u"before-journal"_qs << 6;
    QTest::newRow("unlock, after-journal") << unlock << u"after-journal"_qs << 6;
}

void KillTest::comesToTheSameEndWhereverItIsKilled() {
    QFETCH(QString, exercise);
    QFETCH(QString, place);
    QFETCH(int, atLeast);
    int kills = 0;
    for (bool killed = true; killed; ++kills) {
        const auto desk = freshDesk();
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(victimProgram, {exercise, QString::fromStdString(desk.string()), place,
                                     QString::number(kills + 1)});
        QVERIFY(victim.waitForFinished(patienceMs));
        killed = victim.exitStatus() == QProcess::CrashExit;
        QVERIFY2(killed || victim.exitCode() == 0, qPrintable(place + QString::number(kills + 1)));
        if (exercise == activation) {
            finishAndInspect(desk);
        } else {
            exercise == unlock ? finishUnlockAndInspect(desk) : finishMakingAndInspect(desk);
        }
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(place + QString::number(kills + 1)));
    }
    QVERIFY2(kills > atLeast, qPrintable(QString::number(kills)));
}

void KillTest::comesToTheSameEndWheneverItIsKilled() {
    constexpr int rounds = 50;
    std::mt19937 random(20261122); // NOLINT: the same course of delays at every run
    QElapsedTimer clock;
    clock.start();
    const auto whole = freshDesk();
    QCOMPARE(QProcess::execute(victimProgram, {activation, QString::fromStdString(whole.string())}),
             0);
    std::uniform_int_distribution<int> moment(0, static_cast<int>(clock.elapsed()));
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto desk = freshDesk();
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(victimProgram, {activation, QString::fromStdString(desk.string())});
        QVERIFY(victim.waitForStarted());
        if (!victim.waitForFinished(moment(random))) {
            victim.kill();
            QVERIFY(victim.waitForFinished(patienceMs));
            ++killed;
        }
        finishAndInspect(desk);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(round)));
    }
    QVERIFY(killed > 0);
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
