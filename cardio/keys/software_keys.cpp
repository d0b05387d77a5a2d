// SPDX-License-Identifier: Apache-2.0
#include "cardio/keys/software_keys.h"

#include "cardio/keys/derivation.h"
#include "cardio/keys/messages.h"

#include <algorithm>

namespace guitai::keys {

using cardio::Factor;
using cardio::KeyDerivation;
using cardio::KeyFault;

SoftwareKeys::SoftwareKeys(MasterKeySet masters, Use use)
    : masters_(std::move(masters))
    , use_(use) {}

std::expected<SecretBytes, KeyFault> SoftwareKeys::sessionKey(const KeyDerivation& derivation,
                                                              const Factor& challenge) const {
    if (use_ != Use::Practice) {
        return std::unexpected(KeyFault::RefusedOutsidePractice);
    }
    const auto master = masters_.find(derivation.key);
    if (master == masters_.end()) {
        return std::unexpected(KeyFault::KeyMissing);
    }
    const auto card = cardKey(master->second, derivation);
    if (!card) {
        return std::unexpected(card.error());
    }
    return disperse(derivation.algorithm, card->span(), challenge);
}

std::expected<Bytes, KeyFault> SoftwareKeys::cryptogram(const KeyDerivation& derivation,
                                                        const Factor& challenge,
                                                        const Factor& source) {
    const auto session = sessionKey(derivation, challenge);
    if (!session) {
        return std::unexpected(session.error());
    }
    return keys::cryptogram(derivation.algorithm, session->span(), source);
}

std::expected<Bytes, KeyFault> SoftwareKeys::unblockMac(const KeyDerivation& derivation,
                                                        const Factor& challenge, BytesView header) {
    const auto session = sessionKey(derivation, challenge);
    if (!session) {
        return std::unexpected(session.error());
    }
    return mac(derivation.algorithm, session->span(), header);
}

std::expected<SecretBytes, KeyFault> SoftwareKeys::reloadData(const KeyDerivation& derivation,
                                                              const Factor& challenge,
                                                              BytesView header,
                                                              const SecretPin& newPin) {
    const auto session = sessionKey(derivation, challenge);
    if (!session) {
        return std::unexpected(session.error());
    }
    if (!newPin.complete()) {
        return std::unexpected(KeyFault::BadInput);
    }
    const auto pin = encipheredPin(derivation.algorithm, session->span(), newPin.bcd().span());
    if (!pin) {
        return std::unexpected(pin.error());
    }
    Bytes message(header.begin(), header.end());
    message.insert(message.end(), pin->span().begin(), pin->span().end());
    const auto signature = mac(derivation.algorithm, session->span(), message);
    if (!signature) {
        return std::unexpected(signature.error());
    }
    SecretBytes data(pin->size() + signature->size());
    std::ranges::copy(pin->span(), data.data());
    std::ranges::copy(*signature, data.data() + pin->size());
    return data;
}

} // namespace guitai::keys
