// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/key_service.h"
#include "models/base/bytes.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace guitai::virtualcard {

/// Who may read a file of the card.
enum class ReadRule { Free, ReadKey, PinOrReadKey };

/// An elementary file of variable records. `directory` is 0 for the SSSE itself, DF01… for the
/// applications below it.
struct StoredFile {
    std::uint16_t directory = 0;
    std::uint16_t id = 0;
    ReadRule read = ReadRule::Free;
    std::vector<Bytes> records{}; ///< tag, length, value each

    bool operator==(const StoredFile&) const = default;
};

/// The PIN as this card keeps it: a salted SHA-256 of its BCD, so that no state file holds a PIN.
/// Six digits are soon guessed from that: enough for practice cards, for nothing else.
struct StoredPin {
    Bytes salt{};
    Bytes verifier{};
    int limit = 0;
    int left = 0;

    bool operator==(const StoredPin&) const = default;
};

/// A key of this one card, already derived, and how often it may still be missed.
struct StoredKey {
    Bytes key{};
    int left = 0;

    bool operator==(const StoredKey&) const = default;
};

enum class BlockState { Open, ApplicationBlocked, ApplicationDead, CardBlocked };

/// Where makers' cards differ from each other.
struct Quirks {
    bool refusesSfi = false;         ///< reads records of the selected file only
    bool refusesCurrentFile = false; ///< reads records by short file identifier only
    bool hidesTries = false;         ///< answers 6700 when asked for the tries left
    bool exactLengths = false;       ///< gives data only by 61xx and 6Cxx, as T=0 cards do

    bool operator==(const Quirks&) const = default;
};

/// All that a card remembers without power.
struct CardMemory {
    Bytes atr{};
    cardio::Algorithm algorithm = cardio::Algorithm::TripleDes;
    std::vector<StoredFile> files{};
    StoredPin pin{};
    std::map<cardio::CardKey, StoredKey> keys{};
    std::optional<int> resetsLeft{}; ///< unblock and reload together; absent: without end
    BlockState block = BlockState::Open;
    Quirks quirks{};

    bool operator==(const CardMemory&) const = default;
};

/// A verifier with fresh salt and a full counter for three bytes of BCD.
[[nodiscard]] StoredPin storedPin(BytesView bcd, int limit);
[[nodiscard]] bool matches(const StoredPin& pin, BytesView bcd);

} // namespace guitai::virtualcard
