// SPDX-License-Identifier: Apache-2.0
#include "models/operators/envelope.h"

#include "models/operators/approval_code.h"

#include <sodium.h>

#include <utility>

namespace guitai::operators {

namespace {

constexpr std::string_view algorithm = "Ed25519";

// With their closing zero: no payload, which is JSON, begins so.
constexpr std::string_view operationWord{"guitai operation 1\0", 19};
constexpr std::string_view approvalWord{"guitai approval 1\0", 18};

Bytes joined(std::string_view word, BytesView rest) {
    const auto first = bytesOf(word);
    Bytes message(first.begin(), first.end());
    message.insert(message.end(), rest.begin(), rest.end());
    return message;
}

Bytes operationMessage(const std::string& payload) {
    return joined(operationWord, bytesOf(payload));
}

Bytes approvalMessage(const std::string& payload) {
    return joined(approvalWord, payloadHash(payload));
}

std::expected<Operator, EnvelopeFault> signer(const Signature& signature, const Bytes& message,
                                              const FindOperator& find) {
    if (signature.algorithm != algorithm) {
        return std::unexpected(EnvelopeFault::UnknownAlgorithm);
    }
    auto who = find(signature.signer);
    if (!who) {
        return std::unexpected(EnvelopeFault::UnknownSigner);
    }
    if (!who->active) {
        return std::unexpected(EnvelopeFault::SignerInactive);
    }
    if (!signatureFits(who->key, message, signature.value)) {
        return std::unexpected(EnvelopeFault::SignatureWrong);
    }
    return *std::move(who);
}

std::expected<Operator, EnvelopeFault>
approverOf(const Envelope& envelope, const FindOperator& find, const CheckCode& checkCode) {
    if (!checkCode || !isCode(*envelope.approver)) {
        return signer(*envelope.approver, approvalMessage(envelope.payload), find);
    }
    auto who = checkCode(*envelope.approver, envelope.payload);
    if (who && !who->active) {
        return std::unexpected(EnvelopeFault::SignerInactive);
    }
    return who;
}

std::expected<void, EnvelopeFault> verifyApproval(const Envelope& envelope, const Operator& clerk,
                                                  const FindOperator& find,
                                                  const CheckCode& checkCode) {
    const auto approver = approverOf(envelope, find, checkCode);
    if (!approver) {
        return std::unexpected(approver.error());
    }
    // By key too: one person under two names is still one person.
    if (approver->id == clerk.id || approver->key == clerk.key) {
        return std::unexpected(EnvelopeFault::ApproverIsClerk);
    }
    if (!approver->has(Role::Supervisor)) {
        return std::unexpected(EnvelopeFault::ApproverNoSupervisor);
    }
    return {};
}

} // namespace

Hash payloadHash(const std::string& payload) {
    Hash hash{};
    const auto bytes = bytesOf(payload);
    crypto_hash_sha256(hash.data(), bytes.data(), bytes.size());
    return hash;
}

Envelope seal(std::string payload, const std::string& clerkId, const SigningKey& key) {
    auto value = key.sign(operationMessage(payload));
    return {std::move(payload), {std::string(algorithm), clerkId, std::move(value)}, std::nullopt};
}

Signature approve(const std::string& payload, const std::string& approverId,
                  const SigningKey& key) {
    return {std::string(algorithm), approverId, key.sign(approvalMessage(payload))};
}

std::expected<void, EnvelopeFault> verify(const Envelope& envelope, const FindOperator& find,
                                          const CheckCode& checkCode) {
    const auto clerk = signer(envelope.clerk, operationMessage(envelope.payload), find);
    if (!clerk) {
        return std::unexpected(clerk.error());
    }
    if (!clerk->has(Role::Clerk)) {
        return std::unexpected(EnvelopeFault::ClerkNoClerk);
    }
    return envelope.approver ? verifyApproval(envelope, *clerk, find, checkCode)
                             : std::expected<void, EnvelopeFault>{};
}

} // namespace guitai::operators
