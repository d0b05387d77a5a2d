// SPDX-License-Identifier: Apache-2.0
#include "ui/print/report.h"

#include "models/views/translate.h"

namespace guitai::ui {

using views::translate;

void endAsOfficesDo(Report& report, const VoucherPlace& place) {
    report.date = translate("Voucher", "Date");
    report.seal = translate("Voucher", "Seal");
    report.foot =
        translate("Voucher", "Rules: %1 %2").arg(place.region, place.rulesVersion).trimmed();
    report.pages = translate("Printed", "Page %1 of %2");
    report.mark = place.practice ? translate("Voucher", "PRACTICE") : QString();
}

} // namespace guitai::ui
