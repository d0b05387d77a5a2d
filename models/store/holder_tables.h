// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/timestamp.h"
#include "models/base/uuid.h"
#include "models/domain/vocabulary.h"
#include "models/store/store_error.h"

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace guitai::store {

/// What is unique across holders has a directory row keyed by the number itself, claimed first.
enum class DirectoryKind { IdNumber, CardNumber, BankCard };

struct DirectoryRow {
    DirectoryKind kind{};
    std::string number{};

    bool operator==(const DirectoryRow&) const = default;
};

/// A card of a file as it is listed.
struct StageRow {
    std::string card{};
    std::string stage{}; ///< domain::CardStage's word
    std::string since{}; ///< a day: when it became ready, else when it was applied for; or empty

    bool operator==(const StageRow&) const = default;
};

struct StoredFile {
    Uuid holder{};
    std::uint64_t version = 0;
    std::string name{}; ///< the holder's, for filesByName
    std::string json{};
    std::string city{}; ///< the holder's; written, not read, as the rest
    std::vector<StageRow> cards{};

    bool operator==(const StoredFile&) const = default;
};

struct StoredOutcome {
    Uuid operation{};
    Bytes payloadHash{};
    std::string outcome{}; ///< JSON of registry::Outcome
    Timestamp at{};

    bool operator==(const StoredOutcome&) const = default;
};

/// What a registry keeps of its holders, in whichever database: the rows that an operation changes
/// together, in one transaction of the caller's.
class HolderTables {
public:
    virtual ~HolderTables() = default;

    [[nodiscard]] virtual std::expected<std::optional<StoredFile>, StoreError>
    loadFile(const Uuid& holder) const = 0;
    /// Conflict unless the version is newer than the one that is there.
    [[nodiscard]] virtual std::expected<void, StoreError> saveFile(const StoredFile& file) = 0;
    /// Conflict when that version, or that operation, has events already.
    [[nodiscard]] virtual std::expected<void, StoreError>
    appendEvents(const Uuid& holder, std::uint64_t version, const Uuid& operation,
                 const std::string& eventsJson, Timestamp at) = 0;
    /// The JSON of each applied operation's events, in order of versions.
    [[nodiscard]] virtual std::expected<std::vector<std::string>, StoreError>
    events(const Uuid& holder) const = 0;
    /// Conflict when another holder has claimed it; again by the same one is fine.
    [[nodiscard]] virtual std::expected<void, StoreError>
    claim(DirectoryKind kind, const std::string& number, const Uuid& holder) = 0;
    [[nodiscard]] virtual std::expected<std::optional<Uuid>, StoreError>
    holderOf(DirectoryKind kind, const std::string& number) const = 0;
    /// For ever: Conflict when another outcome or payload is remembered; the same again is fine.
    [[nodiscard]] virtual std::expected<void, StoreError>
    rememberOutcome(const StoredOutcome& outcome) = 0;
    [[nodiscard]] virtual std::expected<std::optional<StoredOutcome>, StoreError>
    outcomeOf(const Uuid& operation) const = 0;
};

} // namespace guitai::store

template <>
struct guitai::domain::Words<guitai::store::DirectoryKind> {
    static constexpr WordList<guitai::store::DirectoryKind, 3> all{{
        {guitai::store::DirectoryKind::IdNumber, "id-number"},
        {guitai::store::DirectoryKind::CardNumber, "card-number"},
        {guitai::store::DirectoryKind::BankCard, "bank-card"},
    }};
};
