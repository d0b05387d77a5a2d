// SPDX-License-Identifier: Apache-2.0
#include "models/views/form_text.h"
#include "tests/ui/samples.h"
#include "ui/pages/procedure_page.h"
#include "ui/steps/step_view.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace guitai;
using namespace guitai::ui;
using domain::Procedure;
using procedure::Field;
using procedure::StepKind;

/// The Details step by keyboard alone, as a clerk uses it.
class DetailsStepTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProcedurePage> page_;
    std::vector<domain::Asked> given_;

    void show(const procedure::State& state) {
        page_->showState(state, samples::rules(), samples::holder());
    }

    void show(Procedure procedure) { show(samples::at(StepKind::Details, procedure)); }

    void key(Qt::Key key) {
        auto* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : page_.get(), key);
    }

    void type(const QString& text) {
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(line != nullptr);
        line->selectAll();
        // As an input method commits it: keys alone make no Chinese.
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(line, &event);
    }

    QString told() const {
        QString text;
        for (const auto* label : page_->view()->findChildren<QLabel*>()) {
            text += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
        }
        return text;
    }

    template <class T>
    T last() const {
        return given_.empty() ? T{} : std::get<T>(given_.back());
    }

private Q_SLOTS:

    void init() {
        given_.clear();
        page_ = std::make_unique<ProcedurePage>();
        page_->resize(1160, 720);
        connect(page_.get(), &ProcedurePage::detailsGiven, this,
                [this](const domain::Asked& asked) { given_.push_back(asked); });
        page_->show();
        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }

    void cleanup() { page_.reset(); }

    void digitsChooseAcrossTheListsAndEnterGoesOn() {
        show(Procedure::ReportLoss);
        key(Qt::Key_Return);
        QCOMPARE(given_.size(), std::size_t(1));
        const auto first = last<domain::LossAsked>();
        QCOMPARE(first.scope.size(), std::size_t(2));
        const auto kinds =
            procedure::formOf(Procedure::ReportLoss, samples::holder(),
                              samples::at(StepKind::Details, Procedure::ReportLoss).card,
                              samples::rules())
                .front()
                .options;
        QVERIFY(kinds.size() > 1);
        key(Qt::Key_2);                              // the second kind
        key(Qt::Key(Qt::Key_1 + int(kinds.size()))); // the first application: cleared
        key(Qt::Key_Return);
        QCOMPARE(given_.size(), std::size_t(2));
        const auto second = last<domain::LossAsked>();
        QCOMPARE(std::string(domain::nameOf(second.kind)), kinds.at(1));
        QCOMPARE(second.scope, std::set{domain::Application::Financial});
    }

    /// A program that was started again has its state, and no view that remembers anything.
    void whatWasGivenBeforeARestartStandsThere() {
        auto state = samples::at(StepKind::Details, Procedure::ReportLoss);
        const domain::LossAsked asked{.kind = domain::LossKind::Formal,
                                      .scope = {domain::Application::Financial}};
        state.asked = asked;
        show(state);
        key(Qt::Key_Return);
        QVERIFY(last<domain::LossAsked>() == asked);
    }

    void noughtTicksEverythingThatAgrees() {
        show(Procedure::Collect);
        key(Qt::Key_0);
        key(Qt::Key_Return);
        QVERIFY(last<domain::ComparisonMade>().agrees());
        QVERIFY(!last<domain::ComparisonMade>().takenBack);
    }

    void aCardThatDiffersIsAnnouncedAsTakenBack() {
        show(Procedure::Collect);
        QVERIFY(told().contains(QStringLiteral("A6")));
        key(Qt::Key_0);
        QVERIFY(!told().contains(QStringLiteral("A6")));
        key(Qt::Key_3); // the photo is somebody else's
        QVERIFY(told().contains(QStringLiteral("A6")));
        key(Qt::Key_Return);
        QVERIFY(last<domain::ComparisonMade>().takenBack);
        QVERIFY(!last<domain::ComparisonMade>().photoAgrees);
        QVERIFY(last<domain::ComparisonMade>().nameAgrees);
    }

    void chineseAndDigitsAreTypedIntoLines() {
        show(Procedure::CorrectDetails);
        type(QStringLiteral("张山"));
        for (int i = 0; i < 3; ++i) {
            key(Qt::Key_Tab);
        }
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("13800000000"));
        key(Qt::Key_Return);
        const auto asked = last<domain::CorrectionAsked>();
        QCOMPARE(asked.name->text(), std::string("张山"));
        QCOMPARE((*asked.phone)->text(), std::string("13800000000"));
    }

    void aWrongNumberIsToldBesideItAndGetsTheFocus() {
        show(Procedure::CorrectDetails);
        key(Qt::Key_Tab);
        auto* number = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        type(QStringLiteral("430602198001010010"));
        key(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != number);
        key(Qt::Key_Return);
        QVERIFY(given_.empty());
        QVERIFY(told().contains(views::wrongText(Field::IdNumber)));
        QCOMPARE(QApplication::focusWidget(), number);
        const std::string firstDigits = "43060219810101001";
        type(QString::fromStdString(firstDigits + IdNumber::checkCharacter(firstDigits)));
        key(Qt::Key_Return);
        QCOMPARE(given_.size(), std::size_t(1));
        QVERIFY(!told().contains(views::wrongText(Field::IdNumber)));
    }

    void whatWasChosenStaysAfterARefusal() {
        auto state = samples::at(StepKind::Details, Procedure::ReportLoss);
        show(state);
        key(Qt::Key_2);
        key(Qt::Key_Return);
        const auto kind = last<domain::LossAsked>().kind;
        state.asked = given_.back();
        state.situation = {.kind = procedure::SituationKind::NotLikeThis,
                           .refusals = {{domain::Reason::LossJointly, "L3"}}};
        show(state);
        QVERIFY(page_->banner()->isVisible());
        QVERIFY(!page_->banner()->hasAction());
        key(Qt::Key_Return);
        QCOMPARE(given_.size(), std::size_t(2));
        QCOMPARE(last<domain::LossAsked>().kind, kind);
    }

    void otherWorkBeginsAnew() {
        auto state = samples::at(StepKind::Details, Procedure::Collect);
        show(state);
        key(Qt::Key_0);
        state.run = Uuid::v7(Timestamp());
        show(state);
        key(Qt::Key_Return);
        QVERIFY(!last<domain::ComparisonMade>().nameAgrees);
    }
};

QTEST_MAIN(DetailsStepTest)
#include "details_step_test.moc"
