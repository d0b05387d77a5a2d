// SPDX-License-Identifier: Apache-2.0
#include "models/central/buckets.h"
#include "tests/models/central/codes.h"

#include <QTest>

using namespace guitai;
using namespace guitai::central;
using namespace guitai::domain;
using namespace guitai::registry;
using namespace guitai::test;

/// Codes that nobody can check yet wait, and hold up nobody but their holder; the key and the
/// secrets of an office come and go meanwhile.
class CodeWaitingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoHasNoKeyLeavesCodesToWhoHasIt();
    void anotherKeyIsAsGoodAsNone();
    void whoBeginsWithoutTheKeyTriesNothingAgain();
    void whatIsSealedToAKeyGoesWithIt();
    void whatWasAlteredIsNoSecret();
    void publishingReplacesNothingByItself();
    void onlySupervisorsWhomTheRegistryKnowsSendASecret();
    void aNumberStaysItsOwnersForEver();
};

namespace {

/// Another holder of the same bucket.
HolderFile neighbourOf(const HolderFile& file) {
    for (int number = 1;; ++number) {
        auto other = person(number);
        if (bucketOf(other.id) == bucketOf(file.id)) {
            return other;
        }
    }
}

std::optional<RegistryFault> faultOf(SharedRegistry& counter, const Uuid& id) {
    const auto outcome = counter.outcomeOf(id);
    return outcome ? std::nullopt : std::optional(outcome.error());
}

SecretFault secretFault(const CodeRegistry& codes, const operators::Operator& who,
                        const operators::SigningKey& key) {
    const auto kept = keepCodeSecret(*codes.central.admin, who, operators::codeSecretOf(key));
    return kept ? SecretFault::Database : kept.error().fault;
}

} // namespace

void CodeWaitingTest::whoHasNoKeyLeavesCodesToWhoHasIt() {
    CodeRegistry codes;
    const auto other = neighbourOf(codes.central.office.file);
    must(enrol(*codes.central.admin, {other}, codes.central.clock), "not enrolled");
    RoundApplier without(codes.central, nullptr);
    const auto code = codes.handIn(codes.right());
    const auto after = codes.handIn(codes.central.enquiry());
    const auto others = codes.handIn(enquiryOf(codes.central, other));
    without.work();
    QCOMPARE(codes.counter.outcomeOf(others)->kind, OutcomeKind::Applied);
    QCOMPARE(faultOf(codes.counter, code),
             std::optional(RegistryFault::UnknownOutcome)); // it waits
    QCOMPARE(faultOf(codes.counter, after), std::optional(RegistryFault::UnknownOutcome));
    without.beat();
    QCOMPARE(without.work(9), 0);
    QCOMPARE(without.codes(CodeResult::Unchecked), 1U); // tried once, not again and again
    QCOMPARE(codes.state(codes.number).failures, 0);
    // Whoever comes with the key takes that bucket, though the other has it and lives.
    RoundApplier with(codes.central, &codes.key);
    QCOMPARE(with.work(), 2);
    QCOMPARE(codes.counter.outcomeOf(code)->kind, OutcomeKind::Applied);
    QCOMPARE(codes.counter.outcomeOf(after)->fileVersion, 2U);
    QCOMPARE(with.codes(CodeResult::Right), 1U);
    without.beat();
    with.beat();
    QCOMPARE(without.worker.figures().buckets + with.worker.figures().buckets, bucketCount);
    const auto last = codes.handIn(enquiryOf(codes.central, other));
    QCOMPARE(without.work() + with.work(), 1);
    QCOMPARE(codes.counter.outcomeOf(last)->fileVersion, 2U);
}

void CodeWaitingTest::anotherKeyIsAsGoodAsNone() {
    CodeRegistry codes;
    const auto another = codeKeyOf(2);
    RoundApplier wrongKey(codes.central, &another);
    const auto code = codes.handIn(codes.right());
    wrongKey.work();
    wrongKey.beat();
    wrongKey.work();
    QCOMPARE(faultOf(codes.counter, code), std::optional(RegistryFault::UnknownOutcome));
    QCOMPARE(wrongKey.codes(CodeResult::Unchecked), 1U);
    RoundApplier rightKey(codes.central, &codes.key);
    QCOMPARE(rightKey.work(), 1);
    QCOMPARE(codes.counter.outcomeOf(code)->kind, OutcomeKind::Applied);
}

void CodeWaitingTest::whoBeginsWithoutTheKeyTriesNothingAgain() {
    CodeRegistry codes;
    const auto code = codes.handIn(codes.right());
    for (int i = 0; i < 3; ++i) {
        RoundApplier without(codes.central, nullptr);
        without.work();
        QCOMPARE(without.codes(CodeResult::Unchecked), i == 0 ? 1U : 0U);
        QVERIFY(without.worker.leave());
    }
    RoundApplier with(codes.central, &codes.key);
    QCOMPARE(with.work(), 1);
    QCOMPARE(codes.counter.outcomeOf(code)->kind, OutcomeKind::Applied);
}

void CodeWaitingTest::whatIsSealedToAKeyGoesWithIt() {
    CodeRegistry codes;
    const auto fresh = codeKeyOf(2);
    QCOMPARE(publishCodeKey(*codes.central.admin, fresh.publicKey(), true).value(),
             Publishing::Done);
    QVERIFY(!codes.state(codes.number).sent);
    RoundApplier old(codes.central, &codes.key);
    const auto code = codes.handIn(codes.right());
    old.work();
    QCOMPARE(faultOf(codes.counter, code), std::optional(RegistryFault::UnknownOutcome));
    QVERIFY(old.worker.leave());
    RoundApplier applier(codes.central, &fresh);
    QCOMPARE(applier.work(), 0);
    QCOMPARE(codes.send("supervisor-1", codes.central.office.supervisorKey), codes.number);
    QVERIFY(codes.state(codes.number).sent);
    QCOMPARE(applier.work(), 1);
    QCOMPARE(codes.counter.outcomeOf(code)->kind, OutcomeKind::Applied);
}

void CodeWaitingTest::whatWasAlteredIsNoSecret() {
    CodeRegistry codes;
    codes.central.asOwner("UPDATE guitai.code_supervisors SET sealed = sealed || '\\x00'");
    RoundApplier applier(codes.central, &codes.key);
    const auto code = codes.handIn(codes.right());
    applier.work();
    applier.beat();
    applier.work();
    QCOMPARE(faultOf(codes.counter, code), std::optional(RegistryFault::UnknownOutcome));
    QCOMPARE(applier.codes(CodeResult::Unchecked), 1U);
    codes.send("supervisor-1", codes.central.office.supervisorKey);
    QCOMPARE(applier.work(), 1);
}

void CodeWaitingTest::publishingReplacesNothingByItself() {
    const CodeRegistry codes;
    auto& admin = *codes.central.admin;
    QCOMPARE(publishCodeKey(admin, codes.key.publicKey(), false).value(), Publishing::AlreadyThat);
    QCOMPARE(publishCodeKey(admin, codes.key.publicKey(), true).value(), Publishing::AlreadyThat);
    QVERIFY(codes.state(codes.number).sent);
    const auto other = codeKeyOf(2).publicKey();
    QCOMPARE(publishCodeKey(admin, other, false).value(), Publishing::OtherThere);
    QVERIFY(publishedCodeKey(*connected("guitai_applier")).value() == codes.key.publicKey());
    QVERIFY(codes.state(codes.number).sent);
    QCOMPARE(publishCodeKey(admin, other, true).value(), Publishing::Done);
    QVERIFY(publishedCodeKey(*connected("guitai_applier")).value() == other);
}

void CodeWaitingTest::onlySupervisorsWhomTheRegistryKnowsSendASecret() {
    const CodeRegistry codes;
    const auto& office = codes.central.office;
    auto boss = codes.person("supervisor-1");
    const auto fresh = operators::SigningKey::generate();
    auto stranger = boss;
    stranger.id = "supervisor-9";
    QCOMPARE(secretFault(codes, stranger, office.supervisorKey), SecretFault::UnknownOperator);
    auto other = boss;
    other.key = fresh.publicKey();
    QCOMPARE(secretFault(codes, other, fresh), SecretFault::OtherKey);
    QCOMPARE(secretFault(codes, codes.person("clerk-1"), office.clerkKey),
             SecretFault::NotSupervisor);
    boss.active = false;
    must(saveOperator(*codes.central.admin, boss), "not saved");
    QCOMPARE(secretFault(codes, boss, office.supervisorKey), SecretFault::NotSupervisor);
    codes.central.asOwner("DELETE FROM guitai.code_key");
    QCOMPARE(secretFault(codes, boss, office.supervisorKey), SecretFault::NoKey);
    QCOMPARE(codeSupervisors(*codes.central.admin)->size(), 1U);
}

void CodeWaitingTest::aNumberStaysItsOwnersForEver() {
    const CodeRegistry codes;
    codes.central.asOwner("UPDATE guitai.code_supervisors SET failures = 5, locked = TRUE");
    QCOMPARE(codes.send("supervisor-1", codes.central.office.supervisorKey), codes.number);
    QVERIFY(!codes.state(codes.number).locked);
    QCOMPARE(codes.state(codes.number).failures, 0);
    std::set<std::string> numbers{codes.number};
    for (int i = 0; i < 40; ++i) {
        const auto key = operators::SigningKey::generate();
        const auto id = "supervisor-" + std::to_string(i + 2);
        codes.addSupervisor(id, key);
        const auto number = codes.send(id, key);
        QVERIFY(isCodeNumber(number));
        QVERIFY(numbers.insert(number).second);
    }
    QCOMPARE(codeSupervisors(*codes.central.admin)->size(), 41U);
}

QTEST_GUILESS_MAIN(CodeWaitingTest)
#include "code_waiting_test.moc"
