// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/earlier_desk.h"

#include "models/procedure/ask.h"

namespace guitai::procedure {

using store::StoreError;

EarlierDesk::EarlierDesk(std::shared_ptr<Services> services, QObject* parent)
    : QObject(parent)
    , services_(std::move(services)) {}

template <class Work, class Then>
void EarlierDesk::request(Work work, Then then) {
    auto* services = services_.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, work = std::move(work)]() mutable { return work(*services); },
        [this, asker = askers_, then = std::move(then)](const auto& answer) {
            if (asker == askers_) {
                then(answer);
            }
        });
}

void EarlierDesk::list(const domain::HolderFile& file) {
    request([file](Services& services) { return earlierActs(services, file); },
            [this](const std::expected<EarlierActs, StoreError>& acts) {
                acts ? Q_EMIT listed(*acts) : Q_EMIT failed(acts.error());
            });
}

void EarlierDesk::open(const Uuid& run) {
    request([run](Services& services) { return keptPapers(services, run); },
            [this](const std::expected<KeptPapers, StoreError>& papers) {
                papers ? Q_EMIT opened(*papers) : Q_EMIT failed(papers.error());
            });
}

void EarlierDesk::openQueued(const Uuid& operation) {
    request([operation](Services& services) { return keptPapersOf(services, operation); },
            [this](const std::expected<KeptPapers, StoreError>& papers) {
                papers ? Q_EMIT queuedOpened(*papers) : Q_EMIT notOpened(papers.error());
            });
}

} // namespace guitai::procedure
