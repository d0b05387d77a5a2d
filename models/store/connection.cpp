// SPDX-License-Identifier: Apache-2.0
#include "models/store/connection.h"

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace guitai::store {

namespace {

// A SELECT first: it reads page 1 and so proves key and file before anything may be written.
constexpr const char* readPageOne = "SELECT count(*) FROM sqlite_schema";

// A log written ahead, synced at every commit, by one connection alone: README.md tells what was
// measured and what else there is. Alone on the file it needs no shared index, which a full disk
// has no room for.
// cipher_memory_security stays off: it takes 2 MB of the 8 MiB that a process may lock, which PINs
// need, and a tenth of the speed. SQLCipher's copy of the key lies in locked memory without it.
constexpr const char* alone = "PRAGMA locking_mode = EXCLUSIVE";
constexpr const char* settings = R"sql(
PRAGMA foreign_keys = ON;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA temp_store = MEMORY;
PRAGMA secure_delete = ON;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
)sql";

// Made from the key, not read from the file: SQLCipher takes it from the first 16 bytes there,
// which may be neither old nor new when the power goes while the log is written back.
std::array<std::uint8_t, 16> derivedSalt(const SecretBytes& key) {
    std::array<std::uint8_t, 16> salt{};
    crypto_kdf_derive_from_key(salt.data(), salt.size(), 1, "gt-salts", key.data());
    return salt;
}

// SQLCipher's raw form, x'…': 64 hexadecimal digits of the key, no second derivation, and 32 of the
// salt.
SecretBytes rawKeyText(const SecretBytes& key) {
    const auto salt = derivedSalt(key);
    SecretBytes text(2 + key.size() * 2 + salt.size() * 2 + 2); // sodium_bin2hex ends with a zero
    auto* out = reinterpret_cast<char*>(text.span().data());
    out[0] = 'x';
    out[1] = '\'';
    sodium_bin2hex(out + 2, key.size() * 2 + 1, key.data(), key.size());
    sodium_bin2hex(out + 2 + key.size() * 2, salt.size() * 2 + 1, salt.data(), salt.size());
    out[text.size() - 2] = '\'';
    return text; // its last byte, 0, is not part of it
}

// Cut within a page, which SQLite would notice only when it comes to that page, or empty, which it
// would make a new database of. With a log beside it, it was being extended when the power went,
// and is put right by opening it.
bool isTorn(const std::filesystem::path& file) {
    constexpr std::uintmax_t pageSize = 4096;
    auto log = file;
    log += "-wal";
    std::error_code failure;
    const auto size = std::filesystem::file_size(file, failure);
    return !failure && (size == 0 || size % pageSize != 0) &&
           !std::filesystem::exists(log, failure);
}

SecretBytes derivedAuditKey(const SecretBytes& databaseKey) {
    SecretBytes key(crypto_auth_hmacsha256_KEYBYTES);
    static_assert(crypto_kdf_KEYBYTES == 32);
    crypto_kdf_derive_from_key(key.data(), key.size(), 1, "gt-audit", databaseKey.data());
    return key;
}

} // namespace

Connection::Connection(std::filesystem::path file, const SecretBytes& key)
    : file_(std::move(file))
    , key_(key.clone())
    , auditKey_(derivedAuditKey(key)) {}

Connection::~Connection() = default;

std::expected<std::unique_ptr<Connection>, StoreError>
Connection::open(const std::filesystem::path& file, const SecretBytes& key, Mode mode) {
    if (mode == Mode::Existing && isTorn(file)) {
        return std::unexpected(StoreError{StoreFault::Damaged, "store.open", 0, {}});
    }
    try {
        std::unique_ptr<Connection> connection(new Connection(file, key));
        connection->openDatabase(mode);
        return connection;
    } catch (...) {
        return std::unexpected(thrownAt("store.open"));
    }
}

void Connection::openDatabase(Mode mode) {
    const int flags = SQLite::OPEN_READWRITE | (mode == Mode::Fresh ? SQLite::OPEN_CREATE : 0);
    auto database = std::make_unique<Database>(file_.string(), flags);
    database->exec("PRAGMA cipher_log_level = NONE"); // errors go to our callers, not to a terminal
    auto* handle = database->getHandle();
    sqlite3_extended_result_codes(handle, 1);
    const auto text = rawKeyText(key_);
    if (sqlite3_key_v2(handle, "main", text.data(), static_cast<int>(text.size()) - 1) !=
        SQLITE_OK) {
        throw SQLite::Exception(handle);
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    database->exec(alone);
    database->execAndGet(readPageOne);
    database->exec(settings);
    database_ = std::move(database);
    depth_ = 0;
    broken_.reset();
}

std::expected<void, StoreError> Connection::reopen() {
    if (depth_ > 0) { // what is under way would be lost without a word
        return std::unexpected(StoreError{StoreFault::Internal, "store.reopen", 0, {}});
    }
    try {
        database_.reset();
        openDatabase(Mode::Existing);
        return {};
    } catch (...) {
        return std::unexpected(thrownAt("store.reopen"));
    }
}

// Once a page's HMAC did not fit, SQLCipher answers everything with an error, and not always with
// the same: with SQLITE_ERROR or NOMEM too, which else are a mistake of ours and no memory.
StoreError Connection::failureAt(const char* site) {
    auto error = thrownAt(site);
    const int primary = error.sqliteCode & 0xFF;
    if ((primary == SQLITE_ERROR || primary == SQLITE_NOMEM) && readsNoMore()) {
        error.fault = StoreFault::Damaged;
    }
    if (error.fault == StoreFault::Damaged && error.sqliteCode != 0) {
        broken_ = error;
    }
    return error;
}

bool Connection::readsNoMore() noexcept {
    try {
        database_->execAndGet(readPageOne);
        return false;
    } catch (...) {
        return true;
    }
}

std::optional<StoreError> Connection::whyUnusable(const char* site) const {
    if (broken_) {
        return StoreError{broken_->fault, site, broken_->sqliteCode, {}};
    }
    if (!database_) {
        return StoreError{StoreFault::Io, site, 0, {}};
    }
    // SQLite rolls back by itself on some errors: what follows must not be written on its own.
    if (depth_ > 0 && !inTransaction()) {
        return StoreError{StoreFault::Io, site, 0, {}};
    }
    return std::nullopt;
}

bool Connection::inTransaction() const {
    return sqlite3_get_autocommit(database_->getHandle()) == 0;
}

std::expected<void, StoreError> Connection::transaction(const char* site, const Work& work) {
    if (auto unusable = whyUnusable(site)) {
        return std::unexpected(*std::move(unusable));
    }
    return depth_ == 0 ? outermost(site, work) : nested(site, work);
}

std::expected<void, StoreError> Connection::attempt(const char* site, const Work& work) {
    ++depth_;
    try {
        auto done = work();
        --depth_;
        return done;
    } catch (...) {
        --depth_;
        return std::unexpected(failureAt(site));
    }
}

std::expected<void, StoreError> Connection::outermost(const char* site, const Work& work) {
    try {
        database_->exec("BEGIN IMMEDIATE");
    } catch (...) {
        return std::unexpected(failureAt(site));
    }
    auto done = attempt(site, work);
    if (!inTransaction()) { // rolled back by SQLite, whatever `work` made of it
        return done ? std::unexpected(StoreError{StoreFault::Io, site, 0, {}}) : done;
    }
    if (!done) {
        rollBack();
        return done;
    }
    return commit(site);
}

std::expected<void, StoreError> Connection::commit(const char* site) {
    try {
        database_->exec("COMMIT");
        return {};
    } catch (...) {
        const auto error = thrownAt(site);
        if (inTransaction()) { // refused before it began (busy): nothing has happened
            rollBack();
            return std::unexpected(error);
        }
        broken_ = StoreError{StoreFault::OutcomeUnknown, site, error.sqliteCode, {}};
        return std::unexpected(*broken_);
    }
}

std::expected<void, StoreError> Connection::nested(const char* site, const Work& work) {
    try {
        database_->exec("SAVEPOINT inner_work");
        auto done = attempt(site, work);
        if (inTransaction()) {
            if (!done) {
                database_->exec("ROLLBACK TO inner_work");
            }
            database_->exec("RELEASE inner_work");
        }
        return done;
    } catch (...) {
        return std::unexpected(failureAt(site));
    }
}

void Connection::rollBack() noexcept {
    try {
        database_->exec("ROLLBACK");
    } catch (...) {
        // The journal rolls back at the next opening: until then nothing more is to be written.
        broken_ = thrownAt("store.roll-back");
    }
}

} // namespace guitai::store
