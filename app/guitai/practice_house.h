// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/practice_desk.h"
#include "app/guitai/exercise_room.h"
#include "app/guitai/exercise_views.h"
#include "app/guitai/own_shelf.h"
#include "app/guitai/window.h"
#include "models/practice/results.h"
#include "ui/lessons/file_dialogs.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace guitai::ui {
class ExercisesPage;
} // namespace guitai::ui

namespace guitai::app {

class ScriptedClerk;

/// The practice counter's windows, one at a time: the one with the list of exercises and the free
/// drawer, whose store stays, and for each exercise another on a store of its own, which is gone
/// with it. So every exercise begins as it is written, as often as it is done.
class PracticeHouse : public QObject {
    Q_OBJECT
public:
    struct Plan {
        PracticeOptions free{};          ///< the counter with the drawer
        std::filesystem::path results{}; ///< where they are kept, as lines of JSON; the trainer's
                                         ///< own exercises lie beside them
        std::function<void(procedure::Services&)> prepare{}; ///< each desk, before anything begins
        std::function<void(Window&)> furnish{};              ///< each window, before it shows
        /// What asks a trainer for files.
        std::shared_ptr<ui::FileDialogs> files = std::make_shared<ui::QtFileDialogs>();
    };

    PracticeHouse(Plan plan, views::Languages& languages);
    ~PracticeHouse() override;

    /// Opens the window with the list and signs in; an error is told, and nothing is open.
    [[nodiscard]] std::expected<void, DeskError> open();
    /// The window that is open now.
    [[nodiscard]] Window& window() const;
    [[nodiscard]] PracticeDesk& desk() const;
    [[nodiscard]] procedure::Counter& counter() const;

    /// Begins an exercise, once the present call of the window is over.
    void begin(const std::string& id);

Q_SIGNALS:
    /// Another window is open than before.
    void moved();
    void notOpened(const guitai::app::DeskError& error);

private:
    struct Place;

    [[nodiscard]] std::expected<std::unique_ptr<Place>, DeskError>
    makePlace(const PracticeOptions& options);
    void move(std::unique_ptr<Place> place);
    void addList(Place& place);
    void addTrainer(Place& place);
    void addRoom(Place& place);
    void goToList();
    void goToExercise();
    void remove(const std::string& id);
    [[nodiscard]] QStringList leftOut() const;
    [[nodiscard]] std::map<std::string, QString> titles() const;
    [[nodiscard]] const practice::Exercise* find(const std::string& id) const;
    void playBefore(const practice::Exercise& before);
    void keep(const practice::Score& score, std::chrono::seconds took);
    [[nodiscard]] std::vector<views::ExerciseRow> rows() const;
    [[nodiscard]] std::optional<std::string> next() const;
    /// After this call has come back to the loop.
    void later(std::function<void()> what);

    Plan plan_;
    views::Languages& languages_;
    RegionNames regions_;
    std::vector<practice::Exercise> exercises_; ///< that came with the program
    OwnShelf own_;
    std::optional<trainer::OwnFault> notRemoved_{}; ///< what came of the last deletion
    QPointer<ui::ExercisesPage> list_{}; ///< of the window that is open, where it has one
    std::vector<practice::Result> results_;
    std::string learner_;
    std::shared_ptr<ExerciseSession> session_; ///< of the exercise under way, or done last
    std::unique_ptr<Place> place_;
    std::unique_ptr<Place> before_; ///< where somebody does what came before
    std::unique_ptr<ScriptedClerk> colleague_;
};

} // namespace guitai::app
