// SPDX-License-Identifier: Apache-2.0
#include "models/store/durable_file.h"

#include "models/store/descriptor.h"

#include <array>
#include <cerrno>
#include <sys/stat.h>

#include <fcntl.h>

namespace guitai::store {

namespace {

constexpr std::size_t longest = 4UL * 1024 * 1024;
constexpr std::size_t secretSize = 32;

std::unexpected<StoreError> failed(const char* site) {
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return std::unexpected(StoreError{full ? StoreFault::DiskFull : StoreFault::Io, site, 0, {}});
}

bool writeAll(int descriptor, std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

std::expected<void, StoreError> writeBytes(const std::filesystem::path& file,
                                           std::span<const std::uint8_t> bytes) {
    auto temporary = file;
    temporary += ".new";
    ::unlink(temporary.c_str()); // left by a run that was killed
    {
        const Descriptor out(
            ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!out.valid() || !writeAll(out.number(), bytes) || ::fsync(out.number()) != 0) {
            const auto error = failed("file.write");
            ::unlink(temporary.c_str());
            return error;
        }
    }
    if (::rename(temporary.c_str(), file.c_str()) != 0) {
        const auto error = failed("file.rename");
        ::unlink(temporary.c_str());
        return error;
    }
    return syncFolder(file.parent_path());
}

} // namespace

std::expected<std::string, StoreError> readFile(const std::filesystem::path& file) {
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!in.valid()) {
        return errno == ENOENT
                   ? std::unexpected(StoreError{StoreFault::NotFound, "file.read", 0, {}})
                   : failed("file.read");
    }
    std::string content;
    std::array<char, 4096> chunk{};
    for (;;) {
        const auto count = ::read(in.number(), chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return failed("file.read");
        }
        if (count == 0) {
            return content;
        }
        content.append(chunk.data(), static_cast<std::size_t>(count));
        if (content.size() > longest) {
            return std::unexpected(StoreError{StoreFault::Damaged, "file.read", 0, {}});
        }
    }
}

std::expected<void, StoreError> writeFile(const std::filesystem::path& file,
                                          std::string_view content) {
    return writeBytes(file,
                      {reinterpret_cast<const std::uint8_t*>(content.data()), content.size()});
}

std::expected<void, StoreError> syncFolder(const std::filesystem::path& folder) {
    const Descriptor directory(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.valid() || ::fsync(directory.number()) != 0) {
        return failed("file.sync-folder");
    }
    return {};
}

std::expected<SecretBytes, StoreError> readMachineSecret(const std::filesystem::path& file) {
    const StoreError missing{StoreFault::MachineSecretMissing, "machine-secret.read", 0, {}};
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!in.valid()) {
        return std::unexpected(missing);
    }
    constexpr std::size_t most = 64; // BLAKE2b takes keys of 16 to 64 bytes
    SecretBytes buffer(most + 1);
    std::size_t size = 0;
    while (size < buffer.size()) {
        const auto count = ::read(in.number(), buffer.data() + size, buffer.size() - size);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            break;
        }
        size += static_cast<std::size_t>(count);
    }
    if (size < 16 || size > most) {
        return std::unexpected(missing);
    }
    return SecretBytes::copyOf(buffer.span().first(size));
}

std::expected<SecretBytes, StoreError> ensureMachineSecret(const std::filesystem::path& file) {
    struct stat facts{};
    if (::stat(file.c_str(), &facts) == 0) {
        return readMachineSecret(file); // there and unusable is an error, never overwritten
    }
    SecretBytes secret(secretSize);
    fillRandom(secret.span());
    if (auto written = writeBytes(file, secret.span()); !written) {
        return std::unexpected(written.error());
    }
    return secret;
}

} // namespace guitai::store
