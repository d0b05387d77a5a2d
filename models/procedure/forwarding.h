// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"
#include "models/registry/forwarder.h"

#include <QObject>
#include <QTimer>

#include <expected>
#include <memory>

namespace guitai::procedure {

/// Lets what is queued go out by itself while a store is open: one step at a time on the store's
/// thread, between the clerk's own work, and again when the forwarder says that something is due.
class Forwarding : public QObject {
    Q_OBJECT
public:
    Forwarding(std::shared_ptr<Services> services, QObject* parent);

    /// Something may have been queued, or an operator has signed in.
    void wake();

Q_SIGNALS:
    /// Whether the registry could be asked, as far as is known.
    void registryState(guitai::procedure::ServiceState state);
    /// The registry knows another audit trail of this counter than the one it has.
    void trailRefused();
    /// An operation got its outcome, or waits for somebody.
    void queueMoved();

private:
    using Step = std::expected<registry::StepResult, store::StoreError>;

    void step();
    void take(const Step& step);
    void stepAt(Timestamp when);

    std::shared_ptr<Services> services_;
    QTimer due_;
    bool stepping_ = false;
    bool wakened_ = false; ///< during the step under way, which may not have seen it
};

} // namespace guitai::procedure
