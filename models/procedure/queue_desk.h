// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/asking.h"
#include "models/procedure/queue_acts.h"

#include <QObject>

#include <functional>
#include <memory>

namespace guitai::procedure {

/// What is done about queued operations at a window, one of them at a time. Nothing here blocks: it
/// is done on the store's thread; answers come as signals, and none after forget(). What is done
/// anew is Counter::redo.
class QueueDesk : public QObject {
    Q_OBJECT
public:
    explicit QueueDesk(std::shared_ptr<Services> services, QObject* parent = nullptr);

    void open(const Uuid& operation);
    void withdraw(const Uuid& operation, WithdrawReason why, const std::string& remark);
    void sendNow(const Uuid& operation);
    /// Both are on record.
    void call(const Uuid& operation);
    void showWhole(const Uuid& operation);
    void noteCalled(const Uuid& operation, bool told);

    /// Whoever asked has gone: drops every answer that is still out.
    void forget() { asking_.forget(); }

Q_SIGNALS:
    void opened(const guitai::procedure::ShownItem& shown);
    /// It was carried out; how the operation stands now is asked anew.
    void done(guitai::procedure::QueueChoice choice);
    void refused(const guitai::procedure::ChoiceRefused& why);
    void contact(const guitai::Uuid& operation, const guitai::procedure::HolderContact& whom,
                 bool whole);

private:
    void carry(QueueChoice choice, std::function<Carried<void>(Services&)> act);
    void look(const Uuid& operation, bool whole);

    Asking asking_;
};

} // namespace guitai::procedure
