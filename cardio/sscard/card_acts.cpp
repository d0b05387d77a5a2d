// SPDX-License-Identifier: Apache-2.0
// Acts with the PIN and with keys. What carries a PIN or a cryptogram of one lies in locked memory.
#include "cardio/iso7816/channel.h"
#include "cardio/iso7816/command.h"
#include "cardio/sscard/social_security_card.h"
#include "cardio/sscard/status_faults.h"
#include "models/base/secret_bytes.h"

#include <algorithm>

namespace guitai::sscard {

using namespace iso7816;
using cardio::CardError;
using cardio::CardFault;
using cardio::CardKey;
using cardio::Factor;
using cardio::KeyDerivation;
using cardio::KeyFault;
using cardio::KeyService;

namespace {

constexpr const char* challengeSite = "GET CHALLENGE";
constexpr const char* externalSite = "EXTERNAL AUTHENTICATE";
constexpr std::uint8_t macSize = 4;

CardError keyFailure(KeyFault fault, const char* site) {
    return {.fault = CardFault::KeyServiceFailed, .site = site, .keyFault = fault};
}

/// 9000 or the refusal.
std::expected<void, CardError> concluded(const std::expected<Response, CardError>& answer, Act act,
                                         const char* site) {
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (!answer->status.ok()) {
        return std::unexpected(refusal(act, site, answer->status));
    }
    return {};
}

/// GET CHALLENGE 00 84 00 00 08.
std::expected<Factor, CardError> challengeOf(Channel& channel) {
    const auto answer = channel.exchange(challengeSite, command({0x00, 0x84, 0x00, 0x00}, {}, 8));
    if (const auto done = concluded(answer, Act::UseKey, challengeSite); !done) {
        return std::unexpected(done.error());
    }
    Factor challenge{};
    if (answer->data.size() != challenge.size()) {
        return std::unexpected(CardError{.fault = CardFault::AbsurdAnswer, .site = challengeSite});
    }
    std::ranges::copy(answer->data, challenge.begin());
    return challenge;
}

Bytes joined(BytesView first, BytesView second) {
    Bytes bytes(first.begin(), first.end());
    bytes.insert(bytes.end(), second.begin(), second.end());
    return bytes;
}

Bytes headerBytes(Header header, std::uint8_t lc) {
    return {header.cla, header.ins, header.p1, header.p2, lc};
}

} // namespace

KeyDerivation SocialSecurityCard::derivation(const IssuerData& issuer, CardKey key) const {
    return {.algorithm = algorithm_, .key = key, .region = issuer.region, .card = factor_};
}

std::expected<PinTries, CardError> SocialSecurityCard::triesLeft() {
    const auto act = beginAct();
    if (!act) {
        return std::unexpected(act.error());
    }
    // VERIFY without data (ISO/IEC 7816-4, 7.5.6). Chips that do not know it answer 6700 or the
    // like, which costs nothing and tells nothing.
    const auto answer =
        Channel(*session_).exchange("VERIFY without data", command({0x00, 0x20, 0x00, 0x00}));
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (const auto left = answer->status.triesLeft()) {
        return PinTries{.left = *left, .locked = *left == 0};
    }
    if (answer->status == status::methodBlocked) {
        return PinTries{.left = 0, .locked = true};
    }
    return PinTries{};
}

std::expected<void, CardError> SocialSecurityCard::verifyPin(const SecretPin& pin) {
    const auto act = beginSecretAct();
    if (!act) {
        return std::unexpected(act.error());
    }
    const auto bytes = secretCommand({0x00, 0x20, 0x00, 0x00}, pin.bcd().span());
    return concluded(Channel(*session_).exchangeSecret("VERIFY", bytes.span()), Act::UsePin,
                     "VERIFY");
}

std::expected<void, CardError> SocialSecurityCard::changePin(const SecretPin& old,
                                                             const SecretPin& fresh) {
    const auto act = beginSecretAct();
    if (!act) {
        return std::unexpected(act.error());
    }
    const auto oldBcd = old.bcd();
    const auto freshBcd = fresh.bcd();
    SecretBytes data(oldBcd.size() + 1 + freshBcd.size()); // old FF new
    copySecret(oldBcd.span(), data.data());
    data.data()[oldBcd.size()] = 0xFF;
    copySecret(freshBcd.span(), data.data() + oldBcd.size() + 1);
    const auto bytes = secretCommand({0x80, 0x5E, 0x01, 0x00}, data.span());
    return concluded(Channel(*session_).exchangeSecret("CHANGE PIN", bytes.span()), Act::UsePin,
                     "CHANGE PIN");
}

std::expected<void, CardError> SocialSecurityCard::authenticate(const IssuerData& issuer,
                                                                KeyService& keys, CardKey key) {
    Channel channel(*session_);
    // The card keeps only the latest challenge: the source comes first, the factor last, and the
    // authentication at once.
    const auto source = challengeOf(channel);
    if (!source) {
        return std::unexpected(source.error());
    }
    const auto factor = challengeOf(channel);
    if (!factor) {
        return std::unexpected(factor.error());
    }
    const auto proof = keys.cryptogram(derivation(issuer, key), *factor, *source);
    if (!proof) {
        return std::unexpected(keyFailure(proof.error(), externalSite));
    }
    const Header header{0x00, 0x82, 0x00, static_cast<std::uint8_t>(key)};
    return concluded(channel.exchange(externalSite, command(header, joined(*proof, *source))),
                     Act::UseKey, externalSite);
}

std::expected<void, CardError> SocialSecurityCard::unblockPin(const IssuerData& issuer,
                                                              KeyService& keys) {
    constexpr const char* site = "PIN UNBLOCK";
    const auto act = beginSecretAct();
    if (!act) {
        return std::unexpected(act.error());
    }
    if (const auto right = authenticate(issuer, keys, CardKey::PinUnblock); !right) {
        return right;
    }
    Channel channel(*session_);
    const auto challenge = challengeOf(channel);
    if (!challenge) {
        return std::unexpected(challenge.error());
    }
    const Header header{0x84, 0x24, 0x00, 0x00};
    const auto mac = keys.unblockMac(derivation(issuer, CardKey::PinUnblock), *challenge,
                                     headerBytes(header, macSize));
    if (!mac) {
        return std::unexpected(keyFailure(mac.error(), site));
    }
    return concluded(channel.exchange(site, command(header, *mac)), Act::UseKey, site);
}

std::expected<void, CardError>
SocialSecurityCard::reloadPin(const IssuerData& issuer, KeyService& keys, const SecretPin& fresh) {
    constexpr const char* site = "PIN RELOAD";
    const auto act = beginSecretAct();
    if (!act) {
        return std::unexpected(act.error());
    }
    if (const auto right = authenticate(issuer, keys, CardKey::PinUnblock); !right) {
        return right;
    }
    Channel channel(*session_);
    const auto challenge = challengeOf(channel);
    if (!challenge) {
        return std::unexpected(challenge.error());
    }
    const Header header{0x84, 0x24, 0x00, 0x01};
    const std::uint8_t lc = (algorithm_ == cardio::Algorithm::Sm4 ? 16 : 8) + macSize;
    const auto data = keys.reloadData(derivation(issuer, CardKey::PinUnblock), *challenge,
                                      headerBytes(header, lc), fresh);
    if (!data) {
        return std::unexpected(keyFailure(data.error(), site));
    }
    const auto bytes = secretCommand(header, data->span());
    return concluded(channel.exchangeSecret(site, bytes.span()), Act::UseKey, site);
}

std::expected<bool, CardError> SocialSecurityCard::proveKnown(const IssuerData& issuer,
                                                              KeyService& keys) {
    constexpr const char* site = "INTERNAL AUTHENTICATE";
    stranger_ = true; // until it has proved itself; and no PIN goes to a stranger
    const auto act = beginAct();
    if (!act) {
        return std::unexpected(act.error());
    }
    Factor factor{};
    Factor source{};
    fillRandom(factor);
    fillRandom(source);
    const auto answer = Channel(*session_).exchange(
        site, command({0x00, 0x88, 0x00, 0x00}, joined(factor, source)));
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const auto expected = keys.cryptogram(derivation(issuer, CardKey::Read), factor, source);
    if (!expected) {
        if (expected.error() == KeyFault::BadInput) {
            return false; // a card without a region of its own is none of ours
        }
        return std::unexpected(keyFailure(expected.error(), site));
    }
    const auto known = SecretBytes::copyOf(*expected);
    stranger_ = !(answer->status.ok() && known.sameAs(answer->data));
    return !stranger_;
}

} // namespace guitai::sscard
