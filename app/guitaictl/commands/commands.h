// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace guitai::ctl {

class CommandSet;

void addReaders(CommandSet& commands);
void addCardRead(CommandSet& commands);
void addRules(CommandSet& commands);

} // namespace guitai::ctl
