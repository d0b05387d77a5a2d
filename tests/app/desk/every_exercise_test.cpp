// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/definition.h"
#include "models/rules/rule_ids.h"
#include "models/rules/rules_catalogue.h"
#include "tests/support/exercise_player.h"

#include <QTest>

#include <algorithm>

using namespace guitai;
using practice::Exercise;
using support::Played;

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
    /// With the answers of `how`, which may be wrong.
    Played play(const Exercise& exercise, const practice::Answers& how);

    support::ExercisePlayer player_;
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

} // namespace

Played EveryExerciseTest::play(const Exercise& exercise, const practice::Answers& how) {
    const auto* before = exercise.after.empty() ? nullptr : &exerciseOf(exercise.after);
    return player_.play(exercise, how, before);
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
