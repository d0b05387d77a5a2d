// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/audit_output.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/store/audit.h"
#include "models/store/durable_file.h"

#include <memory>
#include <sstream>

namespace guitai::ctl {

namespace {

struct VerifyArguments {
    StoreAccess access{};
    std::vector<std::string> anchors{};
    std::vector<std::string> files{};
};

/// A line each, as they were noted down: empty ones and those with a # in front are passed over.
std::expected<void, ExitCode> addLines(std::vector<std::string>& anchors, const std::string& file,
                                       Output& output) {
    const auto content = store::readFile(file);
    if (!content) {
        return std::unexpected(output.fail(ExitCode::Usage, "anchors-not-read",
                                           "The file " + file + " cannot be read.",
                                           {{"file", file}}));
    }
    std::istringstream lines(*content);
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        if (!line.empty() && !line.starts_with('#')) {
            anchors.push_back(line);
        }
    }
    return {};
}

std::expected<std::vector<store::AuditHead>, ExitCode> anchorsIn(const VerifyArguments& arguments,
                                                                 Output& output) {
    auto texts = arguments.anchors;
    for (const auto& file : arguments.files) {
        if (auto added = addLines(texts, file, output); !added) {
            return std::unexpected(added.error());
        }
    }
    std::vector<store::AuditHead> heads;
    for (const auto& text : texts) {
        auto head = store::parseAuditHead(text);
        if (!head) {
            return std::unexpected(output.fail(ExitCode::Usage, "no-anchor",
                                               "No anchor: " + text +
                                                   " is not SEQUENCE:HASH with 64 hexadecimal "
                                                   "digits.",
                                               {{"anchor", text}}));
        }
        heads.push_back(*std::move(head));
    }
    return heads;
}

ExitCode verify(const VerifyArguments& arguments, Output& output) {
    const auto heads = anchorsIn(arguments, output);
    if (!heads) {
        return heads.error();
    }
    const SystemClock clock;
    const auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    const auto& audit = opened->store->audit();
    const auto finding = audit.verifyAgainst(*heads);
    const auto sent = audit.anchors();
    if (!finding || !sent) {
        return fail(output, !finding ? finding.error() : sent.error());
    }
    return tell(output, *finding, *sent);
}

} // namespace

void addAuditVerify(CommandSet& commands) {
    const auto arguments = std::make_shared<VerifyArguments>();
    auto& command =
        commands.add("audit", "The audit trail", "verify",
                     "Check the chain of entries, and against heads that somebody keeps outside",
                     [arguments](Output& output) { return verify(*arguments, output); });
    addAccessOptions(command, arguments->access);
    command
        .add_option("--anchor", arguments->anchors,
                    "A head as it was printed or sent at some time; may be given more than once")
        ->type_name("SEQUENCE:HASH");
    command
        .add_option("--anchor-file", arguments->files,
                    "A file of them, a line each; # begins a remark")
        ->type_name("FILE");
}

} // namespace guitai::ctl
