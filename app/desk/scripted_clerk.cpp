// SPDX-License-Identifier: Apache-2.0
#include "app/desk/scripted_clerk.h"

#include "app/desk/holder_hands.h"
#include "models/procedure/form_words.h"

#include <QTimer>

#include <algorithm>

namespace guitai::app {

using procedure::SituationKind;
using procedure::State;
using procedure::StepKind;

namespace {

using cardio::CardFault;

constexpr int mostRetries = 3;
constexpr std::chrono::milliseconds betweenRetries{250};

/// What going on by itself can answer: the next prompt is already there, or leave is asked again.
bool goesOn(const State& state) {
    return state.prompt.has_value() || !state.situation.any() ||
           state.situation.kind == SituationKind::PinWrong ||
           state.situation.kind == SituationKind::AuthorisationExpired;
}

/// Whether the same card, put in again or let go by others, can take the work on.
bool waitsForCard(const State& state) {
    if (state.situation.kind != SituationKind::CardProblem || !state.situation.cardFault) {
        return false;
    }
    switch (*state.situation.cardFault) {
    case CardFault::NoCard:
    case CardFault::CardRemoved:
    case CardFault::CardReset:
    case CardFault::CardMute:
    case CardFault::DeadlineExceeded:
    case CardFault::ReaderBusy:
    case CardFault::TransmissionFailed:
        return true;
    case CardFault::ServiceUnavailable:
    case CardFault::AccessDenied:
    case CardFault::NoReader:
    case CardFault::ReaderGone:
    case CardFault::AbsurdAnswer:
    case CardFault::UnexpectedStatus:
    case CardFault::NotThisKind:
    case CardFault::WrongCard:
    case CardFault::NotPracticeCard:
    case CardFault::PracticeCard:
    case CardFault::OtherRegion:
    case CardFault::PinWrong:
    case CardFault::PinLocked:
    case CardFault::ApplicationLocked:
    case CardFault::AccessRefused:
    case CardFault::KeyRefused:
    case CardFault::MemoryFault:
    case CardFault::KeyServiceFailed:
        return false; // somebody's help or another card is needed
    }
    return false;
}

SecretBytes secretOf(const char* text) {
    return SecretBytes::copyOf(bytesOf(text));
}

} // namespace

ScriptedClerk::ScriptedClerk(procedure::Counter& counter, procedure::CardDrawer* drawer,
                             const practice::Citizens& citizens, practice::Exercise exercise,
                             practice::Answers answers, PinSource pins, QObject* parent)
    : QObject(parent)
    , counter_(counter)
    , drawer_(drawer)
    , citizens_(citizens)
    , exercise_(std::move(exercise))
    , answers_(std::move(answers))
    , pins_(std::move(pins)) {
    connect(&counter_, &procedure::Counter::signInFailed, this,
            [this](const store::StoreError& error) {
                signInError_ = error;
                end(ScriptEnd::SignInFailed);
            });
    connect(&counter_, &procedure::Counter::openRuns, this, &ScriptedClerk::openRuns);
    connect(&counter_, &procedure::Counter::holderNotFound, this, [this](const QString& text) {
        // The number of a card that lies in the reader is looked up too.
        const auto* citizen = citizens_.find(exercise_.citizen);
        if (citizen != nullptr && text.toStdString() == citizen->file.holder.idNumber.text()) {
            end(ScriptEnd::HolderNotFound);
        }
    });
    connect(&counter_, &procedure::Counter::failed, this, [this](const QString& code) {
        failure_ = code.toStdString();
        end(ScriptEnd::Failed);
    });
    again_.setSingleShot(true);
    again_.setInterval(betweenRetries);
    connect(&again_, &QTimer::timeout, this, [this] {
        if (!ended_ && !runner_->state().busy && waitsForCard(runner_->state())) {
            runner_->retry();
        }
    });
    connect(&counter_, &procedure::Counter::holderOpened, this, &ScriptedClerk::serveHolder);
    connect(&counter_, &procedure::Counter::runnerStarted, this, &ScriptedClerk::follow);
}

void ScriptedClerk::start() {
    counter_.signIn(practiceClerk.login, secretOf(practiceClerk.password));
}

void ScriptedClerk::openRuns(const std::vector<procedure::OpenWork>& runs) {
    if (looked_ || ended_) {
        return;
    }
    looked_ = true;
    const auto* citizen = citizens_.find(exercise_.citizen);
    if (citizen == nullptr) {
        end(ScriptEnd::HolderNotFound);
        return;
    }
    insertCard(*citizen);
    const auto mine = std::ranges::find(runs, citizen->file.id, &procedure::OpenWork::holder);
    if (mine != runs.end()) {
        resumed_ = true;
        counter_.resumeRun(mine->run);
        return;
    }
    counter_.find(QString::fromStdString(citizen->file.holder.idNumber.text()),
                  domain::Purpose::Service);
}

void ScriptedClerk::insertCard(const practice::Citizen& citizen) {
    if (drawer_ == nullptr) {
        return;
    }
    if (card_.empty()) {
        insertFor(exercise_, citizen, counter_.rules(), *drawer_);
    } else {
        drawer_->insert(card_);
    }
}

void ScriptedClerk::serveHolder() {
    // What was left open is taken up, even if the card in the reader has opened its holder's page.
    if (runner_ != nullptr || counter_.running() != nullptr || ended_ || !looked_ || resumed_) {
        return;
    }
    const auto& holder = counter_.holder();
    const auto* citizen = citizens_.find(exercise_.citizen);
    if (!holder || holder->id != citizen->file.id) {
        return; // of a card that lies in the reader
    }
    QTimer::singleShot(pause_, this, &ScriptedClerk::beginWork);
}

void ScriptedClerk::beginWork() {
    if (runner_ != nullptr || ended_) {
        return;
    }
    Q_EMIT holderShown();
    const auto& holder = counter_.holder();
    auto card = exercise_.card;
    if (!card && !holder->cards.empty()) {
        card = holder->cards.front().number;
    }
    const auto wanted = [this](const procedure::Offer& offer) {
        return offer.procedure == exercise_.procedure &&
               (offer.procedure == domain::Procedure::Activate || offer.pins == exercise_.pins);
    };
    const auto offers = counter_.offers(card);
    const auto offer = std::ranges::find_if(offers, wanted);
    if (offer == offers.end() || !offer->possible()) {
        if (offer != offers.end()) {
            refused_ = *offer;
        }
        end(ScriptEnd::NotOffered);
        return;
    }
    counter_.begin(*offer, card);
}

void ScriptedClerk::follow(procedure::Runner* runner) {
    runner_ = runner;
    file_ = runner->file();
    connect(runner, &procedure::Runner::stateChanged, this, &ScriptedClerk::show);
    connect(runner, &procedure::Runner::documentRead, this, &ScriptedClerk::giveDocument);
    connect(runner, &procedure::Runner::documentNotRead, this, [this] { end(ScriptEnd::Stuck); });
}

/// Never from within the signal: whoever else listens has then seen this state, too.
void ScriptedClerk::show() {
    last_ = runner_->state();
    if (!shown_) {
        shown_ = true;
        QTimer::singleShot(pause_, this, &ScriptedClerk::answer);
    }
}

void ScriptedClerk::answer() {
    shown_ = false;
    if (runner_->state() != *last_) {
        return; // it has moved on meanwhile and will say so once that is saved
    }
    const auto state = *last_;
    Q_EMIT stepShown(state);
    if (ended_ || state.busy) {
        return;
    }
    if (state.ended()) {
        end(ScriptEnd::Finished);
        return;
    }
    if (goesOn(state)) {
        waitUntil_.reset();
        answerStep(state);
        return;
    }
    resolve(state);
}

void ScriptedClerk::resolve(const State& state) {
    if (mend_ && mend_()) {
        runner_->retry();
        return;
    }
    if (waitsForCard(state) && patience_.count() > 0) {
        if (!waitUntil_) {
            waitUntil_.emplace(patience_);
        }
        if (waitUntil_->hasExpired()) {
            end(ScriptEnd::Stuck);
        } else {
            again_.start();
        }
        return;
    }
    const bool mayPass = waitsForCard(state) ||
                         state.situation.kind == SituationKind::ChipInDoubt ||
                         state.situation.kind == SituationKind::UnlockInDoubt ||
                         state.situation.kind == SituationKind::WriteInDoubt ||
                         state.situation.kind == SituationKind::RegistryUnreachable;
    if (mayPass && retries_++ < mostRetries) {
        runner_->retry();
        return;
    }
    end(ScriptEnd::Stuck);
}

void ScriptedClerk::answerStep(const State& state) {
    if (state.prompt) {
        enterPin();
        return;
    }
    switch (state.current().kind) {
    case StepKind::Identify:
        runner_->next();
        return;
    case StepKind::Confirm:
        if (answers_.confirm) {
            runner_->next();
        } else {
            runner_->cancel();
        }
        return;
    case StepKind::Details:
        giveDetails();
        return;
    case StepKind::Papers:
        runner_->showPapers(answers_.requester.role, answers_.requester.papers);
        return;
    case StepKind::Document:
        runner_->readDocument(); // whoever asks has it on the desk
        return;
    case StepKind::Approve:
        if (answers_.approve) {
            runner_->approve(practiceSupervisor.login, secretOf(practiceSupervisor.password));
        } else {
            runner_->cancel();
        }
        return;
    case StepKind::ReadCard:
    case StepKind::ProvePin:
    case StepKind::EnterPin:
    case StepKind::Perform:
    case StepKind::HandOver:
        return; // they go on by themselves
    }
}

procedure::Answers ScriptedClerk::detailsFor(const std::vector<procedure::FormField>& form) const {
    auto answers = procedure::usualAnswers(form);
    for (const auto& field : form) {
        auto& answer = answers[field.field];
        const auto right = answers_.details.find(std::string(domain::nameOf(field.field)));
        if (const auto given = details_.find(field.field); given != details_.end()) {
            answer = given->second;
        } else if (right != answers_.details.end()) {
            answer = right->second;
        } else if (answer.empty() && field.kind == procedure::FieldKind::Several) {
            answer = field.options;
        }
    }
    return answers;
}

void ScriptedClerk::giveDetails() {
    const auto& state = runner_->state();
    const auto form =
        procedure::formOf(state.procedure, runner_->file(), state.card, counter_.rules());
    const auto answers = detailsFor(form);
    const auto asked =
        procedure::askedFrom(state.procedure, answers, procedure::freshNumber(state.run));
    if (asked) {
        runner_->giveDetails(*asked);
    } else {
        end(ScriptEnd::Stuck);
    }
}

void ScriptedClerk::giveDocument(const procedure::DocumentRead& read) {
    const auto document = procedure::documentFrom(read);
    if (document) {
        runner_->giveDocument(*document);
    } else {
        end(ScriptEnd::Stuck);
    }
}

void ScriptedClerk::enterPin() {
    auto pin = pins_(*runner_->state().prompt);
    if (!pin) {
        end(ScriptEnd::PinsExhausted);
        return;
    }
    runner_->enterPin(std::move(*pin));
}

void ScriptedClerk::end(ScriptEnd how) {
    if (!ended_) {
        ended_ = true;
        again_.stop();
        Q_EMIT finished(how);
    }
}

} // namespace guitai::app
