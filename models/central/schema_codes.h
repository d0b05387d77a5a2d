// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace guitai::central {

// Who approves by a code over the telephone: by the number that he tells on it, which is handed out
// once and for ever. His secret lies here sealed to the published key, whose private half only
// guitai-registry has; it counts as long as the key it was derived from is his. What waits in the
// inbox for an applier with a certain key is put aside under that key (empty: no key will do, he
// has to send his secret).
inline constexpr std::string_view approvalCodes = R"sql(
CREATE TABLE guitai.code_key (
    place INTEGER PRIMARY KEY CHECK (place = 1), public_key BYTEA NOT NULL,
    published TIMESTAMPTZ NOT NULL);
CREATE TABLE guitai.code_supervisors (
    number TEXT PRIMARY KEY, supervisor TEXT NOT NULL, signing_key BYTEA NOT NULL,
    sealed BYTEA, sealed_to BYTEA, sent TIMESTAMPTZ NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0, locked BOOLEAN NOT NULL DEFAULT FALSE);
CREATE INDEX code_supervisors_of ON guitai.code_supervisors (supervisor);
ALTER TABLE guitai.inbox ADD COLUMN code_key BYTEA;
CREATE INDEX inbox_for_key ON guitai.inbox (bucket) WHERE code_key IS NOT NULL;

-- Whose that number is. The row stays locked to the end of the transaction: who counts is alone.
CREATE FUNCTION guitai.code_of(p_number TEXT)
RETURNS TABLE (supervisor TEXT, sealed BYTEA, sealed_to BYTEA, locked BOOLEAN)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT s.supervisor, CASE WHEN s.signing_key = o.public_key THEN s.sealed END,
           CASE WHEN s.signing_key = o.public_key THEN s.sealed_to END, s.locked
        FROM guitai.code_supervisors s JOIN guitai.operators o ON o.id = s.supervisor
        WHERE s.number = p_number FOR UPDATE OF s
$$;

-- Five wrong ones in a row lock it; then nothing counts.
CREATE FUNCTION guitai.count_code(p_number TEXT, p_right BOOLEAN) RETURNS VOID
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE guitai.code_supervisors s
        SET failures = CASE WHEN p_right THEN 0 ELSE s.failures + 1 END,
            locked = NOT p_right AND s.failures + 1 >= 5
        WHERE s.number = p_number AND NOT s.locked
$$;

-- Whether that number's code for what was read out is this operation's: nobody's yet, or its own.
-- What is read out stands for far fewer acts than there are: two may share it, and one code is for
-- one act.
CREATE TABLE guitai.code_uses (
    number TEXT NOT NULL, challenge TEXT NOT NULL, operation UUID NOT NULL,
    PRIMARY KEY (number, challenge));
CREATE FUNCTION guitai.use_code(p_number TEXT, p_challenge TEXT, p_operation UUID) RETURNS BOOLEAN
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO guitai.code_uses (number, challenge, operation)
        VALUES (p_number, p_challenge, p_operation) ON CONFLICT (number, challenge) DO NOTHING;
    RETURN EXISTS (SELECT 1 FROM guitai.code_uses u WHERE u.number = p_number
                   AND u.challenge = p_challenge AND u.operation = p_operation);
END $$;

-- What waits for an applier with a key waits: nothing has failed, and its counter goes on asking.
CREATE OR REPLACE FUNCTION guitai.outcome_of(p_operation UUID)
RETURNS TABLE (state TEXT, outcome TEXT)
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
            SELECT 1 FROM guitai.inbox i WHERE i.bucket = v_bucket
                AND i.operation = p_operation AND i.put_aside AND i.code_key IS NULL)
            THEN 'put-aside'::TEXT ELSE 'waiting'::TEXT END, NULL::TEXT;
    END IF;
END $$;

REVOKE ALL ON FUNCTION guitai.use_code(TEXT, TEXT, UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION guitai.use_code(TEXT, TEXT, UUID) TO guitai_apply;
REVOKE ALL ON FUNCTION guitai.code_of(TEXT), guitai.count_code(TEXT, BOOLEAN) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION guitai.code_of(TEXT), guitai.count_code(TEXT, BOOLEAN) TO guitai_apply;
GRANT SELECT ON guitai.code_key TO guitai_apply;
)sql";

} // namespace guitai::central
