// SPDX-License-Identifier: Apache-2.0
#include "models/trainer/exercise_from_case.h"

#include "models/practice/write_exercise.h"
#include "models/procedure/definition.h"
#include "models/rules/rule_ids.h"
#include "models/trainer/points.h"

#include <algorithm>

namespace guitai::trainer {

namespace {

using domain::Procedure;
using domain::WindowKind;
using practice::EndKind;

bool served(WindowKind kind) {
    return kind != WindowKind::Atm && kind != WindowKind::Telephone &&
           kind != WindowKind::Terminal && kind != WindowKind::Web;
}

bool ofOnePin(Procedure procedure) {
    return procedure == Procedure::ChangePin || procedure == Procedure::ResetPin ||
           procedure == Procedure::UnlockPin;
}

/// A factory's cards are made nowhere near a window.
bool runsAtWindow(const domain::Request& request) {
    return procedure::definitionOf(request.procedure) != nullptr &&
           (request.procedure != Procedure::Produce || request.phase == domain::Phase::Authorise);
}

Verdict verdictOf(const domain::Decision& decision) {
    if (!decision.refusals.empty()) {
        return {.end = EndKind::Refused, .refusals = decision.refusals};
    }
    if (!decision.missing.empty()) {
        return {.end = EndKind::Papers, .missing = decision.missing};
    }
    return {.end = EndKind::Done};
}

/// What refuses it, as the case has it first; else what its file is named after.
std::string ruleOf(const rules::RuleCase& ruleCase, const Verdict& verdict,
                   const domain::Decision& decision, const std::string& stem) {
    if (verdict.end == EndKind::Refused) {
        if (ruleCase.expect && !ruleCase.expect->rules.empty()) {
            return ruleCase.expect->rules.front();
        }
        return verdict.refusals.front().rule;
    }
    auto named = stem.substr(0, stem.find('-'));
    if (rules::knownRule(named)) {
        return named;
    }
    return decision.needs.rules.empty() ? "assumed:" + ruleCase.rules->region
                                        : decision.needs.rules.front();
}

/// Refused for the case's own rule, and for no reason that the case has not.
bool sameVerdict(const CaseWork& subject, const Verdict& verdict) {
    if (verdict.end != subject.verdict.end) {
        return false;
    }
    if (verdict.end == EndKind::Papers) {
        return std::ranges::is_permutation(verdict.missing, subject.verdict.missing);
    }
    const bool named =
        verdict.end != EndKind::Refused ||
        std::ranges::count(verdict.refusals, subject.rule, &domain::Refusal::rule) > 0;
    return named && std::ranges::all_of(verdict.refusals, [&](const domain::Refusal& refusal) {
               return std::ranges::count(subject.verdict.refusals, refusal) > 0;
           });
}

/// Hours of every day of a week: whatever hangs on office hours, days off or the day comes out.
std::vector<Timestamp> hoursAfter(Timestamp now) {
    using namespace std::chrono_literals;
    std::vector<Timestamp> hours;
    const auto today = spanOf(chinaDate(now)).from;
    for (int day = 1; day <= 7; ++day) {
        for (const auto hour : {3h, 11h, 19h}) {
            hours.push_back(today + std::chrono::days(day) + hour);
        }
    }
    return hours;
}

Candidate tried(const CaseWork& subject, const practice::Citizens& citizens,
                const practice::Citizen& citizen, const std::optional<CardNumber>& card,
                Timestamp now) {
    Candidate candidate{.citizen = citizen.id, .card = card};
    const auto at = [&](Timestamp when) {
        return tryAtWindow(subject.work, citizen, card, citizens, *subject.rules, when);
    };
    const auto trial = at(now);
    if (!trial) {
        candidate.fit = trial.error();
        return candidate;
    }
    candidate.trial = *trial;
    if (!sameVerdict(subject, trial->verdict)) {
        candidate.fit = Fit::OtherVerdict;
        return candidate;
    }
    const bool always = std::ranges::all_of(hoursAfter(now), [&](Timestamp when) {
        const auto then = at(when);
        return then && then->verdict == trial->verdict && then->papers == trial->papers &&
               then->approval == trial->approval;
    });
    candidate.fit = always ? Fit::Fits : Fit::HangsOnTime;
    return candidate;
}

} // namespace

std::expected<CaseWork, CaseRefused> workOf(const rules::RuleCase& ruleCase,
                                            const std::string& stem) {
    if (ruleCase.ofValues) {
        return std::unexpected(CaseRefused{CaseFault::ShowsValues, {}});
    }
    if (ruleCase.expect) {
        const auto answer = rules::answerTo(
            ruleCase, [](domain::Reason reason) { return std::string(domain::nameOf(reason)); });
        if (auto other = rules::differences(*ruleCase.expect, answer); !other.empty()) {
            return std::unexpected(CaseRefused{CaseFault::NotAsExpected, std::move(other)});
        }
    }
    if (!runsAtWindow(ruleCase.request)) {
        return std::unexpected(CaseRefused{CaseFault::NoWindowWork, {}});
    }
    if (!served(ruleCase.circumstances.window.kind)) {
        return std::unexpected(CaseRefused{CaseFault::NobodyServes, {}});
    }
    const auto& request = ruleCase.request;
    const auto decision =
        domain::decide(ruleCase.file, request, *ruleCase.rules, ruleCase.circumstances);
    CaseWork subject{.title = ruleCase.title,
                     .rules = ruleCase.rules,
                     .work = {.procedure = request.procedure,
                              .role = request.requester.role,
                              .papers = request.requester.papers,
                              .asked = request.asked,
                              .window = ruleCase.circumstances.window},
                     .verdict = verdictOf(decision)};
    if (ofOnePin(request.procedure)) {
        subject.work.pins = request.pins;
    }
    subject.rule = ruleOf(ruleCase, subject.verdict, decision, stem);
    return subject;
}

std::vector<Candidate> candidatesFor(const CaseWork& subject, const practice::Citizens& citizens,
                                     Timestamp now) {
    std::vector<Candidate> candidates;
    for (const auto& citizen : citizens.all) {
        if (citizen.file.cards.size() < 2) {
            candidates.push_back(tried(subject, citizens, citizen, std::nullopt, now));
            continue;
        }
        for (const auto& card : citizen.file.cards) {
            candidates.push_back(tried(subject, citizens, citizen, card.number, now));
        }
    }
    return candidates;
}

std::expected<practice::Exercise, practice::DataError>
makeExercise(const CaseWork& subject, const Candidate& candidate, const OwnWords& words) {
    const auto& trial = candidate.trial;
    practice::Exercise exercise{
        .id = words.id,
        .region = subject.rules->region,
        .level = words.level,
        .title = words.title,
        .story = words.story,
        .lesson = words.lesson,
        .hints = words.hints,
        .replies = words.replies,
        .citizen = candidate.citizen,
        .card = candidate.card,
        .procedure = subject.work.procedure,
        .pins = trial.pins,
        .window = subject.work.window,
        .answers = {.requester = {.role = subject.work.role, .papers = trial.papers},
                    .details = trial.details,
                    .approve = trial.approval},
        .end = {.kind = trial.verdict.end},
        .points = pointsFor(subject, trial)};
    if (exercise.end.kind == EndKind::Refused) {
        exercise.end.rule = subject.rule;
    }
    for (const auto paper : trial.papers) {
        exercise.desk.push_back({.paper = paper});
    }
    return practice::parseExercise(practice::jsonOf(exercise), words.id + ".json");
}

} // namespace guitai::trainer
