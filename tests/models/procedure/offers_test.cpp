// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/procedure/definition.h"
#include "models/procedure/form.h"
#include "models/procedure/offers.h"
#include "models/registry/judgement.h"
#include "models/rules/rules_catalogue.h"
#include "tests/models/domain/open_office.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::procedure;

/// Nothing is offered that the registry would refuse, and nothing refused that it would accept:
/// over any file, at any window of any region.
class OffersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOfferedIsWhatTheRegistryAccepts();
    void everyProcedureIsOfferedAndRefusedSomewhere();
};

namespace {

const rules::RulesCatalogue& catalogue() {
    static const auto known =
        rules::RulesCatalogue::load(GUITAI_SOURCE_DIR "/models/rules/regions");
    return known;
}

int pick(int n) {
    return *rc::gen::inRange(0, n);
}

template <class List>
const auto& oneOf(const List& list) {
    return list[static_cast<std::size_t>(pick(static_cast<int>(list.size())))];
}

struct Scene {
    const domain::Rules* rules = nullptr;
    domain::HolderFile file;
    std::optional<CardNumber> card{};
    CounterPlace place;
    Timestamp at{};
};

/// What histories seldom come to: old money at another bank than the card that serves.
void moveMoneyIn(domain::HolderFile& file) {
    auto& card = file.cards.back();
    card.stage = domain::CardStage::Collected;
    card.social = card.financial = domain::ApplicationState::Active;
    card.losses.clear();
    file.legacyCard =
        domain::LegacyCard{.bank = card.bank == domain::BankName::Icbc ? domain::BankName::Ccb
                                                                       : domain::BankName::Icbc,
                           .state = domain::LegacyState::Stopped,
                           .balance = Money(123456)};
    if (pick(2) == 0) {
        file.legacyCard->clearanceNotice = Uuid::v7(samples::noon);
    }
}

/// Or: a card that lies ready, which its holder comes for next.
void sendBack(domain::Card& card) {
    card.stage = domain::CardStage::Ready;
    card.social = card.financial = domain::ApplicationState::Inactive;
    card.losses.clear();
}

/// A file with a past, moved into one of the regions: its credentials, its city.
domain::HolderFile fileIn(const domain::Rules& rules) {
    auto file = samples::anyOfficeHistory(static_cast<std::size_t>(pick(12)) + 1).back().after;
    if (!rules.cities.empty() && pick(8) != 0) {
        file.holder.city = file.holder.district = rules.cities.front();
    }
    for (auto& card : file.cards) {
        auto pins = std::exchange(card.pins, {});
        for (const auto& [kind, values] : rules.credentials) {
            card.pins.emplace(kind, pins.empty() ? domain::Credential{} : pins.begin()->second);
        }
        card.keptByMachine.reset();
    }
    if (!file.cards.empty() && domain::currentCard(file) == &file.cards.back()) {
        const int turn = pick(6);
        if (turn == 0) {
            moveMoneyIn(file);
        } else if (turn == 1) {
            sendBack(file.cards.back());
        }
    }
    return file;
}

domain::Window windowIn(const domain::Rules& rules, const domain::HolderFile& file) {
    // Where something of the region is done, or anywhere.
    auto likely = rules.acts;
    if (file.legacyCard && pick(2) == 0) { // its own windows
        std::erase_if(likely, [](const auto& known) {
            using enum domain::Procedure;
            const auto of = known.first.procedure;
            return of != TransferFunds && of != IssueClearanceNotice && of != ClearLegacyAccount;
        });
    }
    if (likely.empty()) {
        likely = rules.acts;
    }
    const auto& [key, act] = *std::next(likely.begin(), pick(static_cast<int>(likely.size())));
    auto kind = oneOf(domain::Words<domain::WindowKind>::all).first;
    if (pick(8) != 0 && !act.places.value.empty()) {
        kind = oneOf(act.places.value).kind;
    }
    domain::Window window{.kind = kind, .city = file.holder.city, .district = file.holder.district};
    if (kind == domain::WindowKind::Bank || kind == domain::WindowKind::AuthorisedBank) {
        const int turn = pick(4);
        window.bank = turn == 0 || file.cards.empty() ? domain::BankName::Icbc
                      : turn == 1 && file.legacyCard  ? file.legacyCard->bank
                                                      : file.cards.back().bank;
    }
    return window;
}

Scene anyScene() {
    const auto* rules = oneOf(catalogue().all());
    auto file = fileIn(*rules);
    const auto card = file.cards.empty() ? std::nullopt : std::optional(oneOf(file.cards).number);
    const CounterPlace place{"Hall 3", windowIn(*rules, file), rules->region, true};
    // A working day in working hours, or an evening.
    const auto at = samples::noon + std::chrono::hours(pick(4) == 0 ? 9 : 0);
    return {rules, std::move(file), card, place, at};
}

domain::Operation operationOf(const Scene& scene, domain::Request request) {
    request.proved = domain::everyOf<domain::CredentialKind>();
    return {.id = Uuid::v7(scene.at),
            .holder = scene.file.id,
            .fileVersion = scene.file.version,
            .request = samples::withDocument(std::move(request), scene.file),
            .window = scene.place.window,
            .at = scene.at,
            .clerk = "clerk",
            .outlet = scene.place.outlet,
            .rules = {scene.rules->region, scene.rules->version},
            .practice = true};
}

template <class Asked, class E>
void addEach(std::vector<domain::Asked>& all) {
    for (const auto& [word, name] : domain::Words<E>::all) {
        all.emplace_back(Asked{word});
    }
}

void addLosses(std::vector<domain::Asked>& all) {
    using domain::Application;
    for (const auto& [kind, name] : domain::Words<domain::LossKind>::all) {
        for (const auto& scope : {std::set<Application>{}, std::set{Application::Social},
                                  std::set{Application::Financial}}) {
            all.emplace_back(domain::LossAsked{.kind = kind, .scope = scope});
        }
    }
}

void addCards(domain::Procedure procedure, const CardNumber& fresh,
              std::vector<domain::Asked>& all) {
    for (const auto& [bank, name] : domain::Words<domain::BankName>::all) {
        if (procedure == domain::Procedure::Apply) {
            all.emplace_back(domain::NewCardAsked{fresh, bank});
            continue;
        }
        for (const auto& [reason, word] : domain::Words<domain::ReplaceReason>::all) {
            all.emplace_back(domain::ReplacementAsked{reason, {fresh, bank}});
        }
    }
}

/// Whatever can be asked for by that procedure's name, from the domain's words and not from the
/// counter's forms.
std::vector<domain::Asked> everythingAsked(domain::Procedure procedure, const Scene& scene) {
    using enum domain::Procedure;
    std::vector<domain::Asked> all;
    if (procedure == Apply || procedure == Replace) {
        addCards(procedure, freshNumber(Uuid::v7(scene.at)), all);
    } else if (procedure == Collect) {
        all = {domain::ComparisonMade{},
               domain::ComparisonMade{.photoAgrees = false, .takenBack = true}};
    } else if (procedure == ReportLoss) {
        addLosses(all);
    } else if (procedure == TransferFunds) {
        all = {domain::FundingSeen{true}, domain::FundingSeen{false}};
    } else if (procedure == CorrectDetails) {
        all = {domain::CorrectionAsked{.name = samples::personName("王小明")}};
    } else if (procedure == SetSettlement) {
        addEach<domain::SettlementAsked, domain::Settlement>(all);
    } else if (procedure == CloseCard) {
        addEach<domain::ClosingAsked, domain::ClosingReason>(all);
        for (const auto& [reason, name] : domain::Words<domain::ClosingReason>::all) {
            all.emplace_back(domain::ClosingAsked{reason, true});
        }
    } else {
        all = {domain::Asked()};
    }
    return all;
}

/// Whoever stands there and whatever is asked for: with every paper, approved.
std::vector<domain::Request> waysOf(const Scene& scene, const Definition& definition,
                                    const Offer& offer) {
    domain::Request request;
    request.procedure = offer.procedure;
    request.phase = definition.touchesKeeper ? domain::Phase::Authorise : domain::Phase::Whole;
    request.card = definition.ofCard ? scene.card : std::nullopt;
    request.pins = offer.pins;
    request.requester.papers = domain::everyOf<domain::Paper>();
    std::vector<domain::Request> ways;
    for (const auto& asked : everythingAsked(request.procedure, scene)) {
        request.asked = asked;
        for (const auto& [role, name] : domain::Words<domain::RequesterRole>::all) {
            request.requester.role = role;
            ways.push_back(request);
        }
    }
    return ways;
}

bool accepts(const Scene& scene, domain::Request request) {
    const auto outcome = [&](Money fee) {
        request.feeTaken = fee;
        return registry::judge(scene.file, operationOf(scene, request), true, *scene.rules,
                               [](auto) { return std::nullopt; });
    };
    // The fee of this way of asking, as its own decision tells it.
    const auto needs =
        domain::decide(scene.file, request, *scene.rules,
                       {.window = scene.place.window, .at = scene.at, .approved = true})
            .needs;
    return outcome(needs.fee).kind == registry::OutcomeKind::Applied;
}

std::vector<Offer> offersOf(const Scene& scene) {
    return offersFor(scene.file, scene.card, *scene.rules, scene.place,
                     {.keyModule = true, .credentialHost = true, .approver = true, .clerk = true},
                     scene.at);
}

} // namespace

void OffersTest::whatIsOfferedIsWhatTheRegistryAccepts() {
    QVERIFY(catalogue().errors().empty());
    QVERIFY(rc::check("offered is what some operation is accepted for", [] {
        const auto scene = anyScene();
        for (const auto& offer : offersOf(scene)) {
            const auto ways = waysOf(scene, *definitionOf(offer.procedure), offer);
            const bool accepted = std::ranges::any_of(
                ways, [&](const auto& request) { return accepts(scene, request); });
            RC_LOG() << scene.rules->region << ' ' << domain::nameOf(offer.procedure) << ' '
                     << domain::nameOf(scene.place.window.kind) << '\n';
            for (const auto& refusal : offer.decision.refusals) {
                RC_LOG() << domain::nameOf(refusal.reason) << '\n';
            }
            RC_ASSERT(offer.decision.possible() == accepted);
            RC_ASSERT(offer.decision.possible() || !offer.decision.refusals.empty());
        }
    }));
}

void OffersTest::everyProcedureIsOfferedAndRefusedSomewhere() {
    std::set<domain::Procedure> offered;
    std::set<domain::Procedure> refused;
    const auto scenes = rc::gen::exec(anyScene);
    const auto all = definitions().size();
    // The same scenes every time.
    for (std::uint64_t seed = 0; seed < 4000 && (offered.size() < all || refused.size() < all);
         ++seed) {
        const auto scene = scenes(rc::Random(seed), 100).value();
        for (const auto& offer : offersOf(scene)) {
            (offer.decision.possible() ? offered : refused).insert(offer.procedure);
        }
    }
    for (const auto& definition : definitions()) {
        const std::string name(domain::nameOf(definition.procedure));
        QVERIFY2(offered.contains(definition.procedure), name.c_str());
        QVERIFY2(refused.contains(definition.procedure), name.c_str());
    }
}

QTEST_GUILESS_MAIN(OffersTest)
#include "offers_test.moc"
