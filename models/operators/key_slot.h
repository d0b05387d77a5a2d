// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/secret_bytes.h"

#include <cstdint>
#include <expected>
#include <optional>
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

    bool operator==(const KeySlot&) const = default;
};

enum class SlotFault { WrongSecret, Malformed, OutOfMemory };

[[nodiscard]] std::expected<KeySlot, SlotFault>
wrap(const SlotContent& content, std::string operatorId, std::string login,
     const SecretBytes& password, const SecretBytes& machineSecret, KdfCost cost);

[[nodiscard]] std::expected<SlotContent, SlotFault>
unwrap(const KeySlot& slot, const SecretBytes& password, const SecretBytes& machineSecret);

/// The recovery key in two halves, each of which alone tells nothing (XOR shares), as text in
/// groups for paper, with a check group that catches a slip of the pen.
struct RecoveryHalves {
    SecretBytes first;
    SecretBytes second;
};

/// A new recovery key and the slot it opens; needs no machine secret, so that a store can be opened
/// on another machine.
struct RecoverySlot {
    KeySlot slot;
    RecoveryHalves halves;
};

[[nodiscard]] std::expected<RecoverySlot, SlotFault>
makeRecoverySlot(const SecretBytes& databaseKey);
[[nodiscard]] std::expected<SecretBytes, SlotFault>
openRecoverySlot(const KeySlot& slot, const SecretBytes& firstHalf, const SecretBytes& secondHalf);

} // namespace guitai::operators
