// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/papers_view.h"

#include "models/views/vocabulary_text.h"
#include "ui/steps/asker_papers.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/panel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace guitai::ui {

PapersView::PapersView(QWidget* parent)
    : StepView(parent)
    , roles_(new ChoiceList(ChoiceList::Kind::One, this))
    , papers_(new ChoiceList(ChoiceList::Kind::Several, this))
    , missing_(makeLabel(this, 1.0, QFont::DemiBold, Tone::Attention)) {
    roles_->setColumns(2);
    papers_->setColumns(2);
    body()->addWidget(roles_);
    body()->addSpacing(gap);
    body()->addWidget(papers_);
    body()->addWidget(missing_);
    body()->addStretch(1);
    connect(roles_, &ChoiceList::changed, this, [this] {
        fillPapers();
        askAbout();
    });
}

void PapersView::render() {
    askers_ = askersOf(state(), rules());
    QStringList roles;
    for (const auto& asker : askers_) {
        roles << views::textOf(asker.role);
    }
    roles_->setOptions(roles);
    roles_->setVisible(roles.size() > 1);
    papers_->setNumbersFrom(roles.size() > 1 ? int(roles.size()) + 1 : 1);
    const auto at = std::ranges::find(askers_, state().requester.role, &AskerPapers::role);
    const bool fresh = run_ != state().run;
    run_ = state().run;
    if (fresh || roles_->chosen() < 0) {
        // Whoever usually asks stands first, until somebody has shown something.
        const bool known = at != askers_.end() && !state().requester.papers.empty();
        roles_->setChosen(known ? int(at - askers_.begin()) : 0, true);
    }
    fillPapers();
    askAbout();
    if (fresh) {
        for (int i = 0; i < papers_->count(); ++i) {
            papers_->setChosen(i, state().requester.papers.contains(listed_[std::size_t(i)]));
        }
    }
    QStringList missing;
    for (const auto paper : state().situation.missing) {
        missing << views::textOf(paper);
    }
    missing_->setText(tr("Still missing: %1").arg(missing.join(tr(", "))));
    missing_->setVisible(!missing.isEmpty());
}

void PapersView::askAbout() {
    if (listed_.empty()) {
        ask(tr("Who asks?"), tr("No papers are needed for this."));
        return;
    }
    ask(tr("Who asks, and what papers lie on the desk?"),
        tr("Tick what has been shown, is genuine and valid. 0 ticks everything that is needed."));
}

void PapersView::fillPapers() {
    const auto index = roles_->chosen();
    if (index < 0 || index >= int(askers_.size())) {
        return;
    }
    const auto& wanted = askers_[std::size_t(index)].papers;
    const bool others = listed_ != wanted;
    const auto before = shown();
    listed_ = wanted;
    QStringList names;
    for (const auto paper : listed_) {
        names << views::textOf(paper);
    }
    papers_->setOptions(names);
    if (!others) {
        return;
    }
    for (int i = 0; i < papers_->count(); ++i) {
        papers_->setChosen(i, before.contains(listed_[std::size_t(i)]));
    }
}

std::set<domain::Paper> PapersView::shown() const {
    std::set<domain::Paper> result;
    for (int i = 0; i < papers_->count() && i < int(listed_.size()); ++i) {
        if (papers_->isChosen(i)) {
            result.insert(listed_[std::size_t(i)]);
        }
    }
    return result;
}

domain::RequesterRole PapersView::role() const {
    const auto index = std::clamp(roles_->chosen(), 0, int(askers_.size()) - 1);
    return askers_[std::size_t(index)].role;
}

void PapersView::goOn() {
    if (canGoOn() && !askers_.empty()) {
        Q_EMIT papersShown(role(), shown());
    }
}

bool PapersView::choose(int digit) {
    if (digit == 0) {
        for (int i = 0; i < papers_->count(); ++i) {
            papers_->setChosen(i, true);
        }
        return true;
    }
    return (!roles_->isHidden() && roles_->press(digit)) || papers_->press(digit);
}

QWidget* PapersView::firstFocus() const {
    return papers_->firstFocus();
}

QString PapersView::help() const {
    return tr("Choose who stands here, then tick each paper you hold in your hands. A digit ticks "
              "or clears the paper beside it. Whether they are enough is decided by the region's "
              "rules when you press Enter.");
}

} // namespace guitai::ui
