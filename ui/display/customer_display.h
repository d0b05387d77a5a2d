// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_pin.h"
#include "models/procedure/state.h"
#include "models/views/language.h"

#include <QWidget>

#include <functional>

class QLabel;
class QScreen;
class QStackedWidget;
class QVBoxLayout;

namespace guitai::ui {

class PinEntry;

/// The screen that faces the customer: who serves, what is being done, what to confirm, the entry
/// of a PIN, the result; in large type. It shows nothing that it is not given, and the holder's
/// name and numbers only masked. Quiet when nobody is served.
class CustomerDisplay : public QWidget {
    Q_OBJECT
public:
    using PinTaken = std::function<void(SecretPin)>;

    explicit CustomerDisplay(QWidget* parent = nullptr);

    /// On the wanted screen, else the second one, where there is one; else a window of its own at
    /// the right.
    void place(const QScreen* clerksScreen);
    /// By its name; empty: the second one. From the next place() on.
    void setWantedScreen(const QString& name, bool inWindow);
    void setLargeType(bool large);
    /// What is said, once more below in that language; nothing: in the window's alone.
    void setSecondLanguage(const views::Languages* languages,
                           std::optional<views::Language> language);

    void setOutlet(const QString& outlet, bool practice);
    /// Who serves; nothing: nobody does.
    void setClerk(const QString& name);
    void showIdle();
    /// `file` is the holder's as it was when the work began.
    void showState(const procedure::State& state, const domain::HolderFile& file);
    /// The keys of the whole counter are the holder's until the entry is complete or endEntry().
    void beginEntry(const procedure::PinPrompt& prompt, PinTaken taken);
    void endEntry();

    [[nodiscard]] PinEntry* entry() const { return entry_; }

Q_SIGNALS:
    void digitCountChanged(int count);
    void entryCancelled();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void retranslate();

    struct Words {
        QString heading{};
        QString text{};
        QString quiet{};
    };

    void fitType();
    void applyType(double factor);
    void showWords(const Words& words);
    [[nodiscard]] QScreen* screenBeside(const QScreen* clerksScreen) const;
    /// In the language that is spoken on this thread.
    [[nodiscard]] Words words() const;
    [[nodiscard]] Words promptWords() const;
    [[nodiscard]] QString changes() const;

    QString outlet_;
    QString clerk_;
    QString wantedScreen_;
    bool inWindow_ = false;
    bool largeType_ = false;
    const views::Languages* languages_ = nullptr;
    std::optional<views::Language> second_{};
    bool practice_ = false;
    std::optional<procedure::State> state_{};
    std::optional<domain::HolderFile> file_{};
    std::optional<procedure::PinPrompt> prompt_{};
    QLabel* top_;
    QLabel* heading_;
    QLabel* text_;
    QLabel* quiet_;
    PinEntry* entry_;
};

} // namespace guitai::ui
