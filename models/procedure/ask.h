// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/worker.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <memory>
#include <utility>

namespace guitai::procedure {

/// Does `work` on the worker's thread and hands what it returns to `then` on the mailbox's thread,
/// if the receiver is still there by then; otherwise the answer is dropped.
template <class Work, class Then>
void ask(Worker& worker, QObject& mailbox, QObject* receiver, Work work, Then then) {
    worker.post([&mailbox, receiver = QPointer<QObject>(receiver), work = std::move(work),
                 then = std::move(then)]() mutable {
        using Answer = decltype(work());
        // Shared, because Qt may copy the function it is given.
        auto reply = std::make_shared<std::pair<Then, Answer>>(std::move(then), work());
        QMetaObject::invokeMethod(
            &mailbox,
            [receiver, reply] {
                if (receiver) {
                    reply->first(std::move(reply->second));
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace guitai::procedure
