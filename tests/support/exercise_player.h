// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/conduct_recorder.h"
#include "app/desk/scripted_clerk.h"
#include "models/practice/scoring.h"

#include <QTemporaryDir>

#include <filesystem>
#include <optional>

namespace guitai::support {

/// What came of an exercise that was played.
struct Played {
    app::ScriptEnd end{};
    std::optional<procedure::State> state{};
    practice::Score score{};
    bool struck = false; ///< the mishap happened
};

/// Plays exercises at a real practice counter without a window, each in a folder of its own, and
/// scores them as a learner's.
class ExercisePlayer {
public:
    /// With the answers of `how`, which may be wrong; after `before` has been done there.
    Played play(const practice::Exercise& exercise, const practice::Answers& how,
                const practice::Exercise* before = nullptr);

private:
    /// One start of the counter. True where it died and has to be started again.
    bool start(const practice::Exercise& exercise, const practice::Answers& how,
               app::ConductRecorder* recorder, Played& played, bool again);

    QTemporaryDir folder_{};
    int runs_ = 0;
    std::filesystem::path path_{};
};

} // namespace guitai::support
