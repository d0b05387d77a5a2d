// SPDX-License-Identifier: Apache-2.0
// What a counter lacks is said before any work begins; what it finds open, as it is.
#include "models/procedure/look_up.h"
#include "models/procedure/offers.h"
#include "models/procedure/state_codec.h"
#include "models/store/journal.h"
#include "tests/models/domain/samples.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::procedure;
using domain::CredentialKind;
using domain::Procedure;

namespace {

/// Of the reset of the chip-kept PIN at a window where all of it can be done.
std::optional<CounterLack> lackOfReset(const CounterMeans& means) {
    const CounterPlace place{
        .outlet = "Hall 3",
        .window = samples::window(domain::WindowKind::AuthorisedBank, domain::BankName::Icbc),
        .region = "yueyang",
        .practice = false};
    const auto card = samples::activeCard();
    const auto offers = offersFor(samples::fileWith(card), card.number, samples::yueyang(), place,
                                  means, samples::noon);
    const auto reset = std::ranges::find_if(offers, [](const Offer& offer) {
        return offer.procedure == Procedure::ResetPin &&
               offer.pins == std::vector{CredentialKind::Social};
    });
    return reset == offers.end() ? std::optional(CounterLack::Reader) : reset->lack;
}

Services servicesOn() {
    return {CounterPlace{.outlet = "Hall 3",
                         .window = samples::window(domain::WindowKind::Hrss),
                         .region = "yueyang",
                         .practice = false},
            samples::yueyang(), std::make_shared<FixedClock>(test::someDay())};
}

store::RunRecord runWith(const std::string& state) {
    store::RunRecord run;
    run.id = Uuid::v7(test::someDay());
    run.procedure = "change-pin";
    run.holder = Uuid::v7(test::someDay());
    run.clerk = "zhang";
    run.state = state;
    run.startedAt = test::someDay();
    return run;
}

std::string stateWith(ActStatus status) {
    State state;
    state.run = Uuid::v7(test::someDay());
    state.procedure = Procedure::ChangePin;
    state.holder = Uuid::v7(test::someDay());
    state.steps = {{StepKind::Perform, {}}};
    state.acts = {{.kind = ActKind::ChangeChip, .pin = CredentialKind::Social, .status = status}};
    return encode(state);
}

} // namespace

class CounterLackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aResetNeedsAKeyModuleAndASecondPerson() {
        CounterMeans means{
            .keyModule = true, .credentialHost = true, .approver = true, .clerk = true};
        QCOMPARE(lackOfReset(means), std::nullopt);
        means.approver = false;
        QCOMPARE(lackOfReset(means), CounterLack::Approver);
        means.keyModule = false;
        QCOMPARE(lackOfReset(means), CounterLack::KeyModule);
        means.clerk = false;
        QCOMPARE(lackOfReset(means), CounterLack::Clerk);
    }

    void oneselfIsNoSecondPerson() {
        const test::TemporaryStore at;
        auto made = at.create(); // administrator, clerk and supervisor in one
        auto services = servicesOn();
        const auto administrator = made->store->signIn("chief", test::secret("correct horse"));
        services.store = std::move(made->store);
        services.signedIn = std::make_unique<store::SignedIn>(std::move(made->administrator));
        QCOMPARE(hasApprover(services).value(), false);
        const store::NewOperator second{"lisi", "李四", {operators::Role::Supervisor}};
        QVERIFY(
            services.store->addOperator(second, test::secret("another password"), *administrator)
                .has_value());
        QCOMPARE(hasApprover(services).value(), true);
    }

    void openWorkIsInDoubtWhereAnActIs() {
        const test::TemporaryStore at;
        auto made = at.create();
        auto services = servicesOn();
        services.store = std::move(made->store);
        for (const auto& state : {stateWith(ActStatus::Planned), stateWith(ActStatus::Done),
                                  stateWith(ActStatus::InDoubt), stateWith(ActStatus::Intended),
                                  std::string("no state of ours, in-doubt or not")}) {
            QVERIFY(services.store->journal().save(runWith(state)).has_value());
        }
        std::multiset<bool> doubts;
        for (const auto& work : openWork(services).value()) {
            QCOMPARE(work.procedure, std::string("change-pin"));
            doubts.insert(work.inDoubt);
        }
        QCOMPARE(doubts, (std::multiset<bool>{false, false, true, true, true}));
    }
};

QTEST_GUILESS_MAIN(CounterLackTest)
#include "counter_lack_test.moc"
