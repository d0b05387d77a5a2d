// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk_error.h"
#include "app/desk/practice_drawer.h"
#include "models/procedure/services.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <string>

namespace guitai::app {

/// A practice counter is for learning: its two people and their passwords are published. The store
/// is encrypted all the same, and nothing of it opens a real counter's.
struct PracticePerson {
    const char* login;
    const char* password;
    const char* name;
};

inline constexpr PracticePerson practiceClerk{"practice", "practice-clerk", "练习柜员"};
inline constexpr PracticePerson practiceSupervisor{"supervisor", "practice-supervisor", "练习主管"};

struct PracticeOptions {
    std::filesystem::path folder; ///< store and cards; made where it does not exist
    std::string region = "yueyang";
    domain::Window window;    ///< which window is practised
    bool realReaders = false; ///< cards come through PC/SC, not from the drawer
    std::shared_ptr<const Clock> clock;
};

struct PracticeDesk {
    std::shared_ptr<procedure::Services> services;
    std::shared_ptr<PracticeDrawer> drawer; ///< null with realReaders
    std::shared_ptr<const practice::Citizens> citizens;
};

/// Opens nothing yet: the store is made or opened by the first sign-in.
[[nodiscard]] std::expected<PracticeDesk, DeskError>
makePracticeDesk(const PracticeOptions& options);

/// The bank's entrusted window in Yueyang, where all procedures of this version can be done.
[[nodiscard]] domain::Window practiceWindow();
/// `$XDG_DATA_HOME/guitai/practice`.
[[nodiscard]] std::filesystem::path practiceDataFolder();

} // namespace guitai::app
