// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/request.h"

namespace guitai::batches {

/// An act of the office on its own cards: nobody stands at the window and shows papers.
[[nodiscard]] inline domain::Request officeRequest(domain::Procedure procedure,
                                                   const CardNumber& card) {
    domain::Request request;
    request.procedure = procedure;
    request.requester = {.role = domain::RequesterRole::Officer};
    request.card = card;
    return request;
}

} // namespace guitai::batches
