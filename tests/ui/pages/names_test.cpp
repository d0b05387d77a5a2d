// SPDX-License-Identifier: Apache-2.0
#include "models/views/queue_model.h"
#include "tests/ui/paper_samples.h"
#include "tests/ui/queue_samples.h"
#include "tests/ui/samples.h"
#include "ui/pages/earlier_acts_page.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/open_work_panel.h"
#include "ui/pages/procedure_page.h"
#include "ui/pages/queue_item_panel.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/set_up_wizard.h"
#include "ui/pages/sign_in_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QTest>

using namespace guitai;
using namespace guitai::ui;
using procedure::StepKind;

namespace {

/// Everything the keyboard can reach must have a name for those who do not see it.
void verifyNames(const QWidget& page) {
    int controls = 0;
    for (auto* widget : page.findChildren<QWidget*>()) {
        const bool control = (widget->focusPolicy() & Qt::TabFocus) != 0 ||
                             qobject_cast<QAbstractButton*>(widget) != nullptr;
        // Qt's own parts of a control (a line edit's clear button) speak through it.
        const bool own = !widget->objectName().startsWith(QLatin1String("qt_")) &&
                         !widget->inherits("QLineEditIconButton");
        if (!control || !own || !widget->isVisibleTo(&page)) {
            continue;
        }
        ++controls;
        auto* access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(access != nullptr, widget->metaObject()->className());
        const auto name = access->text(QAccessible::Name);
        QVERIFY2(!name.trimmed().isEmpty(),
                 qPrintable(QStringLiteral("%1 in %2")
                                .arg(QLatin1String(widget->metaObject()->className()),
                                     QLatin1String(widget->parent()->metaObject()->className()))));
        QVERIFY(access->role() != QAccessible::NoRole);
    }
    QVERIFY2(controls > 0, page.metaObject()->className());
}

} // namespace

class NamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void everyControlOfEveryStep() {
        ProcedurePage page;
        for (const auto kind :
             {StepKind::Identify, StepKind::Papers, StepKind::Document, StepKind::ReadCard,
              StepKind::ProvePin, StepKind::EnterPin, StepKind::Approve, StepKind::Confirm,
              StepKind::Perform, StepKind::HandOver}) {
            page.showState(samples::anyAt(kind), samples::rules(), samples::holder());
            verifyNames(page);
        }
        page.showState(samples::ended(procedure::Ending::Done), samples::rules(),
                       samples::holder());
        verifyNames(page);
    }

    void everyControlOfTheHolderPage() {
        HolderPage page;
        verifyNames(page);
        page.openWork()->show(samples::openRuns());
        page.showCandidates(samples::namesakes());
        verifyNames(page);
        const auto file = samples::holder();
        page.showHolder(file, samples::rules(), samples::now());
        page.showOffers(samples::offers(file));
        verifyNames(page);
    }

    void everyControlOfEarlierActs() {
        EarlierActsPage page;
        verifyNames(page);
        page.showActs(samples::earlierActs());
        auto state = samples::done(domain::Procedure::Replace);
        state.run = *samples::earlierActs().acts.front().run;
        page.showPapers({.state = state, .clerk = "李四"});
        verifyNames(page);
    }

    void everyControlOfAQueuedAct() {
        QueueItemPanel panel;
        const auto shown = samples::refusedAndTold();
        panel.showItem(shown);
        verifyNames(panel);
        QVERIFY(panel.press(1)); // to withdraw it
        verifyNames(panel);
        QVERIFY(panel.back());
        QVERIFY(panel.press(3)); // to call the holder
        panel.showContact(shown.item.operation, samples::contact(), false);
        verifyNames(panel);
    }

    void everyControlOfTheOtherPages() {
        views::QueueModel model;
        model.set(samples::queue());
        QueuePage queue(model);
        verifyNames(queue);
        SignInPage signIn;
        verifyNames(signIn);
        SetUpWizard wizard({{"yueyang", QStringLiteral("岳阳"), *RegionCode::parse("430600")}});
        verifyNames(wizard);
    }
};

QTEST_MAIN(NamesTest)
#include "names_test.moc"
