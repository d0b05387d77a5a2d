// SPDX-License-Identifier: Apache-2.0
#include "models/central/shared_registry.h"

#include "models/central/buckets.h"
#include "models/domain/codec.h"
#include "models/registry/directory_rows.h"
#include "models/registry/outcome_codec.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace guitai::central {

using postgres::Row;
using postgres::SqlError;
using postgres::SqlFault;
using registry::Outcome;
using registry::OutcomeKind;
using registry::RegistryFault;
using namespace std::chrono_literals;

namespace {

RegistryFault faultOf(const SqlError& error) {
    switch (error.fault) {
    case SqlFault::Unreachable:
    case SqlFault::TimedOut:
        return RegistryFault::Unreachable;
    case SqlFault::UnknownOutcome:
        return RegistryFault::UnknownOutcome;
    case SqlFault::Retry:
    case SqlFault::Conflict:
    case SqlFault::NotAllowed:
    case SqlFault::BadValue:
    case SqlFault::Failed:
        break;
    }
    return RegistryFault::StoreFailed;
}

Outcome rejected(registry::Rejection why) {
    return {.kind = OutcomeKind::Rejected, .rejection = why};
}

} // namespace

SharedRegistry::SharedRegistry(std::string where, std::chrono::milliseconds patience)
    : where_(std::move(where))
    , patience_(patience) {}

/// What only reads is not in doubt when the line is lost: it was not answered.
std::expected<void, RegistryFault> SharedRegistry::ask(const char* sql,
                                                       const std::vector<postgres::Value>& values,
                                                       const postgres::Connection::Each& each) {
    if (!connection_ || !connection_->usable()) {
        connection_.reset();
        auto opened = postgres::Connection::open(where_);
        if (!opened) {
            return std::unexpected(faultOf(opened.error()));
        }
        connection_ = std::move(*opened);
    }
    const auto answer = connection_->query(sql, values, each);
    if (answer) {
        return {};
    }
    if (!connection_->usable()) {
        connection_.reset();
    }
    return std::unexpected(faultOf(answer.error()));
}

std::expected<std::vector<domain::HolderFile>, RegistryFault>
SharedRegistry::files(const char* sql, const std::vector<postgres::Value>& values) {
    std::vector<domain::HolderFile> files;
    const auto asked = ask(sql, values, [&](const Row& row) {
        auto file = domain::decodeHolderFile(row.text(0));
        if (!file) {
            throw Row::BadValue();
        }
        files.push_back(std::move(*file));
    });
    if (!asked) {
        const bool lost = asked.error() == RegistryFault::UnknownOutcome;
        return std::unexpected(lost ? RegistryFault::Unreachable : asked.error());
    }
    return files;
}

std::expected<domain::HolderFile, RegistryFault>
SharedRegistry::lookUp(const domain::HolderId& holder) {
    auto found = files("SELECT file FROM guitai.look_up($1, $2)", {bucketOf(holder), holder});
    if (!found) {
        return std::unexpected(found.error());
    }
    if (found->empty()) {
        return std::unexpected(RegistryFault::NotFound);
    }
    if (found->front().id != holder) {
        return std::unexpected(RegistryFault::StoreFailed);
    }
    return std::move(found->front());
}

std::expected<domain::HolderFile, RegistryFault>
SharedRegistry::lookUpByNumber(const std::string& number) {
    for (const auto& row : registry::rowsFor(number)) {
        auto found = files("SELECT file FROM guitai.look_up_number($1, $2)",
                           {domain::nameOf(row.kind), row.number});
        if (!found) {
            return std::unexpected(found.error());
        }
        if (!found->empty()) {
            return std::move(found->front());
        }
    }
    return std::unexpected(RegistryFault::NotFound);
}

std::expected<std::vector<domain::HolderFile>, RegistryFault>
SharedRegistry::lookUpByName(const std::string& name, int most) {
    return files("SELECT file FROM guitai.look_up_name($1, $2)", {name, most});
}

std::expected<std::vector<registry::ListedCard>, RegistryFault>
SharedRegistry::listCards(domain::CardStage stage, std::optional<Date> until, int most) {
    std::vector<registry::ListedCard> cards;
    const auto asked =
        ask("SELECT holder, card, since FROM guitai.list_cards($1, $2, $3)",
            {domain::nameOf(stage), until ? std::optional(toText(*until)) : std::nullopt, most},
            [&](const Row& row) {
                const auto card = CardNumber::parse(row.text(1));
                if (!card) {
                    throw Row::BadValue();
                }
                cards.push_back({row.uuid(0), *card, parseDate(row.text(2))});
            });
    return asked ? Answer<std::vector<registry::ListedCard>>(std::move(cards))
                 : std::unexpected(asked.error());
}

std::expected<std::vector<domain::AppliedOperation>, RegistryFault>
SharedRegistry::history(const domain::HolderId& holder, int most) {
    if (const auto file = lookUp(holder); !file) {
        return std::unexpected(file.error());
    }
    std::vector<domain::AppliedOperation> applied;
    const auto asked =
        ask("SELECT operation, events, at_ms FROM guitai.history($1, $2, $3)",
            {bucketOf(holder), holder, most}, [&](const Row& row) {
                auto events = domain::decodeEvents(row.text(1));
                if (!events) {
                    throw Row::BadValue();
                }
                applied.push_back({row.uuid(0), Timestamp(std::chrono::milliseconds(row.number(2))),
                                   std::move(*events)});
            });
    return asked ? Answer<std::vector<domain::AppliedOperation>>(std::move(applied))
                 : std::unexpected(asked.error());
}

std::expected<std::string, RegistryFault>
SharedRegistry::handIn(const operators::Envelope& envelope, const domain::Operation& operation) {
    const auto hash = operators::payloadHash(envelope.payload);
    std::string state;
    const auto asked = ask("SELECT guitai.submit($1, $2, $3, $4, $5)",
                           {operation.id, operation.holder, bucketOf(operation.holder),
                            BytesView(hash), operators::encode(envelope)},
                           [&](const Row& row) { state = row.text(0); });
    return asked ? Answer<std::string>(std::move(state)) : std::unexpected(asked.error());
}

std::expected<Outcome, RegistryFault> SharedRegistry::submit(const operators::Envelope& envelope) {
    const auto operation = domain::decodeOperation(envelope.payload);
    if (!operation) {
        return rejected(registry::Rejection::Malformed);
    }
    const auto until = std::chrono::steady_clock::now() + patience_;
    const auto state = handIn(envelope, *operation);
    if (!state) {
        return std::unexpected(state.error());
    }
    if (*state == "other-payload") {
        return rejected(registry::Rejection::SameIdOtherPayload);
    }
    if (*state == "not-allowed") {
        return std::unexpected(RegistryFault::StoreFailed);
    }
    for (auto pause = 2ms;; pause = std::min(2 * pause, 100ms)) {
        auto outcome = outcomeOf(operation->id);
        if (outcome) {
            outcome->duplicate = *state == "judged";
            return outcome;
        }
        const bool waits = outcome.error() == RegistryFault::UnknownOutcome;
        if (!waits || std::chrono::steady_clock::now() + pause > until) {
            return std::unexpected(RegistryFault::UnknownOutcome); // it was handed in
        }
        std::this_thread::sleep_for(pause);
    }
}

std::expected<Outcome, RegistryFault> SharedRegistry::outcomeOf(const Uuid& operation) {
    std::optional<Outcome> outcome;
    std::string state;
    const auto asked =
        ask("SELECT state, outcome FROM guitai.outcome_of($1)", {operation}, [&](const Row& row) {
            state = row.text(0);
            if (!row.null(1)) {
                auto decoded = registry::decodeOutcome(row.text(1));
                if (!decoded) {
                    throw Row::BadValue();
                }
                outcome = std::move(*decoded);
            }
        });
    if (!asked) {
        const bool lost = asked.error() == RegistryFault::UnknownOutcome;
        return std::unexpected(lost ? RegistryFault::Unreachable : asked.error());
    }
    if (outcome) {
        return std::move(*outcome);
    }
    if (state == "put-aside") { // no applier could carry it out: somebody has to see to it
        return std::unexpected(RegistryFault::StoreFailed);
    }
    return std::unexpected(state.empty() ? RegistryFault::NotFound : RegistryFault::UnknownOutcome);
}

std::expected<registry::Pulse, RegistryFault> SharedRegistry::pulse() {
    registry::Pulse pulse;
    const auto asked =
        ask("SELECT served, silent_ms, now_ms FROM guitai.pulse()", {}, [&](const Row& row) {
            pulse.served = static_cast<int>(row.number(0));
            pulse.silent = row.null(1) ? std::nullopt
                                       : std::optional(std::chrono::milliseconds(row.number(1)));
            pulse.serverTime = Timestamp(std::chrono::milliseconds(row.number(2)));
        });
    return asked ? Answer<registry::Pulse>(pulse) : std::unexpected(asked.error());
}

} // namespace guitai::central
