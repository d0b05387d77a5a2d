// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/central/code_check.h"
#include "models/central/pg_tables.h"
#include "models/registry/applier.h"

#include <chrono>
#include <cstdint>
#include <expected>
#include <map>
#include <vector>

namespace guitai::central {

/// What somebody signed before he left is taken in so long after it: a counter's longest outage.
inline constexpr std::chrono::days longestWay{7};

/// What an applier has done since it began.
struct Figures {
    std::map<registry::OutcomeKind, std::uint64_t> settled{};
    std::uint64_t begunAnew = 0; ///< transactions that the server could not put in order
    std::uint64_t failed = 0;    ///< operations that could not be carried out, each time
    int buckets = 0;             ///< leased now
    std::map<CodeResult, std::uint64_t> codes{}; ///< over the telephone
};

/// One applier of the shared registry: leases its share of the buckets, and works each in the order
/// in which operations arrived. Any number of them may run; a bucket is worked by one at a time, as
/// its lease is looked at in the very transaction that applies. Logic only: whoever owns it calls
/// beat and work from one thread, and may be killed between any two instructions.
class Worker {
public:
    struct Settings {
        Uuid id{};
        std::chrono::milliseconds lease{15'000};
        int batch = 32;       ///< operations of one bucket in one transaction
        int mostFailures = 5; ///< after which an operation, and its holder's later ones, wait
        const operators::CodeKey* codeKey = nullptr; ///< without it, codes wait for who has it
    };

    Worker(postgres::Connection& connection, registry::FindRules rules, const Clock& clock,
           Settings settings);

    /// What was put aside is tried again: whoever begins may know rules that another did not.
    [[nodiscard]] std::expected<void, postgres::SqlError> begin();
    /// Says that it is there, prolongs its leases, and takes or gives back so that each applier has
    /// its share. Called several times within a lease.
    [[nodiscard]] std::expected<void, postgres::SqlError> beat();
    /// One round over its buckets: how many operations have their outcome. An error is the
    /// connection's; whatever was not committed is still waiting.
    [[nodiscard]] std::expected<int, postgres::SqlError> work();
    /// Gives its buckets back at once, for a clean stop.
    [[nodiscard]] std::expected<void, postgres::SqlError> leave();

    [[nodiscard]] const Figures& figures() const { return figures_; }

private:
    struct Waiting {
        Uuid operation{};
        Uuid holder{};
        std::string outlet{};
        std::string envelope{};
        Timestamp arrived{}; ///< by the server's clock
    };

    template <class T>
    using Sql = std::expected<T, postgres::SqlError>;

    [[nodiscard]] Sql<std::vector<int>> bucketsWithWork();
    [[nodiscard]] Sql<int> workBucket(int bucket, int most);
    [[nodiscard]] Sql<int> settleBatch(int bucket, int most, std::optional<Uuid>& culprit);
    [[nodiscard]] Sql<bool> holdsLease(int bucket);
    [[nodiscard]] Sql<std::vector<Waiting>> waitingIn(int bucket, int most);
    [[nodiscard]] Sql<registry::OutcomeKind> settle(int bucket, const Waiting& waiting);
    [[nodiscard]] std::expected<std::optional<operators::Operator>, store::StoreError>
    findOperator(const std::string& id) const;
    [[nodiscard]] Sql<void> answer(int bucket, const Waiting& waiting,
                                   const registry::Outcome& outcome);
    [[nodiscard]] Sql<void> noteFailure(int bucket, const Uuid& operation);
    [[nodiscard]] Sql<void> share();
    [[nodiscard]] Sql<void> takeCodes();

    postgres::Connection& connection_;
    PgTables tables_;
    CodeCheck codes_;
    registry::Applier applier_;
    Settings settings_;
    Figures figures_{};
    Timestamp arrived_{}; ///< of what is settled now
};

} // namespace guitai::central
