// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/line_work.h"
#include "models/registry/embedded_registry.h"

#include <optional>
#include <set>
#include <string_view>

/// Lists of people: an officer's, and the insurance system's.
namespace guitai::batches {

/// What a unit's, school's or township's officer asks for with a list (A2).
struct OfficerAsked {
    domain::Procedure procedure{};          ///< apply or collect
    std::set<domain::Paper> papers{};       ///< of each person, as handed in with the list
    std::optional<domain::BankName> bank{}; ///< where a line names none
};

/// What the region asks of an officer for each person, each paper once: apply or collect.
[[nodiscard]] std::vector<domain::Paper> officersPapers(const domain::Rules& rules,
                                                        domain::Procedure procedure);

[[nodiscard]] Batched<Lines> readOfficerList(std::string_view bytes, const OfficerAsked& asked);

/// Each line is an act of its own, signed by the clerk and asked by an officer. The same list again
/// applies nothing twice, and asks again for what was refused.
[[nodiscard]] Batched<Report> serveOfficer(const BatchDesk& desk, std::string_view bytes,
                                           const OfficerAsked& asked, const Progress& progress);

/// People as the insurance system has them: who has no file gets one. One who has a file keeps it;
/// what differs is told.
[[nodiscard]] Batched<Report> takeHolders(const BatchDesk& desk,
                                          registry::EmbeddedRegistry& registry,
                                          std::string_view bytes, const Progress& progress);

} // namespace guitai::batches
