// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/pcsc_context.h"

#include "cardio/pcsc/pcsc_codes.h"

#include <utility>

namespace guitai::pcsc {

std::expected<PcscContext, cardio::CardError> PcscContext::establish() {
    SCARDCONTEXT handle = 0;
    const LONG code = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &handle);
    if (code != SCARD_S_SUCCESS) {
        return std::unexpected(errorOf(code, Stage::Service, "SCardEstablishContext"));
    }
    return PcscContext(handle);
}

PcscContext::PcscContext(PcscContext&& other) noexcept
    : handle_(std::exchange(other.handle_, 0)) {}

PcscContext::~PcscContext() {
    if (handle_ != 0) {
        SCardReleaseContext(handle_);
    }
}

} // namespace guitai::pcsc
