// SPDX-License-Identifier: Apache-2.0
#include "ui/print/qr_code.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace guitai::ui {

bool paintQrCode(QPainter& painter, const QRectF& place, const QString& text) {
    if (text.isEmpty()) {
        return false;
    }
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    if (code == nullptr) {
        return false;
    }
    constexpr int quiet = 4; // modules, as ISO/IEC 18004 asks
    const double side = place.width() / (code->width + 2 * quiet);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(place, Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1) != 0) {
                painter.fillRect(QRectF(place.x() + (x + quiet) * side,
                                        place.y() + (y + quiet) * side, side, side),
                                 Qt::black);
            }
        }
    }
    painter.restore();
    return true;
}

} // namespace guitai::ui
