// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/engine.h"
#include "models/procedure/services.h"

/// What a procedure does with store, registry and hosts. Every function blocks and is called on the
/// store's thread, with an operator signed in.
namespace guitai::procedure {

/// The operation that asks for leave, encoded and signed by the clerk. Its id is the state's, or a
/// new one where leave has run out.
[[nodiscard]] EnvelopeReady buildAuthorise(Services& services, const State& state);

/// A supervisor's password at this desk; his signature over the hash of exactly this operation.
[[nodiscard]] std::expected<Approved, std::string> approveHere(Services& services,
                                                               const State& state,
                                                               const std::string& login,
                                                               const SecretBytes& password);

/// Leave by the registry. Where it cannot be asked, by this counter itself on `file`, as it was
/// when the work began, if the region lets the act be done so; then the registry judges it later.
[[nodiscard]] ActFinished authorise(Services& services, const State& state,
                                    const domain::HolderFile& file);
/// Queues the report (or the whole operation) durably, then lets it go out. Done when queued;
/// applied when the registry has judged it.
[[nodiscard]] ActFinished report(Services& services, const State& state, bool whole);

/// The host's part. `fresh` and `old` are used and not kept.
[[nodiscard]] ActFinished actAtHost(Services& services, const State& state, const Act& act,
                                    const SecretPin* old, const SecretPin& fresh);
[[nodiscard]] ActFinished unlockAtHost(Services& services, const State& state, const Act& act);
[[nodiscard]] ActFinished settleAtHost(Services& services, const State& state, const Act& act);

/// The bank's part: state.order.
[[nodiscard]] ActFinished actAtBank(Services& services, const State& state);
[[nodiscard]] ActFinished settleAtBank(Services& services, const State& state);

/// Writes state and journal entries in one transaction; an ended state gets its voucher number and
/// closes the run. Returns the state as it was saved.
[[nodiscard]] std::expected<State, store::StoreError>
persist(Services& services, State state, const std::vector<store::JournalEntry>& entries);

} // namespace guitai::procedure
