// SPDX-License-Identifier: Apache-2.0
// The trail for whoever has not the store: taken out, signed, and checked elsewhere.
#include "models/store/audit_export.h"

#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/audit_output.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/operators/base64.h"
#include "models/store/long_file.h"
#include "models/store/operator_table.h"

#include <algorithm>
#include <fstream>
#include <memory>

namespace guitai::ctl {

namespace {

constexpr const char* group = "audit";
constexpr const char* groupText = "The audit trail";

struct ExportArguments {
    StoreAccess access{};
    std::string file{};
};

struct CheckArguments {
    StoreAccess access{};
    std::string file{};
    std::string key{}; ///< base64; empty: the signer's in the store
};

Json documentOf(const store::ExportClosing& closing) {
    return {{"entries", closing.head.sequence},
            {"head", jsonOf(closing.head)},
            {"firstBad", closing.firstBad ? Json(*closing.firstBad) : Json(nullptr)},
            {"signer", closing.signer},
            {"at", toText(closing.at)},
            {"sha256", toHex(closing.sha256)}};
}

std::string alteredText(const store::ExportClosing& closing) {
    return closing.firstBad
               ? "The audit trail itself was altered before that: the first bad entry is number " +
                     std::to_string(*closing.firstBad) + ".\n"
               : "";
}

ExitCode notWritten(const store::StoreError& error, const std::string& file, Output& output) {
    using enum store::StoreFault;
    if (error.fault == NotAllowed) {
        return output.fail(ExitCode::AnswerIsNo, "not-allowed",
                           "Only a supervisor or an administrator may take the audit trail out.");
    }
    if (error.fault == AlreadyThere) {
        return output.fail(ExitCode::AnswerIsNo, "already-there",
                           "The file " + file + " is there already; nothing was changed.",
                           {{"file", file}});
    }
    return error.site.starts_with("file.")
               ? output.fail(ExitCode::Usage, "not-written",
                             "The file " + file + " could not be written.", {{"file", file}})
               : fail(output, error);
}

ExitCode exportTrail(const ExportArguments& arguments, Output& output) {
    const SystemClock clock;
    const auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    auto file = store::LongFile::begin(arguments.file);
    if (!file) {
        return notWritten(file.error(), arguments.file, output);
    }
    const auto closing =
        store::exportAudit(*opened->store, opened->who, clock.now(),
                           [&](std::string_view line) { return file->write(line); });
    if (!closing) {
        return notWritten(closing.error(), arguments.file, output);
    }
    if (const auto finished = file->finish(); !finished) {
        return notWritten(finished.error(), arguments.file, output);
    }
    auto document = documentOf(*closing);
    document["file"] = arguments.file;
    document["key"] = operators::toBase64(opened->who.who.key);
    output.answer(document,
                  std::to_string(closing->head.sequence) + " entries are in " + arguments.file +
                      ", signed by " + opened->who.who.name + ", whose public key is " +
                      operators::toBase64(opened->who.who.key) + ".\n" + alteredText(*closing));
    return closing->firstBad ? ExitCode::Altered : ExitCode::Done;
}

std::optional<operators::PublicKey> keyFrom(const std::string& text) {
    operators::PublicKey key{};
    const auto bytes = operators::fromBase64(text);
    if (!bytes || bytes->size() != key.size()) {
        return std::nullopt;
    }
    std::ranges::copy(*bytes, key.begin());
    return key;
}

const char* sentenceFor(store::ExportFault fault) {
    using enum store::ExportFault;
    switch (fault) {
    case Cut:
        return "The file's end is missing: it has no closing line.";
    case Malformed:
        return "The file has a line that no export has.";
    case Altered:
        return "The file was altered: its entries are not those that were signed.";
    case OtherKey:
        return "The signature does not fit that operator's key: the closing line was altered, or "
               "somebody else has signed.";
    case NoSuchSigner:
        return "The store knows nobody with the signer's id.";
    }
    return "The file is no export.";
}

/// The key that was given stands for whoever signed; else the store knows people by their ids.
ExitCode checkWith(const CheckArguments& arguments, const store::FindKey& find, Output& output) {
    std::ifstream in(arguments.file);
    if (!in) {
        return output.fail(ExitCode::Usage, "not-read",
                           "The file " + arguments.file + " cannot be read.",
                           {{"file", arguments.file}});
    }
    const auto closing = store::checkExport(
        [&in]() -> std::optional<std::string> {
            std::string line;
            return std::getline(in, line) ? std::optional(std::move(line)) : std::nullopt;
        },
        find);
    if (!closing) {
        const auto& [fault, line] = closing.error();
        const Json facts = line == 0 ? Json::object() : Json{{"line", line}};
        return output.fail(fault == store::ExportFault::NoSuchSigner ? ExitCode::AnswerIsNo
                                                                     : ExitCode::Altered,
                           codeOf(fault), sentenceFor(fault), facts);
    }
    output.answer(documentOf(*closing),
                  "All " + std::to_string(closing->head.sequence) +
                      " entries are as they were signed, " + toMinuteText(closing->at) +
                      ", up to " + headText(closing->head) + ".\n" + alteredText(*closing));
    return ExitCode::Done;
}

ExitCode check(const CheckArguments& arguments, Output& output) {
    if (!arguments.key.empty()) {
        const auto key = keyFrom(arguments.key);
        return key ? checkWith(
                         arguments, [&](const std::string&) { return key; }, output)
                   : output.fail(ExitCode::Usage, "no-key", "That is no public key in base64.");
    }
    if (arguments.access.login.empty() || arguments.access.passwordFd < 0) {
        return output.fail(ExitCode::Usage, "usage",
                           "Give the signer's public key with --key, or --login and "
                           "--password-fd of a store that knows him.");
    }
    const SystemClock clock;
    const auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    const auto find = [&](const std::string& id) -> std::optional<operators::PublicKey> {
        const auto who = opened->store->operatorTable().find(id);
        return who && *who ? std::optional((*who)->key) : std::nullopt;
    };
    return checkWith(arguments, find, output);
}

} // namespace

void addAuditExport(CommandSet& commands) {
    const auto exporting = std::make_shared<ExportArguments>();
    auto& taking = commands.add(
        group, groupText, "export", "Write every entry as JSON lines, signed; it is put on record",
        [exporting](Output& output) { return exportTrail(*exporting, output); });
    taking.add_option("FILE", exporting->file, "Where to; must not be there yet")->required();
    addAccessOptions(taking, exporting->access);

    const auto checking = std::make_shared<CheckArguments>();
    auto& checked =
        commands.add(group, groupText, "check-export", "Check that an export is as it was signed",
                     [checking](Output& output) { return check(*checking, output); });
    checked.add_option("FILE", checking->file, "What audit export has written")->required();
    checked
        .add_option("--key", checking->key,
                    "The signer's public key, as audit export has shown it; no store is needed")
        ->type_name("BASE64");
    addLocationOptions(checked, checking->access);
    checked
        .add_option("--login", checking->access.login, "Who opens the store that knows the signer")
        ->type_name("LOGIN");
    addPasswordOption(checked, checking->access);
    checked.get_option("--password-fd")->required(false);
}

} // namespace guitai::ctl
