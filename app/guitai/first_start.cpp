// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/first_start.h"

#include "app/desk/data_folder.h"
#include "app/desk/real_desk.h"
#include "models/procedure/ask.h"
#include "models/rules/rules_catalogue.h"
#include "models/views/format.h"
#include "models/views/service_text.h"
#include "ui/pages/set_up_wizard.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace guitai::app {

namespace {

std::vector<ui::RegionChoice> regionChoices(const std::filesystem::path& folder) {
    std::vector<ui::RegionChoice> choices;
    const auto trusted = rulesKeys(folder);
    const auto catalogue = rules::RulesCatalogue::load(rules::rulesFolder(), &trusted);
    for (const auto* region : catalogue.all()) {
        choices.push_back(
            {region->region, views::fromUtf8(region->names.zhCn),
             region->cities.empty() ? std::nullopt : std::optional(region->cities.front())});
    }
    return choices;
}

} // namespace

FirstStartWindow::FirstStartWindow(std::filesystem::path folder)
    : folder_(std::move(folder))
    , wizard_(new ui::SetUpWizard(regionChoices(folder_), this))
    , worker_(std::make_unique<Worker>("set-up")) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(wizard_);
    resize(1280, 800);
    connect(wizard_, &ui::SetUpWizard::filledIn, this, &FirstStartWindow::make);
    connect(wizard_, &ui::SetUpWizard::recoveryKeyKept, this, [this] {
        done_ = true;
        Q_EMIT ended();
    });
    connect(wizard_, &ui::SetUpWizard::left, this, &FirstStartWindow::ended);
    wizard_->focusStart();
}

FirstStartWindow::~FirstStartWindow() = default;

/// The recovery key is shown this once: not until it is kept does the window go.
void FirstStartWindow::closeEvent(QCloseEvent* event) {
    if (made_ && !done_) {
        wizard_->goOn(); // says what is missing
    }
    event->setAccepted(!made_ || done_);
}

void FirstStartWindow::make(ui::SetUp& setUp) {
    made_ = true; // or about to be
    using Made = std::expected<operators::RecoveryHalves, store::StoreError>;
    FirstStart first{{setUp.outlet, setUp.region, setUp.window}, setUp.login, setUp.name};
    procedure::ask(
        *worker_, mailbox_, this,
        [folder = folder_, first = std::move(first), password = std::move(setUp.password)]()
            -> Made { return setUpCounter(folder, first, password, SystemClock()); },
        [this](Made made) {
            if (!made) {
                made_ = false;
                wizard_->showFault(views::textOf(made.error().fault),
                                   views::todoOf(made.error().fault));
                return;
            }
            wizard_->showRecoveryKey(std::move(made->first), std::move(made->second));
        });
}

} // namespace guitai::app
