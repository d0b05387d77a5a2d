// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/procedure_page.h"
#include "ui/pages/steps_list.h"
#include "ui/pages/why_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {
constexpr int whyWidth = 300;
constexpr int leastWhyWidth = 164; // 1024 wide
} // namespace

ProcedurePage::ProcedurePage(QWidget* parent)
    : QWidget(parent)
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , holder_(makeLabel(this))
    , banner_(new Banner(this))
    , steps_(new StepsList(this))
    , stack_(new QStackedWidget(this))
    , why_(new WhyPanel(this))
    , back_(new KeyButton(QStringLiteral("Esc"), false, this))
    , next_(new KeyButton(QStringLiteral("⏎"), true, this))
    , stop_(new KeyButton({}, false, this)) {
    setFocusPolicy(Qt::ClickFocus);
    build();
    connect(back_, &QPushButton::clicked, this, &ProcedurePage::goBack);
    connect(next_, &QPushButton::clicked, this, &ProcedurePage::goOn);
    connect(stop_, &QPushButton::clicked, this, &ProcedurePage::stop);
    connect(banner_, &Banner::acted, this, &ProcedurePage::goOn);
}

void ProcedurePage::build() {
    title_->setWordWrap(false);
    auto* header = new QHBoxLayout;
    header->setSpacing(wideGap);
    header->addWidget(title_);
    header->addWidget(holder_, 1, Qt::AlignVCenter);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(stop_);
    buttons->addStretch(1);
    buttons->addWidget(back_);
    buttons->addSpacing(gap);
    buttons->addWidget(next_);

    auto* sheet = new Panel(this);
    sheet->body()->addWidget(stack_, 1);
    sheet->body()->addLayout(buttons);
    auto* left = new Panel(this);
    left->layout()->setContentsMargins(4, 8, 4, 8);
    left->body()->addWidget(steps_);
    left->body()->addStretch(1);
    left->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* right = new Panel(this);
    right->body()->addWidget(why_);
    right->setMinimumWidth(leastWhyWidth);
    right->setMaximumWidth(whyWidth);
    right->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(left);
    columns->addWidget(sheet, 3);
    columns->addWidget(right, 2);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(12);
    layout->addLayout(header);
    layout->addWidget(banner_);
    layout->addLayout(columns, 1);
    // Reading order: this step, its buttons, then why.
    setTabOrder(stack_, stop_);
    setTabOrder(stop_, back_);
    setTabOrder(back_, next_);
    setTabOrder(next_, why_);
}

} // namespace guitai::ui
