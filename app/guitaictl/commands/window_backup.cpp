// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/commands/window_backup.h"

#include "app/desk/backup_talk.h"
#include "models/store/descriptor.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>

#include <unistd.h>

namespace guitai::ctl {

namespace {

using store::StoreError;
using store::StoreFault;
using Answer = std::expected<std::optional<store::BackupManifest>, StoreError>;

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{.fault = fault, .site = "window.backup"});
}

store::Descriptor connected(const std::filesystem::path& socket) {
    store::Descriptor line(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto path = socket.string();
    if (path.size() >= sizeof address.sun_path) {
        return store::Descriptor(-1);
    }
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    const auto* where = reinterpret_cast<const sockaddr*>(&address);
    return ::connect(line.number(), where, sizeof address) == 0 ? std::move(line)
                                                                : store::Descriptor(-1);
}

bool sent(int line, const std::string& text) {
    return ::send(line, text.data(), text.size(), MSG_NOSIGNAL) ==
           static_cast<ssize_t>(text.size());
}

/// The next whole line; nothing when the other end has gone or we are to stop.
std::optional<std::string> nextLine(int line, std::string& waiting, const Interrupt& interrupt) {
    for (;;) {
        if (const auto end = waiting.find('\n'); end != std::string::npos) {
            auto text = waiting.substr(0, end);
            waiting.erase(0, end + 1);
            return text;
        }
        std::array<char, 4096> piece{};
        const auto count = interrupt.asked() ? 0 : ::read(line, piece.data(), piece.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return std::nullopt;
        }
        waiting.append(piece.data(), static_cast<std::size_t>(count));
    }
}

} // namespace

Answer askWindowForBackup(const std::filesystem::path& socket,
                          const std::filesystem::path& destination, const store::GoOn& goOn,
                          const Interrupt& interrupt) {
    const auto line = connected(socket);
    if (!line.valid()) {
        return failed(StoreFault::NotFound);
    }
    if (!sent(line.number(), app::encode(app::BackupRequest{destination.string()}))) {
        return failed(StoreFault::Io);
    }
    std::string waiting;
    while (const auto text = nextLine(line.number(), waiting, interrupt)) {
        const auto reply = app::decodeReply(*text);
        if (!reply) {
            return failed(StoreFault::Io);
        }
        if (reply->error) {
            return std::unexpected(*reply->error);
        }
        if (reply->made) {
            return *reply->made;
        }
        if (!goOn(reply->progress)) {
            return std::nullopt; // the line closes, which stops it
        }
    }
    return interrupt.asked() ? Answer(std::nullopt) : failed(StoreFault::Io);
}

} // namespace guitai::ctl
