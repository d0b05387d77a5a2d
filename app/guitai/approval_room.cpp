// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/approval_room.h"

#include "models/procedure/services.h"
#include "ui/pages/approvals_page.h"
#include "ui/pages/page_help.h"
#include "ui/shell/main_window.h"

namespace guitai::app {

using procedure::ApprovalDesk;
using ui::ApprovalsPage;

ApprovalRoom::ApprovalRoom(procedure::Counter& counter, ui::MainWindow& window)
    : counter_(counter)
    , window_(window)
    , desk_(counter.services())
    , codes_(counter.services())
    , page_(new ApprovalsPage(&window)) {
    button_ = window_.addPage(page_, ui::Icon::Approve, [] { return ApprovalsPage::word(); });
    window_.setHelp(page_, [] { return ui::helpOf(ui::HelpPage::Approvals); });
    window_.addCommands([this] { return commands(); });
    setThere(false);
    connectCounter();
    connectPage();
}

void ApprovalRoom::connectCounter() {
    connect(&counter_, &procedure::Counter::signedIn, this,
            [this] { desk_.start(counter_.clerk()->has(operators::Role::Supervisor)); });
    connect(&counter_, &procedure::Counter::signedOut, this, [this] {
        desk_.stop();
        codes_.forget();
        page_->clear();
        setThere(false);
    });
    connect(&window_, &ui::Frame::pageChosen, this, [this](const QWidget* chosen) {
        if (chosen == page_) {
            desk_.refresh();
            page_->focusStart();
        }
    });
}

void ApprovalRoom::connectPage() {
    connect(&desk_, &ApprovalDesk::available, this, &ApprovalRoom::setThere);
    connect(&desk_, &ApprovalDesk::waiting, this,
            [this](const std::vector<procedure::WaitingHere>& all) {
                page_->showWaiting(all);
                button_->setCount(int(all.size()));
            });
    connect(&desk_, &ApprovalDesk::opened, page_, &ApprovalsPage::showOne);
    connect(&desk_, &ApprovalDesk::notOpened, page_, &ApprovalsPage::tellNotShown);
    connect(&desk_, &ApprovalDesk::answered, page_, &ApprovalsPage::tellAnswered);
    connect(&desk_, &ApprovalDesk::notAnswered, page_, &ApprovalsPage::tellNotAnswered);
    connect(page_, &ApprovalsPage::chosen, &desk_, &ApprovalDesk::open);
    connect(page_, &ApprovalsPage::approved, this,
            [this](const registry::WaitingApproval& shown, SecretBytes& password) {
                desk_.approve(shown, std::move(password));
            });
    connect(page_, &ApprovalsPage::refused, &desk_, &ApprovalDesk::refuse);
    connect(page_, &ApprovalsPage::codeWanted, this,
            [this](const std::string& challenge, SecretBytes& password) {
                codes_.give(challenge, std::move(password));
            });
    connect(&codes_, &office::CodeGiver::given, page_, &ApprovalsPage::showCode);
    connect(&codes_, &office::CodeGiver::notGiven, page_, &ApprovalsPage::tellNoCode);
}

void ApprovalRoom::setThere(bool there) {
    there_ = there;
    button_->setVisible(there);
}

std::vector<ui::Command> ApprovalRoom::commands() {
    if (!there_) {
        return {};
    }
    return {{ApprovalsPage::tr("Approvals for other desks"),
             QStringLiteral("授权复核"),
             {},
             QStringLiteral("approvals for other desks"),
             [this] {
                 window_.showPage(page_);
                 desk_.refresh();
                 page_->focusStart();
             }}};
}

} // namespace guitai::app
