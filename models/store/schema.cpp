// SPDX-License-Identifier: Apache-2.0
#include "models/store/migrations.h"

#include <array>

namespace guitai::store {

namespace {

// Times are milliseconds since 1970 UTC, ids are 16 bytes, words are those of the closed lists.
constexpr const char* first = R"sql(
CREATE TABLE settings (
    key TEXT PRIMARY KEY, value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE operators (
    id TEXT PRIMARY KEY, login TEXT NOT NULL UNIQUE, name TEXT NOT NULL, roles TEXT NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32), active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE queue (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    operation BLOB NOT NULL UNIQUE, holder BLOB NOT NULL, procedure TEXT NOT NULL,
    phase TEXT NOT NULL, run BLOB NOT NULL, payload_hash BLOB NOT NULL, envelope TEXT NOT NULL,
    state TEXT NOT NULL, ended INTEGER NOT NULL CHECK (ended IN (0, 1)), reason TEXT NOT NULL,
    attempts INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    next_attempt INTEGER
) STRICT;
CREATE INDEX queue_pending ON queue (sequence) WHERE ended = 0;

CREATE TABLE runs (
    id BLOB PRIMARY KEY, procedure TEXT NOT NULL, holder BLOB NOT NULL, clerk TEXT NOT NULL,
    state TEXT NOT NULL, status TEXT NOT NULL, started_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX runs_open ON runs (started_at) WHERE status = 'open';

CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, run BLOB NOT NULL REFERENCES runs (id),
    act TEXT NOT NULL, outcome INTEGER NOT NULL CHECK (outcome IN (0, 1)), detail TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_run ON journal (run, sequence);

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
    subject TEXT NOT NULL, detail TEXT NOT NULL, mac BLOB NOT NULL
) STRICT;
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1), count INTEGER NOT NULL, mac BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT;

CREATE TABLE files (
    holder BLOB PRIMARY KEY, version INTEGER NOT NULL, name TEXT NOT NULL, json TEXT NOT NULL
) STRICT;
CREATE INDEX files_name ON files (name);
CREATE TABLE events (
    holder BLOB NOT NULL, version INTEGER NOT NULL, operation BLOB NOT NULL UNIQUE,
    events TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (holder, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE directory (
    kind TEXT NOT NULL, number TEXT NOT NULL, holder BLOB NOT NULL, PRIMARY KEY (kind, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE outcomes (
    operation BLOB PRIMARY KEY, payload_hash BLOB NOT NULL, outcome TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE host_credentials (
    holder BLOB NOT NULL, card TEXT NOT NULL, pin TEXT NOT NULL, salt BLOB NOT NULL,
    verifier BLOB NOT NULL, wrong INTEGER NOT NULL, PRIMARY KEY (holder, card, pin)
) STRICT, WITHOUT ROWID;
CREATE TABLE host_receipts (
    operation BLOB NOT NULL, pin TEXT NOT NULL, request_hash BLOB NOT NULL, receipt TEXT NOT NULL,
    PRIMARY KEY (operation, pin)
) STRICT, WITHOUT ROWID;
)sql";

// The practice bank's accounts, and what it has done with them.
constexpr const char* second = R"sql(
CREATE TABLE host_accounts (
    holder BLOB NOT NULL, account TEXT NOT NULL,
    balance INTEGER NOT NULL CHECK (balance >= 0),
    frozen INTEGER NOT NULL CHECK (frozen IN (0, 1)), PRIMARY KEY (holder, account)
) STRICT, WITHOUT ROWID;
CREATE TABLE account_receipts (
    operation BLOB PRIMARY KEY, act TEXT NOT NULL, amount INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

// An outlet's stock, batches and fees: its parts as they are, and what happened to them.
constexpr const char* third = R"sql(
CREATE TABLE outlet_items (
    outlet TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, mark TEXT NOT NULL,
    json TEXT NOT NULL, PRIMARY KEY (outlet, kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX outlet_items_mark ON outlet_items (outlet, kind, mark);
CREATE TABLE outlet_events (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, outlet TEXT NOT NULL, clerk TEXT NOT NULL,
    at INTEGER NOT NULL, events TEXT NOT NULL
) STRICT;
CREATE INDEX outlet_events_outlet ON outlet_events (outlet, sequence);
)sql";

// Where each card of each file is, and since when: lists without reading files.
constexpr const char* fourth = R"sql(
CREATE TABLE card_stages (
    holder BLOB NOT NULL, card TEXT NOT NULL, stage TEXT NOT NULL, since TEXT NOT NULL,
    PRIMARY KEY (holder, card)
) STRICT, WITHOUT ROWID;
CREATE INDEX card_stages_stage ON card_stages (stage, since, card);
INSERT INTO card_stages (holder, card, stage, since)
    SELECT holder, json_extract(card.value, '$.number'), json_extract(card.value, '$.stage'),
        coalesce(CASE json_extract(card.value, '$.stage')
            WHEN 'ready' THEN json_extract(card.value, '$.readyOn')
            ELSE json_extract(card.value, '$.appliedOn') END, '')
    FROM files, json_each(files.json, '$.cards') AS card;
)sql";

// Heads of the trail that were handed out. What is asked of the trail while somebody waits: how
// often an operator searched by name of late, whether a paper was printed before.
constexpr const char* fifth = R"sql(
CREATE TABLE audit_anchors (
    sent_to TEXT NOT NULL, sequence INTEGER NOT NULL CHECK (sequence > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32), at INTEGER NOT NULL,
    PRIMARY KEY (sent_to, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_name_searches ON audit (actor, at) WHERE action = 'name-search';
CREATE INDEX audit_prints ON audit (subject) WHERE action = 'print';
)sql";

// When somebody left: what he signed before stays his. The trail's keys of before each rekey.
constexpr const char* sixth = R"sql(
ALTER TABLE operators ADD COLUMN left_at INTEGER;
CREATE TABLE audit_keys (
    up_to INTEGER PRIMARY KEY CHECK (up_to > 0), wrapped BLOB NOT NULL
) STRICT;
)sql";

// Days that a supervisor has closed; `day` counts from 1970. What a day's end asks for.
constexpr const char* seventh = R"sql(
CREATE TABLE day_closings (
    outlet TEXT NOT NULL, day INTEGER NOT NULL, number INTEGER NOT NULL, report TEXT NOT NULL,
    remark TEXT NOT NULL, algorithm TEXT NOT NULL, signer TEXT NOT NULL, signature BLOB NOT NULL,
    until INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (outlet, day, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX queue_created ON queue (created_at);
CREATE INDEX audit_of_days ON audit (at) WHERE action IN ('procedure-ended', 'stock-difference');
CREATE INDEX outlet_events_at ON outlet_events (outlet, at);
)sql";

// What was done about queued operations besides sending them, in order.
constexpr const char* eighth = R"sql(
CREATE TABLE queue_notes (
    operation BLOB NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL,
    who TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (operation, number)
) STRICT, WITHOUT ROWID;
)sql";

// What a registry elsewhere told of the people served here, for when it cannot be asked.
constexpr const char* ninth = R"sql(
CREATE TABLE seen_files (
    holder BLOB PRIMARY KEY, version INTEGER NOT NULL, name TEXT NOT NULL, json TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX seen_files_name ON seen_files (name);
CREATE INDEX seen_files_at ON seen_files (at);
CREATE TABLE seen_numbers (
    kind TEXT NOT NULL, number TEXT NOT NULL, holder BLOB NOT NULL, PRIMARY KEY (kind, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX seen_numbers_holder ON seen_numbers (holder);
)sql";

constexpr std::array all{Migration{1, first},   Migration{2, second}, Migration{3, third},
                         Migration{4, fourth},  Migration{5, fifth},  Migration{6, sixth},
                         Migration{7, seventh}, Migration{8, eighth}, Migration{9, ninth}};

} // namespace

std::span<const Migration> migrations() {
    return all;
}

} // namespace guitai::store
