// SPDX-License-Identifier: Apache-2.0
#include "models/hosts/practice_receipt.h"

#include <nlohmann/json.hpp>

namespace guitai::hosts {

std::string encode(const PracticeReceipt& receipt) {
    return nlohmann::json{{"mark", receipt.mark}, {"fresh", toHex(receipt.fresh)}}.dump();
}

std::optional<PracticeReceipt> decodePracticeReceipt(const std::string& text) {
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("mark") || !json["mark"].is_string() ||
        !json.contains("fresh") || !json["fresh"].is_string()) {
        return std::nullopt;
    }
    auto fresh = fromHex(json["fresh"].get_ref<const std::string&>());
    if (!fresh) {
        return std::nullopt;
    }
    return PracticeReceipt{json["mark"].get<std::string>(), std::move(*fresh)};
}

} // namespace guitai::hosts
