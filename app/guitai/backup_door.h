// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/backup_talk.h"
#include "models/base/worker.h"
#include "models/procedure/counter.h"

#include <QLocalServer>
#include <QObject>
#include <QPointer>

#include <cstdint>
#include <filesystem>
#include <memory>

class QLocalSocket;

namespace guitai::app {

/// Where guitaictl asks for a backup while the window has the store: a socket in the store's own
/// folder, for the same user alone, from the first sign-in on. Pages are copied on the store's
/// thread between the clerk's acts, a few at a time; the disk is waited for on another.
class BackupDoor : public QObject {
    Q_OBJECT
public:
    BackupDoor(procedure::Counter& counter, std::filesystem::path socket,
               QObject* parent = nullptr);
    ~BackupDoor() override;

    [[nodiscard]] bool listening() const { return server_.isListening(); }

private:
    using Error = store::StoreError;
    /// Ends on the store's thread, whoever lets go of it last.
    using Job = std::shared_ptr<store::Backup>;

    void open();
    void take();
    void readRequest(QLocalSocket* line);
    void begin(const std::string& destination);
    void step(const Job& job);
    void settle(const Job& job, bool copied);
    void finish(const Job& job, const store::BackupManifest& manifest);
    /// `then` of an answer, where whoever asked for the backup is still there; else it is dropped,
    /// and with it the backup.
    template <class Then>
    [[nodiscard]] auto forAsker(Then then);
    void tell(const BackupReply& reply);
    /// The last word to whoever asks.
    void end(const BackupReply& reply);

    std::shared_ptr<procedure::Services> services_;
    std::filesystem::path socket_;
    QLocalServer server_;
    QPointer<QLocalSocket> asker_{}; ///< gone: the backup goes too
    std::uint64_t turn_ = 0;         ///< of the asker: what an earlier one asked for is not his
    std::unique_ptr<Worker> disk_ = std::make_unique<Worker>("backup");
};

} // namespace guitai::app
