// SPDX-License-Identifier: Apache-2.0
#include "models/registry/forwarder.h"
#include "tests/models/registry/flaky_registry.h"
#include "tests/models/registry/office.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::registry;
using guitai::test::FlakyRegistry;
using store::QueueState;

/// Whatever happens on the way: each operation is applied once, those of a holder in order.
class ForwardingPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOperationAppliesOnceAndInOrder();
};

namespace {

constexpr std::size_t holders = 2;

/// A counter with a queue of its own, and the registry of an office elsewhere.
struct World {
    test::Office office{};
    test::TemporaryStore place{};
    std::unique_ptr<store::Store> counter = std::move(place.create()->store);
    Timestamp now = test::someDay();
    int people = 0;

    domain::HolderFile newHolder() {
        std::array<char, 16> text{};
        std::snprintf(text.data(), text.size(), "H%07d", ++people);
        auto file = samples::fileWith(samples::activeCard(text.data()));
        std::snprintf(text.data(), text.size(), "430602%04d%02d", 1900 + people % 100,
                      1 + people / 100 % 12);
        const auto first = std::string(text.data()) + "15" + "001";
        file.holder.idNumber = *IdNumber::parse(first + IdNumber::checkCharacter(first));
        RC_ASSERT(office.registry->enrol(file).has_value());
        return file;
    }

    /// An enquiry, which the rules allow, or an activation, which they refuse on an active card.
    Uuid enqueue(const domain::HolderFile& file, bool allowed) {
        auto operation = allowed ? office.enquiry() : office.leave(domain::Procedure::Activate);
        operation.holder = file.id;
        operation.request.requester.document.reset();
        operation.request = samples::withDocument(operation.request, file);
        const auto queued = counter->queue().enqueue(
            {.operation = operation.id,
             .holder = file.id,
             .procedure = std::string(domain::nameOf(operation.request.procedure)),
             .phase = std::string(domain::nameOf(operation.request.phase)),
             .envelope = office.sealed(operation),
             .createdAt = now,
             .updatedAt = now});
        RC_ASSERT(queued.has_value());
        return operation.id;
    }

    void restart() {
        counter.reset();
        auto opened = place.open();
        RC_ASSERT(opened.has_value());
        counter = std::move(opened->store);
    }

    /// Steps until nothing is left to do; killed and started anew on the way.
    void forwardAll(FlakyRegistry& line) {
        auto forwarder = std::make_unique<Forwarder>(*counter, line);
        for (int steps = 0; steps < 500; ++steps) {
            try {
                const auto result = forwarder->step(now);
                RC_ASSERT(result.has_value());
                if (result->kind == StepResult::Kind::Idle && !result->next) {
                    return;
                }
                now = std::max(now, result->next.value_or(now));
            } catch (const test::Crash&) {
                forwarder.reset();
                restart();
                forwarder = std::make_unique<Forwarder>(*counter, line);
            }
        }
        RC_FAIL("the queue does not come to an end");
    }
};

struct Planned {
    std::size_t holder = 0;
    bool allowed = true;
};

void checkHolder(World& world, const domain::HolderFile& file, const std::vector<Uuid>& allowed,
                 const std::vector<Uuid>& refused) {
    std::uint64_t version = 0;
    for (const auto& operation : allowed) {
        RC_ASSERT((*world.counter->queue().find(operation))->state == QueueState::Accepted);
        RC_ASSERT(world.office.registry->outcomeOf(operation)->fileVersion == ++version);
    }
    for (const auto& operation : refused) {
        RC_ASSERT((*world.counter->queue().find(operation))->state == QueueState::Refused);
        RC_ASSERT((world.office.registry->outcomeOf(operation)->kind == OutcomeKind::Refused));
    }
    RC_ASSERT(world.office.registry->lookUp(file.id)->version == version);
}

} // namespace

void ForwardingPropertyTest::everyOperationAppliesOnceAndInOrder() {
    World world;
    QVERIFY(rc::check([&] {
        const auto suffered = *test::mishaps(10);
        const auto plan =
            *rc::gen::resize(6, rc::gen::container<std::vector<Planned>>(rc::gen::map(
                                    test::anyBelow<std::size_t>(8), [](std::size_t value) {
                                        return Planned{value % holders, value < 6};
                                    })));
        std::vector<domain::HolderFile> files;
        std::array<std::vector<Uuid>, holders> allowed;
        std::array<std::vector<Uuid>, holders> refused;
        for (std::size_t i = 0; i < holders; ++i) {
            files.push_back(world.newHolder());
        }
        for (const auto& each : plan) {
            auto& list = each.allowed ? allowed[each.holder] : refused[each.holder];
            list.push_back(world.enqueue(files[each.holder], each.allowed));
        }
        FlakyRegistry line(*world.office.registry, suffered);
        world.forwardAll(line);
        line.deliverLate();
        for (std::size_t i = 0; i < holders; ++i) {
            checkHolder(world, files[i], allowed[i], refused[i]);
        }
    }));
}

QTEST_GUILESS_MAIN(ForwardingPropertyTest)
#include "forwarding_property_test.moc"
