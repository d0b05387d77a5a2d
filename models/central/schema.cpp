// SPDX-License-Identifier: Apache-2.0
#include "models/central/schema.h"

#include "models/central/schema_approvals.h"
#include "models/central/schema_codes.h"
#include "models/central/schema_trails.h"

namespace guitai::central {

namespace {

// Every key begins with the bucket, or the table is a directory (keyed by the number itself) or a
// small one that every node may hold whole (distribution.md).
constexpr std::string_view tables = R"sql(
CREATE TABLE guitai.counters (
    login TEXT PRIMARY KEY, outlet TEXT NOT NULL, region TEXT NOT NULL);
CREATE TABLE guitai.operators (
    id TEXT PRIMARY KEY, login TEXT NOT NULL, name TEXT NOT NULL, roles TEXT NOT NULL,
    public_key BYTEA NOT NULL, active BOOLEAN NOT NULL);
CREATE TABLE guitai.rule_packs (
    region TEXT NOT NULL, version TEXT NOT NULL, pack TEXT NOT NULL,
    PRIMARY KEY (region, version));

CREATE TABLE guitai.directory (
    kind TEXT NOT NULL, number TEXT NOT NULL, bucket INTEGER NOT NULL, holder UUID NOT NULL,
    PRIMARY KEY (kind, number));
CREATE TABLE guitai.operations (
    operation UUID PRIMARY KEY, bucket INTEGER NOT NULL, holder UUID NOT NULL,
    payload_hash BYTEA NOT NULL, outlet TEXT NOT NULL);

CREATE TABLE guitai.files (
    bucket INTEGER NOT NULL, holder UUID NOT NULL, version BIGINT NOT NULL,
    city TEXT NOT NULL, name TEXT COLLATE "C" NOT NULL, file TEXT NOT NULL,
    PRIMARY KEY (bucket, holder));
CREATE INDEX files_by_name ON guitai.files (name);
CREATE TABLE guitai.events (
    bucket INTEGER NOT NULL, holder UUID NOT NULL, version BIGINT NOT NULL,
    operation UUID NOT NULL, events TEXT NOT NULL, at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (bucket, holder, version));
CREATE TABLE guitai.card_stages (
    bucket INTEGER NOT NULL, holder UUID NOT NULL, card TEXT NOT NULL, stage TEXT NOT NULL,
    since TEXT NOT NULL, PRIMARY KEY (bucket, holder, card));
CREATE INDEX card_stages_waiting ON guitai.card_stages (stage, since, card);
CREATE TABLE guitai.outcomes (
    bucket INTEGER NOT NULL, operation UUID NOT NULL, payload_hash BYTEA NOT NULL,
    outcome TEXT NOT NULL, proven BOOLEAN NOT NULL, at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (bucket, operation));
CREATE TABLE guitai.inbox (
    bucket INTEGER NOT NULL, operation UUID NOT NULL, arrived TIMESTAMPTZ NOT NULL,
    holder UUID NOT NULL, outlet TEXT NOT NULL, envelope TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0, put_aside BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (bucket, operation));
CREATE INDEX inbox_in_order ON guitai.inbox (bucket, arrived, operation);
CREATE TABLE guitai.appliers (applier UUID PRIMARY KEY, beat TIMESTAMPTZ NOT NULL);
CREATE TABLE guitai.leases (
    bucket INTEGER PRIMARY KEY, owner UUID, expires TIMESTAMPTZ NOT NULL);
INSERT INTO guitai.leases SELECT bucket, NULL, '-infinity' FROM generate_series(0, 255) AS bucket;

GRANT SELECT ON guitai.counters, guitai.operators, guitai.rule_packs, guitai.operations
    TO guitai_apply;
GRANT INSERT ON guitai.rule_packs TO guitai_apply;
GRANT SELECT, INSERT ON guitai.directory, guitai.events TO guitai_apply;
GRANT SELECT, INSERT, UPDATE ON guitai.files, guitai.outcomes TO guitai_apply;
GRANT SELECT, INSERT, UPDATE, DELETE ON guitai.card_stages TO guitai_apply;
GRANT SELECT, UPDATE, DELETE ON guitai.inbox TO guitai_apply;
GRANT SELECT, UPDATE ON guitai.leases TO guitai_apply;
GRANT SELECT, INSERT, UPDATE, DELETE ON guitai.appliers TO guitai_apply;
)sql";

// What a counter may do, and all of it. `session_user` is who has logged in with a certificate; its
// row says for which outlet it speaks and whose files it may see: those of the cities whose code
// begins so.
constexpr std::string_view functions = R"sql(
CREATE FUNCTION guitai.submit(p_operation UUID, p_holder UUID, p_bucket INTEGER, p_hash BYTEA,
                              p_envelope TEXT) RETURNS TEXT
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_outlet TEXT;
    v_hash BYTEA;
    v_by TEXT;
BEGIN
    SELECT c.outlet INTO v_outlet FROM guitai.counters c WHERE c.login = session_user;
    IF NOT FOUND OR length(p_envelope) > 1000000 OR p_bucket NOT BETWEEN 0 AND 255 THEN
        RETURN 'not-allowed';
    END IF;
    INSERT INTO guitai.operations (operation, bucket, holder, payload_hash, outlet)
        VALUES (p_operation, p_bucket, p_holder, p_hash, v_outlet)
        ON CONFLICT (operation) DO NOTHING;
    -- A statement of its own: it sees a row that another transaction has just committed.
    SELECT o.payload_hash, o.outlet INTO v_hash, v_by FROM guitai.operations o
        WHERE o.operation = p_operation;
    IF v_hash <> p_hash OR v_by <> v_outlet THEN
        RETURN 'other-payload';
    END IF;
    IF EXISTS (SELECT 1 FROM guitai.outcomes o
               WHERE o.bucket = p_bucket AND o.operation = p_operation AND o.proven) THEN
        RETURN 'judged';
    END IF;
    DELETE FROM guitai.outcomes o
        WHERE o.bucket = p_bucket AND o.operation = p_operation AND NOT o.proven;
    INSERT INTO guitai.inbox (bucket, operation, arrived, holder, outlet, envelope)
        VALUES (p_bucket, p_operation, clock_timestamp(), p_holder, v_outlet, p_envelope)
        ON CONFLICT (bucket, operation) DO NOTHING;
    RETURN 'waiting';
END $$;

CREATE FUNCTION guitai.outcome_of(p_operation UUID) RETURNS TABLE (state TEXT, outcome TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_bucket INTEGER;
BEGIN
    SELECT o.bucket INTO v_bucket FROM guitai.operations o
        JOIN guitai.counters c ON c.login = session_user AND c.outlet = o.outlet
        WHERE o.operation = p_operation;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    RETURN QUERY SELECT 'judged'::TEXT, o.outcome FROM guitai.outcomes o
        WHERE o.bucket = v_bucket AND o.operation = p_operation;
    IF NOT FOUND THEN
        RETURN QUERY SELECT CASE WHEN EXISTS (
            SELECT 1 FROM guitai.inbox i
                WHERE i.bucket = v_bucket AND i.operation = p_operation AND i.put_aside)
            THEN 'put-aside'::TEXT ELSE 'waiting'::TEXT END, NULL::TEXT;
    END IF;
END $$;

CREATE FUNCTION guitai.look_up(p_bucket INTEGER, p_holder UUID) RETURNS TABLE (file TEXT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT f.file FROM guitai.files f
        JOIN guitai.counters c ON c.login = session_user
            AND left(f.city, length(c.region)) = c.region
        WHERE f.bucket = p_bucket AND f.holder = p_holder
$$;

CREATE FUNCTION guitai.look_up_number(p_kind TEXT, p_number TEXT) RETURNS TABLE (file TEXT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT f.file FROM guitai.directory d
        JOIN guitai.files f ON f.bucket = d.bucket AND f.holder = d.holder
        JOIN guitai.counters c ON c.login = session_user
            AND left(f.city, length(c.region)) = c.region
        WHERE d.kind = p_kind AND d.number = p_number
$$;

CREATE FUNCTION guitai.look_up_name(p_name TEXT, p_most INTEGER) RETURNS TABLE (file TEXT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT f.file FROM guitai.files f
        JOIN guitai.counters c ON c.login = session_user
            AND left(f.city, length(c.region)) = c.region
        WHERE f.name >= p_name AND f.name < p_name || U&'\+10FFFD'
        ORDER BY f.name, f.holder LIMIT least(p_most, 50)
$$;

CREATE FUNCTION guitai.list_cards(p_stage TEXT, p_until TEXT, p_most INTEGER)
RETURNS TABLE (holder UUID, card TEXT, since TEXT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT s.holder, s.card, s.since FROM guitai.card_stages s
        JOIN guitai.files f ON f.bucket = s.bucket AND f.holder = s.holder
        JOIN guitai.counters c ON c.login = session_user
            AND left(f.city, length(c.region)) = c.region
        WHERE s.stage = p_stage AND (p_until IS NULL OR s.since <= p_until)
        ORDER BY s.since, s.card LIMIT least(p_most, 10000)
$$;

CREATE FUNCTION guitai.history(p_bucket INTEGER, p_holder UUID, p_most INTEGER)
RETURNS TABLE (operation UUID, events TEXT, at_ms BIGINT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT e.operation, e.events, (extract(epoch FROM e.at) * 1000)::BIGINT FROM guitai.events e
        JOIN guitai.files f ON f.bucket = e.bucket AND f.holder = e.holder
        JOIN guitai.counters c ON c.login = session_user
            AND left(f.city, length(c.region)) = c.region
        WHERE e.bucket = p_bucket AND e.holder = p_holder AND e.operation <> p_holder
        ORDER BY e.version DESC LIMIT least(p_most, 200)
$$;

-- How many buckets somebody works, how long ago the last applier was heard of, what time it is.
CREATE FUNCTION guitai.pulse() RETURNS TABLE (served INTEGER, silent_ms BIGINT, now_ms BIGINT)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT (SELECT count(*) FROM guitai.leases l WHERE l.expires > clock_timestamp())::INTEGER,
           (SELECT (extract(epoch FROM clock_timestamp() - max(a.beat)) * 1000)::BIGINT
                FROM guitai.appliers a),
           (extract(epoch FROM clock_timestamp()) * 1000)::BIGINT
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA guitai FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA guitai TO guitai_counter;
)sql";

// What somebody signed while he was there is judged whenever it arrives. Milliseconds since 1970.
constexpr std::string_view leaving = R"sql(
ALTER TABLE guitai.operators ADD COLUMN left_ms BIGINT;
)sql";

constexpr Migration all[] = {
    {1, "tables", tables},
    {2, "functions of a counter", functions},
    {3, "heads of the audit trails", trailHeads},
    {4, "approval from another desk", approvalRequests},
    {5, "when an operator has left", leaving},
    {6, "approval by a code over the telephone", approvalCodes},
};

} // namespace

std::span<const Migration> migrations() {
    return all;
}

} // namespace guitai::central
