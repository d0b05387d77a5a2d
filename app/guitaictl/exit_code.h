// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_error.h"

namespace guitai::ctl {

/// What a calling script is told. Part of the interface: numbers never change their meaning.
enum class ExitCode {
    Done = 0,
    AnswerIsNo = 1, ///< the question was answered, and the answer is no
    Usage = 2,      ///< wrong arguments, or malformed input
    Reader = 3,     ///< no reader, or it is gone or busy
    Card = 4,       ///< no card, or another kind, or it failed or refused
    Service = 5,    ///< pcscd, the registry or a host cannot be reached or refuses
    Store = 6,      ///< the encrypted store cannot be opened, read or written
    Altered = 7,    ///< the audit trail, or an export of it, is not what it was
};

/// The same list for --help.
[[nodiscard]] const char* exitCodeHelp();

[[nodiscard]] ExitCode exitCodeFor(cardio::CardFault fault);

/// One sentence for an operator, who reads it in a terminal.
[[nodiscard]] const char* sentenceFor(cardio::CardFault fault);

} // namespace guitai::ctl
