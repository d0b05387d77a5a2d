// SPDX-License-Identifier: Apache-2.0
#include "app/guitai-registry/figures.h"

#include <map>
#include <prometheus/counter.h>
#include <prometheus/exposer.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>
#include <string>

namespace guitai::app {

namespace {

using central::CodeResult;
using registry::OutcomeKind;

constexpr std::pair<OutcomeKind, const char*> kinds[] = {
    {OutcomeKind::Applied, "applied"},
    {OutcomeKind::Refused, "refused"},
    {OutcomeKind::Conflict, "conflict"},
    {OutcomeKind::Rejected, "rejected"},
};

constexpr std::pair<CodeResult, const char*> results[] = {
    {CodeResult::Right, "right"},
    {CodeResult::Wrong, "wrong"},
    {CodeResult::Locked, "locked"},
    {CodeResult::Unchecked, "unchecked"},
};

} // namespace

struct RegistryFigures::Parts {
    std::shared_ptr<prometheus::Registry> all = std::make_shared<prometheus::Registry>();
    prometheus::Gauge& ready = prometheus::BuildGauge()
                                   .Name("guitai_registry_ready")
                                   .Help("1 while the database answers")
                                   .Register(*all)
                                   .Add({});
    prometheus::Gauge& buckets = prometheus::BuildGauge()
                                     .Name("guitai_registry_buckets")
                                     .Help("Buckets that this applier works")
                                     .Register(*all)
                                     .Add({});
    prometheus::Counter& connections = prometheus::BuildCounter()
                                           .Name("guitai_registry_connections_total")
                                           .Help("Connections made to the database")
                                           .Register(*all)
                                           .Add({});
    prometheus::Counter& begunAnew = prometheus::BuildCounter()
                                         .Name("guitai_registry_begun_anew_total")
                                         .Help("Transactions that were begun anew as a whole")
                                         .Register(*all)
                                         .Add({});
    prometheus::Counter& failed = prometheus::BuildCounter()
                                      .Name("guitai_registry_failed_total")
                                      .Help("Times an operation could not be carried out")
                                      .Register(*all)
                                      .Add({});
    std::map<OutcomeKind, prometheus::Counter*> settled{};
    std::map<CodeResult, prometheus::Counter*> codes{};
    central::Figures before{};
    std::unique_ptr<prometheus::Exposer> exposer{};
};

RegistryFigures::RegistryFigures(std::uint16_t port)
    : parts_(std::make_unique<Parts>()) {
    auto& settled = prometheus::BuildCounter()
                        .Name("guitai_registry_settled_total")
                        .Help("Operations that have their outcome")
                        .Register(*parts_->all);
    for (const auto& [kind, word] : kinds) {
        parts_->settled[kind] = &settled.Add({{"outcome", word}});
    }
    auto& codes = prometheus::BuildCounter()
                      .Name("guitai_registry_codes_total")
                      .Help("Codes over the telephone: those that are unchecked wait for an "
                            "applier that has the key")
                      .Register(*parts_->all);
    for (const auto& [result, word] : results) {
        parts_->codes[result] = &codes.Add({{"result", word}});
    }
    if (port != 0) {
        parts_->exposer =
            std::make_unique<prometheus::Exposer>("127.0.0.1:" + std::to_string(port), 1);
        parts_->exposer->RegisterCollectable(parts_->all);
    }
}

RegistryFigures::~RegistryFigures() = default;

void RegistryFigures::setReady(bool ready) {
    parts_->ready.Set(ready ? 1 : 0);
}

void RegistryFigures::connectionMade() {
    parts_->connections.Increment();
    parts_->before = {};
}

void RegistryFigures::set(const central::Figures& figures) {
    auto& before = parts_->before;
    parts_->buckets.Set(figures.buckets);
    parts_->begunAnew.Increment(static_cast<double>(figures.begunAnew - before.begunAnew));
    parts_->failed.Increment(static_cast<double>(figures.failed - before.failed));
    for (const auto& [kind, count] : figures.settled) {
        parts_->settled.at(kind)->Increment(static_cast<double>(count - before.settled[kind]));
    }
    for (const auto& [result, count] : figures.codes) {
        parts_->codes.at(result)->Increment(static_cast<double>(count - before.codes[result]));
    }
    before = figures;
}

} // namespace guitai::app
