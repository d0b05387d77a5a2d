// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/hosts/practice_keys.h"

#include <functional>
#include <map>
#include <optional>

namespace guitai::store {
struct HostCredential;
struct HostReceipt;
} // namespace guitai::store

namespace guitai::hosts {

/// How many wrong entries lock a credential (P4); none named: it never locks here.
using LockLimits = std::map<domain::CredentialKind, domain::EntryLimit>;

/// The bank and the card office of a practice counter, on its own encrypted store. Called on the
/// store's thread. It keeps salted, keyed verifiers, which is good enough for made-up people and
/// for nobody else (see pin_verifier.h).
///
/// A credential it has not heard of begins with the first value that it is set to: a new card's.
///
/// An act is done once for an operation and credential: asked again with the same PIN it gives the
/// same receipt and counts nothing, with another holder, card or PIN OtherRequestSameId.
class PracticeCredentialHost final : public CredentialHost {
public:
    PracticeCredentialHost(store::Store& store, LockLimits limits)
        : store_(store)
        , limits_(std::move(limits)) {}

    [[nodiscard]] std::expected<void, HostFault> available(domain::CredentialKind pin) override;
    [[nodiscard]] std::expected<SealedPin, HostFault> seal(const CredentialRequest& request,
                                                           const SecretPin& pin) override;
    [[nodiscard]] std::expected<Receipt, HostError> set(const CredentialRequest& request,
                                                        const SealedPin& fresh) override;
    [[nodiscard]] std::expected<Receipt, HostError>
    change(const CredentialRequest& request, const SealedPin& old, const SealedPin& fresh) override;
    [[nodiscard]] std::expected<Receipt, HostError>
    unlock(const CredentialRequest& request) override;
    [[nodiscard]] std::expected<void, HostError>
    verify(const CredentialRequest& request, const SealedPin& pin, ProofFor use) override;
    [[nodiscard]] std::expected<std::optional<Receipt>, HostFault>
    receiptOf(const CredentialRequest& request) override;

    /// A practice citizen's credential as it stands at the start: a value that is no secret. What
    /// is there already stays as it is.
    [[nodiscard]] std::expected<void, HostFault> enrol(const domain::HolderId& holder,
                                                       const CardNumber& card,
                                                       domain::CredentialKind pin,
                                                       const SecretPin& published, int wrong);

private:
    using Answer = std::expected<Receipt, HostError>;
    using Stored = std::expected<Answer, store::StoreError>;

    std::expected<const PracticeKeys*, store::StoreError> keys();
    /// All of it, or nothing, durably.
    Answer kept(const std::function<Stored()>& work);
    Answer act(const CredentialRequest& request, const SealedPin* old, const SealedPin& fresh);
    Stored apply(const CredentialRequest& request, const SecretPin* old, const SecretPin& fresh);
    [[nodiscard]] Stored repeated(const CredentialRequest& request,
                                  const store::HostReceipt& earlier, const SecretPin& fresh) const;
    /// The answer tells whether the value was right; its receipt is none.
    Stored verified(const CredentialRequest& request, const SecretPin& pin, ProofFor use);
    Stored unlocked(const CredentialRequest& request);
    Stored remember(const CredentialRequest& request, const Bytes& fresh);
    Stored changed(const CredentialRequest& request, store::HostCredential credential,
                   const SecretPin& old, const SecretPin& fresh);
    Stored write(const CredentialRequest& request, store::HostCredential credential,
                 const SecretPin& fresh);
    [[nodiscard]] bool locked(domain::CredentialKind pin, int wrong) const;
    /// How many more entries are looked at after so many wrong ones; nothing: any number.
    [[nodiscard]] std::optional<int> showsLeft(domain::CredentialKind pin, int wrong,
                                               ProofFor use) const;
    [[nodiscard]] bool countsInARow(domain::CredentialKind pin) const;
    /// A wrong entry, on record.
    Stored counted(const CredentialRequest& request, store::HostCredential credential);
    void setVerifier(store::HostCredential& credential, const SecretPin& pin) const;

    store::Store& store_;
    LockLimits limits_;
    std::optional<PracticeKeys> keys_{};
};

} // namespace guitai::hosts
