// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/state_file.h"

#include "cardio/virtual/card_memory_json.h"

#include <cstdio>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <unistd.h>

namespace guitai::virtualcard {

namespace {

constexpr std::uintmax_t largestState = 1 << 20;

bool writeAll(int file, std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(file, text.data(), text.size());
        if (written < 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool writeDurably(const std::filesystem::path& path, std::string_view text) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0) {
        return false;
    }
    const bool written = writeAll(file, text) && ::fsync(file) == 0;
    return ::close(file) == 0 && written;
}

/// The new name is durable only when its directory is.
void syncDirectory(const std::filesystem::path& directory) {
    const int handle =
        ::open(directory.empty() ? "." : directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace

std::expected<CardMemory, StateFault> loadState(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::exists(path, error)) {
        return std::unexpected(error ? StateFault::Unreadable : StateFault::NotThere);
    }
    const auto size = std::filesystem::file_size(path, error);
    if (error || size > largestState) {
        return std::unexpected(error ? StateFault::Unreadable : StateFault::Malformed);
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return std::unexpected(StateFault::Unreadable);
    }
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    auto memory = memoryFromJson(text);
    if (!memory) {
        return std::unexpected(StateFault::Malformed);
    }
    return std::move(*memory);
}

bool saveState(const std::filesystem::path& path, const CardMemory& memory) {
    auto fresh = path;
    fresh += ".new";
    if (!writeDurably(fresh, toJson(memory)) || std::rename(fresh.c_str(), path.c_str()) != 0) {
        return false;
    }
    syncDirectory(path.parent_path());
    return true;
}

} // namespace guitai::virtualcard
