// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/operator.h"

#include <expected>

namespace guitai::operators {

enum class FactorFault {
    Refused, ///< it is not this person, or he did not confirm it in time
    Failed,  ///< the token, or what asks it, does not work
};

/// What a person has, or is, besides the password that he knows: a token to be touched, a
/// fingerprint, a pass on a telephone. Asked wherever a password opens a signing key, once the
/// password was right; an office that wants none sets none up.
class SecondFactor {
public:
    SecondFactor() = default;
    SecondFactor(const SecondFactor&) = delete;
    SecondFactor& operator=(const SecondFactor&) = delete;
    virtual ~SecondFactor() = default;

    /// Blocks until the person has confirmed it or a deadline of its own has passed.
    [[nodiscard]] virtual std::expected<void, FactorFault> confirm(const Operator& who) = 0;
};

} // namespace guitai::operators
