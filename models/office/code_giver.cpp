// SPDX-License-Identifier: Apache-2.0
#include "models/office/code_giver.h"

#include "models/office/approval_codes.h"
#include "models/procedure/ask.h"
#include "models/procedure/services.h"

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
    , services_(std::move(services)) {}

void CodeGiver::give(const std::string& challenge, SecretBytes password) {
    auto* services = services_.get();
    procedure::ask(
        *services->storeWorker, services->mailbox, this,
        [services, challenge, secret = std::move(password)] {
            return codeFrom(*services, challenge, secret);
        },
        [this, asker = askers_](const std::expected<GivenCode, CodeFailure>& code) {
            if (asker != askers_) {
                return;
            }
            if (code) {
                Q_EMIT given(code->number, code->code);
            } else {
                Q_EMIT notGiven(wordOf(code.error()));
            }
        });
}

} // namespace guitai::office
