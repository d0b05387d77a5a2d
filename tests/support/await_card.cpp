// SPDX-License-Identifier: Apache-2.0
// Ends with 0 as soon as any reader holds a card that answers to power; with 1 after ten seconds.
#include "cardio/pcsc/pcsc_reader_provider.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

int main() {
    std::mutex mutex;
    std::condition_variable changed;
    bool present = false;
    guitai::pcsc::PcscReaderProvider provider;
    provider.start([&](const guitai::cardio::ReaderSnapshot& snapshot) {
        const std::scoped_lock lock(mutex);
        present = std::ranges::any_of(snapshot.readers, [](const auto& reader) {
            return reader.presence == guitai::cardio::CardPresence::Present;
        });
        changed.notify_all();
    });
    std::unique_lock lock(mutex);
    const bool came = changed.wait_for(lock, std::chrono::seconds(10), [&] { return present; });
    lock.unlock();
    provider.stop();
    return came ? 0 : 1;
}
