// SPDX-License-Identifier: Apache-2.0
#include "models/store/audit_chain.h"

#include <sodium.h>

namespace guitai::store {

namespace {

class Mac {
public:
    Mac(const SecretBytes& key, std::string_view word) {
        crypto_auth_hmacsha256_init(&state_, key.data(), key.size());
        field(bytesOf(word));
    }

    ~Mac() { sodium_memzero(&state_, sizeof state_); }

    Mac(const Mac&) = default; ///< goes on from where the other is
    Mac& operator=(const Mac&) = delete;

    Mac& number(std::uint64_t value) {
        std::array<std::uint8_t, 8> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            bytes[i] = static_cast<std::uint8_t>(value >> (8 * (7 - i)));
        }
        crypto_auth_hmacsha256_update(&state_, bytes.data(), bytes.size());
        return *this;
    }

    Mac& field(BytesView bytes) {
        number(bytes.size());
        crypto_auth_hmacsha256_update(&state_, bytes.data(), bytes.size());
        return *this;
    }

    Bytes done() {
        Bytes mac(crypto_auth_hmacsha256_BYTES);
        crypto_auth_hmacsha256_final(&state_, mac.data());
        return mac;
    }

private:
    crypto_auth_hmacsha256_state state_{};
};

} // namespace

class EntryMacs::Begun : public Mac {
    using Mac::Mac;
};

EntryMacs::EntryMacs(const SecretBytes& key)
    : begun_(std::make_unique<const Begun>(key, "guitai audit entry 1")) {}

EntryMacs::~EntryMacs() = default;

Bytes EntryMacs::of(const AuditEntry& entry, BytesView previous) const {
    return Mac(*begun_)
        .field(previous)
        .number(entry.sequence)
        .number(static_cast<std::uint64_t>(entry.at.time_since_epoch().count()))
        .field(bytesOf(entry.actor))
        .field(bytesOf(entry.action))
        .field(bytesOf(entry.subject))
        .field(bytesOf(entry.detail))
        .done();
}

Bytes entryMac(const SecretBytes& key, const AuditEntry& entry, BytesView previous) {
    return EntryMacs(key).of(entry, previous);
}

Bytes headSeal(const SecretBytes& key, std::uint64_t count, BytesView lastMac) {
    return Mac(key, "guitai audit head 1").number(count).field(lastMac).done();
}

} // namespace guitai::store
