// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_printer.h"
#include "cardio/api/key_service.h"
#include "cardio/api/reader_provider.h"
#include "models/base/worker.h"
#include "models/domain/rules.h"
#include "models/hosts/account_host.h"
#include "models/hosts/credential_host.h"
#include "models/hosts/identity_check.h"
#include "models/procedure/card_face.h"
#include "models/procedure/counter.h"
#include "models/procedure/document_reader.h"
#include "models/registry/forwarder.h"
#include "models/registry/pulse.h"
#include "models/registry/registry.h"
#include "models/rules/pack_error.h"
#include "models/store/store.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>

namespace guitai::procedure {

/// What stands on an open store: the registry and the host that this counter works with.
struct Backend {
    std::unique_ptr<registry::Registry> registry{};
    std::unique_ptr<hosts::CredentialHost> host{};
    std::unique_ptr<hosts::AccountHost> bank{};
    std::unique_ptr<hosts::IdentityCheck> identityCheck{}; ///< null: the clerk asks elsewhere
    bool hostConnected = false; ///< false: host-kept credentials cannot be served here, and why
    std::optional<std::string> rulesBefore{}; ///< the version worked by until now, where another
    std::unique_ptr<registry::Forwarder> forwarder{}; ///< set when the store is open
};

/// Told of a journal entry, on the store's thread; a test kills the process there.
using JournalObserver = std::function<void(const store::JournalEntry&)>;

/// A face that is drawn. Gives it as PNG, which takes a while, on whatever thread.
using DrawnFace = std::function<Bytes()>;

/// Everything the desk stands on, put together by app/. What may be touched from one thread only is
/// marked; the workers are those threads.
struct Services {
    CounterPlace place;
    std::filesystem::path folder{}; ///< the counter's own, where its store lies
    domain::Rules rules{};
    std::vector<rules::PackError> rulesLeftOut{}; ///< of other regions: told, nothing else
    std::shared_ptr<const Clock> clock;

    // Put together by app/.
    std::function<std::expected<store::Store::Opened, store::StoreError>(
        const std::string& login,
        const SecretBytes& password)>
        openStore; ///< called on storeWorker
    std::function<std::expected<Backend, store::StoreError>(store::Store&)>
        openBackend; ///< likewise
    std::shared_ptr<cardio::ReaderProvider> readers;
    std::shared_ptr<cardio::KeyService> keys; ///< null: this counter has no key module
    std::shared_ptr<cardio::KeyService>
        practiceKeys{}; ///< a real counter's, to know a practice card by and refuse it
    std::shared_ptr<cardio::CardPrinter> printer{}; ///< null: faces cannot be printed here
    std::shared_ptr<DocumentReader> documents{};    ///< null: documents are typed here
    /// Draws a face, on the desk's thread. Null where nothing can be drawn: without a window.
    std::function<DrawnFace(const CardFace&)> drawFace{};
    /// Of a registry elsewhere; null where it is on the own store. Asked on the watch's thread
    /// only.
    std::shared_ptr<registry::Heartbeat> heartbeat{};
    JournalObserver journalAhead{};    ///< before it is written
    JournalObserver journalObserver{}; ///< once it is durable
    /// How often it is looked for what supervisors at other desks have answered, or are asked.
    std::chrono::milliseconds approvalPause{2'000};
    std::string reader{}; ///< chosen by the clerk; empty: whichever holds a card. Desk's thread

    // Owned by storeWorker's thread once signed in.
    std::unique_ptr<store::Store> store{};
    Backend backend{};
    std::unique_ptr<store::SignedIn> signedIn{};
    std::optional<LockCause> locked{}; ///< why, while nobody has come back

    /// Lives on the desk's thread; answers of the workers pass through it.
    QObject mailbox{};

    // Last, so that they end first: what they run uses all the others.
    std::unique_ptr<Worker> storeWorker = std::make_unique<Worker>("store");
    std::unique_ptr<Worker> cardWorker = std::make_unique<Worker>("card");

    Services(CounterPlace at, domain::Rules byRules, std::shared_ptr<const Clock> time)
        : place(std::move(at))
        , rules(std::move(byRules))
        , clock(std::move(time)) {}
};

} // namespace guitai::procedure
