// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/holder_file.h"
#include "models/store/holder_tables.h"

#include <string>
#include <vector>

namespace guitai::registry {

using store::DirectoryRow;

/// Every number of the file that is unique across holders.
[[nodiscard]] std::vector<DirectoryRow> rowsOf(const domain::HolderFile& file);

/// The rows a typed number may stand in, in the order to try: spaces are passed over and letters
/// made capitals. None where it is no valid number of any kind.
[[nodiscard]] std::vector<DirectoryRow> rowsFor(const std::string& typed);

} // namespace guitai::registry
