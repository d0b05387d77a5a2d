// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/tile_grid.h"

#include "models/views/format.h"
#include "models/views/reason_text.h"
#include "models/views/service_text.h"
#include "models/views/vocabulary_text.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tile.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

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
        grid_->setColumnMinimumWidth(i, 200);
    }
}

void TileGrid::show(const std::vector<procedure::Offer>& offers) {
    for (auto* tile : tiles_) {
        grid_->removeWidget(tile);
        tile->deleteLater();
        tile->hide();
    }
    tiles_.clear();
    offers_ = offers;
    std::ranges::stable_partition(offers_, &procedure::Offer::possible);
    int key = 0;
    for (const auto& offer : offers_) {
        add(offer, offer.possible() && key < 9 ? ++key : 0);
    }
    grid_->setRowStretch(int(tiles_.size()) / columns + 1, 1);
}

void TileGrid::add(const procedure::Offer& offer, int key) {
    auto* tile = new Tile(this);
    tile->set(contentOf(offer, key));
    tile->installEventFilter(this);
    const int at = int(tiles_.size());
    grid_->addWidget(tile, at / columns, at % columns);
    tile->show(); // now: it may be given the focus at once
    tiles_.push_back(tile);
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
        const auto at = std::ranges::find(tiles_, watched);
        const int from = int(at - tiles_.begin());
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Left:
            moveFocus(from, -1);
            return true;
        case Qt::Key_Right:
            moveFocus(from, 1);
            return true;
        case Qt::Key_Up:
            moveFocus(from, -columns);
            return true;
        case Qt::Key_Down:
            moveFocus(from, columns);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TileGrid::moveFocus(int from, int by) {
    const int to = from + by;
    if (to >= 0 && to < int(tiles_.size())) {
        tiles_[std::size_t(to)]->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace guitai::ui
