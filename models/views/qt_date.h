// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/date.h"

#include <QDate>

namespace guitai::views {

[[nodiscard]] inline QDate toQDate(Date date) {
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

[[nodiscard]] inline Date fromQDate(QDate date) {
    return {std::chrono::year(date.year()), std::chrono::month(unsigned(date.month())),
            std::chrono::day(unsigned(date.day()))};
}

} // namespace guitai::views
