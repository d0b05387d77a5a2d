// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/words.h"
#include "models/views/language.h"
#include "tests/ui/samples.h"
#include "ui/steps/asker_papers.h"
#include "ui/steps/enter_pin_view.h"
#include "ui/steps/step_view.h"
#include "ui/steps/view_factory.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace guitai;
using namespace guitai::ui;
using procedure::PinSlot;
using procedure::StepKind;

namespace {

QString allText(const QWidget& widget) {
    QString text;
    for (const auto* label : widget.findChildren<QLabel*>()) {
        if (!label->isHidden()) {
            text += label->text() + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace

class StepViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void everyKindOfStepHasItsView() {
        QWidget parent;
        std::set<const QMetaObject*> classes;
        for (const auto& [kind, word] : domain::Words<StepKind>::all) {
            auto* view = makeStepView(kind, &parent);
            QVERIFY2(view != nullptr, word.data());
            view->showState(samples::anyAt(kind), samples::rules(), samples::holder());
            QVERIFY2(!view->question().isEmpty(), word.data());
            QVERIFY2(!view->help().isEmpty(), word.data());
            classes.insert(view->metaObject());
        }
        // What is typed as a proof is typed where every PIN is.
        QCOMPARE(classes.size(), domain::Words<StepKind>::all.size() - 1);
    }

    void theGuardianOfAWardAsksBeforeAllOthersAndOfNobodyElse() {
        auto state = samples::at(StepKind::Papers, domain::Procedure::Apply);
        const auto guardian = [](const AskerPapers& asker) {
            return asker.role == domain::RequesterRole::Guardian;
        };
        QVERIFY(std::ranges::none_of(askersOf(state, samples::rules()), guardian));
        state.idNumber = "430602201503181031";
        QVERIFY(IdNumber::parse(state.idNumber));
        const auto askers = askersOf(state, samples::rules());
        QVERIFY(guardian(askers.front()));
        QVERIFY(askers.size() > 1);
    }

    void theWholeIdentityNumberIsNeverShown() {
        QWidget parent;
        for (const auto& [kind, word] : domain::Words<StepKind>::all) {
            const auto state = samples::anyAt(kind);
            auto* view = makeStepView(kind, &parent);
            view->showState(state, samples::rules(), samples::holder());
            QVERIFY2(!allText(*view).contains(QString::fromStdString(state.idNumber)), word.data());
        }
    }

    void triesAreShownBeforeTyping() {
        EnterPinView view;
        view.showState(samples::prompting(PinSlot::Old, 3), samples::rules(), samples::holder());
        QVERIFY(allText(view).contains(QLatin1Char('3')));
        QVERIFY(view.entryIsAllowed());
    }

    void theLastTryIsAllowedByName() {
        EnterPinView view;
        view.showState(samples::prompting(PinSlot::Old, 1), samples::rules(), samples::holder());
        QVERIFY(!view.entryIsAllowed());
        QVERIFY(view.canGoOn());
        view.goOn();
        QVERIFY(view.entryIsAllowed());
        QVERIFY(!view.canGoOn());
        // Another last try is another question.
        auto again = samples::prompting(PinSlot::Check, 1);
        view.showState(again, samples::rules(), samples::holder());
        QVERIFY(!view.entryIsAllowed());
    }

    void aStepAtWorkTakesNothing() {
        EnterPinView view;
        auto state = samples::prompting(PinSlot::Old, 3);
        state.busy = true;
        view.showState(state, samples::rules(), samples::holder());
        QVERIFY(!view.entryIsAllowed());
    }

    void everyViewSpeaksTheLanguageOfTheMoment() {
        views::Languages languages;
        languages.use(views::Language::En);
        QWidget parent;
        std::vector<std::pair<StepView*, QString>> before;
        for (const auto& [kind, word] : domain::Words<StepKind>::all) {
            auto* view = makeStepView(kind, &parent);
            view->showState(samples::anyAt(kind), samples::rules(), samples::holder());
            before.emplace_back(view, view->question());
        }
        languages.use(views::Language::ZhCn);
        for (const auto& [view, question] : before) {
            QTRY_VERIFY2(view->question() != question, qPrintable(question));
        }
        languages.use(views::Language::En);
    }
};

QTEST_MAIN(StepViewsTest)
#include "step_views_test.moc"
