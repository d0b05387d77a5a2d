// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/key_service.h"

#include <array>
#include <map>

namespace guitai::keys {

using MasterKey = std::array<std::uint8_t, 16>;
using MasterKeySet = std::map<cardio::CardKey, MasterKey>;

/// For whose cards the keys are used.
enum class Use { Practice, Real };

/// Master keys in this program's memory: for practice cards only. With Use::Real every call answers
/// RefusedOutsidePractice, so that a real counter without a key module says why it cannot.
class SoftwareKeys final : public cardio::KeyService {
public:
    SoftwareKeys(MasterKeySet masters, Use use);

    std::expected<Bytes, cardio::KeyFault> cryptogram(const cardio::KeyDerivation& derivation,
                                                      const cardio::Factor& challenge,
                                                      const cardio::Factor& source) override;
    std::expected<Bytes, cardio::KeyFault> unblockMac(const cardio::KeyDerivation& derivation,
                                                      const cardio::Factor& challenge,
                                                      BytesView header) override;
    std::expected<SecretBytes, cardio::KeyFault> reloadData(const cardio::KeyDerivation& derivation,
                                                            const cardio::Factor& challenge,
                                                            BytesView header,
                                                            const SecretPin& newPin) override;

private:
    std::expected<SecretBytes, cardio::KeyFault> sessionKey(const cardio::KeyDerivation& derivation,
                                                            const cardio::Factor& challenge) const;

    MasterKeySet masters_;
    Use use_;
};

} // namespace guitai::keys
