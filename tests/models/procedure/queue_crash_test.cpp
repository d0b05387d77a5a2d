// SPDX-License-Identifier: Apache-2.0
// Doing an act anew, with the plug pulled: the old one stands, or the new one is there.
#include "tests/models/procedure/queue_bench.h"

#include <QtTest/QTest>

#include <algorithm>
#include <sys/wait.h>

#include <unistd.h>

using namespace guitai;
using namespace guitai::procedure;
using store::QueueNoteKind;
using test::QueueBench;
using test::QueueState;

namespace {

constexpr int killed = 7;

/// The power fails when the time is asked for once too often: every step of an act asks for it.
class LastClock final : public Clock {
public:
    explicit LastClock(int asks)
        : left_(asks) {}

    [[nodiscard]] Timestamp now() const override {
        if (left_-- == 0) {
            ::_exit(killed);
        }
        return test::someDay();
    }

private:
    mutable int left_;
};

/// In a process of its own, on the store that lies there.
[[noreturn]] void redoAndExit(const test::Office& office, const Uuid& operation, int asks) {
    Services services(CounterPlace{.outlet = "outlet-1",
                                   .window = samples::window(domain::WindowKind::AuthorisedBank,
                                                             domain::BankName::Icbc),
                                   .region = "yueyang",
                                   .practice = true},
                      samples::yueyang(), std::make_shared<LastClock>(asks));
    auto opened = office.place.open();
    if (!opened) {
        ::_exit(1);
    }
    services.store = std::move(opened->store);
    services.signedIn = std::make_unique<store::SignedIn>(std::move(opened->who));
    services.backend.registry = std::make_unique<registry::EmbeddedRegistry>(
        *services.store, test::Office::findRules(), office.place.clock, true);
    const auto begun = redoQueued(services, operation, services.place, QueueBench::everything);
    ::_exit(begun ? 0 : 1);
}

} // namespace

class QueueCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anActDoneAnewIsNeverLostOnTheWay();
};

void QueueCrashTest::anActDoneAnewIsNeverLostOnTheWay() {
    int kills = 0;
    int exited = killed;
    for (int asks = 0; exited == killed; ++asks) {
        QueueBench bench(std::make_shared<FixedClock>(test::someDay()));
        const auto operation = bench.conflict();
        bench.services.backend = {};
        bench.services.store.reset();
        const auto child = ::fork();
        if (child == 0) {
            redoAndExit(bench.office, operation, asks);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        exited = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        kills += exited == killed ? 1 : 0;

        const auto opened = bench.office.place.open();
        QVERIFY(opened.has_value());
        auto& store = *opened->store;
        const auto item = store.queue().find(operation)->value();
        const auto runs = store.journal().openRuns().value();
        const auto notes = store.queue().notes(operation).value();
        const auto trail = store.audit().latest(10).value();
        const auto redone = std::ranges::count(trail, "queue-redone", &store::AuditEntry::action);
        const bool withdrawn = item.state == QueueState::Withdrawn;
        QVERIFY(withdrawn || item.state == QueueState::Conflict);
        QCOMPARE(runs.size(), withdrawn ? 1U : 0U);
        QCOMPARE(notes.size(), withdrawn ? 1U : 0U);
        QCOMPARE(redone, withdrawn ? 1 : 0);
        QCOMPARE(withdrawn, exited == 0);
        if (withdrawn) {
            QVERIFY(notes.front().kind == QueueNoteKind::Redone);
            QCOMPARE(notes.front().detail, runs.front().id.text());
        }
        QVERIFY(!store.audit().verify()->has_value());
    }
    QCOMPARE(exited, 0);
    QVERIFY(kills >= 5); // before the transaction, and at each step within it
}

QTEST_GUILESS_MAIN(QueueCrashTest)
#include "queue_crash_test.moc"
