// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/holder_page.h"

#include "models/views/format.h"
#include "models/views/reason_text.h"
#include "models/views/service_text.h"
#include "models/views/vocabulary_text.h"
#include "ui/pages/holder_file_panel.h"
#include "ui/pages/open_work_panel.h"
#include "ui/pages/tile_grid.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>

namespace guitai::ui {

void HolderPage::find() {
    const auto text = search_->text().simplified();
    if (text.isEmpty()) {
        return;
    }
    banner_->clear();
    Q_EMIT findRequested(
        text, domain::Words<domain::Purpose>::all.at(std::size_t(purpose_->currentIndex())).first);
}

void HolderPage::showCandidates(const std::vector<domain::HolderFile>& files) {
    found_ = files;
    holder_.reset();
    showSeenAt({});
    fillCandidates();
    stack_->setCurrentIndex(0);
    showCandidateList(true);
    candidates_->setCurrentRow(0);
    candidates_->setFocus();
    announce(stack_, tr("%n people found", nullptr, int(files.size())));
}

void HolderPage::showCandidateList(bool shown) {
    candidates_->setVisible(shown);
    greeting_->setVisible(!shown);
    openWork_->setVisible(!shown && !openWork_->isEmpty());
}

void HolderPage::fillCandidates() {
    candidates_->clear();
    int number = 0;
    for (const auto& file : found_) {
        ++number;
        const auto text = QStringLiteral("%1    %2    %3")
                              .arg(views::fromUtf8(file.holder.name.text()),
                                   views::maskedId(file.holder.idNumber.text()),
                                   tr("%n cards", nullptr, int(file.cards.size())));
        auto* item = new QListWidgetItem(
            number < 10 ? QStringLiteral("%1    %2").arg(number).arg(text) : text, candidates_);
        item->setSizeHint({0, 44});
    }
}

void HolderPage::showNotFound(const QString& text) {
    showProblem(tr("Nobody found for “%1”").arg(text),
                tr("Check the number on the document, or look for the name."));
    search_->setFocus();
    search_->selectAll();
}

void HolderPage::showProblem(const QString& what, const QString& doNow, const QString& code) {
    banner_->show({.tone = Tone::Attention, .what = what, .doNow = doNow, .code = code});
}

void HolderPage::clearProblem() {
    banner_->clear();
}

void HolderPage::showHolder(const domain::HolderFile& file, const domain::Rules& rules,
                            Timestamp at, const std::string& cardInReader) {
    const bool other = !holder_ || holder_->id != file.id;
    holder_ = file;
    rules_ = rules;
    at_ = at;
    cardInReader_ = cardInReader;
    found_.clear();
    showCandidateList(false);
    file_->show(file, rules, at, cardInReader);
    stack_->setCurrentIndex(1);
    if (other) {
        banner_->clear();
        search_->clear();
        announce(stack_, tr("Holder %1").arg(views::maskedName(file.holder.name.text())));
    }
}

void HolderPage::showSeenAt(std::optional<Timestamp> at) {
    seenAt_ = at;
    if (!at) {
        asSeen_->clear();
        return;
    }
    asSeen_->show({.tone = Tone::Attention,
                   .what = tr("The registry cannot be reached: this is the file as it was on %1.")
                               .arg(views::timeText(*at)),
                   .safe = tr("What was done since is not in it. What you do now is kept, and "
                              "judged on the newest file when the line is back."),
                   .doNow = {}});
}

void HolderPage::showOffers(const std::vector<procedure::Offer>& offers) {
    offers_ = offers;
    tiles_->show(offers);
    if (auto* first = tiles_->firstFocus(); first != nullptr && isVisible()) {
        first->setFocus();
    }
}

void HolderPage::showNothing() {
    holder_.reset();
    showSeenAt({});
    found_.clear();
    offers_.clear();
    tiles_->show({});
    showCandidateList(false);
    search_->clear();
    banner_->clear();
    stack_->setCurrentIndex(0);
    if (isVisible()) { // another page keeps its focus
        focusStart();
    }
}

std::optional<CardNumber> HolderPage::card() const {
    return holder_ ? file_->card() : std::nullopt;
}

void HolderPage::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void HolderPage::focusStart() {
    if (holder_ && tiles_->firstFocus() != nullptr) {
        tiles_->firstFocus()->setFocus();
    } else if (!openWork_->isEmpty() && search_->text().isEmpty()) {
        openWork_->list()->setFocus();
    } else {
        focusSearch();
    }
}

void HolderPage::explain(const procedure::Offer& offer) {
    QStringList reasons;
    for (const auto& refusal : offer.decision.refusals) {
        const auto rule = views::ruleText(refusal.rule);
        reasons << tr("%1 (%2)").arg(views::textOf(refusal.reason), rule.id);
        if (!rule.summary.isEmpty()) {
            reasons.back() = tr("%1: %2").arg(reasons.back(), rule.summary);
        }
    }
    if (offer.lack) {
        reasons << views::textOf(*offer.lack);
    }
    banner_->show({.tone = Tone::Accent,
                   .what = tr("Not possible now: %1").arg(views::textOf(offer.procedure)),
                   .safe = reasons.join(QLatin1Char('\n'))});
}

void HolderPage::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool digit =
        key >= Qt::Key_0 && key <= Qt::Key_9 && (event->modifiers() & Qt::ControlModifier) == 0;
    if (enter && search_->hasFocus()) {
        find();
    } else if (digit &&
               ((holder_ && tiles_->press(key - Qt::Key_0)) || chooseCandidate(key - Qt::Key_0))) {
        return;
    } else if (digit && !holder_) {
        // A number typed anywhere on the start page is a search.
        search_->setFocus();
        search_->insert(event->text());
    } else if (key == Qt::Key_F4 && holder_) {
        Q_EMIT earlierWanted();
    } else if (key == Qt::Key_Escape) {
        Q_EMIT closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool HolderPage::chooseCandidate(int number) {
    if (number < 1 || number > int(found_.size())) {
        return false;
    }
    Q_EMIT chosen(found_.at(std::size_t(number - 1)));
    return true;
}

/// A list takes digits for its own search; here they choose.
bool HolderPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_1 && key <= Qt::Key_9) {
            return chooseCandidate(key - Qt::Key_0);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HolderPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void HolderPage::retranslate() {
    search_->setPlaceholderText(tr("Identity, card or bank card number, or name"));
    search_->setAccessibleName(tr("Find a holder by number or name"));
    purpose_->setAccessibleName(tr("Purpose of the look-up"));
    purpose_->setToolTip(tr("Every look-up is on record with its purpose."));
    for (std::size_t i = 0; i < domain::Words<domain::Purpose>::all.size(); ++i) {
        purpose_->setItemText(int(i), views::textOf(domain::Words<domain::Purpose>::all[i].first));
    }
    startTitle_->setText(tr("Please put the card into the reader"));
    startHint_->setText(tr("Or type an identity number, card number, bank card number or name "
                           "above, and press Enter."));
    tilesTitle_->setText(tr("What can be done"));
    earlier_->setWord(tr("Earlier acts and papers"));
    candidates_->setAccessibleName(tr("People found"));
    fillCandidates();
    showSeenAt(seenAt_);
    if (holder_) {
        file_->show(*holder_, *rules_, at_, cardInReader_);
        tiles_->show(offers_);
    }
}

} // namespace guitai::ui
