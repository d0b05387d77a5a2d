// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/holder_tables.h"

namespace guitai::store {

class Connection;

struct ListedStage {
    Uuid holder{};
    StageRow row{};

    bool operator==(const ListedStage&) const = default;
};

/// The events of one applied operation.
struct StoredEvents {
    Uuid operation{};
    std::string events{}; ///< JSON
    Timestamp at{};

    bool operator==(const StoredEvents&) const = default;
};

/// Tables of the embedded registry; used inside Store::transaction.
class RegistryTables final : public HolderTables {
public:
    explicit RegistryTables(Connection& connection)
        : connection_(connection) {}

    [[nodiscard]] std::expected<std::optional<StoredFile>, StoreError>
    loadFile(const Uuid& holder) const override;
    [[nodiscard]] std::expected<void, StoreError> saveFile(const StoredFile& file) override;
    /// The cards at that stage, those longest there first, at most `most`; only those since that
    /// day or before, where one is given.
    [[nodiscard]] std::expected<std::vector<ListedStage>, StoreError>
    cardsAt(domain::CardStage stage, const std::optional<std::string>& until, int most) const;
    [[nodiscard]] std::expected<void, StoreError>
    appendEvents(const Uuid& holder, std::uint64_t version, const Uuid& operation,
                 const std::string& eventsJson, Timestamp at) override;
    [[nodiscard]] std::expected<std::vector<std::string>, StoreError>
    events(const Uuid& holder) const override;
    /// Of the operations applied to that file, without its enrolment: the newest first.
    [[nodiscard]] std::expected<std::vector<StoredEvents>, StoreError>
    newestEvents(const Uuid& holder, int most) const;
    [[nodiscard]] std::expected<void, StoreError>
    claim(DirectoryKind kind, const std::string& number, const Uuid& holder) override;
    [[nodiscard]] std::expected<std::optional<Uuid>, StoreError>
    holderOf(DirectoryKind kind, const std::string& number) const override;
    /// Whose name begins so, by name and of one name those enrolled first, at most `most`.
    [[nodiscard]] std::expected<std::vector<StoredFile>, StoreError>
    filesByName(const std::string& name, int most) const;
    [[nodiscard]] std::expected<void, StoreError>
    rememberOutcome(const StoredOutcome& outcome) override;
    [[nodiscard]] std::expected<std::optional<StoredOutcome>, StoreError>
    outcomeOf(const Uuid& operation) const override;

private:
    Connection& connection_;
};

} // namespace guitai::store
