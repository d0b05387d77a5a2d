// SPDX-License-Identifier: Apache-2.0
#include "models/office/approval_codes.h"

#include "models/operators/approval_code.h"
#include "models/store/audit.h"
#include "models/store/operator_table.h"
#include "models/store/settings.h"

#include <utility>

namespace guitai::office {

namespace {

using store::StoreError;

std::string settingOf(const operators::Operator& who) {
    return "code-number." + who.id;
}

std::expected<void, StoreError> record(store::Store& store, const store::SignedIn& by,
                                       const Clock& clock, const char* action,
                                       const std::string& subject, const std::string& detail = {}) {
    return store.audit().append({.at = clock.now(),
                                 .actor = by.who.id,
                                 .action = action,
                                 .subject = subject,
                                 .detail = detail});
}

std::expected<void, CodeFailure> checkSupervisor(store::Store& store, const store::SignedIn& by,
                                                 const Clock& clock) {
    const auto known = store.operatorTable().find(by.who.id);
    if (!known) {
        return std::unexpected(known.error());
    }
    const bool may = *known && (*known)->active && (*known)->has(operators::Role::Supervisor) &&
                     (*known)->key == by.key.publicKey();
    if (may) {
        return {};
    }
    const auto refused =
        record(store, by, clock, "refusal", "approval-code", R"({"why":"not-supervisor"})");
    return refused ? std::unexpected(CodeFailure(CodeFault::NotSupervisor))
                   : std::unexpected(CodeFailure(refused.error()));
}

std::string withoutGaps(std::string_view text) {
    std::string digits(text);
    std::erase_if(digits, [](char c) { return c == ' ' || c == '-'; });
    return digits;
}

} // namespace

std::expected<GivenCode, CodeFailure> giveCode(store::Store& store, const store::SignedIn& by,
                                               std::string_view challenge, const Clock& clock) {
    if (auto may = checkSupervisor(store, by, clock); !may) {
        return std::unexpected(may.error());
    }
    const auto digits = withoutGaps(challenge);
    auto code = operators::codeFor(operators::codeSecretOf(by.key), digits);
    if (!code) {
        return std::unexpected(CodeFault::NoChallenge);
    }
    auto number = store.settings().value(settingOf(by.who));
    if (!number) {
        return std::unexpected(number.error());
    }
    if (!*number) {
        return std::unexpected(CodeFault::NoNumber);
    }
    if (auto recorded = record(store, by, clock, "code-given", digits); !recorded) {
        return std::unexpected(recorded.error());
    }
    return GivenCode{**std::move(number), *std::move(code)};
}

std::expected<SecretBytes, CodeFailure>
codeSecretToSend(store::Store& store, const store::SignedIn& by, const Clock& clock) {
    if (auto may = checkSupervisor(store, by, clock); !may) {
        return std::unexpected(may.error());
    }
    // First: one that did not arrive is a smaller lie than one that nobody knows of.
    if (auto recorded = record(store, by, clock, "code-secret-sent", by.who.id); !recorded) {
        return std::unexpected(recorded.error());
    }
    return operators::codeSecretOf(by.key);
}

std::expected<void, StoreError> keepCodeNumber(store::Store& store, const operators::Operator& who,
                                               const std::string& number) {
    return store.settings().set(settingOf(who), number);
}

} // namespace guitai::office
