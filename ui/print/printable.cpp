// SPDX-License-Identifier: Apache-2.0
#include "ui/print/printable.h"

#include "models/views/format.h"
#include "models/views/translate.h"
#include "ui/print/office_form_sheet.h"
#include "ui/print/report_sheet.h"
#include "ui/print/voucher_pen.h"
#include "ui/print/voucher_sheet.h"

namespace guitai::ui {

namespace {

QString reprintWords() {
    return views::translate("Printed", "REPRINT · copy %1 · %2 · clerk %3");
}

} // namespace

QString Printable::subject() const {
    return kind == PaperKind::Voucher
               ? number
               : number + QLatin1Char(' ') + views::fromUtf8(domain::nameOf(kind));
}

Printable printableOf(const VoucherData& voucher) {
    Printable paper{.kind = PaperKind::Voucher,
                    .title = views::translate("Printed", "Voucher %1").arg(voucher.number),
                    .number = voucher.number,
                    .size = voucherSize,
                    .halves = true,
                    .reprintWords = reprintWords()};
    for (const auto copy : {VoucherCopy::Holder, VoucherCopy::Office}) {
        paper.pages.emplace_back(
            [voucher, copy](QPainter& painter) { paintVoucher(painter, voucher, copy); });
    }
    return paper;
}

Printable printableOf(PaperKind kind, const OfficeForm& form) {
    return printableOf(kind, std::vector{form});
}

Printable printableOf(PaperKind kind, const std::vector<OfficeForm>& forms) {
    const auto& first = forms.front();
    Printable paper{.kind = kind,
                    .title = first.title + QLatin1Char(' ') + first.number,
                    .number = first.number,
                    .size = officeFormSize,
                    .reprintWords = reprintWords()};
    for (const auto& form : forms) {
        for (const auto& copy : form.copies.isEmpty() ? QStringList(QString()) : form.copies) {
            paper.pages.emplace_back(
                [form, copy](QPainter& painter) { paintOfficeForm(painter, form, copy); });
        }
    }
    if (forms.size() > 1) {
        paper.title = views::translate("Printed", "%1, %n page(s)", nullptr, int(forms.size()))
                          .arg(first.title);
    }
    return paper;
}

Printable headOf(PaperKind kind, const Report& report) {
    return {.kind = kind,
            .title = report.title + QLatin1Char(' ') + report.number,
            .number = report.number,
            .size = officeFormSize,
            .reprintWords = reprintWords()};
}

Printable withPages(Printable head, const Report& report) {
    for (const auto& page : layOut(report)) {
        head.pages.emplace_back(
            [report, page](QPainter& painter) { paintReport(painter, report, page); });
    }
    return head;
}

Printable printableOf(PaperKind kind, const Report& report) {
    return withPages(headOf(kind, report), report);
}

Printable reprintOf(Printable paper, int copy, const QString& when, const QString& clerk) {
    paper.reprint = paper.reprintWords.arg(copy).arg(when, clerk);
    return paper;
}

void paintPage(QPainter& painter, const Printable& paper, std::size_t page) {
    paper.pages.at(page)(painter);
    if (!paper.reprint.isEmpty()) {
        constexpr double top = 24;
        constexpr double height = 46;
        VoucherPen(painter).text(QRectF(0, top, paper.size.width(), height), 34, QFont::Bold,
                                 paper.reprint, Qt::AlignHCenter);
    }
}

QImage pageImage(const Printable& paper, std::size_t page, int width) {
    const double scale = width / double(paper.size.width());
    QImage image(width, qRound(paper.size.height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, paper, page);
    return image;
}

} // namespace guitai::ui
