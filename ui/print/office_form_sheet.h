// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/office_form.h"

#include <QImage>
#include <QSize>

class QPagedPaintDevice;
class QPainter;

namespace guitai::ui {

/// A sheet of A4, standing: 210 × 297 mm. Logical units are tenths of a millimetre.
inline constexpr QSize officeFormSize{2100, 2970};

/// Paints the whole form, always one page, into the rectangle (0, 0, officeFormSize).
void paintOfficeForm(QPainter& painter, const OfficeForm& form);

/// False when the device cannot be painted on.
[[nodiscard]] bool printOfficeForm(const OfficeForm& form, QPagedPaintDevice& device);
/// A page each.
[[nodiscard]] bool printOfficeForms(const std::vector<OfficeForm>& forms,
                                    QPagedPaintDevice& device);

/// One page of A4, fonts embedded. False when the file cannot be written.
[[nodiscard]] bool writeOfficeFormPdf(const OfficeForm& form, const QString& path);

/// A page each; there is at least one.
[[nodiscard]] bool writeOfficeFormsPdf(const std::vector<OfficeForm>& forms, const QString& path);

/// For the screen, `width` pixels wide.
[[nodiscard]] QImage officeFormImage(const OfficeForm& form, int width);

} // namespace guitai::ui
