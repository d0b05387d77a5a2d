// SPDX-License-Identifier: Apache-2.0
#include "models/hosts/practice_keys.h"

#include "models/store/settings.h"

#include <algorithm>

namespace guitai::hosts {

namespace {

using store::StoreError;
using store::StoreFault;

constexpr std::size_t keySize = 32;

std::unexpected<StoreError> damaged() {
    return std::unexpected(StoreError{StoreFault::Damaged, "practice host's keys"});
}

std::expected<SecretBytes, StoreError> makeKey(store::Store& store, const std::string& setting) {
    SecretBytes key(keySize);
    fillRandom(key.span());
    const auto kept =
        store.transaction([&] { return store.settings().set(setting, toHex(key.span())); });
    if (!kept) {
        return std::unexpected(kept.error());
    }
    return key;
}

std::expected<SecretBytes, StoreError> keyIn(store::Store& store, const std::string& setting) {
    const auto text = store.settings().value(setting);
    if (!text) {
        return std::unexpected(text.error());
    }
    if (!*text) {
        return makeKey(store, setting);
    }
    auto bytes = fromHex(**text);
    if (!bytes || bytes->size() != keySize) {
        return damaged();
    }
    auto key = SecretBytes::copyOf(*bytes);
    wipe(*bytes);
    return key;
}

} // namespace

std::expected<PracticeKeys, StoreError> practiceKeys(store::Store& store) {
    auto box = keyIn(store, "practice-host.box-key");
    if (!box) {
        return std::unexpected(box.error());
    }
    auto verifying = keyIn(store, "practice-host.verifying-key");
    if (!verifying) {
        return std::unexpected(verifying.error());
    }
    auto pair = boxKeysFrom(std::move(*box));
    if (!pair) {
        return damaged();
    }
    return PracticeKeys{std::move(*pair), std::move(*verifying)};
}

} // namespace guitai::hosts
