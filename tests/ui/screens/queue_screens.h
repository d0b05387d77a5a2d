// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace guitai::ui {

class QueuePage;

/// The queue page, loaded, with an act chosen in each of its states; `take` makes a picture.
void showQueueStates(QueuePage& page, const std::function<void(const char*)>& take);

} // namespace guitai::ui
