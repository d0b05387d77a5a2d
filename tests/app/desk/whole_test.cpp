// SPDX-License-Identifier: Apache-2.0
#include "app/desk/scripted_clerk.h"
#include "models/store/account_tables.h"
#include "models/store/queue.h"
#include "models/views/form_text.h"
#include "models/views/history_text.h"
#include "models/views/vocabulary_text.h"
#include "tests/support/activation_course.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace guitai;
using namespace guitai::app;
using domain::ApplicationState;
using domain::Procedure;
using procedure::Ending;
using procedure::Field;

/// Procedures that neither chip nor PIN has a part in, at a practice counter, in process: from the
/// loss to the new card in the holder's hand.
class WholeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLossFreezesTheAccountAndCancellingReleasesIt();
    void aLostCardIsReplacedAfterAFormalLossOnly();
    void anEnquiryTellsWhatWasDoneBefore();
    void whatTheRulesRefuseIsSaidAtTheDetails();

private:
    /// Serves the citizen once; the file afterwards.
    ScriptEnd serve(const std::string& citizen, Procedure procedure, procedure::Answers details,
                    domain::WindowKind window = domain::WindowKind::AuthorisedBank);
    [[nodiscard]] domain::HolderFile fileOf(const std::string& citizen);
    [[nodiscard]] std::size_t waiting();

    QTemporaryDir folder_;
    int runs_ = 0;
    std::optional<PracticeDesk> desk_;
    std::optional<procedure::State> last_;
};

void WholeTest::init() {
    const auto path = std::filesystem::path(folder_.path().toStdString()) / std::to_string(runs_++);
    auto desk = makePracticeDesk(
        {.folder = path, .window = practiceWindow(), .clock = std::make_shared<SystemClock>()});
    QVERIFY(desk.has_value());
    desk_.emplace(std::move(*desk));
}

ScriptEnd WholeTest::serve(const std::string& citizen, Procedure procedure,
                           procedure::Answers details, domain::WindowKind window) {
    desk_->services->place.window.kind = window;
    practice::Exercise exercise{.region = "yueyang",
                                .citizen = citizen,
                                .procedure = procedure,
                                .window = desk_->services->place.window};
    practice::Answers answers{.approve = true};
    answers.requester.papers = domain::everyOf<domain::Paper>();
    procedure::Counter counter(desk_->services);
    ScriptedClerk clerk(counter, desk_->drawer.get(), *desk_->citizens, exercise, answers,
                        support::typedFor);
    clerk.setDetails(std::move(details));
    auto ended = ScriptEnd::Failed;
    connect(
        &clerk, &ScriptedClerk::finished, &clerk,
        [&](ScriptEnd how) {
            ended = how;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    clerk.start();
    QCoreApplication::exec();
    support::settle(*desk_->services);
    last_ = clerk.last();
    return ended;
}

domain::HolderFile WholeTest::fileOf(const std::string& citizen) {
    return desk_->services->backend.registry->lookUp(desk_->citizens->find(citizen)->file.id)
        .value();
}

std::size_t WholeTest::waiting() {
    return desk_->services->store->queue().pending()->size();
}

void WholeTest::aLossFreezesTheAccountAndCancellingReleasesIt() {
    QCOMPARE(serve("li-si", Procedure::ReportLoss, {{Field::LossKind, {"oral"}}}),
             ScriptEnd::Finished);
    QCOMPARE(last_->ending, Ending::Done);
    auto file = fileOf("li-si");
    QCOMPARE(file.cards.front().state(), ApplicationState::TemporarilyLost);
    QVERIFY(file.cards.front().frozen);
    QVERIFY(file.authorisations.empty()); // the bank was told, and that was reported
    const auto account = domain::accountName(domain::CardAccount{file.cards.front().number});
    QVERIFY((*desk_->services->store->accountTables().load(file.id, account))->frozen);

    QCOMPARE(serve("li-si", Procedure::CancelLoss, {}), ScriptEnd::Finished);
    file = fileOf("li-si");
    QCOMPARE(file.cards.front().state(), ApplicationState::Active);
    QVERIFY(!file.cards.front().frozen);
    QVERIFY(!(*desk_->services->store->accountTables().load(file.id, account))->frozen);
    QCOMPARE(waiting(), 0U);
}

void WholeTest::aLostCardIsReplacedAfterAFormalLossOnly() {
    QCOMPARE(serve("li-si", Procedure::ReportLoss, {{Field::LossKind, {"oral"}}}),
             ScriptEnd::Finished);
    (void)serve("li-si", Procedure::Replace, {{Field::ReplaceReason, {"lost"}}});
    QVERIFY(!last_ || last_->ending != Ending::Done);
    QCOMPARE(fileOf("li-si").cards.size(), 1U);

    QCOMPARE(serve("li-si", Procedure::ReportLoss, {{Field::LossKind, {"formal"}}}),
             ScriptEnd::Finished);
    QCOMPARE(fileOf("li-si").cards.front().state(), ApplicationState::FormallyLost);
    QCOMPARE(serve("li-si", Procedure::Replace, {{Field::ReplaceReason, {"lost"}}}),
             ScriptEnd::Finished);
    QCOMPARE(last_->ending, Ending::Done);
    const auto file = fileOf("li-si");
    QCOMPARE(file.cards.size(), 2U);
    QCOMPARE(file.cards.back().stage, domain::CardStage::Applied);
    QCOMPARE(file.cards.front().replacedBy, file.cards.back().number);
    QCOMPARE(waiting(), 0U);
}

void WholeTest::anEnquiryTellsWhatWasDoneBefore() {
    QCOMPARE(serve("li-si", Procedure::Enquire, {}), ScriptEnd::Finished);
    QVERIFY(last_->history.empty()); // not even itself
    QCOMPARE(serve("li-si", Procedure::ReportLoss, {{Field::LossKind, {"oral"}}}),
             ScriptEnd::Finished);
    QVERIFY(last_->history.empty());
    QCOMPARE(serve("li-si", Procedure::Enquire, {}), ScriptEnd::Finished);
    const auto told = views::historyOf(last_->history);
    QVERIFY(std::ranges::any_of(told, [](const views::HistoryText& each) {
        return each.what.contains(views::textOf(domain::LossKind::Oral));
    }));
    QVERIFY(told.back().what.contains(views::textOf(last_->purpose)));
}

void WholeTest::whatTheRulesRefuseIsSaidAtTheDetails() {
    // A replacement is offered for other reasons; as lost it needs the formal loss first (R1).
    QCOMPARE(serve("li-si", Procedure::Replace, {{Field::ReplaceReason, {"lost"}}}),
             ScriptEnd::Stuck);
    QCOMPARE(last_->situation.kind, procedure::SituationKind::NotLikeThis);
    QCOMPARE(last_->situation.refusals.front().rule, std::string("R1"));
    QCOMPARE(fileOf("li-si").version, 0U);
}

QTEST_GUILESS_MAIN(WholeTest)
#include "whole_test.moc"
