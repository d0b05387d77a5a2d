// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/outcome_shape.h"

#include "models/views/batch_models.h"

namespace guitai::ui {

ShapeDelegate::Shape outcomeShape(const QModelIndex& index) {
    using enum batches::LineOutcome;
    switch (batches::LineOutcome(index.data(views::ReportModel::RawValueRole).toInt())) {
    case Done:
        return {Icon::Check, Tone::Good};
    case DoneBefore:
        return {Icon::Check, Tone::Quiet};
    case Waiting:
        return {Icon::Clock, Tone::Accent};
    case Refused:
    case Rejected:
        return {Icon::Stop, Tone::Bad};
    case Malformed:
    case Unknown:
        return {Icon::Question, Tone::Attention};
    case NotReached:
        break;
    }
    return {Icon::Clock, Tone::Quiet};
}

} // namespace guitai::ui
