// SPDX-License-Identifier: Apache-2.0
// Whatever a clerk chooses and whatever the line does: what may have been applied is never
// withdrawn, and nothing else is lost.
#include "tests/models/procedure/queue_bench.h"
#include "tests/models/registry/flaky_registry.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <array>

using namespace guitai;
using namespace guitai::procedure;
using registry::OutcomeKind;
using registry::RegistryFault;
using test::QueueState;

namespace {

enum class Doing { Enquire, Loss, Impossible, OldFile, Step, Withdraw, Hasten, Call, Redo };

/// Sending and withdrawing are what may meet: they come more often.
constexpr std::array likely{Doing::Enquire,   Doing::Enquire,  Doing::Enquire,  Doing::Loss,
                            Doing::OldFile,   Doing::Step,     Doing::Step,     Doing::Step,
                            Doing::Step,      Doing::Withdraw, Doing::Withdraw, Doing::Withdraw,
                            Doing::Withdraw,  Doing::Hasten,   Doing::Call,     Doing::Redo,
                            Doing::Impossible};

struct Command {
    Doing what{};
    std::size_t which = 0; ///< of the newest operations
};

rc::Gen<std::vector<Command>> commands() {
    return rc::gen::resize(
        40, rc::gen::container<std::vector<Command>>(
                rc::gen::map(test::anyBelow<std::size_t>(likely.size() * 4), [](std::size_t value) {
                    return Command{likely.at(value % likely.size()), value / likely.size()};
                })));
}

/// A counter with a queue of its own, and the registry of an office elsewhere behind a bad line.
class World {
public:
    explicit World(std::vector<test::Mishap> mishaps)
        : line_(*far_.registry, std::move(mishaps)) {
        open(std::move(place_.create()->store));
    }

    void carryOut(const Command& command) {
        if (command.what <= Doing::OldFile) {
            enqueue(command.what);
            return;
        }
        if (command.what == Doing::Step) {
            step();
            return;
        }
        if (made_.empty()) {
            return;
        }
        const auto operation = made_[made_.size() - 1 - command.which % made_.size()];
        if (command.what == Doing::Withdraw) {
            std::ignore = withdrawQueued(*services_, operation, WithdrawReason::Mistaken, {});
        } else if (command.what == Doing::Hasten) {
            std::ignore = hastenQueued(*services_, operation);
        } else if (command.what == Doing::Call) {
            std::ignore = noteCall(*services_, operation, true);
        } else {
            std::ignore =
                redoQueued(*services_, operation, services_->place, test::QueueBench::everything);
        }
    }

    void forwardAll() {
        for (int steps = 0; steps < 500; ++steps) {
            if (step()) {
                return;
            }
        }
        RC_FAIL("the queue does not come to an end");
    }

    void check() {
        line_.deliverLate();
        for (const auto& operation : made_) {
            const auto item = (*services_->store->queue().find(operation)).value();
            const auto outcome = far_.registry->outcomeOf(operation);
            const bool applied = outcome && outcome->kind == OutcomeKind::Applied;
            switch (item.state) {
            case QueueState::Withdrawn:
                RC_ASSERT(!applied);
                break;
            case QueueState::Accepted:
                RC_ASSERT(applied);
                break;
            case QueueState::Refused:
            case QueueState::Conflict:
                RC_ASSERT(outcome.has_value() && !applied);
                break;
            case QueueState::Waiting: // behind what waits for somebody
                RC_ASSERT(outcome.error() == RegistryFault::NotFound);
                break;
            case QueueState::Sending:
            case QueueState::InDoubt:
                RC_FAIL("what became of it is not known");
            }
        }
    }

private:
    void open(std::unique_ptr<store::Store> store) {
        services_ = std::make_unique<Services>(
            CounterPlace{.outlet = "outlet-1",
                         .window = samples::window(domain::WindowKind::AuthorisedBank,
                                                   domain::BankName::Icbc),
                         .region = "yueyang",
                         .practice = true},
            samples::yueyang(), std::make_shared<FixedClock>(now_));
        services_->store = std::move(store);
        services_->backend.registry =
            std::make_unique<test::FlakyRegistry>(*far_.registry, std::vector<test::Mishap>());
        services_->signedIn = std::make_unique<store::SignedIn>(
            store::SignedIn{.who = {.id = "clerk-1",
                                    .login = "clerk-1",
                                    .name = "李四",
                                    .roles = {operators::Role::Clerk}},
                            .key = operators::SigningKey::generate()});
        services_->backend.forwarder =
            std::make_unique<registry::Forwarder>(*services_->store, line_);
    }

    void enqueue(Doing what) {
        using domain::Procedure;
        auto request = samples::request(what == Doing::Loss         ? Procedure::ReportLoss
                                        : what == Doing::Impossible ? Procedure::CancelLoss
                                                                    : Procedure::Enquire);
        request.card = far_.file.cards.front().number;
        if (what == Doing::Loss) {
            request.asked = domain::LossAsked{.kind = domain::LossKind::Oral};
        }
        auto operation = far_.operation(std::move(request));
        operation.fileVersion =
            what == Doing::OldFile ? 1'000 : far_.registry->lookUp(far_.file.id)->version;
        RC_ASSERT(
            services_->store->queue()
                .enqueue({.operation = operation.id,
                          .holder = operation.holder,
                          .procedure = std::string(domain::nameOf(operation.request.procedure)),
                          .phase = std::string(domain::nameOf(operation.request.phase)),
                          .envelope = far_.sealed(operation),
                          .createdAt = now_,
                          .updatedAt = now_})
                .has_value());
        made_.push_back(operation.id);
    }

    /// Whether there is nothing left to do. Killed on the way, the counter starts anew.
    bool step() {
        try {
            const auto result = services_->backend.forwarder->step(now_);
            RC_ASSERT(result.has_value());
            now_ = std::max(now_, result->next.value_or(now_));
            return result->kind == registry::StepResult::Kind::Idle && !result->next;
        } catch (const test::Crash&) {
            services_.reset();
            open(std::move(place_.open()->store));
            return false;
        }
    }

    test::Office far_{};
    test::TemporaryStore place_{};
    test::FlakyRegistry line_;
    Timestamp now_ = test::someDay();
    std::unique_ptr<Services> services_{};
    std::vector<Uuid> made_{};
};

} // namespace

class QueuePropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayHaveBeenAppliedIsNeverWithdrawn();
};

void QueuePropertyTest::whatMayHaveBeenAppliedIsNeverWithdrawn() {
    QVERIFY(rc::check([] {
        World world(*test::mishaps(12));
        for (const auto& command : *commands()) {
            world.carryOut(command);
        }
        world.forwardAll();
        world.check();
    }));
}

QTEST_GUILESS_MAIN(QueuePropertyTest)
#include "queue_property_test.moc"
