// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/counter.h"

#include "models/procedure/ask.h"
#include "models/procedure/card_work.h"
#include "models/procedure/counter_desk.h"
#include "models/procedure/definition.h"
#include "models/procedure/forwarding.h"
#include "models/procedure/look_up.h"
#include "models/procedure/offers.h"
#include "models/procedure/on_record.h"
#include "models/procedure/services.h"
#include "models/procedure/state_codec.h"

#include <QMetaObject>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace guitai::procedure {

using store::StoreError;

namespace {

bool cardCameIn(const cardio::ReaderSnapshot& before, const cardio::ReaderSnapshot& after) {
    for (const auto& reader : after.readers) {
        const auto known =
            std::ranges::find(before.readers, reader.name, &cardio::ReaderState::name);
        const bool changed = known == before.readers.end() || known->changes != reader.changes ||
                             known->presence != reader.presence;
        if (changed && reader.presence != cardio::CardPresence::Empty) {
            return true;
        }
    }
    return false;
}

} // namespace

Counter::Counter(std::shared_ptr<Services> services, QObject* parent)
    : QObject(parent)
    , desk_(std::make_unique<Desk>()) {
    desk_->services = std::move(services);
    desk_->forwarding = new Forwarding(desk_->services, this);
    desk_->watch = new RegistryWatch(desk_->services, this);
    connect(desk_->forwarding, &Forwarding::registryState, desk_->watch, &RegistryWatch::heard);
    connect(desk_->watch, &RegistryWatch::changed, this, &Counter::registryStateChanged);
    connect(desk_->watch, &RegistryWatch::lineBack, this, &Counter::takeLineBack);
    connect(desk_->forwarding, &Forwarding::trailRefused, this, &Counter::trailRefused);
    connect(desk_->forwarding, &Forwarding::queueMoved, this, &Counter::loadQueue);
    desk_->means.keyModule = desk_->services->keys != nullptr;
    desk_->means.printer = desk_->services->printer && desk_->services->drawFace;
    desk_->services->readers->start(
        [mailbox = &desk_->services->mailbox,
         self = QPointer<Counter>(this)](const cardio::ReaderSnapshot& snapshot) {
            QMetaObject::invokeMethod(
                mailbox,
                [self, snapshot] {
                    if (self) {
                        self->takeReaders(snapshot);
                    }
                },
                Qt::QueuedConnection);
        });
}

Counter::~Counter() {
    desk_->services->readers->stop();
}

const std::shared_ptr<Services>& Counter::services() const {
    return desk_->services;
}

const CounterPlace& Counter::place() const {
    return desk_->services->place;
}

const domain::Rules& Counter::rules() const {
    return desk_->services->rules;
}

void Counter::practiseAt(const domain::Window& window) {
    auto& services = *desk_->services;
    if (!services.place.practice || desk_->runner || services.place.window == window) {
        return;
    }
    // No work is under way, so the store's thread does not look at it; what it is given after this
    // is given through a lock.
    services.place.window = window;
    closeHolder();
}

const std::optional<operators::Operator>& Counter::clerk() const {
    return desk_->clerk;
}

const std::optional<domain::HolderFile>& Counter::holder() const {
    return desk_->holder;
}

Runner* Counter::running() const {
    return desk_->runner;
}

const DocumentMeans& Counter::documentMeans() const {
    return desk_->documents;
}

const cardio::ReaderSnapshot& Counter::readers() const {
    return desk_->readers;
}

const ApprovalMeans& Counter::approvalMeans() const {
    return desk_->approval;
}

const RegistryHealth& Counter::registryHealth() const {
    return desk_->watch->health();
}

std::optional<Timestamp> Counter::fileSeenAt() const {
    return desk_->holder ? desk_->seenAt : std::nullopt;
}

void Counter::setReader(const QString& name) {
    desk_->services->reader = name.toStdString();
}

void Counter::takeReaders(const cardio::ReaderSnapshot& snapshot) {
    const auto before = std::exchange(desk_->readers, snapshot);
    Q_EMIT readersChanged();
    if (!desk_->clerk || !cardCameIn(before, snapshot)) {
        return;
    }
    if (desk_->runner) {
        desk_->runner->cardArrived();
        return;
    }
    desk_->failedReadings = 0;
    readCardInReader();
}

void Counter::readCardInReader() {
    const auto& services = desk_->services;
    ask(
        *services->cardWorker, services->mailbox, this,
        [desk = cardDeskOf(*services)] { return readCard(desk); },
        [this, reading = ++desk_->cardReadings](
            const std::expected<CardSeen, cardio::CardError>& answer) {
            if (reading != desk_->cardReadings || !desk_->clerk || desk_->runner) {
                return;
            }
            if (!answer) {
                readAgainOrTell(answer.error());
                return;
            }
            if (answer->number.empty()) {
                return; // a blank is nobody's
            }
            Q_EMIT cardSeen(*answer);
            find(QString::fromStdString(answer->number), domain::Purpose::Service);
        });
}

/// A card that is just being put in answers badly, or another program looks at it: that passes.
void Counter::readAgainOrTell(const cardio::CardError& error) {
    constexpr int mostReadings = 3;
    constexpr std::chrono::milliseconds between(600);
    const auto recovery = cardio::recoveryFor(error.fault);
    const bool mayPass = recovery == cardio::Recovery::CleanAndRetry ||
                         recovery == cardio::Recovery::InsertSameCard ||
                         recovery == cardio::Recovery::CloseOtherProgram;
    if (!mayPass || ++desk_->failedReadings >= mostReadings) {
        Q_EMIT cardProblem(error);
        return;
    }
    QTimer::singleShot(between, this, [this, reading = desk_->cardReadings] {
        if (reading == desk_->cardReadings && desk_->clerk && !desk_->runner) {
            readCardInReader();
        }
    });
}

void Counter::signIn(const std::string& login, SecretBytes password) {
    struct In {
        operators::Operator who;
        bool rekeyDue;
        bool hostConnected;
        bool checksDocuments;
        ApprovalMeans approval;
        std::optional<std::string> rulesBefore;
    };

    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, login, password = std::move(password)]() -> std::expected<In, StoreError> {
            auto who = letIn(*services, login, password);
            if (!who) {
                return std::unexpected(who.error());
            }
            const auto approver = hasApprover(*services);
            if (!approver) {
                return std::unexpected(approver.error());
            }
            const bool shared = services->backend.registry->approvals() != nullptr;
            const auto due = services->store->rekeyDue();
            if (!due) {
                return std::unexpected(due.error());
            }
            return In{*who,
                      due->has_value() && who->has(operators::Role::Administrator),
                      services->backend.hostConnected,
                      services->backend.identityCheck != nullptr,
                      ApprovalMeans{.here = *approver, .elsewhere = shared, .byTelephone = shared},
                      std::exchange(services->backend.rulesBefore, {})};
        },
        [this](const std::expected<In, StoreError>& answer) {
            if (!answer) {
                Q_EMIT signInFailed(answer.error());
                return;
            }
            desk_->clerk = answer->who;
            if (desk_->runner) {
                desk_->runner->attend(true);
            }
            desk_->means.credentialHost = answer->hostConnected;
            desk_->approval = answer->approval;
            desk_->means.approver = answer->approval.here || answer->approval.elsewhere;
            desk_->documents = {desk_->services->documents != nullptr, answer->checksDocuments};
            desk_->means.clerk = answer->who.has(operators::Role::Clerk);
            Q_EMIT signedIn();
            if (answer->rulesBefore) {
                Q_EMIT rulesChanged(*answer->rulesBefore, desk_->services->rules.version);
            }
            if (answer->rekeyDue) {
                Q_EMIT rekeyDue();
            }
            desk_->watch->begin();
            loadOpenRuns();
            loadQueue();
            desk_->forwarding->wake();
            if (!desk_->runner) {
                readCardInReader();
            }
        });
}

void Counter::signOut() {
    if (desk_->runner) {
        desk_->runner->attend(false);
        desk_->runner->resume(); // PINs are forgotten and asked again
    }
    desk_->clerk.reset();
    Q_EMIT signedOut();
}

void Counter::lock(LockCause cause) {
    if (!desk_->clerk) {
        return;
    }
    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, cause] { return recordLocked(*services, cause); },
        [this](const Recorded& noted) {
            if (!noted) { // it is locked all the same
                Q_EMIT failed(QString::fromLatin1(store::codeOf(noted.error().fault)));
            }
        });
    signOut();
}

std::vector<Offer> Counter::offers(const std::optional<CardNumber>& card) const {
    if (!desk_->holder) {
        return {};
    }
    const auto& services = *desk_->services;
    return offersFor(*desk_->holder, card, services.rules, services.place, desk_->means,
                     services.clock->now());
}

Runner* Counter::begin(const Offer& offer, const std::optional<CardNumber>& card) {
    if (!offer.possible() || !desk_->holder || !desk_->clerk || desk_->runner) {
        Q_EMIT failed(QStringLiteral("not-possible"));
        return nullptr;
    }
    auto* runner = takeRunner(firstState(offer, *desk_->holder, card, desk_->services->rules,
                                         desk_->services->clock->now()));
    runner->start();
    return runner;
}

Runner* Counter::finishDuty(const Uuid& operation) {
    const auto* file = desk_->holder ? &*desk_->holder : nullptr;
    const auto open = [&](const domain::Authorisation& leave) {
        return leave.operation == operation && isDuty(leave);
    };
    const auto duty = file == nullptr ? std::vector<domain::Authorisation>::const_iterator()
                                      : std::ranges::find_if(file->authorisations, open);
    if (file == nullptr || duty == file->authorisations.end() || !desk_->clerk || desk_->runner) {
        Q_EMIT failed(QStringLiteral("not-possible"));
        return nullptr;
    }
    const auto now = desk_->services->clock->now();
    auto* runner = takeRunner(beginDuty({.run = Uuid::v7(now),
                                         .procedure = duty->procedure,
                                         .file = file,
                                         .card = duty->card,
                                         .at = now},
                                        *duty));
    runner->start();
    return runner;
}

Runner* Counter::takeRunner(State state) {
    desk_->runner = new Runner(desk_->services, *desk_->holder, std::move(state), this);
    connect(desk_->runner, &Runner::ended, desk_->forwarding, &Forwarding::wake);
    Q_EMIT holderOpened(); // whoever asks finds the work already running
    Q_EMIT runnerStarted(desk_->runner);
    return desk_->runner;
}

void Counter::finishRunning() {
    if (!desk_->runner) {
        return;
    }
    desk_->runner->deleteLater();
    desk_->runner.clear();
    loadQueue();
    loadOpenRuns();
    if (desk_->holder) {
        reopenHolder();
    }
}

void Counter::reopenHolder() {
    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, id = desk_->holder->id, hurry = desk_->hurry()] {
            return fileAgain(*services, id, hurry);
        },
        [this](const std::expected<registry::KnownFile, registry::RegistryFault>& known) {
            if (known && !desk_->runner && desk_->holder && desk_->holder->id == known->file.id) {
                open(*known);
            }
        });
}

void Counter::loadOpenRuns() {
    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this, [services] { return openWork(*services); },
        [this](const std::expected<std::vector<OpenWork>, StoreError>& runs) {
            if (runs) {
                Q_EMIT openRuns(*runs);
            }
        });
}

void Counter::resumeRun(const Uuid& run) {
    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, run, hurry = desk_->hurry()] { return loadRun(*services, run, hurry); },
        [this](std::expected<LoadedRun, StoreError> loaded) {
            if (!loaded || desk_->runner || !desk_->clerk) {
                Q_EMIT failed(QStringLiteral("run-not-loaded"));
                return;
            }
            desk_->hold(loaded->known);
            takeRunner(std::move(loaded->state))->resume();
        });
}

} // namespace guitai::procedure
