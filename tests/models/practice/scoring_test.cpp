// SPDX-License-Identifier: Apache-2.0
#include "models/practice/scoring.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace guitai;
using namespace guitai::practice;

/// What is right brings full marks; whatever is done otherwise brings fewer.
class ScoringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsRightBringsFullMarks();
    void aWrongAnswerScoresFewerPoints();
    void everyLineNamesItsRule();
    void hintsCostAndNothingFallsBelowZero();
    void refusalByAnotherRuleIsNotTheRightEnd();
};

namespace {

const std::vector<Exercise>& exercises() {
    static const auto list = loadExercises(GUITAI_SOURCE_DIR "/models/practice");
    if (!list.errors.empty()) {
        qFatal("%s %s: %s", list.errors.front().file.c_str(), list.errors.front().pointer.c_str(),
               list.errors.front().expected.c_str());
    }
    return list.exercises;
}

using Mistake = void (*)(Conduct&, const Exercise&);

void endsOtherwise(Conduct& conduct, const Exercise& exercise) {
    conduct.end = exercise.end.kind == EndKind::Done ? EndKind::Papers : EndKind::Done;
}

void leaves(Conduct& conduct, const Exercise&) {
    conduct.end.reset();
}

void doesAnotherThing(Conduct& conduct, const Exercise& exercise) {
    conduct.begun.insert(conduct.begun.begin(), {exercise.procedure == domain::Procedure::Enquire
                                                     ? domain::Procedure::Activate
                                                     : domain::Procedure::Enquire,
                                                 {}});
}

void takesHimForAnother(Conduct& conduct, const Exercise& exercise) {
    conduct.role = exercise.answers.requester.role == domain::RequesterRole::Officer
                       ? domain::RequesterRole::Holder
                       : domain::RequesterRole::Officer;
}

void acceptsWhatIsNotThere(Conduct& conduct, const Exercise&) {
    conduct.accepted.insert(domain::Paper::DeathCertificate);
}

void turnsAGoodPaperAway(Conduct& conduct, const Exercise& exercise) {
    for (const auto& paper : exercise.desk) {
        conduct.turnedAway.insert_or_assign(paper.paper, PaperFlaw::OtherNumber);
    }
}

void overlooksTheFlaw(Conduct& conduct, const Exercise& exercise) {
    for (const auto& paper : exercise.desk) {
        conduct.accepted.insert(paper.paper);
    }
    conduct.turnedAway.clear();
}

void saysSomethingElse(Conduct& conduct, const Exercise&) {
    for (auto& [field, values] : conduct.details) {
        values.emplace_back("something else");
    }
}

void losesATry(Conduct& conduct, const Exercise&) {
    ++conduct.triesLost;
}

void asksForAHint(Conduct& conduct, const Exercise&) {
    ++conduct.hints;
}

/// The mistake, and whether this exercise leaves room for it.
struct Possible {
    Mistake make;
    bool (*possible)(const Exercise&);
};

bool always(const Exercise&) {
    return true;
}

bool scoresPapers(const Exercise& exercise) {
    return exercise.scored(Merit::Papers) != nullptr;
}

bool hasFlaw(const Exercise& exercise) {
    return std::ranges::any_of(exercise.desk,
                               [](const DeskPaper& paper) { return paper.flaw.has_value(); });
}

template <Merit merit>
bool scores(const Exercise& exercise) {
    return exercise.scored(merit) != nullptr;
}

const std::vector<Possible> mistakes{{endsOtherwise, always},
                                     {leaves, always},
                                     {asksForAHint, always},
                                     {doesAnotherThing, scores<Merit::Act>},
                                     {takesHimForAnother, scores<Merit::Requester>},
                                     {acceptsWhatIsNotThere, scoresPapers},
                                     {turnsAGoodPaperAway, scoresPapers},
                                     {overlooksTheFlaw, hasFlaw},
                                     {saysSomethingElse, scores<Merit::Details>},
                                     {losesATry, scores<Merit::Pins>}};

} // namespace

void ScoringTest::whatIsRightBringsFullMarks() {
    for (const auto& exercise : exercises()) {
        const auto score = scoreOf(exercise, rightConduct(exercise));
        QVERIFY2(score.total == Exercise::fullMarks, exercise.id.c_str());
        QCOMPARE(score.hints, 0);
    }
}

void ScoringTest::aWrongAnswerScoresFewerPoints() {
    const bool holds = rc::check("a mistake costs, and another never pays it back", [] {
        const auto& exercise = *rc::gen::elementOf(exercises());
        auto conduct = rightConduct(exercise);
        int before = Exercise::fullMarks;
        const auto made = *rc::gen::container<std::vector<std::size_t>>(
            rc::gen::inRange<std::size_t>(0, mistakes.size()));
        bool any = false;
        for (const auto which : made) {
            if (!mistakes[which].possible(exercise)) {
                continue;
            }
            mistakes[which].make(conduct, exercise);
            const int now = scoreOf(exercise, conduct).total;
            const bool fewer = any ? now <= before : now < before;
            RC_ASSERT(fewer);
            before = now;
            any = true;
        }
    });
    QVERIFY(holds);
}

void ScoringTest::everyLineNamesItsRule() {
    for (const auto& exercise : exercises()) {
        const auto score = scoreOf(exercise, {});
        QCOMPARE(score.lines.size(), exercise.points.size());
        for (const auto& line : score.lines) {
            QVERIFY(!line.rule.empty() && line.of > 0 && line.got <= line.of);
        }
    }
}

void ScoringTest::hintsCostAndNothingFallsBelowZero() {
    const auto& exercise = exercises().front();
    auto conduct = rightConduct(exercise);
    conduct.hints = 2;
    QCOMPARE(scoreOf(exercise, conduct).total, Exercise::fullMarks - 2 * hintCost);
    conduct.hints = 1000;
    QCOMPARE(scoreOf(exercise, conduct).total, 0);
}

void ScoringTest::refusalByAnotherRuleIsNotTheRightEnd() {
    const auto refused = std::ranges::find_if(exercises(), [](const Exercise& exercise) {
        return exercise.end.kind == EndKind::Refused;
    });
    auto conduct = rightConduct(*refused);
    conduct.refusals = {"Z9"};
    QVERIFY(scoreOf(*refused, conduct).total < Exercise::fullMarks);
}

QTEST_GUILESS_MAIN(ScoringTest)
#include "scoring_test.moc"
