// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/voucher_data.h"

#include <QSize>

class QPainter;

namespace guitai::ui {

/// The holder's copy is complete by itself; the office keeps one with the signature.
enum class VoucherCopy { Holder, Office };

/// A voucher is half a sheet of A4, lying: 210 × 148 mm. Logical units are tenths of a millimetre.
inline constexpr QSize voucherSize{2100, 1480};

/// Paints one copy into the rectangle (0, 0, voucherSize).
void paintVoucher(QPainter& painter, const VoucherData& data, VoucherCopy copy);

} // namespace guitai::ui
