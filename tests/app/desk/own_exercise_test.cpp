// SPDX-License-Identifier: Apache-2.0
#include "tests/support/case_exercises.h"
#include "tests/support/exercise_player.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <utility>

using namespace guitai;
using practice::EndKind;

/// Exercises made of the rule cases, at a real practice counter: as they are answered they come to
/// the end that the case says and bring full marks.
class OwnExerciseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeOfACaseReachesItsRightEnd_data();
    void whatIsMadeOfACaseReachesItsRightEnd();
    void casesOfEveryRegionAndEveryEndCanBePlayed();

private:
    support::ExercisePlayer player_;
};

namespace {

struct Made {
    std::string name; ///< of the case
    practice::Exercise exercise;
};

/// GUITAI_EVERY_CASE plays them all, each with every citizen that fits; else as many as show each
/// procedure with each end, and each end in each region.
std::vector<Made> makeAll() {
    const bool every = qEnvironmentVariableIsSet("GUITAI_EVERY_CASE");
    const auto now = SystemClock().now();
    std::set<std::pair<domain::Procedure, EndKind>> procedures;
    std::set<std::pair<std::string, EndKind>> regions;
    std::vector<Made> all;
    std::vector<std::filesystem::path> files;
    for (const auto& file : std::filesystem::recursive_directory_iterator(support::caseFolder)) {
        if (file.path().extension() == ".json") {
            files.push_back(file.path());
        }
    }
    std::ranges::sort(files);
    for (const auto& file : files) {
        const auto subject = trainer::workOf(support::caseIn(file), file.stem().string());
        if (!subject) {
            continue;
        }
        const auto region = subject->rules->region;
        const auto end = subject->verdict.end;
        if (!every && procedures.contains({subject->work.procedure, end}) &&
            regions.contains({region, end})) {
            continue;
        }
        const auto citizens = practice::loadCitizens(practice::practiceFolder(), region);
        for (const auto& candidate : trainer::candidatesFor(*subject, *citizens, now)) {
            if (!candidate.fits()) {
                continue;
            }
            const auto id = "own-" + std::to_string(all.size());
            auto exercise = trainer::makeExercise(*subject, candidate, support::plainWords(id));
            if (!exercise) {
                qFatal("%s %s: %s", file.c_str(), exercise.error().pointer.c_str(),
                       exercise.error().expected.c_str());
            }
            all.push_back({region + "/" + file.stem().string() + " " + candidate.citizen,
                           std::move(*exercise)});
            procedures.emplace(subject->work.procedure, end);
            regions.emplace(region, end);
            if (!every) {
                break;
            }
        }
    }
    return all;
}

const std::vector<Made>& made() {
    static const auto all = makeAll();
    return all;
}

} // namespace

void OwnExerciseTest::whatIsMadeOfACaseReachesItsRightEnd_data() {
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < made().size(); ++i) {
        QTest::addRow("%s", made()[i].name.c_str()) << int(i);
    }
}

void OwnExerciseTest::whatIsMadeOfACaseReachesItsRightEnd() {
    QFETCH(int, number);
    const auto& exercise = made()[std::size_t(number)].exercise;
    const auto played = player_.play(exercise, exercise.answers);
    for (const auto& line : played.score.lines) {
        const auto say = QStringLiteral("%1: %2 of %3; end %4, situation %5, wanted %6 %7")
                             .arg(QString::fromUtf8(domain::nameOf(line.merit).data()))
                             .arg(line.got)
                             .arg(line.of)
                             .arg(int(played.end))
                             .arg(played.state ? int(played.state->situation.kind) : -1)
                             .arg(int(exercise.end.kind))
                             .arg(QString::fromStdString(exercise.end.rule));
        QVERIFY2(line.got == line.of, qPrintable(say));
    }
    QCOMPARE(played.score.total, practice::Exercise::fullMarks);
}

void OwnExerciseTest::casesOfEveryRegionAndEveryEndCanBePlayed() {
    std::set<std::string> regions;
    std::set<EndKind> ends;
    for (const auto& each : made()) {
        regions.insert(each.exercise.region);
        ends.insert(each.exercise.end.kind);
    }
    QCOMPARE(regions.size(), 6U);
    QCOMPARE(ends.size(), 3U);
}

QTEST_GUILESS_MAIN(OwnExerciseTest)
#include "own_exercise_test.moc"
