// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace guitai::ui {

class Tile;

/// Every procedure for this holder and card: the possible ones first, each with its number key;
/// then those that are not, each with its reason and rule. Either part has what belongs together
/// side by side: the card, its PINs, loss, replacement and money, the rest.
class TileGrid : public QWidget {
    Q_OBJECT
public:
    explicit TileGrid(QWidget* parent = nullptr);

    void show(const std::vector<procedure::Offer>& offers);
    bool press(int digit);
    [[nodiscard]] QWidget* firstFocus() const;

    [[nodiscard]] const std::vector<Tile*>& tiles() const { return tiles_; }

Q_SIGNALS:
    void begun(const guitai::procedure::Offer& offer);
    void whyNot(const guitai::procedure::Offer& offer);

private:
    /// Where a tile stands.
    struct Cell {
        int row = 0;
        int column = 0;
    };

    void clear();
    void add(const procedure::Offer& offer, int key, Cell cell);
    void addHeading(const QString& text, int row);
    void moveFocus(int from, int key);
    void focusOn(Tile* tile);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QGridLayout* grid_;
    std::vector<procedure::Offer> offers_{};
    std::vector<Tile*> tiles_{};
    std::vector<Cell> cells_{}; ///< as tiles_
    QLabel* impossible_ = nullptr;
    int lastRow_ = 0;
};

} // namespace guitai::ui
