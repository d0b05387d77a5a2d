// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/virtual/state_file.h"
#include "cardio/virtual/virtual_card.h"
#include "models/base/bytes.h"

#include <filesystem>
#include <string>

namespace guitai::support {

/// Whether the card that is kept in that file takes the PIN, six digits: asked of a copy, which is
/// the one to lose the try.
[[nodiscard]] inline bool cardTakes(const std::filesystem::path& file, const std::string& pin) {
    const auto kept = virtualcard::loadState(file);
    if (!kept) {
        return false;
    }
    virtualcard::VirtualCard chip(*kept);
    chip.powerOn();
    (void)chip.transmit(*fromHex("00A404000F7378312E73682EC9E7BBE1B1A3D5CF")); // SELECT SSSE
    return chip.transmit(*fromHex("0020000003" + pin)) == *fromHex("9000");    // VERIFY
}

} // namespace guitai::support
