// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/data_folder.h"
#include "app/desk/desk_error.h"
#include "app/desk/desk_faults.h"
#include "app/desk/practice_drawer.h"
#include "models/practice/exercise.h"
#include "models/procedure/services.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

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
    std::optional<domain::Window> window{}; ///< which is practised; nothing: the region's first
    bool realReaders = false;               ///< cards come through PC/SC, not from the drawer
    std::shared_ptr<const Clock> clock;
    /// Whose papers lie on the desk, flaws and all; nothing: everybody's own, as they are.
    std::optional<practice::Exercise> exercise{};
};

struct PracticeDesk {
    std::shared_ptr<procedure::Services> services;
    std::shared_ptr<PracticeDrawer> drawer; ///< null with realReaders
    std::shared_ptr<DeskFaults> faults;     ///< likewise
    std::shared_ptr<const practice::Citizens> citizens;
    RegionNames regions{}; ///< where exercises take place
};

/// Opens nothing yet: the store is made or opened by the first sign-in.
[[nodiscard]] std::expected<PracticeDesk, DeskError>
makePracticeDesk(const PracticeOptions& options);

/// The bank's entrusted window in Yueyang, the usual one there.
[[nodiscard]] domain::Window practiceWindow();
/// The windows where that region's citizens are served, by the names they are asked for.
[[nodiscard]] std::expected<std::vector<practice::PracticeWindow>, DeskError>
practiceWindows(const std::string& region);
/// `$XDG_DATA_HOME/guitai/practice`: results and a trainer's own exercises, of all regions.
[[nodiscard]] std::filesystem::path practiceDataFolder();
/// `REGION` in it: each has a store of its own.
[[nodiscard]] std::filesystem::path practiceDataFolder(const std::string& region);

} // namespace guitai::app
