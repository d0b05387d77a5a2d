// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/rules_errors.h"
#include "models/rules/cases/case_report.h"
#include "models/rules/cases/rule_case.h"
#include "models/views/reason_text.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

namespace guitai::ctl {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t caseBytes = 256U * 1024U;

std::string reasonText(domain::Reason reason) {
    return views::textOf(reason).toStdString();
}

std::expected<rules::RuleCase, rules::PackError> load(const fs::path& file,
                                                      const rules::RulesCatalogue& catalogue) {
    const auto text = rules::readSmallFile(file, caseBytes);
    if (!text) {
        return std::unexpected(text.error());
    }
    return rules::readCase(*text, file.string(), catalogue);
}

ExitCode tryCase(const std::string& file, Output& output) {
    const auto catalogue = rules::RulesCatalogue::load(rules::rulesFolder());
    const auto ruleCase = load(file, catalogue);
    if (!ruleCase) {
        return output.fail(ExitCode::Usage, "malformed-case", textOf(ruleCase.error()),
                           jsonOf(ruleCase.error()));
    }
    const auto answer = rules::answerTo(*ruleCase, reasonText);
    output.answer(answer, answer.dump(2) + "\n");
    return ExitCode::Done;
}

/// The cases below a folder, in order of their paths.
std::vector<fs::path> casesBelow(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end;
         at.increment(error)) {
        if (at->path().extension() == ".json") {
            files.push_back(at->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

struct Tally {
    Json cases = Json::array();
    std::string text{};
    int passed = 0;
    int different = 0;
    int malformed = 0;
};

void test(const fs::path& file, const rules::RulesCatalogue& catalogue, Tally& tally) {
    const auto ruleCase = load(file, catalogue);
    if (!ruleCase) {
        ++tally.malformed;
        tally.cases.push_back({{"file", file.string()}, {"error", jsonOf(ruleCase.error())}});
        tally.text += textOf(ruleCase.error()) + "\n";
        return;
    }
    const auto found = ruleCase->expect ? rules::differences(*ruleCase->expect,
                                                             rules::answerTo(*ruleCase, reasonText))
                                        : std::vector<std::string>{};
    tally.cases.push_back(
        {{"file", file.string()}, {"title", ruleCase->title}, {"differences", found}});
    ++(found.empty() ? tally.passed : tally.different);
    for (const auto& each : found) {
        tally.text += file.string() + ": " + each + "\n";
    }
}

ExitCode testFolder(const std::string& folder, Output& output) {
    const auto catalogue = rules::RulesCatalogue::load(rules::rulesFolder());
    const auto files = casesBelow(folder);
    if (files.empty()) {
        return output.fail(ExitCode::Usage, "no-cases", "There are no cases in " + folder + ".",
                           {{"folder", folder}});
    }
    Tally tally;
    for (const auto& file : files) {
        test(file, catalogue, tally);
    }
    tally.text += std::to_string(tally.passed) + " of " + std::to_string(files.size()) +
                  " cases are answered as they expect.\n";
    output.answer({{"passed", tally.passed},
                   {"different", tally.different},
                   {"malformed", tally.malformed},
                   {"cases", tally.cases}},
                  tally.text);
    if (tally.malformed > 0) {
        return ExitCode::Usage;
    }
    return tally.different > 0 ? ExitCode::AnswerIsNo : ExitCode::Done;
}

std::string line(const rules::RuleShown& shown) {
    const auto count = [](const std::vector<std::string>& cases, const char* what) {
        return cases.empty() ? std::string() : "  " + std::to_string(cases.size()) + what;
    };
    return shown.rule + (shown.decides ? " decides " : " ") + count(shown.accepting, " accepting") +
           count(shown.refusing, " refusing") + count(shown.values, " as a value") +
           (shown.whole()   ? ""
            : shown.decides ? "  NOT SHOWN WHOLE"
                            : "  conduct: no case can show it") +
           "\n";
}

ExitCode report(const std::string& folder, Output& output) {
    const auto catalogue = rules::RulesCatalogue::load(rules::rulesFolder());
    rules::CaseReport shown;
    for (const auto& file : casesBelow(folder)) {
        const auto ruleCase = load(file, catalogue);
        if (!ruleCase) {
            return output.fail(ExitCode::Usage, "malformed-case", textOf(ruleCase.error()),
                               jsonOf(ruleCase.error()));
        }
        if (ruleCase->expect &&
            rules::differences(*ruleCase->expect, rules::answerTo(*ruleCase, reasonText)).empty()) {
            shown.add(*ruleCase, file.stem().string());
        }
    }
    auto list = Json::array();
    std::string text;
    bool whole = true;
    for (const auto& rule : shown.rules()) {
        list.push_back({{"rule", rule.rule},
                        {"decides", rule.decides},
                        {"accepting", rule.accepting},
                        {"refusing", rule.refusing},
                        {"values", rule.values},
                        {"whole", rule.whole()}});
        text += line(rule);
        whole = whole && (rule.whole() || !rule.decides);
    }
    output.answer({{"rules", list}}, text);
    return whole ? ExitCode::Done : ExitCode::AnswerIsNo;
}

} // namespace

void addRuleCases(CommandSet& commands, const std::string& group) {
    const auto file = std::make_shared<std::string>();
    commands
        .add("rules", group, "try", "Answer a rule case",
             [file](Output& output) { return tryCase(*file, output); })
        .add_option("CASE", *file, "A case as JSON")
        ->required();

    const auto folder = std::make_shared<std::string>();
    commands
        .add("rules", group, "test", "Answer a folder of cases and name each that differs",
             [folder](Output& output) { return testFolder(*folder, output); })
        .add_option("DIR", *folder, "The folder; those below it too")
        ->required();
    commands
        .add("rules", group, "report", "Tell which rules a folder of cases shows, and how",
             [folder](Output& output) { return report(*folder, output); })
        .add_option("DIR", *folder, "The folder; those below it too")
        ->required();
}

} // namespace guitai::ctl
