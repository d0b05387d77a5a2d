// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_error.h"
#include "models/base/bytes.h"
#include "models/base/secret_bytes.h"
#include "models/base/secret_pin.h"

#include <array>
#include <cstdint>
#include <expected>
#include <string>

namespace guitai::cardio {

/// Algorithm as the card's FCI tells it (9F0C 03 86 01 xx); absent means 3DES.
enum class Algorithm : std::uint8_t { TripleDes = 1, Ssf33 = 2, Sm4 = 3 };

/// A card's key by its number in the SSSE.
enum class CardKey : std::uint8_t {
    Update = 0x04,     ///< UKSSSE
    PinUnblock = 0x06, ///< PUK: unblock and reload
    Read = 0x0A,       ///< RKSSSE: EF06 of version 3.0, internal authentication
};

/// From which master key, over which factors, a card's key comes (密钥分散).
struct KeyDerivation {
    Algorithm algorithm = Algorithm::TripleDes;
    CardKey key = CardKey::Read;
    std::string region{};               ///< six digits; the city factor is `CCCCCCsx`
    bool provinceLevel = false;         ///< one level more, over `PP0000sh`
    std::array<std::uint8_t, 8> card{}; ///< last eight bytes of the ATR
};

using Factor = std::array<std::uint8_t, 8>;

/// What the holder of the master keys does for us. The master keys never leave it. Adapters:
/// software keys (practice only), PKCS#11, the vendor driver's PSAM.
class KeyService {
public:
    virtual ~KeyService() = default;

    /// The cryptogram over `source` with the session key for `challenge`: sent in external
    /// authentication, compared in internal authentication. 8 bytes (3DES) or 8 of 16 (SM4,
    /// inferred).
    [[nodiscard]] virtual std::expected<Bytes, KeyFault>
    cryptogram(const KeyDerivation& derivation, const Factor& challenge, const Factor& source) = 0;

    /// MAC4 of PIN unblock, over `header` (84 24 00 00 04).
    [[nodiscard]] virtual std::expected<Bytes, KeyFault>
    unblockMac(const KeyDerivation& derivation, const Factor& challenge, BytesView header) = 0;

    /// Enciphered PIN block and MAC4 of PIN reload: the data field of the command, in locked
    /// memory.
    [[nodiscard]] virtual std::expected<SecretBytes, KeyFault>
    reloadData(const KeyDerivation& derivation, const Factor& challenge, BytesView header,
               const SecretPin& newPin) = 0;
};

} // namespace guitai::cardio
