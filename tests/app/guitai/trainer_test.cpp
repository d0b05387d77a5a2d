// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/practice_house.h"
#include "models/trainer/own_exercises.h"
#include "tests/support/hands.h"
#include "ui/lessons/brief_page.h"
#include "ui/lessons/exercises_page.h"
#include "ui/lessons/sure_dialog.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <fstream>

using namespace guitai;
using namespace guitai::app;
using support::Hands;

/// What a trainer does at the window, with real keys.
class TrainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ownExercisesStandInTheListAndCanBeDone();
    void aDamagedOneIsNamedAndTheOthersAreThere();
    void deletingIsAskedForFirst();

private:
    void open();
    /// One in the folder, as if made before.
    void putOwn(const std::string& id);
    [[nodiscard]] trainer::OwnPlace place() const;
    [[nodiscard]] QTreeWidgetItem* row(const char* title) const;
    [[nodiscard]] bool says(const char* text) const;

    [[nodiscard]] ui::MainWindow* main() const { return house_->window().mainWindow(); }

    [[nodiscard]] ui::ExercisesPage* page() const {
        return main()->findChild<ui::ExercisesPage*>();
    }

    void press(Qt::Key key) { Hands(main()).press(key); }

    template <class Page>
    [[nodiscard]] bool shows() {
        return qobject_cast<Page*>(main()->page()) != nullptr;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    views::Languages languages_;
    std::unique_ptr<PracticeHouse> house_;
};

namespace {
constexpr int patience = 60'000;
} // namespace

void TrainerTest::initTestCase() {
    qputenv("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm"); // nobody else's readers
    languages_.use(views::Language::En);
}

void TrainerTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
}

void TrainerTest::cleanup() {
    house_.reset();
}

void TrainerTest::open() {
    const std::filesystem::path path = folder_->path().toStdString();
    house_ = std::make_unique<PracticeHouse>(
        PracticeHouse::Plan{
            .free = {.folder = path / "free", .clock = std::make_shared<SystemClock>()},
            .results = path / "results.jsonl"},
        languages_);
    QVERIFY(house_->open());
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::ExercisesPage>(), patience);
}

trainer::OwnPlace TrainerTest::place() const {
    return {.data = folder_->path().toStdString(), .shipped = practice::practiceFolder()};
}

void TrainerTest::putOwn(const std::string& id) {
    auto exercise =
        practice::loadExercise(practice::practiceFolder(), "yueyang-not-insured").value();
    exercise.id = id;
    exercise.title.en = "Mine " + id;
    QVERIFY(trainer::saveOwn(place(), exercise, false));
}

QTreeWidgetItem* TrainerTest::row(const char* title) const {
    for (QTreeWidgetItemIterator each(page()->list()); *each; ++each) {
        if ((*each)->text(0).contains(QLatin1String(title))) {
            return *each;
        }
    }
    return nullptr;
}

bool TrainerTest::says(const char* text) const {
    const auto labels = page()->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return !label->isHidden() && label->text().contains(QLatin1String(text));
    });
}

void TrainerTest::ownExercisesStandInTheListAndCanBeDone() {
    putOwn("own-one");
    open();
    QTRY_VERIFY_WITH_TIMEOUT(row("Mine own-one (your own)") != nullptr, patience);
    page()->list()->setCurrentItem(row("Mine own-one"));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::BriefPage>(), patience);
}

void TrainerTest::aDamagedOneIsNamedAndTheOthersAreThere() {
    putOwn("own-one");
    std::ofstream(place().data / "exercises" / "own-broken.json") << "{";
    open();
    QTRY_VERIFY_WITH_TIMEOUT(says("own-broken.json"), patience);
    QVERIFY(row("Mine own-one") != nullptr);
    QVERIFY(page()->list()->topLevelItemCount() >= 4); // practice goes on
}

void TrainerTest::deletingIsAskedForFirst() {
    putOwn("own-one");
    open();
    QTRY_VERIFY_WITH_TIMEOUT(row("Mine own-one") != nullptr, patience);
    press(Qt::Key_Delete); // the first of the list came with the program
    QVERIFY(main()->findChild<ui::SureDialog*>() == nullptr);
    page()->list()->setCurrentItem(row("Mine own-one"));
    press(Qt::Key_Delete);
    auto* sure = main()->findChild<ui::SureDialog*>();
    QVERIFY(sure != nullptr);
    QTest::keyClick(sure, Qt::Key_Escape);
    QVERIFY(row("Mine own-one") != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(main()->findChild<ui::SureDialog*>() == nullptr, patience);
    main()->activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(main()->isActiveWindow(), patience);
    press(Qt::Key_Delete);
    sure = main()->findChild<ui::SureDialog*>();
    QVERIFY(sure != nullptr);
    QTest::keyClick(sure, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(row("Mine own-one") == nullptr, patience);
    QVERIFY(trainer::loadOwn(place()).exercises.empty());
}

QTEST_MAIN(TrainerTest)
#include "trainer_test.moc"
