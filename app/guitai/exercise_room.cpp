// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/exercise_room.h"

#include "app/desk/holder_hands.h"
#include "app/guitai/exercise_views.h"
#include "app/guitai/print_room.h"
#include "app/guitai/window.h"
#include "models/procedure/services.h"
#include "models/views/format.h"
#include "models/views/practice_text.h"
#include "ui/lessons/brief_page.h"
#include "ui/lessons/exercise_strip.h"
#include "ui/lessons/papers_dialog.h"
#include "ui/lessons/score_page.h"
#include "ui/lessons/turn_away_dialog.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/page_help.h"
#include "ui/pages/procedure_page.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

#include <algorithm>

namespace guitai::app {

using practice::Mishap;
using procedure::Counter;
using ui::ExerciseStrip;
using ui::MainWindow;

ExerciseRoom::ExerciseRoom(ExerciseSession& session, Counter& counter, PracticeDesk& desk,
                           Window& window, const views::Languages& languages)
    : session_(session)
    , counter_(counter)
    , desk_(desk)
    , window_(*window.mainWindow())
    , prints_(*window.printRoom())
    , languages_(languages)
    , mishap_(session.recorder.exercise().mishap, counter, *desk.faults, session.struck)
    , brief_(new ui::BriefPage(&window_))
    , strip_(new ExerciseStrip(&window_))
    , score_(new ui::ScorePage(&window_))
    , served_(session.struck)
    , cut_(session.struck) {
    session_.recorder.watch(counter_);
    window_.addBarePage(brief_);
    window_.addBarePage(score_);
    window_.setHelp(brief_, [] { return ui::helpOf(ui::HelpPage::Exercise); });
    window_.setHelp(score_, [] { return ui::helpOf(ui::HelpPage::Score); });
    window_.addStrip(strip_);
    connectStrip();
    connectEnd();
    connect(&languages_, &views::Languages::changed, this, &ExerciseRoom::speak);
    connect(&counter_, &Counter::signedIn, this, [this] {
        if (cut_) {
            window_.showPage(window_.holderPage());
            showMishap();
        } else {
            showBrief();
        }
    });
    speak();
}

void ExerciseRoom::connectStrip() {
    connect(brief_, &ui::BriefPage::served, this, &ExerciseRoom::serve);
    connect(strip_, &ExerciseStrip::customerWanted, this, &ExerciseRoom::showBrief);
    connect(strip_, &ExerciseStrip::papersWanted, this, &ExerciseRoom::showPapers);
    connect(strip_, &ExerciseStrip::hintWanted, this, &ExerciseRoom::giveHint);
    connect(strip_, &ExerciseStrip::turnAwayWanted, this, &ExerciseRoom::turnAway);
    connect(strip_, &ExerciseStrip::mendWanted, this, &ExerciseRoom::mend);
    connect(strip_, &ExerciseStrip::leaveWanted, this, &ExerciseRoom::listWanted);
    connect(&mishap_, &ExerciseMishap::struck, this, &ExerciseRoom::showMishap);
    connect(&mishap_, &ExerciseMishap::powerCut, this, &ExerciseRoom::powerCut);
}

void ExerciseRoom::connectEnd() {
    connect(&session_.recorder, &ConductRecorder::ended, this, [this] {
        if (counter_.running() == nullptr || !counter_.running()->state().ended()) {
            finish(); // turned away; what was done is looked at first
        }
    });
    connect(&window_, &MainWindow::workClosed, this, [this] {
        if (session_.recorder.conduct({}).end) { // the window turns to the holder's page first
            QMetaObject::invokeMethod(this, &ExerciseRoom::finish, Qt::QueuedConnection);
        }
    });
    connect(score_, &ui::ScorePage::printWanted, this, &ExerciseRoom::print);
    connect(score_, &ui::ScorePage::nextWanted, this, &ExerciseRoom::nextWanted);
    connect(score_, &ui::ScorePage::repeatWanted, this, &ExerciseRoom::repeatWanted);
    connect(score_, &ui::ScorePage::listWanted, this, &ExerciseRoom::listWanted);
}

void ExerciseRoom::speak() {
    const std::string language(views::codeOf(languages_.current()));
    const auto customer = customerOf(exercise(), *desk_.citizens, language);
    brief_->showCustomer(customer);
    strip_->showCustomer(customer);
    strip_->setPapers(int(exercise().desk.size()));
    const auto& hints = exercise().hints;
    strip_->showHint(session_.hints == 0
                         ? QString()
                         : views::fromUtf8(hints[std::size_t(session_.hints) - 1].in(language)),
                     int(hints.size()) - session_.hints, practice::hintCost);
    if (papers_ != nullptr) {
        papers_->showPapers(papersOf(exercise(), *desk_.citizens), customer.face, customer.name);
    }
    if (finished_) {
        score_->showScore(scoreViewOf(exercise(), result_, took_, session_.hasNext, language));
    }
    if (cut_ || mishap_.stands()) {
        showMishap();
    }
}

void ExerciseRoom::showBrief() {
    if (finished_) {
        return;
    }
    brief_->setBegun(counter_.running() != nullptr);
    window_.showPage(brief_);
    brief_->focusStart();
}

void ExerciseRoom::serve() {
    if (counter_.running() != nullptr) {
        window_.showPage(window_.procedurePage());
        return;
    }
    window_.showPage(window_.holderPage());
    if (served_) {
        return;
    }
    served_ = true;
    session_.since.start();
    const auto* citizen = desk_.citizens->find(exercise().citizen);
    if (!insertCard() && citizen != nullptr) { // a card in the reader opens its holder's page
        counter_.find(QString::fromStdString(citizen->file.holder.idNumber.text()),
                      domain::Purpose::Service);
    }
}

/// The card that the customer has brought, or a blank that lies ready. True where it is his own.
bool ExerciseRoom::insertCard() {
    const auto* citizen = desk_.citizens->find(exercise().citizen);
    const bool brought = exercise().procedure == domain::Procedure::Produce ||
                         std::ranges::find(exercise().desk, domain::Paper::Card,
                                           &practice::DeskPaper::paper) != exercise().desk.end();
    return citizen != nullptr && brought &&
           insertFor(exercise(), *citizen, counter_.rules(), *desk_.drawer);
}

void ExerciseRoom::showPapers() {
    if (papers_ == nullptr) {
        papers_ = new ui::PapersDialog(&window_);
        connect(papers_, &ui::PapersDialog::judged, &session_.recorder, &ConductRecorder::judge);
        speak();
    }
    papers_->open();
}

void ExerciseRoom::giveHint() {
    if (std::size_t(session_.hints) < exercise().hints.size()) {
        ++session_.hints;
        session_.recorder.noteHint();
        speak();
    }
}

void ExerciseRoom::turnAway() {
    if (finished_ || !served_) {
        return;
    }
    auto* dialog = new ui::TurnAwayDialog(&window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::TurnAwayDialog::turnedAway, this,
            [this](practice::EndKind why) { session_.recorder.turnAway(why, counter_); });
    dialog->open();
}

void ExerciseRoom::showMishap() {
    const auto mishap = exercise().mishap;
    if (mishap) {
        strip_->showMishap(views::textOf(*mishap), views::mendingOf(*mishap));
    }
}

void ExerciseRoom::mend() {
    if (cut_) {
        cut_ = false;
        insertCard();
    }
    mishap_.mend();
    strip_->showMishap({}, {});
}

void ExerciseRoom::finish() {
    if (finished_) {
        return;
    }
    finished_ = true;
    took_ = std::chrono::seconds(session_.since.isValid() ? session_.since.elapsed() / 1000 : 0);
    result_ = practice::scoreOf(exercise(), session_.recorder.conduct(took_));
    Q_EMIT scored(result_, took_);
    strip_->hide();
    speak();
    window_.showPage(score_);
    score_->focusStart();
}

void ExerciseRoom::print() {
    const std::string language(views::codeOf(languages_.current()));
    prints_.show(
        ui::PaperKind::PracticeReport,
        ui::practiceReportOf(practiceResultOf(exercise(), result_,
                                              {.learner = views::fromUtf8(session_.learner),
                                               .at = counter_.services()->clock->now(),
                                               .took = took_,
                                               .hints = session_.hints},
                                              language),
                             views::fromUtf8(counter_.place().outlet)));
}

} // namespace guitai::app
