// SPDX-License-Identifier: Apache-2.0
#include "models/base/secret_bytes.h"

#include <sodium.h>

#include <cstdlib>
#include <new>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <utility>

namespace guitai {

namespace {

void startSodium() noexcept {
    static const int started = sodium_init();
    if (started < 0) {
        std::abort(); // no random source: nothing here can be done safely
    }
}

} // namespace

SecretBytes::SecretBytes(std::size_t size)
    : size_(size) {
    startSodium();
    if (size == 0) {
        return;
    }
    data_ = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (data_ == nullptr) {
        throw std::bad_alloc();
    }
    sodium_memzero(data_, size);
}

SecretBytes SecretBytes::copyOf(std::span<const std::uint8_t> bytes) {
    SecretBytes copy(bytes.size());
    copySecret(bytes, copy.data_);
    return copy;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : data_(std::exchange(other.data_, nullptr))
    , size_(std::exchange(other.size_, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    SecretBytes taken(std::move(other)); // and what we held goes with it, wiped
    std::swap(data_, taken.data_);
    std::swap(size_, taken.size_);
    return *this;
}

SecretBytes::~SecretBytes() {
    sodium_free(data_); // wipes before it frees
}

bool SecretBytes::sameAs(std::span<const std::uint8_t> other) const noexcept {
    return size_ == other.size() && (size_ == 0 || sodium_memcmp(data_, other.data(), size_) == 0);
}

void copySecret(std::span<const std::uint8_t> from, std::uint8_t* to) noexcept {
    auto* out = static_cast<volatile std::uint8_t*>(to); // volatile: none may be put together
    for (const auto& byte : from) {
        *out++ = static_cast<const volatile std::uint8_t&>(byte);
    }
}

void wipe(std::span<std::uint8_t> bytes) noexcept {
    sodium_memzero(bytes.data(), bytes.size());
}

void fillRandom(std::span<std::uint8_t> bytes) noexcept {
    startSodium();
    randombytes_buf(bytes.data(), bytes.size());
}

bool hideProcessMemory() noexcept {
    const rlimit none{0, 0};
    const bool noCore = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool notDumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return noCore && notDumpable;
}

} // namespace guitai
