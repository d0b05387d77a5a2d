// SPDX-License-Identifier: Apache-2.0
#include "models/central/code_key_file.h"

#include "models/operators/base64.h"
#include "models/store/descriptor.h"
#include "models/store/durable_file.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

#include <fcntl.h>

namespace guitai::central {

namespace {

using operators::CodeKey;
using operators::SealingKey;

/// As many bytes as there are, straight into locked memory; a file that is longer is no key.
std::optional<SecretBytes> wholeKey(int descriptor) {
    SecretBytes buffer(CodeKey::secretSize + 1);
    std::size_t size = 0;
    while (size < buffer.size()) {
        const auto count = ::read(descriptor, buffer.data() + size, buffer.size() - size);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            break;
        }
        size += static_cast<std::size_t>(count);
    }
    return size == CodeKey::secretSize
               ? std::optional(SecretBytes::copyOf(buffer.span().first(size)))
               : std::nullopt;
}

} // namespace

std::filesystem::path publicKeyFile(const std::filesystem::path& secret) {
    auto file = secret;
    file += ".pub";
    return file;
}

std::expected<SealingKey, KeyFileFault> makeCodeKey(const std::filesystem::path& file) {
    std::error_code ignored;
    const auto published = publicKeyFile(file);
    if (std::filesystem::exists(file, ignored) || std::filesystem::exists(published, ignored)) {
        return std::unexpected(KeyFileFault::AlreadyThere);
    }
    auto secret = store::ensureMachineSecret(file);
    if (!secret || secret->size() != CodeKey::secretSize) {
        return std::unexpected(KeyFileFault::NotWritten);
    }
    const auto key = CodeKey::fromSecret(*std::move(secret));
    if (!store::writeFile(published, operators::toBase64(key.publicKey()) + "\n")) {
        std::filesystem::remove(file, ignored); // alone it could not be published
        return std::unexpected(KeyFileFault::NotWritten);
    }
    return key.publicKey();
}

std::expected<CodeKey, KeyFileFault> readCodeKey(const std::filesystem::path& file) {
    const store::Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat facts{};
    if (!in.valid() || ::fstat(in.number(), &facts) != 0) {
        return std::unexpected(KeyFileFault::NotRead);
    }
    if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return std::unexpected(KeyFileFault::OpenToOthers);
    }
    auto secret = wholeKey(in.number());
    if (!secret) {
        return std::unexpected(KeyFileFault::NoKey);
    }
    return CodeKey::fromSecret(*std::move(secret));
}

std::expected<SealingKey, KeyFileFault> readPublicCodeKey(const std::filesystem::path& file) {
    auto text = store::readFile(file);
    if (!text) {
        return std::unexpected(KeyFileFault::NotRead);
    }
    if (text->ends_with('\n')) {
        text->pop_back();
    }
    const auto bytes = operators::fromBase64(*text);
    SealingKey key{};
    if (!bytes || bytes->size() != key.size()) {
        return std::unexpected(KeyFileFault::NoKey);
    }
    std::ranges::copy(*bytes, key.begin());
    return key;
}

} // namespace guitai::central
