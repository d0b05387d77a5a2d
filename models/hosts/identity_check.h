// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id_number.h"
#include "models/base/person_name.h"
#include "models/domain/request.h"
#include "models/hosts/credential_host.h"

#include <expected>

namespace guitai::hosts {

/// The network check of an identity document (联网核查): whether number and name belong to one
/// person. On line only; the call blocks and is made on the host's thread.
class IdentityCheck {
public:
    virtual ~IdentityCheck() = default;

    /// A fault is no answer about the person: it is put on record as not made.
    [[nodiscard]] virtual std::expected<domain::NetworkCheck, HostFault>
    check(const IdNumber& idNumber, const PersonName& name) = 0;
};

} // namespace guitai::hosts
