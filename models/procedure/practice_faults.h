// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace guitai::procedure {

/// What can be made to go wrong at a practice counter.
enum class PracticeFault {
    CardPulled,        ///< in the middle of the next write to a chip
    DeadLine,          ///< the registry cannot be reached
    ReaderServiceGone, ///< no reader is there any more
};

/// A practice counter's faults. Called on the desk's thread.
class PracticeFaults {
public:
    virtual ~PracticeFaults() = default;

    virtual void cause(PracticeFault fault) = 0;
    /// Sets it right: puts the card back, repairs the line, starts the service.
    virtual void mend(PracticeFault fault) = 0;
    /// Whether it stands in the way now; of a card that is only going to be pulled: not yet.
    [[nodiscard]] virtual bool stands(PracticeFault fault) const = 0;
};

} // namespace guitai::procedure
