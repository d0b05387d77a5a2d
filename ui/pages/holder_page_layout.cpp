// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/holder_file_panel.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/open_work_panel.h"
#include "ui/pages/tile_grid.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {

constexpr int fileWidth = 330;

QScrollArea* scrolled(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

HolderPage::HolderPage(QWidget* parent)
    : QWidget(parent)
    , search_(new QLineEdit(this))
    , purpose_(new QComboBox(this))
    , banner_(new Banner(this))
    , asSeen_(new Banner(this))
    , stack_(new QStackedWidget(this))
    , startTitle_(makeLabel(this, 1.55, QFont::DemiBold))
    , startHint_(makeLabel(this, 1.05, QFont::Normal, Tone::Quiet))
    , candidates_(new QListWidget(this))
    , openWork_(new OpenWorkPanel(this))
    , file_(new HolderFilePanel(this))
    , tiles_(new TileGrid(this))
    , tilesTitle_(makeLabel(this, 1.1, QFont::DemiBold, Tone::Quiet))
    , earlier_(new KeyButton(QStringLiteral("F4"), false, this)) {
    build();
    retranslate();
    connect(candidates_, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT chosen(found_.at(std::size_t(candidates_->row(item))));
    });
    connect(file_, &HolderFilePanel::cardChosen, this, &HolderPage::cardChosen);
    connect(file_, &HolderFilePanel::dutyChosen, this, &HolderPage::dutyChosen);
    connect(earlier_, &KeyButton::clicked, this, &HolderPage::earlierWanted);
    connect(tiles_, &TileGrid::begun, this, &HolderPage::begun);
    connect(tiles_, &TileGrid::whyNot, this, &HolderPage::explain);
}

void HolderPage::build() {
    startTitle_->setWordWrap(false);
    search_->setMinimumHeight(44);
    search_->setFont(sized(font(), 1.2));
    search_->setClearButtonEnabled(true);
    search_->setTextMargins(6, 0, 6, 0);
    purpose_->setMinimumHeight(44);
    for (std::size_t i = 0; i < domain::Words<domain::Purpose>::all.size(); ++i) {
        purpose_->addItem(QString());
    }
    purpose_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* top = new QHBoxLayout;
    top->setSpacing(gap);
    top->addWidget(new Glyph(Icon::Search, 24, Tone::Quiet, this));
    top->addWidget(search_, 1);
    top->addWidget(purpose_);

    stack_->addWidget(buildStart());
    stack_->addWidget(buildFile());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(banner_);
    layout->addWidget(asSeen_);
    layout->addWidget(stack_, 1);
}

QWidget* HolderPage::buildStart() {
    auto* start = new QWidget(this);
    auto* greeting = new Panel(start);
    greeting_ = greeting;
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * wideGap);
    row->addWidget(new Glyph(Icon::Reader, 84, Tone::Accent, greeting), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->addWidget(startTitle_);
    words->addWidget(startHint_);
    words->addStretch(1);
    row->addLayout(words, 1);
    greeting->layout()->setContentsMargins(28, 28, 28, 28);
    greeting->body()->addLayout(row);
    candidates_->setFont(sized(font(), 1.1));
    candidates_->installEventFilter(this);
    candidates_->setSpacing(4);
    candidates_->hide();
    auto* layout = new QVBoxLayout(start);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(candidates_, 1);
    layout->addWidget(greeting);
    layout->addWidget(openWork_, 1);
    layout->addStretch(0);
    return start;
}

QWidget* HolderPage::buildFile() {
    auto* page = new QWidget(this);
    auto* left = new Panel(page);
    left->setFixedWidth(fileWidth);
    left->body()->addWidget(scrolled(file_, left), 1);
    left->body()->addWidget(earlier_);
    auto* right = new QWidget(page);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tilesTitle_);
    auto* area = scrolled(tiles_, right);
    column->addWidget(area, 1);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(wideGap);
    layout->addWidget(left);
    layout->addWidget(right, 1);
    return page;
}

} // namespace guitai::ui
