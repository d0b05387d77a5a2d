// SPDX-License-Identifier: Apache-2.0
#include "models/practice/results.h"

#include "models/base/csv.h"

#include <algorithm>
#include <fstream>

namespace guitai::practice {

namespace fs = std::filesystem;

using domain::JsonReader;

namespace {

constexpr std::int64_t longest = 24LL * 60 * 60;

ScoreLine readLine(const JsonReader& in) {
    in.only({"merit", "got", "of", "rule"});
    return {.merit = in.at("merit").word<Merit>(),
            .got = static_cast<int>(in.at("got").integer(0, Exercise::fullMarks)),
            .of = static_cast<int>(in.at("of").integer(0, Exercise::fullMarks)),
            .rule = in.at("rule").text()};
}

Result readResult(const JsonReader& in) {
    in.only({"schema", "learner", "exercise", "at", "seconds", "total", "hints", "lines"});
    expectSchema(in, 1);
    return {.learner = in.at("learner").text(64),
            .exercise = readId(in.at("exercise")),
            .at = in.at("at").timestamp(),
            .took = std::chrono::seconds(in.at("seconds").integer(0, longest)),
            .score = {.lines = in.at("lines").list(readLine),
                      .hints = static_cast<int>(in.at("hints").integer(0, INT32_MAX)),
                      .total = static_cast<int>(in.at("total").integer(0, Exercise::fullMarks))}};
}

} // namespace

std::string lineOf(const Result& result) {
    auto lines = nlohmann::json::array();
    for (const auto& line : result.score.lines) {
        lines.push_back({{"merit", domain::nameOf(line.merit)},
                         {"got", line.got},
                         {"of", line.of},
                         {"rule", line.rule}});
    }
    const nlohmann::json document{{"schema", 1},
                                  {"learner", result.learner},
                                  {"exercise", result.exercise},
                                  {"at", toText(result.at)},
                                  {"seconds", std::min<std::int64_t>(result.took.count(), longest)},
                                  {"total", result.score.total},
                                  {"hints", result.score.hints},
                                  {"lines", lines}};
    return document.dump() + "\n";
}

Results parseResults(std::string_view text) {
    Results results;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.empty()) {
            continue;
        }
        const auto document = domain::parseJson(line);
        auto result =
            document ? domain::decoded(*document, readResult) : std::unexpected(document.error());
        if (result) {
            results.all.push_back(std::move(*result));
        } else {
            results.spoiled.push_back(number);
        }
    }
    return results;
}

std::expected<Results, DataError> loadResults(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error)) {
        return Results{};
    }
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in) {
        return std::unexpected(DataError{file.string(), "", "a file that can be read"});
    }
    return parseResults(text);
}

std::expected<void, DataError> appendResult(const fs::path& file, const Result& result) {
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    std::ofstream out(file, std::ios::binary | std::ios::app);
    out << lineOf(result);
    out.flush();
    if (!out) {
        return std::unexpected(DataError{file.string(), "", "a file that can be written"});
    }
    return {};
}

std::map<std::string, int> bestScores(const std::vector<Result>& results,
                                      std::string_view learner) {
    std::map<std::string, int> best;
    for (const auto& result : results) {
        if (learner.empty() || result.learner == learner) {
            auto& score = best[result.exercise];
            score = std::max(score, result.score.total);
        }
    }
    return best;
}

std::string csvOf(const std::vector<Result>& results) {
    std::vector<std::string> head{"learner", "exercise", "at", "seconds", "total", "hints"};
    for (const auto& [merit, name] : domain::Words<Merit>::all) {
        head.emplace_back(name);
    }
    std::string text = "\xEF\xBB\xBF" + writeReportLine(head);
    for (const auto& result : results) {
        std::vector<std::string> cells{result.learner,
                                       result.exercise,
                                       toText(result.at),
                                       std::to_string(result.took.count()),
                                       std::to_string(result.score.total),
                                       std::to_string(result.score.hints)};
        for (const auto& [merit, name] : domain::Words<Merit>::all) {
            const auto at = std::ranges::find(result.score.lines, merit, &ScoreLine::merit);
            cells.push_back(at == result.score.lines.end()
                                ? std::string()
                                : std::to_string(at->got) + "/" + std::to_string(at->of));
        }
        text += writeReportLine(cells);
    }
    return text;
}

} // namespace guitai::practice
