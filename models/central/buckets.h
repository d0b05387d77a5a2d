// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/holder_file.h"

namespace guitai::central {

/// A holder's rows lie together, in one of so many buckets; whoever leases a bucket works all of
/// it.
inline constexpr int bucketCount = 256;

/// The first byte of the SHA-256 of the holder's id: the same everywhere and for ever.
[[nodiscard]] int bucketOf(const domain::HolderId& holder);

} // namespace guitai::central
