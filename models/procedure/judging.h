// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/engine.h"

#include <set>

namespace guitai::procedure {

/// What a piece of work is judged on while it is under way.
struct Ground {
    const domain::HolderFile& file;
    const domain::Rules& rules;
    domain::Window window;
    Timestamp at{};
};

/// What the state asks for as it stands, as if every PIN were proved: that is a step of its own.
[[nodiscard]] domain::Request requestOf(const State& state);

/// What the decider says of it, as if a supervisor had approved.
[[nodiscard]] domain::Decision judged(const State& state, const domain::Request& request,
                                      const Ground& ground);

/// The answers to three steps, judged, as the engine takes them. Pure.
[[nodiscard]] DetailsGiven detailsGiven(const State& state, const domain::Asked& asked,
                                        const Ground& ground);
[[nodiscard]] PapersShown papersShown(const State& state, domain::RequesterRole role,
                                      const std::set<domain::Paper>& papers, const Ground& ground);
/// Of a document that was given.
[[nodiscard]] DocumentChecked documentChecked(const State& state, domain::NetworkCheck check,
                                              const Ground& ground);

} // namespace guitai::procedure
