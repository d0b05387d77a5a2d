// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/operator.h"
#include "models/postgres/connection.h"
#include "models/store/holder_tables.h"

#include <map>
#include <optional>
#include <string>

namespace guitai::central {

/// The tables of the shared registry, as guitai_apply may read and write them; used inside
/// Connection::transaction. What fails is kept as the server told it: whether to begin anew is in
/// lastError(), not in the StoreError.
class PgTables final : public store::HolderTables {
public:
    explicit PgTables(postgres::Connection& connection)
        : connection_(connection) {}

    [[nodiscard]] std::expected<std::optional<store::StoredFile>, store::StoreError>
    loadFile(const Uuid& holder) const override;
    [[nodiscard]] std::expected<void, store::StoreError>
    saveFile(const store::StoredFile& file) override;
    [[nodiscard]] std::expected<void, store::StoreError>
    appendEvents(const Uuid& holder, std::uint64_t version, const Uuid& operation,
                 const std::string& eventsJson, Timestamp at) override;
    [[nodiscard]] std::expected<std::vector<std::string>, store::StoreError>
    events(const Uuid& holder) const override;
    [[nodiscard]] std::expected<void, store::StoreError>
    claim(store::DirectoryKind kind, const std::string& number, const Uuid& holder) override;
    [[nodiscard]] std::expected<std::optional<Uuid>, store::StoreError>
    holderOf(store::DirectoryKind kind, const std::string& number) const override;
    [[nodiscard]] std::expected<void, store::StoreError>
    rememberOutcome(const store::StoredOutcome& outcome) override;
    [[nodiscard]] std::expected<std::optional<store::StoredOutcome>, store::StoreError>
    outcomeOf(const Uuid& operation) const override;

    /// Of the directory of people.
    [[nodiscard]] std::expected<std::optional<operators::Operator>, store::StoreError>
    findOperator(const std::string& id) const;

    /// A transaction begins, on that bucket: outcomes are asked for there, and who people are is
    /// asked anew.
    void begin(int bucket) {
        bucket_ = bucket;
        people_.clear();
        lastError_.reset();
    }

    [[nodiscard]] const std::optional<postgres::SqlError>& lastError() const { return lastError_; }

private:
    template <class T>
    [[nodiscard]] std::expected<T, store::StoreError>
    told(const std::expected<std::int64_t, postgres::SqlError>& answer, T value) const;
    [[nodiscard]] std::expected<void, store::StoreError>
    one(const std::expected<std::int64_t, postgres::SqlError>& answer, const char* site) const;
    [[nodiscard]] std::expected<void, store::StoreError> keepStages(const store::StoredFile& file);
    [[nodiscard]] store::StoreError failed(const postgres::SqlError& error) const;

    postgres::Connection& connection_;
    int bucket_ = 0;
    mutable std::map<std::string, std::optional<operators::Operator>> people_{};
    mutable std::optional<postgres::SqlError> lastError_{};
};

} // namespace guitai::central
