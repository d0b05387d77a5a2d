// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/domain/procedures.h"

namespace guitai::domain {

namespace {

std::vector<BankName> banksOf(const HolderFile& file) {
    std::vector<BankName> banks;
    for (const auto& card : file.cards) {
        banks.push_back(card.bank);
    }
    if (file.legacyCard) {
        banks.push_back(file.legacyCard->bank);
    }
    return banks;
}

} // namespace

Decision decideEnquire(const Question& question) {
    const auto& [file, request, rules, circumstances] = question;
    Findings findings;
    checkRules(question, findings);
    if (request.card && file.find(*request.card) == nullptr) {
        findings.refuse(Reason::NoSuchCard, "C1");
    }
    // Only the holder's own question is one of papers and places; a look-up for service or
    // supervision is a matter of the operator's role, and on record with its purpose (O3).
    if (request.purpose == Purpose::HolderAsks) {
        if (const auto* act = rules.act(Procedure::Enquire)) {
            checkAct(*act, banksOf(file), question, findings);
        } else {
            findings.refuse(Reason::ProcedureNotOffered, rules.ownRule());
        }
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        std::vector<Event> events{Enquired{request.purpose}};
        if (file.legacyCard && file.legacyCard->state == LegacyState::Active &&
            legacyStateAt(*file.legacyCard, rules) == LegacyState::Suspended) {
            events.emplace_back(LegacyCardSuspended{});
        }
        return events;
    });
}

} // namespace guitai::domain
