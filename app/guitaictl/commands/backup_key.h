// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitaictl/output.h"
#include "models/store/restore.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

namespace guitai::ctl {

/// Who opens a backup: a login with its password, or the recovery key.
struct BackupKeyOptions {
    std::string login{};
    int passwordFd = -1;
    int recoveryFd = -1; ///< two lines, a half each

    [[nodiscard]] bool given() const { return !login.empty() || recoveryFd >= 0; }
};

void addKeyOptions(CLI::App& command, BackupKeyOptions& options);

/// What is missing is on the output already.
[[nodiscard]] std::optional<store::BackupKey> readKey(const BackupKeyOptions& options,
                                                      Output& output);

} // namespace guitai::ctl
