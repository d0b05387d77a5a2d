/* SPDX-License-Identifier: Apache-2.0 */
/* Prints the version of the SQLCipher it is linked with, nothing for a plain SQLite. */
#include <sqlite3.h>

#include <stdio.h>

static int print(void* unused, int count, char** values, char** names) {
    (void)unused;
    (void)names;
    return count == 1 && puts(values[0]) >= 0 ? 0 : 1;
}

int main(void) {
    sqlite3* database = NULL;
    int failed = sqlite3_open(":memory:", &database) != SQLITE_OK ||
                 sqlite3_exec(database, "PRAGMA cipher_version", print, NULL, NULL) != SQLITE_OK;
    sqlite3_close(database);
    return failed;
}
