// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/rows_model.h"
#include "models/views/trainer_views.h"

namespace guitai::views {

/// A class's results, a row for each learner and exercise.
class ClassModel : public RowsModel<ClassLine> {
public:
    enum Column { Learner, Exercise, Best, Tries, BestTook, Together, Last };

    explicit ClassModel(QObject* parent = nullptr);
};

} // namespace guitai::views
