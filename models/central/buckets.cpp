// SPDX-License-Identifier: Apache-2.0
#include "models/central/buckets.h"

#include "models/operators/envelope.h"

namespace guitai::central {

int bucketOf(const domain::HolderId& holder) {
    return operators::payloadHash(textOf(holder.bytes())).front();
}

} // namespace guitai::central
