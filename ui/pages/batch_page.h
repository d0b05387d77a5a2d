// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/office/back_office.h"
#include "models/views/batch_text.h"
#include "ui/widgets/banner.h"

#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;

namespace guitai::ui {

class FactoryPanel;
class FeesPanel;
class FilePanel;
class HolderListsPanel;
class SectionTabs;
class StockPanel;

/// Batches and stock: what an office does beside serving holders. Its sections are chosen by their
/// number.
class BatchPage : public QWidget {
    Q_OBJECT
public:
    /// The rules are the caller's and outlive it.
    explicit BatchPage(const domain::Rules& rules, QWidget* parent = nullptr);

    /// Whether whoever is signed in may: a clerk. Otherwise the page says so and shows nothing.
    void setAllowed(bool allowed);

    [[nodiscard]] bool allowed() const { return allowed_; }

    void choose(office::Part part);
    [[nodiscard]] office::Part part() const;
    void focusStart();

    /// Over the section that it is about; goes away with the next request.
    void tell(office::Part part, std::function<Notice()> words);
    void tellFailure(office::Part part, const batches::BatchFailure& failure);
    void tellNothing();
    /// Nobody's data stay on it.
    void clear();

    [[nodiscard]] StockPanel* stock() const { return stock_; }

    [[nodiscard]] FactoryPanel* factory() const { return factory_; }

    [[nodiscard]] HolderListsPanel* lists() const { return lists_; }

    [[nodiscard]] FeesPanel* fees() const { return fees_; }

    [[nodiscard]] FilePanel* files() const { return files_; }

    [[nodiscard]] static QString word();
    [[nodiscard]] static Notice noticeOf(const batches::SentBatch& sent);

Q_SIGNALS:
    void partShown(guitai::office::Part part);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addKeys();
    void retranslate();
    void showNotice();

    QLabel* title_;
    SectionTabs* tabs_;
    Banner* notice_;
    QStackedWidget* stack_;
    StockPanel* stock_;
    FactoryPanel* factory_;
    HolderListsPanel* lists_;
    FeesPanel* fees_;
    FilePanel* files_;
    bool allowed_ = true;
    office::Part noticePart_{};
    std::function<Notice()> words_{};
};

} // namespace guitai::ui
