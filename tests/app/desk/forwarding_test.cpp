// SPDX-License-Identifier: Apache-2.0
#include "app/desk/scripted_clerk.h"
#include "models/store/audit.h"
#include "models/store/queue.h"
#include "tests/models/registry/flaky_registry.h"
#include "tests/support/activation_course.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::app;
using procedure::ServiceState;
using test::Mishap;

namespace {

constexpr int patience = 60'000; // full-jitter pauses begin below a second

/// The registry, and the bad line before it.
class FarRegistry final : public registry::Registry {
public:
    FarRegistry(std::unique_ptr<registry::Registry> real, std::vector<Mishap> mishaps,
                std::shared_ptr<int> sent)
        : real_(std::move(real))
        , line_(*real_, std::move(mishaps))
        , sent_(std::move(sent)) {}

    std::expected<domain::HolderFile, registry::RegistryFault>
    lookUp(const domain::HolderId& holder) override {
        return line_.lookUp(holder);
    }

    std::expected<domain::HolderFile, registry::RegistryFault>
    lookUpByNumber(const std::string& number) override {
        return line_.lookUpByNumber(number);
    }

    std::expected<std::vector<domain::HolderFile>, registry::RegistryFault>
    lookUpByName(const std::string& name, int most) override {
        return line_.lookUpByName(name, most);
    }

    std::expected<std::vector<registry::ListedCard>, registry::RegistryFault>
    listCards(domain::CardStage stage, std::optional<Date> until, int most) override {
        return line_.listCards(stage, until, most);
    }

    std::expected<std::vector<domain::AppliedOperation>, registry::RegistryFault>
    history(const domain::HolderId& holder, int most) override {
        return line_.history(holder, most);
    }

    std::expected<registry::Outcome, registry::RegistryFault>
    submit(const operators::Envelope& envelope) override {
        ++*sent_;
        return line_.submit(envelope);
    }

    std::expected<registry::Outcome, registry::RegistryFault>
    outcomeOf(const Uuid& operation) override {
        return line_.outcomeOf(operation);
    }

private:
    std::unique_ptr<registry::Registry> real_;
    test::FlakyRegistry line_;
    std::shared_ptr<int> sent_;
};

/// From now on the n-th question to the registry meets the n-th mishap. Counts what is sent.
std::shared_ptr<int> putLineBefore(procedure::Services& services, std::vector<Mishap> mishaps) {
    auto sent = std::make_shared<int>(0);
    services.openBackend =
        [open = services.openBackend, mishaps = std::move(mishaps),
         sent](store::Store& store) -> std::expected<procedure::Backend, store::StoreError> {
        auto backend = open(store);
        if (backend) {
            backend->registry =
                std::make_unique<FarRegistry>(std::move(backend->registry), mishaps, sent);
        }
        return backend;
    };
    return sent;
}

SecretBytes clerksPassword() {
    return SecretBytes::copyOf(bytesOf(practiceClerk.password));
}

} // namespace

/// What the registry did not get while the citizen stood there goes out by itself.
class ForwardingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportGoesOutOnceTheRegistryCanBeReached();
    void reportGoesOutWhileTheSameClerkStaysSignedIn();
    void reportLeftByAnEarlierStartGoesOutAfterSignIn();
    void lostAnswerIsLookedUpAndNotSentAgain();

private:
    /// The activation whose report met those mishaps, after leave was given.
    support::DeskCourse activated(std::vector<Mishap> ofReport);
    void verifyArrives(const support::DeskCourse& course);

    QTemporaryDir folder_;
    int runs_ = 0;
    std::filesystem::path desk_;
    std::shared_ptr<int> sent_; ///< leave and report, as often as they were sent
};

support::DeskCourse ForwardingTest::activated(std::vector<Mishap> ofReport) {
    desk_ = std::filesystem::path(folder_.path().toStdString()) / std::to_string(runs_++);
    ofReport.insert(ofReport.begin(), Mishap::None); // leave
    return support::runActivation(desk_, [&](PracticeDesk& desk) {
        sent_ = putLineBefore(*desk.services, std::move(ofReport));
    });
}

/// A new start of the same counter brings the report to the registry, once.
void ForwardingTest::verifyArrives(const support::DeskCourse& course) {
    auto& services = *course.desk.services;
    QVERIFY(course.end == ScriptEnd::Finished);
    QVERIFY(!course.state->reportApplied);
    procedure::Counter counter(course.desk.services);
    QSignalSpy states(&counter, &procedure::Counter::registryStateChanged);
    std::vector<store::QueueItem> queue;
    connect(&counter, &procedure::Counter::queueLoaded, this,
            [&](const std::vector<store::QueueItem>& items) { queue = items; });
    counter.signIn(practiceClerk.login, clerksPassword());
    QTRY_VERIFY_WITH_TIMEOUT(
        !queue.empty() && std::ranges::all_of(queue,
                                              [](const store::QueueItem& item) {
                                                  return item.state == store::QueueState::Accepted;
                                              }),
        patience);
    QTRY_COMPARE_WITH_TIMEOUT(states.back().front().value<ServiceState>(), ServiceState::Up,
                              patience);
    support::settle(services);
    const auto file = services.backend.registry->lookUp(course.state->holder);
    QVERIFY(file.has_value());
    QCOMPARE(file->cards.front().state(), domain::ApplicationState::Active);
    QVERIFY(file->authorisations.empty());
    const auto damage = services.store->audit().verify();
    QVERIFY(damage && !damage->has_value());
}

void ForwardingTest::reportGoesOutOnceTheRegistryCanBeReached() {
    const auto course = activated({Mishap::Unreachable, Mishap::Unreachable, Mishap::Unreachable});
    support::settle(*course.desk.services);
    const auto pending = course.desk.services->store->queue().pending();
    QCOMPARE(pending->size(), 1U);
    verifyArrives(course);
}

void ForwardingTest::reportGoesOutWhileTheSameClerkStaysSignedIn() {
    const auto exercise =
        practice::loadExercise(practice::practiceFolder(), "yueyang-activation").value();
    auto desk =
        makePracticeDesk({.folder = std::filesystem::path(folder_.path().toStdString()) / "same",
                          .window = exercise.window,
                          .clock = std::make_shared<SystemClock>()});
    putLineBefore(*desk->services, {Mishap::None, Mishap::Unreachable});
    procedure::Counter counter(desk->services);
    ScriptedClerk clerk(counter, desk->drawer.get(), *desk->citizens, exercise, exercise.answers,
                        support::typedFor);
    std::vector<store::QueueItem> queue;
    connect(&counter, &procedure::Counter::queueLoaded, this,
            [&](const std::vector<store::QueueItem>& items) { queue = items; });
    QSignalSpy finished(&clerk, &ScriptedClerk::finished);
    clerk.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QVERIFY(!clerk.last()->reportApplied);
    QTRY_VERIFY_WITH_TIMEOUT(!queue.empty() && queue.front().state == store::QueueState::Accepted,
                             patience);
}

void ForwardingTest::reportLeftByAnEarlierStartGoesOutAfterSignIn() {
    {
        // Never reached while this program ran.
        const auto course = activated(std::vector(1'000, Mishap::Unreachable));
        QVERIFY(course.end == ScriptEnd::Finished);
        QVERIFY(!course.state->reportApplied);
    }
    const auto exercise =
        practice::loadExercise(practice::practiceFolder(), "yueyang-activation").value();
    auto desk = makePracticeDesk(
        {.folder = desk_, .window = exercise.window, .clock = std::make_shared<SystemClock>()});
    procedure::Counter counter(desk->services);
    std::vector<store::QueueItem> queue;
    connect(&counter, &procedure::Counter::queueLoaded, this,
            [&](const std::vector<store::QueueItem>& items) { queue = items; });
    counter.signIn(practiceClerk.login, clerksPassword());
    QTRY_VERIFY_WITH_TIMEOUT(!queue.empty() && queue.front().state == store::QueueState::Accepted,
                             patience);
}

void ForwardingTest::lostAnswerIsLookedUpAndNotSentAgain() {
    // The report arrives, its answer does not, and the look-up after it fails too.
    verifyArrives(activated({Mishap::LostAnswer, Mishap::Unreachable, Mishap::Unreachable}));
    QCOMPARE(*sent_, 2);
}

QTEST_GUILESS_MAIN(ForwardingTest)
#include "forwarding_test.moc"
