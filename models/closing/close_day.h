// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/closing/day.h"
#include "models/operators/envelope.h"
#include "models/store/closings.h"

#include <expected>
#include <string>
#include <variant>

namespace guitai::closing {

enum class ClosingFault {
    NotAllowed,    ///< no supervisor
    ServedHimself, ///< acts of that day are his own: it takes another pair of eyes
    NotYet,        ///< the day has not begun
    Nothing,       ///< nothing was done on it that is not closed
    Changed,       ///< the day is no longer what he was shown
    RemarkMissing, ///< it does not tie out, and he says nothing about that
    RemarkUnfit,   ///< longer than `longestRemark`
};

inline constexpr std::size_t longestRemark = 600; ///< bytes of UTF-8

using ClosingFailure = std::variant<batches::BatchFailure, ClosingFault>;

/// The supervisor signs the day as he was shown it, with his remark and the times; from then on it
/// stands. What is open stays open, and is the next day's. On record.
[[nodiscard]] std::expected<store::Closing, ClosingFailure>
closeDay(const batches::BatchDesk& desk, const Day& shown, const store::SignedIn& supervisor,
         const std::string& remark);

/// Whether that operator's key signed exactly this.
[[nodiscard]] bool isSignedBy(const store::Closing& closing, const operators::Operator& who);

} // namespace guitai::closing

template <>
struct guitai::domain::Words<guitai::closing::ClosingFault> {
    using Fault = guitai::closing::ClosingFault;
    static constexpr WordList<Fault, 7> all{{
        {Fault::NotAllowed, "not-allowed"},
        {Fault::ServedHimself, "served-himself"},
        {Fault::NotYet, "not-yet"},
        {Fault::Nothing, "nothing"},
        {Fault::Changed, "changed"},
        {Fault::RemarkMissing, "remark-missing"},
        {Fault::RemarkUnfit, "remark-unfit"},
    }};
};
