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
    std::optional<domain::ReplaceReason> reason{}; ///< of a replacement
    std::optional<domain::BankName> windowBank{};
    Timestamp at{};

    [[nodiscard]] RegionCode city() const;
};

/// A number for a card that the case does not name.
[[nodiscard]] CardNumber unnamedCard(std::size_t index);

[[nodiscard]] domain::Request readCaseRequest(const domain::JsonReader& in,
                                              const domain::Rules& rules);
/// What the procedure wants to know besides; the case's file is there already.
[[nodiscard]] domain::Asked readAsked(const domain::JsonReader& in, const RuleCase& subject,
                                      domain::BankName usual);
/// The first place where what is asked is done.
[[nodiscard]] domain::WindowKind usualPlace(const domain::JsonReader& document,
                                            const domain::Request& request,
                                            const domain::Rules& rules);
/// At the stage and in the state that what is asked needs.
[[nodiscard]] domain::Card favourableCard(std::size_t index, const Favourable& favourable);
[[nodiscard]] domain::Card readCaseCard(const domain::JsonReader& in, std::size_t index,
                                        const Favourable& favourable);
[[nodiscard]] domain::HolderFile readCaseFile(const domain::JsonReader* in,
                                              const Favourable& favourable);
/// Of a case without a request.
[[nodiscard]] Expectation readExpectedValues(const domain::JsonReader& in);
[[nodiscard]] Expectation readExpectation(const domain::JsonReader& in);

/// Members of the case that are left out: an optional place.
[[nodiscard]] inline std::optional<domain::JsonReader> member(const domain::JsonReader& in,
                                                              std::string_view name) {
    return in.has(name) ? std::optional(in.at(name)) : std::nullopt;
}

} // namespace guitai::rules
