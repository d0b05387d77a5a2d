// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/request.h"
#include "models/procedure/card_drawer.h"
#include "models/procedure/practice_faults.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;

namespace guitai::ui {

class KeyButton;

/// The practice drawer: citizens with their cards and why they come. Enter puts the card into the
/// practice reader; whatever sees the reader does the rest.
class DrawerPage : public QWidget {
    Q_OBJECT
public:
    /// The drawer is the caller's and outlives the page; `places` are the windows that can be
    /// practised at.
    explicit DrawerPage(procedure::CardDrawer& drawer, std::vector<domain::Window> places = {},
                        QWidget* parent = nullptr);

    void focusStart();
    /// What the learner may let go wrong. They are the caller's and outlive the page.
    void offerFaults(procedure::PracticeFaults& faults);
    /// At which of them the counter stands now.
    void setPlace(const domain::Window& window);

    [[nodiscard]] QListWidget* list() const { return list_; }

    [[nodiscard]] QComboBox* places() const { return placeBox_; }

Q_SIGNALS:
    void insertFailed(const QString& id);
    /// Somebody without a card: the holder's page is wanted by that identity number.
    void citizenWanted(const QString& idNumber);
    void placeChosen(const guitai::domain::Window& window);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void insertCurrent();
    void takeOut();
    void fill();
    void showInserted();
    void retranslate();
    void fillPlaces();

    procedure::CardDrawer& drawer_;
    std::vector<domain::Window> places_;
    std::optional<domain::Window> place_{};
    QLabel* placeLabel_;
    QComboBox* placeBox_;
    QLabel* title_;
    QLabel* hint_;
    QLabel* inserted_;
    QListWidget* list_;
    KeyButton* insert_;
    KeyButton* remove_;
};

} // namespace guitai::ui
