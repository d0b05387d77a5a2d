// SPDX-License-Identifier: Apache-2.0
#include "models/office/own_password.h"

#include "models/procedure/ask.h"
#include "models/procedure/services.h"

namespace guitai::office {

using Changed = std::expected<void, store::StoreError>;

OwnPassword::OwnPassword(std::shared_ptr<procedure::Services> services, QObject* parent)
    : QObject(parent)
    , services_(std::move(services)) {}

void OwnPassword::change(const std::string& login, SecretBytes old, SecretBytes fresh) {
    auto* services = services_.get();
    procedure::ask(
        *services->storeWorker, services->mailbox, this,
        [services, login, old = std::move(old), fresh = std::move(fresh)]() -> Changed {
            if (!services->store) {
                return std::unexpected(
                    store::StoreError{store::StoreFault::NotFound, "office.password", 0, {}});
            }
            return services->store->changePassword(login, old, fresh);
        },
        [this, asker = askers_](const Changed& done) {
            if (asker != askers_) {
                return;
            }
            if (done) {
                Q_EMIT changed();
            } else {
                Q_EMIT refused(done.error());
            }
        });
}

} // namespace guitai::office
