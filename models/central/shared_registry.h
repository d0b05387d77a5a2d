// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/operation.h"
#include "models/postgres/connection.h"
#include "models/registry/approvals.h"
#include "models/registry/pulse.h"
#include "models/registry/registry.h"

#include <chrono>
#include <memory>
#include <string>

namespace guitai::central {

/// The registry of record on a PostgreSQL server, through a counter's own functions: it reads and
/// writes no table. What is submitted waits in the inbox for an applier; until that has judged it
/// the outcome is unknown, and is asked for by its id.
class SharedRegistry final : public registry::Registry,
                             public registry::Heartbeat,
                             private registry::Approvals {
public:
    /// `where`: libpq's connection string, with the counter's certificate. `patience`: how long
    /// submit waits for an applier before its outcome is UnknownOutcome. Connects when first asked,
    /// and anew after the line was lost.
    explicit SharedRegistry(std::string where,
                            std::chrono::milliseconds patience = std::chrono::seconds(5));

    [[nodiscard]] std::expected<domain::HolderFile, registry::RegistryFault>
    lookUp(const domain::HolderId& holder) override;
    [[nodiscard]] std::expected<domain::HolderFile, registry::RegistryFault>
    lookUpByNumber(const std::string& number) override;
    [[nodiscard]] std::expected<std::vector<domain::HolderFile>, registry::RegistryFault>
    lookUpByName(const std::string& name, int most) override;
    [[nodiscard]] std::expected<std::vector<registry::ListedCard>, registry::RegistryFault>
    listCards(domain::CardStage stage, std::optional<Date> until, int most) override;
    [[nodiscard]] std::expected<std::vector<domain::AppliedOperation>, registry::RegistryFault>
    history(const domain::HolderId& holder, int most) override;
    [[nodiscard]] std::expected<registry::Outcome, registry::RegistryFault>
    submit(const operators::Envelope& envelope) override;
    [[nodiscard]] std::expected<registry::Outcome, registry::RegistryFault>
    outcomeOf(const Uuid& operation) override;

    [[nodiscard]] std::expected<registry::HeadAnswer, registry::RegistryFault>
    anchor(const store::AuditHead& head) override;
    [[nodiscard]] std::expected<std::vector<store::AuditHead>, registry::RegistryFault>
    anchors(int most) override;

    [[nodiscard]] bool elsewhere() const override { return true; }

    [[nodiscard]] registry::Approvals* approvals() override { return this; }

    [[nodiscard]] std::expected<registry::Pulse, registry::RegistryFault> pulse() override;

private:
    template <class T>
    using Answer = std::expected<T, registry::RegistryFault>;

    Answer<void> ask(const char* sql, const std::vector<postgres::Value>& values,
                     const postgres::Connection::Each& each);
    Answer<std::vector<domain::HolderFile>> files(const char* sql,
                                                  const std::vector<postgres::Value>& values);
    Answer<std::string> handIn(const operators::Envelope& envelope,
                               const domain::Operation& operation);

    // shared_approvals.cpp
    Approvals::Answer<registry::ApprovalAsked> ask(const operators::Envelope& envelope,
                                                   std::chrono::seconds patience) override;
    Approvals::Answer<registry::ApprovalAnswer> answerTo(const Uuid& operation) override;
    Approvals::Answer<void> withdraw(const Uuid& operation) override;
    Approvals::Answer<std::vector<registry::WaitingApproval>> waiting(int most) override;
    Approvals::Answer<void> approve(const registry::WaitingApproval& shown,
                                    const operators::Signature& signature) override;
    Approvals::Answer<void> refuse(const registry::WaitingApproval& shown,
                                   const std::string& supervisor,
                                   const std::string& reason) override;
    Approvals::Answer<void> askFor(const char* sql, const std::vector<postgres::Value>& values,
                                   const postgres::Connection::Each& each);
    Approvals::Answer<void> answer(const registry::WaitingApproval& shown,
                                   const std::string& supervisor, const postgres::Value& algorithm,
                                   const postgres::Value& signature, const std::string& reason);

    std::string where_;
    std::chrono::milliseconds patience_;
    std::unique_ptr<postgres::Connection> connection_;
};

} // namespace guitai::central
