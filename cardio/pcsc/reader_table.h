// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/reader_provider.h"

#include <winscard.h>

#include <chrono>
#include <string>
#include <vector>

namespace guitai::pcsc {

/// The readers as one context sees them, and the wait for anything to differ from it.
class ReaderTable {
public:
    explicit ReaderTable(SCARDCONTEXT context)
        : context_(context) {}

    /// Lists the readers anew and asks each for its state, without waiting. A PC/SC code.
    [[nodiscard]] long refresh();

    /// Blocks until a reader's state is another than refresh() found, the list of readers may have
    /// changed, the context is cancelled, or the time is over. A PC/SC code; after success, a
    /// time-out, SCARD_E_CANCELLED or SCARD_E_UNKNOWN_READER the table is asked to refresh again.
    [[nodiscard]] long wait(std::chrono::milliseconds atMost);

    [[nodiscard]] cardio::ReaderSnapshot snapshot() const;

private:
    [[nodiscard]] long list();

    SCARDCONTEXT context_;
    std::vector<std::string> names_;
    std::vector<SCARD_READERSTATE> states_;
};

} // namespace guitai::pcsc
