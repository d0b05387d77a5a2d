// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decision.h"
#include "models/domain/json.h"
#include "models/domain/operation.h"

/// The parts of the codec's documents. Inside the domain only: reading throws DecodeError.
namespace guitai::domain::parts {

using nlohmann::json;

template <class List>
[[nodiscard]] json namesOf(const List& values) {
    auto result = json::array();
    for (const auto& value : values) {
        result.push_back(nameOf(value));
    }
    return result;
}

/// Empty where there is none.
template <class T>
[[nodiscard]] std::string textOf(const std::optional<T>& value) {
    return value ? value->text() : std::string();
}

[[nodiscard]] json write(const Account& account);
[[nodiscard]] json write(const AccountOrder& order);
[[nodiscard]] json write(const Asked& asked);
[[nodiscard]] json write(const CorrectionAsked& asked);
[[nodiscard]] json write(const MadeAsked& asked);
[[nodiscard]] json write(const Card& card);
[[nodiscard]] json write(const Authorisation& leave);
[[nodiscard]] json write(const HolderFile& file);
[[nodiscard]] json write(const Requester& requester);
[[nodiscard]] json write(const Request& request);
[[nodiscard]] json write(const Window& window);
[[nodiscard]] json write(const Event& event);

[[nodiscard]] Account readAccount(const JsonReader& in);
[[nodiscard]] AccountOrder readAccountOrder(const JsonReader& in);
[[nodiscard]] Asked readAsked(const JsonReader& in);
[[nodiscard]] CorrectionAsked readCorrection(const JsonReader& in);
[[nodiscard]] MadeAsked readMade(const JsonReader& in);
[[nodiscard]] Card readCard(const JsonReader& in);
[[nodiscard]] Authorisation readAuthorisation(const JsonReader& in);
[[nodiscard]] HolderFile readHolderFile(const JsonReader& in);
[[nodiscard]] Requester readRequester(const JsonReader& in);
[[nodiscard]] Request readRequest(const JsonReader& in);
[[nodiscard]] Window readWindow(const JsonReader& in);
[[nodiscard]] Event readEvent(const JsonReader& in);

} // namespace guitai::domain::parts
