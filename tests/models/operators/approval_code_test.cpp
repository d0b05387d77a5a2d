// SPDX-License-Identifier: Apache-2.0
// Codes over the telephone: who can make one, what one is good for, and what is seen of a slip.
#include "models/operators/approval_code.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace guitai;
using namespace guitai::operators;

namespace {

const std::string payload = R"({"holder":"张三","procedure":"close-card"})";

SigningKey keyOf(std::uint8_t fill) {
    SecretBytes seed(SigningKey::seedSize);
    std::ranges::fill(seed.span(), fill);
    return SigningKey::fromSeed(std::move(seed));
}

Operator person(const std::string& id, const SigningKey& key, std::set<Role> roles) {
    return {.id = id, .login = id, .name = id, .roles = std::move(roles), .key = key.publicKey()};
}

} // namespace

class ApprovalCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codeFitsItsRequestAndItsSupervisorAlone();
    void valuesStayTheSame();
    void slipOfTheTongueIsSeenWithoutTheSecret();
    void whatIsNoChallengeGetsNoCode();
    void approvesWhereItCanBeChecked();
    void isOfNoUseWhereItCannotBeChecked();
    void ownCodeIsNoSecondPair();
    void faultOfTheCheckIsTold();
};

void ApprovalCodeTest::codeFitsItsRequestAndItsSupervisorAlone() {
    QVERIFY(rc::check([](const std::string& one, const std::string& other) {
        RC_PRE(one != other);
        const auto secret = codeSecretOf(keyOf(1));
        const auto code = codeFor(secret, challengeOf(one));
        RC_ASSERT(code && code->size() == codeDigits);
        RC_ASSERT(codePlausible(one, *code));
        RC_ASSERT(codeFits(secret, one, *code));
        RC_ASSERT(!codeFits(secret, other, *code));
        RC_ASSERT(!codeFits(codeSecretOf(keyOf(2)), one, *code));
    }));
}

/// Counters and registries of different versions must agree.
void ApprovalCodeTest::valuesStayTheSame() {
    QCOMPARE(challengeOf(payload), std::string("352950596860"));
    QCOMPARE(*codeFor(codeSecretOf(keyOf(7)), challengeOf(payload)), std::string("5555404614"));
}

void ApprovalCodeTest::slipOfTheTongueIsSeenWithoutTheSecret() {
    const auto right = *codeFor(codeSecretOf(keyOf(7)), challengeOf(payload));
    int unseen = 0;
    int slips = 0;
    for (std::size_t at = 0; at < right.size(); ++at) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            auto wrong = right;
            wrong[at] = digit;
            if (wrong != right) {
                ++slips;
                unseen += codePlausible(payload, wrong) ? 1 : 0;
            }
        }
    }
    QCOMPARE(slips, 90);
    QVERIFY(unseen <= 4); // one in a hundred is to be expected
    QVERIFY(!codePlausible(payload, right.substr(1)));
    QVERIFY(!codePlausible(payload, right + "0"));
    QVERIFY(!codePlausible(payload, "12345678ab"));
}

void ApprovalCodeTest::whatIsNoChallengeGetsNoCode() {
    const auto secret = codeSecretOf(keyOf(1));
    for (const auto* text : {"", "12345678901", "1234567890123", "12345678901a", "１２３４"}) {
        QVERIFY(!codeFor(secret, text));
    }
}

namespace {

struct Call {
    SigningKey clerkKey = keyOf(3);
    SigningKey chiefKey = keyOf(7);
    Operator clerk = person("clerk", clerkKey, {Role::Clerk});
    Operator chief = person("chief", chiefKey, {Role::Supervisor});
    Envelope envelope = seal(payload, "clerk", clerkKey);

    Call() {
        envelope.approver =
            codeApproval("100007", *codeFor(codeSecretOf(chiefKey), challengeOf(payload)));
    }

    [[nodiscard]] std::optional<EnvelopeFault> fault(const CheckCode& check) const {
        const auto verified =
            verify(envelope, [this](const std::string&) { return std::optional(clerk); }, check);
        return verified ? std::nullopt : std::optional(verified.error());
    }

    /// As a registry would, that knows one number.
    [[nodiscard]] CheckCode registry(const Operator& who) const {
        return [this, who](const Signature& code,
                           const std::string& text) -> std::expected<Operator, EnvelopeFault> {
            const auto digits = codeIn(code);
            if (code.signer != "100007") {
                return std::unexpected(EnvelopeFault::UnknownSigner);
            }
            if (!digits || !codeFits(codeSecretOf(chiefKey), text, *digits)) {
                return std::unexpected(EnvelopeFault::CodeWrong);
            }
            return who;
        };
    }
};

} // namespace

void ApprovalCodeTest::approvesWhereItCanBeChecked() {
    Call call;
    QVERIFY(call.fault(call.registry(call.chief)) == std::nullopt);
    call.envelope = *decodeEnvelope(encode(call.envelope));
    QVERIFY(call.fault(call.registry(call.chief)) == std::nullopt);
    call.envelope.payload += " ";
    call.envelope.clerk = seal(call.envelope.payload, "clerk", call.clerkKey).clerk;
    QVERIFY(call.fault(call.registry(call.chief)) == EnvelopeFault::CodeWrong);
    call.envelope.approver->signer = "100008";
    QVERIFY(call.fault(call.registry(call.chief)) == EnvelopeFault::UnknownSigner);
}

void ApprovalCodeTest::isOfNoUseWhereItCannotBeChecked() {
    const Call call;
    QVERIFY(call.fault({}) == EnvelopeFault::UnknownAlgorithm);
}

void ApprovalCodeTest::ownCodeIsNoSecondPair() {
    const Call call;
    QVERIFY(call.fault(call.registry(call.clerk)) == EnvelopeFault::ApproverIsClerk);
    auto other = person("somebody", call.clerkKey, {Role::Supervisor});
    QVERIFY(call.fault(call.registry(other)) == EnvelopeFault::ApproverIsClerk);
    QVERIFY(call.fault(call.registry(person("boss", keyOf(9), {Role::Administrator}))) ==
            EnvelopeFault::ApproverNoSupervisor);
    auto gone = call.chief;
    gone.active = false;
    QVERIFY(call.fault(call.registry(gone)) == EnvelopeFault::SignerInactive);
}

void ApprovalCodeTest::faultOfTheCheckIsTold() {
    Call call;
    QVERIFY(call.fault([](const auto&, const auto&) {
        return std::unexpected(EnvelopeFault::CodeLocked);
    }) == EnvelopeFault::CodeLocked);
    call.envelope.approver->value = {'1', '2', 'x'};
    QVERIFY(!codeIn(*call.envelope.approver));
    QVERIFY(call.fault(call.registry(call.chief)) == EnvelopeFault::CodeWrong);
}

QTEST_GUILESS_MAIN(ApprovalCodeTest)
#include "approval_code_test.moc"
