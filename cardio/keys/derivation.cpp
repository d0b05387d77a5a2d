// SPDX-License-Identifier: Apache-2.0
#include "cardio/keys/derivation.h"

#include "cardio/keys/block_cipher.h"

#include <algorithm>
#include <string>

namespace guitai::keys {

using cardio::Algorithm;
using cardio::Factor;
using cardio::KeyFault;

namespace {

bool isRegion(std::string_view text) {
    return text.size() == 6 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

Factor factorOf(std::string_view eightCharacters) {
    Factor factor{};
    std::ranges::copy(bytesOf(eightCharacters), factor.begin());
    return factor;
}

} // namespace

std::expected<SecretBytes, KeyFault> disperse(Algorithm algorithm, BytesView key,
                                              const Factor& factor) {
    std::array<std::uint8_t, 16> blocks{};
    for (std::size_t i = 0; i < factor.size(); ++i) {
        blocks[i] = factor[i];
        blocks[i + factor.size()] = static_cast<std::uint8_t>(~factor[i]);
    }
    return encipher(algorithm, key, blocks); // two blocks of 3DES or one of SM4
}

std::optional<Factor> provinceFactor(std::string_view region) {
    if (!isRegion(region)) {
        return std::nullopt;
    }
    return factorOf(std::string(region.substr(0, 2)) + "0000sh");
}

std::optional<Factor> cityFactor(std::string_view region) {
    if (!isRegion(region)) {
        return std::nullopt;
    }
    return factorOf(std::string(region) + "sx");
}

std::expected<SecretBytes, KeyFault> cardKey(BytesView master,
                                             const cardio::KeyDerivation& derivation) {
    const auto city = cityFactor(derivation.region);
    if (!city) {
        return std::unexpected(KeyFault::BadInput);
    }
    auto key = SecretBytes::copyOf(master);
    if (derivation.provinceLevel) {
        auto provincial =
            disperse(derivation.algorithm, key.span(), *provinceFactor(derivation.region));
        if (!provincial) {
            return provincial;
        }
        key = std::move(*provincial);
    }
    auto cityKey = disperse(derivation.algorithm, key.span(), *city);
    if (!cityKey) {
        return cityKey;
    }
    return disperse(derivation.algorithm, cityKey->span(), derivation.card);
}

} // namespace guitai::keys
