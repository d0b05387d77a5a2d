// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace guitai::central {

// Requests for approval from another desk, by the operation that is to be approved. One that has
// run out stays `waiting` here: the server's clock tells, whenever somebody asks. A row goes thirty
// days after its end: what came of it stands in the counters' trails, and in the operation itself.
inline constexpr std::string_view approvalRequests = R"sql(
CREATE TABLE guitai.approvals (
    operation UUID PRIMARY KEY, login TEXT NOT NULL, outlet TEXT NOT NULL, city TEXT NOT NULL,
    clerk TEXT NOT NULL, payload TEXT NOT NULL, payload_hash BYTEA NOT NULL,
    asked TIMESTAMPTZ NOT NULL, expires TIMESTAMPTZ NOT NULL, state TEXT NOT NULL,
    approver TEXT, algorithm TEXT, signature BYTEA, reason TEXT);
CREATE INDEX approvals_open ON guitai.approvals (state, expires);
CREATE INDEX approvals_of_counter ON guitai.approvals (login, expires);

CREATE FUNCTION guitai.ask_approval(p_operation UUID, p_bucket INTEGER, p_holder UUID,
                                    p_clerk TEXT, p_payload TEXT, p_hash BYTEA, p_seconds INTEGER)
RETURNS TABLE (state TEXT, asked_ms BIGINT, expires_ms BIGINT)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_outlet TEXT;
    v_city TEXT;
    v_now TIMESTAMPTZ := clock_timestamp();
BEGIN
    -- Whose file this counter does not see, for him it asks nobody either.
    SELECT c.outlet, f.city INTO v_outlet, v_city FROM guitai.counters c
        JOIN guitai.files f ON f.bucket = p_bucket AND f.holder = p_holder
            AND left(f.city, length(c.region)) = c.region
        WHERE c.login = session_user;
    IF NOT FOUND OR length(p_payload) > 1000000 OR p_seconds NOT BETWEEN 1 AND 86400
       OR p_hash <> sha256(convert_to(p_payload, 'UTF8')) THEN
        RETURN QUERY SELECT 'not-allowed'::TEXT, 0::BIGINT, 0::BIGINT;
        RETURN;
    END IF;
    DELETE FROM guitai.approvals a
        WHERE a.login = session_user AND a.expires < v_now - INTERVAL '30 days';
    INSERT INTO guitai.approvals AS a (operation, login, outlet, city, clerk, payload,
                                       payload_hash, asked, expires, state)
        VALUES (p_operation, session_user, v_outlet, v_city, p_clerk, p_payload, p_hash, v_now,
                v_now + p_seconds * INTERVAL '1 second', 'waiting')
        ON CONFLICT (operation) DO UPDATE SET outlet = excluded.outlet, city = excluded.city,
            clerk = excluded.clerk, payload = excluded.payload,
            payload_hash = excluded.payload_hash, asked = excluded.asked,
            expires = excluded.expires, state = 'waiting', approver = NULL, algorithm = NULL,
            signature = NULL, reason = NULL
        WHERE a.login = session_user AND NOT (a.payload_hash = excluded.payload_hash AND
              (a.state = 'approved' OR (a.state = 'waiting' AND a.expires > v_now)));
    RETURN QUERY SELECT 'asked'::TEXT, (extract(epoch FROM a.asked) * 1000)::BIGINT,
            (extract(epoch FROM a.expires) * 1000)::BIGINT
        FROM guitai.approvals a WHERE a.operation = p_operation AND a.login = session_user
            AND a.payload_hash = p_hash;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'not-allowed'::TEXT, 0::BIGINT, 0::BIGINT;
    END IF;
END $$;

CREATE FUNCTION guitai.approval_of(p_operation UUID)
RETURNS TABLE (state TEXT, algorithm TEXT, signature BYTEA, reason TEXT, id TEXT, login TEXT,
               name TEXT, roles TEXT, public_key BYTEA, active BOOLEAN)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN a.state = 'waiting' AND a.expires <= clock_timestamp() THEN 'expired'
                ELSE a.state END,
           a.algorithm, a.signature, a.reason, o.id, o.login, o.name, o.roles, o.public_key,
           o.active
        FROM guitai.approvals a LEFT JOIN guitai.operators o ON o.id = a.approver
        WHERE a.operation = p_operation AND a.login = session_user
$$;

CREATE FUNCTION guitai.withdraw_approval(p_operation UUID) RETURNS TEXT
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE guitai.approvals a SET state = 'withdrawn' WHERE a.operation = p_operation
        AND a.login = session_user AND a.state = 'waiting';
    RETURN 'done';
END $$;

CREATE FUNCTION guitai.waiting_approvals(p_most INTEGER)
RETURNS TABLE (operation UUID, outlet TEXT, clerk TEXT, name TEXT, payload TEXT, asked_ms BIGINT,
               expires_ms BIGINT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT a.operation, a.outlet, a.clerk, coalesce(o.name, ''), a.payload,
           (extract(epoch FROM a.asked) * 1000)::BIGINT,
           (extract(epoch FROM a.expires) * 1000)::BIGINT
        FROM guitai.approvals a
        JOIN guitai.counters c ON c.login = session_user AND left(a.city, length(c.region)) = c.region
        LEFT JOIN guitai.operators o ON o.id = a.clerk
        WHERE a.state = 'waiting' AND a.expires > clock_timestamp() AND a.login <> session_user
        ORDER BY a.asked, a.operation LIMIT least(p_most, 200)
$$;

-- Approved where there is a signature, else refused with a reason.
CREATE FUNCTION guitai.answer_approval(p_operation UUID, p_hash BYTEA, p_approver TEXT,
                                       p_algorithm TEXT, p_signature BYTEA, p_reason TEXT)
RETURNS TEXT
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_asked guitai.approvals%ROWTYPE;
BEGIN
    SELECT a.* INTO v_asked FROM guitai.approvals a
        JOIN guitai.counters c ON c.login = session_user AND left(a.city, length(c.region)) = c.region
        WHERE a.operation = p_operation AND a.login <> session_user FOR UPDATE OF a;
    IF NOT FOUND THEN
        RETURN 'not-there';
    ELSIF v_asked.payload_hash <> p_hash THEN
        RETURN 'other-payload';
    ELSIF v_asked.approver = p_approver AND v_asked.signature IS NOT DISTINCT FROM p_signature
          AND v_asked.state IN ('approved', 'refused') THEN
        RETURN 'done'; -- the answer to it was lost
    ELSIF v_asked.state <> 'waiting' OR v_asked.expires <= clock_timestamp() THEN
        RETURN 'too-late';
    ELSIF NOT EXISTS (
        SELECT 1 FROM guitai.operators o WHERE o.id = p_approver AND o.active
            AND 'supervisor' = ANY (string_to_array(o.roles, ' ')) AND o.id <> v_asked.clerk
            AND NOT EXISTS (SELECT 1 FROM guitai.operators k WHERE k.id = v_asked.clerk
                            AND k.public_key = o.public_key)) THEN
        RETURN 'not-another';
    END IF;
    UPDATE guitai.approvals a SET approver = p_approver, algorithm = p_algorithm,
            signature = p_signature, reason = left(p_reason, 400),
            state = CASE WHEN p_signature IS NULL THEN 'refused' ELSE 'approved' END
        WHERE a.operation = p_operation;
    RETURN 'done';
END $$;

REVOKE ALL ON FUNCTION
    guitai.ask_approval(UUID, INTEGER, UUID, TEXT, TEXT, BYTEA, INTEGER),
    guitai.approval_of(UUID), guitai.withdraw_approval(UUID), guitai.waiting_approvals(INTEGER),
    guitai.answer_approval(UUID, BYTEA, TEXT, TEXT, BYTEA, TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    guitai.ask_approval(UUID, INTEGER, UUID, TEXT, TEXT, BYTEA, INTEGER),
    guitai.approval_of(UUID), guitai.withdraw_approval(UUID), guitai.waiting_approvals(INTEGER),
    guitai.answer_approval(UUID, BYTEA, TEXT, TEXT, BYTEA, TEXT) TO guitai_counter;
)sql";

} // namespace guitai::central
