// SPDX-License-Identifier: Apache-2.0
#include "app/guitai-registry/options.h"

#include "models/rules/rules_catalogue.h"

#include <CLI/CLI.hpp>

namespace guitai::app {

std::expected<RegistryOptions, RegistryExit> readRegistryOptions(int argc, char** argv) {
    RegistryOptions options;
    std::string rules = rules::rulesFolder().string();
    std::string keys = "/etc/guitai/rules-keys";
    std::string codeKey;
    int lease = 15;
    CLI::App app("Applies what counters hand in to the shared registry. Any number may run.");
    app.add_option("--database", options.database,
                   "libpq's connection string, for example \"service=guitai\"; the login is a "
                   "member of guitai_apply")
        ->required();
    app.add_option("--rules", rules, "Folder of the rule packs that are in force")
        ->capture_default_str();
    app.add_option("--keys", keys, "Folder of the keys whose packs are taken")
        ->capture_default_str();
    app.add_option("--code-key", codeKey,
                   "The key that guitaictl registry code-keygen has made, for codes over the "
                   "telephone; without it they wait for an applier that has it");
    app.add_option("--port", options.port,
                   "Port of the figures on the loopback interface, in Prometheus' text; 0: none")
        ->capture_default_str();
    app.add_option("--lease", lease, "Seconds after which another takes over what this one had")
        ->check(CLI::Range(3, 600))
        ->capture_default_str();
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return std::unexpected(app.exit(error) == 0 ? RegistryExit::Done : RegistryExit::Usage);
    }
    options.rules = rules;
    options.keys = keys;
    options.codeKey = codeKey;
    options.lease = std::chrono::seconds(lease);
    return options;
}

} // namespace guitai::app
