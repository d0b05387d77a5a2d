// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitaictl/exit_code.h"
#include "app/guitaictl/output.h"
#include "models/store/store.h"

#include <CLI/CLI.hpp>

#include <expected>
#include <optional>
#include <string>

namespace guitai::ctl {

/// Where the store is and who opens it: the options that all its commands share.
struct StoreAccess {
    std::string folder{};        ///< the counter's; empty: the window's default
    std::string directory{};     ///< the store's own; empty: `store` in the folder
    std::string machineSecret{}; ///< empty: the administrator's, else beside the store
    std::string login{};
    int passwordFd = -1;

    [[nodiscard]] store::Location location() const;
};

void addLocationOptions(CLI::App& command, StoreAccess& access);
void addPasswordOption(CLI::App& command, StoreAccess& access);
/// All of them, and --login.
void addAccessOptions(CLI::App& command, StoreAccess& access);

/// Everything up to the end of line or file, straight into locked memory. Nothing when the
/// descriptor cannot be read or gives more than any password has.
[[nodiscard]] std::optional<SecretBytes> readPassword(int descriptor);

/// Signs in; the failure is on the output already.
[[nodiscard]] std::expected<store::Store::Opened, ExitCode>
openStore(const StoreAccess& access, const Clock& clock, Output& output);

/// Exit code, code, sentence and the site's facts.
ExitCode fail(Output& output, const store::StoreError& error);

[[nodiscard]] const char* sentenceFor(store::StoreFault fault);

} // namespace guitai::ctl
