// SPDX-License-Identifier: Apache-2.0
#include "models/hosts/practice_credential_host.h"

#include "models/hosts/pin_verifier.h"
#include "models/hosts/practice_receipt.h"
#include "models/store/host_tables.h"
#include "models/store/settings.h"

#include <algorithm>
#include <utility>

namespace guitai::hosts {

namespace {

using store::StoreError;
using store::StoreFault;

constexpr std::size_t saltSize = 32;

HostFault faultOf(const StoreError& error) {
    return error.fault == StoreFault::OutcomeUnknown ? HostFault::UnknownOutcome
                                                     : HostFault::Failed;
}

std::expected<Receipt, HostError> refused(HostFault fault, std::optional<int> wrong = {}) {
    return std::unexpected(HostError{.fault = fault, .wrong = wrong});
}

std::string word(domain::CredentialKind pin) {
    return std::string(domain::nameOf(pin));
}

Bytes bytesOfHash(const RequestHash& hash) {
    return Bytes(hash.begin(), hash.end());
}

std::unexpected<StoreError> damaged() {
    return std::unexpected(StoreError{StoreFault::Damaged, "practice host"});
}

} // namespace

std::expected<void, HostFault> PracticeCredentialHost::available(domain::CredentialKind) {
    if (const auto ready = keys(); !ready) {
        return std::unexpected(HostFault::Failed);
    }
    return {};
}

std::expected<SealedPin, HostFault> PracticeCredentialHost::seal(const CredentialRequest& request,
                                                                 const SecretPin& pin) {
    const auto ready = keys();
    if (!ready) {
        return std::unexpected(HostFault::Failed);
    }
    auto sealed = sealPin((*ready)->box.publicKey, hashOf(request), pin);
    if (!sealed) {
        return std::unexpected(HostFault::BlockInvalid);
    }
    return std::move(*sealed);
}

std::expected<Receipt, HostError> PracticeCredentialHost::set(const CredentialRequest& request,
                                                              const SealedPin& fresh) {
    return act(request, nullptr, fresh);
}

std::expected<Receipt, HostError> PracticeCredentialHost::change(const CredentialRequest& request,
                                                                 const SealedPin& old,
                                                                 const SealedPin& fresh) {
    return act(request, &old, fresh);
}

PracticeCredentialHost::Answer PracticeCredentialHost::act(const CredentialRequest& request,
                                                           const SealedPin* old,
                                                           const SealedPin& fresh) {
    const auto ready = keys();
    if (!ready) {
        return refused(HostFault::Failed);
    }
    const auto hash = hashOf(request);
    const auto freshPin = openPin((*ready)->box, hash, fresh);
    const auto oldPin = old ? openPin((*ready)->box, hash, *old) : std::optional<SecretPin>();
    if (!freshPin || (old && !oldPin)) {
        return refused(HostFault::BlockInvalid);
    }
    return kept([&] { return apply(request, oldPin ? &*oldPin : nullptr, *freshPin); });
}

std::expected<Receipt, HostError> PracticeCredentialHost::unlock(const CredentialRequest& request) {
    return kept([&] { return unlocked(request); });
}

PracticeCredentialHost::Answer PracticeCredentialHost::kept(const std::function<Stored()>& work) {
    Answer answer = refused(HostFault::Failed);
    const auto stored = store_.transaction([&]() -> std::expected<void, StoreError> {
        auto done = work();
        if (!done) {
            return std::unexpected(done.error());
        }
        answer = std::move(*done);
        return {};
    });
    if (!stored) {
        return refused(faultOf(stored.error()));
    }
    return answer;
}

PracticeCredentialHost::Stored PracticeCredentialHost::apply(const CredentialRequest& request,
                                                             const SecretPin* old,
                                                             const SecretPin& fresh) {
    auto& tables = store_.hostTables();
    const auto earlier = tables.receiptOf(request.operation, word(request.pin));
    if (!earlier) {
        return std::unexpected(earlier.error());
    }
    if (*earlier) {
        return repeated(request, **earlier, fresh);
    }
    auto credential = tables.load(request.holder, request.card.text(), word(request.pin));
    if (!credential) {
        return std::unexpected(credential.error());
    }
    if (!*credential && !old) {
        // A card that was made here: its account opens with the first value it is given (V1).
        credential->emplace(store::HostCredential{
            .holder = request.holder, .card = request.card.text(), .pin = word(request.pin)});
    }
    if (!*credential) {
        return refused(HostFault::UnknownCredential);
    }
    if (old != nullptr) {
        return changed(request, std::move(**credential), *old, fresh);
    }
    (*credential)->wrong = 0; // nobody had to know the old one
    return write(request, std::move(**credential), fresh);
}

PracticeCredentialHost::Stored PracticeCredentialHost::repeated(const CredentialRequest& request,
                                                                const store::HostReceipt& earlier,
                                                                const SecretPin& fresh) const {
    const auto done = decodePracticeReceipt(earlier.receipt);
    if (!done) {
        return damaged();
    }
    const bool same = earlier.requestHash == bytesOfHash(hashOf(request)) &&
                      verifies(fresh, earlier.requestHash, keys_->verifying, done->fresh);
    return same ? Answer(Receipt{done->mark}) : refused(HostFault::OtherRequestSameId);
}

PracticeCredentialHost::Stored PracticeCredentialHost::changed(const CredentialRequest& request,
                                                               store::HostCredential credential,
                                                               const SecretPin& old,
                                                               const SecretPin& fresh) {
    if (locked(request.pin, credential.wrong)) {
        return refused(HostFault::Locked, credential.wrong);
    }
    if (verifies(old, credential.salt, keys_->verifying, credential.verifier)) {
        if (countsInARow(request.pin)) {
            credential.wrong = 0;
        }
        return write(request, std::move(credential), fresh);
    }
    return counted(request, std::move(credential));
}

PracticeCredentialHost::Stored PracticeCredentialHost::counted(const CredentialRequest& request,
                                                               store::HostCredential credential) {
    ++credential.wrong;
    if (auto saved = store_.hostTables().save(credential); !saved) {
        return std::unexpected(saved.error());
    }
    const bool last = locked(request.pin, credential.wrong);
    return refused(last ? HostFault::Locked : HostFault::OldPinWrong, credential.wrong);
}

std::expected<void, HostError> PracticeCredentialHost::verify(const CredentialRequest& request,
                                                              const SealedPin& pin, ProofFor use) {
    const auto ready = keys();
    if (!ready) {
        return std::unexpected(HostError{.fault = HostFault::Failed});
    }
    const auto opened = openPin((*ready)->box, hashOf(request), pin);
    if (!opened) {
        return std::unexpected(HostError{.fault = HostFault::BlockInvalid});
    }
    const auto answer = kept([&] { return verified(request, *opened, use); });
    return answer ? std::expected<void, HostError>() : std::unexpected(answer.error());
}

PracticeCredentialHost::Stored PracticeCredentialHost::verified(const CredentialRequest& request,
                                                                const SecretPin& pin,
                                                                ProofFor use) {
    auto credential =
        store_.hostTables().load(request.holder, request.card.text(), word(request.pin));
    if (!credential) {
        return std::unexpected(credential.error());
    }
    if (!*credential) {
        return refused(HostFault::UnknownCredential);
    }
    auto& kept = **credential;
    const bool lockedNow = locked(request.pin, kept.wrong);
    if (showsLeft(request.pin, kept.wrong, use) == 0) {
        return refused(HostFault::Locked, kept.wrong);
    }
    if (!verifies(pin, kept.salt, keys_->verifying, kept.verifier)) {
        const auto left = showsLeft(request.pin, kept.wrong + 1, use);
        const auto answer = counted(request, std::move(kept));
        if (!answer) {
            return std::unexpected(answer.error());
        }
        return Answer(std::unexpected(
            HostError{.fault = left == 0 ? HostFault::Locked : HostFault::OldPinWrong,
                      .wrong = answer->error().wrong,
                      .left = left}));
    }
    if (!lockedNow && countsInARow(request.pin) && std::exchange(kept.wrong, 0) != 0) {
        if (auto saved = store_.hostTables().save(kept); !saved) {
            return std::unexpected(saved.error());
        }
    }
    return Answer(Receipt{});
}

PracticeCredentialHost::Stored PracticeCredentialHost::write(const CredentialRequest& request,
                                                             store::HostCredential credential,
                                                             const SecretPin& fresh) {
    setVerifier(credential, fresh);
    if (auto saved = store_.hostTables().save(credential); !saved) {
        return std::unexpected(saved.error());
    }
    return remember(request, verifierOf(fresh, bytesOfHash(hashOf(request)), keys_->verifying));
}

PracticeCredentialHost::Stored PracticeCredentialHost::unlocked(const CredentialRequest& request) {
    auto& tables = store_.hostTables();
    const auto earlier = tables.receiptOf(request.operation, word(request.pin));
    if (!earlier) {
        return std::unexpected(earlier.error());
    }
    if (*earlier) {
        const auto done = decodePracticeReceipt((*earlier)->receipt);
        if (!done) {
            return damaged();
        }
        const bool same = (*earlier)->requestHash == bytesOfHash(hashOf(request)) &&
                          done->fresh.empty(); // else it gave a new value
        return same ? Answer(Receipt{done->mark}) : refused(HostFault::OtherRequestSameId);
    }
    auto credential = tables.load(request.holder, request.card.text(), word(request.pin));
    if (!credential) {
        return std::unexpected(credential.error());
    }
    if (!*credential) {
        return refused(HostFault::UnknownCredential);
    }
    (*credential)->wrong = 0;
    if (auto saved = tables.save(**credential); !saved) {
        return std::unexpected(saved.error());
    }
    return remember(request, {});
}

PracticeCredentialHost::Stored PracticeCredentialHost::remember(const CredentialRequest& request,
                                                                const Bytes& fresh) {
    const auto hash = bytesOfHash(hashOf(request));
    const PracticeReceipt done{"PRACTICE-" + toHex(BytesView(hash).first(6)), fresh};
    if (auto noted = store_.hostTables().remember(
            {request.operation, word(request.pin), hash, encode(done)});
        !noted) {
        return std::unexpected(noted.error());
    }
    return Answer(Receipt{done.mark});
}

std::expected<std::optional<Receipt>, HostFault>
PracticeCredentialHost::receiptOf(const CredentialRequest& request) {
    const auto found = store_.hostTables().receiptOf(request.operation, word(request.pin));
    if (!found) {
        return std::unexpected(HostFault::Failed);
    }
    if (!*found) {
        return std::optional<Receipt>();
    }
    if ((*found)->requestHash != bytesOfHash(hashOf(request))) {
        return std::unexpected(HostFault::OtherRequestSameId);
    }
    const auto done = decodePracticeReceipt((*found)->receipt);
    if (!done) {
        return std::unexpected(HostFault::Failed);
    }
    return std::optional(Receipt{done->mark});
}

std::expected<void, HostFault>
PracticeCredentialHost::enrol(const domain::HolderId& holder, const CardNumber& card,
                              domain::CredentialKind pin, const SecretPin& published, int wrong) {
    if (const auto ready = keys(); !ready || !published.complete()) {
        return std::unexpected(HostFault::Failed);
    }
    const auto kept = store_.transaction([&]() -> std::expected<void, StoreError> {
        const auto there = store_.hostTables().load(holder, card.text(), word(pin));
        if (!there || *there) {
            return there ? std::expected<void, StoreError>() : std::unexpected(there.error());
        }
        store::HostCredential credential{
            .holder = holder, .card = card.text(), .pin = word(pin), .wrong = wrong};
        setVerifier(credential, published);
        return store_.hostTables().save(credential);
    });
    return kept ? std::expected<void, HostFault>() : std::unexpected(faultOf(kept.error()));
}

void PracticeCredentialHost::setVerifier(store::HostCredential& credential,
                                         const SecretPin& pin) const {
    credential.salt.resize(saltSize);
    fillRandom(credential.salt);
    credential.verifier = verifierOf(pin, credential.salt, keys_->verifying);
}

bool PracticeCredentialHost::countsInARow(domain::CredentialKind pin) const {
    const auto limit = limits_.find(pin);
    return limit == limits_.end() || limit->second.counting == domain::Counting::InARow;
}

std::optional<int> PracticeCredentialHost::showsLeft(domain::CredentialKind pin, int wrong,
                                                     ProofFor use) const {
    const auto limit = limits_.find(pin);
    if (limit == limits_.end()) {
        return std::nullopt;
    }
    const int times = use == ProofFor::Unlocking ? 2 : 1;
    return std::max(0, times * limit->second.wrong - wrong);
}

bool PracticeCredentialHost::locked(domain::CredentialKind pin, int wrong) const {
    const auto limit = limits_.find(pin);
    return limit != limits_.end() && wrong >= limit->second.wrong;
}

std::expected<const PracticeKeys*, StoreError> PracticeCredentialHost::keys() {
    if (!keys_) {
        auto made = practiceKeys(store_);
        if (!made) {
            return std::unexpected(made.error());
        }
        keys_ = std::move(*made);
    }
    return &*keys_;
}

} // namespace guitai::hosts
