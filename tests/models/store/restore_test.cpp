// SPDX-License-Identifier: Apache-2.0
// A store comes back from a backup, here or on another machine, and nothing is done twice or lost.
#include "models/registry/forwarder.h"
#include "models/store/audit.h"
#include "models/store/backup.h"
#include "models/store/queue.h"
#include "models/store/restore.h"
#include "models/store/settings.h"
#include "tests/models/store/child.h"
#include "tests/models/store/whole_act.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

#include <map>
#include <random>

using namespace guitai;
using namespace guitai::store;
using test::secret;
using test::TemporaryStore;
namespace fs = std::filesystem;

class RestoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingStoreComesBack();
    void presentStoreIsReplacedOnlyWhenAskedAndIsKept();
    void storeInUseIsNotReplaced();
    void wrongKeyOrPersonRestoresNothing();
    void whatWasForwardedSinceIsNotSentAgain();
    void vouchersBeginASeriesOfTheirOwn();
    void trailSaysSoAndShowsWhatWasLost();
    void killedRestoreLeavesTheOldStoreOrTheRestored();

private:
    [[nodiscard]] fs::path root() const { return at_->location.directory.parent_path(); }

    [[nodiscard]] BackupKey key() const;
    Uuid commit(Store::Opened& opened);
    void backUpNow();
    [[nodiscard]] std::expected<Restored, StoreError> restored(bool replace) const;
    [[nodiscard]] std::vector<fs::path> kept() const;
    /// Of a store that is sound; false too when it is not, which fails the test.
    bool hasAct(const Location& location, const Uuid& act);
    /// Sound, and with that act or without it.
    void verifyStore(const Location& location, const Uuid& act, bool has);

    std::unique_ptr<TemporaryStore> at_;
    std::optional<operators::RecoveryHalves> halves_;
    fs::path backup_;
    std::mt19937 random_{std::random_device{}()};
};

namespace {

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

/// Remembers outcomes by id, as every registry does, and counts what it is sent.
class FarRegistry final : public registry::Registry {
public:
    template <class T>
    using Answer = std::expected<T, registry::RegistryFault>;

    Answer<domain::HolderFile> lookUp(const domain::HolderId& /*holder*/) override {
        return none();
    }

    Answer<domain::HolderFile> lookUpByNumber(const std::string& /*number*/) override {
        return none();
    }

    Answer<std::vector<domain::HolderFile>> lookUpByName(const std::string& /*name*/,
                                                         int /*most*/) override {
        return none();
    }

    Answer<std::vector<registry::ListedCard>>
    listCards(domain::CardStage /*stage*/, std::optional<Date> /*until*/, int /*most*/) override {
        return none();
    }

    Answer<std::vector<domain::AppliedOperation>> history(const domain::HolderId& /*holder*/,
                                                          int /*most*/) override {
        return none();
    }

    Answer<registry::Outcome> submit(const operators::Envelope& envelope) override {
        const auto operation = *Uuid::parse(envelope.payload.substr(0, 36)); // as itemOf seals it
        sent.push_back(operation);
        return known[operation] = {.kind = registry::OutcomeKind::Applied};
    }

    Answer<registry::Outcome> outcomeOf(const Uuid& operation) override {
        const auto found = known.find(operation);
        return found == known.end() ? Answer<registry::Outcome>(none()) : found->second;
    }

    std::map<Uuid, registry::Outcome> known{};
    std::vector<Uuid> sent{};

private:
    static std::unexpected<registry::RegistryFault> none() {
        return std::unexpected(registry::RegistryFault::NotFound);
    }
};

/// Until nothing is due.
void forwardAll(Store& store, registry::Registry& registry) {
    registry::Forwarder forwarder(store, registry);
    for (;;) {
        const auto step = forwarder.step(test::someDay());
        if (!step || step->kind != registry::StepResult::Kind::Settled) {
            return;
        }
    }
}

} // namespace

void RestoreTest::init() {
    at_ = std::make_unique<TemporaryStore>();
    auto made = at_->create();
    QVERIFY(made.has_value());
    halves_ = std::move(made->recovery);
    backup_ = root() / "copy";
}

BackupKey RestoreTest::key() const {
    return {.login = TemporaryStore::login, .password = secret(TemporaryStore::password)};
}

Uuid RestoreTest::commit(Store::Opened& opened) {
    const auto item = test::itemOf(opened.who, Uuid::v7(test::someDay()), test::someDay());
    return test::commitAct(*opened.store, opened.who, item) ? item.operation : Uuid();
}

void RestoreTest::backUpNow() {
    const auto always = [](const Backup::Progress&) { return true; };
    QVERIFY(backUpClosed(at_->location, backup_, test::someDay(), always).has_value());
}

std::expected<Restored, StoreError> RestoreTest::restored(bool replace) const {
    return restoreBackup({.backup = backup_, .to = at_->location, .replace = replace, .key = key()},
                         at_->clock);
}

std::vector<fs::path> RestoreTest::kept() const {
    std::vector<fs::path> all;
    for (const auto& entry : fs::directory_iterator(root())) {
        if (entry.path().filename().string().starts_with("store.kept-")) {
            all.push_back(entry.path());
        }
    }
    return all;
}

bool RestoreTest::hasAct(const Location& location, const Uuid& act) {
    const auto opened =
        Store::open(location, TemporaryStore::login, secret(TemporaryStore::password), at_->clock);
    const bool sound = opened && opened->store->check() &&
                       opened->store->audit().verifyAgainst({})->sound() &&
                       test::whatIsHalfThere(*opened->store).empty();
    if (!sound) {
        QTest::qFail("no sound store", __FILE__, __LINE__);
        return false;
    }
    return opened->store->queue().find(act)->has_value();
}

void RestoreTest::verifyStore(const Location& location, const Uuid& act, bool has) {
    const auto opened =
        Store::open(location, TemporaryStore::login, secret(TemporaryStore::password), at_->clock);
    QVERIFY2(opened.has_value(), codeOf(faultOf(opened)));
    QVERIFY(opened->store->check().has_value());
    QCOMPARE(*opened->store->audit().verify(), std::optional<std::uint64_t>());
    QCOMPARE(test::whatIsHalfThere(*opened->store), std::string());
    QCOMPARE(opened->store->queue().find(act)->has_value(), has);
}

void RestoreTest::missingStoreComesBack() {
    Uuid act;
    {
        auto opened = at_->open();
        act = commit(*opened);
    }
    backUpNow();
    fs::remove_all(at_->location.directory);
    QVERIFY(restored(false).has_value());
    QVERIFY(!fs::exists(root() / "store.restoring"));
    verifyStore(at_->location, act, true);
    QVERIFY(at_->open()->store->rekeyDue()->has_value()); // whoever left since is back
}

void RestoreTest::presentStoreIsReplacedOnlyWhenAskedAndIsKept() {
    backUpNow();
    Uuid since;
    {
        auto opened = at_->open();
        since = commit(*opened);
    }
    QCOMPARE(faultOf(restored(false)), StoreFault::AlreadyThere);
    verifyStore(at_->location, since, true);
    for (const std::size_t times : {1U, 2U}) {
        const auto done = restored(true).value();
        verifyStore(at_->location, since, false);
        QCOMPARE(kept().size(), times);
        QVERIFY(done.kept && fs::exists(*done.kept));
        verifyStore({*done.kept, at_->location.machineSecret}, since, times == 1);
    }
}

void RestoreTest::storeInUseIsNotReplaced() {
    backUpNow();
    const auto opened = at_->open();
    QCOMPARE(faultOf(restored(true)), StoreFault::InUse);
    QVERIFY(kept().empty());
}

void RestoreTest::wrongKeyOrPersonRestoresNothing() {
    {
        auto opened = at_->open();
        QVERIFY(opened->store
                    ->addOperator({"lisi", "李四", {operators::Role::Clerk}},
                                  secret("another password"), opened->who)
                    .has_value());
    }
    backUpNow();
    RestoreAsked asked{.backup = backup_, .to = at_->location, .replace = true, .key = key()};
    asked.key.password = secret("wrong horse");
    QCOMPARE(faultOf(restoreBackup(asked, at_->clock)), StoreFault::WrongPassword);
    asked.key = {.login = "lisi", .password = secret("another password")};
    QCOMPARE(faultOf(restoreBackup(asked, at_->clock)), StoreFault::NotAllowed);
    asked.key = {.firstHalf = halves_->first.clone(), .secondHalf = halves_->first.clone()};
    QCOMPARE(faultOf(restoreBackup(asked, at_->clock)), StoreFault::WrongPassword);
    fs::resize_file(backup_ / "store.db", 8192);
    asked.key = key();
    QCOMPARE(faultOf(restoreBackup(asked, at_->clock)), StoreFault::BackupUnfit);
    QVERIFY(kept().empty());
    QVERIFY(!fs::exists(root() / "store.restoring"));
    QVERIFY(at_->open().has_value());
}

// Two wait when the backup is made; one of them goes out, then the store is lost.
void RestoreTest::whatWasForwardedSinceIsNotSentAgain() {
    FarRegistry far;
    Uuid first;
    {
        auto opened = at_->open();
        first = commit(*opened);
    }
    backUpNow();
    {
        auto opened = at_->open();
        forwardAll(*opened->store, far);
    }
    QCOMPARE(far.sent, std::vector<Uuid>{first});
    QCOMPARE(restored(true)->finding.waiting, 1U);
    auto opened = at_->open();
    QVERIFY(opened->store->queue().find(first)->value().state == QueueState::Sending);
    const auto second = commit(*opened);
    forwardAll(*opened->store, far);
    QCOMPARE(far.sent, (std::vector<Uuid>{first, second})); // each once
    for (const auto& item : opened->store->queue().latest(10).value()) {
        QVERIFY(item.state == QueueState::Accepted);
    }
}

void RestoreTest::vouchersBeginASeriesOfTheirOwn() {
    QVERIFY(!at_->open()->store->settings().value(voucherSeriesSetting)->has_value());
    backUpNow();
    QVERIFY(restored(true).has_value());
    QCOMPARE(at_->open()->store->settings().value(voucherSeriesSetting).value(),
             std::optional<std::string>("R261124103000"));
}

void RestoreTest::trailSaysSoAndShowsWhatWasLost() {
    backUpNow();
    const auto before = Store::look(at_->location).has_value();
    QVERIFY(before);
    AuditHead late;
    {
        auto opened = at_->open();
        commit(*opened);
        late = opened->store->audit().head().value();
    }
    QVERIFY(restored(true).has_value());
    const auto opened = at_->open();
    const auto entry = opened->store->audit().latest(2)->back();
    QCOMPARE(entry.action, std::string("restored"));
    QCOMPARE(entry.actor, opened->who.who.id);
    QVERIFY(entry.detail.find("2026-11-24T10:30:00+08:00") != std::string::npos);
    QVERIFY(opened->store->audit().verifyAgainst({})->sound());
    QVERIFY(!opened->store->audit().verifyAgainst({late})->sound()); // and so it should
}

// A longer run: GUITAI_TEST_ROUNDS=300 build/dev/tests/restore_test
void RestoreTest::killedRestoreLeavesTheOldStoreOrTheRestored() {
    const int asked = qEnvironmentVariableIntValue("GUITAI_TEST_ROUNDS");
    const int rounds = asked > 0 ? asked : 12;
    backUpNow();
    Uuid since;
    {
        auto opened = at_->open();
        since = commit(*opened);
    }
    std::chrono::nanoseconds needed{0};
    int came = 0;
    for (int round = 0; round < rounds; ++round) {
        test::Child victim({KEEPER_VICTIM, "restore", at_->location.directory.string(),
                            at_->location.machineSecret.string(), backup_.string()});
        QVERIFY(victim.await(1));
        const auto from = std::chrono::steady_clock::now();
        if (round == 0) {
            QVERIFY(victim.await(2));
            needed = std::chrono::steady_clock::now() - from;
        } else {
            victim.goOn(needed * std::uniform_int_distribution(0, 160)(random_) / 100);
        }
        victim.kill();
        const bool said = victim.acknowledged().back() == "done";
        const bool isOld = hasAct(at_->location, since);
        QVERIFY(!isOld || !said);
        const auto places = kept();
        if (isOld) {
            continue; // what is kept then is a restored one that did not take its place
        }
        ++came;
        const auto old = std::ranges::find_if(places, [&](const fs::path& place) {
            return hasAct({place, at_->location.machineSecret}, since);
        });
        QVERIFY(old != places.end()); // the one that was replaced is never lost
        fs::remove_all(at_->location.directory);
        fs::rename(*old, at_->location.directory); // and so to the next round
    }
    qInfo("%d of %d restored", came, rounds);
    QVERIFY(came > 0 && came < rounds);
}

QTEST_GUILESS_MAIN(RestoreTest)
#include "restore_test.moc"
