// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_error.h"

#include <winscard.h>

#include <expected>

namespace guitai::pcsc {

/// A connection to pcscd. Used from one thread only; but for SCardCancel, which has to come from
/// another one. A context of a daemon that died never recovers.
class PcscContext {
public:
    [[nodiscard]] static std::expected<PcscContext, cardio::CardError> establish();
    PcscContext(PcscContext&& other) noexcept;
    PcscContext& operator=(PcscContext&&) = delete;
    PcscContext(const PcscContext&) = delete;
    PcscContext& operator=(const PcscContext&) = delete;
    ~PcscContext();

    [[nodiscard]] SCARDCONTEXT handle() const { return handle_; }

private:
    explicit PcscContext(SCARDCONTEXT handle)
        : handle_(handle) {}

    SCARDCONTEXT handle_;
};

} // namespace guitai::pcsc
