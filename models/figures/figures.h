// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/day_fees.h"
#include "models/closing/day.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What a counter has done, in numbers: of a day, a month, a year. Nobody is named in them, neither
/// a holder nor a clerk.
namespace guitai::figures {

using Took = std::chrono::milliseconds;

/// A procedure that ended at the counter, as the trail has it.
struct Service {
    domain::Procedure procedure{};
    Timestamp endedAt{};
    std::string ending{};       ///< procedure::Ending's word
    std::string why{};          ///< of one refused, or given up for that: `P8 card-lost`
    std::string voucher{};      ///< empty where it left none
    std::optional<Uuid> run{};  ///< nothing: the entry is of a time before it was noted
    std::optional<Took> took{}; ///< from its beginning; nothing likewise

    bool operator==(const Service&) const = default;
};

/// An act on its way to the registry, or judged by it.
struct Act {
    Uuid operation{};
    Uuid run{};
    std::string procedure{}; ///< domain::Procedure's word
    std::string phase{};     ///< domain::Phase's word
    store::QueueState state{};
    std::string reason{}; ///< of store::QueueItem
    Timestamp at{};

    bool operator==(const Act&) const = default;
};

/// Somebody who was turned away, by the counter or by the registry.
struct Refusal {
    std::string procedure{}; ///< domain::Procedure's word
    std::string why{};       ///< `P8 card-lost`
    Timestamp at{};
    std::optional<Uuid> operation{}; ///< of one that stands in the queue

    bool operator==(const Refusal&) const = default;
};

/// All that one day has to tell.
struct DayRecord {
    Date day{};
    std::vector<Service> services{}; ///< in the order in which they ended
    std::vector<Act> acts{};         ///< in the order in which they were made
    std::map<domain::Procedure, closing::ActSum> sums{};
    std::map<domain::Procedure, batches::FeeSum> fees{};
};

/// Each once, though both the procedure's end and the queue may tell of it; in order of time.
[[nodiscard]] std::vector<Refusal> refusalsOf(const DayRecord& day);

/// What one procedure has brought.
struct ProcedureFigures {
    closing::ActSum acts{};
    std::vector<Took> times{};
    batches::FeeSum fees{};
};

/// Sums that can be added up.
struct Figures {
    int days = 0; ///< on which something was done
    std::map<domain::Procedure, closing::ActSum> acts{};
    /// Of the procedures that were done, where it is known.
    std::map<domain::Procedure, std::vector<Took>> times{};
    std::map<std::string, int> refusals{}; ///< by reason: `P8 card-lost`
    std::map<domain::Procedure, batches::FeeSum> fees{};

    [[nodiscard]] bool empty() const { return acts.empty() && times.empty() && refusals.empty(); }

    /// Every procedure of which there is anything at all.
    [[nodiscard]] std::map<domain::Procedure, ProcedureFigures> byProcedure() const;
    [[nodiscard]] closing::ActSum allActs() const;
    [[nodiscard]] int allRefusals() const;
    [[nodiscard]] int reversals() const; ///< 冲正, those accepted
    [[nodiscard]] std::vector<Took> allTimes() const;
    [[nodiscard]] batches::FeeSum allFees() const;

    void add(const Figures& other);

    bool operator==(const Figures&) const = default;
};

[[nodiscard]] Figures figuresOf(const DayRecord& day);

/// The time within which that part of them (0–1) were done: the nearest rank, one that was really
/// taken. Nothing of none.
[[nodiscard]] std::optional<Took> within(std::vector<Took> times, double part);

inline constexpr double median = 0.5;
inline constexpr double nineOfTen = 0.9;

/// A month, or a whole year.
struct Period {
    std::chrono::year year{};
    std::optional<std::chrono::month> month{};

    bool operator==(const Period&) const = default;
};

/// `2026-11`, `2026`.
[[nodiscard]] std::string toText(Period period);
/// Its days up to that one, in order; none of a period that has not begun.
[[nodiscard]] std::vector<Date> daysOf(Period period, Date upTo);

/// A period's figures, month by month.
struct PeriodFigures {
    Period period{};
    std::map<std::chrono::month, Figures> months{};

    void add(const DayRecord& day);
    [[nodiscard]] Figures sum() const;

    bool operator==(const PeriodFigures&) const = default;
};

} // namespace guitai::figures
