// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/procedure/card_face.h"
#include "ui/print/printable.h"

#include <QImage>

namespace guitai::ui {

/// The face of a card in the format ID-1 (ISO/IEC 7810, 85.60 by 53.98 mm) at 300 dots an inch:
/// emblem's place, name, numbers, days, the bank, and room for the photo. Words that are the bank's
/// or the office's come in the language that is spoken when it is called: Chinese, on a card.
[[nodiscard]] QImage cardFaceImage(const procedure::CardFace& face);
/// The same as a paper of the card's size, to look at and to keep; `number` is the voucher's.
[[nodiscard]] Printable cardFacePaper(const procedure::CardFace& face, const QString& number);
/// For a card printer; on whatever thread.
[[nodiscard]] Bytes pngOf(const QImage& face);

} // namespace guitai::ui
