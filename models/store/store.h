// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/operators/key_slot.h"
#include "models/operators/operator.h"
#include "models/operators/recovery.h"
#include "models/operators/second_factor.h"
#include "models/operators/signing_key.h"
#include "models/store/records.h"
#include "models/store/store_error.h"

#include <expected>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace guitai::store {

class Audit;
class AccountTables;
class Backup;
class Closings;
class Connection;
class Health;
class HostTables;
class Journal;
class OperatorTable;
class OutletTables;
class Queue;
class RegistryTables;
class SeenFiles;
class Settings;
struct CounterSetup;

/// Where a store lives: `directory/store.db`, its slots, its lock; and the machine secret, which on
/// a real counter only the system's administrator can read. The directory is the store's alone and
/// is made by Store::create, beside `directory.making`, so that a whole store stands there or none;
/// the secret may lie in it (practice).
struct Location {
    std::filesystem::path directory;
    std::filesystem::path machineSecret;
    std::shared_ptr<operators::SecondFactor> secondFactor{}; ///< null: the password is enough
};

/// A signed-in operator: who, and the key to sign with.
struct SignedIn {
    operators::Operator who;
    operators::SigningKey key;
};

struct NewOperator {
    std::string login;
    std::string name;
    std::set<operators::Role> roles;
};

/// The encrypted store of one counter: one open handle, one process, one thread at a time.
/// Every member function returns only when what it says is durable.
class Store {
public:
    struct Created {
        std::unique_ptr<Store> store;
        SignedIn administrator;
        operators::RecoveryHalves recovery;
    };

    struct Opened {
        std::unique_ptr<Store> store;
        SignedIn who;
    };

    /// Killed at any instant, it leaves a whole store or none. PasswordUnfit and LoginUnfit come
    /// before anything is written. Makes the machine secret where there is none. `setup` is what a
    /// real counter is, and fits (else Internal); practice and tests have none.
    [[nodiscard]] static std::expected<Created, StoreError>
    create(const Location& location, const NewOperator& first, const SecretBytes& password,
           operators::KdfCost cost, const Clock& clock, const CounterSetup* setup = nullptr);

    /// Opens with an operator's password. A wrong one changes nothing but the throttle.
    [[nodiscard]] static std::expected<Opened, StoreError> open(const Location& location,
                                                                const std::string& login,
                                                                const SecretBytes& password,
                                                                const Clock& clock);

    /// Opens with the two halves of the recovery key; somebody is then made administrator anew. On
    /// another machine it makes that machine's secret: the slots of before do not open there.
    [[nodiscard]] static std::expected<std::unique_ptr<Store>, StoreError>
    recover(const Location& location, const SecretBytes& firstHalf, const SecretBytes& secondHalf,
            const Clock& clock);

    /// Whether a store stands there, without opening it.
    [[nodiscard]] static bool exists(const Location& location);

    /// What can be told of it without a password.
    struct Outside {
        std::vector<std::string> logins{};
        bool inUse = false;
        std::uintmax_t bytes = 0;
        bool rekeyDue = false;
    };

    [[nodiscard]] static std::expected<Outside, StoreError> look(const Location& location);

    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Another operator's password against the open store: sign-in after a lock, approval at the
    /// desk. On record in the audit trail, failed ones too.
    [[nodiscard]] std::expected<SignedIn, StoreError> signIn(const std::string& login,
                                                             const SecretBytes& password);
    /// NotAllowed, and on record as a refusal of `what`, unless `by`, as the store knows him now,
    /// is an active administrator with that key. All that is for administrators asks this.
    [[nodiscard]] std::expected<void, StoreError> checkAdministrator(const SignedIn& by,
                                                                     const char* what);
    /// For an administrator. Conflict when the login is somebody's who works here; one who has left
    /// leaves it free.
    [[nodiscard]] std::expected<operators::Operator, StoreError>
    addOperator(const NewOperator& who, const SecretBytes& password, const SignedIn& by);
    /// After recover() nobody has signed in: the recovery key stands for the administrator. Whoever
    /// had the login is enrolled anew, with another id and key: the one of before is lost.
    /// NotAllowed on a store that was opened in any other way.
    [[nodiscard]] std::expected<operators::Operator, StoreError>
    addAfterRecovery(const NewOperator& who, const SecretBytes& password);
    /// One's own: nobody else can wrap the signing key anew. Neither database nor signing key
    /// change, only the slot that wraps them.
    [[nodiscard]] std::expected<void, StoreError>
    changePassword(const std::string& login, const SecretBytes& old, const SecretBytes& fresh);
    /// He signs in no more, and his slot goes; what he signed before stays his. He may have had the
    /// database key: a rekey is due from now on. For an administrator; the last one is not removed.
    [[nodiscard]] std::expected<operators::Operator, StoreError>
    removeOperator(const std::string& login, const SignedIn& by);
    /// Since when, if it is.
    [[nodiscard]] std::expected<std::optional<Timestamp>, StoreError> rekeyDue() const;
    /// A new database key and a new recovery key, for an administrator. The store is closed by it,
    /// also when it fails, and afterwards is all old or all new, wherever it is killed. Everybody
    /// who works here comes to the new key by his password at his next sign-in (key_link.h); what
    /// opened the store before opens it no more.
    [[nodiscard]] static std::expected<operators::RecoveryHalves, StoreError>
    rekey(std::unique_ptr<Store> store, const SignedIn& by);
    /// Begins a backup, which goes on by its own steps (backup.h) and ends before the store does;
    /// one at a time, else InUse. On record as the actor's. AlreadyThere when the destination is.
    /// `moving`: before the counter leaves this machine.
    [[nodiscard]] std::expected<std::unique_ptr<Backup>, StoreError>
    beginBackup(const std::filesystem::path& destination, const std::string& actor,
                bool moving = false);
    /// A new recovery key, for an administrator; the halves of before open nothing more.
    [[nodiscard]] std::expected<operators::RecoveryHalves, StoreError>
    renewRecovery(const SignedIn& by);

    /// All or nothing. An error from `work` rolls back. OutcomeUnknown when the COMMIT failed: then
    /// nothing works but `reopen`. One inside another is part of it: undone alone when it fails,
    /// durable only with the outer one. Single writes outside of any are transactions of their own.
    [[nodiscard]] std::expected<void, StoreError>
    transaction(const std::function<std::expected<void, StoreError>()>& work);

    /// After OutcomeUnknown: closes the file and opens it anew. Then look up by id what stands.
    [[nodiscard]] std::expected<void, StoreError> reopen();

    /// Reopens, reads every page and checks its HMAC and the schema's own invariants. Not within a
    /// transaction.
    [[nodiscard]] std::expected<void, StoreError> check();

    [[nodiscard]] OperatorTable& operatorTable();
    [[nodiscard]] Queue& queue();
    [[nodiscard]] Journal& journal();
    [[nodiscard]] Audit& audit();
    [[nodiscard]] RegistryTables& registryTables();
    [[nodiscard]] HostTables& hostTables();
    [[nodiscard]] OutletTables& outletTables();
    [[nodiscard]] AccountTables& accountTables();
    [[nodiscard]] Closings& closings();
    [[nodiscard]] SeenFiles& seenFiles();
    [[nodiscard]] Settings& settings();
    [[nodiscard]] Health& health();

private:
    friend class Backup;

    [[nodiscard]] std::expected<operators::Operator, StoreError>
    add(const NewOperator& who, const SecretBytes& password, const std::string& by);

    struct Parts;
    explicit Store(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace guitai::store
