// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace guitai::app {

/// Why a desk cannot be put together, as a sentence for the operator, and a code.
struct DeskError {
    std::string code;
    std::string message;
};

} // namespace guitai::app
