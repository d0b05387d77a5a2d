// SPDX-License-Identifier: Apache-2.0
#include "models/practice/write_exercise.h"
#include "tests/support/case_exercises.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace guitai;
using namespace guitai::trainer;
using domain::Paper;
using practice::EndKind;
using practice::Merit;

/// A rule case becomes an exercise with a citizen who brings about the same verdict, or is refused.
class ExerciseFromCaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheRulesRefuseIsRefusedWithThatCitizenToo();
    void whatIsDoneSaysHowItIsDoneRight();
    void missingPapersAreTheEnd();
    void aCitizenWithAnotherVerdictDoesNotFitAndSaysWhichItIs();
    void aCaseOfItsHourFitsNobody();
    void aCaseThatNoWindowRunsIsRefused_data();
    void aCaseThatNoWindowRunsIsRefused();
    void aCaseThatExpectsOtherThanTheDeciderSaysIsRefused();
    void pointsAreFullMarks();
    void emptyWordsAreRefusedByTheLoader();
    void everyShippedExerciseIsWrittenAsItIsRead();
};

namespace {

const auto now = *parseTimestamp("2026-11-24T10:30:00+08:00");

practice::Citizens citizensOf(const CaseWork& subject) {
    return *practice::loadCitizens(GUITAI_SOURCE_DIR "/models/practice", subject.rules->region);
}

Candidate fitting(const CaseWork& subject) {
    const auto candidates = candidatesFor(subject, citizensOf(subject), now);
    const auto at = std::ranges::find_if(candidates, &Candidate::fits);
    if (at == candidates.end()) {
        qFatal("nobody fits");
    }
    return *at;
}

practice::Exercise madeOf(const std::string& name) {
    const auto subject = support::workIn(name);
    return makeExercise(*subject, fitting(*subject), support::plainWords("own")).value();
}

} // namespace

void ExerciseFromCaseTest::whatTheRulesRefuseIsRefusedWithThatCitizenToo() {
    const auto subject = support::workIn("yueyang/L4-replacement-accepted");
    QVERIFY(subject);
    QCOMPARE(subject->verdict.end, EndKind::Refused);
    const auto exercise = madeOf("yueyang/L4-replacement-accepted");
    QCOMPARE(exercise.end.kind, EndKind::Refused);
    QCOMPARE(exercise.end.rule, subject->rule);
    QCOMPARE(exercise.procedure, subject->work.procedure);
    QCOMPARE(exercise.window, subject->work.window);
}

void ExerciseFromCaseTest::whatIsDoneSaysHowItIsDoneRight() {
    const auto exercise = madeOf("yueyang/A5-at-bank");
    QCOMPARE(exercise.end.kind, EndKind::Done);
    QCOMPARE(exercise.answers.details.at("agrees").size(), 3U);
    QVERIFY(exercise.answers.requester.papers.contains(Paper::IdentityCard));
    QCOMPARE(exercise.desk.size(), exercise.answers.requester.papers.size());
}

void ExerciseFromCaseTest::missingPapersAreTheEnd() {
    const auto subject = support::workIn("yueyang/A3-no-document");
    QCOMPARE(subject->verdict.end, EndKind::Papers);
    const auto exercise = madeOf("yueyang/A3-no-document");
    QCOMPARE(exercise.end.kind, EndKind::Papers);
    QVERIFY(exercise.end.rule.empty());
}

void ExerciseFromCaseTest::aCitizenWithAnotherVerdictDoesNotFitAndSaysWhichItIs() {
    const auto subject = support::workIn("yueyang/A5-at-bank");
    const auto candidates = candidatesFor(*subject, citizensOf(*subject), now);
    const auto at = std::ranges::find(candidates, std::string("zhang-san"), &Candidate::citizen);
    QCOMPARE(at->fit, Fit::OtherVerdict); // has it in hand already
    QCOMPARE(at->trial.verdict.end, EndKind::Refused);
    QVERIFY(!at->trial.verdict.refusals.empty());
}

void ExerciseFromCaseTest::aCaseOfItsHourFitsNobody() {
    const auto subject = support::workIn("chongqing/L2-manual-at-hrss");
    QCOMPARE(subject->verdict.end, EndKind::Done);
    int hang = 0;
    for (const auto& candidate : candidatesFor(*subject, citizensOf(*subject), now)) {
        QVERIFY2(!candidate.fits(), candidate.citizen.c_str());
        hang += candidate.fit == Fit::HangsOnTime ? 1 : 0;
    }
    QVERIFY(hang > 0);
}

void ExerciseFromCaseTest::aCaseThatNoWindowRunsIsRefused_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<CaseFault>("fault");
    QTest::newRow("values") << "chongqing/C3-help-lines" << CaseFault::ShowsValues;
    QTest::newRow("receive") << "chongqing/O1-receive" << CaseFault::NoWindowWork;
    QTest::newRow("factory") << "chongqing/O1-produce" << CaseFault::NoWindowWork;
    QTest::newRow("web") << "chongqing/L2-manual-on-the-web" << CaseFault::NobodyServes;
    QTest::newRow("machine") << "chongqing/M4-at-the-machine" << CaseFault::NobodyServes;
}

void ExerciseFromCaseTest::aCaseThatNoWindowRunsIsRefused() {
    QFETCH(QString, name);
    QFETCH(CaseFault, fault);
    const auto subject = support::workIn(name.toStdString());
    QVERIFY(!subject);
    QCOMPARE(subject.error().fault, fault);
}

void ExerciseFromCaseTest::aCaseThatExpectsOtherThanTheDeciderSaysIsRefused() {
    auto ruleCase = support::caseIn(support::caseFolder / "yueyang/A5-at-bank.json");
    ruleCase.expect->possible = false;
    const auto subject = workOf(ruleCase, "A5-at-bank");
    QVERIFY(!subject);
    QCOMPARE(subject.error().fault, CaseFault::NotAsExpected);
    QCOMPARE(subject.error().differences.size(), 1U);
}

void ExerciseFromCaseTest::pointsAreFullMarks() {
    const auto done = madeOf("yueyang/A5-at-bank");
    QCOMPARE(done.scored(Merit::Act)->points, 10);
    QCOMPARE(done.scored(Merit::Papers)->points, 20);
    QCOMPARE(done.scored(Merit::Details)->points, 20);
    QCOMPARE(done.scored(Merit::End)->points, 50);
    QCOMPARE(madeOf("yueyang/A3-no-document").scored(Merit::Papers)->points, 40);
}

void ExerciseFromCaseTest::emptyWordsAreRefusedByTheLoader() {
    const auto subject = support::workIn("yueyang/A5-at-bank");
    auto words = support::plainWords("own");
    words.title.zhTw.clear();
    const auto exercise = makeExercise(*subject, fitting(*subject), words);
    QVERIFY(!exercise);
    QCOMPARE(exercise.error().pointer, std::string("/title/zh_TW"));
}

void ExerciseFromCaseTest::everyShippedExerciseIsWrittenAsItIsRead() {
    const auto shipped = practice::loadExercises(GUITAI_SOURCE_DIR "/models/practice");
    QVERIFY(shipped.exercises.size() > 40);
    for (const auto& exercise : shipped.exercises) {
        const auto again = practice::parseExercise(practice::jsonOf(exercise), "x");
        QVERIFY2(again && *again == exercise, exercise.id.c_str());
    }
}

QTEST_GUILESS_MAIN(ExerciseFromCaseTest)
#include "exercise_from_case_test.moc"
