// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/trainer_room.h"

#include "models/store/durable_file.h"
#include "models/trainer/points.h"
#include "models/views/draft_text.h"
#include "models/views/format.h"
#include "models/views/trainer_text.h"
#include "models/views/vocabulary_text.h"
#include "ui/lessons/case_panel.h"
#include "ui/lessons/class_part.h"
#include "ui/lessons/draft_form.h"
#include "ui/lessons/sure_dialog.h"
#include "ui/lessons/trainer_page.h"
#include "ui/pages/page_help.h"
#include "ui/shell/main_window.h"

#include <algorithm>

namespace guitai::app {

using ui::Notice;
using ui::Tone;

namespace {

std::filesystem::path pathOf(const QString& text) {
    return text.toStdString();
}

QString whoIs(const trainer::Candidate& candidate, const practice::Citizens& citizens) {
    const auto* citizen = citizens.find(candidate.citizen);
    const auto name = views::fromUtf8(citizen->file.holder.name.text());
    return candidate.card
               ? QStringLiteral("%1 · %2").arg(name, views::maskedCard(candidate.card->text()))
               : name;
}

} // namespace

TrainerRoom::TrainerRoom(OwnShelf& shelf, ui::FileDialogs& dialogs, ui::MainWindow& window,
                         const views::Languages& languages, const Clock& clock, Titles titles)
    : shelf_(shelf)
    , window_(window)
    , languages_(languages)
    , clock_(clock)
    , titles_(std::move(titles))
    , page_(new ui::TrainerPage(dialogs, &window)) {
    window_.addBarePage(page_);
    window_.setHelp(page_, [] { return ui::helpOf(ui::HelpPage::Trainer); });
    window_.addCommands([this] {
        return std::vector<ui::Command>{{ui::TrainerPage::word(),
                                         QStringLiteral("培训员"),
                                         {},
                                         QStringLiteral("trainer"),
                                         [this] { open(); }}};
    });
    connectPage();
}

void TrainerRoom::connectPage() {
    connect(page_, &ui::TrainerPage::left, this, &TrainerRoom::left);
    connect(page_->cases(), &ui::CasePanel::caseWanted, this, &TrainerRoom::readCase);
    connect(page_->cases(), &ui::CasePanel::citizenChosen, this, &TrainerRoom::takeCitizen);
    connect(page_->draft(), &ui::DraftForm::saveWanted, this,
            [this](const views::Draft& draft) { keep(draft, false, false); });
    connect(page_->draft(), &ui::DraftForm::tryWanted, this,
            [this](const views::Draft& draft) { keep(draft, false, true); });
    connect(page_->results(), &ui::ClassPart::resultsWanted, this, &TrainerRoom::readClass);
    connect(page_->results(), &ui::ClassPart::exportWanted, this, &TrainerRoom::writeTable);
    connect(&languages_, &views::Languages::changed, this, &TrainerRoom::retranslate);
}

void TrainerRoom::open() {
    window_.showPage(page_);
    page_->focusStart();
}

void TrainerRoom::tell(std::function<Notice()> words) {
    page_->tell(std::move(words));
}

TrainerRoom::CaseAnswer TrainerRoom::tryCase(const std::filesystem::path& file, Timestamp now) {
    const auto text = practice::readText(file);
    if (!text) {
        return std::unexpected(text.error());
    }
    auto catalogue = std::make_shared<const rules::RulesCatalogue>(
        rules::RulesCatalogue::load(rules::rulesFolder()));
    const auto read = rules::readCase(*text, file.string(), *catalogue);
    if (!read) {
        return std::unexpected(read.error());
    }
    TriedCase tried{.catalogue = std::move(catalogue), .stem = file.stem().string()};
    auto subject = trainer::workOf(*read, tried.stem);
    if (!subject) {
        return std::unexpected(std::move(subject.error()));
    }
    auto citizens = practice::loadCitizens(practice::practiceFolder(), subject->rules->region);
    if (!citizens) {
        return std::unexpected(std::move(citizens.error()));
    }
    tried.citizens = std::move(*citizens);
    tried.candidates = trainer::candidatesFor(*subject, tried.citizens, now);
    tried.subject = std::move(*subject);
    return tried;
}

void TrainerRoom::readCase(const QString& path) {
    page_->tellNothing();
    page_->cases()->await();
    page_->draft()->clear();
    case_.reset();
    taken_.reset();
    shelf_.ask(
        this, [file = pathOf(path), now = clock_.now()] { return tryCase(file, now); },
        [this](CaseAnswer answer) {
            if (answer) {
                case_ = std::move(*answer);
                showCase();
                return;
            }
            page_->cases()->clear();
            page_->cases()->focusStart();
            tell([error = answer.error()] {
                return Notice{
                    .tone = Tone::Attention,
                    .what = std::visit([](const auto& why) { return views::textOf(why); }, error)};
            });
        });
}

void TrainerRoom::showCase() {
    std::vector<views::CitizenLine> lines;
    for (const auto& candidate : case_->candidates) {
        lines.push_back({.who = whoIs(candidate, case_->citizens),
                         .answer = views::answerOf(candidate),
                         .fits = candidate.fits()});
    }
    page_->cases()->showCase(views::caseViewOf(*case_->subject), lines);
    if (std::ranges::none_of(case_->candidates, &trainer::Candidate::fits)) {
        tell([] { return Notice{.tone = Tone::Attention, .what = views::nobodyFits()}; });
    }
}

void TrainerRoom::takeCitizen(int index) {
    page_->tellNothing();
    taken_ = std::size_t(index);
    const auto& candidate = case_->candidates[*taken_];
    page_->draft()->setLanguage(languages_.current());
    page_->draft()->showDraft(
        views::draftOf(*case_->subject, candidate, *case_->citizens.find(candidate.citizen),
                       case_->stem, languages_),
        views::pointLinesOf(trainer::pointsFor(*case_->subject, candidate.trial)));
}

void TrainerRoom::keep(const views::Draft& draft, bool replace, bool tryIt) {
    if (!taken_) {
        return;
    }
    page_->tellNothing();
    const auto& candidate = case_->candidates[*taken_];
    const auto& citizen = *case_->citizens.find(candidate.citizen);
    const auto exercise = trainer::makeExercise(
        *case_->subject, candidate,
        {.id = draft.id,
         .level = draft.level,
         .title = draft.title,
         .story = draft.story,
         .lesson = draft.lesson,
         .hints = draft.hints,
         .replies = views::repliesOf(*case_->subject, candidate, citizen, languages_)});
    if (!exercise) {
        tell([error = exercise.error()] {
            return Notice{.tone = Tone::Attention, .what = views::notTaken(error)};
        });
        return;
    }
    shelf_.save(*exercise, replace, this, [this, draft, tryIt](const auto& kept) {
        if (kept && tryIt) {
            // After the list is loaded again, which has been asked for by now.
            shelf_.ask(
                this, [] { return true; }, [this, id = draft.id](bool) { Q_EMIT tryWanted(id); });
        } else if (kept) {
            tell([id = draft.id] {
                return Notice{.tone = Tone::Good, .what = views::savedText(id)};
            });
        } else if (kept.error() == trainer::OwnFault::Exists) {
            askToReplace(draft, tryIt);
        } else {
            tell([fault = kept.error()] {
                return Notice{.tone = Tone::Attention, .what = views::textOf(fault)};
            });
        }
    });
}

void TrainerRoom::askToReplace(const views::Draft& draft, bool tryIt) {
    auto* sure = new ui::SureDialog(tr("Replace an exercise"),
                                    tr("One of your own exercises has the id %1 already. Replace "
                                       "it? What it said before is gone then.")
                                        .arg(views::fromUtf8(draft.id)),
                                    tr("Replace"), page_);
    connect(sure, &QDialog::accepted, this, [this, draft, tryIt] { keep(draft, true, tryIt); });
    sure->open();
}

void TrainerRoom::readClass(const QStringList& places) {
    page_->tellNothing();
    for (const auto& place : places) {
        if (std::ranges::find(places_, pathOf(place)) == places_.end()) {
            places_.push_back(pathOf(place));
        }
    }
    page_->results()->await();
    shelf_.ask(
        this, [places = places_] { return practice::readClass(places); },
        [this](practice::ClassResults results) {
            class_ = std::move(results);
            showClass();
        });
}

void TrainerRoom::showClass() {
    page_->results()->showClass(views::classViewOf(class_, titles_()));
}

void TrainerRoom::writeTable(const QString& path) {
    page_->tellNothing();
    shelf_.ask(
        this,
        [file = pathOf(path), results = class_.all] {
            return store::writeFile(file, practice::csvOf(results)).has_value();
        },
        [this, path](bool written) {
            tell([path, written] {
                return Notice{.tone = written ? Tone::Good : Tone::Attention,
                              .what = views::tableText(path, written)};
            });
        });
}

/// Names and answers were put into words when they were shown.
void TrainerRoom::retranslate() {
    if (case_ && taken_) {
        page_->draft()->showPoints(views::pointLinesOf(
            trainer::pointsFor(*case_->subject, case_->candidates[*taken_].trial)));
    }
    if (case_) {
        auto* focused = window_.focusWidget();
        showCase();
        if (taken_) {
            page_->cases()->choose(int(*taken_));
        }
        if (focused != nullptr) {
            focused->setFocus();
        }
    }
    if (!places_.empty()) {
        showClass();
    }
}

} // namespace guitai::app
