// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/code_key.h"
#include "models/postgres/connection.h"
#include "models/registry/applier.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace guitai::central {

/// What became of a code over the telephone.
enum class CodeResult {
    Right,
    Wrong,     ///< or under a number that is nobody's
    Locked,    ///< not even looked at
    Unchecked, ///< it waits for an applier that has the key
};

/// Checks codes over the telephone with the secrets that the registry keeps, and counts the wrong
/// ones; used inside Connection::transaction, by whoever applies.
class CodeCheck {
public:
    /// Null where this applier has no key; else it outlives this.
    CodeCheck(postgres::Connection& connection, const operators::CodeKey* key)
        : connection_(connection)
        , key_(key) {}

    /// What registry::Applier asks. An error where it cannot be checked here: see keyWanted().
    [[nodiscard]] std::expected<std::expected<std::string, operators::EnvelopeFault>,
                                store::StoreError>
    check(const operators::Signature& code, const std::string& payload);

    /// A transaction begins.
    void begin() {
        results_.clear();
        keyWanted_.reset();
        lastError_.reset();
    }

    /// Whose number it was, and to which key his secret was sealed then.
    [[nodiscard]] const std::string& numberLeft() const { return numberLeft_; }

    [[nodiscard]] const Bytes& sealedToThen() const { return sealedToThen_; }

    /// Since it began.
    [[nodiscard]] const std::map<CodeResult, std::uint64_t>& results() const { return results_; }

    /// With which key the code that could not be checked here can be, by its public half; empty
    /// where the registry has no secret of that supervisor's.
    [[nodiscard]] const std::optional<Bytes>& keyWanted() const { return keyWanted_; }

    [[nodiscard]] const std::optional<postgres::SqlError>& lastError() const { return lastError_; }

private:
    struct Supervisor {
        std::string operatorId{};
        Bytes sealed{};   ///< empty: none that is his
        Bytes sealedTo{}; ///< the key's public half
        bool locked = false;
    };

    template <class T>
    using Stored = std::expected<T, store::StoreError>;

    Stored<std::optional<Supervisor>> find(const std::string& number);
    /// Nothing where this applier cannot.
    [[nodiscard]] std::optional<SecretBytes> secretOf(const Supervisor& supervisor);
    /// Whether this is the act that the code is for: the first that came with it.
    Stored<bool> use(const std::string& number, const std::string& payload);
    Stored<void> count(const std::string& number, bool right);
    std::unexpected<store::StoreError> failed(const postgres::SqlError& error);

    postgres::Connection& connection_;
    const operators::CodeKey* key_;
    std::map<CodeResult, std::uint64_t> results_{};
    std::optional<Bytes> keyWanted_{};
    std::string numberLeft_{};
    Bytes sealedToThen_{};
    std::optional<postgres::SqlError> lastError_{};
};

} // namespace guitai::central
