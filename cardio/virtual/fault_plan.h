// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <expected>
#include <map>
#include <string>
#include <string_view>

namespace guitai::virtualcard {

enum class FaultKind {
    PullBefore,  ///< the card is out before the command reaches it
    PullAfter,   ///< the card has carried the command out, and is out before it answers
    TearOld,     ///< the power fails in the middle of the command's first write: it did not hold
    TearNew,     ///< likewise, and it did hold
    Mute,        ///< the card answers neither this command nor any after it, until it is out
    WrongLength, ///< the answer lacks its last byte
    Garbage,     ///< bytes that mean nothing
    Reset,       ///< somebody resets the card before the command
};

/// What goes wrong at which command. Commands are counted from 1, GET RESPONSE too, from when the
/// plan is laid on the card; taking it out and putting it in with the same plan counts on.
struct FaultPlan {
    std::map<std::uint64_t, FaultKind> at{};
    std::chrono::milliseconds delay{0};                           ///< before every answer
    std::map<std::uint64_t, std::chrono::milliseconds> delayAt{}; ///< before that answer
    bool exactLengths = false;                                    ///< data only by 61xx and 6Cxx
    /// At the first command with one of these instructions, whatever its number, and once.
    std::map<std::uint8_t, FaultKind> atInstruction{};

    bool operator==(const FaultPlan&) const = default;
};

/// Why a plan's text was not understood, for the person who typed it.
struct FaultPlanError {
    std::string item{};    ///< the part between commas
    std::string message{}; ///< in English, a sentence without a full stop
};

/// Reads a plan:
///
///     SPEC = ITEM { "," ITEM }
///     ITEM = "pull-before=" N | "pull-after=" N | "tear-at=" N [ ":old" | ":new" ] | "mute-at=" N
///          | "wrong-length-at=" N | "garbage-at=" N | "reset-at=" N
///          | "slow=" MS | "slow-at=" N ":" MS | "t0"
///
/// N from 1, MS up to 600000. An empty text is a plan without faults. Two faults at one command
/// are an error.
[[nodiscard]] std::expected<FaultPlan, FaultPlanError> parseFaultPlan(std::string_view text);

/// The grammar in a few lines, for --help.
[[nodiscard]] std::string_view faultPlanHelp();

} // namespace guitai::virtualcard
