// SPDX-License-Identifier: Apache-2.0
#include "models/central/code_check.h"

#include "models/central/code_supervisors.h"
#include "models/domain/codec.h"
#include "models/operators/approval_code.h"

#include <algorithm>
#include <utility>

namespace guitai::central {

using operators::EnvelopeFault;
using postgres::Row;
using postgres::SqlError;
using store::StoreError;
using store::StoreFault;

namespace {

Bytes bytesOrNone(const Row& row, int column) {
    return row.null(column) ? Bytes() : row.bytes(column);
}

} // namespace

std::unexpected<StoreError> CodeCheck::failed(const SqlError& error) {
    lastError_ = error;
    return std::unexpected(StoreError{.fault = StoreFault::Io, .site = error.site});
}

std::expected<std::optional<CodeCheck::Supervisor>, StoreError>
CodeCheck::find(const std::string& number) {
    std::optional<Supervisor> supervisor;
    if (!isCodeNumber(number)) {
        return supervisor;
    }
    const auto asked =
        connection_.query("SELECT supervisor, sealed, sealed_to, locked FROM guitai.code_of($1)",
                          {number}, [&](const Row& row) {
                              supervisor = {.operatorId = row.text(0),
                                            .sealed = bytesOrNone(row, 1),
                                            .sealedTo = bytesOrNone(row, 2),
                                            .locked = row.truth(3)};
                          });
    if (!asked) {
        return failed(asked.error());
    }
    return supervisor;
}

std::optional<SecretBytes> CodeCheck::secretOf(const Supervisor& supervisor) {
    if (key_ == nullptr || !std::ranges::equal(supervisor.sealedTo, key_->publicKey())) {
        keyWanted_ = supervisor.sealedTo;
        return std::nullopt;
    }
    auto secret = key_->open(supervisor.sealed);
    if (!secret || secret->size() != operators::codeSecretSize) {
        keyWanted_ = Bytes(); // damaged: the same key will not do another time
        return std::nullopt;
    }
    return secret;
}

std::expected<void, StoreError> CodeCheck::count(const std::string& number, bool right) {
    const auto counted = connection_.query("SELECT guitai.count_code($1, $2)", {number, right});
    if (!counted) {
        return failed(counted.error());
    }
    return {};
}

std::expected<bool, StoreError> CodeCheck::use(const std::string& number,
                                               const std::string& payload) {
    const auto operation = domain::decodeOperation(payload);
    if (!operation) {
        return false;
    }
    bool own = false;
    const auto used = connection_.query("SELECT guitai.use_code($1, $2, $3)",
                                        {number, operators::challengeOf(payload), operation->id},
                                        [&](const Row& row) { own = row.truth(0); });
    if (!used) {
        return failed(used.error());
    }
    return own;
}

std::expected<std::expected<std::string, EnvelopeFault>, StoreError>
CodeCheck::check(const operators::Signature& code, const std::string& payload) {
    using Answer = std::expected<std::string, EnvelopeFault>;
    const auto& number = code.signer;
    auto supervisor = find(number);
    if (!supervisor) {
        return std::unexpected(supervisor.error());
    }
    if (!*supervisor) {
        ++results_[CodeResult::Wrong];
        return Answer(std::unexpected(EnvelopeFault::CodeWrong));
    }
    if ((*supervisor)->locked) {
        ++results_[CodeResult::Locked];
        return Answer(std::unexpected(EnvelopeFault::CodeLocked));
    }
    const auto secret = secretOf(**supervisor);
    if (!secret) {
        numberLeft_ = number;
        sealedToThen_ = (*supervisor)->sealedTo;
        return std::unexpected(StoreError{.fault = StoreFault::NotThere, .site = "code key"});
    }
    const auto digits = operators::codeIn(code);
    const bool fits = digits && operators::codeFits(*secret, payload, *digits);
    const auto own = fits ? use(number, payload) : Stored<bool>(false);
    if (!own) {
        return std::unexpected(own.error());
    }
    const bool right = *own;
    if (const auto counted = count(number, right); !counted) {
        return std::unexpected(counted.error());
    }
    ++results_[right ? CodeResult::Right : CodeResult::Wrong];
    return right ? Answer(std::move((*supervisor)->operatorId))
                 : Answer(std::unexpected(EnvelopeFault::CodeWrong));
}

} // namespace guitai::central
