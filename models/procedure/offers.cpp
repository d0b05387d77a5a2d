// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/offers.h"

#include "models/procedure/definition.h"
#include "models/procedure/form.h"

#include <algorithm>
#include <iterator>

namespace guitai::procedure {

namespace {

struct Ask {
    const domain::HolderFile& file;
    const domain::Rules& rules;
    const CounterPlace& place;
    Timestamp at;
};

domain::Decision decided(const Ask& ask, domain::Request request) {
    domain::Decision first;
    request.proved = domain::everyOf<domain::CredentialKind>();
    for (const auto& [role, name] : domain::Words<domain::RequesterRole>::all) {
        request.requester = {role, domain::everyOf<domain::Paper>()};
        auto decision = domain::decide(ask.file, request, ask.rules,
                                       {.window = ask.place.window,
                                        .at = ask.at,
                                        .approved = true,
                                        .operation = Uuid::v7(ask.at)});
        if (decision.possible()) {
            return decision;
        }
        if (role == domain::RequesterRole::Holder) {
            first = std::move(decision);
        }
    }
    return first;
}

/// Where a form has choices, one that is possible; else the usual one and why not.
domain::Decision bestOf(const Ask& ask, domain::Request request) {
    const auto form = formOf(request.procedure, ask.file, request.card, ask.rules);
    const auto fresh = freshNumber(Uuid::v7(ask.at));
    std::optional<domain::Decision> usual;
    for (const auto& asked : alternatives(request.procedure, form, fresh)) {
        request.asked = asked;
        auto decision = decided(ask, request);
        if (decision.possible()) {
            return decision;
        }
        if (!usual) {
            usual = std::move(decision);
        }
    }
    return usual ? std::move(*usual) : decided(ask, request);
}

/// The credentials that leave would be given for: activation names none, the decider does.
std::vector<domain::CredentialKind> pinsOf(const domain::Decision& decision) {
    for (const auto& event : decision.events) {
        if (const auto* leave = std::get_if<domain::Authorised>(&event)) {
            return leave->authorisation.pins;
        }
    }
    return {};
}

std::optional<CounterLack> lackFor(const Offer& offer, const Definition& definition,
                                   const domain::Rules& rules, const CounterMeans& means) {
    if (!means.clerk) {
        return CounterLack::Clerk;
    }
    const bool bankFirst = offer.procedure == domain::Procedure::TransferFunds ||
                           offer.procedure == domain::Procedure::ClearLegacyAccount;
    if (bankFirst && !means.credentialHost) {
        return CounterLack::CredentialHost;
    }
    const auto keptBy = [&rules](domain::CredentialKind pin, domain::KeptBy keeper) {
        const auto* credential = rules.credential(pin);
        return credential != nullptr && credential->keptBy.value == keeper;
    };
    const auto atHost = [&](domain::CredentialKind pin) {
        return keptBy(pin, domain::KeptBy::Host);
    };
    const bool wantsHost = std::ranges::any_of(offer.pins, atHost) ||
                           std::ranges::any_of(offer.decision.needs.proofs, atHost);
    if (wantsHost && !means.credentialHost) {
        return CounterLack::CredentialHost;
    }
    for (const auto pin : offer.pins) {
        if (keptBy(pin, domain::KeptBy::Chip) &&
            (definition.pinWork == PinWork::Reset || definition.pinWork == PinWork::Unlock) &&
            !means.keyModule) {
            return CounterLack::KeyModule;
        }
    }
    if (definition.makesCard && !means.keyModule) {
        return CounterLack::KeyModule;
    }
    if (definition.makesCard && !means.printer) {
        return CounterLack::Printer;
    }
    if (offer.decision.needs.approval && !means.approver) {
        return CounterLack::Approver;
    }
    return std::nullopt;
}

std::vector<domain::CredentialKind> credentialsOf(const domain::HolderFile& file,
                                                  const std::optional<CardNumber>& number) {
    std::vector<domain::CredentialKind> kinds;
    const auto* card = number ? file.find(*number) : nullptr;
    if (card != nullptr) {
        for (const auto& [kind, credential] : card->pins) {
            kinds.push_back(kind);
        }
    }
    return kinds;
}

bool regionHas(domain::Procedure procedure, const domain::Rules& rules) {
    return std::ranges::any_of(rules.acts,
                               [&](const auto& act) { return act.first.procedure == procedure; });
}

bool onePerCredential(const Definition& definition) {
    return definition.procedure == domain::Procedure::ChangePin ||
           definition.procedure == domain::Procedure::ResetPin ||
           definition.procedure == domain::Procedure::UnlockPin;
}

} // namespace

std::vector<Offer> offersOf(domain::Procedure procedure, const domain::HolderFile& file,
                            const std::optional<CardNumber>& card, const domain::Rules& rules,
                            const CounterPlace& place, const CounterMeans& means, Timestamp at) {
    const auto* definition = definitionOf(procedure);
    if (definition == nullptr || !regionHas(procedure, rules)) {
        return {}; // absent, not dead
    }
    const Ask ask{file, rules, place, at};
    std::vector<Offer> offers;
    const auto add = [&](std::vector<domain::CredentialKind> pins) {
        domain::Request request;
        request.procedure = procedure;
        request.phase = definition->touchesKeeper ? domain::Phase::Authorise : domain::Phase::Whole;
        request.card = definition->ofCard ? card : std::nullopt;
        request.pins = pins;
        Offer offer{procedure, std::move(pins), bestOf(ask, request), {}};
        if (offer.pins.empty()) {
            offer.pins = pinsOf(offer.decision);
        }
        offer.lack = lackFor(offer, *definition, rules, means);
        offers.push_back(std::move(offer));
    };
    if (!onePerCredential(*definition)) {
        add({});
        return offers;
    }
    for (const auto kind : credentialsOf(file, card)) {
        add({kind});
    }
    return offers;
}

std::vector<Offer> offersFor(const domain::HolderFile& file, const std::optional<CardNumber>& card,
                             const domain::Rules& rules, const CounterPlace& place,
                             const CounterMeans& means, Timestamp at) {
    std::vector<Offer> offers;
    for (const auto& definition : definitions()) {
        std::ranges::move(offersOf(definition.procedure, file, card, rules, place, means, at),
                          std::back_inserter(offers));
    }
    return offers;
}

State firstState(const Offer& offer, const domain::HolderFile& file,
                 const std::optional<CardNumber>& card, const domain::Rules& rules, Timestamp at) {
    return begin({.run = Uuid::v7(at),
                  .procedure = offer.procedure,
                  .file = &file,
                  .card = definitionOf(offer.procedure)->ofCard ? card : std::nullopt,
                  .pins = offer.pins,
                  .needs = offer.decision.needs,
                  .at = at},
                 rules);
}

} // namespace guitai::procedure
