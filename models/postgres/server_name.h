// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace guitai::postgres {

/// Which server a connection string leads to, as people may read it: service, host, port and
/// database, never a user, a password or a file. Empty for a malformed one.
[[nodiscard]] std::string serverName(const std::string& connection);

} // namespace guitai::postgres
