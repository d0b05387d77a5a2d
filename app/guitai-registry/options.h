// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <expected>
#include <filesystem>
#include <string>

namespace guitai::app {

/// How guitai-registry ends.
enum class RegistryExit { Done = 0, Usage = 2, Rules = 3, Schema = 4, CodeKey = 5 };

struct RegistryOptions {
    std::string database{};          ///< libpq's connection string
    std::filesystem::path rules{};   ///< the packs that are current
    std::filesystem::path keys{};    ///< whose packs are taken
    std::filesystem::path codeKey{}; ///< the private half; empty: codes wait for who has it
    std::uint16_t port = 9188;       ///< of the figures, on the loopback interface; 0: none
    std::chrono::milliseconds lease{15'000};
};

/// The options, or the code to leave with when help or a message about them has been printed.
[[nodiscard]] std::expected<RegistryOptions, RegistryExit> readRegistryOptions(int argc,
                                                                               char** argv);

} // namespace guitai::app
