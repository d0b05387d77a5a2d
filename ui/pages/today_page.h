// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/banner.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace guitai::ui {

class PageStack;
class SectionTabs;
class StatisticsPanel;
class TodayPanel;

/// Today in numbers; for those who answer for the office a month or year, too.
class TodayPage : public QWidget {
    Q_OBJECT
public:
    explicit TodayPage(QWidget* parent = nullptr);

    [[nodiscard]] TodayPanel* today() const { return today_; }

    [[nodiscard]] StatisticsPanel* statistics() const { return statistics_; }

    /// Whether the second part is there.
    void setForOffice(bool forOffice);
    [[nodiscard]] bool forOffice() const;
    void showStatistics(bool statistics);
    [[nodiscard]] bool showsStatistics() const;
    void tell(std::function<Notice()> words);
    void tellNothing();
    /// Nobody's data stay on it.
    void clear();
    void focusStart();

    [[nodiscard]] static QString word();

Q_SIGNALS:
    void partShown();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void showNotice();

    std::function<Notice()> words_{};
    QLabel* title_;
    SectionTabs* tabs_;
    Banner* notice_;
    PageStack* stack_;
    TodayPanel* today_;
    StatisticsPanel* statistics_;
};

} // namespace guitai::ui
