// SPDX-License-Identifier: Apache-2.0
#include "models/store/sqlite_error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace guitai::store {

namespace {

StoreFault constraintFault(int extended) {
    switch (extended) {
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_ROWID:
        return StoreFault::Conflict;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return StoreFault::NotThere;
    default:
        return StoreFault::Internal;
    }
}

} // namespace

StoreFault faultOf(int sqliteCode) {
    switch (sqliteCode & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // also a page whose HMAC does not fit
        return StoreFault::Damaged;
    case SQLITE_FULL:
        return StoreFault::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_PROTOCOL:
    case SQLITE_NOLFS:
        return StoreFault::Io;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreFault::InUse;
    case SQLITE_CONSTRAINT:
        return constraintFault(sqliteCode);
    default: // ERROR, INTERNAL, ABORT, NOMEM, MISUSE, RANGE, TOOBIG …: a defect, or no memory
        return StoreFault::Internal;
    }
}

StoreError thrownAt(const char* site) {
    try {
        throw;
    } catch (const SQLite::Exception& error) {
        return {faultOf(error.getExtendedErrorCode()), site, error.getExtendedErrorCode(), {}};
    } catch (const BadRow&) {
        return {StoreFault::Damaged, site, 0, {}};
    } catch (...) {
        return {StoreFault::Internal, site, 0, {}};
    }
}

} // namespace guitai::store
