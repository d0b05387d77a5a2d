// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk_faults.h"

namespace guitai::app {

using procedure::PracticeFault;

void DeskFaults::cause(PracticeFault fault) {
    switch (fault) {
    case PracticeFault::CardPulled: {
        drawer_->tearNextWrite();
        if (const auto id = drawer_->inserted(); !id.empty()) {
            drawer_->insert(id);
        }
        return;
    }
    case PracticeFault::DeadLine:
        line_->down = true;
        return;
    case PracticeFault::ReaderServiceGone:
        serviceGone_ = true;
        drawer_->readers()->setServiceAvailable(false);
        return;
    }
}

void DeskFaults::mend(PracticeFault fault) {
    switch (fault) {
    case PracticeFault::CardPulled:
        drawer_->putBack();
        return;
    case PracticeFault::DeadLine:
        line_->down = false;
        return;
    case PracticeFault::ReaderServiceGone:
        serviceGone_ = false;
        drawer_->readers()->setServiceAvailable(true);
        return;
    }
}

bool DeskFaults::stands(PracticeFault fault) const {
    switch (fault) {
    case PracticeFault::CardPulled:
        return drawer_->pulled();
    case PracticeFault::DeadLine:
        return line_->down;
    case PracticeFault::ReaderServiceGone:
        return serviceGone_;
    }
    return false;
}

} // namespace guitai::app
