// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"

#include <expected>
#include <string>

namespace guitai::cardio {

enum class PrintFault {
    NotConnected, ///< no such printer here
    Failed,       ///< it took the job and could not do it
};

/// A card's face, ready to be printed.
struct FaceJob {
    std::string id{}; ///< of the operation that makes the card: the same one again is one print
    Bytes png{};
};

/// What puts a face on a card. Calls block and are made on the card's thread.
class CardPrinter {
public:
    virtual ~CardPrinter() = default;

    [[nodiscard]] virtual std::expected<void, PrintFault> print(const FaceJob& job) = 0;
    /// Whether that job was printed: asked after a call whose answer was lost.
    [[nodiscard]] virtual std::expected<bool, PrintFault> printed(const std::string& id) = 0;
};

} // namespace guitai::cardio
