// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/digits.h"

namespace guitai::ui {

std::string digitsIn(const QString& typed) {
    std::string digits;
    for (const auto character : typed) {
        if (const int digit = character.digitValue(); digit >= 0) {
            digits += static_cast<char>('0' + digit);
        }
    }
    return digits;
}

QString inGroups(const std::string& digits, std::size_t group) {
    QString text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % group == 0) {
            text += QStringLiteral("  ");
        }
        text += QLatin1Char(digits[i]);
    }
    return text;
}

} // namespace guitai::ui
