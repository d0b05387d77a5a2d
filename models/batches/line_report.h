// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/wanted.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// What came of a file, line by line.
namespace guitai::batches {

enum class LineOutcome {
    Done,
    DoneBefore, ///< by the same file, earlier: nothing was applied twice
    Waiting,    ///< queued; it goes out when the registry can be reached
    Refused,    ///< by a rule
    Rejected,   ///< judged no act at all (a number that is taken)
    Malformed,
    Unknown,    ///< no such person, or no such card in the batch
    NotReached, ///< stopped before
};

struct LineReport {
    std::size_t line = 0;   ///< in the file, from 1; 0: a card without a line
    std::size_t column = 0; ///< of what is malformed, from 1
    LineOutcome outcome{};
    std::string about{};            ///< masked: a card or identity number
    std::string reason{};           ///< `O5 card-cancelled`, or what was expected
    std::optional<Wanted> wanted{}; ///< of what is malformed

    bool operator==(const LineReport&) const = default;
};

/// Of a line that cannot be read.
[[nodiscard]] LineReport malformedLine(std::size_t line, std::size_t column, Wanted wanted);

struct Report {
    std::vector<LineReport> lines{};
    bool stopped = false; ///< by whoever watched the progress

    [[nodiscard]] int count(LineOutcome outcome) const;
    /// Whether each line was done, now or before.
    [[nodiscard]] bool whole() const;
};

/// For a spreadsheet: UTF-8 with a mark, nothing that it would take for a formula.
[[nodiscard]] std::string toCsv(const Report& report);

/// Told after each line; false stops before the next.
using Progress = std::function<bool(std::size_t done, std::size_t of)>;

} // namespace guitai::batches

template <>
struct guitai::domain::Words<guitai::batches::LineOutcome> {
    using Outcome = guitai::batches::LineOutcome;
    static constexpr WordList<Outcome, 8> all{{
        {Outcome::Done, "done"},
        {Outcome::DoneBefore, "done-before"},
        {Outcome::Waiting, "waiting"},
        {Outcome::Refused, "refused"},
        {Outcome::Rejected, "rejected"},
        {Outcome::Malformed, "malformed"},
        {Outcome::Unknown, "unknown"},
        {Outcome::NotReached, "not-reached"},
    }};
};
