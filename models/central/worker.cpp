// SPDX-License-Identifier: Apache-2.0
#include "models/central/worker.h"

#include "models/central/buckets.h"
#include "models/domain/codec.h"
#include "models/registry/outcome_codec.h"

#include <algorithm>

namespace guitai::central {

using postgres::Row;
using postgres::SqlError;
using postgres::SqlFault;
using registry::Outcome;
using registry::OutcomeKind;

Worker::Worker(postgres::Connection& connection, registry::FindRules rules, const Clock& clock,
               Settings settings)
    : connection_(connection)
    , tables_(connection)
    , codes_(connection, settings.codeKey)
    , applier_(
          tables_, [this](const std::string& id) { return findOperator(id); }, std::move(rules),
          clock, false,
          [this](const operators::Signature& code, const std::string& payload) {
              return codes_.check(code, payload);
          })
    , settings_(settings) {}

std::expected<void, SqlError> Worker::begin() {
    const auto done = connection_.query(
        "UPDATE guitai.inbox SET failures = 0, put_aside = FALSE WHERE failures > 0 AND "
        "code_key IS NULL");
    return done ? Sql<void>() : std::unexpected(done.error());
}

std::expected<int, SqlError> Worker::work() {
    const auto buckets = bucketsWithWork();
    if (!buckets) {
        return std::unexpected(buckets.error());
    }
    int settled = 0;
    for (const int bucket : *buckets) {
        const auto done = workBucket(bucket, settings_.batch);
        if (!done) {
            return std::unexpected(done.error());
        }
        settled += *done;
    }
    return settled;
}

std::expected<std::vector<int>, SqlError> Worker::bucketsWithWork() {
    std::vector<int> buckets;
    const auto asked = connection_.query(
        "SELECT l.bucket FROM guitai.leases l WHERE l.owner = $1 AND l.expires > clock_timestamp() "
        "AND EXISTS (SELECT 1 FROM guitai.inbox i WHERE i.bucket = l.bucket) ORDER BY l.bucket",
        {settings_.id},
        [&](const Row& row) { buckets.push_back(static_cast<int>(row.number(0))); });
    return asked ? Sql<std::vector<int>>(std::move(buckets)) : std::unexpected(asked.error());
}

/// A batch that fails is taken apart, so that what cannot be carried out is found and put aside.
std::expected<int, SqlError> Worker::workBucket(int bucket, int most) {
    std::optional<Uuid> culprit;
    auto done = settleBatch(bucket, most, culprit);
    if (done || !connection_.usable() || done.error().fault == SqlFault::Unreachable ||
        done.error().fault == SqlFault::UnknownOutcome) {
        return done;
    }
    if (done.error().fault == SqlFault::Retry) {
        ++figures_.begunAnew;
        return 0; // the next round reads all of it anew
    }
    if (most > 1) {
        return workBucket(bucket, 1);
    }
    ++figures_.failed;
    if (culprit) {
        if (const auto noted = noteFailure(bucket, *culprit); !noted) {
            return std::unexpected(noted.error());
        }
    }
    return 0;
}

std::expected<int, SqlError> Worker::settleBatch(int bucket, int most,
                                                 std::optional<Uuid>& culprit) {
    std::vector<OutcomeKind> kinds;
    codes_.begin();
    const auto done = connection_.transaction([&]() -> Sql<void> {
        const auto mine = holdsLease(bucket);
        if (!mine) {
            return std::unexpected(mine.error());
        }
        if (!*mine) {
            return {};
        }
        const auto waiting = waitingIn(bucket, most);
        if (!waiting) {
            return std::unexpected(waiting.error());
        }
        tables_.begin(bucket);
        for (const auto& each : *waiting) {
            culprit = each.operation;
            const auto kind = settle(bucket, each);
            if (!kind) {
                return std::unexpected(kind.error());
            }
            kinds.push_back(*kind);
        }
        culprit.reset();
        return {};
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    for (const auto kind : kinds) {
        ++figures_.settled[kind];
    }
    for (const auto& [result, count] : codes_.results()) {
        figures_.codes[result] += count;
    }
    return static_cast<int>(kinds.size());
}

/// In order of arrival; not those that keep failing, nor what the same holder sent after them.
std::expected<std::vector<Worker::Waiting>, SqlError> Worker::waitingIn(int bucket, int most) {
    std::vector<Waiting> waiting;
    const auto asked = connection_.query(
        "SELECT i.operation, i.holder, i.outlet, i.envelope, "
        "(extract(epoch FROM i.arrived) * 1000)::BIGINT FROM guitai.inbox i "
        "WHERE i.bucket = $1 AND NOT EXISTS (SELECT 1 FROM guitai.inbox p WHERE p.bucket = $1 AND "
        "p.holder = i.holder AND p.put_aside AND p.arrived <= i.arrived) "
        "ORDER BY i.arrived, i.operation LIMIT $2",
        {bucket, most}, [&](const Row& row) {
            waiting.push_back({row.uuid(0), row.uuid(1), row.text(2), row.text(3),
                               Timestamp(std::chrono::milliseconds(row.number(4)))});
        });
    return asked ? Sql<std::vector<Waiting>>(std::move(waiting)) : std::unexpected(asked.error());
}

/// When he signed is his own word. What arrives long after he left was not on its way for so long.
std::expected<std::optional<operators::Operator>, store::StoreError>
Worker::findOperator(const std::string& id) const {
    auto who = tables_.findOperator(id);
    if (who && *who && (*who)->leftAt && arrived_ > *(*who)->leftAt + longestWay) {
        (*who)->leftAt.reset();
    }
    return who;
}

std::expected<OutcomeKind, SqlError> Worker::settle(int bucket, const Waiting& waiting) {
    arrived_ = waiting.arrived;
    const auto envelope = operators::decodeEnvelope(waiting.envelope);
    const auto operation = envelope ? domain::decodeOperation(envelope->payload)
                                    : std::unexpected(domain::DecodeError{});
    Outcome outcome{.rejection = registry::Rejection::Malformed};
    // What the counter said of it when it handed it in must be what is signed.
    if (operation && operation->id == waiting.operation && operation->holder == waiting.holder &&
        operation->outlet == waiting.outlet && bucketOf(operation->holder) == bucket) {
        auto settled = applier_.settle(*envelope, *operation);
        if (!settled) {
            const auto& error = codes_.lastError() ? codes_.lastError() : tables_.lastError();
            return std::unexpected(
                error.value_or(SqlError{.fault = SqlFault::Failed, .site = settled.error().site}));
        }
        outcome = std::move(*settled);
    }
    // They may come: what was decided on newer rules than these is no less right for it.
    if (outcome.rejection == registry::Rejection::UnknownRules) {
        return std::unexpected(SqlError{.fault = SqlFault::Failed, .site = "unknown rules"});
    }
    if (auto told = answer(bucket, waiting, outcome); !told) {
        return std::unexpected(told.error());
    }
    return outcome.kind;
}

/// What proves nothing is answered, too, but not remembered for ever: else whoever guessed an id
/// could spoil it.
std::expected<void, SqlError> Worker::answer(int bucket, const Waiting& waiting,
                                             const Outcome& outcome) {
    auto done = Sql<std::int64_t>(0);
    if (outcome.rejection && registry::provesNothing(*outcome.rejection)) {
        done = connection_.query(
            "INSERT INTO guitai.outcomes (bucket, operation, payload_hash, outcome, proven, at) "
            "SELECT $1, $2, o.payload_hash, $3, FALSE, clock_timestamp() FROM guitai.operations o "
            "WHERE o.operation = $2 ON CONFLICT (bucket, operation) DO NOTHING",
            {bucket, waiting.operation, registry::encode(outcome)});
    }
    if (done) {
        done = connection_.query("DELETE FROM guitai.inbox WHERE bucket = $1 AND operation = $2",
                                 {bucket, waiting.operation});
    }
    return done ? Sql<void>() : std::unexpected(done.error());
}

/// A code that cannot be checked here is no failure: it waits for whoever has that key.
std::expected<void, SqlError> Worker::noteFailure(int bucket, const Uuid& operation) {
    if (const auto& key = codes_.keyWanted()) {
        ++figures_.codes[CodeResult::Unchecked];
        // Unless his secret has come in the meantime: whoever sends it waits for this row's lock.
        const auto done =
            connection_.query("UPDATE guitai.inbox SET put_aside = TRUE, code_key = $3 "
                              "WHERE bucket = $1 AND operation = $2 AND $5 = coalesce("
                              "(SELECT s.sealed_to FROM guitai.code_of($4) AS s), ''::BYTEA)",
                              {bucket, operation, BytesView(*key), codes_.numberLeft(),
                               BytesView(codes_.sealedToThen())});
        return done ? Sql<void>() : std::unexpected(done.error());
    }
    const auto done = connection_.query("UPDATE guitai.inbox SET failures = failures + 1, "
                                        "put_aside = failures + 1 >= $3 "
                                        "WHERE bucket = $1 AND operation = $2",
                                        {bucket, operation, settings_.mostFailures});
    return done ? Sql<void>() : std::unexpected(done.error());
}

} // namespace guitai::central
