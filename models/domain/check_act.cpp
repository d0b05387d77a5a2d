// SPDX-License-Identifier: Apache-2.0
#include "models/domain/checks.h"
#include "models/domain/identity_document.h"

namespace guitai::domain {

namespace {

bool bankFits(const Place& place, const Window& window, const std::vector<BankName>& banks) {
    return !place.ownBank || (window.bank && std::ranges::find(banks, *window.bank) != banks.end());
}

bool scopeFits(const Place& place, const Question& question) {
    const auto& city = question.circumstances.window.city;
    const auto holders = std::vector{question.file.holder.city};
    const auto& own = question.rules.cities.empty() ? holders : question.rules.cities;
    switch (place.scope.value) {
    case Scope::Anywhere:
        return true;
    case Scope::Province:
        return std::ranges::any_of(own, [&](const auto& c) { return c.sameProvince(city); });
    case Scope::City:
        return std::ranges::any_of(own, [&](const auto& c) { return c.sameCity(city); });
    }
    return false;
}

void checkPlace(const ActRules& act, const std::vector<BankName>& banks, const Question& question,
                Findings& findings) {
    const auto& window = question.circumstances.window;
    std::vector<const Place*> places;
    for (const auto& place : act.places.value) {
        if (place.kind == window.kind) {
            places.push_back(&place);
        }
    }
    findings.restOn(act.places.source);
    if (places.empty()) {
        findings.refuse(Reason::WrongPlace, act.places.source.rule);
        return;
    }
    const auto bank = [&](const Place* place) { return bankFits(*place, window, banks); };
    const auto scope = [&](const Place* place) { return scopeFits(*place, question); };
    if (std::ranges::none_of(places, bank)) {
        findings.refuse(Reason::WrongBank, act.places.source.rule);
    }
    if (std::ranges::none_of(places, scope)) {
        findings.refuse(Reason::WrongCity, places.front()->scope.source.rule);
    } else if (std::ranges::none_of(places, [&](auto p) { return bank(p) && scope(p); })) {
        findings.refuse(Reason::WrongBank, act.places.source.rule);
    }
}

/// Of who may not ask, only the needs are told.
void checkPapers(const std::vector<OneOf>& papers, bool mayAsk, const Requester& requester,
                 Findings& findings) {
    for (const auto& alternatives : papers) {
        const auto shown = std::ranges::find_if(
            alternatives, [&](Paper paper) { return requester.papers.contains(paper); });
        findings.need(shown == alternatives.end() ? alternatives.front() : *shown);
        if (shown == alternatives.end() && mayAsk) {
            findings.miss(alternatives.front());
        }
    }
}

void checkAsker(const Asker& asker, bool mayAsk, const Requester& requester, Findings& findings) {
    findings.restOn(asker.papers.source);
    checkPapers(asker.papers.value, mayAsk, requester, findings);
}

/// Papers may hang on the window: a caller shows none (P6).
bool standsAt(const Asker& asker, const Question& question) {
    return asker.at.empty() ||
           std::ranges::find(asker.at, question.circumstances.window.kind) != asker.at.end();
}

/// Whose document it must be where the holder asks: the one the file has, or is to have.
IdNumber holdersNumber(const Question& question) {
    const auto* correction = std::get_if<CorrectionAsked>(&question.request.asked);
    const auto& now = question.file.holder.idNumber;
    return correction == nullptr ? now : correction->idNumber.value_or(now);
}

PersonName holdersName(const Question& question) {
    const auto* correction = std::get_if<CorrectionAsked>(&question.request.asked);
    const auto& now = question.file.holder.name;
    return correction == nullptr ? now : correction->name.value_or(now);
}

/// A valid identity document (V1, P8, A5), and of this very person where the holder asks. In
/// earnest none that was shown is missing.
void checkDocument(const Source& source, const Question& question, Findings& findings) {
    const auto& requester = question.request.requester;
    if (!requester.document) {
        // An officer's is looked at with the list, once for all that are on it.
        if (question.circumstances.inEarnest && requester.role != RequesterRole::Officer &&
            documentShown(requester)) {
            findings.refuse(Reason::DocumentNotRecorded, source.rule);
        }
        return;
    }
    const auto& document = *requester.document;
    if (document.validUntil && *document.validUntil < question.today()) {
        findings.refuse(Reason::DocumentExpired, source.rule);
    }
    if (requester.role == RequesterRole::Holder &&
        (document.idNumber != holdersNumber(question) || document.name != holdersName(question))) {
        findings.refuse(Reason::DocumentDiffers, source.rule);
    }
    if (document.check == NetworkCheck::Differs) {
        findings.refuse(Reason::DocumentNotConfirmed, source.rule);
    }
}

/// Who asks. Where this person may not, the needs are those of the first who may.
void checkRequester(const ActRules& act, const Question& question, Findings& findings) {
    const auto& requester = question.request.requester;
    const auto& rules = question.rules;
    const bool ward = isWard(question.file.holder.idNumber, rules, question.today());
    const auto& askers = act.askers.value;
    const auto asker = std::ranges::find_if(askers, [&](const Asker& a) {
        return a.role == requester.role && (ward || !a.wardsOnly) && standsAt(a, question);
    });
    const bool tooYoung = ward && requester.role == RequesterRole::Holder;
    if (tooYoung) {
        findings.refuse(Reason::HolderUnderAge, rules.ownActFromAge.source.rule);
    }
    findings.restOn(act.askers.source);
    if (asker != askers.end()) {
        checkDocument(asker->papers.source, question, findings);
        checkAsker(*asker, !tooYoung, requester, findings);
        return;
    }
    findings.refuse(Reason::WrongRequester, act.askers.source.rule);
    if (!askers.empty()) {
        checkAsker(askers.front(), false, requester, findings);
    }
}

} // namespace

void checkPapers(const std::vector<OneOf>& papers, const Requester& requester, Findings& findings) {
    checkPapers(papers, true, requester, findings);
}

void checkAct(const ActRules& act, const std::vector<BankName>& banks, const Question& question,
              Findings& findings) {
    const auto& [file, request, rules, circumstances] = question;
    checkPlace(act, banks, question, findings);
    checkRequester(act, question, findings);
    findings.need(act);
    if (act.workingHoursOnly.value &&
        !rules.workingHours.value.contains(question.today(), chinaMinuteOfDay(circumstances.at))) {
        findings.refuse(Reason::OutsideWorkingHours, act.workingHoursOnly.source.rule);
    }
    for (const auto kind : act.proofs.value) {
        findings.prove(kind, act.proofs.source);
        if (!request.proved.contains(kind)) {
            findings.refuse(Reason::PinNotProved, act.proofs.source.rule);
        }
    }
    if (circumstances.inEarnest && request.feeTaken != act.fee.value) {
        findings.refuse(Reason::FeeNotTaken, act.fee.source.rule);
    }
    if (circumstances.withoutRegistry && request.phase == Phase::Authorise && !act.offline.value) {
        findings.refuse(Reason::RegistryMustKnow, act.offline.source.rule);
    }
    const bool asksNow = request.phase == Phase::Authorise || !needsLeave(request.procedure);
    if (asksNow && act.approval.value && !circumstances.approved) {
        findings.refuse(Reason::ApprovalMissing, act.approval.source.rule);
    }
}

} // namespace guitai::domain
