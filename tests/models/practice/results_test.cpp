// SPDX-License-Identifier: Apache-2.0
#include "models/practice/results.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

#include <fstream>

using namespace guitai;
using namespace guitai::practice;

class ResultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAppendedIsLoadedAgain();
    void spoiledLinesAreNamedAndTheOthersKept();
    void theBestOfALearnerIsTold();
    void theTableIsSafeForSpreadsheets();
};

namespace {

Result resultOf(const std::string& learner, const std::string& exercise, int total) {
    return {.learner = learner,
            .exercise = exercise,
            .at = *parseTimestamp("2026-11-24T10:30:00+08:00"),
            .took = std::chrono::seconds(95),
            .score = {.lines = {{Merit::Papers, total / 2, 50, "A3"},
                                {Merit::End, total - total / 2, 50, "V1"}},
                      .hints = 5,
                      .total = total}};
}

} // namespace

void ResultsTest::whatWasAppendedIsLoadedAgain() {
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "new" / "results.jsonl";
    QVERIFY(loadResults(file)->all.empty());
    const auto first = resultOf("小林", "yueyang-activation", 100);
    const auto second = resultOf("", "yueyang-collect", 40);
    QVERIFY(appendResult(file, first));
    QVERIFY(appendResult(file, second));
    const auto kept = loadResults(file);
    QVERIFY(kept->spoiled.empty());
    QVERIFY((kept->all == std::vector{first, second}));
    QVERIFY(!appendResult("/proc/nowhere/results.jsonl", first));
}

void ResultsTest::spoiledLinesAreNamedAndTheOthersKept() {
    const auto good = lineOf(resultOf("a", "b", 10));
    const auto kept = parseResults("nonsense\n" + good + "\n{\"schema\":2}\n" + good);
    QCOMPARE(kept.all.size(), 2U);
    QVERIFY((kept.spoiled == std::vector<std::size_t>{1, 4}));
    QVERIFY(parseResults("").all.empty());
}

void ResultsTest::theBestOfALearnerIsTold() {
    const std::vector all{resultOf("a", "x", 40), resultOf("b", "x", 90), resultOf("a", "x", 60)};
    QCOMPARE(bestScores(all).at("x"), 90);
    QCOMPARE(bestScores(all, "a").at("x"), 60);
    QVERIFY(bestScores(all, "c").empty());
}

void ResultsTest::theTableIsSafeForSpreadsheets() {
    const auto table = csvOf({resultOf("=1+1,\"x\"", "y", 100)});
    QVERIFY(table.starts_with("\xEF\xBB\xBFlearner,exercise,at,"));
    QVERIFY(table.find("\"'=1+1,\"\"x\"\"\",y,2026-11-24T10:30:00+08:00,95,100,5") !=
            std::string::npos);
    QVERIFY(table.find("50/50") != std::string::npos);
}

QTEST_GUILESS_MAIN(ResultsTest)
#include "results_test.moc"
