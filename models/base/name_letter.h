// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace guitai {

/// Whether names have it between their dots and spaces: a Han character of any plane, but for
/// compatibility ones; a Latin letter.
[[nodiscard]] bool isNameLetter(char32_t point);

} // namespace guitai
