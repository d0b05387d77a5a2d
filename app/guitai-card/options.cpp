// SPDX-License-Identifier: Apache-2.0
#include "app/guitai-card/options.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace guitai::app {

using namespace virtualcard;

namespace {

const char* const description =
    "A social-security card for practice and tests, in the virtual reader (vpcd) of pcscd.";

std::string footer() {
    return "Profiles: new (the region's initial PIN), active (PIN 246810), locked, lost-pin (a PIN "
           "nobody knows), v1 (version 1.00, PIN 135792), v3-sm4 (version 3.00, PIN 975318).\n\n"
           "While it runs, a line on standard input or a signal moves the card:\n"
           "  remove, insert   take the card out, put it in again\n"
           "  SIGUSR1          whichever of the two is possible\n"
           "  quit, SIGTERM    take the card out and end\n\n"
           "--fault takes " +
           std::string(faultPlanHelp()) +
           "\n\nExit codes: 0 ended by quit or a signal, 2 wrong usage, 3 the state file cannot be "
           "read or written, or holds no card.";
}

std::vector<std::string> profileNames() {
    std::vector<std::string> names;
    for (const auto& known : practiceCardNames()) {
        names.emplace_back(known.name);
    }
    return names;
}

/// Turns a fault plan's error into what CLI11 prints.
std::string checkFaults(const std::string& text) {
    const auto plan = parseFaultPlan(text);
    return plan ? std::string() : "'" + plan.error().item + "' " + plan.error().message;
}

std::string checkRegion(const std::string& name) {
    return limitsOfRegion(name) ? std::string() : "no card of region '" + name + "' is known";
}

} // namespace

std::expected<CardOptions, ExitCode> readOptions(int argc, char** argv) {
    CLI::App app(description, "guitai-card");
    app.footer(footer());
    CardOptions options{.profileName = "new", .host = "127.0.0.1", .port = 35963};
    std::string region = "yueyang";
    std::string faults;
    std::string state;
    app.add_option("--region", region, "whose card: yueyang")
        ->check(CLI::Validator(checkRegion, "REGION"))
        ->capture_default_str();
    app.add_option("--profile", options.profileName, "which card; see below")
        ->check(CLI::IsMember(profileNames()))
        ->capture_default_str();
    app.add_option("--host", options.host, "where vpcd listens")->capture_default_str();
    app.add_option("--port", options.port, "on which port")
        ->check(CLI::Range(1, 65535))
        ->capture_default_str();
    app.add_option("--state", state,
                   "file that keeps the card's memory; if it exists, it is the card, and --profile "
                   "and --region say nothing");
    app.add_option("--fault", faults, "what goes wrong; see below")
        ->check(CLI::Validator(checkFaults, "SPEC"));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return std::unexpected(app.exit(error) == 0 ? ExitCode::Done : ExitCode::Usage);
    }
    options.limits = *limitsOfRegion(region);
    options.profile = *practiceCardNamed(options.profileName);
    options.faults = *parseFaultPlan(faults);
    options.state = state;
    return options;
}

} // namespace guitai::app
