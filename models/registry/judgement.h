// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/operation.h"
#include "models/domain/rules.h"
#include "models/registry/registry.h"

#include <functional>
#include <optional>

namespace guitai::registry {

/// The file as it was at an older version; nothing where that cannot be told.
using FileAtVersion = std::function<std::optional<domain::HolderFile>(std::uint64_t version)>;

/// Whether it is taken in whatever has changed since it was decided on: a report of leave given is
/// a fact, and a loss is never too late (L1).
[[nodiscard]] bool appliesWhateverChanged(const domain::Request& request);

/// What comes of an operation on the newest file. One decided on an older version is decided again:
/// the same events apply, different ones are a conflict. Pure but for `old`, which is asked at most
/// once.
[[nodiscard]] Outcome judge(const domain::HolderFile& newest, const domain::Operation& operation,
                            bool approved, const domain::Rules& rules, const FileAtVersion& old);

} // namespace guitai::registry
