// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/name_search.h"
#include "models/procedure/services.h"

#include <string>
#include <vector>

/// What the desk asks of store and registry besides a procedure's acts. Called on the store's
/// thread.
namespace guitai::procedure {

/// Opens the store for the first operator; later, and after a lock, checks the password against it.
[[nodiscard]] std::expected<operators::Operator, store::StoreError>
letIn(Services& services, const std::string& login, const SecretBytes& password);

struct LookUpError {
    std::optional<operators::NameSearchFault> refused{};
    std::optional<registry::RegistryFault> registry{}; ///< it did not answer
    store::StoreError store{};                         ///< neither of these
};

/// By number or by name; the look-up is put on record with its purpose (O3), and so is a search by
/// name that was refused. What cannot be put on record is not shown.
[[nodiscard]] std::expected<std::vector<domain::HolderFile>, LookUpError>
lookUp(Services& services, const std::string& text, domain::Purpose purpose);

/// Whether the store knows a supervisor other than the one who is signed in.
[[nodiscard]] std::expected<bool, store::StoreError> hasApprover(Services& services);

[[nodiscard]] std::expected<std::vector<OpenWork>, store::StoreError> openWork(Services& services);

struct LoadedRun {
    domain::HolderFile file;
    State state;
};

[[nodiscard]] std::expected<LoadedRun, store::StoreError> loadRun(Services& services,
                                                                  const Uuid& run);

} // namespace guitai::procedure
