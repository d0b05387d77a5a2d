// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

/// Looks for a secret in another process's memory and in files. Made to be run in a process of its
/// own: whoever looks for a PIN holds it.
namespace guitai::support {

struct Needle {
    std::string form;
    std::vector<std::uint8_t> bytes;
};

/// How six digits can stand in memory: ASCII, UTF-16 and UTF-32 (which are X11's keysyms of the
/// main row too), keysyms of the number pad, one value a byte (as SecretPin has them), and BCD
/// behind the headers of the chip's commands that carry it.
[[nodiscard]] std::vector<Needle> formsOf(std::string_view pin);
/// The old and the new one side by side, as the command that changes them has them.
[[nodiscard]] std::vector<Needle> formsOfChange(std::string_view oldPin, std::string_view newPin);

/// The form that a SecretPin itself has.
inline constexpr std::string_view heldForm = "digit values";

struct Finding {
    std::string form;
    std::string where; ///< mapping or file, and the offset
};

/// All memory that the process could have written, at this moment. The reason where it cannot be
/// read.
[[nodiscard]] std::expected<std::vector<Finding>, std::string>
scanProcess(pid_t process, const std::vector<Needle>& needles);

/// Every file below the folder, whatever its name.
[[nodiscard]] std::expected<std::vector<Finding>, std::string>
scanFolder(const std::filesystem::path& folder, const std::vector<Needle>& needles);

[[nodiscard]] std::vector<Finding>
scanBytes(std::string_view bytes, const std::vector<Needle>& needles, const std::string& where);

} // namespace guitai::support
