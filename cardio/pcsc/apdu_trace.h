// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_session.h"

#include <functional>
#include <string>

namespace guitai::pcsc {

/// One exchange as it may be shown: of a Secret command the first four bytes and the number of
/// those left out (`00200000 …(4)`), and of its answer the status word.
struct ApduRecord {
    std::string reader;
    std::string command;
    std::string answer; ///< hexadecimal, or the fault's code
};

using ApduTrace = std::function<void(const ApduRecord&)>;

/// The only place where an APDU becomes text.
[[nodiscard]] ApduRecord recordOf(const std::string& reader, BytesView command,
                                  cardio::Sensitivity sensitivity,
                                  const std::expected<Bytes, cardio::CardError>& answer);

} // namespace guitai::pcsc
