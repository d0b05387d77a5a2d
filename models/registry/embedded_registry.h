// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/registry/applier.h"
#include "models/store/store.h"

namespace guitai::registry {

enum class EnrolFault { NumberTaken, UnknownOutcome, StoreFailed };

/// The registry of record on the counter's own store. Called on the store's thread. File, events,
/// directory rows and outcome of an operation are one transaction.
///
/// Every outcome is remembered for ever but those of an envelope that provesNothing(). It holds no
/// secret of a supervisor's: a code over the telephone is a signature that does not fit.
class EmbeddedRegistry final : public Registry {
public:
    /// `practice`: judges practice operations and no others, or the other way round.
    EmbeddedRegistry(store::Store& store, FindRules rules, const Clock& clock, bool practice);

    [[nodiscard]] std::expected<domain::HolderFile, RegistryFault>
    lookUp(const domain::HolderId& holder) override;
    [[nodiscard]] std::expected<domain::HolderFile, RegistryFault>
    lookUpByNumber(const std::string& number) override;
    [[nodiscard]] std::expected<std::vector<domain::HolderFile>, RegistryFault>
    lookUpByName(const std::string& name, int most) override;
    [[nodiscard]] std::expected<std::vector<ListedCard>, RegistryFault>
    listCards(domain::CardStage stage, std::optional<Date> until, int most) override;
    [[nodiscard]] std::expected<std::vector<domain::AppliedOperation>, RegistryFault>
    history(const domain::HolderId& holder, int most) override;
    [[nodiscard]] std::expected<Outcome, RegistryFault>
    submit(const operators::Envelope& envelope) override;
    [[nodiscard]] std::expected<Outcome, RegistryFault> outcomeOf(const Uuid& operation) override;

    /// Takes in a file that began elsewhere. A holder who has one keeps it as it is.
    [[nodiscard]] std::expected<void, EnrolFault> enrol(const domain::HolderFile& file);

private:
    store::Store& store_;
    Applier applier_;
};

} // namespace guitai::registry
