// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/definition.h"
#include "models/procedure/engine.h"
#include "tests/models/domain/samples.h"

#include <algorithm>
#include <optional>
#include <vector>

/// First states and courses of events that the engine's tests share.
namespace guitai::procedure {

inline State stateFor(domain::Procedure procedure, std::vector<domain::CredentialKind> pins,
                      bool approval = false) {
    static const auto file = samples::fileWith(samples::newCard());
    Start start;
    start.run = Uuid::v7(samples::noon);
    start.procedure = procedure;
    start.file = &file;
    start.card = file.cards.front().number;
    start.pins = std::move(pins);
    start.needs.papers = {domain::Paper::Card};
    start.needs.approval = approval;
    start.at = samples::noon;
    return begin(start, samples::yueyang());
}

inline CardSeen theCard(std::optional<int> tries = 5) {
    return {.number = samples::newCard().number.text(), .identification = "AA", .triesLeft = tries};
}

/// Sends events in order; effects are left to the caller.
inline Transition after(State state, const std::vector<Event>& events) {
    Transition last{std::move(state), {}};
    for (const auto& event : events) {
        last = advance(std::move(last.state), event);
    }
    return last;
}

template <class Wanted>
bool has(const std::vector<Effect>& effects) {
    return std::ranges::any_of(
        effects, [](const Effect& effect) { return std::holds_alternative<Wanted>(effect); });
}

} // namespace guitai::procedure
