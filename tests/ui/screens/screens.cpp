// SPDX-License-Identifier: Apache-2.0
// Renders every page with sample states in every language to PNG files, to be looked at:
//   guitai-screens DIRECTORY [WIDTHxHEIGHT] [dark|high-contrast] [zh_CN|zh_TW|en]
#include "tests/ui/screens/album.h"
#include "tests/ui/screens/paper_screens.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace guitai;
using namespace guitai::ui;

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: guitai-screens DIRECTORY [WIDTHxHEIGHT] [dark|high-contrast]"
                   " [zh_CN|zh_TW|en]\n",
                   stderr);
        return 2;
    }
    applyLook(app, arguments.contains(QLatin1String("dark"))            ? Scheme::Dark
                   : arguments.contains(QLatin1String("high-contrast")) ? Scheme::HighContrast
                                                                        : Scheme::Light);
    QSize size(1280, 800);
    if (arguments.size() > 2 && arguments.at(2).contains(QLatin1Char('x'))) {
        const auto parts = arguments.at(2).split(QLatin1Char('x'));
        size = {parts.at(0).toInt(), parts.at(1).toInt()};
    }
    views::Languages languages;
    QStringList codes;
    for (const auto language : views::allLanguages) {
        const auto code = views::codeOf(language);
        codes << QLatin1String(code.data(), qsizetype(code.size()));
    }
    const bool one =
        std::ranges::any_of(codes, [&](const QString& code) { return arguments.contains(code); });
    for (const auto language : views::allLanguages) {
        const auto code = views::codeOf(language);
        if (one && !arguments.contains(QLatin1String(code.data(), qsizetype(code.size())))) {
            continue;
        }
        languages.use(language);
        const auto folder = QStringLiteral("%1/%2").arg(
            arguments.at(1), QLatin1String(code.data(), qsizetype(code.size())));
        QDir().mkpath(folder);
        int number = 0;
        drawAll(languages, size, [&](const char* name, QWidget& window) {
            QTest::qWait(20);
            window.grab().save(QStringLiteral("%1/%2-%3.png")
                                   .arg(folder)
                                   .arg(++number, 2, 10, QLatin1Char('0'))
                                   .arg(QLatin1String(name)));
        });
        keepPapers(folder);
    }
    return 0;
}
