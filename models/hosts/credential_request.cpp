// SPDX-License-Identifier: Apache-2.0
#include "models/hosts/credential_request.h"

#include <sodium.h>

namespace guitai::hosts {

namespace {

void append(Bytes& to, BytesView part) {
    to.push_back(static_cast<std::uint8_t>(part.size())); // every part is shorter than 256 bytes
    to.insert(to.end(), part.begin(), part.end());
}

} // namespace

RequestHash hashOf(const CredentialRequest& request) {
    Bytes message;
    append(message, bytesOf("guitai credential request 1"));
    append(message, request.operation.bytes());
    append(message, request.holder.bytes());
    append(message, bytesOf(request.card.text()));
    append(message, bytesOf(domain::nameOf(request.pin)));
    RequestHash hash{};
    crypto_generichash(hash.data(), hash.size(), message.data(), message.size(), nullptr, 0);
    return hash;
}

} // namespace guitai::hosts
