// SPDX-License-Identifier: Apache-2.0
// Opening the card: selection, FCI, ATR.
#include "cardio/sscard/social_security_card.h"

#include "cardio/iso7816/atr.h"
#include "cardio/iso7816/channel.h"
#include "cardio/iso7816/command.h"
#include "cardio/iso7816/tlv.h"
#include "cardio/sscard/environment.h"
#include "cardio/sscard/status_faults.h"

#include <algorithm>

namespace guitai::sscard {

using namespace iso7816;
using cardio::Algorithm;
using cardio::CardError;
using cardio::CardFault;
using cardio::TransactionScope;

namespace {

constexpr const char* selectSite = "SELECT SSSE";

CardError fault(CardFault kind, const char* site) {
    return {.fault = kind, .site = site};
}

/// `chip 5 | 86 maker | region 2 | serial 4`: the form of a social-security card's historical
/// bytes. Only needed where a card of another kind and a locked one answer alike.
bool looksLikeOurs(BytesView atr) {
    const auto historical = historicalBytes(atr);
    return historical && historical->size() == 13 && (*historical)[5] == 0x86;
}

/// The dispersion factor: the last eight historical bytes.
std::expected<std::array<std::uint8_t, 8>, CardError> factorFrom(BytesView atr) {
    std::array<std::uint8_t, 8> factor{};
    const auto historical = historicalBytes(atr);
    if (!historical || historical->size() < factor.size()) {
        return std::unexpected(fault(CardFault::AbsurdAnswer, "ATR"));
    }
    std::ranges::copy(historical->last(factor.size()), factor.begin());
    return factor;
}

/// 9F0C 03 86 01 xx in the FCI; absent means 3DES. Some cards give no FCI at all.
std::expected<Algorithm, CardError> algorithmFrom(BytesView fci) {
    const auto issuerData = findTlv(fci, 0x9F0C);
    if (!issuerData) {
        return Algorithm::TripleDes;
    }
    const auto code = findTlv(*issuerData, 0x86);
    if (!code || code->size() != 1) {
        return Algorithm::TripleDes;
    }
    switch (code->front()) {
    case 0x01:
        return Algorithm::TripleDes;
    case 0x02:
        return Algorithm::Ssf33;
    case 0x03:
        return Algorithm::Sm4;
    default:
        return std::unexpected(fault(CardFault::AbsurdAnswer, selectSite));
    }
}

} // namespace

std::expected<Bytes, CardError> SocialSecurityCard::select(cardio::CardSession& session) {
    auto answer =
        Channel(session).exchange(selectSite, command({0x00, 0xA4, 0x04, 0x00}, environment::name));
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (!answer->status.ok()) {
        auto error = refusal(Act::Select, selectSite, answer->status);
        if (error.fault == CardFault::ApplicationLocked && !looksLikeOurs(session.atr())) {
            error.fault = CardFault::NotThisKind;
        }
        return std::unexpected(std::move(error));
    }
    if (!answer->data.empty()) {
        const auto objects = parseTlv(answer->data);
        if (!objects) {
            return std::unexpected(fault(CardFault::AbsurdAnswer, selectSite));
        }
        const auto name = findTlv(answer->data, 0x84);
        if (name && !std::ranges::equal(*name, environment::name)) {
            return std::unexpected(fault(CardFault::NotThisKind, selectSite));
        }
    }
    return std::move(answer->data);
}

std::expected<SocialSecurityCard, CardError>
SocialSecurityCard::open(cardio::CardSession& session) {
    const auto transaction = TransactionScope::begin(session);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto fci = select(session);
    if (!fci) {
        return std::unexpected(fci.error());
    }
    const auto algorithm = algorithmFrom(*fci);
    if (!algorithm) {
        return std::unexpected(algorithm.error());
    }
    const auto factor = factorFrom(session.atr());
    if (!factor) {
        return std::unexpected(factor.error());
    }
    return SocialSecurityCard(session, *algorithm, *factor);
}

SocialSecurityCard::SocialSecurityCard(cardio::CardSession& session, Algorithm algorithm,
                                       const std::array<std::uint8_t, 8>& factor)
    : session_(&session)
    , algorithm_(algorithm)
    , factor_(factor) {}

std::expected<TransactionScope, CardError> SocialSecurityCard::beginAct() {
    auto transaction = TransactionScope::begin(*session_);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    if (const auto selected = select(*session_); !selected) {
        return std::unexpected(selected.error());
    }
    return std::move(*transaction);
}

std::expected<TransactionScope, CardError> SocialSecurityCard::beginSecretAct() {
    if (stranger_) {
        return std::unexpected(fault(CardFault::NotPracticeCard, "PIN"));
    }
    return beginAct();
}

} // namespace guitai::sscard
