// SPDX-License-Identifier: Apache-2.0
#include "models/rules/pack_signature.h"

#include "models/domain/json.h"
#include "models/rules/pack.h"

#include <sodium.h>

#include <algorithm>

namespace guitai::rules {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t keyFileBytes = 256;

/// Exactly as many bytes as the array has, with padding and nothing behind.
template <std::size_t N>
std::optional<std::array<std::uint8_t, N>> fromBase64(std::string_view text) {
    std::array<std::uint8_t, N> bytes{};
    std::size_t length = 0;
    const bool whole = sodium_base642bin(bytes.data(), N, text.data(), text.size(), nullptr,
                                         &length, nullptr, sodium_base64_VARIANT_ORIGINAL) == 0;
    return whole && length == N ? std::optional(bytes) : std::nullopt;
}

std::string withoutLineEnd(std::string text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) {
        text.pop_back();
    }
    return text;
}

PackError expected(const char* pointer, std::string what) {
    return {{}, pointer, std::move(what)};
}

} // namespace

std::string signedText(nlohmann::json document) {
    document.erase("signature");
    return domain::canonical(document);
}

TrustedKeys TrustedKeys::load(const fs::path& folder) {
    TrustedKeys trusted;
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (at->path().extension() == ".pub") {
            files.push_back(at->path());
        }
    }
    std::ranges::sort(files);
    for (const auto& file : files) {
        const auto text = readSmallFile(file, keyFileBytes);
        const auto key =
            text ? fromBase64<crypto_sign_PUBLICKEYBYTES>(withoutLineEnd(*text)) : std::nullopt;
        if (key) {
            trusted.add(file.stem().string(), *key);
        } else {
            trusted.errors_.push_back({file.string(), "", "an Ed25519 public key in Base64"});
        }
    }
    return trusted;
}

std::optional<PackError> TrustedKeys::fault(const nlohmann::json& document,
                                            const std::optional<PackSignature>& signature) const {
    if (!signature) {
        return expected("/signature", "a signature by a key that this counter trusts");
    }
    if (signature->algorithm != "ed25519") {
        return expected("/signature/algorithm", "ed25519");
    }
    const auto key = keys_.find(signature->keyId);
    if (key == keys_.end()) {
        return expected("/signature/keyId", "a key that this counter trusts");
    }
    const auto value = fromBase64<crypto_sign_BYTES>(signature->value);
    const auto text = signedText(document);
    if (!value || crypto_sign_verify_detached(value->data(),
                                              reinterpret_cast<const unsigned char*>(text.data()),
                                              text.size(), key->second.data()) != 0) {
        return expected("/signature/value", "the signature of this pack as it is");
    }
    return std::nullopt;
}

} // namespace guitai::rules
