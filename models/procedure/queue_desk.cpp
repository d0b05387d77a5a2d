// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/queue_desk.h"

namespace guitai::procedure {

QueueDesk::QueueDesk(std::shared_ptr<Services> services, QObject* parent)
    : QObject(parent)
    , asking_(std::move(services), this) {}

void QueueDesk::open(const Uuid& operation) {
    asking_.request([operation](Services& services) { return showQueued(services, operation); },
                    [this](const std::expected<ShownItem, store::StoreError>& shown) {
                        if (shown) { // else what was shown stays, and whatever is chosen tells
                            Q_EMIT opened(*shown);
                        }
                    });
}

void QueueDesk::carry(QueueChoice choice, std::function<Carried<void>(Services&)> act) {
    asking_.request(std::move(act), [this, choice](const Carried<void>& carried) {
        if (carried) {
            Q_EMIT done(choice);
        } else {
            Q_EMIT refused(carried.error());
        }
    });
}

void QueueDesk::withdraw(const Uuid& operation, WithdrawReason why, const std::string& remark) {
    carry(QueueChoice::Withdraw, [operation, why, remark](Services& services) {
        return withdrawQueued(services, operation, why, remark);
    });
}

void QueueDesk::sendNow(const Uuid& operation) {
    carry(QueueChoice::SendNow,
          [operation](Services& services) { return hastenQueued(services, operation); });
}

void QueueDesk::call(const Uuid& operation) {
    look(operation, false);
}

void QueueDesk::showWhole(const Uuid& operation) {
    look(operation, true);
}

void QueueDesk::look(const Uuid& operation, bool whole) {
    asking_.request(
        [operation, whole](Services& services) { return contactFor(services, operation, whole); },
        [this, operation, whole](const Carried<HolderContact>& whom) {
            if (whom) {
                Q_EMIT contact(operation, *whom, whole);
            } else {
                Q_EMIT refused(whom.error());
            }
        });
}

void QueueDesk::noteCalled(const Uuid& operation, bool told) {
    carry(QueueChoice::Call,
          [operation, told](Services& services) { return noteCall(services, operation, told); });
}

} // namespace guitai::procedure
