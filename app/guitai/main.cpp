// SPDX-License-Identifier: Apache-2.0
#include "app/desk/data_folder.h"
#include "app/desk/practice_desk.h"
#include "app/desk/real_desk.h"
#include "app/guitai/backup_door.h"
#include "app/guitai/demo.h"
#include "app/guitai/first_start.h"
#include "app/guitai/options.h"
#include "app/guitai/practice_house.h"
#include "app/guitai/preferences_file.h"
#include "app/guitai/settings_room.h"
#include "app/guitai/trouble.h"
#include "app/guitai/window.h"
#include "models/base/secret_bytes.h"
#include "models/postgres/server_name.h"
#include "ui/pages/trouble_view.h"
#include "ui/print/card_face.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <iostream>

namespace {

using namespace guitai;
using namespace guitai::app;

int code(Exit exit) {
    return static_cast<int>(exit);
}

/// On standard error, and in a window for whoever started from a desktop and sees no terminal.
int complain(const DeskError& error, bool withWindow = true) {
    std::cerr << "guitai: " << sentenceOf(error) << " (" << codeOf(error) << ")" << '\n';
    if (withWindow) {
        ui::TroubleView view([error] { return noticeOf(error); });
        QObject::connect(&view, &ui::TroubleView::left, &view, &QWidget::close);
        view.show();
        QApplication::exec();
    }
    return code(Exit::Failed);
}

/// Of other regions' rule files, which were left out.
void complain(const std::vector<rules::PackError>& leftOut) {
    for (const auto& error : leftOut) {
        std::cerr << "guitai: left out: " << error.file << " " << error.pointer << ": expected "
                  << error.expected << '\n';
    }
}

/// The window that was asked for by its name, or whose names there are.
std::optional<domain::Window> chosen(const std::vector<practice::PracticeWindow>& windows,
                                     const std::string& name) {
    const auto at = std::ranges::find(windows, name, &practice::PracticeWindow::id);
    if (at != windows.end()) {
        return at->window;
    }
    std::cerr << "guitai: no such window: " << name << "; there are:";
    for (const auto& each : windows) {
        std::cerr << " " << each.id;
    }
    std::cerr << '\n';
    return std::nullopt;
}

/// Faces are Chinese, whatever the window speaks.
std::function<procedure::DrawnFace(const procedure::CardFace&)>
faceDrawer(const views::Languages& languages) {
    return [&languages](const procedure::CardFace& face) {
        const views::SpokenIn chinese(languages, views::Language::ZhCn);
        return [image = ui::cardFaceImage(face)] { return ui::pngOf(image); };
    };
}

/// A text of 150 % is all of the window at 150 %, beside what the desktop scales. Qt reads it once,
/// before the application is made.
void scaleTexts(int percent) {
    const double wanted =
        qEnvironmentVariableIsSet("QT_SCALE_FACTOR") ? qgetenv("QT_SCALE_FACTOR").toDouble() : 1.0;
    if (percent != 100 && wanted > 0) {
        qputenv("QT_SCALE_FACTOR", QByteArray::number(wanted * percent / 100));
    }
}

/// What was chosen at this counter; a demonstration has a counter without a past.
KeptPreferences keptFor(const Options& options) {
    auto kept = options.folder.empty() ? KeptPreferences()
                                       : loadPreferences(preferencesFile(options.folder));
    kept.preferences.textPercent = options.textPercent.value_or(kept.preferences.textPercent);
    return kept;
}

/// `percentNow`: the text's size since the start, whatever was chosen for the next one.
void keepSettings(Window& window, const Options& options, const KeptPreferences& kept,
                  const views::Languages& languages, int percentNow) {
    if (!options.folder.empty()) {
        auto found = kept;
        if (options.language) { // the page shows how things are, whoever said so
            found.preferences.language = languages.current();
        }
        window.settingsRoom()->keepIn(preferencesFile(options.folder), found, percentNow);
    }
}

/// Which printer each kind of paper goes to: of no use to anybody else, so it stands beside the
/// store.
QString printersIn(const std::filesystem::path& folder) {
    return QString::fromStdString((folder / "printers.ini").string());
}

int playDemo(const Options& options, PracticeOptions practice, views::Languages& languages) {
    const QTemporaryDir passing;
    if (practice.folder.empty()) {
        practice.folder = passing.path().toStdString();
    }
    auto desk = makePracticeDesk(practice);
    if (!desk) {
        return complain(desk.error(), false);
    }
    desk->services->drawFace = faceDrawer(languages);
    procedure::Counter counter(desk->services);
    Window window(counter, languages, desk->drawer.get(), desk->citizens->windows,
                  printersIn(practice.folder));
    complain(desk->services->rulesLeftOut);
    window.show();
    Demo demo(counter, *desk, {window.clerk(), window.customer()},
              QDir(QString::fromStdString(options.demo.string())));
    QObject::connect(&demo, &Demo::played, &window,
                     [](bool well) { QApplication::exit(code(well ? Exit::Done : Exit::Failed)); });
    return demo.start() ? QApplication::exec() : code(Exit::Failed);
}

/// Results of all regions lie together, where the counters lie side by side.
std::filesystem::path resultsFile(const Options& options) {
    const bool usual = options.folder == practiceDataFolder(options.region);
    return (usual ? practiceDataFolder() : options.folder) / "results.jsonl";
}

int openPractice(const Options& options, PracticeOptions practice, views::Languages& languages,
                 int percentNow) {
    PracticeHouse house({.free = std::move(practice),
                         .results = resultsFile(options),
                         .prepare =
                             [&languages](procedure::Services& services) {
                                 services.drawFace = faceDrawer(languages);
                             },
                         .furnish =
                             [&, percentNow](Window& window) {
                                 keepSettings(window, options, keptFor(options), languages,
                                              percentNow);
                             }},
                        languages);
    QObject::connect(&house, &PracticeHouse::notOpened, &house, [](const DeskError& error) {
        complain(error);
        QApplication::exit(code(Exit::Failed));
    });
    if (const auto opened = house.open(); !opened) {
        return complain(opened.error());
    }
    complain(house.desk().services->rulesLeftOut);
    return QApplication::exec();
}

int runPractice(const Options& options, views::Languages& languages, const KeptPreferences& kept) {
    std::optional<domain::Window> window;
    if (!options.window.empty()) {
        const auto windows = practiceWindows(options.region);
        if (!windows) {
            return complain(windows.error(), options.demo.empty());
        }
        window = chosen(*windows, options.window);
        if (!window) {
            return code(Exit::Usage);
        }
    }
    PracticeOptions practice{.folder = options.folder,
                             .region = options.region,
                             .window = window,
                             .realReaders = options.realReaders,
                             .clock = std::make_shared<SystemClock>()};
    return options.demo.empty()
               ? openPractice(options, std::move(practice), languages, kept.preferences.textPercent)
               : playDemo(options, std::move(practice), languages);
}

int runCounter(const Options& options, views::Languages& languages, const KeptPreferences& kept) {
    auto setup = lookAtCounter(options.folder);
    if (setup && !*setup) {
        FirstStartWindow first(options.folder);
        QObject::connect(&first, &FirstStartWindow::ended, &first, &QWidget::close);
        first.show();
        if (const int ended = QApplication::exec(); ended != 0 || !first.done()) {
            return ended;
        }
        setup = lookAtCounter(options.folder);
    }
    if (!setup) {
        return complain(setup.error());
    }
    if (!*setup) {
        return code(Exit::Failed); // taken away under our hands
    }
    auto services = makeRealDesk(options.folder, **setup, std::make_shared<SystemClock>());
    if (!services) {
        return complain(services.error());
    }
    (*services)->drawFace = faceDrawer(languages);
    procedure::Counter counter(*services);
    Window window(counter, languages, nullptr, {}, printersIn(options.folder));
    const BackupDoor door(counter, windowSocket(counterLocation(options.folder)));
    complain((*services)->rulesLeftOut);
    window.tellLeftOut((*services)->rulesLeftOut);
    window.settingsRoom()->setServer(postgres::serverName((*setup)->registry));
    keepSettings(window, options, kept, languages, kept.preferences.textPercent);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    const auto options = readOptions(argc, argv);
    if (!options) {
        return code(options.error());
    }
    if (!hideProcessMemory()) {
        std::cerr << "guitai: the system lets this program's memory be dumped\n";
    }
    const auto kept = keptFor(*options);
    scaleTexts(kept.preferences.textPercent);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("guitai"));
    ui::applyLook(application, kept.preferences.scheme);
    views::Languages languages;
    languages.use(
        options->language.value_or(kept.preferences.language.value_or(views::systemLanguage())));
    return options->practice ? runPractice(*options, languages, kept)
                             : runCounter(*options, languages, kept);
}
