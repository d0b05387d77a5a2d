// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/trouble.h"

#include "models/views/format.h"
#include "models/views/service_text.h"
#include "models/views/translate.h"

#include <filesystem>
#include <set>

namespace guitai::app {

using views::translate;

namespace {

/// `yueyang.json/acts/0: expected …`: for support, who has the file before them.
QString siteOf(const DeskError& error) {
    const auto file = std::filesystem::path(error.where).filename().string();
    return views::fromUtf8(file + error.pointer + ": " + error.expected);
}

} // namespace

ui::Notice noticeOf(const DeskError& error) {
    ui::Notice notice{.tone = ui::Tone::Bad, .code = QString::fromLatin1(codeOf(error))};
    notice.safe =
        translate("Trouble", "Nothing was changed: cards, files and records are as they were.");
    switch (error.fault) {
    case DeskFault::FolderUnwritable:
        notice.what = translate("Trouble", "The counter's folder cannot be written.");
        notice.doNow =
            translate("Trouble",
                      "Please ask the system's administrator to let this user write to %1")
                .arg(views::fromUtf8(error.where));
        break;
    case DeskFault::StoreUnusable: {
        const auto fault = error.storeFault.value_or(store::StoreFault::Internal);
        notice.what = views::textOf(fault);
        notice.doNow = views::todoOf(fault);
        break;
    }
    case DeskFault::RulesMissing:
        notice.what =
            error.where.empty()
                ? translate("Trouble", "No region's rules are installed.")
                : translate("Trouble", "The rules of this counter's region (%1) are not installed.")
                      .arg(views::fromUtf8(error.where));
        notice.doNow =
            translate("Trouble", "Please ask the administrator to install the region's rule file; "
                                 "then open Guitai again.");
        break;
    case DeskFault::RulesBroken:
        notice.what =
            translate("Trouble", "The rule file of this counter's region is broken and was not "
                                 "loaded.");
        notice.doNow =
            translate("Trouble", "Please ask the administrator to install the rule file anew; "
                                 "then open Guitai again.");
        notice.code += QLatin1Char(' ') + siteOf(error);
        break;
    case DeskFault::RulesUntrusted:
        notice.what =
            translate("Trouble", "The rule file of this counter's region is not signed by "
                                 "a key that this counter trusts.");
        notice.doNow =
            translate("Trouble", "Please ask the administrator for the signed rule file, "
                                 "or to install the key of the office that signs it; "
                                 "then open Guitai again.");
        notice.code += QLatin1Char(' ') + siteOf(error);
        break;
    case DeskFault::CitizensBroken:
        notice.what =
            translate("Trouble", "The practice citizens' file is broken and was not loaded.");
        notice.doNow = translate("Trouble", "Please ask the administrator to install Guitai anew.");
        notice.code += QLatin1Char(' ') + siteOf(error);
        break;
    }
    return notice;
}

ui::Notice noticeOf(const std::vector<rules::PackError>& leftOut) {
    std::set<std::string> files;
    for (const auto& error : leftOut) {
        files.insert(std::filesystem::path(error.file).filename().string());
    }
    QStringList names;
    for (const auto& file : files) {
        names << views::fromUtf8(file);
    }
    ui::Notice notice{.tone = ui::Tone::Attention, .code = QStringLiteral("rules-left-out")};
    notice.what = translate("Trouble", "A rule file is broken and was left out: %1")
                      .arg(names.join(QStringLiteral(", ")));
    notice.safe =
        translate("Trouble", "This counter's own rules are whole: everything works here.");
    notice.doNow =
        translate("Trouble", "Please tell the administrator: guitaictl rules check shows where.");
    return notice;
}

} // namespace guitai::app
