// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/batch_page.h"

#include <functional>

namespace guitai::ui {

/// The page of batches and stock in each of its states; a picture after each.
void showBatchStates(BatchPage& page, const std::function<void(const char* name)>& take);

} // namespace guitai::ui
