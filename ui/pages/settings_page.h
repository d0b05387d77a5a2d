// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/preferences.h"
#include "ui/widgets/banner.h"

#include <QSize>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace guitai::ui {

class Facts;
class Panel;
class PasswordForm;

/// What can be chosen for this counter's window, each applied at once and taken back by Undo; what
/// kind of counter it is; and one's own password.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget* parent = nullptr);

    /// What the counter is, which is not chosen here, in the language of the moment.
    struct About {
        QString registry{};
        QString server{}; ///< of a shared registry, without any secret
        QString region{};
        QString rules{}; ///< their version
    };

    /// Nothing of it can be undone: it is how things stand, not what somebody chose just now.
    void showChosen(const Preferences& preferences);

    [[nodiscard]] const Preferences& preferences() const { return chosen_; }

    void setAbout(std::function<About()> about);
    /// Screens beside the clerk's: name and what to call them.
    void setScreens(const std::vector<std::pair<QString, QString>>& screens);
    void setReaders(const QStringList& names);
    /// The clerk's screen in pixels of the device, which a text size has to leave room on, and the
    /// size that this window was opened with.
    void setRoom(QSize pixels, int percentNow);
    void tell(std::function<Notice()> words);
    /// As if it were chosen here; can be undone.
    void choose(const Preferences& preferences);
    void undo();

    [[nodiscard]] bool canUndo() const { return !before_.empty(); }

    void focusStart();

    [[nodiscard]] PasswordForm* passwordForm() const { return password_; }

    [[nodiscard]] static QString word();
    [[nodiscard]] static QString wordOf(Scheme scheme);

Q_SIGNALS:
    void changed(const guitai::ui::Preferences& preferences);
    void diagnosisWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildWindow();
    [[nodiscard]] QWidget* buildCustomer();
    [[nodiscard]] QWidget* buildCounter();
    void connectChoices();
    void retranslate();
    void fill();
    void fillTexts();
    void fillScreens();
    void fillReaders();
    void fillAbout();
    void tellNotice();
    void take();
    [[nodiscard]] Preferences collected() const;

    Preferences chosen_{};
    std::vector<Preferences> before_{}; ///< what Undo goes back to, the latest last
    std::function<About()> about_{};
    std::function<Notice()> words_{};
    std::vector<std::pair<QString, QString>> screens_{};
    QStringList readers_{};
    QSize room_{};
    int percentNow_ = 100;

    QLabel* title_;
    KeyButton* undo_;
    Banner* notice_;
    Panel* window_;
    Panel* customer_;
    Panel* counter_;
    QLabel* languageLabel_;
    QLabel* schemeLabel_;
    QLabel* textLabel_;
    QLabel* textHint_;
    QLabel* idleLabel_;
    QLabel* readerLabel_;
    QLabel* screenLabel_;
    QLabel* secondLabel_;
    QComboBox* language_;
    QComboBox* scheme_;
    QComboBox* text_;
    QSpinBox* idle_;
    QComboBox* reader_;
    QComboBox* screen_;
    QCheckBox* large_;
    QComboBox* second_;
    Facts* facts_;
    KeyButton* diagnosis_;
    PasswordForm* password_;
};

} // namespace guitai::ui
