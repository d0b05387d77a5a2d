// SPDX-License-Identifier: Apache-2.0
#include "models/practice/seed.h"

namespace guitai::practice {

namespace {

bool keptByHost(const domain::Rules& rules, domain::CredentialKind kind) {
    const auto* values = rules.credential(kind);
    return values != nullptr && values->keptBy.value == domain::KeptBy::Host;
}

SecretPin randomPin() {
    SecretPin pin;
    SecretBytes byte(1);
    while (!pin.complete()) {
        fillRandom(byte.span());
        if (byte.data()[0] < 250) { // every digit equally likely
            pin.push(byte.data()[0] % 10);
        }
    }
    return pin;
}

std::expected<void, SeedFault> enrolPins(hosts::PracticeCredentialHost& host,
                                         const domain::HolderId& holder, const PracticeCard& card,
                                         const domain::Rules& rules) {
    for (const auto& [kind, pin] : card.pins) {
        if (!keptByHost(rules, kind)) {
            continue;
        }
        const auto value = pin.value ? pin.value->clone() : randomPin();
        if (!host.enrol(holder, card.number, kind, value, pin.wrong)) {
            return std::unexpected(SeedFault::Host);
        }
    }
    return {};
}

} // namespace

std::expected<void, SeedFault> seed(registry::EmbeddedRegistry& registry,
                                    hosts::PracticeCredentialHost& host, const Citizens& citizens,
                                    const domain::Rules& rules, Date today) {
    for (const auto& citizen : citizens.all) {
        if (!registry.enrol(citizen.fileOn(today))) {
            return std::unexpected(SeedFault::Registry);
        }
        for (const auto& card : citizen.cards) {
            if (auto enrolled = enrolPins(host, citizen.file.id, card, rules); !enrolled) {
                return enrolled;
            }
        }
    }
    return {};
}

hosts::LockLimits lockLimits(const domain::Rules& rules) {
    hosts::LockLimits limits;
    for (const auto& [kind, values] : rules.credentials) {
        if (values.keptBy.value == domain::KeptBy::Host && values.limit.value) {
            limits.emplace(kind, *values.limit.value);
        }
    }
    return limits;
}

} // namespace guitai::practice
