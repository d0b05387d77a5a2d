// SPDX-License-Identifier: Apache-2.0
#include "app/desk/holder_hands.h"
#include "app/desk/scripted_clerk.h"
#include "app/guitai/practice_house.h"
#include "tests/support/hands.h"
#include "ui/display/customer_display.h"
#include "ui/lessons/brief_page.h"
#include "ui/lessons/exercise_strip.h"
#include "ui/lessons/exercises_page.h"
#include "ui/lessons/face.h"
#include "ui/lessons/papers_dialog.h"
#include "ui/lessons/score_page.h"
#include "ui/lessons/turn_away_dialog.h"
#include "ui/pages/holder_page.h"
#include "ui/print/paper_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/practice_band.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace guitai;
using namespace guitai::app;
using support::Hands;

/// Exercises at the window, with real keys: from the program's start to the score.
class PracticeHouseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void twoKeysAfterTheStartTheFirstCustomerIsServed();
    void whoIsRefusedByTheRulesIsTurnedAwayForThem();
    void aWrongPhotoIsSeenAndNamed();
    void everybodyLooksLikeHisPhotoButForTheWrongOne();
    void aHintIsShownAndCosts();
    void f1ExplainsEveryPage();
    void aScoreIsPrintedWithWhatItCameFrom();
    void aPowerCutOpensTheCounterAgainWithTheWorkLeftOpen();
    void whatAColleagueDidBeforeIsThereToBeReversed();
    void everyExerciseBeginsAsItIsWrittenHoweverOftenItIsDone();
    void theBestScoreStandsInTheListAndInTheFile();
    void everyWindowIsFurnishedBeforeItShows();

private:
    void open();
    void begin(const std::string& id);
    /// From the brief to the customer's file.
    void serve();
    /// The work itself, by a script, at the window that is open.
    void play(const std::string& id);
    void turnAway(int why);

    [[nodiscard]] ui::MainWindow* main() const { return house_->window().mainWindow(); }

    void press(Qt::Key key) { Hands(main()).press(key); }

    template <class Page>
    [[nodiscard]] bool shows() {
        return qobject_cast<Page*>(main()->page()) != nullptr;
    }

    [[nodiscard]] int lastTotal() const {
        const auto kept = practice::loadResults(results_);
        return kept && !kept->all.empty() ? kept->all.back().score.total : -1;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::filesystem::path results_;
    views::Languages languages_;
    std::unique_ptr<PracticeHouse> house_;
    std::unique_ptr<ScriptedClerk> clerk_;
    std::optional<ScriptEnd> ended_{};
    int furnished_ = 0;
    bool shownTooSoon_ = false;
};

namespace {
constexpr int patience = 60'000;

const practice::Exercise& exerciseOf(const std::string& id) {
    static const auto list = practice::loadExercises(practice::practiceFolder());
    return *std::ranges::find(list.exercises, id, &practice::Exercise::id);
}
} // namespace

void PracticeHouseTest::initTestCase() {
    qputenv("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm"); // nobody else's readers
    languages_.use(views::Language::En);
}

void PracticeHouseTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    const std::filesystem::path path = folder_->path().toStdString();
    results_ = path / "results.jsonl";
    furnished_ = 0;
    shownTooSoon_ = false;
    open();
}

void PracticeHouseTest::cleanup() {
    clerk_.reset();
    house_.reset();
}

void PracticeHouseTest::open() {
    const std::filesystem::path path = folder_->path().toStdString();
    house_ = std::make_unique<PracticeHouse>(
        PracticeHouse::Plan{
            .free = {.folder = path / "free", .clock = std::make_shared<SystemClock>()},
            .results = results_,
            .furnish =
                [this](Window& window) {
                    ++furnished_;
                    shownTooSoon_ |= window.mainWindow()->isVisible();
                }},
        languages_);
    QVERIFY(house_->open());
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::ExercisesPage>(), patience);
}

void PracticeHouseTest::begin(const std::string& id) {
    house_->begin(id);
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::BriefPage>(), patience);
}

void PracticeHouseTest::serve() {
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::HolderPage>() && house_->counter().holder(), patience);
}

void PracticeHouseTest::play(const std::string& id) {
    const auto& exercise = exerciseOf(id);
    auto& desk = house_->desk();
    ended_.reset();
    clerk_ = std::make_unique<ScriptedClerk>(house_->counter(), desk.drawer.get(), *desk.citizens,
                                             exercise, exercise.answers,
                                             handsOf(*desk.citizens, exercise));
    connect(clerk_.get(), &ScriptedClerk::finished, this, [this](ScriptEnd how) { ended_ = how; });
    clerk_->start();
}

void PracticeHouseTest::turnAway(int why) {
    press(Qt::Key_F9);
    auto* dialog = main()->findChild<ui::TurnAwayDialog*>();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog, static_cast<Qt::Key>(Qt::Key_0 + why));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::ScorePage>(), patience);
}

void PracticeHouseTest::twoKeysAfterTheStartTheFirstCustomerIsServed() {
    QVERIFY(!main()->findChild<ui::PracticeBand*>()->isHidden());
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::BriefPage>(), patience);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::HolderPage>() && house_->counter().holder(), patience);
    QCOMPARE(house_->counter().holder()->id, house_->desk().citizens->find("zhang-san")->file.id);
    QVERIFY(!main()->findChild<ui::PracticeBand*>()->isHidden());
}

void PracticeHouseTest::whoIsRefusedByTheRulesIsTurnedAwayForThem() {
    begin("yueyang-not-insured");
    serve();
    turnAway(2);
    QCOMPARE(lastTotal(), 100);
    press(Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::BriefPage>(), patience);
    serve();
    turnAway(1); // the papers were right
    QVERIFY(lastTotal() < 100);
}

void PracticeHouseTest::aWrongPhotoIsSeenAndNamed() {
    begin("ningbo-wrong-photo");
    serve();
    press(Qt::Key_F7);
    auto* papers = main()->findChild<ui::PapersDialog*>();
    QVERIFY(papers != nullptr && papers->isVisible());
    QTest::keyClick(papers, Qt::Key_Right); // the identity card
    QTest::keyClick(papers, Qt::Key_3);     // the photo is of somebody else
    QTest::keyClick(papers, Qt::Key_Return);
    QVERIFY(!papers->isVisible());
    main()->activateWindow(); // where there is a window manager, it does
    QTRY_VERIFY_WITH_TIMEOUT(main()->isActiveWindow(), patience);
    turnAway(1);
    QCOMPARE(lastTotal(), 100);
}

/// Whoever comes shows his own document, and his face is told by what is drawn of it.
void PracticeHouseTest::everybodyLooksLikeHisPhotoButForTheWrongOne() {
    using domain::Paper;
    int compared = 0;
    for (const auto& exercise : practice::loadExercises(practice::practiceFolder()).exercises) {
        const auto citizens =
            practice::loadCitizens(practice::practiceFolder(), exercise.region).value();
        const auto customer = customerOf(exercise, citizens, "en");
        const auto role = exercise.answers.requester.role;
        const auto own = role == domain::RequesterRole::Agent      ? Paper::AgentIdentityCard
                         : role == domain::RequesterRole::Guardian ? Paper::GuardianIdentityCard
                                                                   : Paper::IdentityCard;
        const auto papers = papersOf(exercise, citizens);
        const auto at = std::ranges::find(papers, own, &views::PaperPicture::paper);
        if (at == papers.end()) {
            continue;
        }
        ++compared;
        const bool wrong = std::ranges::any_of(exercise.desk, [](const auto& lies) {
            return lies.flaw == practice::PaperFlaw::WrongPhoto;
        });
        QVERIFY2((at->photo == customer.face) != wrong, exercise.id.c_str());
        QVERIFY2((ui::describeFace(*at->photo) == ui::describeFace(customer.face)) != wrong,
                 exercise.id.c_str());
    }
    QVERIFY(compared > 20);
}

void PracticeHouseTest::aHintIsShownAndCosts() {
    begin("yueyang-not-insured");
    serve();
    press(Qt::Key_F8);
    const auto labels = main()->findChild<ui::ExerciseStrip*>()->findChildren<QLabel*>();
    const auto hint = QString::fromStdString(exerciseOf("yueyang-not-insured").hints[0].en);
    QVERIFY(std::ranges::any_of(labels,
                                [&](const QLabel* label) { return label->text().contains(hint); }));
    press(Qt::Key_F8); // there is no other
    turnAway(2);
    QCOMPARE(lastTotal(), 100 - practice::hintCost);
}

/// A procedure's steps explain themselves in the panel beside them.
void PracticeHouseTest::f1ExplainsEveryPage() {
    const auto explained = [this] {
        const auto* stack = main()->findChild<QStackedWidget*>({}, Qt::FindDirectChildrenOnly);
        QStringList without;
        for (int i = 0; i < stack->count(); ++i) {
            auto* page = stack->widget(i);
            if (!page->inherits("guitai::ui::ProcedurePage") && main()->helpOf(page).isEmpty()) {
                without << QLatin1String(page->metaObject()->className());
            }
        }
        return without;
    };
    QCOMPARE(explained(), QStringList());
    begin("yueyang-not-insured");
    QCOMPARE(explained(), QStringList());
}

void PracticeHouseTest::aScoreIsPrintedWithWhatItCameFrom() {
    begin("yueyang-not-insured");
    serve();
    press(Qt::Key_F8);
    turnAway(2);
    press(Qt::Key_P);
    QTRY_VERIFY_WITH_TIMEOUT(main()->findChild<ui::PaperDialog*>() != nullptr, patience);
    const auto& exercise = exerciseOf("yueyang-not-insured");
    const auto title = main()->findChild<ui::PaperDialog*>()->windowTitle();
    QVERIFY2(title.contains(QStringLiteral("P-")), qPrintable(title));
    auto conduct = practice::rightConduct(exercise);
    conduct.hints = 1;
    const auto score = practice::scoreOf(exercise, conduct);
    const auto paper = practiceResultOf(exercise, score, {.hints = 1}, "en");
    QCOMPARE(paper.score, 100 - practice::hintCost);
    int sum = 0;
    for (const auto& point : paper.points) {
        sum += point.points;
    }
    QCOMPARE(sum, paper.score);
}

void PracticeHouseTest::aPowerCutOpensTheCounterAgainWithTheWorkLeftOpen() {
    begin("yueyang-power-cut");
    serve();
    auto* before = main();
    play("yueyang-power-cut");
    QTRY_VERIFY_WITH_TIMEOUT(main() != before, patience);
    clerk_.reset();
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::HolderPage>() && house_->counter().clerk(), patience);
    press(Qt::Key_F10); // the card is put back
    play("yueyang-power-cut");
    QTRY_VERIFY_WITH_TIMEOUT(ended_.has_value(), patience);
    QVERIFY(clerk_->resumed());
    QCOMPARE(clerk_->last()->ending, procedure::Ending::Done);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::ScorePage>(), patience);
    QCOMPARE(lastTotal(), 100);
}

void PracticeHouseTest::whatAColleagueDidBeforeIsThereToBeReversed() {
    begin("yueyang-reverse");
    serve();
    QVERIFY(!house_->counter().holder()->pastActs.empty());
    play("yueyang-reverse");
    QTRY_VERIFY_WITH_TIMEOUT(ended_.has_value(), patience);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::ScorePage>(), patience);
    QCOMPARE(lastTotal(), 100);
}

void PracticeHouseTest::everyExerciseBeginsAsItIsWrittenHoweverOftenItIsDone() {
    for (int times = 0; times < 2; ++times) {
        begin("yueyang-collect");
        serve();
        QCOMPARE(house_->counter().holder()->cards.front().stage, domain::CardStage::Ready);
        play("yueyang-collect");
        QTRY_VERIFY_WITH_TIMEOUT(ended_.has_value(), patience);
        clerk_.reset();
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(shows<ui::ScorePage>(), patience);
        QCOMPARE(lastTotal(), 100);
    }
}

void PracticeHouseTest::theBestScoreStandsInTheListAndInTheFile() {
    main()->findChild<ui::ExercisesPage*>()->setLearner(QStringLiteral("Lin"));
    Q_EMIT main()->findChild<ui::ExercisesPage*>()->learnerChanged(QStringLiteral("Lin"));
    begin("yueyang-not-insured");
    serve();
    turnAway(2);
    press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(shows<ui::ExercisesPage>(), patience);
    const auto* list = main()->findChild<ui::ExercisesPage*>()->list();
    QVERIFY(!list->findItems(QStringLiteral("100"), Qt::MatchExactly | Qt::MatchRecursive, 2)
                 .isEmpty());
    const auto kept = practice::loadResults(results_);
    QCOMPARE(kept->all.size(), 1U);
    QCOMPARE(kept->all.front().learner, std::string("Lin"));
    house_.reset();
    open(); // another start
    QCOMPARE(main()->findChild<ui::ExercisesPage*>()->learner(), QStringLiteral("Lin"));
}

void PracticeHouseTest::everyWindowIsFurnishedBeforeItShows() {
    QCOMPARE(furnished_, 1);
    begin("yueyang-activation"); // a window of its own
    QCOMPARE(furnished_, 2);
    QVERIFY(!shownTooSoon_);
}

QTEST_MAIN(PracticeHouseTest)
#include "practice_house_test.moc"
