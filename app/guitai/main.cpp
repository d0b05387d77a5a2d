// SPDX-License-Identifier: Apache-2.0
#include "app/desk/real_desk.h"
#include "app/guitai/demo.h"
#include "app/guitai/first_start.h"
#include "app/guitai/options.h"
#include "app/guitai/window.h"
#include "models/base/secret_bytes.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QTemporaryDir>

#include <iostream>

namespace {

using namespace guitai;
using namespace guitai::app;

int code(Exit exit) {
    return static_cast<int>(exit);
}

int complain(const DeskError& error) {
    std::cerr << "guitai: " << error.message << " (" << error.code << ")\n";
    return code(Exit::Failed);
}

int runPractice(const Options& options, views::Languages& languages) {
    const QTemporaryDir passing;
    const auto folder = options.folder.empty() ? std::filesystem::path(passing.path().toStdString())
                                               : options.folder;
    auto desk = makePracticeDesk({.folder = folder,
                                  .window = practiceWindow(),
                                  .realReaders = options.realReaders,
                                  .clock = std::make_shared<SystemClock>()});
    if (!desk) {
        return complain(desk.error());
    }
    procedure::Counter counter(desk->services);
    Window window(counter, languages, desk->drawer.get());
    window.show();
    if (options.demo.empty()) {
        window.signInToPractice();
        return QApplication::exec();
    }
    Demo demo(counter, *desk, {window.clerk(), window.customer()},
              QDir(QString::fromStdString(options.demo.string())));
    QObject::connect(&demo, &Demo::played, &window,
                     [](bool well) { QApplication::exit(code(well ? Exit::Done : Exit::Failed)); });
    return demo.start() ? QApplication::exec() : code(Exit::Failed);
}

int runCounter(const Options& options, views::Languages& languages) {
    auto counterFile = readCounterFile(options.folder);
    if (!counterFile) {
        return complain(counterFile.error());
    }
    if (!*counterFile) {
        FirstStartWindow first(options.folder);
        first.show();
        if (const int ended = QApplication::exec(); ended != 0 || !first.done()) {
            return ended;
        }
        counterFile = readCounterFile(options.folder);
        if (!counterFile || !*counterFile) {
            return code(Exit::Failed);
        }
    }
    auto services = makeRealDesk(options.folder, **counterFile, std::make_shared<SystemClock>());
    if (!services) {
        return complain(services.error());
    }
    procedure::Counter counter(*services);
    Window window(counter, languages, nullptr);
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
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("guitai"));
    ui::applyLook(application);
    views::Languages languages;
    languages.use(options->language.value_or(views::systemLanguage()));
    return options->practice ? runPractice(*options, languages) : runCounter(*options, languages);
}
