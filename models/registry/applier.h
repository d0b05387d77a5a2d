// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/domain/operation.h"
#include "models/registry/directory_rows.h"
#include "models/registry/registry.h"
#include "models/store/holder_tables.h"

#include <functional>
#include <optional>
#include <vector>

namespace guitai::registry {

/// The rules of that region and version; null where this registry has none such. Valid as long as
/// the registry.
using FindRules = std::function<const domain::Rules*(const domain::RulesReference&)>;

/// Who that operator is, as this registry knows people; nothing for a stranger.
using FindPerson =
    std::function<std::expected<std::optional<operators::Operator>, store::StoreError>(
        const std::string& id)>;

/// Whose code over the telephone that is, by operator id, or what is wrong with it. It counts, in
/// the transaction in which it is asked.
using CheckCode = std::function<
    std::expected<std::expected<std::string, operators::EnvelopeFault>, store::StoreError>(
        const operators::Signature& code, const std::string& payload)>;

/// Whether an envelope with that fault may be anybody's: then what came of it is not remembered
/// for ever, else whoever guessed an id could spoil it.
[[nodiscard]] bool provesNothing(Rejection why);

/// What a registry does inside one transaction, from the envelope to the remembered outcome.
class Applier {
public:
    template <class T>
    using Stored = std::expected<T, store::StoreError>;

    /// Without `codes`, a code is a signature that does not fit.
    Applier(store::HolderTables& tables, FindPerson people, FindRules rules, const Clock& clock,
            bool practice, CheckCode codes = {});

    /// `operation` is the envelope's payload.
    Stored<Outcome> settle(const operators::Envelope& envelope, const domain::Operation& operation);
    /// A file that begins here; whether it did. One that is there stays as it is.
    Stored<bool> enrol(const domain::HolderFile& file);
    [[nodiscard]] Stored<std::optional<domain::HolderFile>>
    load(const domain::HolderId& holder) const;
    /// Damaged where it is none, or another's.
    [[nodiscard]] static Stored<domain::HolderFile> decoded(const store::StoredFile& stored);

private:
    Stored<std::optional<Outcome>> remembered(const domain::Operation& operation,
                                              const operators::Hash& hash) const;
    Stored<std::optional<Rejection>> checkSigned(const operators::Envelope& envelope,
                                                 const domain::Operation& operation) const;
    Stored<Outcome> judgeAndApply(const domain::Operation& operation, bool approved);
    Stored<Outcome> judgeOn(const domain::HolderFile& newest, const domain::Operation& operation,
                            bool approved, const domain::Rules& rules) const;
    /// Whether nobody else has one of these numbers.
    Stored<bool> unclaimed(const std::vector<DirectoryRow>& numbers,
                           const domain::HolderId& holder) const;
    Stored<Outcome> apply(const domain::HolderFile& newest, const domain::Operation& operation,
                          Outcome outcome);
    /// `numbers` are those that the file has not had before.
    Stored<void> write(const domain::HolderFile& file, const std::vector<DirectoryRow>& numbers,
                       const Uuid& cause, const std::string& eventsJson);

    store::HolderTables& tables_;
    FindPerson people_;
    FindRules rules_;
    const Clock& clock_;
    bool practice_;
    CheckCode codes_;
};

} // namespace guitai::registry
