// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitaictl/output.h"
#include "models/rules/pack_error.h"

#include <string>

namespace guitai::ctl {

class CommandSet;

/// file, pointer, expected.
[[nodiscard]] Json jsonOf(const rules::PackError& error);
/// One sentence.
[[nodiscard]] std::string textOf(const rules::PackError& error);

/// `rules try` and `rules test`.
void addRuleCases(CommandSet& commands, const std::string& group);

/// `rules keygen` and `rules sign`.
void addRuleSigning(CommandSet& commands, const std::string& group);

} // namespace guitai::ctl
