// SPDX-License-Identifier: Apache-2.0
// The counter's half that finds people and puts their papers on record.
#include "models/procedure/ask.h"
#include "models/procedure/counter_desk.h"
#include "models/procedure/look_up.h"
#include "models/procedure/on_record.h"

namespace guitai::procedure {

using store::StoreError;

void Counter::find(const QString& text, domain::Purpose purpose) {
    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, text = text.trimmed().toStdString(), purpose] {
            return lookUp(*services, text, purpose);
        },
        [this, text](const std::expected<std::vector<domain::HolderFile>, LookUpError>& found) {
            if (!found && found.error().refused) {
                Q_EMIT nameSearchRefused(*found.error().refused);
            } else if (!found && found.error().registry) {
                Q_EMIT lookUpUnanswered(*found.error().registry);
            } else if (!found) {
                Q_EMIT failed(QString::fromLatin1(store::codeOf(found.error().store.fault)));
            } else if (found->empty()) {
                Q_EMIT holderNotFound(text);
            } else if (found->size() == 1) {
                open(found->front());
            } else {
                Q_EMIT candidates(*found);
            }
        });
}

void Counter::choose(const domain::HolderFile& file) {
    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, holder = file.id] { return recordOpened(*services, holder); },
        [this, file](const Recorded& noted) {
            if (!noted) { // what cannot be put on record is not shown
                Q_EMIT failed(QString::fromLatin1(store::codeOf(noted.error().fault)));
            } else if (desk_->clerk && !desk_->runner) {
                open(file);
            }
        });
}

void Counter::notePrinted(const PaperMade& paper) {
    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, paper] { return recordPrint(*services, paper); },
        [this](const std::expected<int, StoreError>& copy) {
            if (!copy) {
                Q_EMIT failed(QString::fromLatin1(store::codeOf(copy.error().fault)));
            }
        });
}

void Counter::open(const domain::HolderFile& file) {
    desk_->holder = file;
    Q_EMIT holderOpened();
}

void Counter::closeHolder() {
    desk_->holder.reset();
    Q_EMIT holderClosed();
}

} // namespace guitai::procedure
