// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/conduct_recorder.h"
#include "app/desk/exercise_mishap.h"
#include "app/desk/practice_desk.h"
#include "models/views/language.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

namespace guitai::ui {
class BriefPage;
class ExerciseStrip;
class MainWindow;
class PapersDialog;
class ScorePage;
class TurnAwayDialog;
} // namespace guitai::ui

namespace guitai::app {

class PrintRoom;
class Window;

/// An exercise from its brief to its score; it lasts longer than a counter that dies under it.
struct ExerciseSession {
    explicit ExerciseSession(practice::Exercise which)
        : recorder(std::move(which)) {}

    QTemporaryDir folder{}; ///< store and cards
    ConductRecorder recorder;
    QElapsedTimer since{};
    std::string learner{};
    int hints = 0;
    bool hasNext = false;
    bool struck = false; ///< the mishap has happened at an earlier start
};

/// An exercise at a window: the brief, the customer and his papers, hints, what goes wrong, and the
/// score at the end.
class ExerciseRoom : public QObject {
    Q_OBJECT
public:
    /// All are the caller's and outlive the room; the window owns its pages.
    ExerciseRoom(ExerciseSession& session, procedure::Counter& counter, PracticeDesk& desk,
                 Window& window, const views::Languages& languages);

Q_SIGNALS:
    void scored(const guitai::practice::Score& score, std::chrono::seconds took);
    void nextWanted();
    void repeatWanted();
    void listWanted();
    void powerCut(); ///< the counter is to be started again in the same folder

private:
    [[nodiscard]] const practice::Exercise& exercise() const {
        return session_.recorder.exercise();
    }

    void connectStrip();
    void connectEnd();
    void showBrief();
    void serve();
    bool insertCard();
    void showPapers();
    void giveHint();
    void turnAway();
    void mend();
    void showMishap();
    void finish();
    void print();
    void speak();

    ExerciseSession& session_;
    procedure::Counter& counter_;
    PracticeDesk& desk_;
    ui::MainWindow& window_;
    PrintRoom& prints_;
    const views::Languages& languages_;
    ExerciseMishap mishap_;
    ui::BriefPage* brief_;
    ui::ExerciseStrip* strip_;
    ui::ScorePage* score_;
    QPointer<ui::PapersDialog> papers_{};
    practice::Score result_{};
    std::chrono::seconds took_{0};
    bool served_ = false;
    bool finished_ = false;
    bool cut_ = false; ///< after a power cut the card lies beside the reader
};

} // namespace guitai::app
