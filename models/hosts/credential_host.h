// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/secret_pin.h"
#include "models/domain/holder_file.h"

#include <expected>
#include <optional>
#include <string>

namespace guitai::hosts {

/// What a sealed PIN is for. Its hash is bound into the block, so that a block cannot be used for
/// another operation, holder, card or credential.
struct CredentialRequest {
    Uuid operation{}; ///< the authorised operation; the same one again gives the same receipt
    domain::HolderId holder{};
    CardNumber card;
    domain::CredentialKind pin{};
};

/// A PIN block that only the host can open.
struct SealedPin {
    Bytes block{};
};

enum class HostFault {
    NotConnected,   ///< this counter has no such host
    Unreachable,    ///< before anything was sent
    UnknownOutcome, ///< sent, no answer: ask receiptOf
    OldPinWrong,
    Locked,
    UnknownCredential,
    BlockInvalid,
    OtherRequestSameId,
    Failed,
};

struct HostError {
    HostFault fault = HostFault::Failed;
    std::optional<int> wrong{}; ///< wrong entries counted so far, with OldPinWrong and Locked
    std::optional<int> left{};  ///< of verify: how many more are looked at, where it tells
};

struct Receipt {
    std::string text{}; ///< the host's own mark of the act
};

/// What a PIN is shown for.
enum class ProofFor {
    Act, ///< to prove the holder; a locked one proves nothing
    /// Of this very credential: a locked one is looked at all the same (P9), until as many wrong
    /// entries again as lock it.
    Unlocking,
};

/// A keeper of PINs that is not the chip: the bank's host, the card office's. On line only; nothing
/// is queued. Calls block: they are made on the host's thread.
class CredentialHost {
public:
    virtual ~CredentialHost() = default;

    /// Whether it can be asked now, before anyone types.
    [[nodiscard]] virtual std::expected<void, HostFault> available(domain::CredentialKind pin) = 0;

    /// Seals on this side of the line; the PIN is read from locked memory and not kept.
    [[nodiscard]] virtual std::expected<SealedPin, HostFault> seal(const CredentialRequest& request,
                                                                   const SecretPin& pin) = 0;

    /// Sets a new PIN without the old one (activation, reset).
    [[nodiscard]] virtual std::expected<Receipt, HostError> set(const CredentialRequest& request,
                                                                const SealedPin& fresh) = 0;
    [[nodiscard]] virtual std::expected<Receipt, HostError>
    change(const CredentialRequest& request, const SealedPin& old, const SealedPin& fresh) = 0;
    /// No wrong entries any more, whatever the count was; the value stays, and no PIN is sent (P9).
    [[nodiscard]] virtual std::expected<Receipt, HostError>
    unlock(const CredentialRequest& request) = 0;
    /// Whether `pin` is the value, which stays. A wrong one counts as any other wrong entry does.
    [[nodiscard]] virtual std::expected<void, HostError>
    verify(const CredentialRequest& request, const SealedPin& pin, ProofFor use) = 0;
    /// What came of an earlier request: nothing when it never arrived.
    [[nodiscard]] virtual std::expected<std::optional<Receipt>, HostFault>
    receiptOf(const CredentialRequest& request) = 0;
};

} // namespace guitai::hosts
