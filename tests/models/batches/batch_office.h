// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/batch_desk.h"
#include "models/outlet/items.h"
#include "models/store/outlet_tables.h"
#include "tests/models/registry/office.h"

/// An office whose clerk sends and takes batches.
namespace guitai::test {

struct BatchOffice : Office {
    store::SignedIn clerk = signedInClerk();
    registry::Forwarder forwarder{*store, *registry, [](std::uint64_t most) { return most; }};
    batches::BatchDesk desk{
        .store = *store,
        .registry = *registry,
        .forwarder = forwarder,
        .clerk = clerk,
        .rules = samples::yueyang(),
        .window = samples::window(domain::WindowKind::AuthorisedBank, domain::BankName::Icbc),
        .outlet = "outlet-1",
        .practice = true,
        .clock = place.clock};

    /// The n-th of people born one day after the other, with a card at that stage, or without one.
    domain::HolderFile enrol(int number, std::optional<domain::CardStage> stage) {
        auto card = samples::newCard(cardText(number));
        card.stage = stage.value_or(domain::CardStage::Applied);
        card.appliedOn = parseDate("2026-11-20");
        auto person = samples::fileWith(card);
        person.id = Uuid::v7(samples::noon + std::chrono::hours(number));
        person.holder.idNumber = samples::idBorn(std::to_string(19810100 + number));
        person.holder.name = samples::personName("李四");
        if (!stage) {
            person.cards.clear();
        }
        if (!registry->enrol(person)) {
            qFatal("not enrolled");
        }
        return person;
    }

    static std::string cardText(int number) { return "B" + std::to_string(1'000'000 + number); }

    static CardNumber card(int number) { return samples::cardNumber(cardText(number)); }

    [[nodiscard]] domain::CardStage stageOf(const domain::HolderFile& person) const {
        return registry->lookUp(person.id)->cards.front().stage;
    }

    [[nodiscard]] outlet::CardPlace placeOf(const CardNumber& number) const {
        const auto found = store->outletTables().find("outlet-1", outlet::keyOf(number));
        return found->cards.at(number).place;
    }

private:
    store::SignedIn signedInClerk() {
        auto key = operators::SigningKey::generate();
        addOperator("clerk-2", operators::Role::Clerk, key);
        return {.who = {.id = "clerk-2",
                        .login = "clerk-2",
                        .name = "李四",
                        .roles = {operators::Role::Clerk},
                        .key = key.publicKey(),
                        .active = true},
                .key = std::move(key)};
    }
};

} // namespace guitai::test
