// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/voucher_place.h"

#include "models/views/format.h"
#include "models/views/vocabulary_text.h"

namespace guitai::app {

ui::VoucherPlace voucherPlace(const procedure::Counter& counter) {
    const auto& place = counter.place();
    const auto& rules = counter.rules();
    ui::VoucherPlace on;
    on.outlet = views::fromUtf8(place.outlet);
    on.window = views::textOf(place.window.kind);
    on.clerk = counter.clerk() ? views::fromUtf8(counter.clerk()->name) : QString();
    on.region = views::fromUtf8(rules.names.zhCn);
    on.rulesVersion = views::fromUtf8(rules.version);
    on.temporaryLossDays = rules.loss ? rules.loss->temporaryDays.value : 0;
    on.practice = place.practice;
    return on;
}

} // namespace guitai::app
