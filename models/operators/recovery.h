// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/key_slot.h"

#include <expected>

namespace guitai::operators {

/// The recovery key in two halves, each of which alone tells nothing (XOR shares), for paper:
/// fourteen groups of four printable characters (Crockford's base 32), the last a check group that
/// catches a slip of the pen. Either order opens.
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

/// Malformed when a half's check group does not fit (letters of either case, spaces and dashes
/// anywhere, O for 0 and I or L for 1 are fine), WrongSecret when the two do not open the slot.
[[nodiscard]] std::expected<SecretBytes, SlotFault>
openRecoverySlot(const KeySlot& slot, const SecretBytes& firstHalf, const SecretBytes& secondHalf);

} // namespace guitai::operators
