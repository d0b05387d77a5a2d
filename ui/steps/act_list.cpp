// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/act_list.h"

#include "models/views/step_text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {

void fill(Chip& chip, procedure::ActStatus status, bool busy) {
    switch (status) {
    case procedure::ActStatus::Planned:
        chip.set(Icon::Clock, Tone::Quiet, ActList::tr("to do"));
        return;
    case procedure::ActStatus::Intended:
        chip.set(Icon::Reset, Tone::Accent, busy ? ActList::tr("under way") : ActList::tr("begun"));
        return;
    case procedure::ActStatus::Done:
        chip.set(Icon::Check, Tone::Good, ActList::tr("done"));
        return;
    case procedure::ActStatus::NotDone:
        chip.set(Icon::Stop, Tone::Bad, ActList::tr("not done"));
        return;
    case procedure::ActStatus::InDoubt:
        chip.set(Icon::Question, Tone::Attention, ActList::tr("in doubt"));
        return;
    }
}

void clear(QLayout* layout) {
    while (auto* item = layout->takeAt(0)) {
        if (item->layout() != nullptr) {
            clear(item->layout());
        }
        delete item->widget();
        delete item;
    }
}

} // namespace

ActList::ActList(QWidget* parent)
    : QWidget(parent)
    , lines_(new QVBoxLayout(this)) {
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setSpacing(12);
}

void ActList::set(const std::vector<procedure::Act>& acts, bool busy) {
    clear(lines_);
    for (const auto& act : acts) {
        auto* line = new QHBoxLayout;
        auto* what = makeLabel(this, 1.1);
        what->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        what->setText(views::titleOf(act));
        auto* chip = new Chip(this);
        fill(*chip, act.status, busy);
        what->setAccessibleName(tr("%1, %2").arg(what->text(), chip->text()));
        line->addWidget(what, 1);
        line->addWidget(chip, 0, Qt::AlignRight);
        lines_->addLayout(line);
    }
}

} // namespace guitai::ui
