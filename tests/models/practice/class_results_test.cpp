// SPDX-License-Identifier: Apache-2.0
#include "models/practice/class_results.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

#include <fstream>

using namespace guitai;
using namespace guitai::practice;

namespace fs = std::filesystem;

/// Files of several learners as one table.
class ClassResultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesAndFoldersAreReadTogetherByTime();
    void aFileThatIsMetTwiceCountsOnce();
    void spoiledLinesAndUnreadFilesAreNamed();
    void aRowHasTheBestTryAndCountsThemAll();

private:
    void put(const fs::path& name, const std::vector<Result>& results) const;

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path path_;
};

namespace {

Result resultOf(const std::string& learner, const std::string& exercise, int total,
                const std::string& at) {
    return {.learner = learner,
            .exercise = exercise,
            .at = *parseTimestamp(at),
            .took = std::chrono::seconds(total),
            .score = {.lines = {{Merit::End, total, 100, "V1"}}, .hints = 0, .total = total}};
}

const auto early = resultOf("Zhou", "one", 40, "2026-11-24T10:00:00+08:00");
const auto middle = resultOf("Lin", "one", 70, "2026-11-24T11:00:00+08:00");
const auto late = resultOf("Zhou", "one", 90, "2026-11-24T12:00:00+08:00");
const auto latest = resultOf("Zhou", "one", 90, "2026-11-25T12:00:00+08:00");

} // namespace

void ClassResultsTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->path().toStdString();
}

void ClassResultsTest::put(const fs::path& name, const std::vector<Result>& results) const {
    for (const auto& result : results) {
        QVERIFY(appendResult(path_ / name, result));
    }
}

void ClassResultsTest::filesAndFoldersAreReadTogetherByTime() {
    put("class/zhou/results.jsonl", {early, late});
    put("class/lin.jsonl", {middle});
    put("other.jsonl", {latest});
    std::ofstream(path_ / "class" / "notes.txt") << "no results";
    const auto kept = readClass({path_ / "other.jsonl", path_ / "class"});
    QCOMPARE(kept.all, (std::vector{early, middle, late, latest}));
    QCOMPARE(kept.files.size(), 3U);
    QVERIFY(kept.spoiled.empty() && kept.unread.empty());
}

void ClassResultsTest::aFileThatIsMetTwiceCountsOnce() {
    put("class/lin.jsonl", {middle});
    const auto kept = readClass({path_ / "class", path_ / "class" / ".." / "class" / "lin.jsonl"});
    QCOMPARE(kept.all.size(), 1U);
}

void ClassResultsTest::spoiledLinesAndUnreadFilesAreNamed() {
    std::ofstream(path_ / "broken.jsonl") << "nonsense\n" << lineOf(early) << "{}\n";
    const auto kept = readClass({path_ / "broken.jsonl", path_ / "nowhere.jsonl"});
    QCOMPARE(kept.all, std::vector{early});
    QCOMPARE(kept.spoiled,
             (std::vector<SpoiledLine>{{path_ / "broken.jsonl", 1}, {path_ / "broken.jsonl", 3}}));
    QCOMPARE(kept.unread.size(), 1U);
    QVERIFY(kept.unread.front().file.ends_with("nowhere.jsonl"));
}

void ClassResultsTest::aRowHasTheBestTryAndCountsThemAll() {
    const auto rows = classRows({early, middle, late, latest});
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows.front().learner, std::string("Lin"));
    const auto& zhou = rows.back();
    QCOMPARE(zhou.tries, 3);
    QCOMPARE(zhou.best, late);
    QCOMPARE(zhou.together, std::chrono::seconds(220));
    QCOMPARE(zhou.last, latest.at);
}

QTEST_GUILESS_MAIN(ClassResultsTest)
#include "class_results_test.moc"
