// SPDX-License-Identifier: Apache-2.0
#include "models/practice/citizen.h"
#include "models/practice/exercise.h"
#include "models/rules/schema_check.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

using namespace guitai;
using namespace guitai::practice;
using nlohmann::json;

/// The published schemas and the loaders agree.
class PracticeSchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDataFileKeepsItsSchema();
    void whatTheSchemaRefusesTheLoaderRefusesToo();
};

namespace {

const std::filesystem::path folder = GUITAI_SOURCE_DIR "/models/practice";

json documentIn(const std::filesystem::path& file) {
    return json::parse(*readText(file));
}

bool keeps(const json& document, const json& schema) {
    return rules::checkAgainstSchema(document, schema).empty();
}

/// The document with each value in turn left out or made an array of nothing.
std::vector<json> spoiled(const json& document) {
    std::vector<json> result;
    const auto flat = document.flatten();
    for (const auto& [path, value] : flat.items()) {
        const json::json_pointer pointer(path);
        auto other = document;
        other[pointer] = json{{"other", 1}};
        result.push_back(other);
        auto& parent = other[pointer.parent_pointer()];
        if (parent.is_object()) {
            parent.erase(pointer.back());
            result.push_back(other);
        }
    }
    return result;
}

} // namespace

void PracticeSchemaTest::everyDataFileKeepsItsSchema() {
    int files = 0;
    for (const auto* kind : {"citizens", "exercises"}) {
        const auto schema = documentIn(
            folder / "schema" /
            (std::string(kind) == "citizens" ? "citizens.schema.json" : "exercise.schema.json"));
        for (const auto& file : std::filesystem::directory_iterator(folder / kind)) {
            QVERIFY2(keeps(documentIn(file), schema), file.path().c_str());
            ++files;
        }
    }
    QVERIFY(files >= 9);
}

void PracticeSchemaTest::whatTheSchemaRefusesTheLoaderRefusesToo() {
    const auto schema = documentIn(folder / "schema" / "exercise.schema.json");
    int refused = 0;
    for (const auto& document :
         spoiled(documentIn(folder / "exercises" / "yueyang-activation.json"))) {
        if (!keeps(document, schema)) {
            QVERIFY2(!parseExercise(document.dump(), "x"), document.dump().c_str());
            ++refused;
        }
    }
    QVERIFY(refused > 20);

    const auto citizens = documentIn(folder / "schema" / "citizens.schema.json");
    auto one = documentIn(folder / "citizens" / "yueyang.json");
    one["citizens"] = json::array({one["citizens"][2], one["citizens"][8], one["citizens"][15]});
    refused = 0;
    for (const auto& document : spoiled(one)) {
        if (!keeps(document, citizens)) {
            QVERIFY2(!parseCitizens(document.dump(), "x"), document.dump().c_str());
            ++refused;
        }
    }
    QVERIFY(refused > 80);
}

QTEST_GUILESS_MAIN(PracticeSchemaTest)
#include "practice_schema_test.moc"
