// SPDX-License-Identifier: Apache-2.0
#include "tests/models/central/codes.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace guitai;
using namespace guitai::central;
using namespace guitai::domain;
using namespace guitai::registry;
using namespace guitai::test;

/// Codes over the telephone at the shared registry: whose are taken, and how wrong ones count.
class CodesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRightCodeApprovesAsASignatureDoes();
    void aWrongCodeIsRejectedForEverAndCounted();
    void oneCodeIsForOneAct();
    void fiveWrongOnesInARowLockANumber();
    void theSameAgainCountsOnce();
    void whoChecksACodeCountsAlone();
    void severalAppliersCountTogether();
    void codesUnderAnothersNumberAreWrong();
    void whoMayNotApproveDoesNotByCodeEither();
    void nothingCountsInAnotherClerksName();
    void secretOfAnEarlierSigningKeyIsOfNoUse();
    void neitherCountersNorAppliersReadTheSecrets();
};

namespace {

const std::optional<Rejection> none = std::nullopt;

} // namespace

void CodesTest::aRightCodeApprovesAsASignatureDoes() {
    CodeRegistry codes;
    RoundApplier applier(codes.central, &codes.key);
    auto& office = codes.central.office;
    const auto leave = [&] {
        return office.sealed(
            Central::real(office.leave(Procedure::ResetPin, {CredentialKind::Social})));
    };
    const auto alone = codes.judged(applier, leave());
    QCOMPARE(alone.kind, OutcomeKind::Refused);
    QCOMPARE(alone.refusals.front().reason, Reason::ApprovalMissing);
    const auto approved =
        codes.judged(applier, codes.withCode(leave(), codes.number, office.supervisorKey));
    QCOMPARE(approved.kind, OutcomeKind::Applied);
    QCOMPARE(applier.codes(CodeResult::Right), 1U);
}

void CodesTest::aWrongCodeIsRejectedForEverAndCounted() {
    CodeRegistry codes;
    RoundApplier applier(codes.central, &codes.key);
    const auto wrong = codes.wrong();
    QCOMPARE(codes.rejection(applier, wrong), std::optional(Rejection::CodeWrong));
    QCOMPARE(codes.state(codes.number).failures, 1);
    QCOMPARE(applier.codes(CodeResult::Wrong), 1U);
    // Another code for the same act is another act.
    const auto corrected = codes.withCode(wrong, codes.number, codes.central.office.supervisorKey);
    const auto again = codes.counter.submit(corrected);
    QVERIFY(again && again->duplicate);
    QCOMPARE(again->rejection, std::optional(Rejection::CodeWrong));
    QCOMPARE(codes.rejection(applier, codes.right()), none);
    QCOMPARE(codes.state(codes.number).failures, 0);
    auto noCode = codes.right();
    noCode.approver->value = {'1', '2'};
    QCOMPARE(codes.rejection(applier, noCode), std::optional(Rejection::CodeWrong));
}

/// What is read out stands for fewer acts than there are: two may share it.
void CodesTest::oneCodeIsForOneAct() {
    CodeRegistry codes;
    auto applier = connected("guitai_applier");
    const auto first = Uuid::v7(samples::noon);
    const auto second = Uuid::v7(samples::noon + std::chrono::seconds(1));
    const auto takes = [&](const char* number, const Uuid& operation) {
        bool taken = false;
        must(applier->query("SELECT guitai.use_code($1, $2, $3)",
                            {number, "352950596860", operation},
                            [&](const postgres::Row& row) { taken = row.truth(0); }),
             "not asked");
        return taken;
    };
    QVERIFY(takes("100007", first));
    QVERIFY(takes("100007", first)); // begun anew by the server
    QVERIFY(!takes("100007", second));
    QVERIFY(takes("100008", second));
}

void CodesTest::fiveWrongOnesInARowLockANumber() {
    CodeRegistry codes;
    RoundApplier applier(codes.central, &codes.key);
    const auto other = operators::SigningKey::generate();
    codes.addSupervisor("supervisor-2", other);
    const auto second = codes.send("supervisor-2", other);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(codes.rejection(applier, codes.wrong()), std::optional(Rejection::CodeWrong));
    }
    QCOMPARE(codes.rejection(applier, codes.right()), none);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!codes.state(codes.number).locked);
        QCOMPARE(codes.rejection(applier, codes.wrong()), std::optional(Rejection::CodeWrong));
    }
    QVERIFY(codes.state(codes.number).locked);
    for (const auto& envelope : {codes.right(), codes.wrong()}) {
        QCOMPARE(codes.rejection(applier, envelope), std::optional(Rejection::CodeLocked));
    }
    QCOMPARE(codes.state(codes.number).failures, 5);
    QCOMPARE(applier.codes(CodeResult::Locked), 2U);
    QCOMPARE(codes.rejection(applier, codes.withCode(codes.central.enquiry(), second, other)),
             none);
    QVERIFY(unlockCode(*codes.central.admin, codes.number).value());
    QCOMPARE(codes.state(codes.number).failures, 0);
    QCOMPARE(codes.rejection(applier, codes.right()), none);
    QVERIFY(!unlockCode(*codes.central.admin, "000000").value());
}

void CodesTest::theSameAgainCountsOnce() {
    CodeRegistry codes;
    RoundApplier applier(codes.central, &codes.key);
    const auto wrong = codes.wrong();
    codes.handIn(wrong);
    codes.central.asOwner("CREATE TABLE guitai.kept AS SELECT * FROM guitai.inbox");
    QCOMPARE(codes.rejection(applier, wrong), std::optional(Rejection::CodeWrong));
    for (int i = 0; i < 6; ++i) {
        QVERIFY(codes.counter.submit(wrong)->duplicate);
        // The line had delivered it twice, and the second came after the first was judged.
        codes.central.asOwner("INSERT INTO guitai.inbox SELECT * FROM guitai.kept");
        QCOMPARE(applier.work(), 1);
    }
    QCOMPARE(codes.counter.outcomeOf(CodeRegistry::idOf(wrong))->rejection,
             std::optional(Rejection::CodeWrong));
    QCOMPARE(codes.state(codes.number).failures, 1);
    QCOMPARE(applier.codes(CodeResult::Wrong), 1U);
}

void CodesTest::whoChecksACodeCountsAlone() {
    const CodeRegistry codes;
    const auto first = connected("guitai_applier");
    const auto second = connected("guitai_applier");
    must(second->run("patience", "SET lock_timeout = 200"), "not set");
    const auto look = [&](postgres::Connection& connection) {
        return connection.query("SELECT locked FROM guitai.code_of($1)", {codes.number});
    };
    const auto done = first->transaction([&]() -> std::expected<void, postgres::SqlError> {
        const auto mine = look(*first);
        const auto others = look(*second);
        if (!mine || others) {
            return std::unexpected(postgres::SqlError{});
        }
        return {};
    });
    QVERIFY(done);
    QVERIFY(look(*second));
}

/// Each holder's acts under both numbers, in either order: whoever judges them, five of each count.
void CodesTest::severalAppliersCountTogether() {
    constexpr int people = 24;
    CodeRegistry codes;
    const auto other = operators::SigningKey::generate();
    codes.addSupervisor("supervisor-2", other);
    const std::array numbers{codes.number, codes.send("supervisor-2", other)};
    std::vector<HolderFile> files;
    for (int number = 1; number <= people; ++number) {
        files.push_back(person(number));
    }
    must(enrol(*codes.central.admin, files, codes.central.clock), "not enrolled");
    std::array<std::vector<Uuid>, 2> sent;
    for (std::size_t i = 0; i < files.size() * 2; ++i) {
        const auto who = (i + i / files.size()) % 2;
        auto envelope = enquiryOf(codes.central, files[i % files.size()]);
        envelope.approver = operators::codeApproval(numbers[who], "0000000000");
        sent[who].push_back(codes.handIn(envelope));
    }
    std::atomic<int> done = 0;
    std::atomic<bool> broken = false;
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            auto connection = connected("guitai_applier");
            Worker worker(*connection, Office::findRules(), codes.central.clock,
                          {.id = Uuid::v7(samples::noon), .codeKey = &codes.key});
            const auto fails = [](const auto& answer) {
                return !answer && answer.error().fault != postgres::SqlFault::Retry;
            };
            for (int round = 0; round < 5000 && done < people * 2 && !broken; ++round) {
                const auto beaten = worker.beat();
                const auto worked = worker.work();
                broken = broken || fails(beaten) || fails(worked);
                done += worked.value_or(0);
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    QVERIFY(!broken);
    QCOMPARE(done.load(), people * 2);
    for (std::size_t who = 0; who < numbers.size(); ++who) {
        const auto wrong = std::ranges::count_if(sent[who], [&](const Uuid& id) {
            return codes.counter.outcomeOf(id)->rejection == Rejection::CodeWrong;
        });
        QCOMPARE(wrong, 5);
        QCOMPARE(codes.state(numbers[who]).failures, 5);
    }
}

void CodesTest::codesUnderAnothersNumberAreWrong() {
    CodeRegistry codes;
    RoundApplier applier(codes.central, &codes.key);
    const auto other = operators::SigningKey::generate();
    codes.addSupervisor("supervisor-2", other);
    const auto second = codes.send("supervisor-2", other);
    QVERIFY(second != codes.number);
    const auto& key = codes.central.office.supervisorKey;
    QCOMPARE(codes.rejection(applier, codes.withCode(codes.central.enquiry(), second, key)),
             std::optional(Rejection::CodeWrong));
    QCOMPARE(codes.state(codes.number).failures, 0);
    QCOMPARE(codes.state(second).failures, 1);
    for (const auto* nobody : {"000001", "1", "", "supervisor-1", "１２３４５６"}) {
        QCOMPARE(codes.rejection(applier, codes.withCode(codes.central.enquiry(), nobody, key)),
                 std::optional(Rejection::CodeWrong));
    }
    const auto behindZero = codes.number + std::string(1, '\0') + "1";
    QCOMPARE(codes.rejection(applier, codes.withCode(codes.central.enquiry(), behindZero, key)),
             std::optional(Rejection::CodeWrong));
    QCOMPARE(codes.state(codes.number).failures, 0);
}

void CodesTest::whoMayNotApproveDoesNotByCodeEither() {
    CodeRegistry codes;
    RoundApplier applier(codes.central, &codes.key);
    auto& office = codes.central.office;
    const auto refused = std::optional(Rejection::SignatureInvalid);
    // The clerk himself, under his own name and under another.
    codes.addSupervisor("clerk-1", office.clerkKey,
                        {operators::Role::Clerk, operators::Role::Supervisor});
    codes.addSupervisor("clerk-1-again", office.clerkKey);
    for (const auto* self : {"clerk-1", "clerk-1-again"}) {
        const auto own = codes.send(self, office.clerkKey);
        QCOMPARE(
            codes.rejection(applier, codes.withCode(codes.central.enquiry(), own, office.clerkKey)),
            refused);
        QCOMPARE(codes.state(own).failures, 0);
    }
    auto boss = codes.person("supervisor-1");
    boss.active = false;
    must(saveOperator(*codes.central.admin, boss), "not saved");
    QCOMPARE(codes.rejection(applier, codes.right()), refused);
    boss.active = true;
    boss.roles = {operators::Role::Administrator};
    must(saveOperator(*codes.central.admin, boss), "not saved");
    QCOMPARE(codes.rejection(applier, codes.right()), refused);
    boss.roles = {operators::Role::Supervisor};
    must(saveOperator(*codes.central.admin, boss), "not saved");
    QCOMPARE(codes.rejection(applier, codes.right()), none);
    QCOMPARE(codes.state(codes.number).failures, 0);
}

void CodesTest::nothingCountsInAnotherClerksName() {
    CodeRegistry codes;
    RoundApplier applier(codes.central, &codes.key);
    const auto stranger = operators::SigningKey::generate();
    codes.addSupervisor("clerk-2", stranger, {operators::Role::Clerk});
    auto wrong = codes.wrong();
    wrong.clerk = operators::seal(wrong.payload, "clerk-2", stranger).clerk;
    QCOMPARE(codes.rejection(applier, wrong), std::optional(Rejection::SignatureInvalid));
    wrong.clerk = operators::seal(wrong.payload, "clerk-1", stranger).clerk;
    QCOMPARE(codes.rejection(applier, wrong), std::optional(Rejection::SignatureInvalid));
    QCOMPARE(codes.state(codes.number).failures, 0);
    // Nor was the act spoiled by it.
    const auto own = codes.central.office.sealed(*decodeOperation(wrong.payload));
    QCOMPARE(codes.rejection(applier,
                             codes.withCode(own, codes.number, codes.central.office.supervisorKey)),
             none);
}

void CodesTest::secretOfAnEarlierSigningKeyIsOfNoUse() {
    CodeRegistry codes;
    RoundApplier applier(codes.central, &codes.key);
    const auto fresh = operators::SigningKey::generate();
    codes.addSupervisor("supervisor-1", fresh);
    QVERIFY(!codes.state(codes.number).sent);
    const auto old = codes.right();
    const auto id = codes.handIn(old);
    applier.work();
    QCOMPARE(codes.counter.outcomeOf(id).error(), RegistryFault::UnknownOutcome); // it waits
    QCOMPARE(codes.send("supervisor-1", fresh), codes.number);
    applier.work();
    QCOMPARE(codes.counter.outcomeOf(id)->rejection, std::optional(Rejection::CodeWrong));
    QCOMPARE(codes.rejection(applier, codes.withCode(codes.central.enquiry(), codes.number, fresh)),
             none);
}

void CodesTest::neitherCountersNorAppliersReadTheSecrets() {
    const CodeRegistry codes;
    const auto notAllowed = [](const char* role, const std::string& sql) {
        const auto tried = connected(role)->run("test", sql);
        return !tried && tried.error().fault == postgres::SqlFault::NotAllowed;
    };
    for (const auto* sql :
         {"SELECT * FROM guitai.code_supervisors", "SELECT * FROM guitai.code_key",
          "SELECT * FROM guitai.code_of('000001')", "SELECT guitai.count_code('000001', TRUE)",
          "INSERT INTO guitai.code_key VALUES (1, '', clock_timestamp())"}) {
        QVERIFY2(notAllowed("counter_one", sql), sql);
    }
    for (const auto* sql :
         {"SELECT * FROM guitai.code_supervisors", "UPDATE guitai.code_supervisors SET failures=0",
          "DELETE FROM guitai.code_supervisors", "UPDATE guitai.code_key SET public_key = ''",
          "INSERT INTO guitai.code_key VALUES (1, '', clock_timestamp())"}) {
        QVERIFY2(notAllowed("guitai_applier", sql), sql);
    }
}

QTEST_GUILESS_MAIN(CodesTest)
#include "codes_test.moc"
