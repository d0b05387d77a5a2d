// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/reader_provider.h"
#include "cardio/pcsc/apdu_trace.h"

#include <chrono>
#include <map>
#include <memory>
#include <mutex>

namespace guitai::pcsc {

class Lane;
class ReaderWatch;

struct PcscOptions {
    /// How long a card or reader may take for one call before its thread is given up.
    std::chrono::milliseconds deadline{10'000};
    /// Called after each exchange, on the session's thread. Secrets are masked.
    ApduTrace trace{};
};

/// The readers of the system's PC/SC service (pcscd). Its calls may come from any thread; none of
/// them blocks longer than the deadline.
class PcscReaderProvider final : public cardio::ReaderProvider {
public:
    explicit PcscReaderProvider(PcscOptions options = {});
    ~PcscReaderProvider() override;

    void start(Observer observer) override;
    void stop() override;
    [[nodiscard]] cardio::ReaderSnapshot snapshot() override;
    [[nodiscard]] std::expected<std::unique_ptr<cardio::CardSession>, cardio::CardError>
    connect(const std::string& reader) override;

private:
    [[nodiscard]] std::shared_ptr<Lane> laneFor(const std::string& reader);

    PcscOptions options_;
    std::mutex mutex_;
    std::map<std::string, std::shared_ptr<Lane>> lanes_; ///< by reader; "" asks for snapshots
    std::unique_ptr<ReaderWatch> watch_;
};

} // namespace guitai::pcsc
