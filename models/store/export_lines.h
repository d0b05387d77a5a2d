// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/audit_export.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <string_view>

/// What writing and checking an export share; used inside models/store only.
namespace guitai::store {

inline constexpr int exportVersion = 1;

/// SHA-256 over the lines as they go by.
class ExportHash {
public:
    ExportHash() { crypto_hash_sha256_init(&state_); }

    void add(std::string_view piece) {
        crypto_hash_sha256_update(&state_, bytesOf(piece).data(), piece.size());
    }

    [[nodiscard]] Bytes done() {
        Bytes hash(crypto_hash_sha256_BYTES);
        crypto_hash_sha256_final(&state_, hash.data());
        return hash;
    }

private:
    crypto_hash_sha256_state state_{};
};

[[nodiscard]] nlohmann::ordered_json closingWithoutSignature(const ExportClosing& closing);
/// The bytes that are signed.
[[nodiscard]] Bytes signedClosing(const ExportClosing& closing);

} // namespace guitai::store
