// SPDX-License-Identifier: Apache-2.0
#include "models/rules/pack.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

using namespace guitai;
using namespace guitai::domain;
using nlohmann::json;

/// What a pack says once for several acts.
class SharedListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actWithoutAValueHasTheDefault();
    void actsOwnValueWins();
    void valueThatNeitherHasIsMissing();
    void defaultThatNoActHasIsAnError();
    void namedListIsTheOneThatStandsThere();
    void namedListMayRestOnAnotherRule();
    void placeHasTheListsScopeOrItsOwn();
    void scopeThatNoPlaceHasIsAnError();
    void unknownAndUnusedNamesAreErrors_data();
    void unknownAndUnusedNamesAreErrors();
    void lossesAreReadForBothOrForEach();
    void replacementOfALegacyCardHasNoReason();
    void holidaysAreRowsOfDays();
};

namespace {

json yueyang() {
    const std::string file = GUITAI_SOURCE_DIR "/models/rules/regions/yueyang.json";
    return json::parse(*rules::readSmallFile(file, rules::packBytes));
}

Rules read(const json& document) {
    const auto pack = rules::readPack(document.dump(), "a.json");
    if (!pack) {
        qFatal("%s: %s", pack.error()[0].pointer.c_str(), pack.error()[0].expected.c_str());
    }
    return pack->rules;
}

std::string fault(const json& document) {
    const auto pack = rules::readPack(document.dump(), "a.json");
    return pack ? "none" : pack.error().front().pointer;
}

json ruled(const json& value) {
    return {{"value", value}, {"assumed", "A value of the test's own."}};
}

/// Every act, wherever it stands.
void forEachAct(json& at, const auto& visit) {
    for (auto& each : at) {
        if (each.contains("places")) {
            visit(each);
        } else {
            forEachAct(each, visit);
        }
    }
}

} // namespace

void SharedListsTest::actWithoutAValueHasTheDefault() {
    auto document = yueyang();
    document["actDefaults"]["workingDays"] = ruled(3);
    document["actDefaults"]["proofs"] = ruled({"social"});
    const auto rules = read(document);
    const auto& act = *rules.act(Procedure::Enquire);
    QCOMPARE(act.workingDays.value, 3);
    QVERIFY(act.workingDays.source.rule == "assumed:yueyang");
    QVERIFY(act.proofs.value == std::vector{CredentialKind::Social});
}

void SharedListsTest::actsOwnValueWins() {
    auto document = yueyang();
    document["acts"]["enquire"]["fee"] = {{"value", 150}, {"source", "A7"}};
    const auto rules = read(document);
    QVERIFY(rules.act(Procedure::Enquire)->fee.value == Money(150));
    QVERIFY(rules.act(Procedure::Enquire)->fee.source.rule == "A7");
    QVERIFY(rules.act(Procedure::Apply)->fee.value == Money());
}

void SharedListsTest::valueThatNeitherHasIsMissing() {
    auto document = yueyang();
    document["actDefaults"].erase("offline");
    QCOMPARE(fault(document), std::string("/acts/activate/financial/offline"));
    forEachAct(document["acts"], [](json& act) { act["offline"] = ruled(false); });
    QCOMPARE(fault(document), std::string("none"));
}

void SharedListsTest::defaultThatNoActHasIsAnError() {
    auto document = yueyang();
    forEachAct(document["acts"], [](json& act) { act["offline"] = ruled(false); });
    QCOMPARE(fault(document), std::string("/actDefaults/offline"));
}

void SharedListsTest::namedListIsTheOneThatStandsThere() {
    const auto rules = read(yueyang());
    const auto& act = *rules.act(Procedure::ChangePin, CredentialKind::Social);
    QCOMPARE(act.places.value.size(), std::size_t(2));
    QVERIFY(act.places.value[0].kind == WindowKind::Hrss);
    QVERIFY(act.askers.value[0].papers.value == (std::vector<OneOf>{{Paper::Card}}));
    QVERIFY(act.askers.value[1].wardsOnly);
}

void SharedListsTest::namedListMayRestOnAnotherRule() {
    const auto rules = read(yueyang());
    const auto& change = rules.act(Procedure::ChangePin, CredentialKind::Social)->places;
    const auto& unlock = rules.act(Procedure::UnlockPin, CredentialKind::Social)->places;
    QVERIFY(change.value == unlock.value);
    QVERIFY(change.source.rule == "P6");
    QVERIFY(unlock.source.rule == "P9");
}

void SharedListsTest::placeHasTheListsScopeOrItsOwn() {
    const auto rules = read(yueyang());
    const auto& places = rules.act(Procedure::Enquire)->places.value;
    QVERIFY(places.front().scope.value == Scope::City);
    QVERIFY(places.back().scope.value == Scope::Anywhere);
    auto document = yueyang();
    document["placeSets"]["counters"].erase("scope");
    QCOMPARE(fault(document), std::string("/placeSets/counters/value/0/scope"));
}

void SharedListsTest::scopeThatNoPlaceHasIsAnError() {
    auto document = yueyang();
    for (auto& place : document["placeSets"]["counters"]["value"]) {
        place["scope"] = ruled("city");
    }
    QCOMPARE(fault(document), std::string("/placeSets/counters/scope"));
}

void SharedListsTest::unknownAndUnusedNamesAreErrors_data() {
    QTest::addColumn<QByteArray>("sets");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("use");
    QTest::newRow("places") << QByteArray("placeSets") << QByteArray("counters")
                            << QByteArray("/acts/unlock-pin/social/places/set");
    QTest::newRow("askers") << QByteArray("askerSets") << QByteArray("in-person")
                            << QByteArray("/acts/activate/social/askers/set");
    QTest::newRow("papers") << QByteArray("paperSets") << QByteArray("identity")
                            << QByteArray("/askerSets/identified/value/0/papers/set");
}

void SharedListsTest::unknownAndUnusedNamesAreErrors() {
    QFETCH(QByteArray, sets);
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, use);
    auto document = yueyang();
    auto& lists = document[sets.toStdString()];
    lists["attic"] = lists[list.toStdString()];
    QCOMPARE(fault(document), "/" + sets.toStdString() + "/attic");
    const json::json_pointer at(use.toStdString());
    document[at] = "attic";
    QCOMPARE(fault(document), std::string("none"));
    document[at] = "cellar";
    QCOMPARE(fault(document), use.toStdString());
}

void SharedListsTest::lossesAreReadForBothOrForEach() {
    auto document = yueyang();
    auto& losses = document["acts"]["report-loss"];
    auto dear = losses["formal"];
    dear["fee"] = ruled(1);
    losses["formal"] = {{"social", losses["formal"]}, {"financial", dear}};
    const auto rules = read(document);
    QVERIFY(rules.lossAct(LossKind::Oral, Application::Social) ==
            rules.lossAct(LossKind::Oral, Application::Financial));
    QVERIFY(rules.lossAct(LossKind::Formal, Application::Social)->fee.value == Money());
    QVERIFY(rules.lossAct(LossKind::Formal, Application::Financial)->fee.value == Money(1));
    losses["formal"]["query"] = dear;
    QCOMPARE(fault(document), std::string("/acts/report-loss/formal/query"));
}

void SharedListsTest::replacementOfALegacyCardHasNoReason() {
    auto document = yueyang();
    document["acts"]["replace"]["legacy"] = document["acts"]["replace"]["damaged"];
    QVERIFY(read(yueyang()).act(Procedure::Replace) == nullptr);
    QVERIFY(read(document).act(Procedure::Replace) != nullptr);
    QVERIFY(read(document).act(Procedure::Replace, ReplaceReason::Damaged) != nullptr);
}

void SharedListsTest::holidaysAreRowsOfDays() {
    auto document = yueyang();
    document["workingHours"]["value"]["closedOn"] = {"2026-02-16/2026-02-18", "2026-06-19"};
    document["workingHours"]["value"]["openOn"] = {"2026-02-14"};
    const auto rules = read(document);
    const auto works = [&](const char* day) {
        return rules.workingHours.value.contains(*parseDate(day), 10 * 60);
    };
    QVERIFY(works("2026-02-13"));
    QVERIFY(works("2026-02-14")); // a Saturday
    QVERIFY(!works("2026-02-16"));
    QVERIFY(!works("2026-02-17"));
    QVERIFY(!works("2026-02-18"));
    QVERIFY(works("2026-02-19"));
    QVERIFY(!works("2026-06-19"));
}

QTEST_GUILESS_MAIN(SharedListsTest)
#include "shared_lists_test.moc"
