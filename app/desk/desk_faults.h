// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/practice_drawer.h"
#include "app/desk/practice_line.h"
#include "models/procedure/practice_faults.h"

#include <memory>

namespace guitai::app {

/// The faults of a practice counter with a drawer.
class DeskFaults final : public procedure::PracticeFaults {
public:
    DeskFaults(std::shared_ptr<PracticeDrawer> drawer, std::shared_ptr<LineState> line)
        : drawer_(std::move(drawer))
        , line_(std::move(line)) {}

    void cause(procedure::PracticeFault fault) override;
    void mend(procedure::PracticeFault fault) override;
    [[nodiscard]] bool stands(procedure::PracticeFault fault) const override;

    /// The line dies when something is handed in next, not before.
    void cutLineAtNextSubmit() { line_->dieAtSubmit = true; }

private:
    std::shared_ptr<PracticeDrawer> drawer_;
    std::shared_ptr<LineState> line_;
    bool serviceGone_ = false;
};

} // namespace guitai::app
