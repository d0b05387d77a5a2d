// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/request.h"

#include <expected>
#include <string>

namespace guitai::domain {

/// Which rules an operation was decided on.
struct RulesReference {
    std::string region{};
    std::string version{};

    bool operator==(const RulesReference&) const = default;
};

/// An act as it travels: what is asked of which file, by whom, where, when, on which rules.
/// It is signed over its encoded bytes (models/operators), which are stored and forwarded as they
/// are.
struct Operation {
    static constexpr int schema = 1;

    Uuid id{}; ///< UUIDv7; the same id with other bytes is refused for ever
    HolderId holder{};
    std::uint64_t fileVersion = 0; ///< the version it was decided on
    Request request{};
    Window window;
    Timestamp at{};
    std::string clerk{}; ///< operator id
    std::string outlet{};
    RulesReference rules{};
    bool practice = false; ///< a shared registry refuses it

    bool operator==(const Operation&) const = default;
};

} // namespace guitai::domain
