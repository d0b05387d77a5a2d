// SPDX-License-Identifier: Apache-2.0
// The counter's half that finds people and puts their papers on record.
#include "models/procedure/ask.h"
#include "models/procedure/counter_desk.h"
#include "models/procedure/look_up.h"
#include "models/procedure/on_record.h"

#include <algorithm>

namespace guitai::procedure {

using store::StoreError;

void Counter::find(const QString& text, domain::Purpose purpose) {
    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, text = text.trimmed().toStdString(), purpose, hurry = desk_->hurry()] {
            return lookUp(*services, text, purpose, hurry);
        },
        [this, text](const std::expected<std::vector<registry::KnownFile>, LookUpError>& found) {
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
                desk_->found = *found;
                std::vector<domain::HolderFile> files;
                for (const auto& known : *found) {
                    files.push_back(known.file);
                }
                Q_EMIT candidates(files);
            }
        });
}

void Counter::choose(const domain::HolderFile& file) {
    const auto chosen = std::ranges::find_if(
        desk_->found, [&](const registry::KnownFile& known) { return known.file.id == file.id; });
    if (chosen == desk_->found.end()) {
        return; // of a search that another one has followed
    }
    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, known = *chosen] { return openFound(*services, known); },
        [this, known = *chosen](const Recorded& noted) {
            if (!noted) { // what cannot be put on record is not shown
                Q_EMIT failed(QString::fromLatin1(store::codeOf(noted.error().fault)));
            } else if (desk_->clerk && !desk_->runner) {
                desk_->found.clear();
                open(known);
            }
        });
}

void Counter::notePrinted(const PaperMade& paper, std::function<void(std::optional<int>)> then) {
    if (!desk_->clerk) {
        then(std::nullopt);
        return;
    }
    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, paper] { return recordPrint(*services, paper); },
        [this, then = std::move(then)](const std::expected<int, StoreError>& copy) {
            if (!copy) {
                Q_EMIT failed(QString::fromLatin1(store::codeOf(copy.error().fault)));
            }
            then(copy ? std::optional(*copy) : std::nullopt);
        });
}

void Counter::open(const registry::KnownFile& known) {
    desk_->hold(known);
    Q_EMIT holderOpened();
}

/// What waits goes out at once, and a file that was only remembered is asked for.
void Counter::takeLineBack() {
    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services] {
            if (services->backend.forwarder) {
                services->backend.forwarder->tryLineNow();
            }
            return true;
        },
        [this](bool) {
            desk_->forwarding->wake();
            if (desk_->holder && desk_->seenAt && !desk_->runner) {
                reopenHolder();
            }
        });
}

void Counter::closeHolder() {
    desk_->found.clear();
    desk_->holder.reset();
    Q_EMIT holderClosed();
}

} // namespace guitai::procedure
