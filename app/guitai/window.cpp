// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/window.h"

#include "app/desk/practice_desk.h"
#include "app/guitai/approval_room.h"
#include "app/guitai/back_room.h"
#include "app/guitai/day_room.h"
#include "app/guitai/diagnosis_room.h"
#include "app/guitai/earlier_room.h"
#include "app/guitai/print_room.h"
#include "app/guitai/queue_room.h"
#include "app/guitai/settings_room.h"
#include "app/guitai/today_room.h"
#include "app/guitai/trouble.h"
#include "models/views/format.h"
#include "ui/display/customer_display.h"
#include "ui/pages/drawer_page.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/page_help.h"
#include "ui/pages/sign_in_page.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

namespace guitai::app {

Window::Window(procedure::Counter& counter, views::Languages& languages,
               procedure::CardDrawer* drawer, const std::vector<practice::PracticeWindow>& windows,
               const QString& printers)
    : counter_(counter)
    , printRoom_(std::make_unique<PrintRoom>(counter, languages, printers))
    , main_(std::make_unique<ui::MainWindow>(counter, languages))
    , display_(std::make_unique<ui::CustomerDisplay>())
    , backRoom_(std::make_unique<BackRoom>(counter, *main_, *printRoom_))
    , approvalRoom_(std::make_unique<ApprovalRoom>(counter, *main_))
    , dayRoom_(std::make_unique<DayRoom>(counter, *main_, *printRoom_))
    , queueRoom_(std::make_unique<QueueRoom>(counter, *main_))
    , earlierRoom_(std::make_unique<EarlierRoom>(counter, *main_, *printRoom_))
    , todayRoom_(std::make_unique<TodayRoom>(counter, *main_)) {
    printRoom_->setWindow(*main_);
    display_->setOutlet(views::fromUtf8(counter.place().outlet), counter.place().practice);
    display_->setAttribute(Qt::WA_QuitOnClose, false);
    connectDisplay();
    if (drawer != nullptr) {
        addDrawer(*drawer, windows);
    }
    settingsRoom_ = std::make_unique<SettingsRoom>(counter, languages, *main_, *display_); // last
    diagnosisRoom_ =
        std::make_unique<DiagnosisRoom>(counter, *main_, *display_, printRoom_->press());
    connect(settingsRoom_.get(), &SettingsRoom::diagnosisWanted, diagnosisRoom_.get(),
            &DiagnosisRoom::open);
    connect(main_.get(), &ui::MainWindow::printWanted, printRoom_.get(),
            [this](views::Printed what, const procedure::State& state,
                   const domain::HolderFile& file) { printRoom_->show(what, state, file); });
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
    const auto word = [] {
        return QCoreApplication::translate("guitai::app::Window", "Free practice");
    };
    main_->addPage(drawer_, ui::Icon::Practice, word);
    main_->setHelp(drawer_, [] { return ui::helpOf(ui::HelpPage::Practice); });
    main_->addCommands([this, word] {
        return std::vector<ui::Command>{
            {word(), QStringLiteral("自由练习"), {}, QStringLiteral("free practice"), [this] {
                 showDrawer();
             }}};
    });
    const auto open = [this] {
        if (counter_.running() == nullptr) {
            showDrawer();
        }
    };
    connect(&counter_, &procedure::Counter::signedIn, this, open);
    connect(main_.get(), &ui::Frame::pageChosen, this, [this](const QWidget* page) {
        if (page == drawer_) {
            drawer_->focusStart();
        }
    });
}

void Window::showDrawer() {
    main_->showPage(drawer_);
    drawer_->focusStart();
}

void Window::offerFaults(procedure::PracticeFaults& faults) {
    if (drawer_ != nullptr) {
        drawer_->offerFaults(faults);
    }
}

void Window::connectDisplay() {
    using ui::CustomerDisplay;
    using ui::MainWindow;
    connect(&counter_, &procedure::Counter::signedIn, display_.get(),
            [this] { display_->setClerk(views::fromUtf8(counter_.clerk()->name)); });
    connect(&counter_, &procedure::Counter::signedOut, display_.get(),
            [this] { display_->setClerk({}); });
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

} // namespace guitai::app
