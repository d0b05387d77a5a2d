// SPDX-License-Identifier: Apache-2.0
#include "tests/models/central/forwarding_world.h"

#include <QTest>

using namespace guitai;
using namespace guitai::central;
using namespace guitai::registry;
using namespace guitai::test;
using namespace std::chrono_literals;
using store::QueueState;

/// Several counters before a shared registry, with appliers that come and go: whatever happens on
/// the way, each operation is applied once, and those of a holder at a counter in order.
class CentralForwardingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNobodyJudgesForLongIsNeverInDoubt();
    void everyOperationAppliesOnceAndInOrder();
};

namespace {

constexpr std::size_t holders = 2;

struct Planned {
    std::size_t line = 0;
    std::size_t holder = 0;
    bool allowed = true;
};

/// What was queued for one holder.
struct Queued {
    domain::HolderFile file;
    std::array<std::vector<Uuid>, 3> allowed{}; ///< by line, in order
    std::array<std::vector<Uuid>, 3> refused{};
};

void check(World& world, const Queued& queued) {
    const auto applied = appliedTo(world.central, queued.file.id);
    std::size_t expected = 0;
    for (std::size_t i = 0; i < world.lines.size(); ++i) {
        auto& line = *world.lines[i];
        for (const auto& operation : queued.allowed[i]) {
            RC_ASSERT(line.counter.item(operation).state == QueueState::Accepted);
        }
        for (const auto& operation : queued.refused[i]) {
            RC_ASSERT(line.counter.item(operation).state == QueueState::Refused);
            RC_ASSERT((line.registry.outcomeOf(operation)->kind == OutcomeKind::Refused));
        }
        RC_ASSERT(among(applied, queued.allowed[i]) == queued.allowed[i]);
        expected += queued.allowed[i].size();
    }
    RC_ASSERT(applied.size() == expected);
    RC_ASSERT(world.lines[0]->registry.lookUp(queued.file.id)->version == expected);
}

rc::Gen<std::vector<Event>> events() {
    const auto deed = rc::gen::weightedElement<Deed>({{8, Deed::Step},
                                                      {6, Deed::Work},
                                                      {4, Deed::Beat},
                                                      {1, Deed::LeasesRunOut},
                                                      {1, Deed::Kill},
                                                      {1, Deed::Restart},
                                                      {1, Deed::ClockBack},
                                                      {1, Deed::ClockOn}});
    return rc::gen::resize(40, rc::gen::container<std::vector<Event>>(
                                   rc::gen::map(rc::gen::pair(deed, anyBelow<std::size_t>(6)),
                                                [](const std::pair<Deed, std::size_t>& drawn) {
                                                    return Event{drawn.first, drawn.second};
                                                })));
}

rc::Gen<std::vector<Planned>> plans() {
    return rc::gen::resize(10, rc::gen::container<std::vector<Planned>>(
                                   rc::gen::map(anyBelow<std::size_t>(24), [](std::size_t value) {
                                       return Planned{value % 3, value % holders, value < 18};
                                   })));
}

} // namespace

void CentralForwardingTest::whatNobodyJudgesForLongIsNeverInDoubt() {
    World world;
    auto& line = *world.lines[0];
    line.suffer({});
    const auto first = line.counter.enqueue(world.central, world.central.office.file);
    const auto second = line.counter.enqueue(world.central, world.central.office.file);
    for (int i = 0; i < 3 * Forwarder::mostAttempts; ++i) {
        QVERIFY(line.step());
        QCOMPARE(line.counter.item(first).state, QueueState::Sending);
        QCOMPARE(line.counter.item(second).state, QueueState::Waiting);
    }
    QVERIFY(world.appliers[0].worker->beat());
    QCOMPARE(world.appliers[0].worker->work(), 1);
    QVERIFY(line.step());
    QCOMPARE(line.counter.item(first).state, QueueState::Accepted);
}

void CentralForwardingTest::everyOperationAppliesOnceAndInOrder() {
    World world;
    QVERIFY(rc::check([&] {
        std::vector<Queued> queued;
        for (std::size_t i = 0; i < holders; ++i) {
            queued.push_back({world.newPerson()});
        }
        for (auto& line : world.lines) {
            line->suffer(*mishaps(8));
        }
        for (const auto& plan : *plans()) {
            auto& each = queued[plan.holder];
            auto& list = plan.allowed ? each.allowed[plan.line] : each.refused[plan.line];
            auto& counter = world.lines[plan.line]->counter;
            list.push_back(counter.enqueue(world.central, each.file, plan.allowed));
        }
        for (const auto& event : *events()) {
            world.happens(event);
        }
        world.heal();
        for (const auto& each : queued) {
            check(world, each);
        }
        world.deliverLate();
        for (const auto& each : queued) {
            check(world, each);
        }
    }));
}

QTEST_GUILESS_MAIN(CentralForwardingTest)
#include "forwarding_test.moc"
