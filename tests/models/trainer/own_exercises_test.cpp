// SPDX-License-Identifier: Apache-2.0
#include "models/trainer/own_exercises.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

#include <fstream>

using namespace guitai;
using namespace guitai::trainer;

/// A trainer's own exercises in their folder.
class OwnExercisesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noFolderIsNoExercise();
    void whatIsSavedIsThereAndCanBeRemoved();
    void nothingIsReplacedUnasked();
    void aShippedIdIsNotTaken();
    void whatIsDamagedIsNamedAndLeftOut();
    void whoseCitizenIsNotInTheDrawerIsNamedAndLeftOut();
    void aFolderThatCannotBeWrittenIsSaid();

private:
    void put(const std::string& name, const std::string& text) const;

    std::unique_ptr<QTemporaryDir> folder_;
    OwnPlace place_;
};

namespace {

practice::Exercise someExercise(const std::string& id) {
    auto exercise =
        practice::loadExercise(GUITAI_SOURCE_DIR "/models/practice", "yueyang-change-pin").value();
    exercise.id = id;
    return exercise;
}

} // namespace

void OwnExercisesTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    place_ = {.data = folder_->path().toStdString(),
              .shipped = GUITAI_SOURCE_DIR "/models/practice"};
}

void OwnExercisesTest::put(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories(place_.data / "exercises");
    std::ofstream(place_.data / "exercises" / name) << text;
}

void OwnExercisesTest::noFolderIsNoExercise() {
    const auto list = loadOwn(place_);
    QVERIFY(list.exercises.empty());
    QVERIFY(list.errors.empty());
}

void OwnExercisesTest::whatIsSavedIsThereAndCanBeRemoved() {
    const auto exercise = someExercise("own-one");
    QVERIFY(saveOwn(place_, exercise, false));
    QCOMPARE(loadOwn(place_).exercises, std::vector{exercise});
    QVERIFY(removeOwn(place_, "own-one"));
    QVERIFY(loadOwn(place_).exercises.empty());
    QCOMPARE(removeOwn(place_, "own-one").error(), OwnFault::Gone);
    QCOMPARE(removeOwn(place_, "../own-one").error(), OwnFault::Gone);
}

void OwnExercisesTest::nothingIsReplacedUnasked() {
    auto exercise = someExercise("own-one");
    QVERIFY(saveOwn(place_, exercise, false));
    exercise.level = 4;
    QCOMPARE(saveOwn(place_, exercise, false).error(), OwnFault::Exists);
    QVERIFY(loadOwn(place_).exercises.front().level != 4);
    QVERIFY(saveOwn(place_, exercise, true));
    QCOMPARE(loadOwn(place_).exercises.front().level, 4);
}

void OwnExercisesTest::aShippedIdIsNotTaken() {
    const auto exercise = someExercise("yueyang-apply");
    QCOMPARE(saveOwn(place_, exercise, true).error(), OwnFault::ShippedId);
}

void OwnExercisesTest::whatIsDamagedIsNamedAndLeftOut() {
    QVERIFY(saveOwn(place_, someExercise("own-one"), false));
    put("own-broken.json", "{");
    const auto list = loadOwn(place_);
    QCOMPARE(list.exercises.size(), 1U);
    QCOMPARE(list.errors.size(), 1U);
    QVERIFY(list.errors.front().file.ends_with("own-broken.json"));
}

void OwnExercisesTest::whoseCitizenIsNotInTheDrawerIsNamedAndLeftOut() {
    auto exercise = someExercise("own-one");
    exercise.citizen = "nobody";
    QVERIFY(saveOwn(place_, exercise, false));
    exercise.citizen = "li-si";
    exercise.id = "own-two";
    exercise.region = "atlantis";
    QVERIFY(saveOwn(place_, exercise, false));
    const auto list = loadOwn(place_);
    QVERIFY(list.exercises.empty());
    QCOMPARE(list.errors.size(), 2U);
    QCOMPARE(list.errors.front().pointer, std::string("/citizen"));
}

void OwnExercisesTest::aFolderThatCannotBeWrittenIsSaid() {
    std::ofstream(place_.data / "exercises") << "a file where the folder should be";
    QCOMPARE(saveOwn(place_, someExercise("own-one"), false).error(), OwnFault::NotKept);
}

QTEST_GUILESS_MAIN(OwnExercisesTest)
#include "own_exercises_test.moc"
