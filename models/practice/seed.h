// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/hosts/practice_credential_host.h"
#include "models/practice/citizen.h"
#include "models/registry/embedded_registry.h"

#include <expected>

namespace guitai::practice {

enum class SeedFault { Registry, Host };

/// Enrols the citizens at the practice registry and their host-kept PINs at the practice host. Who
/// is there already stays as he is, so it can be done at every start. A forgotten PIN that a host
/// keeps gets a random value.
[[nodiscard]] std::expected<void, SeedFault> seed(registry::EmbeddedRegistry& registry,
                                                  hosts::PracticeCredentialHost& host,
                                                  const Citizens& citizens,
                                                  const domain::Rules& rules, Date today);

/// Where the region's rules lock host-kept credentials, for the practice host.
[[nodiscard]] hosts::LockLimits lockLimits(const domain::Rules& rules);

} // namespace guitai::practice
