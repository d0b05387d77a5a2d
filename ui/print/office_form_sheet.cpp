// SPDX-License-Identifier: Apache-2.0
#include "ui/print/office_form_sheet.h"

#include "ui/print/voucher_pen.h"

#include <QPainter>

#include <algorithm>

namespace guitai::ui {

namespace {

constexpr double left = 170;
constexpr double right = 1930;
constexpr double labels = 520; ///< the width of a table's first column
constexpr double inside = 24;
constexpr double lowest = 2280; ///< the table and what is stated end here

double paintHead(VoucherPen& pen, const OfficeForm& form) {
    pen.text({left, 150, right - left, 44}, 34, QFont::Normal, form.outlet);
    pen.code({right - 240, 110, 240, 240}, form.number);
    pen.text({left, 220, right - left - 280, 110}, 76, QFont::Bold, form.title);
    pen.text({left, 345, right - left, 44}, 32, QFont::DemiBold, form.number, Qt::AlignRight);
    return 420;
}

double paintRows(VoucherPen& pen, const OfficeForm& form, double top) {
    constexpr double photoWidth = 270;
    constexpr double photoHeight = 330;
    const double least = form.rows.size() > 12 ? 88 : 100;
    double y = top;
    double photoEnd = top;
    for (const auto& row : form.rows) {
        // The photo stands beside the first rows.
        const bool beside = !form.photo.isEmpty() && y < top + photoHeight;
        const double end = beside ? right - photoWidth : right;
        const double text =
            pen.text({left + labels + inside, y + inside, end - left - labels - 2 * inside, 150},
                     36, QFont::DemiBold, row.value);
        const double height = std::max(least, text + 2 * inside);
        pen.text({left + inside, y + inside, labels - 2 * inside, height - 2 * inside}, 34,
                 QFont::Normal, row.what, Qt::AlignLeft, true);
        pen.frame({left, y, labels, height});
        pen.frame({left + labels, y, end - left - labels, height});
        y += height;
        photoEnd = beside ? y : photoEnd;
    }
    if (!form.photo.isEmpty()) {
        const QRectF place(right - photoWidth, top, photoWidth, photoEnd - top);
        pen.frame(place);
        pen.text(place.adjusted(0, place.height() / 2 - 30, 0, 0), 34, QFont::Normal, form.photo,
                 Qt::AlignHCenter, true);
    }
    return y;
}

void paintStatements(VoucherPen& pen, const OfficeForm& form, double top) {
    double y = top + 40;
    for (const auto& statement : form.statements) {
        y += pen.text({left, y, right - left, lowest - y}, 36, QFont::Normal, statement) + 24;
    }
}

void paintFoot(VoucherPen& pen, const OfficeForm& form, const QString& copy) {
    constexpr double height = 130;
    double y = lowest + 60;
    for (const auto& signature : form.signatures) {
        pen.text({left, y, 900, 44}, 34, QFont::Normal, signature, Qt::AlignLeft, true);
        pen.line(left, y + height - 16, left + 760);
        pen.text({left + 800, y + height - 60, 120, 44}, 34, QFont::Normal, form.date,
                 Qt::AlignLeft, true);
        pen.line(left + 920, y + height - 16, left + 1240);
        y += height + 20;
    }
    pen.seal({right - 400, lowest + 40, 380, 380}, form.seal);
    pen.text({left, 2830, 1300, 40}, 26, QFont::Normal, form.foot, Qt::AlignLeft, true);
    pen.text({right - 440, 2824, 440, 44}, 30, QFont::DemiBold, copy, Qt::AlignRight);
}

} // namespace

void paintOfficeForm(QPainter& painter, const OfficeForm& form, const QString& copy) {
    VoucherPen pen(painter);
    if (!form.mark.isEmpty()) {
        pen.watermark(QRectF(QPointF(), QSizeF(officeFormSize)), form.mark);
    }
    const double table = paintHead(pen, form);
    const double end = paintRows(pen, form, table);
    paintStatements(pen, form, end);
    paintFoot(pen, form, copy);
}

} // namespace guitai::ui
