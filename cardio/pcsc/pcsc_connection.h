// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_error.h"
#include "cardio/pcsc/pcsc_context.h"
#include "models/base/bytes.h"

#include <expected>
#include <memory>
#include <string>
#include <string_view>

namespace guitai::pcsc {

/// A held card with a context of its own. Lives, works and ends on its reader's lane.
class PcscConnection {
public:
    [[nodiscard]] static std::expected<std::shared_ptr<PcscConnection>, cardio::CardError>
    open(const std::string& reader);
    PcscConnection(const PcscConnection&) = delete;
    PcscConnection& operator=(const PcscConnection&) = delete;
    /// Leaves the card as it is to other programs; resets it if it was sent a secret, so that no
    /// right won by a PIN is left behind.
    ~PcscConnection();

    [[nodiscard]] const Bytes& atr() const { return atr_; }

    [[nodiscard]] std::expected<Bytes, cardio::CardError> transmit(BytesView command);
    [[nodiscard]] std::expected<void, cardio::CardError> beginTransaction();
    void endTransaction();
    /// After a reset. CardRemoved when the card was out in between: it may be another one now.
    [[nodiscard]] std::expected<void, cardio::CardError> reconnect();

    void markSecretSent() { secretSent_ = true; }

private:
    PcscConnection(PcscContext context, std::string reader);
    [[nodiscard]] std::expected<void, cardio::CardError> connect();
    [[nodiscard]] cardio::CardError failure(long code, std::string_view site);
    /// Whether this connection's card has gone, or goes within the time pcscd needs to notice.
    [[nodiscard]] bool cardLeaves();
    [[nodiscard]] long askState(SCARD_READERSTATE& state);
    [[nodiscard]] DWORD changes();

    PcscContext context_;
    std::string reader_;
    SCARDHANDLE card_ = 0;
    DWORD protocol_ = 0;
    DWORD changes_ = 0; ///< insertions and removals up to this card's
    Bytes atr_;
    Bytes buffer_;
    bool secretSent_ = false;
};

} // namespace guitai::pcsc
