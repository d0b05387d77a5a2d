// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/practice_house.h"
#include "models/practice/class_results.h"
#include "models/trainer/own_exercises.h"
#include "tests/support/hands.h"
#include "ui/lessons/brief_page.h"
#include "ui/lessons/case_panel.h"
#include "ui/lessons/class_part.h"
#include "ui/lessons/draft_form.h"
#include "ui/lessons/exercises_page.h"
#include "ui/lessons/sure_dialog.h"
#include "ui/lessons/trainer_page.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <fstream>

using namespace guitai;
using namespace guitai::app;
using support::Hands;

namespace {

/// What a trainer would choose.
struct Files final : ui::FileDialogs {
    QString ruleCase{};
    QStringList results{};
    QString folder{};
    QString table{};

    void askCase(QWidget* /*parent*/, Chosen chosen) override { chosen(ruleCase); }

    void askResults(QWidget* /*parent*/, SeveralChosen chosen) override { chosen(results); }

    void askFolder(QWidget* /*parent*/, Chosen chosen) override { chosen(folder); }

    void askTable(QWidget* /*parent*/, Chosen chosen) override { chosen(table); }
};

} // namespace

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
    void anExerciseIsBuiltFromACaseByKeysAlone();
    void whatIsBuiltCanBeTriedAtOnce();
    void nothingIsReplacedUnasked();
    void aCaseThatWillNotDoIsRefusedWithAReason_data();
    void aCaseThatWillNotDoIsRefusedWithAReason();
    void anotherLanguageKeepsWhatIsWritten();
    void aClassIsReadFilteredAndExported();

private:
    void open();
    /// One in the folder, as if made before.
    void putOwn(const std::string& id);
    [[nodiscard]] trainer::OwnPlace place() const;
    /// To the trainer's page, and reads that case.
    void readCase(const char* name);
    /// Takes the citizen who is offered first.
    void takeCitizen();
    [[nodiscard]] QTreeWidgetItem* row(const char* title) const;
    [[nodiscard]] bool says(const char* text) const;

    [[nodiscard]] ui::MainWindow* main() const { return house_->window().mainWindow(); }

    [[nodiscard]] ui::ExercisesPage* page() const {
        return main()->findChild<ui::ExercisesPage*>();
    }

    [[nodiscard]] ui::TrainerPage* trainer() const { return main()->findChild<ui::TrainerPage*>(); }

    void press(Qt::Key key) { Hands(main()).press(key); }

    void control(Qt::Key key) { QTest::keyClick(main()->windowHandle(), key, Qt::ControlModifier); }

    [[nodiscard]] bool tells(const char* text) const {
        const auto labels = trainer()->findChild<ui::Banner*>()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(text));
        });
    }

    template <class Page>
    [[nodiscard]] bool shows() {
        return qobject_cast<Page*>(main()->page()) != nullptr;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<Files> files_;
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
    files_ = std::make_shared<Files>();
}

void TrainerTest::cleanup() {
    house_.reset();
}

void TrainerTest::open() {
    const std::filesystem::path path = folder_->path().toStdString();
    house_ = std::make_unique<PracticeHouse>(
        PracticeHouse::Plan{
            .free = {.folder = path / "free", .clock = std::make_shared<SystemClock>()},
            .results = path / "results.jsonl",
            .prepare = {},
            .files = files_},
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

void TrainerTest::readCase(const char* name) {
    files_->ruleCase =
        QStringLiteral(GUITAI_SOURCE_DIR "/tests/cases/%1.json").arg(QLatin1String(name));
    press(Qt::Key_F2);
    QVERIFY(shows<ui::TrainerPage>());
    control(Qt::Key_O);
}

void TrainerTest::takeCitizen() {
    QTRY_VERIFY_WITH_TIMEOUT(trainer()->cases()->citizens()->isVisible(), patience);
    QVERIFY(trainer()->cases()->citizens()->hasFocus());
    press(Qt::Key_Return);
    QVERIFY(trainer()->draft()->title()->hasFocus());
}

void TrainerTest::anExerciseIsBuiltFromACaseByKeysAlone() {
    open();
    readCase("yueyang/A5-at-bank");
    takeCitizen();
    QVERIFY(!trainer()->draft()->title()->text().isEmpty());
    Hands(main()).type("Gathered");
    press(Qt::Key_Tab); // the story, which stays as it was prefilled
    control(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(tells("own-yueyang-a5-at-bank"), patience);
    press(Qt::Key_Escape);
    QVERIFY(shows<ui::ExercisesPage>());
    QTRY_VERIFY_WITH_TIMEOUT(row("your own") != nullptr, patience);
    const auto own = trainer::loadOwn(place());
    QVERIFY(own.errors.empty());
    QCOMPARE(own.exercises.size(), 1U);
    const auto& exercise = own.exercises.front();
    QCOMPARE(exercise.procedure, domain::Procedure::Collect);
    QCOMPARE(exercise.end.kind, practice::EndKind::Done);
    const auto titles = {exercise.title.zhCn, exercise.title.zhTw, exercise.title.en};
    QCOMPARE(exercise.title.en, std::string("Gathered")); // the window's language comes first
    QVERIFY(std::ranges::none_of(titles, &std::string::empty));
    QVERIFY(exercise.story.zhCn != exercise.story.en);
}

void TrainerTest::whatIsBuiltCanBeTriedAtOnce() {
    open();
    readCase("yueyang/A1-not-insured");
    takeCitizen();
    control(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::BriefPage>(), patience);
    QCOMPARE(trainer::loadOwn(place()).exercises.size(), 1U);
}

void TrainerTest::nothingIsReplacedUnasked() {
    putOwn("own-yueyang-a5-at-bank");
    open();
    readCase("yueyang/A5-at-bank");
    takeCitizen();
    control(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(main()->findChild<ui::SureDialog*>() != nullptr, patience);
    QCOMPARE(trainer::loadOwn(place()).exercises.front().procedure, domain::Procedure::Apply);
    QTest::keyClick(main()->findChild<ui::SureDialog*>(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(tells("Saved"), patience);
    QCOMPARE(trainer::loadOwn(place()).exercises.front().procedure, domain::Procedure::Collect);
}

void TrainerTest::aCaseThatWillNotDoIsRefusedWithAReason_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    const auto add = [](const char* name, const char* says) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(says);
    };
    add("chongqing/C3-help-lines", "asks for nothing");
    add("chongqing/O1-receive", "No window runs this procedure");
    add("chongqing/M4-at-the-machine", "where no clerk sits");
    add("chongqing/L2-manual-at-hrss", "With no citizen");
    add("chongqing/nowhere", "cannot be read");
    add("../../models/practice/exercises/yueyang-apply", "is no rule case");
}

void TrainerTest::aCaseThatWillNotDoIsRefusedWithAReason() {
    QFETCH(QString, name);
    QFETCH(QString, says);
    open();
    readCase(name.toLatin1().constData());
    QTRY_VERIFY_WITH_TIMEOUT(tells(says.toLatin1().constData()), patience);
    control(Qt::Key_S); // there is nothing to save
    QVERIFY(trainer::loadOwn(place()).exercises.empty());
}

void TrainerTest::anotherLanguageKeepsWhatIsWritten() {
    open();
    readCase("yueyang/A5-at-bank");
    takeCitizen();
    Hands(main()).type("Gathered");
    languages_.use(views::Language::ZhCn);
    const auto* citizens = trainer()->cases()->citizens();
    QTRY_VERIFY_WITH_TIMEOUT(citizens->currentItem()->text(1).startsWith(QStringLiteral("适合")),
                             patience);
    QCOMPARE(trainer()->draft()->title()->text(), QStringLiteral("Gathered"));
    QVERIFY(trainer()->draft()->title()->hasFocus());
    languages_.use(views::Language::En);
}

void TrainerTest::aClassIsReadFilteredAndExported() {
    const auto folder = place().data / "class";
    const auto put = [&](const char* learner, const char* exercise, int total) {
        const practice::Result result{.learner = learner,
                                      .exercise = exercise,
                                      .at = *parseTimestamp("2026-11-24T10:30:00+08:00"),
                                      .took = std::chrono::seconds(90),
                                      .score = {.lines = {{practice::Merit::End, total, 100, "A1"}},
                                                .hints = 0,
                                                .total = total}};
        QVERIFY(practice::appendResult(folder / learner / "results.jsonl", result));
    };
    put("Lin", "yueyang-apply", 40);
    put("Lin", "yueyang-apply", 90);
    put("Zhou", "yueyang-collect", 70);
    std::ofstream(folder / "Zhou" / "results.jsonl", std::ios::app) << "nonsense\n";
    files_->folder = QString::fromStdString(folder.string());
    files_->table = folder_->filePath(QStringLiteral("class.csv"));
    open();
    press(Qt::Key_F2);
    press(Qt::Key_F3);
    control(Qt::Key_D);
    auto* results = trainer()->results();
    QTRY_COMPARE_WITH_TIMEOUT(results->table()->model()->rowCount(), 2, patience);
    QVERIFY(results->table()->hasFocus());
    const auto cell = [&](int row, int column) {
        return results->table()->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, views::ClassModel::Learner), QStringLiteral("Lin"));
    QCOMPARE(cell(0, views::ClassModel::Best), QStringLiteral("90"));
    QCOMPARE(cell(0, views::ClassModel::Tries), QStringLiteral("2"));
    const auto labels = results->findChildren<QLabel*>();
    const auto shown = [&](const char* text) {
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(text));
        });
    };
    QVERIFY(shown("results.jsonl: line 2 is no result"));
    QVERIFY(shown("90 of 100 points"));
    press(Qt::Key_Down);
    QVERIFY(shown("70 of 100 points"));
    results->filter()->setCurrentIndex(1);
    QCOMPARE(results->table()->model()->rowCount(), 1);
    control(Qt::Key_E);
    QTRY_VERIFY_WITH_TIMEOUT(tells("class.csv"), patience);
    QFile written(files_->table);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().toStdString(), practice::csvOf(practice::readClass({folder}).all));
}

QTEST_MAIN(TrainerTest)
#include "trainer_test.moc"
