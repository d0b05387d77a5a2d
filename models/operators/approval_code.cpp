// SPDX-License-Identifier: Apache-2.0
#include "models/operators/approval_code.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <utility>

namespace guitai::operators {

namespace {

// With their closing zero, as the other words before what is signed (envelope.cpp).
constexpr std::string_view challengeWord{"guitai challenge 1\0", 19};
constexpr std::string_view codeWord{"guitai approval code 1\0", 23};
constexpr std::string_view secretWord{"guitai code secret 1\0", 21};
constexpr std::string_view checkWord{"guitai code check 1\0", 20};

constexpr std::size_t checkDigits = 2;

using Tag = std::array<std::uint8_t, crypto_auth_hmacsha256_BYTES>;
static_assert(crypto_auth_hmacsha256_KEYBYTES == SigningKey::seedSize);
static_assert(codeSecretSize == crypto_auth_hmacsha256_BYTES);
static_assert(codeSecretSize == crypto_auth_hmacsha256_KEYBYTES);

bool allDigits(std::string_view text, std::size_t count) {
    return text.size() == count &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// The first eight bytes as a number, modulo a power of ten: the bias is below 10^-7.
std::string digitsOf(std::span<const std::uint8_t> bytes, std::size_t count) {
    std::uint64_t number = 0;
    for (const auto byte : bytes.first(sizeof number)) {
        number = number << 8U | byte;
    }
    std::string digits(count, '0');
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, number /= 10) {
        *digit = static_cast<char>('0' + number % 10);
    }
    return digits;
}

Hash hashOf(std::string_view word, std::string_view text) {
    Hash hash{};
    const auto message = std::string(word) + std::string(text);
    const auto bytes = bytesOf(message);
    crypto_hash_sha256(hash.data(), bytes.data(), bytes.size());
    return hash;
}

void keyed(const SecretBytes& secret, std::string_view word, std::string_view text,
           std::uint8_t* tag) {
    const auto message = std::string(word) + std::string(text);
    const auto bytes = bytesOf(message);
    crypto_auth_hmacsha256(tag, bytes.data(), bytes.size(), secret.data());
}

std::string checkOf(std::string_view challenge, std::string_view digits) {
    return digitsOf(hashOf(checkWord, std::string(challenge) + ":" + std::string(digits)),
                    checkDigits);
}

} // namespace

SecretBytes codeSecretOf(const SigningKey& key) {
    SecretBytes secret(codeSecretSize);
    keyed(key.seed(), secretWord, {}, secret.data());
    return secret;
}

std::string challengeOf(const std::string& payload) {
    return digitsOf(hashOf(challengeWord, textOf(payloadHash(payload))), challengeDigits);
}

std::optional<std::string> codeFor(const SecretBytes& secret, std::string_view challenge) {
    if (!allDigits(challenge, challengeDigits)) {
        return std::nullopt;
    }
    Tag tag{};
    keyed(secret, codeWord, challenge, tag.data());
    auto digits = digitsOf(tag, codeDigits - checkDigits);
    return digits + checkOf(challenge, digits);
}

bool codePlausible(const std::string& payload, std::string_view code) {
    return allDigits(code, codeDigits) &&
           code.substr(codeDigits - checkDigits) ==
               checkOf(challengeOf(payload), code.substr(0, codeDigits - checkDigits));
}

bool codeFits(const SecretBytes& secret, const std::string& payload, std::string_view code) {
    const auto right = codeFor(secret, challengeOf(payload));
    return right && code.size() == right->size() &&
           sodium_memcmp(code.data(), right->data(), code.size()) == 0;
}

Signature codeApproval(std::string number, std::string_view code) {
    const auto bytes = bytesOf(code);
    return {std::string(codeAlgorithm), std::move(number), Bytes(bytes.begin(), bytes.end())};
}

bool isCode(const Signature& signature) {
    return signature.algorithm == codeAlgorithm;
}

std::optional<std::string> codeIn(const Signature& signature) {
    auto code = textOf(signature.value);
    return isCode(signature) && allDigits(code, codeDigits) ? std::optional(std::move(code))
                                                            : std::nullopt;
}

} // namespace guitai::operators
