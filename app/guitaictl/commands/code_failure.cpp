// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/commands/code_failure.h"

#include "app/guitaictl/commands/store_access.h"

namespace guitai::ctl {

ExitCode fail(Output& output, const office::CodeFailure& failure) {
    if (const auto* error = std::get_if<store::StoreError>(&failure)) {
        return fail(output, *error);
    }
    switch (std::get<office::CodeFault>(failure)) {
    case office::CodeFault::NotSupervisor:
        break;
    case office::CodeFault::NoChallenge:
        return output.fail(ExitCode::Usage, "no-challenge",
                           "That is not what a clerk reads out: twelve digits.");
    case office::CodeFault::NoNumber:
        return output.fail(ExitCode::AnswerIsNo, "no-number",
                           "The registry has no secret of yours from this counter: guitaictl "
                           "registry send-code-secret.");
    }
    return output.fail(ExitCode::AnswerIsNo, "not-supervisor",
                       "Only a supervisor approves by a code; it was put on record.");
}

std::string inGroups(std::string_view digits, std::size_t size) {
    std::string text;
    for (std::size_t at = 0; at < digits.size(); at += size) {
        text += (at == 0 ? "" : " ") + std::string(digits.substr(at, size));
    }
    return text;
}

} // namespace guitai::ctl
