// SPDX-License-Identifier: Apache-2.0
#include "models/practice/exercise.h"

#include "models/practice/read_exercise.h"

#include <algorithm>
#include <tuple>

namespace guitai::practice {

namespace fs = std::filesystem;

namespace {

using domain::JsonReader;

template <class F>
auto parse(std::string_view text, const std::string& file, F read)
    -> std::expected<decltype(read(std::declval<JsonReader>())), DataError> {
    const auto document = domain::parseJson(text);
    if (!document) {
        return std::unexpected(
            DataError{file, document.error().pointer, document.error().expected});
    }
    auto result = domain::decoded(*document, read);
    if (!result) {
        return std::unexpected(DataError{file, result.error().pointer, result.error().expected});
    }
    return std::move(*result);
}

bool plainWord(const std::string& id) {
    const nlohmann::json value = id;
    return domain::decoded(value, readId).has_value();
}

} // namespace

const ScoredPoint* Exercise::scored(Merit merit) const {
    const auto at = std::ranges::find(points, merit, &ScoredPoint::merit);
    return at == points.end() ? nullptr : &*at;
}

std::expected<Exercise, DataError> parseExercise(std::string_view text, const std::string& file) {
    return parse(text, file, readExercise);
}

std::expected<Answers, DataError> parseAnswers(std::string_view text, const std::string& file) {
    return parse(text, file, readAnswers);
}

std::expected<Answers, DataError> loadAnswers(const fs::path& file) {
    const auto text = readText(file);
    if (!text) {
        return std::unexpected(text.error());
    }
    return parseAnswers(*text, file.string());
}

std::expected<Exercise, DataError> loadExercise(const fs::path& practiceFolder,
                                                const std::string& id) {
    if (!plainWord(id)) {
        return std::unexpected(DataError{"", "", "an exercise's id"});
    }
    const auto file = practiceFolder / "exercises" / (id + ".json");
    const auto text = readText(file);
    if (!text) {
        return std::unexpected(text.error());
    }
    auto exercise = parseExercise(*text, file.string());
    if (exercise && exercise->id != id) {
        return std::unexpected(DataError{file.string(), "/id", "the file's own name"});
    }
    return exercise;
}

ExerciseList loadExercises(const fs::path& practiceFolder) {
    ExerciseList list;
    std::error_code error;
    fs::directory_iterator files(practiceFolder / "exercises", error);
    if (error) {
        list.errors.push_back({(practiceFolder / "exercises").string(), "", "a folder"});
        return list;
    }
    for (const auto& file : files) {
        if (file.path().extension() != ".json") {
            continue;
        }
        auto exercise = loadExercise(practiceFolder, file.path().stem().string());
        if (exercise) {
            list.exercises.push_back(std::move(*exercise));
        } else {
            list.errors.push_back(exercise.error());
        }
    }
    std::ranges::sort(list.exercises, {}, [](const Exercise& exercise) {
        return std::tie(exercise.level, exercise.id);
    });
    std::ranges::sort(list.errors, {}, &DataError::file);
    return list;
}

} // namespace guitai::practice
