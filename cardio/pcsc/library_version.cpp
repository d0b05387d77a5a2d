// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/library_version.h"

#include <pcsclite.h>

namespace guitai::pcsc {

std::string libraryVersion() {
    return PCSCLITE_VERSION_NUMBER;
}

} // namespace guitai::pcsc
