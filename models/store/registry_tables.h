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

class Connection;

/// What is unique across holders has a directory row keyed by the number itself, claimed first.
enum class DirectoryKind { IdNumber, CardNumber, BankCard };

/// A card of a file as it is listed.
struct StageRow {
    std::string card{};
    std::string stage{}; ///< domain::CardStage's word
    std::string since{}; ///< a day: when it became ready, else when it was applied for; or empty

    bool operator==(const StageRow&) const = default;
};

struct ListedStage {
    Uuid holder{};
    StageRow row{};

    bool operator==(const ListedStage&) const = default;
};

struct StoredFile {
    Uuid holder{};
    std::uint64_t version = 0;
    std::string name{}; ///< the holder's, for holdersByName
    std::string json{};
    std::vector<StageRow> cards{}; ///< written, not read

    bool operator==(const StoredFile&) const = default;
};

/// The events of one applied operation.
struct StoredEvents {
    Uuid operation{};
    std::string events{}; ///< JSON
    Timestamp at{};

    bool operator==(const StoredEvents&) const = default;
};

struct StoredOutcome {
    Uuid operation{};
    Bytes payloadHash{};
    std::string outcome{}; ///< JSON of registry::Outcome
    Timestamp at{};

    bool operator==(const StoredOutcome&) const = default;
};

/// Tables of the embedded registry; used inside Store::transaction.
class RegistryTables {
public:
    explicit RegistryTables(Connection& connection)
        : connection_(connection) {}

    [[nodiscard]] std::expected<std::optional<StoredFile>, StoreError>
    loadFile(const Uuid& holder) const;
    /// Conflict unless the version is newer than the one that is there.
    [[nodiscard]] std::expected<void, StoreError> saveFile(const StoredFile& file);
    /// The cards at that stage, those longest there first, at most `most`; only those since that
    /// day or before, where one is given.
    [[nodiscard]] std::expected<std::vector<ListedStage>, StoreError>
    cardsAt(domain::CardStage stage, const std::optional<std::string>& until, int most) const;
    /// Conflict when that version, or that operation, has events already.
    [[nodiscard]] std::expected<void, StoreError>
    appendEvents(const Uuid& holder, std::uint64_t version, const Uuid& operation,
                 const std::string& eventsJson, Timestamp at);
    /// The JSON of each applied operation's events, in order of versions.
    [[nodiscard]] std::expected<std::vector<std::string>, StoreError>
    events(const Uuid& holder) const;
    /// Of the operations applied to that file, without its enrolment: the newest first.
    [[nodiscard]] std::expected<std::vector<StoredEvents>, StoreError>
    newestEvents(const Uuid& holder, int most) const;
    /// Conflict when another holder has claimed it; again by the same one is fine.
    [[nodiscard]] std::expected<void, StoreError>
    claim(DirectoryKind kind, const std::string& number, const Uuid& holder);
    [[nodiscard]] std::expected<std::optional<Uuid>, StoreError>
    holderOf(DirectoryKind kind, const std::string& number) const;
    /// Whose name begins so, by name, at most `most`.
    [[nodiscard]] std::expected<std::vector<Uuid>, StoreError>
    holdersByName(const std::string& name, int most) const;
    /// For ever: Conflict when another outcome or payload is remembered; the same again is fine.
    [[nodiscard]] std::expected<void, StoreError> rememberOutcome(const StoredOutcome& outcome);
    [[nodiscard]] std::expected<std::optional<StoredOutcome>, StoreError>
    outcomeOf(const Uuid& operation) const;

private:
    Connection& connection_;
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
