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
};

using FindOperator = std::function<std::optional<Operator>(const std::string& id)>;

/// Checks every signature there is, and that the approver is a different supervisor.
[[nodiscard]] std::expected<void, EnvelopeFault> verify(const Envelope& envelope,
                                                        const FindOperator& find);

/// For storage: JSON with base64 signatures. Decoding gives nothing for anything malformed.
[[nodiscard]] std::string encode(const Envelope& envelope);
[[nodiscard]] std::optional<Envelope> decodeEnvelope(std::string_view text);

} // namespace guitai::operators
