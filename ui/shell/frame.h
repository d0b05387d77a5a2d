// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/language.h"
#include "ui/shell/command.h"
#include "ui/shell/nav_rail.h"

#include <QWidget>

#include <functional>
#include <map>

class QStackedWidget;

namespace guitai::ui {

class CommandPalette;
class InfoSheet;
class StatusChip;
class StatusBar;

/// The window around the pages: the top line, the practice band, the rail, the stack, the language,
/// the palette. It knows no counter.
class Frame : public QWidget {
    Q_OBJECT
public:
    explicit Frame(views::Languages& languages, QWidget* parent = nullptr);

    void setPractice(bool practice);
    /// A page with its button. Pages without one (sign-in, a procedure) are shown by themselves.
    NavButton* addPage(QWidget* page, Icon icon, NavRail::Word word);
    void addBarePage(QWidget* page);
    /// Under the practice band, over the whole width.
    void addStrip(QWidget* strip);
    void showPage(QWidget* page);
    [[nodiscard]] QWidget* page() const;
    /// Nobody is signed in: no rail, no palette, no way around the sign-in.
    void setShut(bool shut);
    [[nodiscard]] bool isShut() const;

    [[nodiscard]] StatusBar* statusBar() const { return status_; }

    [[nodiscard]] CommandPalette* commandPalette() const { return commands_; }

    /// What F1 tells on that page.
    void setHelp(QWidget* page, std::function<QString()> help);
    [[nodiscard]] QString helpOf(QWidget* page) const;
    /// Where the explanation of a chip leads besides: to the pages that show more.
    void addWay(StatusChip* chip, std::function<QString()> word, std::function<void()> go);

    [[nodiscard]] InfoSheet* infoSheet() const { return sheet_; }

    /// What Ctrl+K offers; asked each time it opens.
    void setCommands(std::function<std::vector<Command>()> commands);
    void openCommands();

Q_SIGNALS:
    void pageChosen(QWidget* page);
    void searchWanted(); ///< Ctrl+F
    void lockWanted();   ///< Ctrl+L
    void quitWanted();   ///< Ctrl+Q

protected:
    [[nodiscard]] views::Languages& languages() const { return languages_; }

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void addShortcuts();
    void addLanguages();
    void retranslate();
    void explainPage();
    void explainChip(StatusChip* chip);

    struct WayFrom {
        StatusChip* chip = nullptr;
        std::function<QString()> word{};
        std::function<void()> go{};
    };

    views::Languages& languages_;
    StatusBar* status_;
    QWidget* band_;
    NavRail* rail_;
    QStackedWidget* stack_;
    CommandPalette* commands_;
    InfoSheet* sheet_;
    std::vector<WayFrom> ways_{};
    std::map<QWidget*, std::function<QString()>> help_{};
    std::vector<QWidget*> pages_{};
    std::function<std::vector<Command>()> source_{};
};

} // namespace guitai::ui
