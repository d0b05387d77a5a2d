// SPDX-License-Identifier: Apache-2.0
// How the registry is doing, from its pulse and from what others meet.
#include "models/procedure/registry_watch.h"
#include "models/procedure/services.h"
#include "tests/models/domain/samples.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <mutex>

using namespace guitai;
using namespace guitai::procedure;
using namespace std::chrono_literals;
using registry::Pulse;
using registry::RegistryFault;

namespace {

/// Says what it is told to, and counts.
struct ScriptedHeart final : registry::Heartbeat {
    std::mutex guard{};
    std::expected<Pulse, RegistryFault> answer{};
    int felt = 0;

    std::expected<Pulse, RegistryFault> pulse() override {
        const std::lock_guard lock(guard);
        ++felt;
        return answer;
    }

    void set(std::expected<Pulse, RegistryFault> next) {
        const std::lock_guard lock(guard);
        answer = next;
    }

    int count() {
        const std::lock_guard lock(guard);
        return felt;
    }
};

const Pulse well{.served = 256, .silent = 3s, .serverTime = samples::noon};

struct Watched {
    std::shared_ptr<ScriptedHeart> heart = std::make_shared<ScriptedHeart>();
    std::shared_ptr<Services> services =
        std::make_shared<Services>(CounterPlace{.outlet = "outlet-1",
                                                .window = samples::window(domain::WindowKind::Hrss),
                                                .region = "yueyang"},
                                   samples::yueyang(), std::make_shared<FixedClock>(samples::noon));
    RegistryWatch watch{services, nullptr};
    QSignalSpy changes{&watch, &RegistryWatch::changed};
    QSignalSpy back{&watch, &RegistryWatch::lineBack};

    explicit Watched(bool elsewhere = true) {
        heart->set(well);
        if (elsewhere) {
            services->heartbeat = heart;
        }
        watch.setPause(10ms);
    }
};

} // namespace

class RegistryWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePulseSaysHowItIsDoing_data();
    void thePulseSaysHowItIsDoing();
    void aSlowAnswerIsNoWrongClock();
    void thePulseIsFeltAgainAndAgain();
    void aLineThatIsBackIsToldOnce();
    void whatOthersMeetIsLookedIntoAtOnce();
    void aRegistryOnTheOwnStoreIsAsOthersMeetIt();
    void nobodyIsAskedBeforeTheStoreIsOpen();
};

void RegistryWatchTest::thePulseSaysHowItIsDoing_data() {
    QTest::addColumn<int>("served");
    QTest::addColumn<qint64>("silent"); ///< s; negative: never heard of
    QTest::addColumn<qint64>("ahead");  ///< s
    QTest::addColumn<int>("state");
    const auto row = [](const char* name, int served, qint64 silent, qint64 ahead,
                        ServiceState state) {
        QTest::newRow(name) << served << silent << ahead << int(state);
    };
    row("well", 256, 1, 0, ServiceState::Up);
    row("one of two appliers has gone", 128, 60, 0, ServiceState::Up);
    row("nobody ever", 0, -1, 0, ServiceState::Unserved);
    row("nobody any more", 0, 20, 0, ServiceState::Unserved);
    row("silent", 256, 61, 0, ServiceState::Unserved);
    row("ahead, borne", 256, 1, 120, ServiceState::Up);
    row("ahead", 256, 1, 121, ServiceState::ClockOff);
    row("behind", 256, 1, -121, ServiceState::ClockOff);
    row("nobody judges by it anyway", 0, -1, 3600, ServiceState::Unserved);
}

void RegistryWatchTest::thePulseSaysHowItIsDoing() {
    QFETCH(const int, served);
    QFETCH(const qint64, silent);
    QFETCH(const qint64, ahead);
    QFETCH(const int, state);
    const Pulse pulse{.served = served,
                      .silent = silent < 0 ? std::nullopt
                                           : std::optional<std::chrono::milliseconds>(
                                                 std::chrono::seconds(silent)),
                      .serverTime = samples::noon + std::chrono::seconds(ahead)};
    const auto health = healthOf(pulse, samples::noon, samples::noon);
    QCOMPARE(int(health.state), state);
    QCOMPARE(health.ahead, std::optional<std::chrono::milliseconds>(std::chrono::seconds(ahead)));
}

void RegistryWatchTest::aSlowAnswerIsNoWrongClock() {
    auto pulse = well;
    pulse.serverTime = samples::noon + 124s; // looked at when the request arrived, or at the end
    QCOMPARE(healthOf(pulse, samples::noon, samples::noon + 4s).state, ServiceState::Up);
    pulse.serverTime = samples::noon + 125s;
    QCOMPARE(healthOf(pulse, samples::noon, samples::noon + 4s).state, ServiceState::ClockOff);
    QCOMPARE(healthOf(pulse, samples::noon, samples::noon + 4s).answeredIn,
             std::optional<std::chrono::milliseconds>(4s));
}

void RegistryWatchTest::thePulseIsFeltAgainAndAgain() {
    Watched desk;
    desk.watch.begin();
    QTRY_COMPARE(desk.watch.health().state, ServiceState::Up);
    QTRY_VERIFY(desk.heart->count() > 3);
    QCOMPARE(desk.changes.count(), 1);
    desk.heart->set(Pulse{.serverTime = samples::noon});
    QTRY_COMPARE(desk.watch.health().state, ServiceState::Unserved);
    QCOMPARE(desk.changes.count(), 2);
    QCOMPARE(desk.back.count(), 0);
}

void RegistryWatchTest::aLineThatIsBackIsToldOnce() {
    Watched desk;
    desk.heart->set(std::unexpected(RegistryFault::Unreachable));
    desk.watch.begin();
    QTRY_COMPARE(desk.watch.health().state, ServiceState::Down);
    QVERIFY(!desk.watch.health().ahead);
    desk.heart->set(well);
    QTRY_COMPARE(desk.back.count(), 1);
    const int before = desk.heart->count();
    QTRY_VERIFY(desk.heart->count() > before + 2);
    QCOMPARE(desk.back.count(), 1);
}

void RegistryWatchTest::whatOthersMeetIsLookedIntoAtOnce() {
    Watched desk;
    desk.watch.setPause(std::chrono::hours(1));
    desk.watch.begin();
    QTRY_COMPARE(desk.watch.health().state, ServiceState::Up);
    desk.watch.heard(ServiceState::Up); // no news
    QCOMPARE(desk.heart->count(), 1);
    desk.heart->set(std::unexpected(RegistryFault::Unreachable));
    desk.watch.heard(ServiceState::Down);
    QTRY_COMPARE(desk.watch.health().state, ServiceState::Down);
    QCOMPARE(desk.heart->count(), 2);
}

void RegistryWatchTest::aRegistryOnTheOwnStoreIsAsOthersMeetIt() {
    Watched desk(false);
    desk.watch.begin();
    QCOMPARE(desk.watch.health().state, ServiceState::Up);
    desk.watch.heard(ServiceState::Down);
    QCOMPARE(desk.watch.health().state, ServiceState::Down);
    desk.watch.heard(ServiceState::Up);
    QCOMPARE(desk.back.count(), 1);
    QCOMPARE(desk.heart->count(), 0);
}

void RegistryWatchTest::nobodyIsAskedBeforeTheStoreIsOpen() {
    Watched desk;
    desk.watch.heard(ServiceState::Down);
    QCOMPARE(desk.watch.health().state, ServiceState::Starting);
    QCOMPARE(desk.heart->count(), 0);
}

QTEST_GUILESS_MAIN(RegistryWatchTest)
#include "registry_watch_test.moc"
