// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/procedure/state.h"

#include <QString>

#include <vector>

namespace guitai::views {

/// One thing that an enquiry tells.
struct EnquiryText {
    QString what;
    QString value;

    bool operator==(const EnquiryText&) const = default;
};

/// What an enquiry answers: the state of the card that it was about, of its PINs with their tries,
/// and what stands on the accounts, as the registry's mirror has it. `file` is the holder's as it
/// was looked up. Empty for every other procedure, and before it is done.
[[nodiscard]] std::vector<EnquiryText> enquiryOf(const procedure::State& state,
                                                 const domain::HolderFile& file,
                                                 const domain::Rules& rules);

} // namespace guitai::views
