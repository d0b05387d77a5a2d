// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memory_scan.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <sstream>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace guitai::support {

namespace {

using Octets = std::vector<std::uint8_t>;

struct Mapping {
    std::uint64_t from = 0;
    std::uint64_t to = 0;
    std::string name;
};

/// Each digit as a little- or big-endian number of `width` bytes over `base`.
Octets spread(std::string_view pin, std::size_t width, std::uint32_t base, bool bigEndian) {
    Octets octets;
    for (const char digit : pin) {
        const std::uint32_t value = base + static_cast<std::uint32_t>(digit - '0');
        for (std::size_t i = 0; i < width; ++i) {
            const std::size_t shift = 8 * (bigEndian ? width - 1 - i : i);
            octets.push_back(static_cast<std::uint8_t>(value >> shift));
        }
    }
    return octets;
}

Octets bcd(std::string_view pin) {
    Octets packed;
    for (std::size_t i = 0; i + 1 < pin.size(); i += 2) {
        packed.push_back(static_cast<std::uint8_t>(((pin[i] - '0') << 4) | (pin[i + 1] - '0')));
    }
    return packed;
}

Octets joined(std::initializer_list<Octets> parts) {
    Octets whole;
    for (const auto& part : parts) {
        whole.insert(whole.end(), part.begin(), part.end());
    }
    return whole;
}

/// Mappings that hold data of the process's own: readable, and either anonymous or written to.
std::vector<Mapping> mappingsOf(pid_t process) {
    std::ifstream maps("/proc/" + std::to_string(process) + "/maps");
    std::vector<Mapping> found;
    for (std::string line; std::getline(maps, line);) {
        std::istringstream fields(line);
        Mapping mapping;
        std::string rights;
        std::string offset;
        std::string device;
        std::string inode;
        char dash = 0;
        fields >> std::hex >> mapping.from >> dash >> mapping.to >> rights >> offset >> device >>
            inode;
        std::getline(fields >> std::ws, mapping.name);
        const bool own = inode == "0" || rights.starts_with("rw");
        if (fields.bad() || !rights.starts_with("r") || !own || mapping.name == "[vvar]" ||
            mapping.name == "[vsyscall]") {
            continue;
        }
        found.push_back(std::move(mapping));
    }
    return found;
}

/// Where the part that is not all zero begins and ends: most of a stack or an arena is untouched,
/// and zeros are what memmem is slowest at.
std::string_view trimmedOfZeros(std::string_view bytes) {
    constexpr std::size_t step = 4096;
    static constexpr std::array<char, step> zeros{};
    const auto isZero = [](std::string_view part) {
        return std::memcmp(part.data(), zeros.data(), part.size()) == 0;
    };
    while (bytes.size() >= step && isZero(bytes.substr(0, step))) {
        bytes.remove_prefix(step);
    }
    while (bytes.size() >= step && isZero(bytes.substr(bytes.size() - step))) {
        bytes.remove_suffix(step);
    }
    return bytes;
}

void scanMapping(int memory, const Mapping& mapping, const std::vector<Needle>& needles,
                 std::vector<Finding>& findings) {
    constexpr std::uint64_t piece = 1U << 16U; // small, so that untouched stretches fall away
    constexpr std::uint64_t overlap = 64;      // longer than any needle
    std::string buffer;
    for (std::uint64_t at = mapping.from; at < mapping.to; at += piece) {
        buffer.resize(std::min(piece + overlap, mapping.to - at));
        const auto got = ::pread(memory, buffer.data(), buffer.size(), static_cast<off_t>(at));
        if (got <= 0) {
            continue; // gone in between, or a guard page
        }
        std::ostringstream where;
        where << mapping.name << " +" << std::hex << at;
        const auto used = trimmedOfZeros({buffer.data(), static_cast<std::size_t>(got)});
        const auto here = scanBytes(used, needles, where.str());
        findings.insert(findings.end(), here.begin(), here.end());
    }
}

} // namespace

std::vector<Needle> formsOf(std::string_view pin) {
    return {
        {"ASCII", Octets(pin.begin(), pin.end())},
        {"UTF-16LE", spread(pin, 2, '0', false)},
        {"UTF-16BE", spread(pin, 2, '0', true)},
        {"UTF-32LE", spread(pin, 4, '0', false)},
        {"number pad's keysyms", spread(pin, 4, 0xffb0, false)},
        {std::string(heldForm), spread(pin, 1, 0, false)},
        {"BCD behind verify", joined({{0x00, 0x20, 0x00, 0x00, 0x03}, bcd(pin)})},
        {"BCD behind change", joined({{0x80, 0x5e, 0x01, 0x00, 0x07}, bcd(pin)})},
        {"PIN block", joined({{0x03}, bcd(pin), {0x80, 0x00, 0x00, 0x00}})},
    };
}

std::vector<Needle> formsOfChange(std::string_view oldPin, std::string_view newPin) {
    return {{"BCD of change", joined({bcd(oldPin), {0xff}, bcd(newPin)})}};
}

std::vector<Finding> scanBytes(std::string_view bytes, const std::vector<Needle>& needles,
                               const std::string& where) {
    std::vector<Finding> findings;
    for (const auto& needle : needles) {
        const void* hit =
            ::memmem(bytes.data(), bytes.size(), needle.bytes.data(), needle.bytes.size());
        if (hit != nullptr) {
            findings.push_back(
                {needle.form,
                 where + " +" + std::to_string(static_cast<const char*>(hit) - bytes.data())});
        }
    }
    return findings;
}

std::expected<std::vector<Finding>, std::string> scanProcess(pid_t process,
                                                             const std::vector<Needle>& needles) {
    const std::string path = "/proc/" + std::to_string(process) + "/mem";
    const int memory = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (memory < 0) {
        return std::unexpected(path + ": " + std::generic_category().message(errno));
    }
    const auto mappings = mappingsOf(process);
    std::vector<Finding> findings;
    for (const auto& mapping : mappings) {
        scanMapping(memory, mapping, needles, findings);
    }
    ::close(memory);
    if (mappings.empty()) {
        return std::unexpected("no memory to be read in " + path);
    }
    return findings;
}

std::expected<std::vector<Finding>, std::string> scanFolder(const std::filesystem::path& folder,
                                                            const std::vector<Needle>& needles) {
    std::error_code failed;
    std::vector<Finding> findings;
    for (std::filesystem::recursive_directory_iterator entry(folder, failed), end;
         !failed && entry != end; entry.increment(failed)) {
        if (!entry->is_regular_file()) {
            continue;
        }
        std::ifstream file(entry->path(), std::ios::binary);
        if (!file) {
            return std::unexpected(entry->path().string() + " cannot be read");
        }
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        const auto here = scanBytes(bytes, needles, entry->path().string());
        findings.insert(findings.end(), here.begin(), here.end());
    }
    if (failed) {
        return std::unexpected(folder.string() + ": " + failed.message());
    }
    return findings;
}

} // namespace guitai::support
