// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/tile_grid.h"

#include "models/views/format.h"
#include "models/views/reason_text.h"
#include "models/views/service_text.h"
#include "models/views/vocabulary_text.h"
#include "ui/widgets/look.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tile.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>
#include <map>
#include <utility>

namespace guitai::ui {

namespace {

constexpr int columns = 3;

Icon iconOf(domain::Procedure procedure) {
    switch (procedure) {
    case domain::Procedure::Activate:
        return Icon::Activate;
    case domain::Procedure::ChangePin:
        return Icon::Key;
    case domain::Procedure::ResetPin:
    case domain::Procedure::Reverse:
        return Icon::Reset;
    case domain::Procedure::UnlockPin:
        return Icon::Lock;
    case domain::Procedure::Enquire:
        return Icon::Search;
    case domain::Procedure::PrintTransactions:
    case domain::Procedure::IssueLossNotice:
    case domain::Procedure::IssueClearanceNotice:
        return Icon::Voucher;
    case domain::Procedure::ReportLoss:
        return Icon::Warning;
    case domain::Procedure::CancelLoss:
        return Icon::Check;
    case domain::Procedure::CorrectDetails:
        return Icon::Papers;
    case domain::Procedure::CloseCard:
        return Icon::Stop;
    case domain::Procedure::Collect:
    case domain::Procedure::ReturnRetainedCard:
        return Icon::HandOver;
    case domain::Procedure::Apply:
    case domain::Procedure::Produce:
    case domain::Procedure::Receive:
    case domain::Procedure::Replace:
    case domain::Procedure::ClearLegacyAccount:
    case domain::Procedure::TransferFunds:
    case domain::Procedure::SetSettlement:
        break;
    }
    return Icon::Card;
}

/// What belongs together stands together.
int groupOf(domain::Procedure procedure) {
    using enum domain::Procedure;

    enum { OfCard, OfPins, OfLoss, OfMoney, Other };

    static const std::map<domain::Procedure, int> groups{
        {Apply, OfCard},
        {Produce, OfCard},
        {Collect, OfCard},
        {Activate, OfCard},
        {Enquire, OfCard},
        {ChangePin, OfPins},
        {ResetPin, OfPins},
        {UnlockPin, OfPins},
        {ReportLoss, OfLoss},
        {CancelLoss, OfLoss},
        {Replace, OfMoney},
        {IssueLossNotice, OfMoney},
        {IssueClearanceNotice, OfMoney},
        {ClearLegacyAccount, OfMoney},
        {TransferFunds, OfMoney},
        {PrintTransactions, OfMoney},
    };
    const auto found = groups.find(procedure);
    return found == groups.end() ? Other : found->second;
}

QString pinsOf(const procedure::Offer& offer) {
    QStringList pins;
    for (const auto pin : offer.pins) {
        pins << views::textOf(pin);
    }
    return pins.join(TileGrid::tr(", ", "between two items of a list"));
}

Tile::Content contentOf(const procedure::Offer& offer, int key) {
    Tile::Content content{.key = key,
                          .icon = iconOf(offer.procedure),
                          .name = views::textOf(offer.procedure),
                          .line = pinsOf(offer),
                          .possible = offer.possible()};
    if (content.possible) {
        return content;
    }
    if (!offer.decision.refusals.empty()) {
        const auto& first = offer.decision.refusals.front();
        content.line = views::textOf(first.reason);
        content.rule = views::ruleText(first.rule).id;
    } else if (offer.lack) {
        content.line = views::textOf(*offer.lack);
    }
    if (!offer.pins.empty()) {
        content.name = TileGrid::tr("%1: %2").arg(content.name, pinsOf(offer));
    }
    return content;
}

} // namespace

TileGrid::TileGrid(QWidget* parent)
    : QWidget(parent)
    , grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(12);
    for (int i = 0; i < columns; ++i) {
        grid_->setColumnStretch(i, 1);
    }
}

void TileGrid::show(const std::vector<procedure::Offer>& offers) {
    clear();
    offers_ = offers;
    std::ranges::stable_sort(offers_, {}, [](const procedure::Offer& offer) {
        return std::pair(!offer.possible(), groupOf(offer.procedure));
    });
    const auto possible = int(std::ranges::count_if(offers_, &procedure::Offer::possible));
    const int rows = (possible + columns - 1) / columns;
    for (int i = 0; i < possible; ++i) {
        add(offers_[std::size_t(i)], i < 9 ? i + 1 : 0, {i / columns, i % columns});
    }
    const auto rest = int(offers_.size()) - possible;
    if (rest > 0 && possible > 0) {
        addHeading(tr("Not possible now, and why"), rows);
    }
    for (int i = 0; i < rest; ++i) {
        add(offers_[std::size_t(possible) + std::size_t(i)], 0,
            {rows + 1 + i / columns, i % columns});
    }
    lastRow_ = rows + 2 + rest / columns;
    grid_->setRowStretch(lastRow_, 1);
}

void TileGrid::clear() {
    for (auto* tile : tiles_) {
        grid_->removeWidget(tile);
        tile->deleteLater();
        tile->hide();
    }
    tiles_.clear();
    cells_.clear();
    delete impossible_;
    impossible_ = nullptr;
    grid_->setRowStretch(lastRow_, 0);
}

void TileGrid::addHeading(const QString& text, int row) {
    impossible_ = makeLabel(this, 1.1, QFont::DemiBold, Tone::Quiet);
    impossible_->setText(text);
    grid_->addWidget(impossible_, row, 0, 1, columns);
    impossible_->show();
}

void TileGrid::add(const procedure::Offer& offer, int key, Cell cell) {
    auto* tile = new Tile(this);
    tile->set(contentOf(offer, key));
    tile->installEventFilter(this);
    grid_->addWidget(tile, cell.row, cell.column);
    tile->show(); // now: it may be given the focus at once
    tiles_.push_back(tile);
    cells_.push_back(cell);
    connect(tile, &Tile::clicked, this, [this, offer] {
        if (offer.possible()) {
            Q_EMIT begun(offer);
        } else {
            Q_EMIT whyNot(offer);
        }
    });
}

bool TileGrid::press(int digit) {
    const auto at = std::ranges::find_if(
        tiles_, [digit](const Tile* tile) { return digit > 0 && tile->content().key == digit; });
    if (at == tiles_.end()) {
        return false;
    }
    (*at)->click();
    return true;
}

QWidget* TileGrid::firstFocus() const {
    return tiles_.empty() ? nullptr : tiles_.front();
}

bool TileGrid::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool arrow =
            key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
        if (arrow) {
            moveFocus(int(std::ranges::find(tiles_, watched) - tiles_.begin()), key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Left and right go through all tiles in their order; up and down to the next row that has one in
/// that column or before it.
void TileGrid::moveFocus(int from, int key) {
    const int way = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const auto here = cells_[std::size_t(from)];
    for (int to = from + way; to >= 0 && to < int(tiles_.size()); to += way) {
        const auto there = cells_[std::size_t(to)];
        const bool last =
            to + 1 == int(tiles_.size()) || cells_[std::size_t(to) + 1].row != there.row;
        const bool below = there.row != here.row &&
                           (there.column == here.column || (last && there.column < here.column));
        if (across || below) {
            focusOn(tiles_[std::size_t(to)]);
            return;
        }
    }
}

void TileGrid::focusOn(Tile* tile) {
    tile->setFocus(Qt::OtherFocusReason);
    for (auto* up = parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(up)) {
            area->ensureWidgetVisible(tile, 0, 12);
            return;
        }
    }
}

} // namespace guitai::ui
