// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/operators/envelope.h"

#include <optional>
#include <string>
#include <string_view>

/// Approval over the telephone, where no line reaches the supervisor's desk: the clerk reads out a
/// number that stands for the hash of exactly this request, the supervisor reads back his own
/// number and a code. The code is an HMAC (RFC 2104, SHA-256) of the first with a secret that the
/// clerk's counter does not hold, so that only the registry can check it; until it has, the
/// approval is provisional. What the clerk tells of the act is all that the supervisor sees of it:
/// a code says who answered for it, not that he saw it.
namespace guitai::operators {

inline constexpr std::string_view codeAlgorithm = "HMAC-SHA256-code";
inline constexpr std::size_t numberDigits = 6; ///< of a supervisor's number
inline constexpr std::size_t codeSecretSize = 32;
inline constexpr std::size_t challengeDigits = 12;
inline constexpr std::size_t codeDigits = 10; ///< the last two tell a slip of the tongue

/// A supervisor's, derived from his signing key: it needs no place of its own, changes with the
/// key, and only where his password opens the key can a code be made. codeSecretSize bytes.
[[nodiscard]] SecretBytes codeSecretOf(const SigningKey& key);

/// What the clerk reads out; from the hash of the payload.
[[nodiscard]] std::string challengeOf(const std::string& payload);

/// The code that belongs to a challenge; nothing where that is none.
[[nodiscard]] std::optional<std::string> codeFor(const SecretBytes& secret,
                                                 std::string_view challenge);

/// Whether it can be a code for this payload at all: its closing digits fit. Needs no secret, and
/// says nothing about who made it.
[[nodiscard]] bool codePlausible(const std::string& payload, std::string_view code);

/// Whether that secret made the code for this payload.
[[nodiscard]] bool codeFits(const SecretBytes& secret, const std::string& payload,
                            std::string_view code);

/// How a code stands in an envelope: its signer is the supervisor's number, which the registry
/// knows him by. No registry of a counter's own can check one.
[[nodiscard]] Signature codeApproval(std::string number, std::string_view code);
[[nodiscard]] bool isCode(const Signature& signature);
/// Nothing where it is no code of the right form.
[[nodiscard]] std::optional<std::string> codeIn(const Signature& signature);

} // namespace guitai::operators
