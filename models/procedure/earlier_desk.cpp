// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/earlier_desk.h"

namespace guitai::procedure {

using store::StoreError;

EarlierDesk::EarlierDesk(std::shared_ptr<Services> services, QObject* parent)
    : QObject(parent)
    , asking_(std::move(services), this) {}

void EarlierDesk::list(const domain::HolderFile& file) {
    asking_.request([file](Services& services) { return earlierActs(services, file); },
                    [this](const std::expected<EarlierActs, StoreError>& acts) {
                        acts ? Q_EMIT listed(*acts) : Q_EMIT failed(acts.error());
                    });
}

void EarlierDesk::open(const Uuid& run) {
    asking_.request([run](Services& services) { return keptPapers(services, run); },
                    [this](const std::expected<KeptPapers, StoreError>& papers) {
                        papers ? Q_EMIT opened(*papers) : Q_EMIT failed(papers.error());
                    });
}

void EarlierDesk::openQueued(const Uuid& operation) {
    asking_.request([operation](Services& services) { return keptPapersOf(services, operation); },
                    [this](const std::expected<KeptPapers, StoreError>& papers) {
                        papers ? Q_EMIT queuedOpened(*papers) : Q_EMIT notOpened(papers.error());
                    });
}

} // namespace guitai::procedure
