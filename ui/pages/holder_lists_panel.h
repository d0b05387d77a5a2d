// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/office/back_office.h"
#include "models/views/batch_models.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;

namespace guitai::ui {

class KeyButton;
class TablePanel;

/// Who is to be told, and what is late. Those who are to be told get a notice on paper.
class HolderListsPanel : public QWidget {
    Q_OBJECT
public:
    explicit HolderListsPanel(QWidget* parent = nullptr);

    [[nodiscard]] office::Listing listing() const;
    void showList(office::Listing listing, const batches::HolderList& list);
    void clear();
    void focusStart();

Q_SIGNALS:
    void listingChosen(guitai::office::Listing listing);
    /// A notice (领卡通知) for each of them.
    void noticesWanted(const guitai::batches::HolderList& holders);
    void toldWanted(const guitai::batches::HolderList& holders);
    void saveWanted(const guitai::batches::HolderList& list, const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void tell();
    /// Those of the rows chosen.
    [[nodiscard]] batches::HolderList chosen() const;

    views::HolderListModel model_{};
    QLabel* label_;
    QComboBox* kind_;
    QLabel* hint_;
    TablePanel* table_;
    KeyButton* notice_;
    KeyButton* notices_;
    KeyButton* told_;
    KeyButton* save_;
};

} // namespace guitai::ui
