// SPDX-License-Identifier: Apache-2.0
#include "models/registry/outcome_codec.h"
#include "models/registry/outcome_words.h"
#include "tests/models/domain/samples.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::registry;

class OutcomeCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackAsItWas();
    void whatIsNoOutcomeIsRefused_data();
    void whatIsNoOutcomeIsRefused();
    void spoiledBytesNeverPassForAnother();
    void reasonNamesTheFirstRule();
};

namespace {

std::vector<Outcome> samplesOfAll() {
    return {
        {.kind = OutcomeKind::Applied,
         .fileVersion = 7,
         .events = {domain::Enquired{domain::Purpose::Service},
                    domain::PinChanged{samples::cardNumber("A1234567"),
                                       domain::CredentialKind::Social}}},
        {.kind = OutcomeKind::Refused,
         .fileVersion = 6,
         .refusals = {{domain::Reason::CardLost, "L1"}, {domain::Reason::PinLocked, "P4"}},
         .missing = {domain::Paper::IdentityCard}},
        {.kind = OutcomeKind::Conflict, .fileVersion = 9},
        {.kind = OutcomeKind::Rejected, .rejection = Rejection::UnknownRules},
        {.kind = OutcomeKind::Rejected, .rejection = Rejection::CodeWrong},
        {.kind = OutcomeKind::Rejected, .rejection = Rejection::CodeLocked},
    };
}

} // namespace

void OutcomeCodecTest::everyKindComesBackAsItWas() {
    for (const auto& outcome : samplesOfAll()) {
        const auto decoded = decodeOutcome(encode(outcome));
        QVERIFY(decoded && *decoded == outcome);
    }
}

void OutcomeCodecTest::whatIsNoOutcomeIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("other schema") << QByteArray(
        R"({"schema":2,"kind":"applied","fileVersion":1,"events":{"schema":1,"events":[]},"refusals":[],"missing":[]})");
    QTest::newRow("rejected without why") << QByteArray(
        R"({"schema":1,"kind":"rejected","fileVersion":1,"events":{"schema":1,"events":[]},"refusals":[],"missing":[]})");
    QTest::newRow("no events") << QByteArray(
        R"({"schema":1,"kind":"applied","fileVersion":1,"refusals":[],"missing":[]})");
    QTest::newRow("negative version") << QByteArray(
        R"({"schema":1,"kind":"applied","fileVersion":-1,"events":{"schema":1,"events":[]},"refusals":[],"missing":[]})");
    QTest::newRow("unknown reason") << QByteArray(
        R"({"schema":1,"kind":"refused","fileVersion":1,"events":{"schema":1,"events":[]},"refusals":[{"reason":"mood","rule":"L1"}],"missing":[]})");
}

void OutcomeCodecTest::whatIsNoOutcomeIsRefused() {
    QFETCH(QByteArray, text);
    QVERIFY(!decodeOutcome(text.toStdString()));
}

void OutcomeCodecTest::spoiledBytesNeverPassForAnother() {
    QVERIFY(rc::check([] {
        const auto outcome = *rc::gen::elementOf(samplesOfAll());
        auto text = encode(outcome);
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        text[at] = *rc::gen::arbitrary<char>();
        if (const auto decoded = decodeOutcome(text)) {
            RC_ASSERT((*decodeOutcome(encode(*decoded)) == *decoded));
        }
        text.resize(at);
        RC_ASSERT(!decodeOutcome(text));
    }));
}

void OutcomeCodecTest::reasonNamesTheFirstRule() {
    const auto all = samplesOfAll();
    QCOMPARE(reasonOf(all[0]), "");
    QCOMPARE(reasonOf(all[1]), "L1 card-lost");
    QCOMPARE(reasonOf(all[2]), "file-changed");
    QCOMPARE(reasonOf(all[3]), "unknown-rules");
    QCOMPARE(reasonOf({.kind = OutcomeKind::Refused, .missing = {domain::Paper::Card}}),
             "missing card");
}

QTEST_GUILESS_MAIN(OutcomeCodecTest)
#include "outcome_codec_test.moc"
