// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/second_factor.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace guitai::app {

/// A second factor that a program of the office's asks for: whatever token it has comes with one.
/// It is started without arguments, gets one line of JSON (`login`, `id`, `name`) on its standard
/// input, and says yes with exit code 0, no with 1; anything else, or no end before the deadline,
/// is a failure: the counter waits meanwhile, so that is soon. It must belong to root or to this
/// user and be writable by nobody else.
class CommandFactor : public operators::SecondFactor {
public:
    explicit CommandFactor(std::filesystem::path program,
                           std::chrono::milliseconds patience = std::chrono::seconds(20));

    [[nodiscard]] std::expected<void, operators::FactorFault>
    confirm(const operators::Operator& who) override;

private:
    std::filesystem::path program_;
    std::chrono::milliseconds patience_;
};

/// The administrator's program where it is, else `second-factor` in the counter's folder; null
/// where there is neither.
[[nodiscard]] std::shared_ptr<operators::SecondFactor>
secondFactor(const std::filesystem::path& folder,
             const std::filesystem::path& administrators = "/etc/guitai/second-factor");

} // namespace guitai::app
