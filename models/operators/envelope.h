// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/operators/operator.h"
#include "models/operators/signing_key.h"

#include <array>
#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace guitai::operators {

/// A signature that says how it was made, so that SM2 can stand beside Ed25519 later.
struct Signature {
    std::string algorithm = "Ed25519";
    std::string signer{}; ///< operator id
    Bytes value{};

    bool operator==(const Signature&) const = default;
};

/// An operation as it is stored and forwarded: the encoded bytes, signed by the clerk over exactly
/// these, and by a different supervisor where the rules ask (over their hash). What is signed
/// begins with a word of its own for each of the two, so that one signature never passes for the
/// other.
struct Envelope {
    std::string payload{}; ///< canonical JSON of domain::Operation
    Signature clerk{};
    std::optional<Signature> approver{};

    bool operator==(const Envelope&) const = default;
};

using Hash = std::array<std::uint8_t, 32>; ///< SHA-256

[[nodiscard]] Hash payloadHash(const std::string& payload);

[[nodiscard]] Envelope seal(std::string payload, const std::string& clerkId, const SigningKey& key);
/// The approver's signature over the hash of exactly this payload, with a domain-separating prefix.
[[nodiscard]] Signature approve(const std::string& payload, const std::string& approverId,
                                const SigningKey& key);

enum class EnvelopeFault {
    UnknownAlgorithm,
    UnknownSigner,
    SignerInactive,
    SignatureWrong,
    ApproverIsClerk, ///< the second pair of eyes must be another person's
    ApproverNoSupervisor,
    ClerkNoClerk,
    CodeWrong,  ///< not the code that this supervisor gives for this request
    CodeLocked, ///< too many wrong ones: until somebody unlocks it, none of his is taken
};

using FindOperator = std::function<std::optional<Operator>(const std::string& id)>;

/// Whose a code over the telephone is (approval_code.h), once it has been checked with his secret.
using CheckCode = std::function<std::expected<Operator, EnvelopeFault>(const Signature& code,
                                                                       const std::string& payload)>;

/// Checks every signature there is, and that the approver is a different supervisor. Where codes
/// cannot be checked, one is a signature of an unknown algorithm.
[[nodiscard]] std::expected<void, EnvelopeFault>
verify(const Envelope& envelope, const FindOperator& find, const CheckCode& checkCode = {});

/// For storage: JSON with base64 signatures. Decoding gives nothing for anything malformed.
[[nodiscard]] std::string encode(const Envelope& envelope);
[[nodiscard]] std::optional<Envelope> decodeEnvelope(std::string_view text);

} // namespace guitai::operators
