// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pin_lines.h"
#include "app/desk/scripted_clerk.h"
#include "app/guitaictl/exit_code.h"
#include "app/guitaictl/output.h"

#include <optional>
#include <string>
#include <vector>

namespace guitai::ctl {

/// What came of an exercise.
struct PracticeCourse {
    std::string exercise{};
    app::ScriptEnd end{};
    bool resumed = false;
    std::optional<procedure::State> state{};
    std::optional<procedure::Offer> refused{};
    std::optional<store::StoreError> signInError{};
    std::string failure{};
    std::vector<std::string> situations{}; ///< every one on the way, by its word, each once
    std::size_t pinsTaken = 0;             ///< how many entries were asked for; never which
    app::PinLines::Stop pins{};
};

/// Done: 0. Refused, not offered, cancelled, not done: 1. PIN lines that are wrong or too few: 2.
/// Otherwise by what stood in the way.
[[nodiscard]] ExitCode exitCodeOf(const PracticeCourse& course);
[[nodiscard]] Json documentOf(const PracticeCourse& course);
[[nodiscard]] std::string textOf(const PracticeCourse& course);

} // namespace guitai::ctl
