// SPDX-License-Identifier: Apache-2.0
#include "app/guitai-card/options.h"

#include "app/chips/region_chips.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace guitai::app {

using namespace virtualcard;

namespace {

const char* const description =
    "A social-security card for practice and tests, in the virtual reader (vpcd) of pcscd.";

std::string footer() {
    return "Profiles are the region's practice citizens' cards, and its blanks: new (the initial "
           "PIN), active (PIN 246810), lost-pin (a PIN nobody knows), blank-1 and more; one that "
           "is "
           "not there is answered with those that are.\n\n"
           "While it runs, a line on standard input or a signal moves the card:\n"
           "  remove, insert   take the card out, put it in again\n"
           "  SIGUSR1          whichever of the two is possible\n"
           "  quit, SIGTERM    take the card out and end\n\n"
           "--fault takes " +
           std::string(faultPlanHelp()) +
           "\n\nExit codes: 0 ended by quit or a signal, 2 wrong usage, 3 the state file cannot be "
           "read or written, or holds no card, 4 the practice data are not right.";
}

/// Turns a fault plan's error into what CLI11 prints.
std::string checkFaults(const std::string& text) {
    const auto plan = parseFaultPlan(text);
    return plan ? std::string() : "'" + plan.error().item + "' " + plan.error().message;
}

} // namespace

std::expected<CardOptions, ExitCode> readOptions(int argc, char** argv) {
    CLI::App app(description, "guitai-card");
    app.footer(footer());
    CardOptions options{.region = "yueyang", .profile = "new", .host = "127.0.0.1", .port = 35963};
    std::string faults;
    std::string state;
    app.add_option("--region", options.region, "whose card")
        ->check(CLI::IsMember(practiceRegions()))
        ->capture_default_str();
    app.add_option("--profile", options.profile, "which card; see below")->capture_default_str();
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
    options.faults = *parseFaultPlan(faults);
    options.state = state;
    return options;
}

} // namespace guitai::app
