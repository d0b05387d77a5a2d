// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/rules_errors.h"
#include "models/domain/json.h"
#include "models/rules/rules_catalogue.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace guitai::ctl {

Json jsonOf(const rules::PackError& error) {
    return {{"file", error.file}, {"pointer", error.pointer}, {"expected", error.expected}};
}

std::string textOf(const rules::PackError& error) {
    const auto where = error.pointer.empty() ? error.file : error.file + " at " + error.pointer;
    return where + ": expected " + error.expected;
}

namespace {

Json regionJson(const domain::Rules& rules) {
    auto cities = Json::array();
    for (const auto& city : rules.cities) {
        cities.push_back(city.text());
    }
    return {{"region", rules.region},
            {"version", rules.version},
            {"names",
             {{"zh_CN", rules.names.zhCn}, {"zh_TW", rules.names.zhTw}, {"en", rules.names.en}}},
            {"validFrom", toText(rules.validFrom)},
            {"validUntil", rules.validUntil ? Json(toText(*rules.validUntil)) : Json(nullptr)},
            {"cities", std::move(cities)}};
}

ExitCode list(Output& output) {
    const auto folder = rules::rulesFolder();
    const auto catalogue = rules::RulesCatalogue::load(folder);
    auto regions = Json::array();
    auto errors = Json::array();
    std::string text;
    for (const auto* each : catalogue.all()) {
        regions.push_back(regionJson(*each));
        text += each->region + " " + each->version + "  " + each->names.zhCn + ", " +
                each->names.en + ", from " + toText(each->validFrom) + "\n";
    }
    for (const auto& error : catalogue.errors()) {
        errors.push_back(jsonOf(error));
        text += "Left out: " + textOf(error) + "\n";
    }
    output.answer({{"folder", folder.string()}, {"regions", regions}, {"errors", errors}}, text);
    return ExitCode::Done;
}

struct CheckArguments {
    std::vector<std::string> files{};
    std::string keys{};
};

ExitCode check(const CheckArguments& arguments, Output& output) {
    auto answers = Json::array();
    std::string text;
    bool allRight = true;
    const auto trusted = rules::TrustedKeys::load(arguments.keys);
    for (const auto& error :
         arguments.keys.empty() ? std::vector<rules::PackError>() : trusted.errors()) {
        text += "Left out: " + textOf(error) + "\n";
    }
    for (const auto& file : arguments.files) {
        const auto pack = rules::readPackFile(file, arguments.keys.empty() ? nullptr : &trusted);
        auto errors = Json::array();
        if (pack) {
            text += file + ": right, " + pack->rules.region + " " + pack->rules.version + "\n";
        } else {
            allRight = false;
            for (const auto& error : pack.error()) {
                errors.push_back(jsonOf(error));
                text += textOf(error) + "\n";
            }
        }
        answers.push_back({{"file", file}, {"right", pack.has_value()}, {"errors", errors}});
    }
    output.answer({{"files", answers}}, text);
    return allRight ? ExitCode::Done : ExitCode::Usage;
}

/// A value that fits a line: a word, a number, a list of words, a list of none.
bool isShort(const Json& value) {
    const auto structured = [](const Json& each) { return each.is_structured(); };
    return !value.is_structured() || (value.is_array() && std::ranges::none_of(value, structured));
}

/// One line for each value of a pack: where it stands, what it is, what it rests on.
void listValues(const Json& at, const std::string& pointer, std::string& text) {
    if (at.is_object() && at.contains("value") && isShort(at.at("value"))) {
        const auto assumed = at.find("assumed");
        text += pointer + " = " + at.at("value").dump() + "   " +
                (assumed == at.end() ? at.value("source", "")
                                     : "assumed: " + assumed->get<std::string>()) +
                "\n";
        return;
    }
    if (isShort(at)) {
        text += pointer + " = " + at.dump() + "\n";
        return;
    }
    std::size_t index = 0;
    for (const auto& [name, value] : at.items()) {
        listValues(value, pointer + "/" + (at.is_array() ? std::to_string(index++) : name), text);
    }
}

ExitCode show(const std::string& region, Output& output) {
    const auto catalogue = rules::RulesCatalogue::load(rules::rulesFolder());
    const auto* pack = catalogue.pack(region);
    if (pack == nullptr) {
        auto errors = Json::array();
        for (const auto& error : catalogue.errors()) {
            errors.push_back(jsonOf(error));
        }
        return output.fail(ExitCode::Usage, "no-such-region",
                           "There are no rules for the region " + region +
                               ". guitaictl rules list shows those there are.",
                           {{"region", region}, {"errors", errors}});
    }
    const auto text = rules::readSmallFile(pack->file, rules::packBytes);
    const auto document = text ? Json::parse(*text, nullptr, false) : Json();
    std::string lines;
    listValues(document, "", lines);
    output.answer(document, lines);
    return ExitCode::Done;
}

} // namespace

void addRules(CommandSet& commands) {
    const auto* group = "A region's rules: list them, check files, try cases";
    commands.add("rules", group, "list", "List the regions whose rules are here", list);

    const auto files = std::make_shared<CheckArguments>();
    auto& checking =
        commands.add("rules", group, "check", "Check rule files against the schema and for sense",
                     [files](Output& output) { return check(*files, output); });
    checking.add_option("FILE", files->files, "Rule files")->required();
    checking.add_option("--keys", files->keys,
                        "A folder of public keys, one of which must have signed");

    const auto region = std::make_shared<std::string>();
    commands
        .add("rules", group, "show", "Show a region's rules, each value with its source",
             [region](Output& output) { return show(*region, output); })
        .add_option("REGION", *region, "The region's id, such as yueyang")
        ->required();
    addRuleCases(commands, group);
    addRuleSigning(commands, group);
}

} // namespace guitai::ctl
