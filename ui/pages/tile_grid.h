// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace guitai::ui {

class Tile;

/// Every procedure for this holder and card: the possible ones first, each with its number key;
/// then those that are not, each with its reason and rule.
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
    void add(const procedure::Offer& offer, int key);
    void moveFocus(int from, int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QGridLayout* grid_;
    std::vector<procedure::Offer> offers_{};
    std::vector<Tile*> tiles_{};
};

} // namespace guitai::ui
