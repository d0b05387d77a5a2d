// SPDX-License-Identifier: Apache-2.0
#include "models/trainer/trial.h"

#include "models/domain/identity_document.h"
#include "models/procedure/definition.h"
#include "models/procedure/document_form.h"
#include "models/procedure/form.h"
#include "models/procedure/form_words.h"
#include "models/procedure/judging.h"
#include "models/procedure/offers.h"
#include "models/procedure/steps.h"

#include <algorithm>

namespace guitai::trainer {

namespace {

using domain::Paper;
using practice::EndKind;
using procedure::FieldKind;
using procedure::StepKind;

constexpr procedure::CounterMeans everyMeans{
    .keyModule = true, .credentialHost = true, .approver = true, .printer = true, .clerk = true};

class Trying {
public:
    Trying(const Work& work, const practice::Citizen& citizen,
           const std::optional<CardNumber>& card, const practice::Citizens& citizens,
           const domain::Rules& rules, Timestamp at)
        : work_(work)
        , citizen_(citizen)
        , citizens_(citizens)
        , rules_(rules)
        , at_(at)
        , file_(citizen.fileOn(chinaDate(at)))
        , card_(card || file_.cards.empty() ? card : std::optional(file_.cards.front().number)) {}

    std::expected<Trial, Fit> run() {
        const auto offer = offered();
        if (!offer || offer->lack) {
            return std::unexpected(Fit::NotOffered);
        }
        trial_.pins = offer->pins;
        trial_.papers = work_.papers;
        if (!offer->decision.possible()) {
            return refused(offer->decision.refusals);
        }
        state_ = procedure::firstState(*offer, file_, card_, rules_, at_);
        advance(procedure::Next{});
        while (true) {
            const auto step = state_.current().kind;
            const auto fault = step == StepKind::Details    ? giveDetails()
                               : step == StepKind::Papers   ? showPapers()
                               : step == StepKind::Document ? giveDocument()
                                                            : finish();
            if (fault != Fit::Fits) {
                return std::unexpected(fault);
            }
            if (stopped() || (step != StepKind::Details && step != StepKind::Papers &&
                              step != StepKind::Document)) {
                return trial_;
            }
        }
    }

private:
    [[nodiscard]] procedure::Ground ground() const {
        return {.file = file_, .rules = rules_, .window = work_.window, .at = at_};
    }

    void advance(const procedure::Event& event) {
        state_ = procedure::advance(std::move(state_), event).state;
    }

    [[nodiscard]] std::optional<procedure::Offer> offered() const {
        const procedure::CounterPlace place{
            .outlet = {}, .window = work_.window, .region = rules_.region, .practice = true};
        for (auto& offer :
             procedure::offersOf(work_.procedure, file_, card_, rules_, place, everyMeans, at_)) {
            if (work_.pins.empty() || offer.pins == work_.pins) {
                return std::move(offer);
            }
        }
        return std::nullopt;
    }

    Trial refused(const std::vector<domain::Refusal>& refusals) {
        trial_.verdict = {.end = EndKind::Refused, .refusals = refusals};
        return trial_;
    }

    /// Whether the step has not let the work pass; the verdict then says why.
    bool stopped() {
        const auto& situation = state_.situation;
        if (!situation.refusals.empty()) {
            trial_.verdict = {.end = EndKind::Refused, .refusals = situation.refusals};
        } else if (!situation.missing.empty()) {
            trial_.verdict = {.end = EndKind::Papers, .missing = situation.missing};
        }
        return situation.any();
    }

    /// What may be got wrong: a choice among several, ticks, and whatever is not as it was.
    [[nodiscard]] practice::Details detailsOf(const std::vector<procedure::FormField>& form,
                                              const procedure::Answers& answers) const {
        practice::Details details;
        for (const auto& field : form) {
            const auto& answer = answers.at(field.field);
            const bool choice = field.kind == FieldKind::One && field.options.size() > 1;
            if (choice || answer != field.usual ||
                (field.kind == FieldKind::Several && field.usual.empty())) {
                details[std::string(domain::nameOf(field.field))] = answer;
            }
        }
        return details;
    }

    Fit giveDetails() {
        const auto form = procedure::formOf(work_.procedure, file_, state_.card, rules_);
        const auto answers = procedure::answersOf(form, work_.asked);
        const auto asked = procedure::askedFrom(work_.procedure, answers,
                                                procedure::freshNumber(state_.authoriseOperation));
        if (!asked) {
            return Fit::FormCannotSay;
        }
        const auto* correction = std::get_if<domain::CorrectionAsked>(&work_.asked);
        if (correction != nullptr && correction->idNumber) {
            const bool taken = std::ranges::any_of(citizens_.all, [&](const auto& other) {
                return other.file.holder.idNumber == *correction->idNumber;
            });
            if (taken) {
                return Fit::NumberTaken;
            }
        }
        trial_.details = detailsOf(form, answers);
        advance(procedure::detailsGiven(state_, *asked, ground()));
        return Fit::Fits;
    }

    Fit showPapers() {
        if (work_.role != domain::RequesterRole::Holder &&
            citizens_.document(citizen_.file.id, work_.role) == nullptr) {
            return Fit::NobodyComes;
        }
        const auto every = domain::everyOf<Paper>();
        if (work_.papers == every) {
            const auto needed =
                procedure::papersShown(state_, work_.role, every, ground()).needs.papers;
            trial_.papers = {needed.begin(), needed.end()};
        }
        trial_.shown = true;
        advance(procedure::papersShown(state_, work_.role, trial_.papers, ground()));
        return Fit::Fits;
    }

    Fit giveDocument() {
        const auto paper = domain::documentShown(state_.requester);
        const auto* lies = citizens_.document(citizen_.file.id, work_.role);
        if (!paper || lies == nullptr) {
            return Fit::NobodyComes;
        }
        const auto document = procedure::documentFrom(procedure::DocumentRead{
            .name = lies->name,
            .idNumber = lies->idNumber,
            .validUntil = domain::statesValidity(*paper) ? lies->validUntil : std::nullopt});
        if (!document) {
            return Fit::NobodyComes;
        }
        advance(procedure::DocumentGiven{*document});
        advance(procedure::documentChecked(state_, domain::NetworkCheck::Agrees, ground()));
        return Fit::Fits;
    }

    /// Whoever types has to know what he types.
    [[nodiscard]] bool known(domain::CredentialKind pin) const {
        const auto card = std::ranges::find_if(
            citizen_.cards, [&](const auto& each) { return card_ && each.number == *card_; });
        if (card == citizen_.cards.end()) {
            return false;
        }
        const auto at = card->pins.find(pin);
        return at != card->pins.end() && at->second.value.has_value();
    }

    [[nodiscard]] bool locked(const procedure::PinPlan& plan) const {
        const auto* card = card_ ? file_.find(*card_) : nullptr;
        if (card == nullptr) {
            return true; // of no card that is on file: nobody can type it
        }
        const auto at = card->pins.find(plan.pin);
        return at != card->pins.end() && plan.limit > 0 && at->second.wrong >= plan.limit;
    }

    /// Nothing stands in the way any more but what hands and chips have to do.
    Fit finish() {
        for (const auto& plan : state_.proofs) {
            if (state_.provedOn != card_ || !known(plan.pin) || locked(plan)) {
                return Fit::PinNotKnown;
            }
        }
        for (const auto& plan : state_.pins) {
            if (plan.work == procedure::PinWork::Unlock) {
                continue;
            }
            if (procedure::firstSlot(plan) == procedure::PinSlot::Old && !known(plan.pin)) {
                return Fit::PinNotKnown;
            }
            trial_.typed = true;
        }
        trial_.typed = trial_.typed || !state_.proofs.empty();
        const bool reads = procedure::findStep(state_, StepKind::ReadCard).has_value();
        if (reads && !procedure::definitionOf(work_.procedure)->makesCard &&
            citizen_.inHand(card_) == nullptr) {
            return Fit::NoCardInHand;
        }
        if (!trial_.shown) {
            trial_.papers.clear(); // nobody asks for them
        }
        trial_.verdict = {.end = EndKind::Done};
        trial_.approval = state_.needs.approval;
        trial_.rules = state_.needs.rules;
        return Fit::Fits;
    }

    const Work& work_;
    const practice::Citizen& citizen_;
    const practice::Citizens& citizens_;
    const domain::Rules& rules_;
    Timestamp at_;
    domain::HolderFile file_;
    std::optional<CardNumber> card_;
    procedure::State state_{};
    Trial trial_{};
};

} // namespace

std::expected<Trial, Fit> tryAtWindow(const Work& work, const practice::Citizen& citizen,
                                      const std::optional<CardNumber>& card,
                                      const practice::Citizens& citizens,
                                      const domain::Rules& rules, Timestamp at) {
    return Trying(work, citizen, card, citizens, rules, at).run();
}

} // namespace guitai::trainer
