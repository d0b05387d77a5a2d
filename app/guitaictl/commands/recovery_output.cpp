// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/commands/recovery_output.h"

#include <cstdio>

namespace guitai::ctl {

namespace {

void put(const SecretBytes& half) {
    std::fwrite(half.data(), 1, half.size(), stdout);
}

} // namespace

void put(std::string_view text) {
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void putHalvesJson(const operators::RecoveryHalves& halves) {
    put(std::string_view("  \"recovery\": [\n    \""));
    put(halves.first);
    put(std::string_view("\",\n    \""));
    put(halves.second);
    put(std::string_view("\"\n  ]\n}\n"));
}

void putHalvesText(const operators::RecoveryHalves& halves) {
    put(std::string_view(
        "The recovery key opens the store when every password is lost, and on another machine.\n"
        "It is shown this once. Write each half on its own sheet and keep them apart.\n\n"
        "  first half   "));
    put(halves.first);
    put(std::string_view("\n  second half  "));
    put(halves.second);
    put(std::string_view("\n"));
}

} // namespace guitai::ctl
