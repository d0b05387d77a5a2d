// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/json.h"
#include "models/rules/cases/rule_case.h"

/// The steps of readCase; each throws DecodeError. Inside this folder only.
namespace guitai::rules {

/// What stands in a case where it says nothing.
struct Favourable {
    const domain::Rules& rules;
    const domain::Request& request;
    domain::BankName bank{}; ///< of cards: the window's, else the legacy card's

    [[nodiscard]] RegionCode city() const;
    /// The first place where what is asked is done.
    [[nodiscard]] domain::WindowKind place() const;
};

[[nodiscard]] domain::Request readCaseRequest(const domain::JsonReader& in,
                                              const domain::Rules& rules);
[[nodiscard]] domain::HolderFile readCaseFile(const domain::JsonReader* in,
                                              const Favourable& favourable);
[[nodiscard]] Expectation readExpectation(const domain::JsonReader& in);

/// Members of the case that are left out: an optional place.
[[nodiscard]] inline std::optional<domain::JsonReader> member(const domain::JsonReader& in,
                                                              std::string_view name) {
    return in.has(name) ? std::optional(in.at(name)) : std::nullopt;
}

} // namespace guitai::rules
