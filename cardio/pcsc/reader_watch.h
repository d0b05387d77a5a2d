// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/reader_provider.h"

#include <memory>
#include <thread>

namespace guitai::pcsc {

/// The one thread that waits for readers and cards to change, on a context of its own, and survives
/// the death of pcscd.
class ReaderWatch {
public:
    explicit ReaderWatch(cardio::ReaderProvider::Observer observer);
    ReaderWatch(const ReaderWatch&) = delete;
    ReaderWatch& operator=(const ReaderWatch&) = delete;
    /// The observer is not called any more when this returns. Not from within the observer.
    ~ReaderWatch();

private:
    struct Core;
    static void work(Core& core);

    std::shared_ptr<Core> core_;
    std::thread thread_;
};

} // namespace guitai::pcsc
