// SPDX-License-Identifier: Apache-2.0
// Papers on a printer and in a file.
#include "ui/print/printable.h"
#include "ui/print/voucher_pen.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace guitai::ui {

namespace {

constexpr double tenthsAnInch = 254;
constexpr int dotsAnInch = 300;

} // namespace

bool printPaper(const Printable& paper, QPagedPaintDevice& device) {
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    // The device's own pixels: what of its page can be painted on.
    const double width = device.width();
    const double height = device.height();
    const double full = std::min(width / paper.size.width(), device.logicalDpiX() / tenthsAnInch);
    constexpr double tolerated = 0.92; // a little smaller, and both stand on one sheet
    const bool halves = paper.halves && height >= 2 * tolerated * paper.size.height() * full;
    const double scale = std::min(full, height / ((halves ? 2.0 : 1.0) * paper.size.height()));
    for (std::size_t page = 0; page < paper.pages.size(); ++page) {
        const bool lower = halves && page % 2 == 1;
        if (page > 0 && !lower && !device.newPage()) {
            return false;
        }
        painter.save();
        painter.scale(scale, scale);
        if (lower) {
            painter.translate(0, paper.size.height());
            VoucherPen(painter).cut(paper.size.width());
        }
        paintPage(painter, paper, page);
        painter.restore();
    }
    return painter.end();
}

bool writePaperPdf(const Printable& paper, const QString& path) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return false;
    }
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageSize(
            QPageSize(QSizeF(paper.size) / 10.0, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(dotsAnInch);
        writer.setTitle(paper.title);
        writer.setCreator(QStringLiteral("Guitai"));
        if (!printPaper(paper, writer)) {
            return false;
        }
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace guitai::ui
