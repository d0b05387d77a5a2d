// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/office_form.h"

#include <QSize>

class QPainter;

namespace guitai::ui {

/// A sheet of A4, standing: 210 × 297 mm. Logical units are tenths of a millimetre.
inline constexpr QSize officeFormSize{2100, 2970};

/// Paints the whole form, always one page, into the rectangle (0, 0, officeFormSize). `copy`: whose
/// it is, empty where there is but one.
void paintOfficeForm(QPainter& painter, const OfficeForm& form, const QString& copy);

} // namespace guitai::ui
