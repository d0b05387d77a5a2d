// SPDX-License-Identifier: Apache-2.0
#include "tests/models/central/codes.h"

#include <QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::central;
using namespace guitai::registry;
using namespace guitai::test;

/// Any sequence of right and wrong codes under two numbers counts as a simple model says.
class CodeCountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySequenceCountsAsTheModelDoes();
};

namespace {

enum class Deed { Right, Wrong, Again, Unlock, SendAgain };

struct Step {
    Deed deed = Deed::Right;
    std::size_t who = 0;
};

struct Expected {
    int failures = 0;
    bool locked = false;

    std::optional<Rejection> take(bool right) {
        if (locked) {
            return Rejection::CodeLocked;
        }
        failures = right ? 0 : failures + 1;
        locked = failures >= 5;
        return right ? std::nullopt : std::optional(Rejection::CodeWrong);
    }
};

struct World {
    CodeRegistry codes{};
    RoundApplier applier{codes.central, &codes.key};
    std::array<std::string, 2> ids{"supervisor-1", "supervisor-2"};
    std::array<operators::SigningKey, 2> keys{
        operators::SigningKey::fromSeed(codes.central.office.supervisorKey.seed().clone()),
        operators::SigningKey::generate()};
    std::array<std::string, 2> numbers{};

    World() {
        codes.addSupervisor(ids[1], keys[1]);
        numbers = {codes.number, codes.send(ids[1], keys[1])};
    }
};

/// Wrong ones are common: five in a row are to be seen.
rc::Gen<Step> anyStep() {
    const auto deed = rc::gen::weightedElement<Deed>({{3, Deed::Right},
                                                      {12, Deed::Wrong},
                                                      {3, Deed::Again},
                                                      {1, Deed::Unlock},
                                                      {1, Deed::SendAgain}});
    return rc::gen::build<Step>(rc::gen::set(&Step::deed, deed),
                                rc::gen::set(&Step::who, rc::gen::inRange<std::size_t>(0, 2)));
}

class Run {
public:
    explicit Run(World& world)
        : world_(world) {
        for (const auto& number : world.numbers) {
            must(unlockCode(*world.codes.central.admin, number), "not unlocked");
        }
    }

    void take(const Step& step) {
        auto& codes = world_.codes;
        auto& model = models_[step.who];
        switch (step.deed) {
        case Deed::Right:
            submit(codes.withCode(codes.central.enquiry(), world_.numbers[step.who],
                                  world_.keys[step.who]),
                   model.take(true));
            break;
        case Deed::Wrong:
            submit(codes.wrong(world_.numbers[step.who]), model.take(false));
            break;
        case Deed::Again:
            if (last_) {
                const auto outcome = codes.judged(world_.applier, last_->first);
                RC_ASSERT(outcome.rejection == last_->second);
            }
            break;
        case Deed::Unlock:
            must(unlockCode(*codes.central.admin, world_.numbers[step.who]), "not unlocked");
            model = {};
            break;
        case Deed::SendAgain:
            RC_ASSERT(codes.send(world_.ids[step.who], world_.keys[step.who]) ==
                      world_.numbers[step.who]);
            model = {};
            break;
        }
    }

    void compare() const {
        for (std::size_t who = 0; who < models_.size(); ++who) {
            const auto state = world_.codes.state(world_.numbers[who]);
            RC_ASSERT(state.failures == models_[who].failures);
            RC_ASSERT(state.locked == models_[who].locked);
        }
    }

private:
    void submit(const operators::Envelope& envelope, std::optional<Rejection> expected) {
        RC_ASSERT(world_.codes.rejection(world_.applier, envelope) == expected);
        last_ = {envelope, expected};
    }

    World& world_;
    std::array<Expected, 2> models_{};
    std::optional<std::pair<operators::Envelope, std::optional<Rejection>>> last_{};
};

} // namespace

void CodeCountsTest::everySequenceCountsAsTheModelDoes() {
    World world;
    QVERIFY(rc::check([&] {
        const auto steps = *rc::gen::container<std::vector<Step>>(anyStep());
        Run run(world);
        for (const auto& step : steps) {
            run.take(step);
            run.compare();
        }
    }));
}

QTEST_GUILESS_MAIN(CodeCountsTest)
#include "code_counts_test.moc"
