// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/name_search.h"
#include "models/procedure/services.h"
#include "models/registry/known_files.h"

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
/// `hurry`: the registry is known not to answer; whom the counter has seen is found without it.
[[nodiscard]] std::expected<std::vector<registry::KnownFile>, LookUpError>
lookUp(Services& services, const std::string& text, domain::Purpose purpose, bool hurry = false);

/// Of several who were found one is opened: on record, and remembered from here on.
[[nodiscard]] std::expected<void, store::StoreError> openFound(Services& services,
                                                               const registry::KnownFile& found);

/// The file of work that goes on, or was done.
[[nodiscard]] std::expected<registry::KnownFile, registry::RegistryFault>
fileAgain(Services& services, const domain::HolderId& holder, bool hurry);

/// Whether the store knows a supervisor other than the one who is signed in.
[[nodiscard]] std::expected<bool, store::StoreError> hasApprover(Services& services);

[[nodiscard]] std::expected<std::vector<OpenWork>, store::StoreError> openWork(Services& services);

struct LoadedRun {
    registry::KnownFile known;
    State state;
};

[[nodiscard]] std::expected<LoadedRun, store::StoreError>
loadRun(Services& services, const Uuid& run, bool hurry = false);

} // namespace guitai::procedure
