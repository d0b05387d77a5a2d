// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/practice_desk.h"

namespace guitai::app {

/// Where an office's counter keeps what it is. Public: it must be read before anyone signs in.
/// `counter.json` in the counter's folder.
struct CounterFile {
    std::string outlet;
    std::string region;
    domain::Window window;
};

/// Outlet, region, window as the set-up asked them, and the first operator.
struct FirstStart {
    CounterFile counter;
    std::string login;
    std::string name;
};

/// `$XDG_DATA_HOME/guitai/counter`.
[[nodiscard]] std::filesystem::path counterDataFolder();

/// Nothing where no counter has been set up there; an error where its file is damaged.
[[nodiscard]] std::expected<std::optional<CounterFile>, DeskError>
readCounterFile(const std::filesystem::path& folder);

/// Makes store, first operator (clerk and administrator) and counter file; gives the recovery key's
/// halves, which are shown once. Killed at any instant, the set-up is asked again or is complete.
[[nodiscard]] std::expected<operators::RecoveryHalves, store::StoreError>
setUpCounter(const std::filesystem::path& folder, const FirstStart& first,
             const SecretBytes& password, const Clock& clock);

/// A real counter: cards through PC/SC, the embedded registry on its own store. It has no key
/// module and no bank host yet; what needs one is shown with that reason.
[[nodiscard]] std::expected<std::shared_ptr<procedure::Services>, DeskError>
makeRealDesk(const std::filesystem::path& folder, const CounterFile& counter,
             std::shared_ptr<const Clock> clock);

} // namespace guitai::app
