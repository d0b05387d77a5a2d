// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <functional>
#include <vector>

class QPagedPaintDevice;

namespace guitai::ui {

struct OfficeForm;
struct VoucherData;

/// A paper as the dialog needs it: to look at, to print, to save.
struct Printable {
    QString title;  ///< `Voucher 430602-20261122-0007`
    QString number; ///< names the file and the print job
    int width = 0;  ///< on the screen
    std::function<QImage(int width)> image;
    std::function<bool(QPagedPaintDevice& device)> print;
    std::function<bool(const QString& path)> writePdf;
};

[[nodiscard]] Printable printableOf(const VoucherData& voucher);
[[nodiscard]] Printable printableOf(const OfficeForm& form);
/// One page each; all of them bear the first one's title. There is at least one.
[[nodiscard]] Printable printableOf(const std::vector<OfficeForm>& forms);

} // namespace guitai::ui
