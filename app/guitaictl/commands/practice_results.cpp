// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/commands.h"
#include "models/practice/results.h"

#include <algorithm>
#include <memory>

namespace guitai::ctl {

namespace {

/// The results of a class: each learner's file, together and by time, as one table.
ExitCode results(const std::vector<std::string>& files, Output& output) {
    std::vector<practice::Result> all;
    auto spoiled = Json::array();
    for (const auto& file : files) {
        std::error_code error;
        auto kept = practice::loadResults(file);
        if (!std::filesystem::exists(file, error) || !kept) {
            return output.fail(ExitCode::Usage, "no-such-file",
                               file + ": no file of results that can be read.", {{"file", file}});
        }
        for (const auto line : kept->spoiled) {
            spoiled.push_back({{"file", file}, {"line", line}});
            output.note(file + ": line " + std::to_string(line) + " is no result.");
        }
        std::ranges::move(kept->all, std::back_inserter(all));
    }
    std::ranges::stable_sort(all, {}, &practice::Result::at);
    auto rows = Json::array();
    for (const auto& result : all) {
        rows.push_back({{"learner", result.learner},
                        {"exercise", result.exercise},
                        {"at", toText(result.at)},
                        {"seconds", result.took.count()},
                        {"total", result.score.total},
                        {"hints", result.score.hints}});
    }
    output.answer({{"results", rows}, {"spoiled", spoiled}}, practice::csvOf(all));
    return ExitCode::Done;
}

} // namespace

void addPracticeResults(CommandSet& commands) {
    const auto files = std::make_shared<std::vector<std::string>>();
    commands
        .add("practice", "Exercises at a practice counter: practice store and cards only",
             "results", "The results of a class as one table (CSV)",
             [files](Output& output) { return results(*files, output); })
        .add_option("FILES", *files, "What practice counters keep: their results.jsonl")
        ->required();
}

} // namespace guitai::ctl
