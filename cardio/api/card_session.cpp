// SPDX-License-Identifier: Apache-2.0
#include "cardio/api/card_session.h"

#include <utility>

namespace guitai::cardio {

std::expected<TransactionScope, CardError> TransactionScope::begin(CardSession& session) {
    if (auto begun = session.beginTransaction(); !begun) {
        return std::unexpected(begun.error());
    }
    return TransactionScope(session);
}

TransactionScope::TransactionScope(TransactionScope&& other) noexcept
    : session_(std::exchange(other.session_, nullptr)) {}

TransactionScope::~TransactionScope() {
    if (session_ != nullptr) {
        session_->endTransaction();
    }
}

} // namespace guitai::cardio
