// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/approval_desk.h"

#include "models/domain/codec.h"
#include "models/procedure/ask.h"
#include "models/procedure/on_record.h"

namespace guitai::procedure {

namespace {

using registry::ApprovalFault;
using registry::WaitingApproval;

constexpr int mostShown = 200;

struct Looked {
    bool available = false;
    std::optional<std::vector<WaitingHere>> all{}; ///< nothing: it could not be asked
};

/// The clerk's own requests are for somebody else.
Looked look(Services& services) {
    auto* approvals = services.backend.registry ? services.backend.registry->approvals() : nullptr;
    if (approvals == nullptr) {
        return {};
    }
    const auto waiting = approvals->waiting(mostShown);
    if (!waiting) {
        return {.available = true};
    }
    std::vector<WaitingHere> all;
    all.reserve(waiting->size());
    for (const auto& asked : *waiting) {
        auto operation = domain::decodeOperation(asked.payload);
        const bool read = operation && operation->id == asked.operation;
        if ((read ? operation->clerk : asked.clerk) == services.signedIn->who.id) {
            continue;
        }
        all.push_back({asked, read ? std::optional(*std::move(operation)) : std::nullopt});
    }
    return {true, std::move(all)};
}

std::expected<ShownApproval, ShowFault> show(Services& services, const WaitingApproval& asked) {
    const auto operation = domain::decodeOperation(asked.payload);
    if (!operation) {
        return std::unexpected(ShowFault::Unreadable);
    }
    const auto file = services.backend.registry->lookUp(operation->holder);
    if (!file) {
        return std::unexpected(ShowFault::Unreachable);
    }
    if (!recordAnswer(services, "approval-opened", *operation, asked.payload)) {
        return std::unexpected(ShowFault::StoreProblem);
    }
    return showApproval(asked, *file, services.rules);
}

/// On record first: no answer is in force without its trace. One that the registry did not take is
/// on record as that, too.
template <class Give>
std::expected<void, std::string> told(Services& services, const char* action,
                                      const WaitingApproval& shown, const Give& give) {
    const auto operation = domain::decodeOperation(shown.payload);
    if (operation && !recordAnswer(services, action, *operation, shown.payload)) {
        return std::unexpected(std::string("not-recorded"));
    }
    const std::expected<void, ApprovalFault> done = give();
    if (done) {
        return {};
    }
    if (operation) {
        std::ignore = recordAnswer(services, "approval-not-taken", *operation, shown.payload);
    }
    return std::unexpected(std::string(domain::nameOf(done.error())));
}

std::expected<void, std::string> sign(Services& services, const WaitingApproval& shown,
                                      const SecretBytes& password) {
    auto supervisor = services.store->signIn(services.signedIn->who.login, password);
    if (!supervisor) {
        return std::unexpected(std::string(store::codeOf(supervisor.error().fault)));
    }
    if (!supervisor->who.has(operators::Role::Supervisor)) {
        return std::unexpected(std::string("not-supervisor"));
    }
    auto* approvals = services.backend.registry->approvals();
    return told(services, "approval-given", shown, [&] {
        return approvals->approve(
            shown, operators::approve(shown.payload, supervisor->who.id, supervisor->key));
    });
}

std::expected<void, std::string> deny(Services& services, const WaitingApproval& shown,
                                      const std::string& reason) {
    if (!services.signedIn->who.has(operators::Role::Supervisor)) {
        return std::unexpected(std::string("not-supervisor"));
    }
    auto* approvals = services.backend.registry->approvals();
    return told(services, "approval-denied", shown,
                [&] { return approvals->refuse(shown, services.signedIn->who.id, reason); });
}

} // namespace

ApprovalDesk::ApprovalDesk(std::shared_ptr<Services> services, QObject* parent)
    : QObject(parent)
    , services_(std::move(services)) {
    due_.setSingleShot(true);
    connect(&due_, &QTimer::timeout, this, &ApprovalDesk::refresh);
}

void ApprovalDesk::start(bool supervisor) {
    on_ = supervisor;
    if (on_) {
        refresh();
    }
}

void ApprovalDesk::stop() {
    on_ = false;
    ++askers_; // answers to who has gone are dropped
    due_.stop();
}

void ApprovalDesk::refresh() {
    if (!on_ || looking_) {
        return;
    }
    looking_ = true;
    auto* services = services_.get();
    const auto begun = std::chrono::steady_clock::now();
    ask(
        *services->storeWorker, services->mailbox, this, [services] { return look(*services); },
        [this, begun, asker = askers_](const Looked& looked) {
            looking_ = false;
            if (asker != askers_) {
                refresh();
                return;
            }
            Q_EMIT available(looked.available);
            if (looked.all) {
                Q_EMIT waiting(*looked.all);
            }
            if (looked.available) {
                due_.start(pauseAfterAsking(services_->approvalPause, begun));
            }
        });
}

void ApprovalDesk::open(const WaitingApproval& asked) {
    auto* services = services_.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, asked] { return show(*services, asked); },
        [this, asker = askers_](const std::expected<ShownApproval, ShowFault>& shown) {
            if (asker != askers_) {
                return;
            }
            if (shown) {
                Q_EMIT opened(*shown);
            } else {
                Q_EMIT notOpened(shown.error());
            }
        });
}

void ApprovalDesk::approve(const WaitingApproval& shown, SecretBytes password) {
    auto* services = services_.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, shown, password = std::move(password)] {
            return sign(*services, shown, password);
        },
        [this, asker = askers_](const Done& done) { took(done, true, asker); });
}

void ApprovalDesk::refuse(const WaitingApproval& shown, const std::string& reason) {
    auto* services = services_.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, shown, reason] { return deny(*services, shown, reason); },
        [this, asker = askers_](const Done& done) { took(done, false, asker); });
}

void ApprovalDesk::took(const Done& done, bool approved, std::uint64_t asker) {
    if (asker != askers_) {
        return;
    }
    if (done) {
        Q_EMIT answered(approved);
    } else {
        Q_EMIT notAnswered(done.error());
    }
    refresh();
}

} // namespace guitai::procedure
