// SPDX-License-Identifier: Apache-2.0
// Writing EF06 and EF05 of a blank.
#include "cardio/iso7816/channel.h"
#include "cardio/sscard/environment.h"
#include "cardio/sscard/record_writer.h"
#include "cardio/sscard/social_security_card.h"

#include <array>

namespace guitai::sscard {

using cardio::CardError;
using cardio::CardKey;

namespace {

/// Class, version and initialiser are the maker's. The card's number comes last: a card that bears
/// it is whole.
constexpr std::array<std::uint8_t, 4> issuersOwn{1, 5, 6, 7};

} // namespace

std::expected<void, CardError> SocialSecurityCard::personalise(const IssuerData& issuer,
                                                               const EnvironmentRecords& records,
                                                               cardio::KeyService& keys) {
    const auto act = beginSecretAct();
    if (!act) {
        return std::unexpected(act.error());
    }
    if (const auto right = authenticate(issuer, keys, CardKey::Update); !right) {
        return right;
    }
    iso7816::Channel channel(*session_);
    RecordWriter holder(channel, environment::holderFile);
    for (std::size_t i = 0; i < records.holder.size(); ++i) {
        const auto number = static_cast<std::uint8_t>(i + 1);
        if (const auto written = holder.write(number, records.holder[i]); !written) {
            return written;
        }
    }
    RecordWriter issued(channel, environment::issuerFile);
    for (const auto number : issuersOwn) {
        if (const auto written = issued.write(number, records.issuer[number - 1U]); !written) {
            return written;
        }
    }
    return {};
}

} // namespace guitai::sscard
