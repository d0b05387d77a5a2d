// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/practice_house.h"

#include "app/desk/holder_hands.h"
#include "app/desk/scripted_clerk.h"
#include "app/guitai/trainer_room.h"
#include "models/views/format.h"
#include "models/views/trainer_text.h"
#include "ui/lessons/exercises_page.h"
#include "ui/pages/page_help.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

#include <algorithm>

namespace guitai::app {

/// A counter with its window. Members end in the reverse of the order in which they are made.
struct PracticeHouse::Place {
    std::shared_ptr<ExerciseSession> session{}; ///< null where none is done here
    PracticeDesk desk{};
    std::unique_ptr<procedure::Counter> counter{};
    std::unique_ptr<Window> window{};
    std::unique_ptr<ExerciseRoom> room{};
    std::unique_ptr<TrainerRoom> trainer{};
};

PracticeHouse::PracticeHouse(Plan plan, views::Languages& languages)
    : plan_(std::move(plan))
    , languages_(languages)
    , exercises_(practice::loadExercises(practice::practiceFolder()).exercises)
    , own_({.data = plan_.results.parent_path(), .shipped = practice::practiceFolder()}) {
    connect(&own_, &OwnShelf::changed, this, [this] {
        if (list_) {
            list_->refresh();
        }
    });
    own_.load();
    if (auto kept = practice::loadResults(plan_.results)) {
        results_ = std::move(kept->all);
    }
    learner_ = results_.empty() ? std::string() : results_.back().learner;
}

PracticeHouse::~PracticeHouse() {
    place_.reset();
}

Window& PracticeHouse::window() const {
    return *place_->window;
}

PracticeDesk& PracticeHouse::desk() const {
    return place_->desk;
}

procedure::Counter& PracticeHouse::counter() const {
    return *place_->counter;
}

std::expected<std::unique_ptr<PracticeHouse::Place>, DeskError>
PracticeHouse::makePlace(const PracticeOptions& options) {
    auto desk = makePracticeDesk(options);
    if (!desk) {
        return std::unexpected(desk.error());
    }
    auto place = std::make_unique<Place>();
    place->desk = std::move(*desk);
    if (plan_.prepare) {
        plan_.prepare(*place->desk.services);
    }
    place->counter = std::make_unique<procedure::Counter>(place->desk.services);
    // The learner's printers, whichever store the exercise has.
    const auto printers = plan_.results.parent_path() / "printers.ini";
    place->window = std::make_unique<Window>(*place->counter, languages_, place->desk.drawer.get(),
                                             place->desk.citizens->windows,
                                             QString::fromStdString(printers.string()));
    place->window->tellLeftOut(place->desk.services->rulesLeftOut);
    if (plan_.furnish) {
        plan_.furnish(*place->window);
    }
    return place;
}

void PracticeHouse::move(std::unique_ptr<Place> place) {
    auto* fresh = place->window->mainWindow();
    if (place_) {
        fresh->setGeometry(place_->window->mainWindow()->geometry());
        fresh->setWindowState(place_->window->mainWindow()->windowState());
    }
    place->window->show();
    // The other goes before anybody signs in: after a power cut both stand on one store.
    place_.swap(place);
    place.reset();
    place_->window->signInToPractice();
    Q_EMIT moved();
}

std::expected<void, DeskError> PracticeHouse::open() {
    auto place = makePlace(plan_.free);
    if (!place) {
        return std::unexpected(place.error());
    }
    regions_ = (*place)->desk.regions;
    addList(**place);
    if (auto* faults = (*place)->desk.faults.get()) {
        (*place)->window->offerFaults(*faults);
    }
    move(std::move(*place));
    return {};
}

void PracticeHouse::addList(Place& place) {
    auto* main = place.window->mainWindow();
    auto* page = new ui::ExercisesPage([this] { return rows(); }, main);
    page->setLearner(QString::fromStdString(learner_));
    main->addPage(page, ui::Icon::Practice, [] {
        return QCoreApplication::translate("guitai::app::PracticeHouse", "Exercises");
    });
    main->setHelp(page, [] { return ui::helpOf(ui::HelpPage::Exercises); });
    list_ = page;
    page->setLeftOut([this] { return leftOut(); });
    connect(page, &ui::ExercisesPage::chosen, this, &PracticeHouse::begin);
    connect(page, &ui::ExercisesPage::removeWanted, this, &PracticeHouse::remove);
    connect(page, &ui::ExercisesPage::learnerChanged, this,
            [this](const QString& name) { learner_ = name.toStdString(); });
    const auto show = [main, page] {
        main->showPage(page);
        page->focusStart();
    };
    connect(place.counter.get(), &procedure::Counter::signedIn, page, show);
    addTrainer(place);
    connect(page, &ui::ExercisesPage::trainerWanted, place.trainer.get(), &TrainerRoom::open);
    connect(place.trainer.get(), &TrainerRoom::left, page, show);
    connect(main, &ui::Frame::pageChosen, page, [page](const QWidget* chosen) {
        if (chosen == page) {
            page->refresh();
            page->focusStart();
        }
    });
}

void PracticeHouse::addTrainer(Place& place) {
    place.trainer =
        std::make_unique<TrainerRoom>(own_, *plan_.files, *place.window->mainWindow(), languages_,
                                      *plan_.free.clock, [this] { return titles(); });
    connect(place.trainer.get(), &TrainerRoom::tryWanted, this, &PracticeHouse::begin);
}

std::map<std::string, QString> PracticeHouse::titles() const {
    const std::string language(views::codeOf(languages_.current()));
    std::map<std::string, QString> titles;
    for (const auto* list : {&exercises_, &own_.exercises()}) {
        for (const auto& exercise : *list) {
            titles.emplace(exercise.id, views::fromUtf8(exercise.title.in(language)));
        }
    }
    return titles;
}

/// What of the trainer's own is not in the list, or would not go.
QStringList PracticeHouse::leftOut() const {
    QStringList sentences;
    if (notRemoved_) {
        sentences << views::textOf(*notRemoved_);
    }
    for (const auto& error : own_.leftOut()) {
        sentences << views::leftOutText(error);
    }
    return sentences;
}

void PracticeHouse::remove(const std::string& id) {
    own_.remove(id, this, [this](const auto& removed) {
        notRemoved_ = removed ? std::nullopt : std::optional(removed.error());
    });
}

std::vector<views::ExerciseRow> PracticeHouse::rows() const {
    const auto best = practice::bestScores(results_, learner_);
    const std::string language(views::codeOf(languages_.current()));
    auto all = rowsOf(exercises_, best, plan_.free.region, regions_, language);
    for (auto& row : rowsOf(own_.exercises(), best, plan_.free.region, regions_, language)) {
        row.own = true;
        all.push_back(std::move(row));
    }
    std::ranges::stable_sort(all, {}, &views::ExerciseRow::level);
    return all;
}

const practice::Exercise* PracticeHouse::find(const std::string& id) const {
    for (const auto* list : {&exercises_, &own_.exercises()}) {
        const auto at = std::ranges::find(*list, id, &practice::Exercise::id);
        if (at != list->end()) {
            return &*at;
        }
    }
    return nullptr;
}

void PracticeHouse::begin(const std::string& id) {
    const auto* at = find(id);
    if (at == nullptr) {
        return;
    }
    later([this, exercise = *at] {
        session_ = std::make_shared<ExerciseSession>(exercise);
        session_->hasNext = next().has_value();
        session_->learner = learner_;
        const auto* before = find(exercise.after);
        if (before == nullptr) {
            goToExercise();
        } else {
            playBefore(*before);
        }
    });
}

/// Somebody does at that counter what has come before.
void PracticeHouse::playBefore(const practice::Exercise& before) {
    auto place = makePlace({.folder = session_->folder.path().toStdString(),
                            .region = before.region,
                            .window = before.window,
                            .clock = plan_.free.clock});
    if (!place) {
        Q_EMIT notOpened(place.error());
        return;
    }
    before_ = std::move(*place);
    auto& desk = before_->desk;
    colleague_ =
        std::make_unique<ScriptedClerk>(*before_->counter, desk.drawer.get(), *desk.citizens,
                                        before, before.answers, handsOf(*desk.citizens, before));
    connect(colleague_.get(), &ScriptedClerk::finished, this, [this] {
        later([this] {
            colleague_.reset();
            before_.reset();
            goToExercise();
        });
    });
    colleague_->start();
}

void PracticeHouse::goToExercise() {
    const auto& exercise = session_->recorder.exercise();
    auto place = makePlace({.folder = session_->folder.path().toStdString(),
                            .region = exercise.region,
                            .window = exercise.window,
                            .clock = plan_.free.clock,
                            .exercise = exercise});
    if (!place) {
        Q_EMIT notOpened(place.error());
        return;
    }
    addRoom(**place);
    move(std::move(*place));
}

void PracticeHouse::addRoom(Place& place) {
    place.session = session_;
    place.room = std::make_unique<ExerciseRoom>(*session_, *place.counter, place.desk,
                                                *place.window, languages_);
    auto* room = place.room.get();
    connect(room, &ExerciseRoom::scored, this, &PracticeHouse::keep);
    connect(room, &ExerciseRoom::repeatWanted, this,
            [this] { begin(session_->recorder.exercise().id); });
    connect(room, &ExerciseRoom::nextWanted, this, [this] {
        const auto following = next();
        following ? begin(*following) : goToList();
    });
    connect(room, &ExerciseRoom::listWanted, this, &PracticeHouse::goToList);
    connect(room, &ExerciseRoom::powerCut, this, [this] {
        later([this] {
            session_->struck = true;
            goToExercise();
        });
    });
}

void PracticeHouse::goToList() {
    later([this] {
        if (const auto opened = open(); !opened) {
            Q_EMIT notOpened(opened.error());
        }
    });
}

/// The one after this in the list.
std::optional<std::string> PracticeHouse::next() const {
    const auto list = rows();
    const auto at =
        std::ranges::find(list, session_->recorder.exercise().id, &views::ExerciseRow::id);
    return at == list.end() || at + 1 == list.end() ? std::nullopt : std::optional((at + 1)->id);
}

void PracticeHouse::keep(const practice::Score& score, std::chrono::seconds took) {
    practice::Result result{.learner = learner_,
                            .exercise = session_->recorder.exercise().id,
                            .at = plan_.free.clock->now(),
                            .took = took,
                            .score = score};
    // A result that cannot be kept has been shown all the same.
    [[maybe_unused]] const auto kept = practice::appendResult(plan_.results, result);
    results_.push_back(std::move(result));
}

void PracticeHouse::later(std::function<void()> what) {
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

} // namespace guitai::app
