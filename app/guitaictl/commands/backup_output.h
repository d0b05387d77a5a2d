// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitaictl/interrupt.h"
#include "app/guitaictl/output.h"
#include "models/store/backup.h"

#include <filesystem>

namespace guitai::ctl {

[[nodiscard]] Json jsonOf(const store::BackupManifest& manifest);
/// `made 2026-11-24 …, 3 files, 123456 bytes`.
[[nodiscard]] std::string lineOf(const store::BackupManifest& manifest);

/// Shows how far it has come, on a terminal, and stops when somebody wants that.
[[nodiscard]] store::GoOn shownOn(const Output& output, const Interrupt& interrupt);

/// Stopped, and nothing is left.
ExitCode tellStopped(Output& output);

} // namespace guitai::ctl
