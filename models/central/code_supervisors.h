// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/operators/code_key.h"
#include "models/operators/operator.h"
#include "models/postgres/connection.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Who approves by a code over the telephone, as an administrator of the shared registry (a member
/// of guitai_owner) enters it.
namespace guitai::central {

/// Six digits: what a supervisor tells on the telephone who he is.
[[nodiscard]] bool isCodeNumber(std::string_view text);

enum class Publishing {
    Done,
    AlreadyThat, ///< it is this very key
    OtherThere,  ///< another is published, and was not to be replaced
};

/// The key that secrets are sealed to from now on. Replacing another drops all that were sealed to
/// it: each supervisor sends his again, under the number that he has.
[[nodiscard]] std::expected<Publishing, postgres::SqlError>
publishCodeKey(postgres::Connection& connection, const operators::SealingKey& key, bool replace);

/// None is published.
[[nodiscard]] std::expected<std::optional<operators::SealingKey>, postgres::SqlError>
publishedCodeKey(postgres::Connection& connection);

enum class SecretFault {
    NoKey,           ///< none is published
    UnknownOperator, ///< the registry has not heard of him
    OtherKey,        ///< it knows him by another signing key
    NotSupervisor,   ///< or he no longer works there
    Database,        ///< see `sql`
};

struct SecretError {
    SecretFault fault{};
    std::optional<postgres::SqlError> sql{};
};

/// Seals his secret (operators::codeSecretOf) to the published key, in place of one that he sent
/// before, and unlocks his number. His number, which he keeps for ever; the first time a new one.
[[nodiscard]] std::expected<std::string, SecretError>
keepCodeSecret(postgres::Connection& connection, const operators::Operator& who,
               const SecretBytes& secret);

struct CodeSupervisor {
    std::string number{};
    std::string operatorId{};
    std::string login{};
    std::string name{};
    int failures = 0; ///< wrong codes since the last right one
    bool locked = false;
    bool sent =
        false;      ///< a secret is there, of the key that he signs with, sealed to the published
    Timestamp at{}; ///< when he sent the last one

    bool operator==(const CodeSupervisor&) const = default;
};

/// By number.
[[nodiscard]] std::expected<std::vector<CodeSupervisor>, postgres::SqlError>
codeSupervisors(postgres::Connection& connection);

/// Five more wrong ones may come. False where nobody has that number.
[[nodiscard]] std::expected<bool, postgres::SqlError> unlockCode(postgres::Connection& connection,
                                                                 const std::string& number);

} // namespace guitai::central
