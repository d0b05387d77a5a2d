// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/practice_desk.h"
#include "app/guitai/window.h"
#include "models/procedure/services.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <optional>

namespace guitai::support {

/// A practice counter's window with its clerk signed in, as an application opens it.
class PracticeWindow {
public:
    PracticeWindow()
        : desk_(*app::makePracticeDesk({.folder = folder(),
                                        .window = app::practiceWindow(),
                                        .clock = std::make_shared<SystemClock>()}))
        , counter_(desk_.services) {}

    /// `before` is called with the window, before it shows. False when nobody could sign in.
    template <class Before>
    [[nodiscard]] bool open(views::Languages& languages, const Before& before) {
        constexpr int patience = 60'000;
        window_.emplace(counter_, languages, desk_.drawer.get());
        before(*window_);
        window_->show();
        QSignalSpy in(&counter_, &procedure::Counter::signedIn);
        window_->signInToPractice();
        return in.wait(patience);
    }

    [[nodiscard]] std::filesystem::path folder() const { return folder_.path().toStdString(); }

    [[nodiscard]] app::PracticeDesk& desk() { return desk_; }

    [[nodiscard]] procedure::Counter& counter() { return counter_; }

    [[nodiscard]] app::Window& window() { return *window_; }

private:
    QTemporaryDir folder_;
    app::PracticeDesk desk_;
    procedure::Counter counter_;
    std::optional<app::Window> window_{};
};

} // namespace guitai::support
