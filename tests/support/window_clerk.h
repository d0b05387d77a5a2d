// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/practice_desk.h"
#include "app/guitai/window.h"
#include "models/procedure/counter.h"
#include "models/procedure/document_form.h"
#include "models/procedure/form.h"
#include "models/views/printed_text.h"
#include "tests/support/hands.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QLineEdit;

namespace guitai::ui {
class ChoiceList;
class DetailsView;
class Tile;
} // namespace guitai::ui

namespace guitai::support {

/// One piece of work as a clerk and a holder do it at the window.
struct Work {
    domain::Procedure procedure{};
    std::vector<domain::CredentialKind> pins{}; ///< which tile, where a procedure has several
    procedure::Answers details{};               ///< chosen or typed where it is not the usual
    domain::RequesterRole role = domain::RequesterRole::Holder;
    std::string inReader{}; ///< of the drawer's, put in when a card is asked for
    std::optional<std::set<domain::Paper>> papers{}; ///< ticked one by one; nothing: all, by 0
    /// What stands on the identity document, typed where the counter has no reader for it.
    procedure::DocumentTyped document{};
    bool mistypesFirst = false; ///< the holder, his PIN of before, once in this work
    /// Asked before each step is answered: whether something went wrong, and it is to be looked at
    /// anew.
    std::function<bool(const procedure::State&)> goesWrong{};
    /// What the holder types for a prompt; nothing: `typedFor`'s new PINs, the old one as
    /// published.
    std::function<std::string(const procedure::PinPrompt&)> typed{};
};

/// A counter's window with a clerk and a holder before it, who have hands only: real keys and,
/// where a card or a page is chosen, the mouse. What does not come about within its time is told by
/// qWarning, and the act answers false.
class WindowClerk {
public:
    /// At a practice counter, signing in.
    WindowClerk(const app::PracticeOptions& options, views::Languages& languages);
    /// At an office's counter, signed out. It has neither citizens nor their drawer.
    WindowClerk(std::shared_ptr<procedure::Services> services, views::Languages& languages);
    ~WindowClerk();

    /// Types them on the sign-in page.
    [[nodiscard]] bool signIn(const std::string& login, const std::string& password);
    [[nodiscard]] bool signedIn();
    /// Where several windows are open: the keys are this one's from now on.
    [[nodiscard]] bool turnTo();
    /// Of the rail, by its word; without such a page nothing is done.
    void choosePage(const QString& word);
    /// On the practice page, where there is one; by the window's name in the citizens' file.
    [[nodiscard]] bool standAt(const std::string& window);
    /// Chooses the citizen on the practice page; the holder's page opens.
    [[nodiscard]] bool call(const std::string& citizen);
    /// Types an identity number into the search field.
    [[nodiscard]] bool look(const std::string& number);
    /// Waits for the holder's page of whoever has that file.
    [[nodiscard]] bool opened(const domain::HolderId& holder);
    [[nodiscard]] bool chooseCard(const CardNumber& number);
    [[nodiscard]] bool closeHolder();

    /// Whether the holder's page has a tile for it that can be pressed.
    [[nodiscard]] bool offers(const Work& work);
    /// The rule that the tile names, where it cannot be pressed; empty where it can.
    [[nodiscard]] std::string refusedBy(const Work& work);
    [[nodiscard]] bool begin(const Work& work);
    /// From the tile through every step until the work has ended; the state is in last().
    [[nodiscard]] bool serve(const Work& work);
    /// The same with the work already begun.
    [[nodiscard]] bool goThrough(const Work& work);
    /// The step that is asked now, answered once.
    [[nodiscard]] bool answer(const Work& work);
    /// Saves that paper of the work just ended as PDF, as the clerk would.
    [[nodiscard]] bool saves(views::Printed what, const QString& file);
    /// Enter at the end: the next customer.
    [[nodiscard]] bool finish();

    [[nodiscard]] procedure::State state();
    [[nodiscard]] bool settled();

    [[nodiscard]] const procedure::State& last() const { return last_; }

    [[nodiscard]] procedure::Counter& counter() { return counter_; }

    [[nodiscard]] procedure::Services& services() { return *desk_.services; }

    [[nodiscard]] const practice::Citizens& citizens() const { return *desk_.citizens; }

    [[nodiscard]] ui::MainWindow* clerk() const { return window_.mainWindow(); }

    [[nodiscard]] app::BackRoom* backRoom() const { return window_.backRoom(); }

    /// Null at an office's counter.
    [[nodiscard]] procedure::CardDrawer* drawer() const { return desk_.drawer.get(); }

    [[nodiscard]] Hands& hands() { return hands_; }

    /// The file at the registry, when the store has nothing left to do.
    [[nodiscard]] domain::HolderFile fileOf(const std::string& citizen);

private:
    [[nodiscard]] bool until(const char* what, const std::function<bool()>& come);
    [[nodiscard]] bool showPractice();
    [[nodiscard]] ui::Tile* tileOf(const Work& work);
    [[nodiscard]] bool fillDetails(const Work& work);
    [[nodiscard]] bool fill(ui::DetailsView* view, const procedure::FormField& field, int at,
                            int firstDigit, const std::vector<std::string>& wanted);
    [[nodiscard]] bool showPapers(const Work& work);
    /// Waits until the document was read, as it lies on the desk, or types it, and goes on.
    [[nodiscard]] bool showDocument(const Work& work);
    [[nodiscard]] bool choose(ui::ChoiceList* list, int index, int firstDigit);
    [[nodiscard]] bool enterPin(const Work& work);
    [[nodiscard]] bool approve();
    [[nodiscard]] bool tabTo(const std::function<bool(QWidget*)>& there);
    [[nodiscard]] std::string publishedPin(domain::CredentialKind pin);
    [[nodiscard]] bool typeInto(QLineEdit* line, const std::string& text);

    app::PracticeDesk desk_;
    std::vector<practice::PracticeWindow> places_;
    procedure::Counter counter_;
    app::Window window_;
    Hands hands_;
    procedure::State last_{};
    bool mistyped_ = false; ///< in the work under way
};

} // namespace guitai::support
