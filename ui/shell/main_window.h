// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"
#include "models/views/printed_text.h"
#include "models/views/queue_model.h"
#include "ui/shell/frame.h"

#include <QPointer>

#include <chrono>

namespace guitai::ui {

class HolderPage;
class IdleWatch;
class ProcedurePage;
class QueuePage;
class SignInPage;
class TodayPage;

/// The clerk's window on one counter. The counter and the languages are the caller's and outlive
/// it.
class MainWindow : public Frame {
    Q_OBJECT
public:
    MainWindow(procedure::Counter& counter, views::Languages& languages, QWidget* parent = nullptr);

    [[nodiscard]] HolderPage* holderPage() const { return holder_; }

    [[nodiscard]] ProcedurePage* procedurePage() const { return work_; }

    [[nodiscard]] QueuePage* queuePage() const { return queue_; }

    [[nodiscard]] TodayPage* todayPage() const { return today_; }

    [[nodiscard]] SignInPage* signInPage() const { return signIn_; }

    /// Locks when nobody touches the program for that long; ten minutes unless told.
    void setIdlePatience(std::chrono::milliseconds patience);
    /// Work goes on that needs no hands: it is not cut short.
    void stayAwake();

    void openQueue();
    void openHolder();

    /// What Ctrl+K offers besides.
    void addCommands(std::function<std::vector<Command>()> more);

public Q_SLOTS:
    /// How many digits stand on the customer's side.
    void setDigitCount(int count);
    void lock(guitai::procedure::LockCause cause = guitai::procedure::LockCause::Key);

Q_SIGNALS:
    /// The customer's side takes keys for that from here on, until entryEnded().
    void entryWanted(const guitai::procedure::PinPrompt& prompt);
    void entryEnded();
    /// What is under way, for the customer's side; after it workClosed().
    void stateShown(const guitai::procedure::State& state, const guitai::domain::HolderFile& file);
    void workClosed();
    void printWanted(guitai::views::Printed what, const guitai::procedure::State& state,
                     const guitai::domain::HolderFile& file);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void addPages();
    void connectSignIn();
    void connectDesk();
    void connectCard();
    void connectWork();
    void connectRequests();
    void showSignedIn();
    void showPlace();
    void showCardProblem(const cardio::CardError& error);
    void showRefusedSearch(operators::NameSearchFault why);
    void showNotFound(const QString& text);
    void forgetCardProblem();
    void showHolder();
    void showOffers();
    void takeRunner(procedure::Runner* runner);
    void showWork();
    void finishWork(bool nextCustomer);
    void choosePage(QWidget* page);
    void startSearch();
    [[nodiscard]] std::vector<Command> commands();

    procedure::Counter& counter_;
    std::vector<std::function<std::vector<Command>()>> more_{};
    views::QueueModel queueModel_;
    TodayPage* today_;
    HolderPage* holder_;
    QueuePage* queue_;
    ProcedurePage* work_;
    SignInPage* signIn_;
    IdleWatch* idle_;
    NavButton* queueButton_ = nullptr;
    QPointer<procedure::Runner> runner_{};
    std::string cardInReader_;
    std::optional<cardio::CardFault> cardProblem_{}; ///< that the holder's page tells
};

} // namespace guitai::ui
