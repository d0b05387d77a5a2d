// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace guitai {

/// Bytes that must not be seen: they live in locked, guarded pages outside core dumps (libsodium's
/// allocator), can be moved but not copied, and are wiped when they go. A fixed size, set at birth.
class SecretBytes {
public:
    SecretBytes() = default;
    /// `size` zero bytes. Throws std::bad_alloc when the system grants no more locked memory.
    explicit SecretBytes(std::size_t size);
    /// A copy in locked memory; the caller keeps, and must wipe, its own.
    static SecretBytes copyOf(std::span<const std::uint8_t> bytes);

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

    [[nodiscard]] std::uint8_t* data() noexcept { return data_; }

    [[nodiscard]] const std::uint8_t* data() const noexcept { return data_; }

    [[nodiscard]] std::span<std::uint8_t> span() noexcept { return {data_, size_}; }

    [[nodiscard]] std::span<const std::uint8_t> span() const noexcept { return {data_, size_}; }

    /// Another copy in locked memory: asked for by name, so that none is made by accident.
    [[nodiscard]] SecretBytes clone() const { return copyOf(span()); }

    /// Compares in a time that does not depend on where they differ.
    [[nodiscard]] bool sameAs(std::span<const std::uint8_t> other) const noexcept;

private:
    std::uint8_t* data_ = nullptr;
    std::size_t size_ = 0;
};

/// Copies to `to`, which has room, one byte after the other. memcpy would carry a secret through
/// wide registers, and whoever saves those next writes it to a stack (models/base/secrets.md).
void copySecret(std::span<const std::uint8_t> from, std::uint8_t* to) noexcept;

/// Overwrites memory in a way the compiler may not leave out.
void wipe(std::span<std::uint8_t> bytes) noexcept;

/// Fills with random bytes fit for keys.
void fillRandom(std::span<std::uint8_t> bytes) noexcept;

/// Keeps this process's memory out of core dumps and away from a debugger of the same user. False
/// where the system refused either; the caller says so in its log.
bool hideProcessMemory() noexcept;

} // namespace guitai
