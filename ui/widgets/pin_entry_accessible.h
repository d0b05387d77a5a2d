// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace guitai::ui {

class PinEntry;

/// Makes screen readers meet a PinEntry as a password field whose value is "3 of 6 digits": the
/// count, never a digit, and no text to be asked for.
void installPinEntryAccessibility();
/// Tells them that the count has changed.
void tellPinEntryChanged(PinEntry& entry);

} // namespace guitai::ui
