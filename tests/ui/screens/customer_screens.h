// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/language.h"

#include <functional>

namespace guitai::ui {

class CustomerDisplay;

/// The customer's screen in each of its states; `take` makes a picture.
void showCustomerStates(CustomerDisplay& display, const views::Languages& languages,
                        const std::function<void(const char*)>& take);

} // namespace guitai::ui
