// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/commands.h"
#include "models/practice/class_results.h"

#include <memory>

namespace guitai::ctl {

namespace {

/// The results of a class: each learner's file, together and by time, as one table.
ExitCode results(const std::vector<std::string>& places, Output& output) {
    const auto kept = practice::readClass({places.begin(), places.end()});
    if (!kept.unread.empty()) {
        const auto& file = kept.unread.front().file;
        return output.fail(ExitCode::Usage, "no-such-file",
                           file + ": no file of results that can be read.", {{"file", file}});
    }
    auto spoiled = Json::array();
    for (const auto& [file, line] : kept.spoiled) {
        spoiled.push_back({{"file", file.string()}, {"line", line}});
        output.note(file.string() + ": line " + std::to_string(line) + " is no result.");
    }
    auto rows = Json::array();
    for (const auto& result : kept.all) {
        rows.push_back({{"learner", result.learner},
                        {"exercise", result.exercise},
                        {"at", toText(result.at)},
                        {"seconds", result.took.count()},
                        {"total", result.score.total},
                        {"hints", result.score.hints}});
    }
    output.answer({{"results", rows}, {"spoiled", spoiled}}, practice::csvOf(kept.all));
    return ExitCode::Done;
}

} // namespace

void addPracticeResults(CommandSet& commands) {
    const auto files = std::make_shared<std::vector<std::string>>();
    commands
        .add("practice", "Exercises at a practice counter: practice store and cards only",
             "results", "The results of a class as one table (CSV)",
             [files](Output& output) { return results(*files, output); })
        .add_option("FILES", *files,
                    "What practice counters keep: their results.jsonl, or folders of such files")
        ->required();
}

} // namespace guitai::ctl
