// SPDX-License-Identifier: Apache-2.0
#include "app/desk/conduct_recorder.h"
#include "app/desk/exercise_mishap.h"
#include "app/desk/holder_hands.h"
#include "models/procedure/definition.h"
#include "models/rules/rule_ids.h"
#include "models/rules/rules_catalogue.h"
#include "tests/support/activation_course.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace guitai;
using namespace guitai::app;
using practice::EndKind;
using practice::Exercise;
using procedure::SituationKind;

/// Every exercise at a real practice counter, without a window: as it is answered it comes to its
/// right end and brings full marks.
class EveryExerciseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyExerciseReachesItsRightEnd_data();
    void everyExerciseReachesItsRightEnd();
    void aFlawedPaperThatIsAcceptedCostsPoints();
    void cardPutBackGoesOnWithTheSameWork();
    void togetherTheyPlayEveryProcedureInEveryRegionAtFourLevels();
    void everyRuleThatIsNamedIsKnown();

private:
    struct Played {
        ScriptEnd end{};
        std::optional<procedure::State> state{};
        practice::Score score{};
        bool struck = false;
    };

    /// With the answers of `how`, which may be wrong.
    Played play(const Exercise& exercise, const practice::Answers& how);
    /// One start of the counter. True where it died and has to be started again.
    bool start(const Exercise& exercise, const practice::Answers& how, ConductRecorder* recorder,
               Played& played, bool again);

    QTemporaryDir folder_;
    int runs_ = 0;
    std::filesystem::path path_;
};

namespace {

const std::vector<Exercise>& exercises() {
    static const auto list = practice::loadExercises(practice::practiceFolder());
    if (!list.errors.empty()) {
        qFatal("%s %s: %s", list.errors.front().file.c_str(), list.errors.front().pointer.c_str(),
               list.errors.front().expected.c_str());
    }
    return list.exercises;
}

const Exercise& exerciseOf(const std::string& id) {
    return *std::ranges::find(exercises(), id, &Exercise::id);
}

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
    const auto kind = state->situation.kind;
    if (kind == SituationKind::PapersMissing) {
        return EndKind::Papers;
    }
    const bool refused =
        kind == SituationKind::NotLikeThis || kind == SituationKind::RegistryRefused;
    return refused ? std::optional(EndKind::Refused) : std::nullopt;
}

} // namespace

bool EveryExerciseTest::start(const Exercise& exercise, const practice::Answers& how,
                              ConductRecorder* recorder, Played& played, bool again) {
    auto desk = makePracticeDesk({.folder = path_,
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
    connect(&mishap, &ExerciseMishap::struck, this, [&] { played.struck = true; });
    connect(&mishap, &ExerciseMishap::powerCut, this, [&] {
        played.struck = died = true;
        QCoreApplication::quit();
    });
    if (recorder != nullptr) {
        recorder->watch(counter);
    }
    ScriptedClerk clerk(counter, desk->drawer.get(), *desk->citizens, exercise, how,
                        handsOf(*desk->citizens, exercise));
    clerk.setMender([&] {
        const bool stands = mishap.stands() && exercise.mishap != practice::Mishap::PowerCut;
        mishap.mend();
        return stands;
    });
    connect(
        &clerk, &ScriptedClerk::finished, this,
        [&](ScriptEnd end) {
            played.end = end;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    clerk.start();
    QCoreApplication::exec();
    support::settle(*desk->services);
    played.state = clerk.last();
    if (const auto said = saidAtTheEnd(played.end, played.state); said && recorder && !died) {
        recorder->turnAway(*said, counter);
    }
    return died;
}

EveryExerciseTest::Played EveryExerciseTest::play(const Exercise& exercise,
                                                  const practice::Answers& how) {
    path_ = std::filesystem::path(folder_.path().toStdString()) / std::to_string(runs_++);
    Played played;
    if (!exercise.after.empty()) {
        const auto& before = exerciseOf(exercise.after);
        start(before, before.answers, nullptr, played, false);
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

void EveryExerciseTest::everyExerciseReachesItsRightEnd_data() {
    QTest::addColumn<QString>("id");
    for (const auto& exercise : exercises()) {
        QTest::addRow("%s", exercise.id.c_str()) << QString::fromStdString(exercise.id);
    }
}

void EveryExerciseTest::everyExerciseReachesItsRightEnd() {
    QFETCH(QString, id);
    const auto& exercise = exerciseOf(id.toStdString());
    const auto played = play(exercise, exercise.answers);
    for (const auto& line : played.score.lines) {
        const auto say = QStringLiteral("%1: %2 of %3; end %4, situation %5")
                             .arg(QString::fromUtf8(domain::nameOf(line.merit).data()))
                             .arg(line.got)
                             .arg(line.of)
                             .arg(int(played.end))
                             .arg(played.state ? int(played.state->situation.kind) : -1);
        QVERIFY2(line.got == line.of, qPrintable(say));
    }
    QCOMPARE(played.score.total, Exercise::fullMarks);
    QCOMPARE(played.struck, exercise.mishap.has_value());
}

void EveryExerciseTest::aFlawedPaperThatIsAcceptedCostsPoints() {
    for (const auto& exercise : exercises()) {
        auto how = exercise.answers;
        for (const auto& paper : exercise.desk) {
            how.requester.papers.insert(paper.paper);
        }
        if (how == exercise.answers) {
            continue;
        }
        const auto played = play(exercise, how);
        QVERIFY2(played.score.total < Exercise::fullMarks / 2, exercise.id.c_str());
    }
}

void EveryExerciseTest::cardPutBackGoesOnWithTheSameWork() {
    const auto& exercise = exerciseOf("yueyang-card-pulled");
    const auto played = play(exercise, exercise.answers);
    QVERIFY(played.struck);
    QCOMPARE(played.state->ending, procedure::Ending::Done);
    QVERIFY(std::ranges::any_of(played.state->acts, &procedure::Act::doubted));
}

void EveryExerciseTest::togetherTheyPlayEveryProcedureInEveryRegionAtFourLevels() {
    QVERIFY(exercises().size() >= 24);
    std::set<domain::Procedure> procedures;
    std::set<std::string> regions;
    std::set<int> levels;
    std::set<practice::Mishap> mishaps;
    std::set<practice::PaperFlaw> flaws;
    for (const auto& exercise : exercises()) {
        procedures.insert(exercise.procedure);
        regions.insert(exercise.region);
        levels.insert(exercise.level);
        if (exercise.mishap) {
            mishaps.insert(*exercise.mishap);
        }
        for (const auto& paper : exercise.desk) {
            if (paper.flaw) {
                flaws.insert(*paper.flaw);
            }
        }
    }
    for (const auto& definition : procedure::definitions()) {
        QVERIFY2(procedures.contains(definition.procedure),
                 std::string(domain::nameOf(definition.procedure)).c_str());
    }
    QCOMPARE(regions.size(), 6U);
    QCOMPARE(levels, (std::set{1, 2, 3, 4}));
    QCOMPARE(mishaps.size(), domain::Words<practice::Mishap>::all.size());
    QVERIFY(flaws.size() >= 4);
}

void EveryExerciseTest::everyRuleThatIsNamedIsKnown() {
    for (const auto& exercise : exercises()) {
        for (const auto& point : exercise.points) {
            QVERIFY2(rules::knownRule(point.rule), (exercise.id + " " + point.rule).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(EveryExerciseTest)
#include "every_exercise_test.moc"
