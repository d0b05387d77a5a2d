// SPDX-License-Identifier: Apache-2.0
#include "ui/print/amount_in_words.h"

namespace guitai::ui {

namespace {

constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";
constexpr QStringView places = u" 拾佰仟";

/// Up to 9999: 壹仟零贰拾. Zeros in a row are one word, none at the end.
QString group(std::int64_t number) {
    QString words;
    bool gap = false;
    for (int place = 3, unit = 1000; place >= 0; --place, unit /= 10) {
        const auto digit = number / unit % 10;
        if (digit == 0) {
            gap = !words.isEmpty();
            continue;
        }
        words += gap ? digits.mid(0, 1).toString() : QString();
        words += digits[digit];
        words += place > 0 ? QString(places[place]) : QString();
        gap = false;
    }
    return words;
}

QString yuanInWords(std::int64_t yuan) {
    QString words;
    const std::pair<std::int64_t, QString> units[] = {
        {100'000'000, QStringLiteral("亿")}, {10'000, QStringLiteral("万")}, {1, QString()}};
    for (const auto& [unit, name] : units) {
        const auto part = yuan / unit % 10'000;
        if (part == 0) {
            continue;
        }
        const bool gap = !words.isEmpty() && part < 1000;
        words += (gap ? digits.mid(0, 1).toString() : QString()) + group(part) + name;
    }
    return words;
}

} // namespace

QString amountInWords(Money amount) {
    const auto yuan = amount.fen() / 100;
    const auto jiao = amount.fen() / 10 % 10;
    const auto fen = amount.fen() % 10;
    if (amount < Money()) {
        return {};
    }
    QString words =
        yuan > 0 || amount == Money()
            ? (yuan > 0 ? yuanInWords(yuan) : digits.left(1).toString()) + QStringLiteral("元")
            : QString();
    if (jiao == 0 && fen == 0) {
        return words + QStringLiteral("整");
    }
    if (jiao > 0) {
        words += QString(digits[jiao]) + QStringLiteral("角");
    } else if (!words.isEmpty()) {
        words += digits.left(1);
    }
    return fen > 0 ? words + digits[fen] + QStringLiteral("分") : words + QStringLiteral("整");
}

} // namespace guitai::ui
