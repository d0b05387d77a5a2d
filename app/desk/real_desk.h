// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk_error.h"
#include "models/procedure/services.h"
#include "models/store/counter_setup.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace guitai::app {

/// Outlet, region, window as the set-up asked them, and the first operator.
struct FirstStart {
    store::CounterSetup counter;
    std::string login;
    std::string name;
};

/// The first operator manages people and serves; approving is for somebody else.
inline const std::set<operators::Role> firstRoles{operators::Role::Clerk,
                                                  operators::Role::Administrator};

/// What can be told before anybody types a password. Nothing where no counter has been set up and
/// one can be; an error where it could not be opened whatever the password.
[[nodiscard]] std::expected<std::optional<store::CounterSetup>, DeskError>
lookAtCounter(const std::filesystem::path& folder);

/// Makes store and first operator (clerk and administrator); gives the recovery key's halves, which
/// are shown once. Killed at any instant, the set-up is asked again or is complete.
[[nodiscard]] std::expected<operators::RecoveryHalves, store::StoreError>
setUpCounter(const std::filesystem::path& folder, const FirstStart& first,
             const SecretBytes& password, const Clock& clock);

/// A real counter: cards through PC/SC, the shared registry that it was told of or the embedded one
/// on its own store. It has no key module and no bank host yet; what needs one is shown with that
/// reason. A store that says something else than `counter` is not opened (SetupDiffers).
[[nodiscard]] std::expected<std::shared_ptr<procedure::Services>, DeskError>
makeRealDesk(const std::filesystem::path& folder, const store::CounterSetup& counter,
             std::shared_ptr<const Clock> clock);

} // namespace guitai::app
