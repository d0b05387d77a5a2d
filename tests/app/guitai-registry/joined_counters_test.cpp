// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec.h"
#include "models/procedure/approval_desk.h"
#include "models/procedure/look_up.h"
#include "tests/support/joined_counters.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace guitai;
using namespace guitai::domain;
using namespace guitai::registry;
using namespace guitai::test;

/// Two counters of one region, set up and joined by the commands, at work on one registry.
class JoinedCountersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aJoinedCounterFindsAndServesWhomTheRegistryHas();
    void theLineIsCutAndHealsAndBothEndWithTheSameFile();
    void whatWaitsKeepsACounterWhereItIs();
    void aCounterThatLeavesHasItsOwnRegistryAgain();
    void aServerThatIsNotThereIsNotJoined();
    void aSupervisorAtAnotherDeskApproves();
    void anOldCopyOfACountersStoreShowsAgainstTheRegistry();

private:
    using Desk = std::shared_ptr<procedure::Services>;

    [[nodiscard]] QString folder(const QString& name) const { return counters_->folder(name); }

    [[nodiscard]] int ctl(const QString& counter, const QStringList& command,
                          const QByteArray& passwords) const {
        return counters_->ctl(counter, command, passwords);
    }

    void setUp(const QString& counter, const QString& outlet, const QString& login) const {
        counters_->setUp(counter, outlet, login);
    }

    [[nodiscard]] Desk open(const QString& counter, const std::string& login = "chief") const;
    /// An enquiry by that desk's clerk about the person whom the registry has.
    [[nodiscard]] store::QueueItem enquiry(const Desk& desk) const;

    std::unique_ptr<JoinedCounters> counters_;
    const Central* central_ = nullptr; ///< of the counters
};

namespace {

/// An applier at work, as long as it lives.
class AtWork {
public:
    explicit AtWork(const Central& central)
        : thread_([this, &central] {
            auto connection = connected("guitai_applier");
            auto worker = central.worker(*connection);
            while (!stop_) {
                const bool well = worker.beat() && worker.work();
                if (!well) {
                    qFatal("the applier broke");
                }
            }
        }) {}

    AtWork(const AtWork&) = delete;
    AtWork& operator=(const AtWork&) = delete;

    ~AtWork() {
        stop_ = true;
        thread_.join();
    }

private:
    std::atomic<bool> stop_ = false;
    std::thread thread_;
};

constexpr auto password = "correct horse\n";

} // namespace

void JoinedCountersTest::init() {
    counters_ = std::make_unique<JoinedCounters>();
    central_ = &counters_->central();
}

void JoinedCountersTest::cleanup() {
    counters_.reset();
}

JoinedCountersTest::Desk JoinedCountersTest::open(const QString& counter,
                                                  const std::string& login) const {
    auto desk = counters_->desk(counter, std::make_shared<FixedClock>(samples::noon));
    must(procedure::letIn(*desk, login, SecretBytes::copyOf(bytesOf("correct horse"))),
         "not let in");
    return desk;
}

store::QueueItem JoinedCountersTest::enquiry(const Desk& desk) const {
    const auto& file = central_->office.file;
    const auto& who = *desk->signedIn;
    Operation operation{.id = Uuid::v7(desk->clock->now()),
                        .holder = file.id,
                        .fileVersion = 0,
                        .request =
                            samples::withDocument(samples::request(Procedure::Enquire), file),
                        .window = desk->place.window,
                        .at = desk->clock->now(),
                        .clerk = who.who.id,
                        .outlet = desk->place.outlet,
                        .rules = {desk->rules.region, desk->rules.version}};
    return {.operation = operation.id,
            .holder = file.id,
            .procedure = "enquire",
            .phase = "whole",
            .envelope = operators::seal(encode(operation), who.who.id, who.key),
            .createdAt = operation.at,
            .updatedAt = operation.at};
}

void JoinedCountersTest::aJoinedCounterFindsAndServesWhomTheRegistryHas() {
    setUp(QStringLiteral("one"), QStringLiteral("Hall 1"), QStringLiteral("counter_one"));
    const auto desk = open(QStringLiteral("one"));
    const AtWork applier(*central_);
    const auto& file = central_->office.file;
    const auto found = procedure::lookUp(*desk, file.holder.idNumber.text(), Purpose::HolderAsks);
    QCOMPARE(found->size(), 1U);
    QVERIFY(found->front().file == file);
    const auto item = enquiry(desk);
    QVERIFY(desk->store->queue().enqueue(item));
    const auto outcome = desk->backend.forwarder->bring(item.operation, desk->clock->now());
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->kind, OutcomeKind::Applied);
    QCOMPARE(desk->backend.registry->lookUp(file.id)->version, 1U);
    QVERIFY(desk->store->queue().pending()->empty());
}

void JoinedCountersTest::theLineIsCutAndHealsAndBothEndWithTheSameFile() {
    setUp(QStringLiteral("one"), QStringLiteral("Hall 1"), QStringLiteral("counter_one"));
    setUp(QStringLiteral("two"), QStringLiteral("Hall 2"), QStringLiteral("counter_two"));
    const auto one = open(QStringLiteral("one"));
    const auto two = open(QStringLiteral("two"));
    const AtWork applier(*central_);
    const auto& file = central_->office.file;
    QCOMPARE(one->backend.registry->lookUp(file.id)->version, 0U);
    setLine("counter_one", false);
    const auto kept = enquiry(one);
    QVERIFY(one->store->queue().enqueue(kept));
    const auto nothing = one->backend.forwarder->bring(kept.operation, one->clock->now());
    QVERIFY(nothing);
    QVERIFY(!*nothing); // unreachable, and not refused
    QCOMPARE(one->store->queue().pending()->size(), 1U);
    const auto unanswered =
        procedure::lookUp(*one, file.holder.idNumber.text(), Purpose::HolderAsks);
    QCOMPARE(unanswered.error().registry, std::optional(RegistryFault::Unreachable));
    const auto meanwhile = enquiry(two);
    QVERIFY(two->store->queue().enqueue(meanwhile));
    const auto applied = two->backend.forwarder->bring(meanwhile.operation, two->clock->now());
    QCOMPARE((*applied)->kind, OutcomeKind::Applied);
    setLine("counter_one", true);
    const auto late = one->clock->now() + longestPause; // whatever pause it had drawn is over
    const auto brought = one->backend.forwarder->bring(kept.operation, late);
    QVERIFY(brought && *brought);
    QCOMPARE((*brought)->kind, OutcomeKind::Applied); // on the newer file, the same
    const auto atOne = one->backend.registry->lookUp(file.id);
    const auto atTwo = two->backend.registry->lookUp(file.id);
    QCOMPARE(atOne->version, 2U);
    QVERIFY(*atOne == *atTwo);
    const auto history = two->backend.registry->history(file.id, 9);
    QCOMPARE(history->size(), 2U);
    QCOMPARE(history->front().operation, kept.operation);
    QCOMPARE(history->back().operation, meanwhile.operation);
}

void JoinedCountersTest::whatWaitsKeepsACounterWhereItIs() {
    setUp(QStringLiteral("one"), QStringLiteral("Hall 1"), QStringLiteral("counter_one"));
    {
        const auto desk = open(QStringLiteral("one"));
        QVERIFY(desk->store->queue().enqueue(enquiry(desk)));
    }
    QCOMPARE(
        ctl(QStringLiteral("one"), {QStringLiteral("registry"), QStringLiteral("leave")}, password),
        1);
    const auto setup = app::lookAtCounter(folder(QStringLiteral("one")).toStdString());
    QVERIFY(!(*setup)->registry.empty());
}

void JoinedCountersTest::aCounterThatLeavesHasItsOwnRegistryAgain() {
    setUp(QStringLiteral("one"), QStringLiteral("Hall 1"), QStringLiteral("counter_one"));
    QCOMPARE(
        ctl(QStringLiteral("one"), {QStringLiteral("registry"), QStringLiteral("leave")}, password),
        0);
    const auto desk = open(QStringLiteral("one"));
    QCOMPARE(desk->backend.registry->lookUp(central_->office.file.id).error(),
             RegistryFault::NotFound);
}

void JoinedCountersTest::aServerThatIsNotThereIsNotJoined() {
    setUp(QStringLiteral("one"), QStringLiteral("Hall 1"), QStringLiteral("counter_one"));
    QCOMPARE(ctl(QStringLiteral("one"),
                 {QStringLiteral("registry"), QStringLiteral("join"), QStringLiteral("--database"),
                  QStringLiteral("host=127.0.0.1 port=1 dbname=guitai")},
                 password),
             5);
    QVERIFY(open(QStringLiteral("one"))->backend.registry->lookUp(central_->office.file.id));
}

void JoinedCountersTest::aSupervisorAtAnotherDeskApproves() {
    using procedure::ApprovalDesk;
    const auto two = QStringLiteral("two");
    setUp(QStringLiteral("one"), QStringLiteral("Hall 1"), QStringLiteral("counter_one"));
    setUp(two, QStringLiteral("Hall 2"), QStringLiteral("counter_two"));
    QCOMPARE(ctl(two,
                 {QStringLiteral("operator"), QStringLiteral("add"), QStringLiteral("boss"),
                  QStringLiteral("--name"), QStringLiteral("王五"), QStringLiteral("--role"),
                  QStringLiteral("supervisor")},
                 "correct horse\ncorrect horse\n"),
             0);
    QCOMPARE(ctl(two,
                 {QStringLiteral("registry"), QStringLiteral("send-operators"),
                  QStringLiteral("--database"), database("guitai_admin")},
                 password),
             0);
    const auto clerk = open(QStringLiteral("one"));
    const auto boss = open(two, "boss");
    const AtWork applier(*central_);
    auto item = enquiry(clerk);
    QVERIFY(clerk->backend.registry->approvals()->ask(item.envelope, std::chrono::minutes(30)));

    ApprovalDesk desk(boss);
    std::vector<procedure::WaitingHere> waiting;
    std::optional<procedure::ShownApproval> shown;
    std::optional<bool> answered;
    std::string refused;
    connect(&desk, &ApprovalDesk::waiting, this, [&](const auto& all) { waiting = all; });
    connect(&desk, &ApprovalDesk::opened, this, [&](const auto& one) { shown = one; });
    connect(&desk, &ApprovalDesk::answered, this, [&](bool approved) { answered = approved; });
    connect(&desk, &ApprovalDesk::notAnswered, this, [&](const auto& code) { refused = code; });
    desk.start(true);
    QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 1U, 30'000);
    desk.open(waiting.front().asked);
    QTRY_VERIFY_WITH_TIMEOUT(shown.has_value(), 30'000);
    QCOMPARE(shown->state.procedure, Procedure::Enquire);
    desk.approve(shown->asked, SecretBytes::copyOf(bytesOf("another horse")));
    QTRY_COMPARE_WITH_TIMEOUT(refused, std::string("wrong-password"), 30'000);
    desk.approve(shown->asked, SecretBytes::copyOf(bytesOf("correct horse")));
    QTRY_VERIFY_WITH_TIMEOUT(answered == true, 30'000);

    const auto answer = clerk->backend.registry->approvals()->answerTo(item.operation);
    QVERIFY(answer && answer->signature);
    item.envelope.approver = answer->signature;
    QVERIFY(clerk->store->queue().enqueue(item));
    const auto outcome = clerk->backend.forwarder->bring(item.operation, clerk->clock->now());
    QCOMPARE((*outcome)->kind, OutcomeKind::Applied);
    desk.stop();
}

void JoinedCountersTest::anOldCopyOfACountersStoreShowsAgainstTheRegistry() {
    const auto one = QStringLiteral("one");
    const QStringList verify{QStringLiteral("audit"), QStringLiteral("verify"),
                             QStringLiteral("--registry")};
    const QStringList heads{QStringLiteral("registry"), QStringLiteral("heads"),
                            QStringLiteral("--database"), database("guitai_admin")};
    setUp(one, QStringLiteral("Hall 1"), QStringLiteral("counter_one"));
    const std::filesystem::path place = folder(one).toStdString();
    std::filesystem::copy(place / "store", place / "copy",
                          std::filesystem::copy_options::recursive);
    QCOMPARE(open(one)->backend.forwarder->step(samples::noon)->kind, StepResult::Kind::Anchored);
    QCOMPARE(ctl(one, verify, password), 0);
    QCOMPARE(QProcess::execute(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"), heads), 0);
    std::filesystem::remove_all(place / "store");
    std::filesystem::rename(place / "copy", place / "store");
    QCOMPARE(ctl(one, verify, password), 7);
    QVERIFY(open(one)->backend.forwarder->step(samples::noon)->trailRefused);
    QCOMPARE(QProcess::execute(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"), heads), 7);
    QCOMPARE(ctl(one, {QStringLiteral("registry"), QStringLiteral("leave")}, password), 0);
    QCOMPARE(ctl(one, verify, password), 1); // its own registry vouches for nothing
}

QTEST_GUILESS_MAIN(JoinedCountersTest)
#include "joined_counters_test.moc"
