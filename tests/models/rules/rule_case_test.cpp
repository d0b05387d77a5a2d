// SPDX-License-Identifier: Apache-2.0
#include "models/rules/cases/rule_case.h"

#include <QtTest/QTest>

using namespace guitai;
using nlohmann::json;

class RuleCaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answerHasTheAgreedShape();
    void refusedCaseHasNoFileAfterwards();
    void leftOutIsFavourable();
    void answersFileCanBeAskedAgain();
    void malformedCasesAreNamedWhereTheyAre_data();
    void malformedCasesAreNamedWhereTheyAre();
    void eachPartOfAnExpectationIsCompared_data();
    void eachPartOfAnExpectationIsCompared();
};

namespace {

const rules::RulesCatalogue& catalogue() {
    static const auto loaded =
        rules::RulesCatalogue::load(GUITAI_SOURCE_DIR "/models/rules/regions");
    return loaded;
}

json sample() {
    return json::parse(R"({
      "region": "yueyang", "at": "2026-11-24T10:30:00+08:00",
      "window": {"kind": "bank", "bank": "ICBC", "city": "430600", "district": "430602"},
      "requester": {"role": "holder", "papers": ["identity-card", "card"]},
      "file": {
        "holder": {"idNumber": "430602198001010019", "name": "张三"},
        "cards": [{"number": "A12345674", "bank": "ICBC", "state": "inactive",
                   "pins": {"social": {"initial": true, "wrong": 0},
                            "financial": {"initial": true}}}],
        "legacyCard": {"bank": "ICBC", "state": "active", "balance": 123456}},
      "request": {"procedure": "activate", "card": "A12345674"}})");
}

std::expected<rules::RuleCase, rules::PackError> read(const json& document) {
    return rules::readCase(document.dump(), "case.json", catalogue());
}

rules::AnswerJson answer(const json& document) {
    const auto ruleCase = read(document);
    if (!ruleCase) {
        qFatal("%s: %s", ruleCase.error().pointer.c_str(), ruleCase.error().expected.c_str());
    }
    return rules::answerTo(*ruleCase, [](domain::Reason) { return "because"; });
}

} // namespace

void RuleCaseTest::answerHasTheAgreedShape() {
    QCOMPARE(answer(sample()).dump(),
             std::string(R"({"possible":true,"refusals":[],"missing":[],"needs":{"papers":)"
                         R"(["card","identity-card"],"approval":false,"fee":0,"workingDays":0},)"
                         R"("after":{"holder":{"idNumber":"430602198001010019","name":"张三",)"
                         R"("insured":["medical","pension"],"city":"430600","district":"430600"},)"
                         R"("cards":[{"number":"A12345674","bank":"ICBC","stage":"collected",)"
                         R"("state":"active","applications":{"social":"active","financial":)"
                         R"("active"},"pins":{"social":{"initial":false,"wrong":0},"financial":)"
                         R"({"initial":false,"wrong":0}}}],"legacyCard":{"bank":"ICBC","state":)"
                         R"("stopped","balance":123456,"transactionsSincePrint":0}},)"
                         R"("ledger":[]})"));
}

void RuleCaseTest::refusedCaseHasNoFileAfterwards() {
    auto document = sample();
    document["window"]["bank"] = "CCB";
    document["requester"]["papers"] = {"card"};
    const auto found = answer(document);
    QVERIFY(found.at("possible") == false);
    QVERIFY(found.at("after").is_null());
    QCOMPARE(found.at("missing").dump(), std::string(R"(["identity-card"])"));
    QCOMPARE(found.at("refusals").at(0).dump(),
             std::string(R"({"rule":"assumed:yueyang","reason":"wrong-bank","text":"because"})"));
}

void RuleCaseTest::leftOutIsFavourable() {
    for (const auto* procedure : {"activate", "change-pin", "reset-pin", "enquire"}) {
        const auto found = answer({{"region", "yueyang"}, {"request", {{"procedure", procedure}}}});
        QVERIFY2(found.at("possible") == true, procedure);
        QVERIFY(found.at("after").at("cards").at(0).at("state") == "active");
    }
}

void RuleCaseTest::answersFileCanBeAskedAgain() {
    auto document = sample();
    document["file"] = json::parse(answer(document).at("after").dump());
    document["request"] = {{"procedure", "change-pin"}, {"pin", "financial"}};
    QVERIFY(answer(document).at("possible") == true);
}

void RuleCaseTest::malformedCasesAreNamedWhereTheyAre_data() {
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char* at, const char* value, const char* pointer = nullptr) {
        QTest::addRow("%s = %s", at, value)
            << QByteArray(at) << QByteArray(value) << QByteArray(pointer == nullptr ? at : pointer);
    };
    row("/region", R"("atlantis")");
    row("/mood", R"("fine")");
    row("/at", R"("2026-11-24")");
    row("/at", R"("2026-02-30T10:30:00+08:00")");
    row("/window/kind", R"("kiosk")");
    row("/window/bank", R"("icbc")");
    row("/window/city", R"("4306")");
    row("/window/city", R"("000600")");
    row("/requester/role", R"("neighbour")");
    row("/requester/papers/1", R"("passport")");
    row("/file/holder/idNumber", R"("430602198001010018")");
    row("/file/holder/insured", R"(["dental"])", "/file/holder/insured/0");
    row("/file/cards/0/number", R"("A12345675")");
    row("/file/cards/0/state", R"("locked")");
    row("/file/cards/0/applications", R"({"social": "ready"})",
        "/file/cards/0/applications/social");
    row("/file/cards/0/pins/query", R"({"initial": true})");
    row("/file/cards/0/pins/social/wrong", "0.5");
    row("/file/cards/0/pins/social/wrong", "-1");
    row("/file/cards/0/pins/social/lockedOn", R"("yesterday")");
    row("/file/cards/0/replacedBy", R"("A12345675")");
    row("/file/cards/1", R"({"number": "A12345674"})");
    row("/file/legacyCard/state", R"("collected")");
    row("/file/legacyCard/balance", "12.34");
    row("/file/legacyCard/balance", R"("1234")");
    row("/request/procedure", R"("dance")");
    row("/request/pin", R"("gold")");
    row("/request/kind", R"("shouted")");
    row("/request/scope", R"(["everything"])", "/request/scope/0");
    row("/request/reason", R"("boredom")");
    row("/expect", R"({"possible": 1})", "/expect/possible");
    row("/expect", R"({"rules": ["L9"]})", "/expect/rules/0");
    row("/expect", R"({"missing": ["passport"]})", "/expect/missing/0");
    row("/expect", R"({"needs": {"luck": 1}})", "/expect/needs/luck");
    row("/expect", R"({"after": {"cards": 1}})", "/expect/after/cards");
    row("/expect", R"({"after": {"/~2": 1}})", "/expect/after/~1~02");
}

void RuleCaseTest::malformedCasesAreNamedWhereTheyAre() {
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, pointer);
    auto document = sample();
    document[json::json_pointer(at.toStdString())] = json::parse(value.toStdString());
    const auto ruleCase = read(document);
    QVERIFY(!ruleCase.has_value());
    QCOMPARE(QByteArray::fromStdString(ruleCase.error().pointer), pointer);
    QCOMPARE(ruleCase.error().file, std::string("case.json"));
}

void RuleCaseTest::eachPartOfAnExpectationIsCompared_data() {
    QTest::addColumn<QByteArray>("expect");
    QTest::addColumn<int>("differences");
    const auto row = [](const char* expect, int differences) {
        QTest::newRow(expect) << QByteArray(expect) << differences;
    };
    row("{}", 0);
    row(R"({"possible": true, "missing": []})", 0);
    row(R"({"possible": false})", 1);
    row(R"({"rules": ["V1", "P5"]})", 2);
    row(R"({"missing": ["card"]})", 1);
    row(R"({"needs": {"fee": 0, "papers": ["card", "identity-card"]}})", 0);
    row(R"({"needs": {"fee": 1, "approval": true}})", 2);
    row(R"({"after": {"/cards/0/pins/social": {"wrong": 0, "initial": false}}})", 0);
    row(R"({"after": {"/cards/0/state": "inactive", "/cards/1": {}, "/cards/x": 1}})", 3);
    row(R"({"after": {"/cards/0/replacedBy": null}})", 0);
}

void RuleCaseTest::eachPartOfAnExpectationIsCompared() {
    QFETCH(QByteArray, expect);
    QFETCH(int, differences);
    auto document = sample();
    document["expect"] = json::parse(expect.toStdString());
    const auto ruleCase = read(document);
    QVERIFY(ruleCase.has_value());
    const auto found = rules::differences(*ruleCase->expect, answer(document));
    QCOMPARE(static_cast<int>(found.size()), differences);
}

QTEST_GUILESS_MAIN(RuleCaseTest)
#include "rule_case_test.moc"
