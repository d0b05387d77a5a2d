// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/backup_door.h"

#include "models/procedure/ask.h"
#include "models/procedure/services.h"

#include <QFile>
#include <QLocalSocket>

#include <type_traits>
#include <utility>
#include <variant>

namespace guitai::app {

using procedure::ask;
using store::Backup;
using store::BackupManifest;
using store::StoreFault;

namespace {

constexpr qint64 longestRequest = 8192;

/// It touches the open store: that thread ends it. Where that has gone, the store has ended it.
std::shared_ptr<Backup> endedOnStoreThread(std::unique_ptr<Backup> backup,
                                           const std::weak_ptr<procedure::Services>& weak) {
    return {backup.release(), [weak](Backup* ended) {
                if (const auto living = weak.lock()) {
                    living->storeWorker->post([ended] { delete ended; });
                } else {
                    delete ended;
                }
            }};
}

} // namespace

BackupDoor::BackupDoor(procedure::Counter& counter, std::filesystem::path socket, QObject* parent)
    : QObject(parent)
    , services_(counter.services())
    , socket_(std::move(socket)) {
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&counter, &procedure::Counter::signedIn, this, &BackupDoor::open);
    connect(&server_, &QLocalServer::newConnection, this, &BackupDoor::take);
}

BackupDoor::~BackupDoor() {
    disk_.reset(); // what it holds of a backup is let go of while the store's thread is there
}

/// Whoever has signed in has the store's lock: a socket that is there is of a window that has died.
void BackupDoor::open() {
    if (!server_.isListening()) {
        const auto name = QFile::decodeName(socket_.c_str());
        QLocalServer::removeServer(name);
        server_.listen(name);
    }
}

void BackupDoor::take() {
    while (auto* line = server_.nextPendingConnection()) {
        connect(line, &QLocalSocket::disconnected, line, &QObject::deleteLater);
        connect(line, &QLocalSocket::readyRead, this, [this, line] { readRequest(line); });
    }
}

void BackupDoor::readRequest(QLocalSocket* line) {
    if (line == asker_ || (!line->canReadLine() && line->bytesAvailable() < longestRequest)) {
        return;
    }
    const auto request = decodeRequest(line->readLine(longestRequest).toStdString());
    if (!request || asker_) {
        const auto fault = request ? StoreFault::InUse : StoreFault::Internal;
        const BackupReply reply{.error = Error{.fault = fault, .site = "window.backup"}};
        line->write(QByteArray::fromStdString(encode(reply)));
        line->disconnectFromServer();
        return;
    }
    asker_ = line;
    ++turn_;
    begin(request->destination);
}

/// What stands for the value of an answer that has none; of a type that hangs on the answer's, so
/// that only such an answer asks for it.
template <class Value>
using Nothing = std::conditional_t<std::is_void_v<Value>, std::monostate, Value>;

template <class Then>
auto BackupDoor::forAsker(Then then) {
    return [this, turn = turn_,
            then = std::move(then)]<class Value>(const std::expected<Value, Error>& answer) {
        if (!asker_ || turn != turn_) {
            return;
        }
        if (!answer) {
            end({.error = answer.error()});
        } else if constexpr (std::is_void_v<Value>) {
            then(Nothing<Value>());
        } else {
            then(*answer);
        }
    };
}

void BackupDoor::begin(const std::string& destination) {
    auto* services = services_.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, destination, weak = std::weak_ptr(services_)]() -> std::expected<Job, Error> {
            auto begun = services->store->beginBackup(destination, "system");
            return begun ? std::expected<Job, Error>(endedOnStoreThread(*std::move(begun), weak))
                         : std::unexpected(begun.error());
        },
        forAsker([this](const Job& job) { step(job); }));
}

void BackupDoor::step(const Job& job) {
    ask(
        *services_->storeWorker, services_->mailbox, this, [job] { return job->step(); },
        forAsker([this, job](const Backup::Progress& progress) {
            tell({.progress = progress});
            settle(job, progress.copied);
        }));
}

void BackupDoor::settle(const Job& job, bool copied) {
    auto& mailbox = services_->mailbox;
    if (copied) {
        ask(
            *disk_, mailbox, this, [job] { return job->seal(); },
            forAsker([this, job](const BackupManifest& sealed) { finish(job, sealed); }));
    } else {
        ask(
            *disk_, mailbox, this, [job] { return job->sync(); },
            forAsker([this, job](std::monostate) { step(job); }));
    }
}

/// Stopped as late as this, nothing is left of it either.
void BackupDoor::finish(const Job& job, const BackupManifest& manifest) {
    ask(
        *disk_, services_->mailbox, this, [job] { return job->finish(); },
        forAsker([this, manifest](std::monostate) { end({.made = manifest}); }));
}

void BackupDoor::tell(const BackupReply& reply) {
    asker_->write(QByteArray::fromStdString(encode(reply)));
}

void BackupDoor::end(const BackupReply& reply) {
    tell(reply);
    asker_.clear();
}

} // namespace guitai::app
