// SPDX-License-Identifier: Apache-2.0
// The people of a counter. Passwords come from descriptors, a line each, and nowhere else.
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/store/operator_table.h"

#include <memory>

namespace guitai::ctl {

namespace {

constexpr const char* group = "operator";
constexpr const char* groupText = "The people of a counter and what they may do";

struct OperatorArguments {
    StoreAccess access{};
    std::string login{};
    std::string name{};
    std::vector<std::string> roles{};
    int newPasswordFd = -1; ///< -1: the next line of --password-fd
};

std::optional<SecretBytes> readNewPassword(const OperatorArguments& arguments, Output& output) {
    const int descriptor =
        arguments.newPasswordFd < 0 ? arguments.access.passwordFd : arguments.newPasswordFd;
    auto password = readPassword(descriptor);
    if (!password) {
        output.fail(ExitCode::Usage, "no-password", "No new password could be read.");
    }
    return password;
}

Json rolesOf(const operators::Operator& who) {
    Json roles = Json::array();
    for (const auto role : who.roles) {
        roles.push_back(domain::nameOf(role));
    }
    return roles;
}

Json documentOf(const operators::Operator& who) {
    return {{"id", who.id},
            {"login", who.login},
            {"name", who.name},
            {"roles", rolesOf(who)},
            {"active", who.active}};
}

std::string lineOf(const operators::Operator& who) {
    std::string line = who.login + "  " + who.name + " ";
    for (const auto role : who.roles) {
        line += " " + std::string(domain::nameOf(role));
    }
    return line + (who.active ? "\n" : "  (no longer works here)\n");
}

ExitCode add(const OperatorArguments& arguments, Output& output) {
    store::NewOperator fresh{arguments.login, arguments.name, {}};
    for (const auto& word : arguments.roles) {
        fresh.roles.insert(*domain::parseName<operators::Role>(word)); // checked when parsed
    }
    const SystemClock clock;
    const auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    const auto password = readNewPassword(arguments, output);
    if (!password) {
        return ExitCode::Usage;
    }
    const auto added = opened->store->addOperator(fresh, *password, opened->who);
    if (!added) {
        return fail(output, added.error());
    }
    output.answer(documentOf(*added), "Added: " + lineOf(*added));
    return ExitCode::Done;
}

ExitCode removePerson(const OperatorArguments& arguments, Output& output) {
    const SystemClock clock;
    const auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    const auto removed = opened->store->removeOperator(arguments.login, opened->who);
    if (!removed) {
        return fail(output, removed.error());
    }
    auto document = documentOf(*removed);
    document["rekeyDue"] = true;
    output.answer(document,
                  "Removed: " + lineOf(*removed) +
                      "He or she opens this store no more. Copies that were made before still "
                      "open with that password:\nmake a new key now (guitaictl store rekey), "
                      "and destroy old backups once a new one is made.\n"
                      "Where the registry is shared, he or she is active there until you tell it "
                      "(guitaictl registry send-operators);\nlet what waits be sent first.\n");
    return ExitCode::Done;
}

ExitCode list(const StoreAccess& access, Output& output) {
    const SystemClock clock;
    const auto opened = openStore(access, clock, output);
    if (!opened) {
        return opened.error();
    }
    const auto people = opened->store->operatorTable().all();
    if (!people) {
        return fail(output, people.error());
    }
    Json operators = Json::array();
    std::string text;
    for (const auto& who : *people) {
        operators.push_back(documentOf(who));
        text += lineOf(who);
    }
    output.answer({{"operators", operators}}, text);
    return ExitCode::Done;
}

/// One's own: the old password is the only thing that opens the signing key.
ExitCode changePassword(const OperatorArguments& arguments, Output& output) {
    const SystemClock clock;
    const auto& access = arguments.access;
    const auto old = readPassword(access.passwordFd);
    const auto fresh = old ? readNewPassword(arguments, output) : std::nullopt;
    if (!fresh) {
        return old ? ExitCode::Usage
                   : output.fail(ExitCode::Usage, "no-password",
                                 "No password could be read from --password-fd.");
    }
    const auto opened = store::Store::open(access.location(), access.login, *old, clock);
    if (!opened) {
        return fail(output, opened.error());
    }
    if (auto done = opened->store->changePassword(access.login, *old, *fresh); !done) {
        return fail(output, done.error());
    }
    output.answer({{"login", access.login}, {"changed", true}},
                  "The password of " + access.login + " is changed.\n");
    return ExitCode::Done;
}

std::vector<std::string> roleWords() {
    std::vector<std::string> words;
    for (const auto& [role, word] : domain::Words<operators::Role>::all) {
        words.emplace_back(word);
    }
    return words;
}

void addNewPasswordOption(CLI::App& command, OperatorArguments& arguments) {
    command
        .add_option("--new-password-fd", arguments.newPasswordFd,
                    "The descriptor to read the new password from (else the next line of "
                    "--password-fd)")
        ->type_name("N");
}

} // namespace

void addOperators(CommandSet& commands) {
    const auto adding = std::make_shared<OperatorArguments>();
    auto& addition =
        commands.add(group, groupText, "add", "Add a person; for an administrator (--login)",
                     [adding](Output& output) { return add(*adding, output); });
    addition.add_option("LOGIN", adding->login, "The new person's sign-in name")->required();
    addition.add_option("--name", adding->name, "His or her name, as it stands on vouchers")
        ->required();
    addition.add_option("--role", adding->roles, "What he or she may do; may be given repeatedly")
        ->required()
        ->check(CLI::IsMember(roleWords()));
    addAccessOptions(addition, adding->access);
    addNewPasswordOption(addition, *adding);

    const auto removing = std::make_shared<OperatorArguments>();
    auto& removal = commands.add(
        group, groupText, "remove", "Somebody works here no more; for an administrator (--login)",
        [removing](Output& output) { return removePerson(*removing, output); });
    removal.add_option("WHO", removing->login, "That person's sign-in name")->required();
    addAccessOptions(removal, removing->access);

    const auto listing = std::make_shared<StoreAccess>();
    auto& listed = commands.add(group, groupText, "list", "Who works here and in which roles",
                                [listing](Output& output) { return list(*listing, output); });
    addAccessOptions(listed, *listing);

    const auto changing = std::make_shared<OperatorArguments>();
    auto& change = commands.add(
        group, groupText, "password", "Change one's own password: the old line, then the new one",
        [changing](Output& output) { return changePassword(*changing, output); });
    addAccessOptions(change, changing->access);
    addNewPasswordOption(change, *changing);
}

} // namespace guitai::ctl
