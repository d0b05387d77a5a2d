// SPDX-License-Identifier: Apache-2.0
#include "app/guitai-registry/service.h"

#include "models/central/code_supervisors.h"
#include "models/central/migrate.h"
#include "models/central/schema.h"
#include "models/registry/back_off.h"

#include <iostream>
#include <optional>

namespace guitai::app {

namespace {

using namespace std::chrono_literals;
using central::Worker;
using postgres::Connection;
using postgres::SqlError;
using postgres::SqlFault;

/// Why one connection's work has ended.
enum class Ended { Stopped, Lost, OtherSchema, OtherRules };

void tell(const std::string& what, const SqlError& error) {
    std::cerr << "guitai-registry: " << what << ": " << postgres::codeOf(error.fault) << " at "
              << error.site << (error.state.empty() ? "" : " (" + error.state + ")") << std::endl;
}

/// What stands in the way, where something does.
std::optional<Ended> checked(Connection& connection, const central::KeptPacks& packs) {
    const auto schema = central::schemaOf(connection);
    if (!schema) {
        tell("the schema cannot be read", schema.error());
        return Ended::Lost;
    }
    const int known = central::migrations().back().number;
    if (*schema != known) {
        std::cerr << "guitai-registry: the database has schema " << *schema << ", this needs "
                  << known << ". Run guitaictl registry migrate with the Guitai that is newer."
                  << std::endl;
        return Ended::OtherSchema;
    }
    const auto kept = packs.keep(connection);
    if (!kept && kept.error().fault == SqlFault::Conflict) {
        std::cerr << "guitai-registry: the registry has judged by another pack of the same "
                     "version: "
                  << kept.error().site << ". A pack that changes needs a new version." << std::endl;
        return Ended::OtherRules;
    }
    if (!kept) {
        tell("the rules cannot be kept", kept.error());
        return Ended::Lost;
    }
    return std::nullopt;
}

/// Whether the connection still serves after that.
template <class T>
bool serves(const std::expected<T, SqlError>& answer, const char* what) {
    if (answer || answer.error().fault == SqlFault::Retry) {
        return true;
    }
    tell(what, answer.error());
    return false;
}

/// Until something is lost, or it is told to stop.
Ended work(Worker& worker, std::chrono::milliseconds lease, RegistryFigures& figures,
           StopSignal& stop) {
    constexpr auto idle = 50ms; // how long an operation may lie there unseen
    auto nextBeat = std::chrono::steady_clock::now();
    for (auto pause = 0ms; !stop.wait(pause);) {
        if (const auto now = std::chrono::steady_clock::now(); now >= nextBeat) {
            if (!serves(worker.beat(), "no beat")) {
                return Ended::Lost;
            }
            nextBeat = now + lease / 4;
        }
        const auto settled = worker.work();
        figures.set(worker.figures());
        if (!serves(settled, "no work")) {
            return Ended::Lost;
        }
        pause = settled.value_or(0) > 0 ? 0ms : idle;
    }
    if (const auto left = worker.leave(); !left) {
        tell("the buckets are not given back", left.error()); // they run out by themselves
    }
    figures.set(worker.figures());
    return Ended::Stopped;
}

/// A key that opens nothing is no reason to judge nothing.
void checkKey(Connection& connection, const operators::CodeKey* key) {
    const auto published = central::publishedCodeKey(connection);
    if (key != nullptr && published && *published != key->publicKey()) {
        std::cerr << "guitai-registry: the key of --code-key is not the one that is published "
                     "(guitaictl registry publish-code-key): codes wait for an applier that has "
                     "that"
                  << std::endl;
    }
}

Ended workOn(const RegistryOptions& options, central::KeptPacks& packs,
             const operators::CodeKey* codeKey, RegistryFigures& figures, StopSignal& stop) {
    auto connection = Connection::open(options.database);
    if (!connection) {
        tell("no connection", connection.error());
        return Ended::Lost;
    }
    figures.connectionMade();
    if (const auto obstacle = checked(**connection, packs)) {
        return *obstacle;
    }
    checkKey(**connection, codeKey);
    const SystemClock clock;
    Worker worker(
        **connection,
        [&](const domain::RulesReference& wanted) { return packs.find(**connection, wanted); },
        clock, {.id = Uuid::v7(clock.now()), .lease = options.lease, .codeKey = codeKey});
    if (const auto begun = worker.begin(); !begun) {
        tell("it cannot begin", begun.error());
        return Ended::Lost;
    }
    figures.setReady(true);
    std::cerr << "guitai-registry: working" << std::endl;
    const auto ended = work(worker, options.lease, figures, stop);
    figures.setReady(false);
    return ended;
}

} // namespace

RegistryExit serve(const RegistryOptions& options, const rules::RulesCatalogue& current,
                   const operators::CodeKey* codeKey, RegistryFigures& figures, StopSignal& stop) {
    central::KeptPacks packs(current);
    const auto random = registry::systemRandom();
    for (int failures = 0; !stop.came();) {
        const auto begun = std::chrono::steady_clock::now();
        switch (workOn(options, packs, codeKey, figures, stop)) {
        case Ended::Stopped:
            return RegistryExit::Done;
        case Ended::OtherSchema:
            return RegistryExit::Schema;
        case Ended::OtherRules:
            return RegistryExit::Rules;
        case Ended::Lost:
            break;
        }
        failures = std::chrono::steady_clock::now() - begun > 60s ? 1 : failures + 1;
        constexpr std::chrono::milliseconds longest = 10s; // a registry is waited for by many
        stop.wait(std::min(registry::pauseAfter(failures, random), longest));
    }
    return RegistryExit::Done;
}

} // namespace guitai::app
