// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/worker.h"
#include "models/procedure/registry_health.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace guitai::procedure {

struct Services;

/// Knows how the registry is doing: feels the pulse of one elsewhere, on a thread of its own so
/// that a dead line holds up nothing, and takes what the forwarder met for one on the own store.
class RegistryWatch : public QObject {
    Q_OBJECT
public:
    RegistryWatch(std::shared_ptr<Services> services, QObject* parent);
    ~RegistryWatch() override;

    /// The store is open: there is a registry to be asked.
    void begin();
    /// What somebody met who asked the registry for something.
    void heard(ServiceState state);

    [[nodiscard]] const RegistryHealth& health() const { return health_; }

    /// A pulse every so often, a quarter more or less, so that counters do not all ask at once.
    void setPause(std::chrono::milliseconds pause) { pause_ = pause; }

Q_SIGNALS:
    void changed(guitai::procedure::ServiceState state);
    /// The line was dead and is not any more.
    void lineBack();

private:
    void feel();
    void take(const RegistryHealth& health);

    std::shared_ptr<Services> services_;
    std::unique_ptr<Worker> worker_{}; ///< only where there is a pulse to be felt
    QTimer next_;
    RegistryHealth health_{};
    std::chrono::milliseconds pause_{20'000};
    bool feeling_ = false;
    bool again_ = false; ///< somebody met something else during the pulse under way
};

} // namespace guitai::procedure
