// SPDX-License-Identifier: Apache-2.0
// Which registry a counter works on: its own, or the one that counters share.
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/central/shared_registry.h"
#include "models/store/audit.h"
#include "models/store/counter_setup.h"
#include "models/store/queue.h"

#include <memory>
#include <optional>
#include <string>

namespace guitai::ctl {

namespace {

struct JoinArguments {
    StoreAccess access{};
    std::string database{};
};

/// What is in the way of another registry, said and told.
std::optional<ExitCode> obstacle(const store::Store::Opened& opened, Output& output) {
    if (!opened.who.who.has(operators::Role::Administrator)) {
        return output.fail(ExitCode::AnswerIsNo, "not-allowed",
                           "Only an administrator of the counter may say which registry it works "
                           "on; nothing was changed.");
    }
    const auto pending = opened.store->queue().pending();
    if (!pending) {
        return fail(output, pending.error());
    }
    if (!pending->empty()) {
        return output.fail(ExitCode::AnswerIsNo, "queue-not-empty",
                           std::to_string(pending->size()) +
                               " acts still wait for the registry that the counter works on now. "
                               "Let them be forwarded first; nothing was changed.",
                           {{"waiting", pending->size()}});
    }
    return std::nullopt;
}

/// The store's copy first: until both say the same, the counter is not opened.
ExitCode change(const StoreAccess& access, store::Store::Opened& opened,
                const std::string& registry, const Clock& clock, Output& output) {
    auto& store = *opened.store;
    const auto setup = store::loadSetup(store.settings());
    if (!setup || !*setup) {
        return fail(output, setup ? store::StoreError{.fault = store::StoreFault::NotThere,
                                                      .site = "set-up"}
                                  : setup.error());
    }
    auto changed = **setup;
    changed.registry = registry;
    const auto saved = store.transaction([&]() -> std::expected<void, store::StoreError> {
        if (auto kept = store::saveSetup(store.settings(), changed); !kept) {
            return kept;
        }
        return store.audit().append({.at = clock.now(),
                                     .actor = opened.who.who.id,
                                     .action = "registry-chosen",
                                     .subject = registry.empty() ? "own" : "shared"});
    });
    if (!saved) {
        return fail(output, saved.error());
    }
    if (const auto written = store::writeCounterFile(access.location().directory, changed);
        !written) {
        return fail(output, written.error());
    }
    output.answer({{"registry", registry.empty() ? "own" : "shared"}},
                  registry.empty() ? "The counter works on its own registry.\n"
                                   : "The counter works on the shared registry.\n");
    return ExitCode::Done;
}

ExitCode join(const JoinArguments& arguments, Output& output) {
    const SystemClock clock;
    auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    if (const auto inTheWay = obstacle(*opened, output)) {
        return *inTheWay;
    }
    central::SharedRegistry shared(arguments.database);
    if (const auto pulse = shared.pulse(); !pulse) {
        return output.fail(ExitCode::Service, "unreachable",
                           "The shared registry does not answer this counter; nothing was "
                           "changed.");
    }
    return change(arguments.access, *opened, arguments.database, clock, output);
}

ExitCode leave(const JoinArguments& arguments, Output& output) {
    const SystemClock clock;
    auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    const auto inTheWay = obstacle(*opened, output);
    return inTheWay ? *inTheWay : change(arguments.access, *opened, {}, clock, output);
}

} // namespace

void addRegistryChoice(CommandSet& commands) {
    const auto arguments = std::make_shared<JoinArguments>();
    auto& joined = commands.add("registry", "The registry that counters share", "join",
                                "From now on this counter works on the shared registry",
                                [arguments](Output& output) { return join(*arguments, output); });
    addAccessOptions(joined, arguments->access);
    joined
        .add_option("--database", arguments->database,
                    "libpq's connection string with this counter's certificate")
        ->required();
    auto& left = commands.add("registry", "The registry that counters share", "leave",
                              "From now on this counter works on its own registry again",
                              [arguments](Output& output) { return leave(*arguments, output); });
    addAccessOptions(left, arguments->access);
}

} // namespace guitai::ctl
