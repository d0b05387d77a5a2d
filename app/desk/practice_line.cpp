// SPDX-License-Identifier: Apache-2.0
#include "app/desk/practice_line.h"

namespace guitai::app {

using registry::RegistryFault;

template <class Ask>
auto PracticeLine::through(Ask ask) -> decltype(ask()) {
    if (line_->down) {
        return std::unexpected(RegistryFault::Unreachable);
    }
    return ask();
}

PracticeLine::Answer<domain::HolderFile> PracticeLine::lookUp(const domain::HolderId& holder) {
    return through([&] { return far_->lookUp(holder); });
}

PracticeLine::Answer<domain::HolderFile> PracticeLine::lookUpByNumber(const std::string& number) {
    return through([&] { return far_->lookUpByNumber(number); });
}

PracticeLine::Answer<std::vector<domain::HolderFile>>
PracticeLine::lookUpByName(const std::string& name, int most) {
    return through([&] { return far_->lookUpByName(name, most); });
}

PracticeLine::Answer<std::vector<registry::ListedCard>>
PracticeLine::listCards(domain::CardStage stage, std::optional<Date> until, int most) {
    return through([&] { return far_->listCards(stage, until, most); });
}

PracticeLine::Answer<std::vector<domain::AppliedOperation>>
PracticeLine::history(const domain::HolderId& holder, int most) {
    return through([&] { return far_->history(holder, most); });
}

PracticeLine::Answer<registry::Outcome> PracticeLine::submit(const operators::Envelope& envelope) {
    if (line_->dieAtSubmit.exchange(false)) {
        line_->down = true;
    }
    return through([&] { return far_->submit(envelope); });
}

PracticeLine::Answer<registry::Outcome> PracticeLine::outcomeOf(const Uuid& operation) {
    return through([&] { return far_->outcomeOf(operation); });
}

PracticeLine::Answer<registry::HeadAnswer> PracticeLine::anchor(const store::AuditHead& head) {
    return through([&] { return far_->anchor(head); });
}

PracticeLine::Answer<std::vector<store::AuditHead>> PracticeLine::anchors(int most) {
    return through([&] { return far_->anchors(most); });
}

} // namespace guitai::app
