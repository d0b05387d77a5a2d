// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "models/views/format.h"
#include "models/views/vocabulary_text.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/page_help.h"
#include "ui/pages/procedure_page.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/pages/today_page.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/status_bar.h"

#include <QCloseEvent>

#include <algorithm>

namespace guitai::ui {

MainWindow::MainWindow(procedure::Counter& counter, views::Languages& languages, QWidget* parent)
    : Frame(languages, parent)
    , counter_(counter)
    , today_(new TodayPage(this))
    , holder_(new HolderPage(this))
    , queue_(new QueuePage(queueModel_, this))
    , work_(new ProcedurePage(this))
    , signIn_(new SignInPage(this))
    , idle_(new IdleWatch(std::chrono::minutes(10), this)) {
    resize(1280, 800);
    addPages();
    connectSignIn();
    connectDesk();
    connectCard();
    connectWork();
    setPractice(counter_.place().practice);
    setCommands([this] { return commands(); });
    showPlace();
    statusBar()->setReader(counter_.readers());
    setShut(true);
    showPage(signIn_);
    signIn_->focusStart();
}

void MainWindow::addPages() {
    addPage(today_, Icon::Today, [] { return TodayPage::word(); });
    addPage(holder_, Icon::Holder, [] { return tr("Holder"); });
    queueButton_ = addPage(queue_, Icon::Queue, [] { return tr("Queue"); });
    addBarePage(work_);
    addBarePage(signIn_);
    const auto explain = [this](QWidget* page, HelpPage which) {
        setHelp(page, [which] { return ui::helpOf(which); });
    };
    explain(today_, HelpPage::Today);
    explain(holder_, HelpPage::Holder);
    explain(queue_, HelpPage::Queue);
    explain(signIn_, HelpPage::SignIn);
    addWay(statusBar()->queueChip(), [] { return tr("Queue"); }, [this] { choosePage(queue_); });
    connect(this, &Frame::pageChosen, this, &MainWindow::choosePage);
    connect(this, &Frame::searchWanted, this, &MainWindow::startSearch);
    connect(this, &Frame::lockWanted, this, [this] { lock(); });
    connect(idle_, &IdleWatch::idle, this, [this] { lock(procedure::LockCause::Idle); });
    connect(this, &Frame::quitWanted, this, &QWidget::close);
}

void MainWindow::connectSignIn() {
    connect(signIn_, &SignInPage::signInWanted, this,
            [this](const std::string& login, SecretBytes& password) {
                counter_.signIn(login, std::move(password));
            });
    connect(&counter_, &procedure::Counter::signedIn, this, &MainWindow::showSignedIn);
    connect(&counter_, &procedure::Counter::signInFailed, this,
            [this](const store::StoreError& error) { signIn_->showFault(error.fault); });
}

void MainWindow::showSignedIn() {
    signIn_->unlock();
    setShut(false);
    showPlace();
    if (runner_) {
        showPage(work_);
        showWork();
        return;
    }
    holder_->showNothing();
    choosePage(holder_);
}

void MainWindow::showPlace() {
    const auto& clerk = counter_.clerk();
    const auto language = views::codeOf(languages().current());
    const auto& region = counter_.rules().names.in(language);
    const auto outlet = views::fromUtf8(counter_.place().outlet);
    statusBar()->setPlace(outlet, clerk ? views::fromUtf8(clerk->name) : QString(),
                          views::fromUtf8(region));
    signIn_->setPlace(outlet);
}

/// At once: the counter forgets every PIN, and whose file was open is no longer seen.
void MainWindow::lock(procedure::LockCause cause) {
    if (isShut() || !counter_.clerk()) {
        return;
    }
    const auto login = views::fromUtf8(counter_.clerk()->login);
    Q_EMIT entryEnded();
    setShut(true);
    signIn_->lockFor(login);
    showPage(signIn_);
    signIn_->focusStart();
    if (!runner_) {
        counter_.closeHolder();
    }
    counter_.lock(cause);
    showPlace();
}

void MainWindow::setIdlePatience(std::chrono::milliseconds patience) {
    idle_->setPatience(patience);
}

void MainWindow::stayAwake() {
    idle_->touch();
}

void MainWindow::choosePage(QWidget* page) {
    if (page == holder_ && runner_) {
        showPage(work_); // one piece of work at a time
        return;
    }
    showPage(page);
    if (page == holder_) {
        holder_->focusStart();
    } else if (page == queue_) {
        counter_.loadQueue();
        queue_->focusStart();
    }
}

void MainWindow::openQueue() {
    choosePage(queue_);
}

void MainWindow::openHolder() {
    choosePage(holder_);
}

void MainWindow::startSearch() {
    if (!isShut() && !runner_) {
        showPage(holder_);
        holder_->focusSearch();
    }
}

void MainWindow::addCommands(std::function<std::vector<Command>()> more) {
    more_.push_back(std::move(more));
}

std::vector<Command> MainWindow::commands() {
    std::vector<Command> all;
    if (!runner_ && counter_.holder()) {
        const auto card = holder_->card();
        for (const auto& offer : counter_.offers(card)) {
            if (offer.possible()) {
                auto words = findWords(offer.procedure);
                all.push_back({views::titleOf(offer.procedure, offer.pins), words.chinese,
                               words.initials, words.english,
                               [this, offer, card] { counter_.begin(offer, card); }});
            }
        }
    }
    all.push_back({tr("Find a holder"),
                   QStringLiteral("查找持卡人"),
                   {},
                   QStringLiteral("find a holder"),
                   [this] { startSearch(); }});
    all.push_back({tr("Queue"), QStringLiteral("队列"), {}, QStringLiteral("queue"), [this] {
                       choosePage(queue_);
                   }});
    for (const auto& more : more_) {
        std::ranges::move(more(), std::back_inserter(all));
    }
    all.push_back(
        {tr("Lock"), QStringLiteral("锁定"), {}, QStringLiteral("lock"), [this] { lock(); }});
    all.push_back(
        {tr("Quit"), QStringLiteral("退出"), {}, QStringLiteral("quit"), [this] { close(); }});
    return all;
}

void MainWindow::changeEvent(QEvent* event) {
    Frame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showPlace();
    }
}

/// Open work stays open in the store and is found again at the next start.
void MainWindow::closeEvent(QCloseEvent* event) {
    Q_EMIT entryEnded();
    event->accept();
}

} // namespace guitai::ui
