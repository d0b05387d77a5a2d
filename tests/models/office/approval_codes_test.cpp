// SPDX-License-Identifier: Apache-2.0
#include "models/office/approval_codes.h"
#include "models/operators/approval_code.h"
#include "models/store/audit.h"
#include "models/store/operator_table.h"
#include "tests/support/temporary_store.h"

#include <QTest>

using namespace guitai;
using namespace guitai::office;
using namespace guitai::test;

namespace {

const std::string payload = R"({"procedure":"close-card"})";

} // namespace

/// A supervisor's side of a code over the telephone: who gets one, and what is on record.
class ApprovalCodesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void aSupervisorsCodeFitsTheRequestThatWasReadOut();
    void nobodyElseGetsOne();
    void whoIsASupervisorNoMoreGetsNone();
    void withoutANumberNoCodeIsGiven();
    void whatIsNoChallengeGetsNoCode();
    void everythingIsOnRecordButTheCodeItself();
    void theSecretIsSentBySupervisorsAlone();

private:
    [[nodiscard]] auto give(std::string_view challenge) const {
        return giveCode(*opened_->store, opened_->administrator, challenge, place_->clock);
    }

    [[nodiscard]] store::AuditEntry lastEntry() const {
        return opened_->store->audit().latest(1)->front();
    }

    void setRoles(std::set<operators::Role> roles) const {
        auto who = opened_->administrator.who;
        who.roles = std::move(roles);
        QVERIFY(opened_->store->operatorTable().save(who));
    }

    std::unique_ptr<TemporaryStore> place_;
    std::unique_ptr<store::Store::Created> opened_;
};

namespace {

std::optional<CodeFault> faultOf(const auto& answer) {
    const auto* fault = answer ? nullptr : std::get_if<CodeFault>(&answer.error());
    return fault == nullptr ? std::nullopt : std::optional(*fault);
}

} // namespace

void ApprovalCodesTest::init() {
    opened_.reset();
    place_ = std::make_unique<TemporaryStore>();
    auto created = place_->create();
    QVERIFY(created);
    opened_ = std::make_unique<store::Store::Created>(*std::move(created));
    QVERIFY(keepCodeNumber(*opened_->store, opened_->administrator.who, "100007"));
}

void ApprovalCodesTest::aSupervisorsCodeFitsTheRequestThatWasReadOut() {
    const auto challenge = operators::challengeOf(payload);
    const auto secret = operators::codeSecretOf(opened_->administrator.key);
    const auto given = give(challenge);
    QVERIFY(given);
    QCOMPARE(given->number, std::string("100007"));
    QVERIFY(operators::codeFits(secret, payload, given->code));
    const auto grouped =
        challenge.substr(0, 4) + " " + challenge.substr(4, 4) + "-" + challenge.substr(8);
    QCOMPARE(give(grouped)->code, given->code);
}

void ApprovalCodesTest::nobodyElseGetsOne() {
    setRoles({operators::Role::Clerk, operators::Role::Administrator});
    QVERIFY(faultOf(give(operators::challengeOf(payload))) == CodeFault::NotSupervisor);
    QCOMPARE(lastEntry().action, std::string("refusal"));
    QCOMPARE(lastEntry().subject, std::string("approval-code"));
}

/// He signed in while he still was.
void ApprovalCodesTest::whoIsASupervisorNoMoreGetsNone() {
    auto who = opened_->administrator.who;
    who.active = false;
    QVERIFY(opened_->store->operatorTable().save(who));
    QVERIFY(faultOf(give(operators::challengeOf(payload))) == CodeFault::NotSupervisor);
    who.active = true;
    who.key = operators::SigningKey::generate().publicKey();
    QVERIFY(opened_->store->operatorTable().save(who));
    QVERIFY(faultOf(give(operators::challengeOf(payload))) == CodeFault::NotSupervisor);
}

void ApprovalCodesTest::withoutANumberNoCodeIsGiven() {
    const auto fresh = opened_->store->addOperator({"boss", "王五", {operators::Role::Supervisor}},
                                                   secret("another horse"), opened_->administrator);
    QVERIFY(fresh);
    const auto boss = opened_->store->signIn("boss", secret("another horse"));
    QVERIFY(boss);
    const auto given =
        giveCode(*opened_->store, *boss, operators::challengeOf(payload), place_->clock);
    QVERIFY(faultOf(given) == CodeFault::NoNumber);
    QVERIFY(lastEntry().action != "code-given");
}

void ApprovalCodesTest::whatIsNoChallengeGetsNoCode() {
    for (const auto* text : {"", "12345678901", "1234567890123", "12345678901a"}) {
        QVERIFY(faultOf(give(text)) == CodeFault::NoChallenge);
    }
    QVERIFY(lastEntry().action != "code-given");
}

void ApprovalCodesTest::everythingIsOnRecordButTheCodeItself() {
    const auto challenge = operators::challengeOf(payload);
    const auto given = give(challenge);
    const auto entry = lastEntry();
    QCOMPARE(entry.action, std::string("code-given"));
    QCOMPARE(entry.subject, challenge);
    QCOMPARE(entry.actor, opened_->administrator.who.id);
    QVERIFY(!entry.detail.contains(given->code));
}

void ApprovalCodesTest::theSecretIsSentBySupervisorsAlone() {
    auto& store = *opened_->store;
    const auto& who = opened_->administrator;
    const auto secret = codeSecretToSend(store, who, place_->clock);
    QVERIFY(secret);
    QVERIFY(secret->sameAs(operators::codeSecretOf(who.key).span()));
    QCOMPARE(lastEntry().action, std::string("code-secret-sent"));
    setRoles({operators::Role::Administrator});
    QVERIFY(faultOf(codeSecretToSend(store, who, place_->clock)) == CodeFault::NotSupervisor);
    QCOMPARE(lastEntry().action, std::string("refusal"));
}

QTEST_GUILESS_MAIN(ApprovalCodesTest)
#include "approval_codes_test.moc"
