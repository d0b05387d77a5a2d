// SPDX-License-Identifier: Apache-2.0
#include "models/operators/envelope.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <map>

using namespace guitai;
using namespace guitai::operators;

class EnvelopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sealedAndApprovedVerifies();
    void sealedAloneVerifies();
    void anyChangeOfThePayloadIsFound();
    void clerksSignatureIsNoApproval();
    void faultIsNamed_data();
    void faultIsNamed();
    void encodedComesBackTheSame();
    void malformedTextIsNoEnvelope_data();
    void malformedTextIsNoEnvelope();
    void cutTextIsNoEnvelope();
    void hashIsSha256();

private:
    Operator& add(const std::string& id, std::set<Role> roles);
    [[nodiscard]] std::optional<EnvelopeFault> fault() const;

    std::map<std::string, SigningKey> keys_;
    std::map<std::string, Operator> people_;
    Envelope envelope_;
};

namespace {

const std::string payload = R"({"holder":"张三","procedure":"reset-pin"})";

} // namespace

Operator& EnvelopeTest::add(const std::string& id, std::set<Role> roles) {
    auto key = SigningKey::generate();
    people_[id] = {
        .id = id, .login = id, .name = id, .roles = std::move(roles), .key = key.publicKey()};
    keys_.insert_or_assign(id, std::move(key));
    return people_[id];
}

std::optional<EnvelopeFault> EnvelopeTest::fault() const {
    const auto verified = verify(envelope_, [&](const std::string& id) {
        const auto found = people_.find(id);
        return found == people_.end() ? std::nullopt : std::optional(found->second);
    });
    return verified ? std::nullopt : std::optional(verified.error());
}

void EnvelopeTest::init() {
    add("clerk", {Role::Clerk});
    add("chief", {Role::Clerk, Role::Supervisor});
    add("boss", {Role::Administrator});
    envelope_ = seal(payload, "clerk", keys_.at("clerk"));
    envelope_.approver = approve(payload, "chief", keys_.at("chief"));
}

void EnvelopeTest::sealedAndApprovedVerifies() {
    QCOMPARE(fault(), std::optional<EnvelopeFault>());
}

void EnvelopeTest::sealedAloneVerifies() {
    envelope_.approver.reset();
    QCOMPARE(fault(), std::optional<EnvelopeFault>());
}

void EnvelopeTest::anyChangeOfThePayloadIsFound() {
    QVERIFY(rc::check([&] {
        const auto where = *rc::gen::inRange<std::size_t>(0, payload.size());
        const auto flip = *rc::gen::inRange(1, 256);
        envelope_.payload = payload;
        envelope_.payload[where] = static_cast<char>(envelope_.payload[where] ^ flip);
        RC_ASSERT(fault() == EnvelopeFault::SignatureWrong);
    }));
}

void EnvelopeTest::clerksSignatureIsNoApproval() {
    // The chief sealed it as a clerk: the same bytes are not their approval.
    envelope_.approver = seal(payload, "chief", keys_.at("chief")).clerk;
    QCOMPARE(fault(), std::optional(EnvelopeFault::SignatureWrong));
    envelope_.clerk = approve(payload, "clerk", keys_.at("clerk"));
    QCOMPARE(fault(), std::optional(EnvelopeFault::SignatureWrong));
}

void EnvelopeTest::faultIsNamed_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("wanted");
    const auto row = [](const char* change, EnvelopeFault wanted) {
        QTest::newRow(change) << QString::fromLatin1(change) << static_cast<int>(wanted);
    };
    row("unknown algorithm", EnvelopeFault::UnknownAlgorithm);
    row("unknown signer", EnvelopeFault::UnknownSigner);
    row("inactive clerk", EnvelopeFault::SignerInactive);
    row("inactive approver", EnvelopeFault::SignerInactive);
    row("somebody else's signature", EnvelopeFault::SignatureWrong);
    row("cut signature", EnvelopeFault::SignatureWrong);
    row("approval of another payload", EnvelopeFault::SignatureWrong);
    row("approver is the clerk", EnvelopeFault::ApproverIsClerk);
    row("approver is the clerk by another name", EnvelopeFault::ApproverIsClerk);
    row("approver is an administrator", EnvelopeFault::ApproverNoSupervisor);
    row("clerk is an administrator", EnvelopeFault::ClerkNoClerk);
}

void EnvelopeTest::faultIsNamed() {
    QFETCH(QString, change);
    QFETCH(int, wanted);
    const std::map<std::string, std::function<void()>> changes{
        {"unknown algorithm", [&] { envelope_.clerk.algorithm = "SM2"; }},
        {"unknown signer", [&] { envelope_.clerk.signer = "stranger"; }},
        {"inactive clerk", [&] { people_["clerk"].active = false; }},
        {"inactive approver", [&] { people_["chief"].active = false; }},
        {"somebody else's signature", [&] { envelope_.clerk.signer = "chief"; }},
        {"cut signature", [&] { envelope_.clerk.value.pop_back(); }},
        {"approval of another payload",
         [&] { envelope_.approver = approve("{}", "chief", keys_.at("chief")); }},
        {"approver is the clerk",
         [&] { envelope_.approver = approve(payload, "clerk", keys_.at("clerk")); }},
        {"approver is the clerk by another name",
         [&] {
             people_["alias"] = people_["clerk"];
             people_["alias"].id = "alias";
             people_["alias"].roles = {Role::Supervisor};
             envelope_.approver = approve(payload, "alias", keys_.at("clerk"));
         }},
        {"approver is an administrator",
         [&] { envelope_.approver = approve(payload, "boss", keys_.at("boss")); }},
        {"clerk is an administrator",
         [&] { envelope_.clerk = seal(payload, "boss", keys_.at("boss")).clerk; }},
    };
    changes.at(change.toStdString())();
    QCOMPARE(fault(), std::optional(static_cast<EnvelopeFault>(wanted)));
}

void EnvelopeTest::encodedComesBackTheSame() {
    QCOMPARE(decodeEnvelope(encode(envelope_)), std::optional(envelope_));
    envelope_.approver.reset();
    QCOMPARE(decodeEnvelope(encode(envelope_)), std::optional(envelope_));
    QVERIFY(rc::check([&](const std::vector<std::uint8_t>& value, bool approved) {
        Envelope any{"{}", {"Ed25519", "somebody", value}, std::nullopt};
        if (approved) {
            any.approver = Signature{"SM2", "张三", value};
        }
        RC_ASSERT(decodeEnvelope(encode(any)) == any);
    }));
}

void EnvelopeTest::malformedTextIsNoEnvelope_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
    const QByteArray signature = R"({"algorithm":"Ed25519","signer":"a","value":"AAAA"})";
    const QByteArray head = R"({"encoding":1,"payload":"{}","clerk":)" + signature;
    QTest::newRow("newer") << R"({"encoding":2,"payload":"{}","clerk":)" + signature + "}";
    QTest::newRow("no payload") << R"({"encoding":1,"clerk":)" + signature + "}";
    QTest::newRow("payload no text") << R"({"encoding":1,"payload":{},"clerk":)" + signature + "}";
    QTest::newRow("more") << head + R"(,"more":1})";
    QTest::newRow("approver null") << head + R"(,"approver":null})";
    QTest::newRow("base64 wrong") << QByteArray(
        R"({"encoding":1,"payload":"{}","clerk":)"
        R"({"algorithm":"E","signer":"a","value":"A*AA"}})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void EnvelopeTest::malformedTextIsNoEnvelope() {
    QFETCH(QByteArray, text);
    QVERIFY(!decodeEnvelope(text.toStdString()));
}

void EnvelopeTest::cutTextIsNoEnvelope() {
    const auto whole = encode(envelope_);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        QVERIFY(!decodeEnvelope(whole.substr(0, size)));
    }
}

void EnvelopeTest::hashIsSha256() {
    // FIPS 180-4, example "abc".
    QCOMPARE(toHex(payloadHash("abc")),
             std::string("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"));
}

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "envelope_test.moc"
