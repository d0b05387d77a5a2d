// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_session.h"
#include "cardio/pcsc/apdu_trace.h"
#include "cardio/pcsc/lane.h"

#include <chrono>
#include <memory>
#include <string>

namespace guitai::pcsc {

class PcscConnection;

/// A CardSession whose every call runs on the reader's lane and is waited for until the deadline.
class PcscSession final : public cardio::CardSession {
public:
    struct Way {
        std::shared_ptr<Lane> lane;
        std::chrono::milliseconds deadline;
        ApduTrace trace;
    };

    [[nodiscard]] static std::expected<std::unique_ptr<CardSession>, cardio::CardError>
    connect(const std::string& reader, Way way);
    ~PcscSession() override;

    [[nodiscard]] const Bytes& atr() const override { return atr_; }

    [[nodiscard]] std::expected<Bytes, cardio::CardError>
    transmit(BytesView command, cardio::Sensitivity sensitivity) override;
    [[nodiscard]] std::expected<void, cardio::CardError> beginTransaction() override;
    void endTransaction() noexcept override;
    [[nodiscard]] std::expected<void, cardio::CardError> reconnect() override;

private:
    PcscSession(std::string reader, Way way, std::shared_ptr<PcscConnection> connection);
    template <typename Work>
    auto onLane(const char* site, Work work) -> decltype(work());
    [[nodiscard]] std::expected<Bytes, cardio::CardError> exchange(BytesView command,
                                                                   cardio::Sensitivity sensitivity);

    std::string reader_;
    Way way_;
    std::shared_ptr<PcscConnection> connection_; ///< null once a deadline has passed
    Bytes atr_;
};

} // namespace guitai::pcsc
