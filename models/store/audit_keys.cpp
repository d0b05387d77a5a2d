// SPDX-License-Identifier: Apache-2.0
#include "models/store/audit_keys.h"

#include "models/store/statement.h"

#include <sodium.h>

#include <string_view>

namespace guitai::store {

namespace {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t keySize = crypto_auth_hmacsha256_KEYBYTES;
constexpr std::size_t wrappedSize = nonceSize + keySize + crypto_aead_xchacha20poly1305_ietf_ABYTES;

// Of no use for anything else; crypto_kdf takes eight letters of context.
SecretBytes wrappingKey(const SecretBytes& databaseKey) {
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_kdf_derive_from_key(key.data(), key.size(), 1, "gt-trail", databaseKey.data());
    return key;
}

Bytes associatedData(std::uint64_t upTo) {
    const auto text = "guitai audit key 1 " + std::to_string(upTo);
    return {text.begin(), text.end()};
}

Bytes wrapped(const AuditKey& key, const SecretBytes& under) {
    Bytes out(wrappedSize);
    fillRandom(std::span(out).first(nonceSize));
    const auto data = associatedData(key.upTo);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + nonceSize, nullptr, key.key.data(),
                                               key.key.size(), data.data(), data.size(), nullptr,
                                               out.data(), under.data());
    return out;
}

AuditKey unwrapped(std::uint64_t upTo, const Bytes& from, const SecretBytes& under) {
    AuditKey key{upTo, SecretBytes(keySize)};
    const auto data = associatedData(upTo);
    if (from.size() != wrappedSize ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(
            key.key.data(), nullptr, nullptr, from.data() + nonceSize, from.size() - nonceSize,
            data.data(), data.size(), from.data(), under.data()) != 0) {
        throw BadRow();
    }
    return key;
}

} // namespace

std::vector<AuditKey> loadAuditKeys(Database& database, const SecretBytes& databaseKey) {
    std::vector<AuditKey> keys;
    const auto under = wrappingKey(databaseKey);
    auto row = prepared(database, "SELECT up_to, wrapped FROM audit_keys ORDER BY up_to");
    while (row.executeStep()) {
        keys.push_back(unwrapped(countAt(row, 0), bytesAt(row, 1), under));
    }
    return keys;
}

void saveAuditKeys(Database& database, const std::vector<AuditKey>& keys,
                   const SecretBytes& databaseKey) {
    change(database, "DELETE FROM audit_keys");
    const auto under = wrappingKey(databaseKey);
    for (const auto& key : keys) {
        change(database, "INSERT INTO audit_keys (up_to, wrapped) VALUES (?, ?)",
               static_cast<std::int64_t>(key.upTo), BytesView(wrapped(key, under)));
    }
}

StretchMacs::StretchMacs(const std::vector<AuditKey>& before, const SecretBytes& current)
    : current_(current) {
    for (const auto& key : before) {
        stretches_.emplace_back(key.upTo, key.key);
    }
}

const EntryMacs& StretchMacs::at(std::uint64_t sequence) {
    while (!stretches_.empty() && stretches_.front().upTo < sequence) {
        stretches_.pop_front();
    }
    return stretches_.empty() ? current_ : stretches_.front().macs;
}

} // namespace guitai::store
