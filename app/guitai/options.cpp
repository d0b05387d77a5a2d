// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/options.h"

#include "app/chips/region_chips.h"
#include "app/desk/data_folder.h"
#include "app/desk/practice_desk.h"
#include "ui/pages/preferences.h"

#include <CLI/CLI.hpp>

namespace guitai::app {

std::expected<Options, Exit> readOptions(int argc, char** argv) {
    CLI::App app("Guitai: the counter for China's social-security card.", "guitai");
    Options options;
    std::string language;
    std::string folder;
    std::string demo;
    app.add_flag("--practice", options.practice,
                 "open the practice counter: made-up citizens, cards from a drawer");
    app.add_option("--region", options.region, "in practice: whose rules and citizens")
        ->check(CLI::IsMember(practiceRegions()))
        ->capture_default_str();
    app.add_option("--window", options.window,
                   "in practice: which of the region's windows; else the first. A name that is "
                   "none of them is answered with those there are");
    app.add_flag("--readers", options.realReaders,
                 "in practice: take cards from PC/SC readers instead of the drawer");
    app.add_option("--folder", folder, "where the counter keeps its data");
    app.add_option("--language", language, "zh_CN, zh_TW or en; else the system's")
        ->check(CLI::IsMember({"zh_CN", "zh_TW", "en"}));
    app.add_option("--text-size", options.textPercent,
                   "in per cent, 100 to 200; else what was chosen on the settings page")
        ->check(CLI::IsMember(std::vector<int>(ui::textSizes.begin(), ui::textSizes.end())));
    app.add_option("--demo", demo,
                   "play the activation exercise by itself and leave numbered screenshots and the "
                   "voucher in this folder");
    app.footer("Exit codes: 0 ended, 1 the counter could not be opened or the demo not be played, "
               "2 wrong usage.");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return std::unexpected(app.exit(error) == 0 ? Exit::Done : Exit::Usage);
    }
    options.demo = demo;
    options.practice = options.practice || !demo.empty();
    if (!demo.empty()) { // its exercise is Yueyang's
        options.region = Options().region;
        options.window.clear();
    }
    if (!folder.empty()) {
        options.folder = folder;
    } else if (demo.empty()) { // a demonstration has a new counter each time, gone with it
        options.folder =
            options.practice ? practiceDataFolder(options.region) : counterDataFolder();
    }
    options.language = language.empty() ? std::nullopt : views::parseLanguage(language);
    if (!options.demo.empty() && !options.language) {
        options.language = views::Language::ZhCn;
    }
    return options;
}

} // namespace guitai::app
