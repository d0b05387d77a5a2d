// SPDX-License-Identifier: Apache-2.0
#include "models/views/format.h"

#include "models/base/id_number.h"

#include <QStringList>

namespace guitai::views {

namespace {

/// Family names of two characters (复姓) that are common enough to be met at a counter.
const QStringList& doubleFamilyNames() {
    static const QStringList names{
        QStringLiteral("欧阳"), QStringLiteral("上官"), QStringLiteral("皇甫"),
        QStringLiteral("司徒"), QStringLiteral("司马"), QStringLiteral("诸葛"),
        QStringLiteral("令狐"), QStringLiteral("慕容"), QStringLiteral("尉迟"),
        QStringLiteral("东方"), QStringLiteral("夏侯"), QStringLiteral("公孙"),
        QStringLiteral("端木"), QStringLiteral("歐陽"), QStringLiteral("司馬"),
        QStringLiteral("諸葛")};
    return names;
}

} // namespace

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString inFours(std::string_view number) {
    const QString whole = fromUtf8(number);
    QStringList groups;
    for (qsizetype at = 0; at < whole.size(); at += 4) {
        groups.append(whole.mid(at, 4));
    }
    return groups.join(QLatin1Char(' '));
}

QString maskedId(std::string_view idNumber) {
    return fromUtf8(maskedIdNumber(idNumber));
}

QString maskedCard(std::string_view cardNumber) {
    const QString whole = fromUtf8(cardNumber);
    const qsizetype open = whole.size() > 5 ? 5 : 0;
    return whole.left(open) + QString(whole.size() - open, QLatin1Char('*'));
}

QString maskedName(std::string_view name) {
    const auto whole = fromUtf8(name).toStdU32String(); // rare characters are two in a QString
    if (whole.size() < 2) {
        return fromUtf8(name);
    }
    const auto left = [&](std::size_t count) {
        return QString::fromStdU32String(whole.substr(0, count));
    };
    const bool twoFold = whole.size() > 2 && doubleFamilyNames().contains(left(2));
    const std::size_t family = twoFold ? 2 : 1;
    return left(family) + QString(qsizetype(whole.size() - family), QLatin1Char('*'));
}

QString dateText(Date date) {
    return fromUtf8(toText(date));
}

QString timeText(Timestamp at) {
    return fromUtf8(toMinuteText(at));
}

QString clockText(std::chrono::milliseconds took) {
    using namespace std::chrono;
    const hh_mm_ss parts(round<seconds>(took));
    const auto two = [](auto part) {
        return QStringLiteral("%1").arg(part.count(), 2, 10, QLatin1Char('0'));
    };
    const auto seconds = two(parts.seconds());
    return parts.hours().count() == 0
               ? QStringLiteral("%1:%2").arg(parts.minutes().count()).arg(seconds)
               : QStringLiteral("%1:%2:%3")
                     .arg(parts.hours().count())
                     .arg(two(parts.minutes()), seconds);
}

QString moneyText(Money amount) {
    return fromUtf8(amount.text());
}

} // namespace guitai::views
