// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decision.h"

#include <functional>

namespace guitai::domain {

/// What the checks of one request have found so far. Part of decide; each check adds to it, so that
/// every reason is told and not the first.
class Findings {
public:
    void refuse(Reason reason, const std::string& rule);
    void miss(Paper paper);
    /// Of a group of alternatives, the one that is needed: the one shown, else the first.
    void need(Paper paper);
    /// Adds an act's approval, fee and days; the longest and dearest of several counts.
    void need(const ActRules& act);
    /// A credential whose right value must be shown.
    void prove(CredentialKind kind, const Source& source);
    void restOn(const Source& source);

    [[nodiscard]] const Needs& needs() const { return decision_.needs; }

    /// The decision; the events are made only where nothing stands against the act.
    [[nodiscard]] Decision close(const std::function<std::vector<Event>()>& events) &&;

private:
    Decision decision_;
};

} // namespace guitai::domain
