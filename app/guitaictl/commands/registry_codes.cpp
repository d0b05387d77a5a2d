// SPDX-License-Identifier: Apache-2.0
// Approval by a code over the telephone: the registry's key, the supervisors' secrets and numbers.
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/code_failure.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/database_access.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/central/code_key_file.h"
#include "models/central/code_supervisors.h"

#include <memory>
#include <string>

namespace guitai::ctl {

namespace {

using central::CodeSupervisor;
using central::KeyFileFault;
using central::Publishing;
using central::SecretFault;
using postgres::Connection;

struct Arguments {
    std::string database{};
    std::string file{};
    std::string number{};
    bool replace = false;
    StoreAccess access{};
};

ExitCode makeKey(const Arguments& arguments, Output& output) {
    const auto made = central::makeCodeKey(arguments.file);
    if (!made && made.error() == KeyFileFault::AlreadyThere) {
        return output.fail(ExitCode::AnswerIsNo, "already-there",
                           "There is a key already; nothing was changed.",
                           {{"file", arguments.file}});
    }
    if (!made) {
        return output.fail(ExitCode::Usage, "not-written",
                           "The file " + arguments.file + " could not be written.",
                           {{"file", arguments.file}});
    }
    const auto published = central::publicKeyFile(arguments.file).string();
    output.answer({{"key", arguments.file}, {"public", published}},
                  "The key is " + arguments.file +
                      ": give it to guitai-registry (--code-key), and to nobody else.\nPublish " +
                      published + ": guitaictl registry publish-code-key.\n");
    return ExitCode::Done;
}

ExitCode publishKey(const Arguments& arguments, Output& output) {
    const auto key = central::readPublicCodeKey(arguments.file);
    if (!key) {
        return output.fail(ExitCode::Usage, "no-key",
                           "The file " + arguments.file +
                               " is no public key that registry code-keygen has made.",
                           {{"file", arguments.file}});
    }
    return connected(arguments.database, output, [&](Connection& connection) {
        const auto done = central::publishCodeKey(connection, *key, arguments.replace);
        if (!done) {
            return fail(output, done.error());
        }
        if (*done == Publishing::OtherThere) {
            return output.fail(
                ExitCode::AnswerIsNo, "other-key",
                "Another key is published. Replacing it makes every secret useless that was "
                "sealed to it: each supervisor must send his again, and codes wait until then. "
                "If that is meant: --replace. Nothing was changed.");
        }
        output.answer({{"published", *done == Publishing::Done}},
                      *done == Publishing::AlreadyThat
                          ? "That key is published already; nothing was changed.\n"
                      : arguments.replace
                          ? "The key is published in place of the other. Every supervisor must "
                            "send his secret again.\n"
                          : "The key is published.\n");
        return ExitCode::Done;
    });
}

ExitCode notKept(Output& output, const central::SecretError& error) {
    switch (error.fault) {
    case SecretFault::NoKey:
        return output.fail(ExitCode::AnswerIsNo, "no-key",
                           "The registry has published no key to seal the secret to: guitaictl "
                           "registry publish-code-key.");
    case SecretFault::UnknownOperator:
        return output.fail(ExitCode::AnswerIsNo, "unknown-operator",
                           "The registry does not know this person: guitaictl registry "
                           "send-operators.");
    case SecretFault::OtherKey:
        return output.fail(ExitCode::AnswerIsNo, "other-signing-key",
                           "The registry knows this person by another signing key: guitaictl "
                           "registry send-operators.");
    case SecretFault::NotSupervisor:
        return output.fail(ExitCode::AnswerIsNo, "not-supervisor",
                           "To the registry this person is no supervisor, or no longer works "
                           "there: guitaictl registry send-operators.");
    case SecretFault::Database:
        break;
    }
    return fail(output, error.sql.value_or(postgres::SqlError{}));
}

ExitCode sendSecret(const Arguments& arguments, Output& output) {
    const SystemClock clock;
    const auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    const auto& who = opened->who.who;
    return connected(arguments.database, output, [&](Connection& connection) {
        const auto secret = office::codeSecretToSend(*opened->store, opened->who, clock);
        if (!secret) {
            return fail(output, secret.error());
        }
        const auto number = central::keepCodeSecret(connection, who, *secret);
        if (!number) {
            return notKept(output, number.error());
        }
        if (const auto kept = office::keepCodeNumber(*opened->store, who, *number); !kept) {
            return fail(output, kept.error());
        }
        output.answer({{"number", *number}}, "The registry takes codes of " + who.name +
                                                 " under the number " + inGroups(*number, 3) +
                                                 ".\n");
        return ExitCode::Done;
    });
}

ExitCode unlock(const Arguments& arguments, Output& output) {
    return connected(arguments.database, output, [&](Connection& connection) {
        const auto done = central::unlockCode(connection, arguments.number);
        if (!done) {
            return fail(output, done.error());
        }
        if (!*done) {
            return output.fail(ExitCode::AnswerIsNo, "no-number",
                               "Nobody has the number " + arguments.number + ".");
        }
        output.answer({{"number", arguments.number}},
                      "Codes under the number " + arguments.number + " are taken again.\n");
        return ExitCode::Done;
    });
}

Json documentOf(const CodeSupervisor& who) {
    return {{"number", who.number}, {"operator", who.operatorId}, {"login", who.login},
            {"name", who.name},     {"failures", who.failures},   {"locked", who.locked},
            {"sent", who.sent},     {"at", toText(who.at)}};
}

std::string lineOf(const CodeSupervisor& who) {
    auto line = who.number + "  " + who.name + "  (" + who.login + ")  ";
    line += who.sent ? toMinuteText(who.at) : std::string("must send the secret again");
    if (who.failures > 0) {
        line += ", " + std::to_string(who.failures) + " wrong in a row";
    }
    return line + (who.locked ? ", locked\n" : "\n");
}

ExitCode list(const Arguments& arguments, Output& output) {
    return connected(arguments.database, output, [&](Connection& connection) {
        const auto all = central::codeSupervisors(connection);
        if (!all) {
            return fail(output, all.error());
        }
        auto documents = Json::array();
        std::string text;
        for (const auto& who : *all) {
            documents.push_back(documentOf(who));
            text += lineOf(who);
        }
        output.answer({{"supervisors", documents}},
                      text.empty() ? "No supervisor has sent a secret.\n" : text);
        return ExitCode::Done;
    });
}

using Act = ExitCode (*)(const Arguments&, Output&);

CLI::App& command(CommandSet& commands, const std::shared_ptr<Arguments>& given, const char* name,
                  const char* help, Act act) {
    return commands.add("registry", "The registry that counters share", name, help,
                        [given, act](Output& output) { return act(*given, output); });
}

} // namespace

void addRegistryCodes(CommandSet& commands) {
    const auto given = std::make_shared<Arguments>();
    command(commands, given, "code-keygen",
            "Make the key that codes over the telephone are checked with, and FILE.pub", makeKey)
        .add_option("FILE", given->file, "Where the private half is put, such as codes.key")
        ->required();
    auto& published =
        command(commands, given, "publish-code-key",
                "Say to which key supervisors' secrets are sealed from now on", publishKey);
    published.add_option("FILE", given->file, "The public half, such as codes.key.pub")->required();
    published.add_flag("--replace", given->replace,
                       "In place of another: every supervisor must send his secret again");
    addDatabaseOption(published, given->database);
    auto& sent = command(commands, given, "send-code-secret",
                         "Let the registry check a supervisor's codes; with his own password. "
                         "Again: unlocks his number, which he keeps",
                         sendSecret);
    addAccessOptions(sent, given->access);
    addDatabaseOption(sent, given->database);
    auto& unlocked = command(commands, given, "unlock-code",
                             "Take codes under a number again after five wrong ones", unlock);
    unlocked.add_option("NUMBER", given->number, "The supervisor's, as registry codes lists it")
        ->required();
    addDatabaseOption(unlocked, given->database);
    auto& listed =
        command(commands, given, "codes",
                "Who approves by codes: number, wrong codes in a row, locked or not", list);
    addDatabaseOption(listed, given->database);
}

} // namespace guitai::ctl
