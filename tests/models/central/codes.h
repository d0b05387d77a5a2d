// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/central/code_supervisors.h"
#include "models/operators/approval_code.h"
#include "tests/models/central/counter.h"

/// A shared registry that takes codes over the telephone: a key is published, and one supervisor
/// has sent his secret.
namespace guitai::test {

inline operators::CodeKey codeKeyOf(std::uint8_t fill) {
    SecretBytes secret(operators::CodeKey::secretSize);
    std::ranges::fill(secret.span(), fill);
    return operators::CodeKey::fromSecret(std::move(secret));
}

/// An applier that is called round by round.
struct RoundApplier {
    std::unique_ptr<postgres::Connection> connection = connected("guitai_applier");
    central::Worker worker;

    RoundApplier(const Central& central, const operators::CodeKey* key)
        : worker(*connection, Office::findRules(), central.clock,
                 {.id = Uuid::v7(samples::noon), .lease = std::chrono::hours(1), .codeKey = key}) {
        must(worker.begin(), "not begun");
        beat();
    }

    void beat() { must(worker.beat(), "no beat"); }

    int work(int rounds = 3) {
        int settled = 0;
        for (int round = 0; round < rounds; ++round) {
            settled += must(worker.work(), "no work");
        }
        return settled;
    }

    [[nodiscard]] std::uint64_t codes(central::CodeResult result) const {
        const auto& all = worker.figures().codes;
        const auto found = all.find(result);
        return found == all.end() ? 0 : found->second;
    }
};

struct CodeRegistry {
    Central central{};
    operators::CodeKey key = codeKeyOf(1);
    std::string number{};
    central::SharedRegistry counter = Central::counter();

    CodeRegistry() {
        must(central::publishCodeKey(*central.admin, key.publicKey(), false), "not published");
        number = send("supervisor-1", central.office.supervisorKey);
    }

    [[nodiscard]] operators::Operator person(const std::string& id) const {
        return **central.office.store->operatorTable().find(id);
    }

    /// The registry knows him, but no counter has to.
    void addSupervisor(const std::string& id, const operators::SigningKey& signing,
                       std::set<operators::Role> roles = {operators::Role::Supervisor}) const {
        must(central::saveOperator(*central.admin, {.id = id,
                                                    .login = id,
                                                    .name = "王五",
                                                    .roles = std::move(roles),
                                                    .key = signing.publicKey()}),
             "no operator");
    }

    std::string send(const std::string& id, const operators::SigningKey& signing) const {
        return must(
            central::keepCodeSecret(*central.admin,
                                    {.id = id, .login = id, .name = id, .key = signing.publicKey()},
                                    operators::codeSecretOf(signing)),
            "not kept");
    }

    /// What the registry says of that number.
    [[nodiscard]] central::CodeSupervisor state(const std::string& of) const {
        const auto all = must(central::codeSupervisors(*central.admin), "not listed");
        const auto found = std::ranges::find(all, of, &central::CodeSupervisor::number);
        return found == all.end() ? central::CodeSupervisor() : *found;
    }

    [[nodiscard]] static std::string codeOf(const operators::SigningKey& signing,
                                            const std::string& payload) {
        return *operators::codeFor(operators::codeSecretOf(signing),
                                   operators::challengeOf(payload));
    }

    [[nodiscard]] operators::Envelope withCode(operators::Envelope envelope,
                                               const std::string& under,
                                               const operators::SigningKey& signing) const {
        envelope.approver = operators::codeApproval(under, codeOf(signing, envelope.payload));
        return envelope;
    }

    /// An enquiry that the supervisor approves.
    [[nodiscard]] operators::Envelope right() {
        return withCode(central.enquiry(), number, central.office.supervisorKey);
    }

    /// One whose code is another act's.
    [[nodiscard]] operators::Envelope wrong(const std::string& under) {
        auto envelope = central.enquiry();
        envelope.approver = operators::codeApproval(
            under, codeOf(central.office.supervisorKey, envelope.payload + " "));
        return envelope;
    }

    [[nodiscard]] operators::Envelope wrong() { return wrong(number); }

    static Uuid idOf(const operators::Envelope& envelope) {
        return domain::decodeOperation(envelope.payload)->id;
    }

    Uuid handIn(const operators::Envelope& envelope) {
        [[maybe_unused]] const auto waits = counter.submit(envelope);
        return idOf(envelope);
    }

    registry::Outcome judged(RoundApplier& applier, const operators::Envelope& envelope) {
        const auto id = handIn(envelope);
        applier.work();
        return must(counter.outcomeOf(id), "not judged");
    }

    /// Only where it was rejected.
    std::optional<registry::Rejection> rejection(RoundApplier& applier,
                                                 const operators::Envelope& envelope) {
        return judged(applier, envelope).rejection;
    }
};

} // namespace guitai::test
