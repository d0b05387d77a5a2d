// SPDX-License-Identifier: Apache-2.0
#include "models/domain/window_fault.h"

namespace guitai::domain {

bool ofBank(WindowKind kind) {
    return kind == WindowKind::Bank || kind == WindowKind::AuthorisedBank;
}

std::optional<WindowFault> faultOf(const Window& window) {
    if (ofBank(window.kind) != window.bank.has_value()) {
        return ofBank(window.kind) ? WindowFault::BankMissing : WindowFault::BankUnwanted;
    }
    if (!window.district.sameCity(window.city)) {
        return WindowFault::DistrictElsewhere;
    }
    return std::nullopt;
}

} // namespace guitai::domain
