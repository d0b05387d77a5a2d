// SPDX-License-Identifier: Apache-2.0
#include "ui/print/voucher_sheet.h"

#include "ui/print/voucher_pen.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace guitai::ui {

namespace {

constexpr double left = 110;
constexpr double right = 1990;
constexpr double column = 1280; ///< the facts end here, the notes begin after it

void paintHead(VoucherPen& pen, const VoucherData& data) {
    pen.text({left, 80, 1550, 80}, 62, QFont::Bold, data.words.title);
    pen.text({left, 165, 1550, 50}, 36, QFont::Normal, data.outlet);
    pen.code({right - 250, 60, 250, 250}, data.number);
    pen.text({right - 470, 312, 470, 42}, 32, QFont::DemiBold, data.number, Qt::AlignRight);
    pen.line(left, 362, right);
    pen.text({left, 222, 1550, 70}, 48, QFont::DemiBold, data.procedure);
    pen.text({left, 300, 1300, 50}, 36, QFont::DemiBold, data.words.result.arg(data.result));
}

constexpr double factsTop = 385;
constexpr double footTop = 1120;

/// Larger or smaller by `factor`; returns where they end.
double paintFacts(VoucherPen& pen, const VoucherData& data, double factor) {
    const int labelSize = qRound(31 * factor);
    const int valueSize = qRound(33 * factor);
    const double gap = 11 * factor;
    double y = factsTop;
    const auto line = [&](const QString& what, const QString& value, QFont::Weight weight) {
        const double label =
            pen.text({left, y, 330, 88}, labelSize, QFont::Normal, what, Qt::AlignLeft, true);
        const double text =
            pen.text({left + 345, y, column - left - 345, 88}, valueSize, weight, value);
        y += std::max(label, text) + gap;
    };
    for (const auto& fact : data.facts) {
        line(fact.what, fact.value, QFont::Normal);
    }
    y += gap;
    for (const auto& change : data.changes) {
        line(change.what, QStringLiteral("%1 → %2").arg(change.before, change.after),
             QFont::DemiBold);
    }
    return y;
}

/// As large as the place above the signature allows. Tried where nobody sees it.
void paintFacts(VoucherPen& pen, const VoucherData& data) {
    constexpr double smallest = 0.7;
    QImage scratch(1, 1, QImage::Format_RGB32);
    QPainter unseen(&scratch);
    VoucherPen trial(unseen);
    double factor = 1;
    while (factor > smallest && paintFacts(trial, data, factor) > footTop - 10) {
        factor -= 0.05;
    }
    paintFacts(pen, data, factor);
}

void paintNotes(VoucherPen& pen, const VoucherData& data) {
    double y = 390;
    if (data.provisional) {
        y +=
            pen.framed({column + 50, y, right - column - 50, 150}, 34, data.words.provisional) + 24;
    }
    for (const auto& note : data.notes) {
        y += pen.text({column + 50, y, right - column - 50, 300}, 29, QFont::Normal, note) + 16;
    }
}

void paintFoot(VoucherPen& pen, const VoucherData& data, VoucherCopy copy) {
    constexpr double top = footTop;
    pen.frame({left, top, 1050, 230});
    const auto& words = data.words;
    pen.text({left + 20, top + 14, 1000, 44}, 31, QFont::Normal, words.signature, Qt::AlignLeft,
             true);
    pen.text({left + 20, top + 178, 1000, 44}, 31, QFont::Normal, words.date, Qt::AlignLeft, true);
    pen.seal({right - 330, top - 40, 290, 290}, words.seal);
    pen.text({left, 1372, 1400, 40}, 26, QFont::Normal, data.rules, Qt::AlignLeft, true);
    pen.text({right - 480, 1372, 480, 40}, 28, QFont::DemiBold,
             copy == VoucherCopy::Holder ? words.holdersCopy : words.officesCopy, Qt::AlignRight);
}

} // namespace

void paintVoucher(QPainter& painter, const VoucherData& data, VoucherCopy copy) {
    VoucherPen pen(painter);
    if (data.practice) {
        pen.watermark(QRectF(QPointF(), QSizeF(voucherSize)), data.words.practice);
    }
    paintHead(pen, data);
    paintFacts(pen, data);
    paintNotes(pen, data);
    paintFoot(pen, data, copy);
}

} // namespace guitai::ui
