// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"

#include <optional>

namespace guitai::virtualcard {

/// The messages of vpcd (vsmartcard's virtual reader): two bytes of length, most significant first,
/// then so many bytes.
class VpcdFraming {
public:
    ~VpcdFraming();

    void feed(BytesView bytes);

    /// The next whole message; nothing while it is still on its way. Empty messages, which vpcd
    /// never sends, come out as such. What came in is wiped.
    [[nodiscard]] std::optional<Bytes> next();

    void clear();

    /// A message ready to send. At most 65535 bytes.
    [[nodiscard]] static Bytes framed(BytesView message);

private:
    Bytes received_;
};

} // namespace guitai::virtualcard
