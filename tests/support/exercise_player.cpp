// SPDX-License-Identifier: Apache-2.0
#include "tests/support/exercise_player.h"

#include "app/desk/exercise_mishap.h"
#include "app/desk/holder_hands.h"
#include "tests/support/activation_course.h"

namespace guitai::support {

using app::ConductRecorder;
using app::ExerciseMishap;
using app::ScriptedClerk;
using app::ScriptEnd;
using practice::EndKind;
using practice::Exercise;
using procedure::SituationKind;

namespace {

procedure::DrawnFace plainFace(const procedure::CardFace& face) {
    return [text = face.cardNumber] { return Bytes(text.begin(), text.end()); };
}

/// How a learner ends what the script could not go on with.
std::optional<EndKind> saidAtTheEnd(ScriptEnd end, const std::optional<procedure::State>& state) {
    if (end == ScriptEnd::NotOffered) {
        return EndKind::Refused;
    }
    if (end != ScriptEnd::Stuck || !state) {
        return std::nullopt;
    }
    const auto& situation = state->situation;
    if (situation.kind == SituationKind::PapersMissing && situation.refusals.empty()) {
        return EndKind::Papers;
    }
    const bool refused = situation.kind == SituationKind::NotLikeThis ||
                         situation.kind == SituationKind::PapersMissing ||
                         situation.kind == SituationKind::RegistryRefused;
    return refused ? std::optional(EndKind::Refused) : std::nullopt;
}

} // namespace

bool ExercisePlayer::start(const Exercise& exercise, const practice::Answers& how,
                           ConductRecorder* recorder, Played& played, bool again) {
    auto desk = app::makePracticeDesk({.folder = path_,
                                       .region = exercise.region,
                                       .window = exercise.window,
                                       .clock = std::make_shared<SystemClock>(),
                                       .exercise = exercise});
    Q_ASSERT(desk);
    desk->services->drawFace = plainFace;
    procedure::Counter counter(desk->services);
    bool died = false;
    ExerciseMishap mishap(recorder != nullptr ? exercise.mishap : std::nullopt, counter,
                          *desk->faults, again);
    QObject::connect(&mishap, &ExerciseMishap::struck, &mishap, [&] { played.struck = true; });
    QObject::connect(&mishap, &ExerciseMishap::powerCut, &mishap, [&] {
        played.struck = died = true;
        QCoreApplication::quit();
    });
    if (recorder != nullptr) {
        recorder->watch(counter);
    }
    ScriptedClerk clerk(counter, desk->drawer.get(), *desk->citizens, exercise, how,
                        app::handsOf(*desk->citizens, exercise));
    clerk.setMender([&] {
        const bool stands = mishap.stands() && exercise.mishap != practice::Mishap::PowerCut;
        mishap.mend();
        return stands;
    });
    QObject::connect(
        &clerk, &ScriptedClerk::finished, &clerk,
        [&](ScriptEnd end) {
            played.end = end;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    clerk.start();
    QCoreApplication::exec();
    settle(*desk->services);
    played.state = clerk.last();
    if (const auto said = saidAtTheEnd(played.end, played.state); said && recorder && !died) {
        recorder->turnAway(*said, counter);
    }
    return died;
}

Played ExercisePlayer::play(const Exercise& exercise, const practice::Answers& how,
                            const Exercise* before) {
    path_ = std::filesystem::path(folder_.path().toStdString()) / std::to_string(runs_++);
    Played played;
    if (before != nullptr) {
        start(*before, before->answers, nullptr, played, false);
    }
    ConductRecorder recorder(exercise);
    for (const auto& paper : exercise.desk) {
        if (paper.flaw && !how.requester.papers.contains(paper.paper)) {
            recorder.judge(paper.paper, paper.flaw);
        }
    }
    if (start(exercise, how, &recorder, played, false)) {
        start(exercise, how, &recorder, played, true);
    }
    played.score = practice::scoreOf(exercise, recorder.conduct({}));
    return played;
}

} // namespace guitai::support
