// SPDX-License-Identifier: Apache-2.0
#include "models/domain/json.h"
#include "models/rules/cases/rule_case.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <vector>

using namespace guitai;
using nlohmann::json;
namespace fs = std::filesystem;

/// Alters and removes every single value of every region's file. A file that still loads must
/// answer some case of the region otherwise; what no case sees is only text, and is listed.
class EveryValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changedValueMakesACaseFail_data();
    void changedValueMakesACaseFail();
};

namespace {

const fs::path regions = GUITAI_SOURCE_DIR "/models/rules/regions";
const fs::path cases = GUITAI_SOURCE_DIR "/tests/cases";

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Words for people, and what says where a value comes from.
bool onlyText(const json::json_pointer& at) {
    for (auto part = at; !part.empty(); part = part.parent_pointer()) {
        const auto& name = part.back();
        if (name == "names" || name == "assumed" || name == "source" || name == "$schema" ||
            name == "version") {
            return true;
        }
    }
    return false;
}

template <class... Lists>
std::vector<std::vector<std::string>> wordLists() {
    std::vector<std::vector<std::string>> all;
    const auto add = [&](const auto& words) {
        auto& list = all.emplace_back();
        for (const auto& [word, name] : words) {
            list.emplace_back(name);
        }
    };
    (add(domain::Words<Lists>::all), ...);
    return all;
}

/// Other words of the list that the value is from.
std::vector<std::string> siblings(const std::string& value) {
    static const auto lists =
        wordLists<domain::WindowKind, domain::BankName, domain::Paper, domain::RequesterRole,
                  domain::Scope, domain::Counting, domain::InitialRule, domain::Settlement,
                  domain::KeptBy, domain::Application, domain::CredentialKind, domain::LegacyEffect,
                  domain::LegacyBalance, domain::Clearing>();
    std::vector<std::string> others;
    for (const auto& list : lists) {
        if (std::ranges::find(list, value) != list.end()) {
            std::ranges::copy_if(list, std::back_inserter(others),
                                 [&](const std::string& word) { return word != value; });
        }
    }
    return others;
}

json altered(const json& value) {
    if (value.is_boolean()) {
        return !value.get<bool>();
    }
    if (value.is_number()) {
        return value.get<int>() + 1;
    }
    if (value.is_null()) { // a limit that the articles do not tell
        return {{"wrong", 5}, {"counting", "in-a-row"}};
    }
    return value.get<std::string>() + "x";
}

void collect(const json& value, const json::json_pointer& at,
             std::vector<json::json_pointer>& leaves) {
    if (!value.is_structured()) {
        leaves.push_back(at);
        return;
    }
    for (const auto& [name, member] : value.items()) {
        collect(member, value.is_array() ? at / std::stoul(name) : at / name, leaves);
    }
}

/// Tries each pack in a folder of its own, against the cases of its region.
class Trial {
public:
    explicit Trial(std::string region)
        : region_(std::move(region)) {
        for (const auto& file : fs::directory_iterator(cases / region_)) {
            if (file.path().extension() == ".json") {
                texts_.push_back(read(file.path()));
            }
        }
    }

    /// The pack with another value there that it can have: of a word, another of its list.
    [[nodiscard]] json otherwise(const json& pack, const json::json_pointer& at) {
        auto other = pack;
        if (pack[at].is_string()) {
            for (const auto& word : siblings(pack[at].get<std::string>())) {
                other[at] = word;
                if (loaded(other).region(region_) != nullptr) {
                    return other;
                }
            }
        }
        other[at] = altered(pack[at]);
        return other;
    }

    /// Whether the pack is refused, or a case differs.
    [[nodiscard]] bool noticed(const json& pack) {
        const auto catalogue = loaded(pack);
        if (catalogue.region(region_) == nullptr) {
            return true;
        }
        for (std::size_t i = 0; i < texts_.size(); ++i) {
            auto& text = texts_[i];
            if (differs(text, catalogue)) {
                // What notices one change notices its neighbour.
                std::rotate(texts_.begin(), texts_.begin() + static_cast<std::ptrdiff_t>(i),
                            texts_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] rules::RulesCatalogue loaded(const json& pack) {
        const fs::path folder = folder_.path().toStdString();
        std::ofstream(folder / (region_ + ".json")) << pack.dump();
        return rules::RulesCatalogue::load(folder);
    }

    [[nodiscard]] bool differs(const std::string& text, const rules::RulesCatalogue& catalogue) {
        const auto ruleCase = rules::readCase(text, "case", catalogue);
        if (!ruleCase || !ruleCase->expect) {
            return true;
        }
        const auto answer = rules::answerTo(*ruleCase, [](domain::Reason) { return ""; });
        return !rules::differences(*ruleCase->expect, answer).empty();
    }

    std::string region_;
    QTemporaryDir folder_;
    std::vector<std::string> texts_;
};

} // namespace

void EveryValueTest::changedValueMakesACaseFail_data() {
    QTest::addColumn<QString>("region");
    for (const auto& file : fs::directory_iterator(regions)) {
        const auto region = QString::fromStdString(file.path().stem().string());
        QTest::newRow(qPrintable(region)) << region;
    }
}

void EveryValueTest::changedValueMakesACaseFail() {
    QFETCH(QString, region);
    Trial trial(region.toStdString());
    const auto pack = json::parse(read(regions / (region.toStdString() + ".json")));
    QVERIFY(!trial.noticed(pack));
    std::vector<json::json_pointer> leaves;
    collect(pack, json::json_pointer(), leaves);
    QVERIFY(leaves.size() > 50);
    QStringList unnoticed;
    QStringList texts;
    for (const auto& leaf : leaves) {
        const auto other = trial.otherwise(pack, leaf);
        auto without = pack;
        auto& parent = without[leaf.parent_pointer()];
        if (parent.is_array()) {
            parent.erase(std::stoul(leaf.back()));
        } else {
            parent.erase(leaf.back());
        }
        if (trial.noticed(other) && trial.noticed(without)) {
            continue;
        }
        if (onlyText(leaf)) {
            texts << QString::fromStdString(leaf.to_string());
        } else {
            unnoticed << QString::fromStdString(leaf.to_string());
        }
    }
    qInfo("only text: %s", qPrintable(texts.join(QLatin1Char(' '))));
    QVERIFY2(unnoticed.isEmpty(), qPrintable(unnoticed.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(EveryValueTest)
#include "every_value_test.moc"
