// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/making.h"
#include "models/procedure/runner_work.h"

namespace guitai::procedure {

// Making a card here: the stock's part on the store's thread, the reader's and the printer's on the
// card's.

namespace {

Situation printerProblem(cardio::PrintFault fault) {
    const bool there = fault != cardio::PrintFault::NotConnected;
    return {.kind = SituationKind::PrinterProblem, .detail = there ? "failed" : "not-connected"};
}

ActFinished printed(cardio::CardPrinter& printer, const cardio::FaceJob& job) {
    const auto done = printer.print(job);
    return done ? ActFinished{.status = ActStatus::Done}
                : ActFinished{.status = ActStatus::NotDone,
                              .situation = printerProblem(done.error())};
}

ActFinished asked(cardio::CardPrinter& printer, const std::string& job) {
    const auto there = printer.printed(job);
    if (!there) {
        return {.status = ActStatus::InDoubt, .situation = printerProblem(there.error())};
    }
    if (!*there) {
        return {.status = ActStatus::NotDone, .situation = {.kind = SituationKind::WriteNotDone}};
    }
    return {.status = ActStatus::Done};
}

} // namespace

void Runner::Work::make(std::size_t index) {
    const auto kind = state_.acts[index].kind;
    if (kind == ActKind::WriteCard || kind == ActKind::ReadBack) {
        onBlank(index, kind == ActKind::WriteCard ? writeCard : readBack);
        return;
    }
    if (kind == ActKind::PrintFace) {
        printFace(index);
        return;
    }
    onStore([services = services_.get(), state = state_, index]() -> Event {
        auto finished = state.acts[index].kind == ActKind::TakeBlank ? takeBlank(*services, state)
                                                                     : bookBlank(*services, state);
        finished.act = index;
        return finished;
    });
}

void Runner::Work::onBlank(std::size_t index, BlankWork work) {
    ask(
        *services_->cardWorker, services_->mailbox, &runner_,
        [desk = cardDesk(), seen = state_.seen.value_or(CardSeen{}),
         content = contentOf(state_, file_, services_->rules),
         work] { return work(desk, seen, content); },
        [this, index](const ChipAnswer& answer) {
            handle(
                ActFinished{.act = index, .status = answer.status, .situation = answer.situation});
        });
}

void Runner::Work::printFace(std::size_t index) {
    if (!services_->printer || !services_->drawFace) {
        handle(ActFinished{.act = index,
                           .status = ActStatus::NotDone,
                           .situation = printerProblem(cardio::PrintFault::NotConnected)});
        return;
    }
    // Drawn here, where fonts are; packed and printed where it holds nobody up.
    const auto face = faceOf(state_, file_, services_->rules, services_->place.practice);
    ask(
        *services_->cardWorker, services_->mailbox, &runner_,
        [printer = services_->printer, job = state_.authoriseOperation.text(),
         drawn = services_->drawFace(face)] {
            return printed(*printer, cardio::FaceJob{job, drawn()});
        },
        [this, index](ActFinished finished) {
            finished.act = index;
            handle(finished);
        });
}

void Runner::Work::settleMaking(std::size_t index) {
    if (state_.acts[index].kind == ActKind::WriteCard) {
        onBlank(index, settleWriting);
        return;
    }
    if (!services_->printer) {
        handle(ActFinished{.act = index,
                           .status = ActStatus::InDoubt,
                           .situation = printerProblem(cardio::PrintFault::NotConnected)});
        return;
    }
    ask(
        *services_->cardWorker, services_->mailbox, &runner_,
        [printer = services_->printer, job = state_.authoriseOperation.text()] {
            return asked(*printer, job);
        },
        [this, index](ActFinished finished) {
            finished.act = index;
            handle(finished);
        });
}

} // namespace guitai::procedure
