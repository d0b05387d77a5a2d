// SPDX-License-Identifier: Apache-2.0
#include "models/views/reason_text.h"
#include "models/views/vocabulary_text.h"
#include "tests/ui/samples.h"
#include "ui/pages/procedure_page.h"
#include "ui/pages/why_panel.h"
#include "ui/steps/step_view.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace guitai;
using namespace guitai::ui;
using procedure::PinSlot;
using procedure::SituationKind;
using procedure::StepKind;

/// The page by keyboard alone, as a clerk uses it.
class ProcedurePageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProcedurePage> page_;

    void show(const procedure::State& state) {
        page_->showState(state, samples::rules(), samples::holder());
    }

    void key(Qt::Key key) {
        auto* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : page_.get(), key);
    }

private Q_SLOTS:

    void init() {
        page_ = std::make_unique<ProcedurePage>();
        page_->resize(1160, 720);
        page_->show();
        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }

    void cleanup() { page_.reset(); }

    void enterGoesOn_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("identify") << int(StepKind::Identify);
        QTest::newRow("confirm") << int(StepKind::Confirm);
    }

    void enterGoesOn() {
        QFETCH(int, kind);
        QSignalSpy next(page_.get(), &ProcedurePage::next);
        show(samples::at(StepKind(kind)));
        key(Qt::Key_Return);
        QCOMPARE(next.count(), 1);
        key(Qt::Key_Enter); // the number pad's
        QCOMPARE(next.count(), 2);
    }

    void nothingGoesOnWhileAtWork() {
        QSignalSpy next(page_.get(), &ProcedurePage::next);
        auto state = samples::at(StepKind::Identify);
        state.busy = true;
        show(state);
        key(Qt::Key_Return);
        QCOMPARE(next.count(), 0);
    }

    void escLeavesTheFirstStepAndGoesBackFromOthers() {
        QSignalSpy cancelled(page_.get(), &ProcedurePage::cancelled);
        QSignalSpy back(page_.get(), &ProcedurePage::back);
        show(samples::at(StepKind::Identify));
        key(Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        show(samples::at(StepKind::Confirm));
        key(Qt::Key_Escape);
        QCOMPARE(back.count(), 1);
    }

    void thereIsNoWayBackOnceSomethingIsDone() {
        QSignalSpy cancelled(page_.get(), &ProcedurePage::cancelled);
        QSignalSpy back(page_.get(), &ProcedurePage::back);
        auto state = samples::at(StepKind::Perform);
        state.acts.front().status = procedure::ActStatus::Done;
        show(state);
        key(Qt::Key_Escape);
        QCOMPARE(back.count() + cancelled.count(), 0);
    }

    void digitsTickPapersAndEnterSendsThem() {
        QSignalSpy shown(page_.get(), &ProcedurePage::papersShown);
        std::set<domain::Paper> papers;
        connect(
            page_.get(), &ProcedurePage::papersShown, this,
            [&papers](domain::RequesterRole, const std::set<domain::Paper>& all) { papers = all; });
        show(samples::at(StepKind::Papers));
        QVERIFY(qobject_cast<QCheckBox*>(QApplication::focusWidget()) != nullptr);
        key(Qt::Key_Return);
        QCOMPARE(shown.count(), 1);
        QVERIFY(papers.empty());
        key(Qt::Key_0);
        key(Qt::Key_Return);
        QCOMPARE(shown.count(), 2);
        QVERIFY(papers.contains(domain::Paper::Card));
        const auto all = papers.size();
        for (int digit = 1; digit <= 9 && papers.size() == all; ++digit) {
            key(Qt::Key(Qt::Key_0 + digit));
            key(Qt::Key_Return);
        }
        QCOMPARE(papers.size(), all - 1);
    }

    void tickedPapersStayTickedAfterTheAnswer() {
        std::set<domain::Paper> papers;
        connect(
            page_.get(), &ProcedurePage::papersShown, this,
            [&papers](domain::RequesterRole, const std::set<domain::Paper>& all) { papers = all; });
        auto state = samples::at(StepKind::Papers);
        show(state);
        key(Qt::Key_0);
        state.situation = {.kind = SituationKind::PapersMissing,
                           .missing = {domain::Paper::IdentityCard}};
        show(state);
        key(Qt::Key_Return);
        QVERIFY(!papers.empty());
    }

    void enterTriesAgainWhereThatHelps() {
        QSignalSpy retry(page_.get(), &ProcedurePage::retry);
        auto state = samples::at(StepKind::ReadCard);
        state.situation = {.kind = SituationKind::CardProblem,
                           .cardFault = cardio::CardFault::CardRemoved};
        show(state);
        QVERIFY(page_->banner()->hasAction());
        key(Qt::Key_Return);
        QCOMPARE(retry.count(), 1);
    }

    void theHolderMayTypeOnlyWhenAsked() {
        QSignalSpy wanted(page_.get(), &ProcedurePage::entryWanted);
        QSignalSpy ended(page_.get(), &ProcedurePage::entryEnded);
        show(samples::prompting(PinSlot::Old, 3));
        QVERIFY(wanted.count() >= 1);
        auto busy = samples::at(StepKind::Perform);
        busy.busy = true;
        show(busy);
        QCOMPARE(ended.count(), 1);
        wanted.clear();
        show(samples::prompting(PinSlot::Old, 1));
        QCOMPARE(wanted.count(), 0);
        key(Qt::Key_Return);
        QVERIFY(wanted.count() >= 1);
    }

    void theSupervisorSignsWithLockedBytes() {
        std::string login;
        SecretBytes password;
        connect(page_.get(), &ProcedurePage::approvalSigned, this,
                [&](const std::string& who, SecretBytes& secret) {
                    login = who;
                    password = std::move(secret);
                });
        show(samples::at(StepKind::Approve, domain::Procedure::ResetPin));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("wangwu"));
        key(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("s3cret"));
        key(Qt::Key_Return);
        QCOMPARE(login, std::string("wangwu"));
        QCOMPARE(password.size(), std::size_t(6));
        QCOMPARE(std::memcmp(password.data(), "s3cret", 6), 0);
    }

    void codeIsTypedAsItIsReadOut() {
        std::vector<std::pair<std::string, std::string>> given;
        connect(page_.get(), &ProcedurePage::codeGiven, this,
                [&](const std::string& number, const std::string& code) {
                    given.emplace_back(number, code);
                });
        page_->setApprovalMeans({.here = true, .elsewhere = true, .byTelephone = true});
        auto state = samples::at(StepKind::Approve, domain::Procedure::ResetPin);
        state.authoriseEnvelope = samples::envelope();
        show(state);
        page_->setFocus();
        key(Qt::Key_3);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("100 007"));
        key(Qt::Key_Return);
        QVERIFY(given.empty());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1234 5678 90"));
        key(Qt::Key_Return);
        QCOMPARE(given,
                 (std::vector<std::pair<std::string, std::string>>{{"100007", "1234567890"}}));
        state.situation = {.kind = procedure::SituationKind::CodeRefused};
        show(state);
        key(Qt::Key_Return); // the code is gone, the number stays
        QCOMPARE(given.size(), std::size_t(1));
    }

    void telephoneIsOfferedOnlyWhereCodesCanBeChecked() {
        page_->setApprovalMeans({.here = true});
        show(samples::at(StepKind::Approve, domain::Procedure::ResetPin));
        page_->setFocus();
        key(Qt::Key_3);
        QSignalSpy given(page_.get(), &ProcedurePage::codeGiven);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1234567890"));
        key(Qt::Key_Return);
        QCOMPARE(given.count(), 0);
    }

    void oneStepBeforeTheEndOnePrintsAndEnterFinishes() {
        QSignalSpy print(page_.get(), &ProcedurePage::printWanted);
        QSignalSpy finished(page_.get(), &ProcedurePage::finished);
        show(samples::ended(procedure::Ending::Done));
        key(Qt::Key_1);
        QCOMPARE(print.count(), 1);
        key(Qt::Key_Return);
        QCOMPARE(finished.count(), 1);
    }

    void eachPaperIsPrintedByItsDigit() {
        std::vector<views::Printed> wanted;
        connect(page_.get(), &ProcedurePage::printWanted, this,
                [&wanted](views::Printed what) { wanted.push_back(what); });
        show(samples::done(domain::Procedure::Replace));
        for (const auto digit : {Qt::Key_3, Qt::Key_2, Qt::Key_1, Qt::Key_4}) {
            key(digit);
        }
        QCOMPARE(wanted, (std::vector{views::Printed::Receipt, views::Printed::ApplicationForm,
                                      views::Printed::Voucher}));
        show(samples::done(domain::Procedure::ReportLoss));
        key(Qt::Key_2);
        QCOMPARE(wanted.size(), std::size_t(3));
    }

    void adviceOnPinsIsGivenOnlyWherePinsAre() {
        const auto advised = [this](const QString& word) {
            const auto labels = page_->view()->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&word](const QLabel* label) {
                return !label->isHidden() && label->text().contains(word);
            });
        };
        show(samples::ended(procedure::Ending::Done));
        QVERIFY(advised(QStringLiteral("write the PIN down")));
        show(samples::done(domain::Procedure::ReportLoss));
        QVERIFY(!advised(QStringLiteral("write the PIN down")));
        QVERIFY(advised(QStringLiteral("only stops the card")));
    }

    void aCardThatIsTakenBackStaysHere() {
        show(samples::done(domain::Procedure::Collect));
        const auto kept = page_->view()->question();
        auto state = samples::done(domain::Procedure::Collect);
        state.asked = domain::ComparisonMade{};
        show(state);
        QVERIFY(page_->view()->question() != kept);
    }

    void f1ExplainsAndTakesTheFocus() {
        show(samples::at(StepKind::Confirm));
        const auto help = page_->view()->help();
        QVERIFY(!page_->why()->text().contains(help));
        key(Qt::Key_F1);
        QVERIFY(page_->why()->text().contains(help));
        QVERIFY(page_->why()->isAncestorOf(QApplication::focusWidget()));
    }

    void whyNamesPapersAndRules() {
        const auto state = samples::at(StepKind::Papers);
        show(state);
        const auto text = page_->why()->text();
        QVERIFY(!state.needs.rules.empty() && !state.needs.papers.empty());
        for (const auto& rule : state.needs.rules) {
            QVERIFY2(text.contains(views::ruleText(rule).summary), rule.c_str());
        }
        for (const auto paper : state.needs.papers) {
            QVERIFY(text.contains(views::textOf(paper)));
        }
    }

    void stoppingBegunWorkIsAskedFirst() {
        QSignalSpy cancelled(page_.get(), &ProcedurePage::cancelled);
        auto state = samples::at(StepKind::Perform);
        state.acts.front().status = procedure::ActStatus::Done;
        state.situation = {.kind = SituationKind::RegistryUnreachable};
        show(state);
        auto buttons = page_->findChildren<QPushButton*>();
        const auto stop = std::ranges::find_if(buttons, [](const QPushButton* button) {
            return button->text() == QLatin1String("Stop here");
        });
        QVERIFY(stop != buttons.end());
        QTest::mouseClick(*stop, Qt::LeftButton);
        QCOMPARE(cancelled.count(), 0);
        key(Qt::Key_Escape);
        QTest::mouseClick(*stop, Qt::LeftButton);
        key(Qt::Key_Return);
        QCOMPARE(cancelled.count(), 1);
    }

    void theSamePageServesTheNextWork() {
        QSignalSpy next(page_.get(), &ProcedurePage::next);
        show(samples::ended(procedure::Ending::Done));
        page_->clear();
        show(samples::at(StepKind::Identify));
        key(Qt::Key_Return);
        QCOMPARE(next.count(), 1);
    }
};

QTEST_MAIN(ProcedurePageTest)
#include "procedure_page_test.moc"
