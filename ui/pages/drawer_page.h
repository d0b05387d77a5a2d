// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/card_drawer.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace guitai::ui {

class KeyButton;

/// The practice drawer: citizens with their cards and why they come. Enter puts the card into the
/// practice reader; whatever sees the reader does the rest.
class DrawerPage : public QWidget {
    Q_OBJECT
public:
    /// The drawer is the caller's and outlives the page.
    explicit DrawerPage(procedure::CardDrawer& drawer, QWidget* parent = nullptr);

    void focusStart();

    [[nodiscard]] QListWidget* list() const { return list_; }

Q_SIGNALS:
    void insertFailed(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void insertCurrent();
    void takeOut();
    void fill();
    void showInserted();
    void retranslate();

    procedure::CardDrawer& drawer_;
    QLabel* title_;
    QLabel* hint_;
    QLabel* inserted_;
    QListWidget* list_;
    KeyButton* insert_;
    KeyButton* remove_;
};

} // namespace guitai::ui
