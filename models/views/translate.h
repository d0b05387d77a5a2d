// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace guitai::views {

/// The text in the language that is spoken on this thread (SpokenIn), else in the application's.
/// `%n` becomes n. Context and text are literals: lupdate finds them by this function's name.
[[nodiscard]] QString translate(const char* context, const char* text,
                                const char* comment = nullptr, int n = -1);

} // namespace guitai::views
