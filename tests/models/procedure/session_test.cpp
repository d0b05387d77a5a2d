// SPDX-License-Identifier: Apache-2.0
// Who comes to the desk, leaves it locked, and comes back.
#include "models/procedure/counter.h"
#include "models/procedure/look_up.h"
#include "models/registry/embedded_registry.h"
#include "models/store/audit.h"
#include "tests/models/registry/office.h"

#include <QSignalSpy>
#include <QtTest/QTest>

#include <functional>
#include <future>

using namespace guitai;
using namespace guitai::procedure;

namespace {

class NoReaders final : public cardio::ReaderProvider {
public:
    void start(Observer observer) override { observer(snapshot()); }

    void stop() override {}

    cardio::ReaderSnapshot snapshot() override { return {.serviceAvailable = true}; }

    std::expected<std::unique_ptr<cardio::CardSession>, cardio::CardError>
    connect(const std::string&) override {
        return std::unexpected(cardio::CardError{cardio::CardFault::NoReader});
    }
};

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lockAndReturnAreOnRecordWithTheirCause_data();
    void lockAndReturnAreOnRecordWithTheirCause();
    void wrongPasswordLeavesItLocked();
    void plainSignInIsNoReturn();
    void administratorIsToldThatARekeyIsDue();

private:
    /// Whether that password is let in.
    bool comes(const char* login = test::TemporaryStore::login,
               std::string_view password = test::TemporaryStore::password);
    /// On the store's thread, until it is done.
    void onStore(const std::function<void()>& work);
    /// `action why`, the oldest first, of what is about sessions.
    std::vector<std::string> sessions();

    std::unique_ptr<test::TemporaryStore> place_;
    std::shared_ptr<Services> services_;
    std::unique_ptr<Counter> counter_;
};

void SessionTest::init() {
    counter_.reset();
    services_.reset();
    place_ = std::make_unique<test::TemporaryStore>();
    QVERIFY(place_->create().has_value());
    services_ = std::make_shared<Services>(
        CounterPlace{.outlet = "outlet-1",
                     .window = samples::window(domain::WindowKind::Hrss),
                     .region = "yueyang",
                     .practice = true},
        samples::yueyang(), std::make_shared<FixedClock>(test::someDay()));
    services_->readers = std::make_shared<NoReaders>();
    services_->openStore = [this](const std::string& login, const SecretBytes& password) {
        return store::Store::open(place_->location, login, password, place_->clock);
    };
    services_->openBackend =
        [this](store::Store& store) -> std::expected<Backend, store::StoreError> {
        Backend backend;
        backend.registry = std::make_unique<registry::EmbeddedRegistry>(
            store, test::Office::findRules(), place_->clock, true);
        return backend;
    };
    counter_ = std::make_unique<Counter>(services_);
}

bool SessionTest::comes(const char* login, std::string_view password) {
    QSignalSpy in(counter_.get(), &Counter::signedIn);
    QSignalSpy out(counter_.get(), &Counter::signInFailed);
    counter_->signIn(login, test::secret(password));
    return QTest::qWaitFor([&] { return in.count() + out.count() > 0; }, 30'000) && in.count() == 1;
}

void SessionTest::onStore(const std::function<void()>& work) {
    std::promise<void> done;
    services_->storeWorker->post([&] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

std::vector<std::string> SessionTest::sessions() {
    std::vector<std::string> all;
    onStore([&] {
        const auto entries = services_->store->audit().latest(50).value();
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            if (entry->action.starts_with("session-")) {
                all.push_back(entry->action + ' ' + entry->subject + ' ' + entry->detail);
            }
        }
    });
    return all;
}

void SessionTest::lockAndReturnAreOnRecordWithTheirCause_data() {
    QTest::addColumn<LockCause>("cause");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("key") << LockCause::Key << QByteArray("key");
    QTest::newRow("idle") << LockCause::Idle << QByteArray("idle");
}

void SessionTest::lockAndReturnAreOnRecordWithTheirCause() {
    QFETCH(const LockCause, cause);
    QFETCH(const QByteArray, word);
    QVERIFY(comes());
    counter_->lock(cause);
    QVERIFY(!counter_->clerk());
    counter_->lock(cause); // it is locked
    QVERIFY(comes());
    const auto said = R"( chief {"why":")" + word.toStdString() + R"("})";
    QCOMPARE(sessions(),
             (std::vector<std::string>{"session-locked" + said, "session-unlocked" + said}));
}

void SessionTest::wrongPasswordLeavesItLocked() {
    QVERIFY(comes());
    counter_->lock(LockCause::Key);
    QVERIFY(!comes(test::TemporaryStore::login, "wrong horse"));
    QCOMPARE(sessions().size(), 1U);
    QVERIFY(!counter_->clerk());
}

void SessionTest::plainSignInIsNoReturn() {
    QVERIFY(comes());
    counter_->signOut();
    QVERIFY(comes());
    QVERIFY(sessions().empty());
}

void SessionTest::administratorIsToldThatARekeyIsDue() {
    QSignalSpy due(counter_.get(), &Counter::rekeyDue);
    QVERIFY(comes());
    QCOMPARE(due.count(), 0);
    onStore([this] {
        auto& store = *services_->store;
        const auto& chief = *services_->signedIn;
        for (const auto* login : {"stays", "leaves"}) {
            const auto added = store.addOperator({login, "李四", {operators::Role::Clerk}},
                                                 test::secret("battery staple"), chief);
            if (!added) {
                qFatal("not added");
            }
        }
        if (!store.removeOperator("leaves", chief)) {
            qFatal("not removed");
        }
    });
    counter_->lock(LockCause::Key);
    QVERIFY(comes("stays", "battery staple"));
    QCOMPARE(due.count(), 0); // it is not his to do
    counter_->lock(LockCause::Key);
    QVERIFY(comes());
    QCOMPARE(due.count(), 1);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
