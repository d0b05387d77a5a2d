// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace guitai::central {

// The heads of the counters' audit trails: added to, never changed. A counter whose store was made
// anew begins another trail, when an administrator says so. What did not fit stands in
// trail_breaks.
inline constexpr std::string_view trailHeads = R"sql(
ALTER TABLE guitai.counters ADD COLUMN trail INTEGER NOT NULL DEFAULT 1;
CREATE TABLE guitai.trail_heads (
    login TEXT NOT NULL, trail INTEGER NOT NULL, sequence BIGINT NOT NULL, hash BYTEA NOT NULL,
    at TIMESTAMPTZ NOT NULL, PRIMARY KEY (login, trail, sequence));
CREATE TABLE guitai.trail_breaks (
    login TEXT NOT NULL, trail INTEGER NOT NULL, sequence BIGINT NOT NULL, hash BYTEA NOT NULL,
    why TEXT NOT NULL, at TIMESTAMPTZ NOT NULL, PRIMARY KEY (login, trail, sequence, hash));

CREATE FUNCTION guitai.anchor(p_sequence BIGINT, p_hash BYTEA) RETURNS TEXT
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_trail INTEGER;
    v_hash BYTEA;
    v_why TEXT;
BEGIN
    -- One head of a counter after the other.
    SELECT c.trail INTO v_trail FROM guitai.counters c WHERE c.login = session_user FOR UPDATE;
    IF NOT FOUND OR p_sequence < 1 OR length(p_hash) <> 32 THEN
        RETURN 'not-allowed';
    END IF;
    SELECT h.hash INTO v_hash FROM guitai.trail_heads h
        WHERE h.login = session_user AND h.trail = v_trail AND h.sequence = p_sequence;
    IF v_hash = p_hash THEN
        RETURN 'kept';
    ELSIF v_hash IS NOT NULL THEN
        v_why := 'other-hash';
    ELSIF EXISTS (SELECT 1 FROM guitai.trail_heads h WHERE h.login = session_user AND
                  h.trail = v_trail AND h.sequence > p_sequence) THEN
        v_why := 'goes-back';
    ELSE
        INSERT INTO guitai.trail_heads (login, trail, sequence, hash, at)
            VALUES (session_user, v_trail, p_sequence, p_hash, clock_timestamp());
        RETURN 'kept';
    END IF;
    INSERT INTO guitai.trail_breaks (login, trail, sequence, hash, why, at)
        VALUES (session_user, v_trail, p_sequence, p_hash, v_why, clock_timestamp())
        ON CONFLICT (login, trail, sequence, hash) DO NOTHING;
    RETURN v_why;
END $$;

CREATE FUNCTION guitai.anchors(p_most INTEGER) RETURNS TABLE (sequence BIGINT, hash BYTEA)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT h.sequence, h.hash FROM guitai.trail_heads h
        JOIN guitai.counters c ON c.login = h.login AND c.trail = h.trail
        WHERE h.login = session_user ORDER BY h.sequence DESC LIMIT p_most
$$;

REVOKE ALL ON FUNCTION guitai.anchor(BIGINT, BYTEA), guitai.anchors(INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION guitai.anchor(BIGINT, BYTEA), guitai.anchors(INTEGER) TO guitai_counter;
)sql";

} // namespace guitai::central
