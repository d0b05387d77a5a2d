// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Names that removal, rekey and opening share; used inside models/store only.
namespace guitai::store {

/// In the settings: since when a rekey is due.
inline constexpr const char* rekeyDueSetting = "rekey.due";
/// Beside the store: one that is being made under a new key, or the one of before that.
inline constexpr const char* rekeyingPlace = ".rekeying";

} // namespace guitai::store
