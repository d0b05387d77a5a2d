// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/reader_provider.h"
#include "models/base/secret_bytes.h"
#include "models/domain/decision.h"
#include "models/operators/name_search.h"
#include "models/procedure/approval_means.h"
#include "models/procedure/document_form.h"
#include "models/procedure/registry_health.h"
#include "models/procedure/runner.h"
#include "models/registry/registry.h"
#include "models/store/records.h"
#include "models/store/store_error.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace guitai::registry {
struct KnownFile;
} // namespace guitai::registry

namespace guitai::procedure {

struct ChoiceRefused;
struct PaperMade;
struct Services;
class Forwarding;

/// Where this counter stands: the set-up of an office's counter, or the practice counter's own.
struct CounterPlace {
    std::string outlet;
    domain::Window window;
    std::string region; ///< a rule pack's id
    bool practice = false;
};

/// What this counter lacks to do something that the rules would allow. The word for people is in
/// models/views.
enum class CounterLack {
    KeyModule,
    CredentialHost,
    Reader,
    Printer,  ///< of card faces
    Approver, ///< nobody but the clerk himself may approve here
    Clerk,    ///< whoever is signed in has not the clerk's role
};

/// One procedure as the holder's page shows it: possible, or not and why.
struct Offer {
    domain::Procedure procedure{};
    std::vector<domain::CredentialKind> pins{};
    domain::Decision decision{}; ///< as decided with all papers at hand
    std::optional<CounterLack> lack{};

    [[nodiscard]] bool possible() const { return decision.possible() && !lack; }
};

/// Work found open after a start.
struct OpenWork {
    Uuid run{};
    domain::HolderId holder{};
    std::string procedure{}; ///< domain::Procedure's word
    Timestamp startedAt{};
    bool inDoubt = false; ///< an act may or may not have happened, or what was saved is unreadable

    bool operator==(const OpenWork&) const = default;
};

/// Why the counter was locked.
enum class LockCause {
    Key,  ///< somebody wanted it
    Idle, ///< nobody has touched it for a while
};

/// The desk: one operator, one holder, one piece of work at a time. The window's and the command
/// line's only way to everything below. Nothing here blocks; answers come as signals.
class Counter : public QObject {
    Q_OBJECT
public:
    explicit Counter(std::shared_ptr<Services> services, QObject* parent = nullptr);
    ~Counter() override;

    /// What else works at this desk stands on them too.
    [[nodiscard]] const std::shared_ptr<Services>& services() const;
    [[nodiscard]] const CounterPlace& place() const;
    [[nodiscard]] const domain::Rules& rules() const;
    /// Practice only, and not while work is under way: from here on at another of its windows. The
    /// holder's page is closed.
    void practiseAt(const domain::Window& window);

    /// Opens the store with that operator's password; after a lock, lets the operator back in.
    void signIn(const std::string& login, SecretBytes password);
    void signOut();
    /// Signs out whoever has only left the desk: that he did, and that he came back, is on record.
    void lock(LockCause cause);
    [[nodiscard]] const std::optional<operators::Operator>& clerk() const;

    /// Identity, card or bank card number, or a name: one field takes them all. The look-up is put
    /// on record with its purpose.
    void find(const QString& text, domain::Purpose purpose);
    /// Of several candidates; put on record too.
    void choose(const domain::HolderFile& file);
    void closeHolder();
    [[nodiscard]] const std::optional<domain::HolderFile>& holder() const;
    /// When the open file was so at the registry, which cannot be asked now; none: it says so now.
    [[nodiscard]] std::optional<Timestamp> fileSeenAt() const;

    /// Every procedure this version knows, for the open holder and that card, asked of the decider.
    [[nodiscard]] std::vector<Offer> offers(const std::optional<CardNumber>& card) const;

    /// Begins; null and a signal failed() when it is not possible. The counter owns the runner.
    Runner* begin(const Offer& offer, const std::optional<CardNumber>& card);
    /// Tells the bank what it has not been told: the duty of that operation in the holder's file.
    Runner* finishDuty(const Uuid& operation);
    [[nodiscard]] Runner* running() const;
    /// What there is to read and check identity documents with; known once somebody has signed in.
    [[nodiscard]] const DocumentMeans& documentMeans() const;
    [[nodiscard]] const ApprovalMeans& approvalMeans() const;
    void finishRunning(); ///< lets go of a runner that has ended

    /// Work found open after a start.
    void loadOpenRuns();
    void resumeRun(const Uuid& run);

    /// A queued operation that was refused, or no longer fits the file, is withdrawn, and its
    /// procedure begun anew; or notRedone() tells.
    void redo(const Uuid& operation);

    /// A paper is about to be printed or saved: put on record. `then` gets which copy it is, from
    /// 1; nothing where it could not be put on record, and then it is not made.
    void notePrinted(const PaperMade& paper, std::function<void(std::optional<int>)> then);

    void loadQueue();
    /// Something was queued beside a procedure: it goes out, and the queue is told.
    void forwardQueued();
    [[nodiscard]] const RegistryHealth& registryHealth() const;
    void setReader(const QString& name); ///< empty: whichever holds a card
    [[nodiscard]] const cardio::ReaderSnapshot& readers() const;

Q_SIGNALS:
    void signedIn();
    /// The counter works by other rules than before. What was decided on those is judged by them.
    void rulesChanged(const std::string& before, const std::string& now);
    /// Of an administrator who has signed in: somebody who was removed may have the store's key.
    void rekeyDue();
    void signInFailed(guitai::store::StoreError error);
    void signedOut();
    void holderOpened();
    void holderClosed();
    void holderNotFound(const QString& text);
    /// Nobody was found or not found: the registry did not say.
    void lookUpUnanswered(guitai::registry::RegistryFault why);
    /// That is on record.
    void nameSearchRefused(guitai::operators::NameSearchFault why);
    void candidates(const std::vector<guitai::domain::HolderFile>& files);
    void readersChanged();
    /// A card in the reader was read; its holder is looked up by its number.
    void cardSeen(const guitai::procedure::CardSeen& seen);
    void cardProblem(const guitai::cardio::CardError& error);
    void runnerStarted(guitai::procedure::Runner* runner);
    void openRuns(const std::vector<guitai::procedure::OpenWork>& runs);
    void notRedone(const guitai::procedure::ChoiceRefused& why);
    void queueLoaded(const std::vector<guitai::store::QueueItem>& items);
    /// The registry knows another audit trail of this counter than the one it has; on record.
    void trailRefused();
    void registryStateChanged(guitai::procedure::ServiceState state);
    void failed(const QString& code);

private:
    struct Desk;

    void takeReaders(const cardio::ReaderSnapshot& snapshot);
    void open(const registry::KnownFile& known);
    void takeLineBack();
    void readCardInReader();
    void readAgainOrTell(const cardio::CardError& error);
    void reopenHolder();
    Runner* takeRunner(State state);

    std::unique_ptr<Desk> desk_;
};

} // namespace guitai::procedure

template <>
struct guitai::domain::Words<guitai::procedure::LockCause> {
    static constexpr WordList<guitai::procedure::LockCause, 2> all{{
        {guitai::procedure::LockCause::Key, "key"},
        {guitai::procedure::LockCause::Idle, "idle"},
    }};
};
