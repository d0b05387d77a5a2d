// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/samples.h"

#include "models/operators/envelope.h"
#include "models/procedure/definition.h"
#include "models/procedure/offers.h"
#include "models/procedure/steps.h"
#include "tests/models/domain/samples.h"

#include <algorithm>
#include <map>

namespace guitai::ui::samples {

namespace base = guitai::samples;
using domain::CredentialKind;
using domain::Procedure;

namespace {

/// The same number is the same key.
Uuid uuid(int number) {
    static std::map<int, Uuid> known;
    const auto fresh = Uuid::v7(base::noon + std::chrono::milliseconds(number));
    return known.try_emplace(number, fresh).first->second;
}

store::QueueItem item(std::uint64_t sequence, const Uuid& holder, Procedure procedure,
                      store::QueueState state, const std::string& reason = {}) {
    return {.sequence = sequence,
            .operation = uuid(int(sequence)),
            .holder = holder,
            .procedure = std::string(domain::nameOf(procedure)),
            .phase = "report",
            .state = state,
            .reason = reason,
            .attempts = int(sequence % 4),
            .createdAt = base::noon + std::chrono::minutes(sequence),
            .updatedAt = base::noon + std::chrono::minutes(sequence)};
}

} // namespace

const domain::Rules& rules() {
    return base::yueyang();
}

Timestamp now() {
    return base::noon;
}

domain::HolderFile holder() {
    auto file = base::fileWith(base::activeCard("A7654321"));
    file.cards.front().stage = domain::CardStage::Replaced;
    file.cards.front().social = domain::ApplicationState::FormallyLost;
    auto card = base::activeCard();
    card.pins[CredentialKind::Social].wrong = 1;
    file.id = uuid(6);
    file.cards.front().replacedBy = card.number;
    file.cards.push_back(card);
    file.legacyCard = domain::LegacyCard{.bank = domain::BankName::Icbc,
                                         .state = domain::LegacyState::Active,
                                         .balance = Money(123456)};
    file.authorisations.push_back({.operation = uuid(900),
                                   .procedure = Procedure::ResetPin,
                                   .card = card.number,
                                   .pins = {CredentialKind::Financial},
                                   .expiresAt = base::noon + std::chrono::minutes(30)});
    return file;
}

domain::HolderFile legacyHolder() {
    auto file = holder();
    file.id = uuid(8);
    file.cards.clear();
    file.authorisations.clear();
    file.legacyCard->state = domain::LegacyState::Suspended;
    file.legacyCard->transactionsSincePrint = 60;
    return file;
}

domain::HolderFile lostAndExpired() {
    auto file = holder();
    file.id = uuid(9);
    file.authorisations.clear();
    auto& card = file.cards.back();
    card.social = card.financial = domain::ApplicationState::FormallyLost;
    card.losses = {
        {domain::Application::Social, {.kind = domain::LossKind::Formal, .reportedAt = base::noon}},
        {domain::Application::Financial,
         {.kind = domain::LossKind::Formal, .reportedAt = base::noon}}};
    card.frozen = true;
    card.validUntil = parseDate("2026-01-31");
    return file;
}

std::vector<domain::HolderFile> namesakes() {
    auto other = base::fileWith(base::activeCard("B1234567"));
    other.id = uuid(7);
    other.holder.idNumber = base::idBorn("19920317");
    return {holder(), other};
}

std::vector<procedure::Offer> offers(const domain::HolderFile& file) {
    const procedure::CounterPlace place{
        .outlet = "岳阳楼营业部",
        .window = base::window(domain::WindowKind::AuthorisedBank, domain::BankName::Icbc),
        .region = "yueyang",
        .practice = true};
    const auto card =
        file.cards.empty() ? std::optional<CardNumber>() : std::optional(file.cards.back().number);
    return procedure::offersFor(
        file, card, rules(), place,
        {.keyModule = true, .credentialHost = true, .approver = true, .clerk = true}, base::noon);
}

std::string envelope() {
    return operators::encode(
        operators::seal(R"({"sample":"operation"})", "clerk-1", operators::SigningKey::generate()));
}

procedure::CardSeen seen() {
    const auto file = holder();
    return {.reader = "Practice reader",
            .number = file.cards.back().number.text(),
            .identification = "430600",
            .idNumber = file.holder.idNumber.text(),
            .name = file.holder.name.text(),
            .region = "430600",
            .specVersion = "2.0",
            .triesLeft = 5};
}

namespace {

/// What the decider asks for; for activation, of a card that is not active yet.
domain::Needs needsOf(Procedure procedure) {
    auto file = holder();
    if (procedure == Procedure::Activate) {
        file.cards = {base::newCard()};
    }
    for (const auto& offer : offers(file)) {
        if (offer.procedure == procedure && offer.possible()) {
            auto needs = offer.decision.needs;
            needs.approval = procedure == Procedure::ResetPin;
            return needs;
        }
    }
    return {};
}

} // namespace

namespace {

std::vector<CredentialKind> pinsOf(Procedure procedure) {
    if (procedure == Procedure::Activate) {
        return {CredentialKind::Social, CredentialKind::Financial};
    }
    const bool whole = !procedure::definitionOf(procedure)->touchesKeeper;
    return whole ? std::vector<CredentialKind>() : std::vector{CredentialKind::Social};
}

} // namespace

procedure::State begun(Procedure procedure) {
    static const auto file = holder();
    procedure::Start start;
    start.run = uuid(1);
    start.procedure = procedure;
    start.file = &file;
    start.card = procedure::definitionOf(procedure)->ofCard
                     ? std::optional(file.cards.back().number)
                     : std::nullopt;
    start.pins = pinsOf(procedure);
    start.needs = needsOf(procedure);
    start.at = base::noon;
    return procedure::begin(start, rules());
}

procedure::State at(procedure::StepKind kind, Procedure procedure) {
    auto state = begun(procedure);
    const auto found = std::ranges::find(state.steps, kind, &procedure::Step::kind);
    state.step = std::size_t(found - state.steps.begin());
    if (kind != procedure::StepKind::Identify && kind != procedure::StepKind::Papers) {
        state.requester.papers = {domain::Paper::Card, domain::Paper::IdentityCard};
    }
    if (kind > procedure::StepKind::ReadCard && !state.pins.empty()) {
        state.seen = seen();
    }
    return state;
}

procedure::State proving(std::optional<int> triesLeft) {
    auto state = begun(Procedure::UnlockPin);
    state.needs.proofs = {CredentialKind::Financial};
    state.proofs = procedure::proofsOf(state.needs, rules());
    procedure::setAskedForSteps(state);
    state.step = procedure::stepOf(state, procedure::StepKind::ProvePin);
    state.prompt = procedure::PinPrompt{CredentialKind::Financial, procedure::PinSlot::Proof,
                                        triesLeft, state.proofs.front().limit};
    return state;
}

procedure::State showing() {
    auto state = begun(Procedure::ResetPin);
    state.requester.papers = {domain::Paper::Card, domain::Paper::IdentityCard};
    procedure::setAskedForSteps(state);
    state.step = procedure::stepOf(state, procedure::StepKind::Document);
    return state;
}

procedure::State anyAt(procedure::StepKind kind) {
    switch (static_cast<int>(kind)) {
    case int(procedure::StepKind::Details):
        return at(kind, Procedure::ReportLoss);
    case int(procedure::StepKind::Document):
        return showing();
    case int(procedure::StepKind::ProvePin):
        return proving({});
    default:
        return at(kind, Procedure::ResetPin);
    }
}

namespace {

domain::Asked askedFor(Procedure procedure) {
    const domain::NewCardAsked card{base::cardNumber("C7654321"), domain::BankName::Icbc};
    switch (static_cast<int>(procedure)) {
    case int(Procedure::Apply):
        return domain::Asked(card);
    case int(Procedure::Replace):
        return domain::ReplacementAsked{domain::ReplaceReason::Damaged, card};
    case int(Procedure::Collect):
        return domain::ComparisonMade{.photoAgrees = false, .takenBack = true};
    case int(Procedure::ReportLoss):
        return domain::LossAsked{.kind = domain::LossKind::Oral};
    case int(Procedure::CorrectDetails):
        return domain::CorrectionAsked{.idNumber = base::idBorn("19810101"),
                                       .name = base::personName("张山"),
                                       .phone = base::phoneNumber("13800000000")};
    case int(Procedure::SetSettlement):
        return domain::SettlementAsked{domain::Settlement::WithPin};
    case int(Procedure::CloseCard):
        return domain::ClosingAsked{domain::ClosingReason::Emigration};
    default:
        return {};
    }
}

} // namespace

procedure::State asking(procedure::StepKind kind, Procedure procedure) {
    auto state = at(kind, procedure);
    state.asked = askedFor(procedure);
    if (procedure == Procedure::Apply || procedure == Procedure::Replace) {
        state.needs.workingDays = 45;
    }
    if (procedure == Procedure::Replace) {
        state.needs.fee = Money(2000);
    }
    return state;
}

domain::HolderFile fileFor(Procedure procedure) {
    auto file = holder();
    if (procedure == Procedure::Collect) {
        auto& card = file.cards.back();
        card.stage = domain::CardStage::Ready;
        card.social = card.financial = domain::ApplicationState::Inactive;
    }
    if (procedure == Procedure::PrintTransactions) {
        file.legacyCard->state = domain::LegacyState::Suspended;
        file.legacyCard->transactionsSincePrint = 60;
    }
    if (procedure == Procedure::CorrectDetails) {
        file.holder.phone = base::phoneNumber("13900000000");
    }
    return file;
}

namespace {

/// From a lost card to the new one, the newest first.
std::vector<domain::AppliedOperation> longHistory() {
    const auto& cards = holder().cards;
    const auto& old = cards.front().number;
    const auto& fresh = cards.back().number;
    const auto before = [](int days) { return base::noon - std::chrono::days(days); };
    const auto both = std::set{domain::Application::Social, domain::Application::Financial};
    return {
        {uuid(21),
         before(1),
         {domain::WrongEntriesNoted{fresh, CredentialKind::Social, 2, {}, {}}}},
        {uuid(22),
         before(2),
         {domain::ActRecorded{.procedure = Procedure::Activate},
          domain::ApplicationActivated{fresh, domain::Application::Social},
          domain::ApplicationActivated{fresh, domain::Application::Financial}}},
        {uuid(23),
         before(3),
         {domain::CardMoved{fresh, domain::CardStage::Collected, {}}, domain::CardRetired{old}}},
        {uuid(24),
         before(20),
         {domain::ActRecorded{.procedure = Procedure::Replace}, domain::CardReplaced{old, fresh},
          domain::FeeTaken{uuid(24), Money(2000)}}},
        {uuid(25),
         before(21),
         {domain::ActRecorded{.procedure = Procedure::ReportLoss},
          domain::LossReported{old, domain::LossKind::Formal, both, {}},
          domain::AccountFrozen{old, true}}}};
}

} // namespace

procedure::State done(Procedure procedure) {
    auto state = asking(procedure::StepKind::HandOver, procedure);
    state.ending = procedure::Ending::Done;
    state.voucher = "YY-0301-20261124-0018";
    state.requester.document = domain::IdentityDocument{.idNumber = holder().holder.idNumber,
                                                        .name = holder().holder.name,
                                                        .validUntil = parseDate("2031-05-06"),
                                                        .check = domain::NetworkCheck::Agrees};
    state.reportApplied = true;
    state.endedAt = base::noon;
    if (procedure == Procedure::Enquire) {
        state.history = longHistory();
    }
    for (auto& act : state.acts) {
        act.status = procedure::ActStatus::Done;
    }
    return state;
}

procedure::State prompting(procedure::PinSlot slot, std::optional<int> triesLeft) {
    auto state = at(procedure::StepKind::EnterPin);
    state.prompt = procedure::PinPrompt{CredentialKind::Social, slot, triesLeft, 5};
    return state;
}

procedure::State ended(procedure::Ending ending) {
    auto state = at(procedure::StepKind::HandOver);
    state.ending = ending;
    state.voucher = "YY-0301-20261124-0017";
    state.reportApplied = true;
    const auto status = ending == procedure::Ending::Done      ? procedure::ActStatus::Done
                        : ending == procedure::Ending::InDoubt ? procedure::ActStatus::InDoubt
                                                               : procedure::ActStatus::NotDone;
    for (auto& act : state.acts) {
        act.status = status;
    }
    return state;
}

std::vector<store::QueueItem> queue() {
    using enum store::QueueState;
    return {item(1, uuid(11), Procedure::Activate, InDoubt, "registry-failed"),
            item(2, uuid(12), Procedure::ChangePin, Accepted),
            item(3, uuid(11), Procedure::ChangePin, Waiting),
            item(4, uuid(13), Procedure::ResetPin, Refused, "P8 card-lost"),
            item(5, uuid(14), Procedure::Activate, Sending),
            item(6, uuid(15), Procedure::Enquire, Waiting),
            item(7, uuid(16), Procedure::ResetPin, Conflict, "V1 already-active")};
}

std::vector<procedure::OpenWork> openRuns() {
    return {{.run = uuid(21),
             .holder = uuid(11),
             .procedure = "change-pin",
             .startedAt = base::noon,
             .inDoubt = true},
            {.run = uuid(22),
             .holder = uuid(12),
             .procedure = "activate",
             .startedAt = base::noon + std::chrono::minutes(9)}};
}

} // namespace guitai::ui::samples
