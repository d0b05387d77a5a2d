// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/day/crowd.h"
#include "tests/bench/day/heartbeat.h"
#include "tests/support/window_clerk.h"

#include <QString>

namespace guitai::bench {

/// What goes wrong while somebody is served.
enum class Mishap { None, WrongPin, PulledCard, LockedDesk, OtherLanguage };

/// One clerk's day at the window.
class ServedDay {
public:
    /// Vouchers are saved into `folder`.
    ServedDay(support::WindowClerk& clerk, views::Languages& languages, Heartbeat& heartbeat,
              QString folder)
        : clerk_(clerk)
        , languages_(languages)
        , heartbeat_(heartbeat)
        , folder_(std::move(folder)) {}

    /// From the search to the voucher, act by act; false, and qWarning tells, when one does not end
    /// as it should.
    [[nodiscard]] bool serve(const Customer& customer, Mishap mishap);

private:
    [[nodiscard]] bool serveAct(const Customer& customer, const nlohmann::json& act, Mishap mishap);
    /// Once in an act, where it can happen; whether something did.
    [[nodiscard]] bool goWrong(const procedure::State& state);
    [[nodiscard]] bool pullCard();
    [[nodiscard]] bool lockDesk();

    support::WindowClerk& clerk_;
    views::Languages& languages_;
    Heartbeat& heartbeat_;
    QString folder_;
    std::string act_; ///< under way
    Mishap mishap_ = Mishap::None;
};

} // namespace guitai::bench
