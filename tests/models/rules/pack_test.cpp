// SPDX-License-Identifier: Apache-2.0
#include "models/rules/rules_catalogue.h"
#include "models/rules/schema_check.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace guitai;
using namespace guitai::domain;
using nlohmann::json;

class PackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void yueyangSaysWhatTheArticleSays();
    void everyValueHasASource();
    void faultsAreNamedWhereTheyAre_data();
    void faultsAreNamedWhereTheyAre();
    void hugeAndBrokenFilesAreRefused();
    void brokenPackLeavesTheOthersWorking();
    void secondPackOfARegionOrCityIsLeftOut();
    void signatureIsKept();
};

namespace {

const std::string yueyangFile = GUITAI_SOURCE_DIR "/models/rules/regions/yueyang.json";

json yueyangDocument() {
    return json::parse(*rules::readSmallFile(yueyangFile, rules::packBytes));
}

std::string write(const QTemporaryDir& folder, const char* name, const std::string& text) {
    const auto path = folder.filePath(QString::fromLatin1(name)).toStdString();
    std::ofstream(path) << text;
    return path;
}

} // namespace

void PackTest::yueyangSaysWhatTheArticleSays() {
    const auto pack = rules::readPackFile(yueyangFile);
    QVERIFY(pack.has_value());
    const auto& rules = pack->rules;
    const auto& social = *rules.credential(CredentialKind::Social);
    QVERIFY((social.initial.value == InitialValue{InitialRule::Fixed, "666666"}));
    QVERIFY(social.initial.source.rule == "P2");
    QVERIFY((social.limit.value == EntryLimit{5, Counting::InARow}));
    QVERIFY(social.keptBy.value == KeptBy::Chip && social.keptBy.source.assumed());
    const auto& financial = *rules.credential(CredentialKind::Financial);
    QVERIFY((financial.limit.value == EntryLimit{3, Counting::InARow}));
    QVERIFY(financial.keptBy.value == KeptBy::Host);
    QVERIFY(rules.credential(CredentialKind::Query) == nullptr);
    QVERIFY(rules.activation.legacyCard.value == LegacyEffect::Stops);
    QVERIFY(rules.act(Procedure::ResetPin, CredentialKind::Social)->approval.value);
    QVERIFY(rules.act(Procedure::ChangePin, CredentialKind::Query) == nullptr);
    QVERIFY(rules.workingHours.value.contains(*parseDate("2026-11-24"), 9 * 60));
    QVERIFY(!rules.workingHours.value.contains(*parseDate("2026-11-24"), 17 * 60));
    QVERIFY(!rules.workingHours.value.contains(*parseDate("2026-11-22"), 12 * 60)); // a Sunday
}

void PackTest::everyValueHasASource() {
    // Taking any source away makes the pack wrong.
    const auto flat = yueyangDocument().flatten();
    int taken = 0;
    for (const auto& [pointer, value] : flat.items()) {
        const json::json_pointer at(pointer);
        // A named list has a source of its own.
        const bool named = yueyangDocument().contains(at.parent_pointer() / "set");
        if (!named && (at.back() == "source" || at.back() == "assumed")) {
            auto document = yueyangDocument();
            document.at(at.parent_pointer()).erase(at.back());
            QVERIFY2(!rules::checkAgainstSchema(document).empty(), pointer.c_str());
            ++taken;
            if (taken == 40) { // each costs a reading of the schema
                break;
            }
        }
    }
    QCOMPARE(taken, 40);
}

void PackTest::faultsAreNamedWhereTheyAre_data() {
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("value"); // JSON; empty takes the member away
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char* name, const char* at, const char* value, const char* pointer) {
        QTest::newRow(name) << QByteArray(at) << QByteArray(value) << QByteArray(pointer);
    };
    row("unknown member", "/colour", "1", "/colour");
    row("missing member", "/banks", "", "/banks");
    row("wrong type", "/credentials/social/limit/value/wrong", R"("5")",
        "/credentials/social/limit/value/wrong");
    row("limit of nothing", "/credentials/social/limit/value/wrong", "0",
        "/credentials/social/limit/value/wrong");
    row("unknown word", "/credentials/social/keptBy/value", R"("cloud")",
        "/credentials/social/keptBy/value");
    row("initial value too short", "/credentials/social/initial/value/digits", R"("66666")",
        "/credentials/social/initial/value/digits");
    row("fixed without digits", "/credentials/social/initial/value/digits", "",
        "/credentials/social/initial/value");
    row("unknown rule", "/credentials/social/initial/source", R"("P77")",
        "/credentials/social/initial/source");
    row("day that does not exist", "/validFrom", R"("2026-02-30")", "/validFrom");
    row("ends before it begins", "/validUntil", R"("2020-01-01")", "/validUntil");
    row("unknown province", "/cities/0", R"("000600")", "/cities/0");
    row("no bank", "/banks/value", "[]", "/banks/value");
    row("act without its credential", "/credentials/financial", "", "/acts/change-pin/financial");
    row("change of the other application's PIN", "/activation/changes/social/value",
        R"(["financial"])", "/activation/changes/social/value/0");
    row("unknown paper", "/paperSets/card/value/0/0", R"("passport")", "/paperSets/card/value/0/0");
    row("unknown procedure", "/acts/dance", "{}", "/acts/dance");
    row("unknown reason", "/acts/close-card/boredom", "{}", "/acts/close-card/boredom");
    row("proof of what nobody has", "/acts/enquire/proofs",
        R"({"value": ["query"], "source": "P9"})", "/acts/enquire/proofs/value/0");
    row("holiday that ends before it begins", "/workingHours/value/closedOn/1",
        R"("2026-02-23/2026-02-15")", "/workingHours/value/closedOn/1");
    row("months of holidays", "/workingHours/value/closedOn/1", R"("2026-02-15/2026-05-15")",
        "/workingHours/value/closedOn/1");
    row("fee for what the chip does", "/acts/reset-pin/social/fee",
        R"({"value": 500, "source": "A7"})", "/acts/reset-pin/social/fee/value");
    row("no rules for losses", "/loss", "", "/loss");
    row("no rule for a loss of that kind", "/loss/formalJointly", "", "/loss/formalJointly");
    row("no rules for legacy cards", "/legacy", "", "/legacy");
    row("no limit for printing", "/legacy/transactionLimit", "", "/legacy/transactionLimit");
    row("settlement that nobody sets", "/settlement", R"({"value": ["with-pin"], "source": "P10"})",
        "/settlement");
    row("settlement without its ways", "/acts/set-settlement",
        R"({"places": {"set": "counters"}, "askers": {"set": "bearer"}})", "/settlement");
    row("made without saying where at once", "/instantIssueAt", "", "/instantIssueAt");
    row("made without a validity", "/cardYears", "", "/cardYears");
    row("made for no year", "/cardYears/value", "0", "/cardYears/value");
    row("collected without a term", "/collectWithin", "", "/collectWithin");
    row("activation without what it does", "/activation", "", "/activation");
    row("place rule without unlocking", "/acts/unlock-pin/social", "",
        "/credentials/social/unlockedWhereLocked");
}

void PackTest::faultsAreNamedWhereTheyAre() {
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, pointer);
    auto document = yueyangDocument();
    document["credentials"]["social"]["unlockedWhereLocked"] = {{"value", {{"card"}}},
                                                                {"source", "P9"}};
    QVERIFY(rules::readPack(document.dump(), "a.json").has_value());
    const json::json_pointer place(at.toStdString());
    if (value.isEmpty()) {
        document.at(place.parent_pointer()).erase(place.back());
    } else {
        document[place] = json::parse(value.toStdString());
    }
    const auto pack = rules::readPack(document.dump(), "a.json");
    QVERIFY(!pack.has_value());
    const auto names = [&](const rules::PackError& error) {
        return error.file == "a.json" && error.pointer == pointer.toStdString() &&
               !error.expected.empty();
    };
    const auto found = std::ranges::any_of(pack.error(), names);
    QVERIFY2(found, (pack.error().front().pointer + ": " + pack.error().front().expected).c_str());
}

void PackTest::hugeAndBrokenFilesAreRefused() {
    QVERIFY(!rules::readPack(std::string(rules::packBytes + 1, ' '), "a.json"));
    QVERIFY(!rules::readPack("", "a.json"));
    QVERIFY(!rules::readPack("{\"id\": \"yueyang\"", "a.json"));
    QVERIFY(!rules::readPack(std::string(1000, '['), "a.json"));
    QVERIFY(!rules::readPack("\"\xff\"", "a.json"));
    auto twice = yueyangDocument().dump();
    twice.insert(1, R"("version":"2026.2",)");
    const auto pack = rules::readPack(twice, "a.json");
    QVERIFY(!pack.has_value());
    QCOMPARE(pack.error().front().pointer, std::string("/version"));
    QVERIFY(!rules::readPackFile("/nowhere/at/all.json"));
    QVERIFY(!rules::readPackFile("/"));
}

void PackTest::brokenPackLeavesTheOthersWorking() {
    QTemporaryDir folder;
    write(folder, "yueyang.json", yueyangDocument().dump());
    const auto broken = write(folder, "broken.json", "{");
    write(folder, "readme.txt", "no pack");
    const auto catalogue = rules::RulesCatalogue::load(folder.path().toStdString());
    QVERIFY(catalogue.region("yueyang") != nullptr);
    QVERIFY(catalogue.region("hangzhou") == nullptr);
    QVERIFY(catalogue.city(*RegionCode::parse("430602")) == catalogue.region("yueyang"));
    QVERIFY(catalogue.city(*RegionCode::parse("430102")) == nullptr);
    QCOMPARE(catalogue.errors().size(), std::size_t(1));
    QCOMPARE(catalogue.errors().front().file, broken);
    QCOMPARE(rules::RulesCatalogue::load("/nowhere/at/all").errors().size(), std::size_t(1));
}

void PackTest::secondPackOfARegionOrCityIsLeftOut() {
    QTemporaryDir folder;
    auto document = yueyangDocument();
    write(folder, "a.json", document.dump());
    document["version"] = "2027.1";
    write(folder, "b.json", document.dump());
    document["id"] = "elsewhere";
    write(folder, "c.json", document.dump());
    const auto catalogue = rules::RulesCatalogue::load(folder.path().toStdString());
    QCOMPARE(catalogue.all().size(), std::size_t(1));
    QCOMPARE(catalogue.region("yueyang")->version, std::string("2026.1"));
    QCOMPARE(catalogue.errors()[0].pointer, std::string("/id"));
    QCOMPARE(catalogue.errors()[1].pointer, std::string("/cities/0"));
}

void PackTest::signatureIsKept() {
    auto document = yueyangDocument();
    const auto value = std::string(86, 'A') + "==";
    document["signature"] = {{"algorithm", "ed25519"}, {"keyId", "office-1"}, {"value", value}};
    const auto pack = rules::readPack(document.dump(), "a.json");
    QVERIFY(pack.has_value());
    QVERIFY((pack->signature == rules::PackSignature{"ed25519", "office-1", value}));
}

QTEST_GUILESS_MAIN(PackTest)
#include "pack_test.moc"
