// SPDX-License-Identifier: Apache-2.0
// A supervisor at his own counter answers a clerk on the telephone; no line is needed.
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/code_failure.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/office/approval_codes.h"

#include <memory>
#include <string>

namespace guitai::ctl {

namespace {

struct Arguments {
    StoreAccess access{};
    std::string challenge{};
};

ExitCode give(const Arguments& arguments, Output& output) {
    const SystemClock clock;
    const auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    const auto given = office::giveCode(*opened->store, opened->who, arguments.challenge, clock);
    if (!given) {
        return fail(output, given.error());
    }
    output.answer({{"number", given->number}, {"code", given->code}},
                  "Number: " + inGroups(given->number, 3) +
                      "\nCode:   " + inGroups(given->code, 4) + "\n");
    return ExitCode::Done;
}

} // namespace

void addApprovalCode(CommandSet& commands) {
    const auto arguments = std::make_shared<Arguments>();
    auto& command = commands.add("approval-code",
                                 "Approve over the telephone: the code for what a clerk reads out",
                                 [arguments](Output& output) { return give(*arguments, output); });
    command
        .add_option("CHALLENGE", arguments->challenge,
                    "The twelve digits that the clerk reads out; it is put on record")
        ->required();
    addAccessOptions(command, arguments->access);
}

} // namespace guitai::ctl
