// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_session.h"
#include "cardio/iso7816/response.h"

#include <expected>
#include <string_view>

namespace guitai::iso7816 {

/// Commands over a session, with what T=0 cards leave to the terminal: 61xx is followed by GET
/// RESPONSE (00 C0 00 00 xx), 6Cxx by the same command with Le = xx (ISO/IEC 7816-3, 12.2).
class Channel {
public:
    explicit Channel(cardio::CardSession& session)
        : session_(&session) {}

    /// `site` names the command in an error. An answer without a status word, or one that goes on
    /// without end, is AbsurdAnswer. A status word other than 9000 is no error here.
    [[nodiscard]] std::expected<Response, cardio::CardError> exchange(std::string_view site,
                                                                      BytesView command);

    /// Sends a command that carries a PIN or a cryptogram of one: exactly once, never repeated for
    /// 6Cxx.
    [[nodiscard]] std::expected<Response, cardio::CardError> exchangeSecret(std::string_view site,
                                                                            BytesView command);

private:
    std::expected<Response, cardio::CardError> once(std::string_view site, BytesView command,
                                                    cardio::Sensitivity sensitivity);
    std::expected<Response, cardio::CardError> collect(std::string_view site, Response first);

    cardio::CardSession* session_;
};

} // namespace guitai::iso7816
