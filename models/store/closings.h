// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/date.h"
#include "models/base/timestamp.h"
#include "models/operators/envelope.h"
#include "models/store/store_error.h"

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace guitai::store {

class Connection;

/// A day that a supervisor has closed. What was done on it afterwards is closed by another one: no
/// closing is ever changed.
struct Closing {
    std::string outlet{};
    Date day{};
    int number = 1;            ///< of that day's closings, from 1
    std::string report{};      ///< closing::Day as JSON: what was signed
    std::string remark{};      ///< the supervisor's, on what did not tie out; may be empty
    operators::Signature by{}; ///< over all but outlet and number, which the report has
    Timestamp until{};         ///< acts from then on are not in it
    Timestamp at{};

    bool operator==(const Closing&) const = default;
};

/// The day's ends of the outlets here, append only.
class Closings {
public:
    template <class T>
    using Stored = std::expected<T, StoreError>;

    explicit Closings(Connection& connection)
        : connection_(connection) {}

    /// Conflict unless its number is the day's next.
    [[nodiscard]] Stored<void> add(const Closing& closing);
    /// Of that day, in order.
    [[nodiscard]] Stored<std::vector<Closing>> of(const std::string& outlet, Date day) const;
    /// Of days before that one the last, as made.
    [[nodiscard]] Stored<std::optional<Closing>> lastBefore(const std::string& outlet,
                                                            Date day) const;
    /// Days with acts in the queue that no closing has seen, up to that one, the earliest first.
    [[nodiscard]] Stored<std::vector<Date>> openDays(const std::string& outlet, Date upTo) const;

private:
    Connection& connection_;
};

} // namespace guitai::store
