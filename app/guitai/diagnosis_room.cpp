// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/diagnosis_room.h"

#include "cardio/pcsc/library_version.h"
#include "models/procedure/services.h"
#include "models/views/format.h"
#include "ui/display/customer_display.h"
#include "ui/pages/diagnosis_page.h"
#include "ui/pages/page_help.h"
#include "ui/print/press.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_bar.h"

#include <QScreen>
#include <QTimeZone>

namespace guitai::app {

using procedure::Check;
using procedure::Finding;
using procedure::SelfCheck;
using ui::DiagnosisPage;

DiagnosisRoom::DiagnosisRoom(procedure::Counter& counter, ui::MainWindow& window,
                             const ui::CustomerDisplay& display, ui::Press& press)
    : counter_(counter)
    , window_(window)
    , display_(display)
    , press_(press)
    , check_(counter.services())
    , page_(new DiagnosisPage(&window)) {
    window_.addBarePage(page_);
    window_.setHelp(page_, [] { return ui::helpOf(ui::HelpPage::Diagnosis); });
    window_.addCommands([this] {
        return std::vector<ui::Command>{{DiagnosisPage::word(),
                                         QStringLiteral("自助诊断"),
                                         {},
                                         QStringLiteral("self-diagnosis"),
                                         [this] { open(); }}};
    });
    for (auto* chip : {window_.statusBar()->readerChip(), window_.statusBar()->registryChip()}) {
        window_.addWay(chip, [] { return DiagnosisPage::word(); }, [this] { open(); });
    }
    connectPage();
}

void DiagnosisRoom::connectPage() {
    connect(page_, &DiagnosisPage::runWanted, this, &DiagnosisRoom::run);
    connect(page_, &DiagnosisPage::cancelled, &check_, &SelfCheck::cancel);
    connect(&check_, &SelfCheck::found, this, [this] { page_->showLines(check_.results()); });
    connect(&check_, &SelfCheck::advanced, page_, &DiagnosisPage::advance);
    connect(&check_, &SelfCheck::finished, this, [this] {
        page_->setVersions(versions());
        page_->end();
    });
    connect(&counter_, &procedure::Counter::signedOut, &check_, &SelfCheck::cancel);
    page_->setReport([this] { return report(); });
}

void DiagnosisRoom::open() {
    window_.showPage(page_);
    run();
    page_->focusStart();
}

void DiagnosisRoom::run() {
    const auto run = check_.run(counter_.readers(), surroundings());
    press_.find(this, [this, run](const ui::PrintersFound& found) {
        check_.tellPrinters(run, int(found.names.size()), !found.usual.isEmpty());
    });
}

procedure::Surroundings DiagnosisRoom::surroundings() const {
    procedure::Surroundings seen;
    seen.screen = {.check = Check::CustomerScreen,
                   .finding = display_.isVisible() && display_.screen() != window_.screen()
                                  ? Finding::ScreenOwn
                                  : Finding::ScreenWindow};
    seen.registry = counter_.registryHealth();
    seen.folder = counter_.services()->folder;
    const auto now = QDateTime::currentDateTimeUtc();
    seen.zone = std::chrono::seconds(QTimeZone::systemTimeZone().offsetFromUtc(now));
    return seen;
}

views::Versions DiagnosisRoom::versions() const {
    const auto& rules = counter_.rules();
    return {{QStringLiteral("Guitai"), QStringLiteral(GUITAI_VERSION)},
            {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("SQLCipher"), views::fromUtf8(check_.cipherVersion())},
            {QStringLiteral("pcsclite"), views::fromUtf8(pcsc::libraryVersion())},
            {tr("Rules of %1").arg(views::fromUtf8(rules.region)), views::fromUtf8(rules.version)},
            {tr("Rules left out"), QString::number(counter_.services()->rulesLeftOut.size())}};
}

QString DiagnosisRoom::report() const {
    return views::reportText(check_.results(), versions(), counter_.services()->clock->now());
}

} // namespace guitai::app
