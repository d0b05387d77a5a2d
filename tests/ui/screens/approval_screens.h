// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace guitai::ui {

class ApprovalsPage;

/// The supervisor's page in each of its states; `take` makes a picture.
void showApprovalStates(ApprovalsPage& page, const std::function<void(const char*)>& take);

} // namespace guitai::ui
