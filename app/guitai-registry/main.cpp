// SPDX-License-Identifier: Apache-2.0
#include "app/guitai-registry/service.h"

#include <exception>
#include <iostream>

namespace {

using namespace guitai;
using namespace guitai::app;

int complain(RegistryExit code, const std::string& what) {
    std::cerr << "guitai-registry: " << what << '\n';
    return static_cast<int>(code);
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
    try {
        RegistryFigures figures(options->port);
        return static_cast<int>(serve(*options, current, figures, stop));
    } catch (const std::exception&) {
        return complain(RegistryExit::Usage,
                        "port " + std::to_string(options->port) + " of the figures is taken");
    }
}
