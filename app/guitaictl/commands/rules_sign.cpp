// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/rules_errors.h"
#include "models/operators/base64.h"
#include "models/operators/signing_key.h"
#include "models/rules/rules_catalogue.h"
#include "models/store/durable_file.h"

#include <filesystem>
#include <memory>
#include <string>

namespace guitai::ctl {

namespace {

namespace fs = std::filesystem;

struct SignArguments {
    std::string key{};
    std::string file{};
    std::string output{};
};

ExitCode notWritten(const fs::path& file, Output& output) {
    return output.fail(ExitCode::Usage, "not-written",
                       "The file " + file.string() + " could not be written.",
                       {{"file", file.string()}});
}

/// The seed is read straight into locked memory, and never printed.
ExitCode makeKey(const std::string& file, Output& output) {
    const fs::path secret = file;
    auto published = secret;
    published.replace_extension(".pub");
    std::error_code ignored;
    if (fs::exists(secret, ignored) || fs::exists(published, ignored)) {
        return output.fail(ExitCode::AnswerIsNo, "already-there",
                           "There is a key already; nothing was changed.",
                           {{"file", secret.string()}});
    }
    auto seed = store::ensureMachineSecret(secret);
    if (!seed) {
        return notWritten(secret, output);
    }
    const auto key = operators::SigningKey::fromSeed(std::move(*seed));
    if (!store::writeFile(published, operators::toBase64(key.publicKey()) + "\n")) {
        return notWritten(published, output);
    }
    output.answer({{"key", secret.string()}, {"public", published.string()}},
                  "The key is " + secret.string() +
                      ": keep it where only who signs rules can read it.\n" + "Counters trust " +
                      published.string() +
                      " once it lies in /etc/guitai/rules-keys, or in rules-keys in a counter's "
                      "folder.\n");
    return ExitCode::Done;
}

ExitCode sign(const SignArguments& arguments, Output& output) {
    auto seed = store::readMachineSecret(arguments.key);
    if (!seed || seed->size() != operators::SigningKey::seedSize) {
        return output.fail(ExitCode::Usage, "no-key",
                           "The file " + arguments.key + " is no key that rules keygen has made.",
                           {{"file", arguments.key}});
    }
    const auto pack = rules::readPackFile(arguments.file);
    if (!pack) {
        std::string text;
        auto errors = Json::array();
        for (const auto& error : pack.error()) {
            text += textOf(error) + "\n";
            errors.push_back(jsonOf(error));
        }
        return output.fail(ExitCode::Usage, "broken-rules",
                           "What has an error is not signed:\n" + text, {{"errors", errors}});
    }
    const auto key = operators::SigningKey::fromSeed(std::move(*seed));
    auto document = nlohmann::ordered_json::parse(pack->text);
    const auto text = rules::signedText(nlohmann::json::parse(pack->text));
    document["signature"] = {{"algorithm", "ed25519"},
                             {"keyId", fs::path(arguments.key).stem().string()},
                             {"value", operators::toBase64(key.sign(bytesOf(text)))}};
    const fs::path to = arguments.output.empty() ? arguments.file : arguments.output;
    if (!store::writeFile(to, document.dump(2) + "\n")) {
        return notWritten(to, output);
    }
    output.answer({{"file", to.string()}, {"region", pack->rules.region}},
                  to.string() + ": signed, " + pack->rules.region + " " + pack->rules.version +
                      "\n");
    return ExitCode::Done;
}

} // namespace

void addRuleSigning(CommandSet& commands, const std::string& group) {
    const auto file = std::make_shared<std::string>();
    commands
        .add("rules", group, "keygen",
             "Make a key that signs rules; FILE.pub is what counters trust",
             [file](Output& output) { return makeKey(*file, output); })
        .add_option("FILE", *file, "Where the secret key is put, such as province.key")
        ->required();

    const auto arguments = std::make_shared<SignArguments>();
    auto& command =
        commands.add("rules", group, "sign", "Sign a rule file, so that real counters take it",
                     [arguments](Output& output) { return sign(*arguments, output); });
    command.add_option("FILE", arguments->file, "A rule file without errors")->required();
    command.add_option("--key", arguments->key, "A key of rules keygen")->required();
    command.add_option("--output", arguments->output, "Where to; else the file itself");
}

} // namespace guitai::ctl
