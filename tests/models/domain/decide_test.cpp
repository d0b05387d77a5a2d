// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "tests/models/domain/samples.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::samples;

class DecideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void activationChangesInitialPinsAndStopsTheLegacyCard();
    void activationIsForTheIssuingBank();
    void activationByAnAgentIsRefused();
    void childIsServedThroughTheGuardian();
    void everyReasonAndEveryMissingPaperIsTold();
    void onlyCollectedLivingCardsAreServed();
    void lossOfTheApplicationForbidsItsPin();
    void lockedPinIsResetAndNotChanged();
    void someBanksUnlockTheNextDay();
    void cardMustBeTheHoldersAndNamedWhereThereAreTwo();
    void rulesOutOfForceDecideNothing();
    void enquiryRecordsItsPurpose();
    void whatThePackDoesNotHaveIsOfferedNowhere();
};

void DecideTest::activationChangesInitialPinsAndStopsTheLegacyCard() {
    auto file = fileWith(newCard());
    file.legacyCard = LegacyCard{.balance = Money(123456)};
    const auto decision = decide(file, request(Procedure::Activate), yueyang(), atTheBank());
    QVERIFY(decision.possible());
    const auto after = evolveAll(file, decision.events);
    QVERIFY(after.has_value());
    QCOMPARE(after->version, file.version + 1);
    QVERIFY(after->cards[0].state() == ApplicationState::Active);
    QVERIFY(!after->cards[0].pins.at(CredentialKind::Social).initial);
    QVERIFY(!after->cards[0].pins.at(CredentialKind::Financial).initial);
    QVERIFY(after->legacyCard->state == LegacyState::Stopped);
    QVERIFY(after->legacyCard->balance == Money(123456));
    QVERIFY(refuses(decide(*after, request(Procedure::Activate), yueyang(), atTheBank()),
                    Reason::AlreadyActive, "V1"));
}

void DecideTest::activationIsForTheIssuingBank() {
    const auto file = fileWith(newCard());
    auto where = atTheBank();
    where.window = window(WindowKind::Bank, BankName::Ccb);
    QVERIFY(refuses(decide(file, request(Procedure::Activate), yueyang(), where), Reason::WrongBank,
                    "V1"));
    where.window = window(WindowKind::Hrss);
    QVERIFY(refuses(decide(file, request(Procedure::Activate), yueyang(), where),
                    Reason::WrongPlace, "V1"));
    where.window = window(WindowKind::Bank, BankName::Icbc);
    where.window.city = *RegionCode::parse("110100");
    QVERIFY(decide(file, request(Procedure::Activate), yueyang(), where).possible());
}

void DecideTest::activationByAnAgentIsRefused() {
    auto ask = request(Procedure::Activate);
    ask.requester.role = RequesterRole::Agent;
    const auto decision = decide(fileWith(newCard()), ask, yueyang(), atTheBank());
    QVERIFY(refuses(decision, Reason::WrongRequester, "V1"));
    QVERIFY(decision.events.empty());
}

void DecideTest::childIsServedThroughTheGuardian() {
    auto file = fileWith(newCard());
    file.holder.idNumber = idBorn("20150601");
    auto ask = request(Procedure::Activate);
    QVERIFY(refuses(decide(file, ask, yueyang(), atTheBank()), Reason::HolderUnderAge,
                    "assumed:yueyang"));
    ask.requester = {.role = RequesterRole::Guardian,
                     .papers = {Paper::Card, Paper::HouseholdRegister, Paper::GuardianIdentityCard,
                                Paper::GuardianshipProof}};
    const auto decision = decide(file, ask, yueyang(), atTheBank());
    QVERIFY(decision.possible());
    QVERIFY(decision.needs.papers[1] == Paper::HouseholdRegister);
    file.holder.idNumber = idBorn("19800101");
    QVERIFY(refuses(decide(file, ask, yueyang(), atTheBank()), Reason::WrongRequester, "V1"));
}

void DecideTest::everyReasonAndEveryMissingPaperIsTold() {
    auto card = activeCard();
    card.financial = ApplicationState::FormallyLost;
    card.replacedBy = cardNumber("B1234567");
    auto ask = request(Procedure::ResetPin, {CredentialKind::Financial});
    ask.requester.papers = {};
    auto where = atTheBank();
    where.window.bank = BankName::Ccb;
    const auto decision = decide(fileWith(card), ask, yueyang(), where);
    QVERIFY(refuses(decision, Reason::CardLost, "L3"));
    QVERIFY(refuses(decision, Reason::CardReplaced, "L4"));
    QVERIFY(refuses(decision, Reason::WrongBank, "P8"));
    QCOMPARE(decision.refusals.size(), std::size_t(3));
    QVERIFY((decision.missing == std::vector{Paper::Card, Paper::IdentityCard}));
    QVERIFY((decision.needs.papers == std::vector{Paper::Card, Paper::IdentityCard}));
    QVERIFY(decision.needs.approval);
    QVERIFY(decision.events.empty());
}

void DecideTest::onlyCollectedLivingCardsAreServed() {
    const auto answer = [](CardStage stage) {
        auto card = activeCard();
        card.stage = stage;
        return decide(fileWith(card), request(Procedure::ChangePin, {CredentialKind::Social}),
                      yueyang(), atTheBank());
    };
    QVERIFY(refuses(answer(CardStage::Ready), Reason::CardNotCollected, "A5"));
    QVERIFY(refuses(answer(CardStage::Replaced), Reason::CardReplaced, "L4"));
    QVERIFY(refuses(answer(CardStage::Cancelled), Reason::CardCancelled, "O5"));
    QVERIFY(answer(CardStage::Collected).possible());
}

void DecideTest::lossOfTheApplicationForbidsItsPin() {
    auto card = activeCard();
    card.financial = ApplicationState::TemporarilyLost;
    const auto file = fileWith(card);
    const auto change = [&](CredentialKind kind) {
        return decide(file, request(Procedure::ChangePin, {kind}), yueyang(), atTheBank());
    };
    QVERIFY(refuses(change(CredentialKind::Financial), Reason::CardLost, "L1"));
    QVERIFY(change(CredentialKind::Social).possible());
    QVERIFY(refuses(change(CredentialKind::Query), Reason::ProcedureNotOffered, "P1"));
    card.social = ApplicationState::Inactive;
    QVERIFY(refuses(decide(fileWith(card), request(Procedure::ChangePin, {CredentialKind::Social}),
                           yueyang(), atTheBank()),
                    Reason::NotActive, "V1"));
}

void DecideTest::lockedPinIsResetAndNotChanged() {
    auto card = activeCard();
    card.pins[CredentialKind::Social].wrong = 4;
    const auto ask = [&](Procedure procedure) {
        return decide(fileWith(card), request(procedure, {CredentialKind::Social}), yueyang(),
                      atTheBank());
    };
    QVERIFY(ask(Procedure::ChangePin).possible());
    card.pins[CredentialKind::Social].wrong = 7;
    QVERIFY(refuses(ask(Procedure::ChangePin), Reason::PinLocked, "P4"));
    const auto reset = ask(Procedure::ResetPin);
    QVERIFY(reset.possible());
    const auto after = evolveAll(fileWith(card), reset.events);
    QVERIFY(after.has_value());
    QCOMPARE(after->cards[0].pins.at(CredentialKind::Social).wrong, 0);
    QCOMPARE(triesLeft(after->cards[0], CredentialKind::Social, yueyang(), chinaDate(noon)),
             std::optional(5));
}

void DecideTest::someBanksUnlockTheNextDay() {
    auto card = activeCard();
    auto& pin = card.pins[CredentialKind::Financial];
    pin.wrong = 3;
    const auto possible = [&] {
        return decide(fileWith(card), request(Procedure::ChangePin, {CredentialKind::Financial}),
                      yueyang(), {.window = window(WindowKind::Bank, card.bank), .at = noon})
            .possible();
    };
    QVERIFY(!possible());
    pin.lockedOn = chinaDate(noon);
    QVERIFY(!possible());
    QCOMPARE(triesLeft(card, CredentialKind::Financial, yueyang(), chinaDate(noon)),
             std::optional(0));
    pin.lockedOn = *parseDate("2026-11-23");
    QVERIFY(possible());
    QCOMPARE(triesLeft(card, CredentialKind::Financial, yueyang(), chinaDate(noon)),
             std::optional(3));
    card.bank = BankName::Hrxj;
    QVERIFY(!possible());
}

void DecideTest::cardMustBeTheHoldersAndNamedWhereThereAreTwo() {
    auto file = fileWith(activeCard());
    auto ask = request(Procedure::ChangePin, {CredentialKind::Social});
    ask.card = cardNumber("Z1234567");
    QVERIFY(refuses(decide(file, ask, yueyang(), atTheBank()), Reason::NoSuchCard, "C1"));
    file.cards.push_back(activeCard("B1234567"));
    ask.card.reset();
    QVERIFY(refuses(decide(file, ask, yueyang(), atTheBank()), Reason::NoSuchCard, "C1"));
    ask.card = cardNumber("B1234567");
    QVERIFY(decide(file, ask, yueyang(), atTheBank()).possible());
}

void DecideTest::rulesOutOfForceDecideNothing() {
    auto rules = yueyang();
    rules.validUntil = *parseDate("2026-11-23");
    const auto ask = request(Procedure::ChangePin, {CredentialKind::Social});
    QVERIFY(refuses(decide(fileWith(activeCard()), ask, rules, atTheBank()),
                    Reason::RulesNotInForce, "assumed:yueyang"));
    rules.validUntil = *parseDate("2026-11-24");
    QVERIFY(decide(fileWith(activeCard()), ask, rules, atTheBank()).possible());
}

void DecideTest::enquiryRecordsItsPurpose() {
    auto card = activeCard();
    card.social = card.financial = ApplicationState::FormallyLost;
    const auto file = fileWith(card);
    auto ask = request(Procedure::Enquire);
    const auto decision = decide(file, ask, yueyang(), atTheBank());
    QVERIFY(decision.possible());
    QVERIFY(decision.events == std::vector<Event>{Enquired{Purpose::HolderAsks}});
    QCOMPARE(evolveAll(file, decision.events)->version, file.version + 1);
    ask.requester.papers = {};
    QVERIFY(!decide(file, ask, yueyang(), atTheBank()).possible());
    ask.purpose = Purpose::Supervision;
    QVERIFY(decide(file, ask, yueyang(), atTheBank()).possible());
}

void DecideTest::whatThePackDoesNotHaveIsOfferedNowhere() {
    auto rules = yueyang();
    rules.acts.clear();
    for (const auto& [procedure, name] : Words<Procedure>::all) {
        const auto decision =
            decide(fileWith(activeCard()), request(procedure), rules, atTheBank());
        QVERIFY2(!decision.possible(), name.data());
    }
}

QTEST_GUILESS_MAIN(DecideTest)
#include "decide_test.moc"
