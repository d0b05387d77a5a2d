// SPDX-License-Identifier: Apache-2.0
#include "models/domain/decision.h"
#include "models/rules/rules_catalogue.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace guitai;
using namespace guitai::domain;
using nlohmann::json;

/// The regions that come with Guitai, and one more that is nothing but a file.
class RegionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allRegionsLoad();
    void seventhRegionIsAFile();
    void seventhRegionLocksAtItsOwnLimit();
    void seventhRegionsTemporaryLossEnds();
    void papersMayHangOnTheWindow();
    void papersMayHangOnTheInitialValue();
};

namespace {

const QString regions = QStringLiteral(GUITAI_SOURCE_DIR "/models/rules/regions");

/// A city with a limit of three and a temporary loss of seven days.
json seventh() {
    const auto file = (regions + QStringLiteral("/yueyang.json")).toStdString();
    auto document = json::parse(*rules::readSmallFile(file, rules::packBytes));
    document["id"] = "seventh-city";
    document["cities"] = {"370200"};
    document["credentials"]["social"]["limit"]["value"]["wrong"] = 3;
    document["loss"]["temporaryDays"]["value"] = 7;
    return document;
}

Rules seventhRules() {
    return rules::readPack(seventh().dump(), "seventh.json").value().rules;
}

const char* const noon = "2026-11-24T12:00:00+08:00";
const RegionCode city = *RegionCode::parse("370200");

HolderFile fileWith(Credential social) {
    const CardNumber number = *CardNumber::parse("A12345674");
    HolderFile file{.holder = {.idNumber = *IdNumber::parse("430602198001010019"),
                               .name = *PersonName::parse("张三"),
                               .city = city,
                               .district = city}};
    file.cards.push_back({.number = number,
                          .stage = CardStage::Collected,
                          .social = ApplicationState::Active,
                          .financial = ApplicationState::Active,
                          .pins = {{CredentialKind::Social, std::move(social)},
                                   {CredentialKind::Financial, {.initial = false}}}});
    return file;
}

Decision changeAt(const char* at, const HolderFile& file, const Rules& rules) {
    Request request{.procedure = Procedure::ChangePin,
                    .requester = {.papers = {Paper::Card}},
                    .pins = {CredentialKind::Social}};
    Circumstances circumstances{
        .window = {.kind = WindowKind::Hrss, .city = city, .district = city},
        .at = *parseTimestamp(at)};
    return decide(file, request, rules, circumstances);
}

} // namespace

void RegionsTest::allRegionsLoad() {
    const auto catalogue = rules::RulesCatalogue::load(regions.toStdString());
    for (const auto& error : catalogue.errors()) {
        qWarning("%s at %s: expected %s", error.file.c_str(), error.pointer.c_str(),
                 error.expected.c_str());
    }
    QVERIFY(catalogue.errors().empty());
    for (const auto* region :
         {"chongqing", "hangzhou", "legacy-general", "ningbo", "qinhuangdao", "yueyang"}) {
        QVERIFY2(catalogue.region(region) != nullptr, region);
    }
    QCOMPARE(catalogue.all().size(), std::size_t(6));
}

void RegionsTest::seventhRegionIsAFile() {
    QTemporaryDir folder;
    for (const auto& name : QDir(regions).entryList(QDir::Files)) {
        QVERIFY(QFile::copy(regions + u'/' + name, folder.filePath(name)));
    }
    std::ofstream(folder.filePath(QStringLiteral("seventh.json")).toStdString()) << seventh();
    const auto catalogue = rules::RulesCatalogue::load(folder.path().toStdString());
    QVERIFY(catalogue.errors().empty());
    QVERIFY(catalogue.city(city) != nullptr);
    QVERIFY(catalogue.city(city) == catalogue.region("seventh-city"));
    QCOMPARE(catalogue.region("seventh-city")->ownRule(), std::string("assumed:seventh-city"));
}

void RegionsTest::seventhRegionLocksAtItsOwnLimit() {
    const auto rules = seventhRules();
    QVERIFY(changeAt(noon, fileWith({.initial = false, .wrong = 2}), rules).possible());
    const auto locked = changeAt(noon, fileWith({.initial = false, .wrong = 3}), rules);
    QVERIFY(locked.refusals == (std::vector<Refusal>{{Reason::PinLocked, "P4"}}));
}

void RegionsTest::seventhRegionsTemporaryLossEnds() {
    const auto rules = seventhRules();
    auto file = fileWith({.initial = false});
    file.cards[0].social = ApplicationState::TemporarilyLost;
    file.cards[0].losses = {
        {Application::Social,
         {.kind = LossKind::Oral, .reportedAt = *parseTimestamp("2026-11-02T10:00:00+08:00")}}};
    const auto lost = changeAt("2026-11-09T09:59:00+08:00", file, rules);
    QVERIFY(lost.refusals == (std::vector<Refusal>{{Reason::CardLost, "L1"}}));
    QVERIFY(changeAt("2026-11-09T10:00:00+08:00", file, rules).possible());
}

void RegionsTest::papersMayHangOnTheWindow() {
    auto document = seventh();
    auto& askers = document["acts"]["change-pin"]["social"]["askers"];
    const auto papers = [](const char* rule, json value) {
        return json{{"value", std::move(value)}, {"source", rule}};
    };
    askers = {
        {"value",
         {{{"role", "holder"}, {"at", {"telephone"}}, {"papers", papers("P6", json::array())}},
          {{"role", "holder"}, {"at", {"hrss"}}, {"papers", papers("P6", {{"photo"}})}}}},
        {"source", "P6"}};
    const auto rules = rules::readPack(document.dump(), "seventh.json").value().rules;
    const auto decision = changeAt(noon, fileWith({.initial = false}), rules);
    QVERIFY(decision.missing == std::vector{Paper::Photo});
    QVERIFY(decision.refusals.empty());
}

void RegionsTest::papersMayHangOnTheInitialValue() {
    auto document = seventh();
    document["credentials"]["social"]["initialChangedWith"] = {{"value", {{"photo"}}},
                                                               {"source", "P6"}};
    const auto rules = rules::readPack(document.dump(), "seventh.json").value().rules;
    QVERIFY(changeAt(noon, fileWith({.initial = false}), rules).possible());
    const auto initial = changeAt(noon, fileWith({.initial = true}), rules);
    QVERIFY(initial.missing == std::vector{Paper::Photo});
    QVERIFY(initial.needs.papers == (std::vector{Paper::Card, Paper::Photo}));
}

QTEST_GUILESS_MAIN(RegionsTest)
#include "regions_test.moc"
