// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rules/pack_error.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <expected>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guitai::rules {

/// Who vouches for a pack: Ed25519 (RFC 8032) over the pack without its `signature`, its members
/// sorted by name and without white space.
struct PackSignature {
    std::string algorithm{}; ///< `ed25519`
    std::string keyId{};
    std::string value{}; ///< Base64

    bool operator==(const PackSignature&) const = default;
};

/// The bytes that a signature is over.
[[nodiscard]] std::string signedText(nlohmann::json document);

/// The public keys whose packs a counter takes.
class TrustedKeys {
public:
    using Key = std::array<std::uint8_t, 32>;

    /// Each `ID.pub` of the folder: 32 bytes in Base64. A file that is no key is left out and told;
    /// a folder that is not there trusts nobody.
    [[nodiscard]] static TrustedKeys load(const std::filesystem::path& folder);

    void add(std::string id, const Key& key) { keys_.insert_or_assign(std::move(id), key); }

    [[nodiscard]] bool empty() const { return keys_.empty(); }

    [[nodiscard]] const std::vector<PackError>& errors() const { return errors_; }

    /// Nothing where the pack is signed by one of these keys; else what was expected, by pointer.
    [[nodiscard]] std::optional<PackError>
    fault(const nlohmann::json& document, const std::optional<PackSignature>& signature) const;

private:
    std::map<std::string, Key, std::less<>> keys_;
    std::vector<PackError> errors_;
};

} // namespace guitai::rules
