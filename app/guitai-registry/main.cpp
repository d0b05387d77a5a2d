// SPDX-License-Identifier: Apache-2.0
#include "app/guitai-registry/service.h"
#include "models/central/code_key_file.h"

#include <exception>
#include <iostream>
#include <optional>

namespace {

using namespace guitai;
using namespace guitai::app;

int complain(RegistryExit code, const std::string& what) {
    std::cerr << "guitai-registry: " << what << '\n';
    return static_cast<int>(code);
}

const char* sentenceFor(central::KeyFileFault fault) {
    switch (fault) {
    case central::KeyFileFault::OpenToOthers:
        return " may be read or written by others than its owner. If nobody has: chmod 600; else "
               "make another key, and publish that.";
    case central::KeyFileFault::NoKey:
        return " is no key that guitaictl registry code-keygen has made.";
    case central::KeyFileFault::NotRead:
    case central::KeyFileFault::AlreadyThere:
    case central::KeyFileFault::NotWritten:
        break;
    }
    return " cannot be read.";
}

} // namespace

int main(int argc, char** argv) {
    const auto options = readRegistryOptions(argc, argv);
    if (!options) {
        return static_cast<int>(options.error());
    }
    StopSignal stop;
    const auto trusted = rules::TrustedKeys::load(options->keys);
    const auto current = rules::RulesCatalogue::load(options->rules, &trusted);
    for (const auto& error : current.errors()) {
        std::cerr << "guitai-registry: left out: " << error.file << ' ' << error.pointer << ": "
                  << error.expected << '\n';
    }
    if (current.all().empty()) {
        return complain(RegistryExit::Rules,
                        "no pack in " + options->rules.string() + " is signed by a key in " +
                            options->keys.string() + ": there is nothing to judge by");
    }
    std::optional<operators::CodeKey> codeKey;
    if (!options->codeKey.empty()) {
        auto read = central::readCodeKey(options->codeKey);
        if (!read) {
            return complain(RegistryExit::CodeKey,
                            options->codeKey.string() + sentenceFor(read.error()));
        }
        codeKey = *std::move(read);
        if (!hideProcessMemory()) {
            std::cerr << "guitai-registry: the system lets this program's memory be dumped"
                      << std::endl;
        }
    }
    try {
        RegistryFigures figures(options->port);
        return static_cast<int>(
            serve(*options, current, codeKey ? &*codeKey : nullptr, figures, stop));
    } catch (const std::exception&) {
        return complain(RegistryExit::Usage,
                        "port " + std::to_string(options->port) + " of the figures is taken");
    }
}
