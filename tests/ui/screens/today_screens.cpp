// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/screens/today_screens.h"

#include "tests/ui/samples.h"
#include "tests/ui/today_samples.h"
#include "ui/pages/progress_line.h"
#include "ui/pages/statistics_panel.h"
#include "ui/pages/today_page.h"
#include "ui/pages/today_panel.h"

namespace guitai::ui {

void showTodayStates(TodayPage& page, const std::function<void(const char*)>& take) {
    page.clear();
    take("today-nothing-yet");
    page.setForOffice(true);
    page.today()->showToday(samples::today());
    page.focusStart();
    take("today");
    page.today()->choose({office::Number::Refused, "P8 card-lost"});
    take("today-refused");
    page.today()->choose({office::Number::Attention, {}});
    take("today-attention");
    page.statistics()->setToday(chinaDate(samples::now()));
    page.showStatistics(true);
    page.statistics()->advance(120, 327);
    take("statistics-reading");
    page.statistics()->showFigures(samples::month());
    take("statistics-month");
    page.statistics()->showFigures(samples::year());
    take("statistics-year");
    page.clear();
}

} // namespace guitai::ui
