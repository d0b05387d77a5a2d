// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/secret_bytes.h"

#include <cstdint>
#include <expected>
#include <string>
#include <vector>

namespace guitai::operators {

inline constexpr std::size_t databaseKeySize = 32;

/// What opening a slot gives.
struct SlotContent {
    SecretBytes databaseKey;
    SecretBytes signingSeed; ///< empty in the recovery slot
};

/// How hard a password is to try: Argon2id (libsodium). Stored in the slot, so it can be raised
/// later.
struct KdfCost {
    std::uint64_t operations = 3;
    std::uint64_t memoryBytes = 64ULL * 1024 * 1024;

    bool operator==(const KdfCost&) const = default;
};

/// The database key and the operator's signing seed, wrapped by a key made from the password
/// (Argon2id) and the machine's secret. Public: it may be copied, it opens nothing by itself.
struct KeySlot {
    std::string operatorId{};
    std::string login{};
    KdfCost cost{};
    Bytes salt{};
    Bytes nonce{};
    Bytes wrapped{};
    std::vector<Bytes> links{}; ///< to the database keys since (key_link.h), the oldest first

    bool operator==(const KeySlot&) const = default;
};

enum class SlotFault {
    WrongSecret,
    Malformed, ///< not a slot, not a machine secret (16 to 64 bytes), or a mistyped recovery half
    OutOfMemory,
};

[[nodiscard]] std::expected<KeySlot, SlotFault>
wrap(const SlotContent& content, std::string operatorId, std::string login,
     const SecretBytes& password, const SecretBytes& machineSecret, KdfCost cost);

[[nodiscard]] std::expected<SlotContent, SlotFault>
unwrap(const KeySlot& slot, const SecretBytes& password, const SecretBytes& machineSecret);

} // namespace guitai::operators
