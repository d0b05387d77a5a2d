// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec.h"
#include "models/domain/credential_state.h"
#include "tests/models/domain/samples.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <tuple>

using namespace guitai;
using namespace guitai::samples;

/// What holds over any history: a file, and whatever a window may ask of it in whatever order.
class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidedEventsApplyAndNothingElseDoes();
    void nothingIsActivatedTwiceAndNoLossIsUndone();
    void lockedPinIsChangedByNobody();
    void everythingComesBackFromItsBytes();
};

namespace {

template <class E>
E anyOf() {
    const std::vector words(Words<E>::all.begin(), Words<E>::all.end());
    return (*rc::gen::elementOf(words)).first;
}

bool oftenTrue() {
    return *rc::gen::inRange(0, 16) != 0;
}

Credential anyCredential() {
    Credential pin{.initial = *rc::gen::arbitrary<bool>(), .wrong = *rc::gen::inRange(0, 7)};
    if (*rc::gen::arbitrary<bool>()) {
        pin.lockedOn = *parseDate("2026-11-23");
        pin.lockedIn = city;
    }
    return pin;
}

Card anyCard(std::string_view first8) {
    auto card = newCard(first8);
    card.stage = oftenTrue() ? CardStage::Collected : anyOf<CardStage>();
    card.social = oftenTrue() ? card.social : anyOf<ApplicationState>();
    card.financial = oftenTrue() ? card.financial : anyOf<ApplicationState>();
    for (auto& [kind, pin] : card.pins) {
        pin = oftenTrue() ? pin : anyCredential();
    }
    if (!oftenTrue()) {
        card.pins.erase(CredentialKind::Financial);
    }
    return card;
}

HolderFile anyFile() {
    auto file = fileWith(anyCard("A1234567"));
    if (!oftenTrue()) {
        file.cards.push_back(anyCard("B1234567"));
    }
    if (*rc::gen::arbitrary<bool>()) {
        file.legacyCard = LegacyCard{.state = anyOf<LegacyState>(), .balance = Money(123456)};
    }
    if (!oftenTrue()) {
        file.holder.idNumber = idBorn("20150601");
    }
    return file;
}

std::vector<CredentialKind> anyPins() {
    if (oftenTrue()) {
        return {*rc::gen::element(CredentialKind::Social, CredentialKind::Financial)};
    }
    const auto count = *rc::gen::inRange<std::size_t>(0, 3);
    return *rc::gen::container<std::vector<CredentialKind>>(
        count, rc::gen::map(rc::gen::inRange(0, 5), [](int i) { return CredentialKind(i); }));
}

Request anyRequest(const HolderFile& file) {
    Request ask{.procedure = *rc::gen::element(Procedure::Activate, Procedure::ChangePin,
                                               Procedure::ResetPin, Procedure::Enquire),
                .phase = anyOf<Phase>()};
    if (ask.procedure == Procedure::Enquire && oftenTrue()) {
        ask.phase = Phase::Whole;
    }
    if (ask.phase == Phase::Report && file.authorisations.empty() && oftenTrue()) {
        ask.phase = Phase::Authorise;
    }
    ask.requester.role = oftenTrue() ? RequesterRole::Holder : anyOf<RequesterRole>();
    ask.requester.papers = everyOf<Paper>();
    if (!oftenTrue()) {
        ask.requester.papers.erase(anyOf<Paper>());
    }
    ask.card = oftenTrue() ? std::optional(file.cards.front().number) : std::nullopt;
    ask.pins = anyPins();
    if (!file.authorisations.empty() && oftenTrue()) {
        const auto leave = *rc::gen::elementOf(file.authorisations);
        ask.authorisation = leave.operation;
        ask.procedure = oftenTrue() ? leave.procedure : ask.procedure;
        ask.card = oftenTrue() ? std::optional(leave.card) : ask.card;
        for (const auto kind : leave.pins) {
            if (oftenTrue()) {
                ask.outcomes.push_back({.pin = kind,
                                        .done = *rc::gen::arbitrary<bool>(),
                                        .wrong = oftenTrue() ? *rc::gen::inRange(0, 8) : -1});
            }
        }
    }
    return ask;
}

Circumstances anyCircumstances(Timestamp at) {
    auto now = atTheBank();
    if (!oftenTrue()) {
        now.window = window(anyOf<WindowKind>(), anyOf<BankName>());
    }
    now.at = at;
    now.approved = oftenTrue();
    now.operation = Uuid::v7(at);
    return now;
}

struct Step {
    HolderFile before;
    Request request;
    Circumstances now;
    Decision decision;
    HolderFile after;
};

/// A history of up to twenty requests, every possible one applied.
std::vector<Step> anyHistory() {
    std::vector<Step> steps;
    auto file = anyFile();
    auto at = noon;
    const int length = *rc::gen::inRange(1, 20);
    for (int i = 0; i < length; ++i) {
        at += std::chrono::minutes(*rc::gen::inRange(0, 60));
        const auto ask = anyRequest(file);
        const auto now = anyCircumstances(at);
        auto decision = decide(file, ask, yueyang(), now);
        auto after = file;
        if (decision.possible()) {
            auto evolved = evolveAll(file, decision.events);
            RC_ASSERT(evolved.has_value());
            after = *evolved;
        }
        steps.push_back({file, ask, now, std::move(decision), after});
        file = after;
    }
    return steps;
}

} // namespace

void HistoryTest::decidedEventsApplyAndNothingElseDoes() {
    QVERIFY(rc::check("events exist where the act is possible, apply, and replay", [] {
        const auto steps = anyHistory();
        auto replayed = steps.front().before;
        int possible = 0;
        for (const auto& step : steps) {
            RC_ASSERT(step.decision.possible() == !step.decision.events.empty());
            for (const auto& refusal : step.decision.refusals) {
                RC_ASSERT(!refusal.rule.empty());
            }
            if (step.request.phase == Phase::Report && step.request.authorisation &&
                step.decision.possible()) {
                // The same report a second time: neither decided nor applicable.
                RC_ASSERT(!decide(step.after, step.request, yueyang(), step.now).possible());
                RC_ASSERT(!evolveAll(step.after, step.decision.events).has_value());
            }
            if (step.decision.possible()) {
                replayed = *evolveAll(replayed, step.decision.events);
                ++possible;
            }
        }
        RC_ASSERT(replayed == steps.back().after);
        RC_ASSERT(replayed.version ==
                  steps.front().before.version + static_cast<std::uint64_t>(possible));
        RC_CLASSIFY(possible > 3, "more than three acts");
    }));
}

void HistoryTest::nothingIsActivatedTwiceAndNoLossIsUndone() {
    QVERIFY(rc::check("each application once, from inactive, on a card in its holder's hands", [] {
        std::set<std::tuple<CardNumber, Application>> activated;
        for (const auto& step : anyHistory()) {
            for (const auto& event : step.decision.events) {
                if (const auto* act = std::get_if<ApplicationActivated>(&event)) {
                    RC_ASSERT(activated.emplace(act->card, act->application).second);
                }
            }
            for (const auto& card : step.before.cards) {
                const auto& after = *step.after.find(card.number);
                for (const auto& [application, name] : Words<Application>::all) {
                    const bool changed = stateOf(card, application) != stateOf(after, application);
                    RC_ASSERT(!changed ||
                              (card.stage == CardStage::Collected &&
                               stateOf(card, application) == ApplicationState::Inactive));
                }
            }
            if (step.before.legacyCard) {
                RC_ASSERT(step.before.legacyCard->balance == step.after.legacyCard->balance);
            }
        }
    }));
}

void HistoryTest::lockedPinIsChangedByNobody() {
    QVERIFY(rc::check("no leave to change it, and no whole change", [] {
        for (const auto& step : anyHistory()) {
            const auto& ask = step.request;
            if (ask.procedure != Procedure::ChangePin || ask.phase == Phase::Report ||
                !step.decision.possible()) {
                continue;
            }
            const auto* card = ask.card ? step.before.find(*ask.card) : &step.before.cards.front();
            for (const auto kind : ask.pins) {
                RC_ASSERT(!locked(*card, kind, yueyang(), chinaDate(step.now.at)));
            }
        }
    }));
}

void HistoryTest::everythingComesBackFromItsBytes() {
    QVERIFY(rc::check("file, request, events and decision", [] {
        for (auto& step : anyHistory()) {
            RC_ASSERT(*decodeHolderFile(encode(step.after)) == step.after);
            RC_ASSERT(*decodeEvents(encode(step.decision.events)) == step.decision.events);
            RC_ASSERT(*decodeDecision(encode(step.decision)) == step.decision);
            for (auto& outcome : step.request.outcomes) { // no chip counts below nothing
                outcome.wrong = std::max(0, *outcome.wrong);
            }
            const auto bytes = encode(step.request);
            RC_ASSERT(*decodeRequest(bytes) == step.request);
            RC_ASSERT(encode(*decodeRequest(bytes)) == bytes);
        }
    }));
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
