// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/account_tables.h"
#include "models/store/audit.h"
#include "models/store/closings.h"
#include "models/store/connection.h"
#include "models/store/health.h"
#include "models/store/host_tables.h"
#include "models/store/journal.h"
#include "models/store/lock_file.h"
#include "models/store/operator_table.h"
#include "models/store/outlet_tables.h"
#include "models/store/queue.h"
#include "models/store/registry_tables.h"
#include "models/store/seen_files.h"
#include "models/store/settings.h"
#include "models/store/slots_file.h"
#include "models/store/store.h"
#include "models/store/throttle.h"

namespace guitai::store {

class PageCopy;

[[nodiscard]] std::filesystem::path databaseFile(const std::filesystem::path& directory);
[[nodiscard]] std::filesystem::path slotsFile(const std::filesystem::path& directory);
[[nodiscard]] std::filesystem::path lockFile(const std::filesystem::path& directory);
[[nodiscard]] std::filesystem::path throttleFile(const std::filesystem::path& directory);

/// What can be had before the database is open. The lock is held for as long as this lives.
struct Door {
    std::filesystem::path directory;
    const Clock& clock;
    LockFile lock;
    Slots slots;
    Throttle throttle;
    SecretBytes machineSecret;
    std::shared_ptr<operators::SecondFactor> secondFactor{};

    /// Takes the lock, reads slots and throttle. The machine secret is the caller's to add.
    [[nodiscard]] static std::expected<Door, StoreError> at(const Location& location,
                                                            const Clock& clock);
};

struct Unlocked {
    operators::SlotContent content;
    std::string operatorId;
    int wrongBefore = 0; ///< wrong passwords since the last right one
};

/// The password against the login's slot. Wrong ones count and slow down, and change nothing else.
[[nodiscard]] std::expected<Unlocked, StoreError> unlock(Door& door, const std::string& login,
                                                         const SecretBytes& password);

[[nodiscard]] StoreError errorOf(operators::SlotFault fault, const char* site);

/// PasswordUnfit or LoginUnfit.
[[nodiscard]] std::expected<void, StoreError> checkNewPassword(const SecretBytes& password);
[[nodiscard]] std::expected<void, StoreError> checkNewLogin(const std::string& login);

struct Store::Parts {
    Parts(Door openDoor, std::unique_ptr<Connection> open, operators::KdfCost newSlots)
        : door(std::move(openDoor))
        , cost(newSlots)
        , connection(std::move(open)) {}

    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    Door door;
    operators::KdfCost cost; ///< of slots to come
    bool recovered = false;  ///< opened with the recovery key
    std::unique_ptr<Connection> connection;
    OperatorTable operatorTable{*connection};
    Queue queue{*connection};
    Journal journal{*connection};
    Audit audit{*connection};
    RegistryTables registryTables{*connection};
    HostTables hostTables{*connection};
    AccountTables accountTables{*connection};
    OutletTables outletTables{*connection};
    Closings closings{*connection};
    SeenFiles seenFiles{*connection};
    Settings settings{*connection};
    Health health{*connection};
    std::weak_ptr<PageCopy> copying{}; ///< of a backup under way

    ~Parts() { endCopying(); }

    /// The connection goes, and nothing more is copied from it.
    void endCopying();

    /// The person whose slot was opened: known, active, and with the key that is on record.
    [[nodiscard]] std::expected<SignedIn, StoreError> admit(Unlocked unlocked);
    [[nodiscard]] std::expected<void, StoreError> confirm(const operators::Operator& who);
    /// A sign-in that failed, in whichever way. That is the news, whether or not it can be put on
    /// record: the error comes back.
    std::unexpected<StoreError> failedSignIn(const std::string& login, StoreError error);
    /// The slot of somebody whose links led to the present key: wrapped anew with it.
    void catchUp(const std::string& login, const SecretBytes& password, const SignedIn& person);
    /// Gives his login to somebody else, or to himself with another key: who he was keeps his id,
    /// his key and what he signed.
    [[nodiscard]] std::expected<void, StoreError> retire(operators::Operator who);
    /// No slot for anybody who has left; and whether a rekey is due.
    [[nodiscard]] std::expected<void, StoreError> tidySlots();
    [[nodiscard]] std::expected<void, StoreError> keepSlots(Slots slots);
    [[nodiscard]] std::expected<void, StoreError> record(const std::string& actor,
                                                         const std::string& action,
                                                         const std::string& subject,
                                                         const std::string& detail = "{}");
};

/// Reads every page and checks its HMAC and the schema's own invariants; reopens it.
[[nodiscard]] std::expected<void, StoreError> checkPages(Connection& connection);

/// A person and the slot that opens for their password.
struct Enrolled {
    SignedIn person;
    operators::KeySlot slot;
};

[[nodiscard]] std::expected<Enrolled, StoreError>
enrol(const NewOperator& who, const SecretBytes& password, const SecretBytes& databaseKey,
      const SecretBytes& machineSecret, operators::KdfCost cost, Timestamp now);

} // namespace guitai::store
