// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/voucher_data.h"

#include <QImage>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace guitai::ui {

/// The holder's copy is complete by itself; the office keeps one with the signature.
enum class VoucherCopy { Holder, Office };

/// A voucher is half a sheet of A4, lying: 210 × 148 mm. Logical units are tenths of a millimetre.
inline constexpr QSize voucherSize{2100, 1480};

/// Paints one copy into the rectangle (0, 0, voucherSize).
void paintVoucher(QPainter& painter, const VoucherData& data, VoucherCopy copy);

/// Both copies: on the halves of an A4 page, or on two pages of a smaller paper. False when the
/// device cannot be painted on.
[[nodiscard]] bool printVoucher(const VoucherData& data, QPagedPaintDevice& device);

/// Both copies as a PDF of two A5 pages, fonts embedded. False when the file cannot be written.
[[nodiscard]] bool writeVoucherPdf(const VoucherData& data, const QString& path);

/// One copy for the screen, `width` pixels wide.
[[nodiscard]] QImage voucherImage(const VoucherData& data, VoucherCopy copy, int width);

} // namespace guitai::ui
