// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/banner.h"

#include <QWidget>

#include <functional>

class QLabel;
class QTabBar;

namespace guitai::ui {

class CasePanel;
class ClassPart;
class DraftForm;
class FileDialogs;
class KeyButton;
class PageStack;

/// A trainer's work: exercises made of rule cases (F2), and the results of a class (F3).
class TrainerPage : public QWidget {
    Q_OBJECT
public:
    enum class Part { Build, Class };

    /// The dialogs are the caller's and outlive it.
    explicit TrainerPage(FileDialogs& dialogs, QWidget* parent = nullptr);

    void choose(Part part);
    [[nodiscard]] Part part() const;
    void focusStart();

    /// What stands over both parts until the next request; asked again in another language.
    void tell(std::function<Notice()> words);
    void tellNothing();

    [[nodiscard]] static QString word();

    [[nodiscard]] CasePanel* cases() const { return cases_; }

    [[nodiscard]] DraftForm* draft() const { return draft_; }

    [[nodiscard]] ClassPart* results() const { return results_; }

Q_SIGNALS:
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addKeys();
    void showNotice();
    void retranslate();

    std::function<Notice()> words_{};
    QLabel* title_;
    KeyButton* back_;
    QTabBar* tabs_;
    Banner* notice_;
    PageStack* stack_;
    CasePanel* cases_;
    DraftForm* draft_;
    ClassPart* results_;
};

} // namespace guitai::ui
