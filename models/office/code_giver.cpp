// SPDX-License-Identifier: Apache-2.0
#include "models/office/code_giver.h"

#include "models/office/approval_codes.h"

namespace guitai::office {

namespace {

std::string wordOf(const CodeFailure& failure) {
    if (const auto* error = std::get_if<store::StoreError>(&failure)) {
        return store::codeOf(error->fault);
    }
    return std::string(domain::nameOf(std::get<CodeFault>(failure)));
}

std::expected<GivenCode, CodeFailure>
codeFrom(procedure::Services& services, const std::string& challenge, const SecretBytes& password) {
    const auto who = services.store->signIn(services.signedIn->who.login, password);
    return who ? giveCode(*services.store, *who, challenge, *services.clock)
               : std::unexpected(CodeFailure(who.error()));
}

} // namespace

CodeGiver::CodeGiver(std::shared_ptr<procedure::Services> services, QObject* parent)
    : QObject(parent)
    , asking_(std::move(services), this) {}

void CodeGiver::give(const std::string& challenge, SecretBytes password) {
    asking_.request(
        [challenge, secret = std::move(password)](procedure::Services& services) {
            return codeFrom(services, challenge, secret);
        },
        [this](const std::expected<GivenCode, CodeFailure>& code) {
            if (code) {
                Q_EMIT given(code->number, code->code);
            } else {
                Q_EMIT notGiven(wordOf(code.error()));
            }
        });
}

} // namespace guitai::office
