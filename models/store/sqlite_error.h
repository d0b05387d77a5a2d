// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store_error.h"

namespace guitai::store {

/// What an (extended) result code of SQLite means here. https://sqlite.org/rescode.html
[[nodiscard]] StoreFault faultOf(int sqliteCode);

/// For use inside a catch block only: what was thrown, as an error of `site`.
[[nodiscard]] StoreError thrownAt(const char* site);

/// Thrown by the readers of rows for a value that no writer of ours leaves there.
struct BadRow {};

} // namespace guitai::store
