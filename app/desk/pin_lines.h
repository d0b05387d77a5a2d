// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_pin.h"

#include <cstddef>
#include <optional>

namespace guitai::app {

/// PIN entries from an open file descriptor: lines of six digits, each read when it is asked for
/// and not before, a byte at a time through locked memory, so that no PIN stands anywhere else.
class PinLines {
public:
    enum class Stop {
        None,
        NoMore,     ///< the end of input
        Malformed,  ///< a line that is not six digits; nothing behind it is read
        Unreadable, ///< no such descriptor, or it failed
    };

    explicit PinLines(int descriptor)
        : descriptor_(descriptor) {}

    /// The next line's PIN; waits for it. Nothing once stop() tells why.
    [[nodiscard]] std::optional<SecretPin> next();

    [[nodiscard]] Stop stop() const { return stop_; }

    /// How many were given out.
    [[nodiscard]] std::size_t taken() const { return taken_; }

private:
    std::optional<SecretPin> end(Stop why);

    int descriptor_;
    std::size_t taken_ = 0;
    Stop stop_ = Stop::None;
};

} // namespace guitai::app
