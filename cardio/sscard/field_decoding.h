// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/date.h"

#include <optional>
#include <string>

namespace guitai::sscard {

/// A field without its padding: 00, 20 and FF at the end (cards differ in which they use).
[[nodiscard]] BytesView trimmed(BytesView field);

/// `an`: printable ASCII; any other byte becomes U+FFFD.
[[nodiscard]] std::string asciiField(BytesView field);

/// `cn`: BCD digits up to the first F. Any other nibble becomes `?`.
[[nodiscard]] std::string digitsField(BytesView field);

/// A date in four bytes of BCD; nothing for padding and for days that do not exist.
[[nodiscard]] std::optional<Date> dateField(BytesView field);

/// A name in GBK, or with rare characters in GB 18030, as UTF-8. Bytes that are neither become
/// U+FFFD, and so does what no name has: private characters, direction marks.
[[nodiscard]] std::string nameField(BytesView field);

} // namespace guitai::sscard
