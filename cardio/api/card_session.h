// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_error.h"
#include "models/base/bytes.h"

#include <expected>

namespace guitai::cardio {

/// Whether a command's data may be shown in a trace. Secret: a PIN or a cryptogram of one; only its
/// first four bytes are ever shown.
enum class Sensitivity { Open, Secret };

/// A connection to the card in a reader: no transmit without one. Used from one thread, and closed
/// by destruction. Every call returns within the reader's deadline (10 s), with DeadlineExceeded if
/// the card or the reader is mute.
class CardSession {
public:
    virtual ~CardSession() = default;

    [[nodiscard]] virtual const Bytes& atr() const = 0;

    /// One command APDU out, its whole answer (data and SW1 SW2) back; 61xx and 6Cxx are not
    /// followed here. The command is not kept and not copied outside locked memory when it is
    /// Secret.
    [[nodiscard]] virtual std::expected<Bytes, CardError> transmit(BytesView command,
                                                                   Sensitivity sensitivity) = 0;

    /// Keeps other programs away from the card until endTransaction. Never held while a person
    /// types.
    [[nodiscard]] virtual std::expected<void, CardError> beginTransaction() = 0;
    virtual void endTransaction() noexcept = 0;

    /// After CardReset: takes the card up again. Selection and rights are gone; the caller starts
    /// again from its first safe step.
    [[nodiscard]] virtual std::expected<void, CardError> reconnect() = 0;
};

/// A transaction that ends when it goes out of scope.
class TransactionScope {
public:
    [[nodiscard]] static std::expected<TransactionScope, CardError> begin(CardSession& session);
    TransactionScope(TransactionScope&& other) noexcept;
    TransactionScope& operator=(TransactionScope&&) = delete;
    TransactionScope(const TransactionScope&) = delete;
    TransactionScope& operator=(const TransactionScope&) = delete;
    ~TransactionScope();

private:
    explicit TransactionScope(CardSession& session)
        : session_(&session) {}

    CardSession* session_;
};

} // namespace guitai::cardio
