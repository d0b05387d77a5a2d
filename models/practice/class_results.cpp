// SPDX-License-Identifier: Apache-2.0
#include "models/practice/class_results.h"

#include <algorithm>
#include <set>
#include <utility>

namespace guitai::practice {

namespace fs = std::filesystem;

namespace {

class Reading {
public:
    void add(const fs::path& place) {
        std::error_code error;
        if (!fs::is_directory(place, error)) {
            addFile(place);
            return;
        }
        fs::recursive_directory_iterator at(place, fs::directory_options::skip_permission_denied,
                                            error);
        std::vector<fs::path> found;
        for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
            if (at->path().extension() == ".jsonl" && at->is_regular_file(error)) {
                found.push_back(at->path());
            }
        }
        if (error) {
            class_.unread.push_back({place.string(), "", "a folder that can be read"});
        }
        std::ranges::sort(found);
        for (const auto& file : found) {
            addFile(file);
        }
    }

    ClassResults take() {
        std::ranges::stable_sort(class_.all, {}, &Result::at);
        return std::move(class_);
    }

private:
    void addFile(const fs::path& file) {
        std::error_code error;
        const auto whole = fs::canonical(file, error);
        if (error || !fs::is_regular_file(whole, error)) {
            class_.unread.push_back({file.string(), "", "a file of results"});
            return;
        }
        if (!met_.insert(whole).second) {
            return;
        }
        auto kept = loadResults(file);
        if (!kept) {
            class_.unread.push_back(kept.error());
            return;
        }
        class_.files.push_back(file);
        for (const auto line : kept->spoiled) {
            class_.spoiled.push_back({file, line});
        }
        std::ranges::move(kept->all, std::back_inserter(class_.all));
    }

    ClassResults class_{};
    std::set<fs::path> met_{};
};

} // namespace

ClassResults readClass(const std::vector<fs::path>& places) {
    Reading reading;
    for (const auto& place : places) {
        reading.add(place);
    }
    return reading.take();
}

std::vector<ClassRow> classRows(const std::vector<Result>& results) {
    std::map<std::pair<std::string, std::string>, ClassRow> rows;
    for (const auto& result : results) {
        auto& row = rows[{result.learner, result.exercise}];
        if (row.tries == 0 || result.score.total > row.best.score.total) {
            row.best = result;
        }
        ++row.tries;
        row.together += result.took;
        row.last = std::max(row.last, result.at);
    }
    std::vector<ClassRow> all;
    for (auto& [who, row] : rows) {
        row.learner = who.first;
        row.exercise = who.second;
        all.push_back(std::move(row));
    }
    return all;
}

} // namespace guitai::practice
