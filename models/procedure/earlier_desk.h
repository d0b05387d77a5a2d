// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/asking.h"
#include "models/procedure/earlier_acts.h"

#include <QObject>

#include <memory>

namespace guitai::procedure {

/// Earlier acts for a window. Nothing here blocks: it is done on the store's thread; answers come
/// as signals, and none after forget().
class EarlierDesk : public QObject {
    Q_OBJECT
public:
    explicit EarlierDesk(std::shared_ptr<Services> services, QObject* parent = nullptr);

    /// Of the holder whose file that is.
    void list(const domain::HolderFile& file);
    void open(const Uuid& run);
    /// The papers of what queued that operation.
    void openQueued(const Uuid& operation);

    /// Whoever asked has gone: drops every answer that is still out.
    void forget() { asking_.forget(); }

Q_SIGNALS:
    void listed(const guitai::procedure::EarlierActs& acts);
    void opened(const guitai::procedure::KeptPapers& papers);
    void queuedOpened(const guitai::procedure::KeptPapers& papers);
    /// Of openQueued: there are none, or they could not be read.
    void notOpened(const guitai::store::StoreError& why);
    void failed(const guitai::store::StoreError& why);

private:
    Asking asking_;
};

} // namespace guitai::procedure
