// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace guitai::pcsc {

/// Of PC/SC's library that this was built with.
[[nodiscard]] std::string libraryVersion();

} // namespace guitai::pcsc
