// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/window.h"

#include "app/desk/practice_desk.h"
#include "app/guitai/approval_room.h"
#include "app/guitai/back_room.h"
#include "app/guitai/day_room.h"
#include "app/guitai/queue_room.h"
#include "app/guitai/trouble.h"
#include "app/guitai/voucher_place.h"
#include "models/procedure/on_record.h"
#include "models/views/format.h"
#include "ui/display/customer_display.h"
#include "ui/pages/drawer_page.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/print/office_form.h"
#include "ui/print/voucher_dialog.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

namespace guitai::app {

Window::Window(procedure::Counter& counter, views::Languages& languages,
               procedure::CardDrawer* drawer, const std::vector<practice::PracticeWindow>& windows)
    : counter_(counter)
    , languages_(languages)
    , main_(std::make_unique<ui::MainWindow>(counter, languages))
    , display_(std::make_unique<ui::CustomerDisplay>())
    , backRoom_(std::make_unique<BackRoom>(counter, languages, *main_))
    , approvalRoom_(std::make_unique<ApprovalRoom>(counter, *main_))
    , dayRoom_(std::make_unique<DayRoom>(counter, *main_))
    , queueRoom_(std::make_unique<QueueRoom>(counter, *main_)) {
    display_->setOutlet(views::fromUtf8(counter.place().outlet), counter.place().practice);
    display_->setAttribute(Qt::WA_QuitOnClose, false);
    connectDisplay();
    if (drawer != nullptr) {
        addDrawer(*drawer, windows);
    }
    connect(main_.get(), &ui::MainWindow::printWanted, this, &Window::print);
}

Window::~Window() = default;

QWidget* Window::clerk() const {
    return main_.get();
}

QWidget* Window::customer() const {
    return display_.get();
}

void Window::show() {
    main_->show();
    display_->place(main_->screen());
    main_->raise();
    main_->activateWindow();
}

void Window::signInToPractice() {
    counter_.signIn(practiceClerk.login, SecretBytes::copyOf(bytesOf(practiceClerk.password)));
}

void Window::tellLeftOut(const std::vector<rules::PackError>& errors) {
    if (!errors.empty()) {
        main_->signInPage()->setNotice([errors] { return noticeOf(errors); });
    }
}

void Window::addDrawer(procedure::CardDrawer& drawer,
                       const std::vector<practice::PracticeWindow>& windows) {
    std::vector<domain::Window> places;
    for (const auto& each : windows) {
        places.push_back(each.window);
    }
    drawer_ = new ui::DrawerPage(drawer, std::move(places), main_.get());
    drawer_->setPlace(counter_.place().window);
    connect(drawer_, &ui::DrawerPage::placeChosen, this, [this](const domain::Window& window) {
        counter_.practiseAt(window);
        drawer_->setPlace(counter_.place().window);
    });
    connect(drawer_, &ui::DrawerPage::citizenWanted, this, [this](const QString& idNumber) {
        main_->showPage(main_->holderPage());
        counter_.find(idNumber, domain::Purpose::Service);
    });
    main_->addPage(drawer_, ui::Icon::Practice, [] {
        return QCoreApplication::translate("guitai::app::Window", "Free practice");
    });
    const auto open = [this] {
        if (counter_.running() == nullptr) {
            main_->showPage(drawer_);
            drawer_->focusStart();
        }
    };
    connect(&counter_, &procedure::Counter::signedIn, this, open);
    connect(main_.get(), &ui::Frame::pageChosen, this, [this](const QWidget* page) {
        if (page == drawer_) {
            drawer_->focusStart();
        }
    });
}

void Window::connectDisplay() {
    using ui::CustomerDisplay;
    using ui::MainWindow;
    connect(main_.get(), &MainWindow::stateShown, display_.get(), &CustomerDisplay::showState);
    connect(main_.get(), &MainWindow::workClosed, display_.get(), &CustomerDisplay::showIdle);
    connect(main_.get(), &MainWindow::entryEnded, display_.get(), &CustomerDisplay::endEntry);
    connect(main_.get(), &MainWindow::entryWanted, this,
            [this](const procedure::PinPrompt& prompt) {
                display_->beginEntry(prompt, [this](SecretPin pin) {
                    if (auto* runner = counter_.running()) {
                        runner->enterPin(std::move(pin));
                    }
                });
            });
    connect(display_.get(), &CustomerDisplay::digitCountChanged, main_.get(),
            &MainWindow::setDigitCount);
    connect(display_.get(), &CustomerDisplay::entryCancelled, this, [this] {
        if (auto* runner = counter_.running()) {
            runner->back();
        }
    });
    connect(&counter_, &procedure::Counter::signedOut, display_.get(), &CustomerDisplay::showIdle);
}

void Window::print(views::Printed what, const procedure::State& state,
                   const domain::HolderFile& file) {
    auto printable = paper(what, state, file);
    procedure::PaperMade made{.number = printable.number.toStdString(), .holder = state.holder};
    auto* dialog = new ui::VoucherDialog(std::move(printable), main_.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::VoucherDialog::made, this, [this, made](bool saved) mutable {
        made.saved = saved;
        counter_.notePrinted(made);
    });
    dialog->open();
}

ui::Printable Window::paper(views::Printed what, const procedure::State& state,
                            const domain::HolderFile& file) const {
    if (what == views::Printed::Voucher) {
        return ui::printableOf(
            ui::voucherOf(state, file, counter_.rules(), voucherPlace(counter_)));
    }
    using views::Language;
    const bool traditional = languages_.current() == Language::ZhTw;
    const views::SpokenIn chinese(languages_, traditional ? Language::ZhTw : Language::ZhCn);
    return ui::printableOf(ui::officeFormOf(what, state, file, voucherPlace(counter_)));
}

} // namespace guitai::app
