// SPDX-License-Identifier: Apache-2.0
#include "models/trainer/own_exercises.h"

#include "models/practice/citizen.h"
#include "models/practice/write_exercise.h"
#include "models/store/durable_file.h"

#include <algorithm>
#include <map>

namespace guitai::trainer {

namespace fs = std::filesystem;

using practice::DataError;
using practice::Exercise;

namespace {

fs::path folderOf(const OwnPlace& place) {
    return place.data / "exercises";
}

fs::path fileOf(const OwnPlace& place, const std::string& id) {
    return folderOf(place) / (id + ".json");
}

bool isShipped(const OwnPlace& place, const std::string& id) {
    std::error_code error;
    return fs::exists(place.shipped / "exercises" / (id + ".json"), error);
}

/// Who can come, by region: each file is read once.
class Drawers {
public:
    explicit Drawers(fs::path shipped)
        : shipped_(std::move(shipped)) {}

    bool has(const Exercise& exercise) {
        auto [at, fresh] = regions_.try_emplace(exercise.region);
        if (fresh) {
            if (auto citizens = practice::loadCitizens(shipped_, exercise.region)) {
                at->second = std::move(*citizens);
            }
        }
        const auto* citizen = at->second.find(exercise.citizen);
        return citizen != nullptr &&
               (!exercise.card || citizen->file.find(*exercise.card) != nullptr);
    }

private:
    fs::path shipped_;
    std::map<std::string, practice::Citizens> regions_{};
};

} // namespace

practice::ExerciseList loadOwn(const OwnPlace& place) {
    std::error_code error;
    if (!fs::exists(folderOf(place), error)) {
        return {};
    }
    auto list = practice::loadExercises(place.data);
    Drawers drawers(place.shipped);
    std::erase_if(list.exercises, [&](const Exercise& exercise) {
        const auto file = fileOf(place, exercise.id).string();
        if (isShipped(place, exercise.id)) {
            list.errors.push_back({file, "/id", "an id that no shipped exercise has"});
            return true;
        }
        if (!drawers.has(exercise)) {
            list.errors.push_back({file, "/citizen", "a citizen of the region's drawer"});
            return true;
        }
        return false;
    });
    std::ranges::sort(list.errors, {}, &DataError::file);
    return list;
}

std::expected<void, OwnFault> saveOwn(const OwnPlace& place, const Exercise& exercise,
                                      bool replace) {
    if (isShipped(place, exercise.id)) {
        return std::unexpected(OwnFault::ShippedId);
    }
    std::error_code error;
    if (!replace && fs::exists(fileOf(place, exercise.id), error)) {
        return std::unexpected(OwnFault::Exists);
    }
    fs::create_directories(folderOf(place), error);
    if (!store::writeFile(fileOf(place, exercise.id), practice::jsonOf(exercise))) {
        return std::unexpected(OwnFault::NotKept);
    }
    return {};
}

std::expected<void, OwnFault> removeOwn(const OwnPlace& place, const std::string& id) {
    std::error_code error;
    if (!practice::loadExercise(place.data, id)) {
        return std::unexpected(OwnFault::Gone);
    }
    if (!fs::remove(fileOf(place, id), error) || !store::syncFolder(folderOf(place))) {
        return std::unexpected(OwnFault::NotKept);
    }
    return {};
}

} // namespace guitai::trainer
