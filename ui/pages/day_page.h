// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/office/day_office.h"
#include "models/views/day_models.h"
#include "ui/widgets/banner.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace guitai::ui {

class Facts;
class SecretLine;
class ShyScroll;
class TablePanel;

/// Day's end: what was done, what does not tie out, what stays open; a supervisor closes it.
class DayPage : public QWidget {
    Q_OBJECT
public:
    explicit DayPage(QWidget* parent = nullptr);

    void showDay(const office::DayShown& shown);
    /// The password is typed anew; what else was typed stays.
    void tell(std::function<Notice()> words);
    /// Nobody's data stay on it.
    void clear();
    void focusStart();
    [[nodiscard]] std::optional<Date> day() const;

    [[nodiscard]] static QString word();

Q_SIGNALS:
    void dayChosen(std::chrono::year_month_day day);
    void closeWanted(const guitai::closing::Day& shown, const std::string& login,
                     guitai::SecretBytes& password, const std::string& remark);

    /// The day's report, as the day is shown.
    void printWanted(const guitai::office::DayShown& shown);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildClosing();
    void retranslate();
    void fillDays();
    void tellState();
    void closeIfFilled();
    [[nodiscard]] Notice stateNotice() const;

    views::DayActModel acts_{};
    views::DayDifferenceModel differences_{};
    views::CarriedModel carried_{};
    std::optional<office::DayShown> shown_{};
    std::function<Notice()> words_{}; ///< instead of how the day stands

    QLabel* title_;
    QLabel* dayLabel_;
    QComboBox* days_;
    KeyButton* print_;
    Banner* notice_;
    TablePanel* actPanel_;
    Facts* facts_;
    ShyScroll* factsPlace_;
    TablePanel* differencePanel_;
    TablePanel* carriedPanel_;
    QWidget* closing_ = nullptr;
    QLabel* loginLabel_;
    QLabel* passwordLabel_;
    QLabel* remarkLabel_;
    QLineEdit* login_;
    SecretLine* password_;
    QLineEdit* remark_;
    KeyButton* close_;
};

} // namespace guitai::ui
