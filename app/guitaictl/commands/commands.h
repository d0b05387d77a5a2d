// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace guitai::ctl {

class CommandSet;

void addReaders(CommandSet& commands);

} // namespace guitai::ctl
