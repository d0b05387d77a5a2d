// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figures/figures.h"

#include <optional>
#include <string>
#include <vector>

/// Today at a counter: numbers, and for each the list that it counts.
namespace guitai::office {

struct Today {
    figures::DayRecord record{};
    std::vector<closing::Carried> open{}; ///< under way or on its way, of today and before
};

enum class Number {
    Done,      ///< procedures that ended here, done
    Accepted,  ///< acts of today that the registry has taken
    Refused,   ///< by the counter or the registry, today
    Waiting,   ///< acts on their way
    Attention, ///< acts in conflict or in doubt
    UnderWay,  ///< procedures that were begun and have not ended
};

/// A number, or a part of one.
struct Choice {
    Number number{};
    std::string part{}; ///< of Done the procedure's word, of Refused the reason; empty: all

    bool operator==(const Choice&) const = default;
};

/// A line of such a list.
struct Line {
    Timestamp at{};
    std::string procedure{};                  ///< domain::Procedure's word
    std::string ending{};                     ///< procedure::Ending's word, of one that has ended
    std::optional<store::QueueState> state{}; ///< of an act
    std::string why{};                        ///< it was refused
    std::optional<figures::Took> took{};
    std::string number{};            ///< of its voucher, else of the act
    std::optional<Uuid> operation{}; ///< that stands in the queue
    bool underWay = false;

    bool operator==(const Line&) const = default;
};

/// The newest first; what is open, the oldest first.
[[nodiscard]] std::vector<Line> linesOf(const Today& today, const Choice& choice);
[[nodiscard]] int countOf(const Today& today, Number number);

/// One of the parts of a number: a bar.
struct NumberPart {
    std::string name{}; ///< as Choice::part
    int count = 0;
    std::optional<figures::Took> median{}; ///< of Done

    bool operator==(const NumberPart&) const = default;
};

/// The largest first. Only Done and Refused have parts.
[[nodiscard]] std::vector<NumberPart> partsOf(const Today& today, Number number);

} // namespace guitai::office
