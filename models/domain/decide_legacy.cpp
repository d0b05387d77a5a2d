// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/domain/procedures.h"

namespace guitai::domain {

namespace {

/// The legacy card, which is meant here unless another is named.
const LegacyCard* legacyOf(const Question& question, const std::string& rule, Findings& findings) {
    const auto& legacy = question.file.legacyCard;
    if (!legacy || question.request.card) {
        findings.refuse(Reason::NoLegacyCard, rule);
        return nullptr;
    }
    return &*legacy;
}

void checkLegacyAct(const LegacyCard* legacy, const Question& question, Findings& findings) {
    checkRules(question, findings);
    if (const auto* act = actOf({}, question, findings)) {
        checkAct(*act, legacy == nullptr ? std::vector<BankName>{} : std::vector{legacy->bank},
                 question, findings);
    }
}

} // namespace

Decision decideLossNotice(const Question& question) {
    Findings findings;
    const auto* legacy = legacyOf(question, "R2", findings);
    checkLegacyAct(legacy, question, findings);
    if (legacy != nullptr && legacy->state == LegacyState::Stopped) {
        findings.refuse(Reason::LegacyStopped, "R2");
    }
    if (legacy != nullptr && legacy->state == LegacyState::Cleared) {
        findings.refuse(Reason::LegacyCleared, "R2");
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        return {record(question), LossNoticeIssued{question.circumstances.operation}};
    });
}

Decision decideClearanceNotice(const Question& question) {
    Findings findings;
    const auto* legacy = legacyOf(question, "M2", findings);
    checkLegacyAct(legacy, question, findings);
    checkOtherBank(question, findings);
    if (question.circumstances.window.district != question.file.holder.district) {
        findings.refuse(Reason::WrongDistrict, "M2");
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        return {record(question), ClearanceNoticeIssued{question.circumstances.operation}};
    });
}

Decision decidePrintTransactions(const Question& question) {
    Findings findings;
    const auto* legacy = legacyOf(question, "M3", findings);
    checkLegacyAct(legacy, question, findings);
    if (legacy != nullptr && legacy->state == LegacyState::Lost) {
        findings.refuse(Reason::CardLost, "R2");
    }
    if (legacy != nullptr && legacy->state == LegacyState::Cleared) {
        findings.refuse(Reason::LegacyCleared, "M2");
    }
    return std::move(findings).close(
        [&]() -> std::vector<Event> { return {TransactionsPrinted{}}; });
}

void checkOtherBank(const Question& question, Findings& findings) {
    const auto& legacy = question.file.legacyCard;
    if (!legacy) {
        return;
    }
    if (legacy->state == LegacyState::Cleared) {
        findings.refuse(Reason::LegacyCleared, "M2");
    }
    const auto* card = currentCard(question.file);
    if (card == nullptr) {
        findings.refuse(Reason::NoNewCard, "M2");
        return;
    }
    if (card->bank == legacy->bank) {
        findings.refuse(Reason::SameBank, "M1");
    }
    if (card->stage != CardStage::Collected) { // until then the legacy card goes on working
        findings.refuse(Reason::CardNotCollected, "V3");
    }
}

} // namespace guitai::domain
