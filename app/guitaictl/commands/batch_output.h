// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitaictl/output.h"
#include "models/batches/line_report.h"
#include "models/batches/production.h"

#include <string>

namespace guitai::ctl {

/// What kept a batch from being sent or taken.
ExitCode fail(Output& output, const batches::BatchFailure& failure);

/// Its counts and its lines; with a file also there, as CSV. Done when each line was done, else
/// AnswerIsNo.
ExitCode answer(Output& output, Json document, std::string text, const batches::Report& report,
                const std::string& reportFile);

/// Counts on standard error where that is a terminal; an interrupt (Ctrl+C) stops it after the line
/// under way.
[[nodiscard]] batches::Progress progressShown();

} // namespace guitai::ctl
