// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/holder_file.h"
#include "models/operators/role_words.h"
#include "models/postgres/connection.h"

#include <expected>
#include <string>

namespace guitai::central {

/// What an administrator of the shared registry enters; the caller's role is guitai_owner's member.

/// A counter's login, for which outlet it speaks, and whose files it sees: those of the cities
/// whose code begins with `region` (`4306` the city, `43` the province). Makes the login where the
/// server has none. A login is 1 to 63 of a–z 0–9 _, and begins with a letter.
[[nodiscard]] std::expected<void, postgres::SqlError> saveCounter(postgres::Connection& connection,
                                                                  const std::string& login,
                                                                  const std::string& outlet,
                                                                  const std::string& region);

/// Who may sign, and with which key. One that is there is written anew.
[[nodiscard]] std::expected<void, postgres::SqlError> saveOperator(postgres::Connection& connection,
                                                                   const operators::Operator& who);

/// A login for guitai-registry.
[[nodiscard]] std::expected<void, postgres::SqlError> saveApplier(postgres::Connection& connection,
                                                                  const std::string& login);

/// Takes in files that began elsewhere, all or none; those that are there stay as they are. The
/// number taken in. Conflict: a number of one is another holder's.
[[nodiscard]] std::expected<int, postgres::SqlError>
enrol(postgres::Connection& connection, const std::vector<domain::HolderFile>& files,
      const Clock& clock);

} // namespace guitai::central
