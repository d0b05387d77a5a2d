// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace guitai::ui {

/// Paints a QR code with error correction M and its quiet zone into `place`. False, and nothing
/// painted, for a text that has no code (empty, or too long).
bool paintQrCode(QPainter& painter, const QRectF& place, const QString& text);

} // namespace guitai::ui
