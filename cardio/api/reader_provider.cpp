// SPDX-License-Identifier: Apache-2.0
#include "cardio/api/reader_provider.h"

#include <algorithm>

namespace guitai::cardio {

bool holds(const ReaderSnapshot& snapshot, CardPresence presence) {
    return std::ranges::find(snapshot.readers, presence, &ReaderState::presence) !=
           snapshot.readers.end();
}

ReaderCondition conditionOf(const ReaderSnapshot& snapshot) {
    return snapshot.accessDenied                          ? ReaderCondition::ServiceRefuses
           : !snapshot.serviceAvailable                   ? ReaderCondition::ServiceStopped
           : snapshot.readers.empty()                     ? ReaderCondition::NoReader
           : holds(snapshot, CardPresence::Present)       ? ReaderCondition::CardPresent
           : holds(snapshot, CardPresence::Mute)          ? ReaderCondition::CardMute
           : holds(snapshot, CardPresence::HeldElsewhere) ? ReaderCondition::CardHeldElsewhere
                                                          : ReaderCondition::Ready;
}

} // namespace guitai::cardio
