// SPDX-License-Identifier: Apache-2.0
#include "models/office/own_password.h"

namespace guitai::office {

using Changed = std::expected<void, store::StoreError>;

OwnPassword::OwnPassword(std::shared_ptr<procedure::Services> services, QObject* parent)
    : QObject(parent)
    , asking_(std::move(services), this) {}

void OwnPassword::change(const std::string& login, SecretBytes old, SecretBytes fresh) {
    asking_.request(
        [login, old = std::move(old),
         fresh = std::move(fresh)](procedure::Services& services) -> Changed {
            if (!services.store) {
                return std::unexpected(
                    store::StoreError{store::StoreFault::NotFound, "office.password", 0, {}});
            }
            return services.store->changePassword(login, old, fresh);
        },
        [this](const Changed& done) {
            if (done) {
                Q_EMIT changed();
            } else {
                Q_EMIT refused(done.error());
            }
        });
}

} // namespace guitai::office
