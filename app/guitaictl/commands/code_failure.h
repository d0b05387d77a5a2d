// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitaictl/exit_code.h"
#include "app/guitaictl/output.h"
#include "models/office/approval_codes.h"

#include <string>
#include <string_view>

/// What the commands share that have to do with codes over the telephone.
namespace guitai::ctl {

/// Exit code, code and sentence.
ExitCode fail(Output& output, const office::CodeFailure& failure);

/// `123 456 7` for reading out.
[[nodiscard]] std::string inGroups(std::string_view digits, std::size_t size);

} // namespace guitai::ctl
