// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/exercise_views.h"

#include "app/desk/holder_hands.h"
#include "app/desk/practice_documents.h"
#include "models/domain/identity_document.h"
#include "models/views/format.h"
#include "models/views/practice_text.h"
#include "models/views/trainer_text.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

#include <algorithm>

namespace guitai::app {

using domain::Paper;
using practice::PaperFlaw;
using views::fromUtf8;

namespace {

/// FNV-1a: the same person has the same face at every start.
views::FaceSeed faceOf(std::string_view who) {
    views::FaceSeed seed = 2166136261U;
    for (const char c : who) {
        seed = (seed ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    return seed;
}

/// As old as his identity number says, and with the hair that goes with it: bits as in ui's Face.
views::FaceSeed faceOf(std::string_view who, const std::string& idNumber) {
    constexpr views::FaceSeed colour = 7U << 3U;
    constexpr views::FaceSeed cut = 3U << 9U;
    constexpr std::size_t length = 18;
    auto seed = faceOf(who);
    if (idNumber.size() != length) {
        return seed;
    }
    const bool woman = (idNumber[16] - '0') % 2 == 0;
    const bool old = idNumber.substr(6, 4) < "1966";
    const bool young = idNumber.substr(6, 4) > "1980";
    const views::FaceSeed cuts = woman ? 1U + (seed & 1U) : (young || (seed & 1U) != 0 ? 0U : 3U);
    const views::FaceSeed colours = old ? 2U : (seed >> 3U) & 1U;
    return (seed & ~colour & ~cut) | (colours << 3U) | (cuts << 9U);
}

/// Somebody whom nobody takes for that one: another hair, glasses or none.
views::FaceSeed strangerTo(views::FaceSeed seed) {
    constexpr views::FaceSeed hairAndGlasses = (1U << 9U) | (1U << 12U);
    return seed ^ hairAndGlasses;
}

views::FaceSeed personsFace(const practice::Citizen& citizen, const practice::Citizens& citizens,
                            domain::RequesterRole role) {
    const auto companion = citizens.companions.find(role);
    if (role == domain::RequesterRole::Holder || companion == citizens.companions.end()) {
        return faceOf(citizen.id, citizen.file.holder.idNumber.text());
    }
    return faceOf(domain::nameOf(role), companion->second.idNumber);
}

bool has(const practice::Exercise& exercise, PaperFlaw flaw) {
    return std::ranges::find(exercise.desk, std::optional(flaw), &practice::DeskPaper::flaw) !=
           exercise.desk.end();
}

domain::RequesterRole ownerOf(Paper paper) {
    if (paper == Paper::AgentIdentityCard || paper == Paper::AgentIdentityCopy) {
        return domain::RequesterRole::Agent;
    }
    return paper == Paper::GuardianIdentityCard ? domain::RequesterRole::Guardian
                                                : domain::RequesterRole::Holder;
}

bool bearsPhoto(Paper paper) {
    return paper == Paper::Card || paper == Paper::IdentityCard ||
           paper == Paper::AgentIdentityCard || paper == Paper::AgentIdentityCopy ||
           paper == Paper::GuardianIdentityCard || paper == Paper::Photo;
}

bool isSignedPaper(Paper paper) {
    return paper == Paper::PowerOfAttorney || paper == Paper::ApplicationForm;
}

bool bearsNumber(Paper paper) {
    return bearsPhoto(paper) ? paper != Paper::Photo : paper == Paper::HouseholdRegister;
}

QString validityOf(const practice::PracticeDocument& document) {
    return document.validUntil ? views::dateText(*document.validUntil)
                               : views::translate("app::ExerciseViews", "for ever");
}

views::PaperPicture pictureOf(const practice::DeskPaper& lies, const practice::Citizen& citizen,
                              const practice::Exercise& exercise,
                              const practice::Citizens& citizens) {
    const auto role = ownerOf(lies.paper);
    const auto* own = citizens.document(citizen.file.id, role);
    auto document = own == nullptr ? citizen.document : *own;
    if (lies.flaw) {
        document = flawed(document, *lies.flaw);
    }
    views::PaperPicture picture{.paper = lies.paper, .title = views::textOf(lies.paper)};
    if (lies.paper != Paper::Photo) {
        picture.name = fromUtf8(document.name);
    }
    if (lies.paper == Paper::Card && !citizen.cards.empty()) {
        picture.number =
            fromUtf8(exercise.card ? exercise.card->text() : citizen.cards.front().number.text());
    } else if (bearsNumber(lies.paper)) {
        picture.number = fromUtf8(document.idNumber);
    }
    if (domain::statesValidity(lies.paper)) {
        picture.validUntil = validityOf(document);
    }
    if (bearsPhoto(lies.paper)) {
        picture.photo = personsFace(citizen, citizens, role);
    }
    picture.mustBeSigned = isSignedPaper(lies.paper);
    picture.isSigned = lies.flaw != PaperFlaw::Unsigned;
    picture.copy = lies.flaw == PaperFlaw::Copy || lies.paper == Paper::AgentIdentityCopy;
    return picture;
}

QStringList pinLines(const practice::Exercise& exercise, const practice::Citizens& citizens) {
    QStringList lines;
    for (const auto& known : pinsOf(citizens, exercise)) {
        const auto name = views::textOf(known.pin);
        lines << (known.now.empty()
                      ? views::translate("app::ExerciseViews", "%1: forgotten, the new one %2")
                            .arg(name, QString::fromStdString(known.next))
                      : views::translate("app::ExerciseViews", "%1: now %2, the new one %3")
                            .arg(name, QString::fromStdString(known.now),
                                 QString::fromStdString(known.next)));
    }
    return lines;
}

/// Work in which nobody types has no need of them.
bool asksForPins(const practice::Exercise& exercise) {
    return !exercise.pins.empty();
}

} // namespace

std::vector<views::ExerciseRow> rowsOf(const std::vector<practice::Exercise>& exercises,
                                       const std::map<std::string, int>& best,
                                       const std::string& region, const RegionNames& names,
                                       const std::string& language) {
    std::vector<views::ExerciseRow> rows;
    for (const bool own : {true, false}) {
        for (const auto& exercise : exercises) {
            if ((exercise.region == region) != own) {
                continue;
            }
            const auto name = names.find(exercise.region);
            const auto place = name == names.end() ? exercise.region : name->second.in(language);
            views::ExerciseRow row{.id = exercise.id,
                                   .level = exercise.level,
                                   .title = fromUtf8(exercise.title.in(language)),
                                   .place = QStringLiteral("%1 · %2").arg(
                                       fromUtf8(place), views::textOf(exercise.window.kind)),
                                   .story = fromUtf8(exercise.story.in(language)),
                                   .of = practice::Exercise::fullMarks};
            if (const auto done = best.find(exercise.id); done != best.end()) {
                row.best = done->second;
            }
            rows.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(rows, {}, &views::ExerciseRow::level);
    return rows;
}

views::CustomerView customerOf(const practice::Exercise& exercise,
                               const practice::Citizens& citizens, const std::string& language) {
    views::CustomerView view{.title = fromUtf8(exercise.title.in(language)),
                             .story = fromUtf8(exercise.story.in(language))};
    const auto role = exercise.answers.requester.role;
    const bool holder = role == domain::RequesterRole::Holder;
    if (const auto* citizen = citizens.find(exercise.citizen)) {
        const auto* document = citizens.document(citizen->file.id, role);
        view.name = fromUtf8(holder || document == nullptr ? citizen->file.holder.name.text()
                                                           : document->name);
        view.face = personsFace(*citizen, citizens, role);
    }
    if (has(exercise, PaperFlaw::WrongPhoto)) {
        view.face = strangerTo(view.face);
    }
    for (const auto& [question, reply] : exercise.replies) {
        view.says.push_back({views::textOf(question), fromUtf8(reply.in(language))});
    }
    if (asksForPins(exercise)) {
        view.pins = pinLines(exercise, citizens);
    }
    return view;
}

std::vector<views::PaperPicture> papersOf(const practice::Exercise& exercise,
                                          const practice::Citizens& citizens) {
    std::vector<views::PaperPicture> pictures;
    if (const auto* citizen = citizens.find(exercise.citizen)) {
        for (const auto& lies : exercise.desk) {
            pictures.push_back(pictureOf(lies, *citizen, exercise, citizens));
        }
    }
    return pictures;
}

views::ScoreView scoreViewOf(const practice::Exercise& exercise, const practice::Score& score,
                             std::chrono::seconds took, bool hasNext, const std::string& language) {
    views::ScoreView view{.title = fromUtf8(exercise.title.in(language)),
                          .total = score.total,
                          .of = practice::Exercise::fullMarks,
                          .hints = score.hints,
                          .took = views::clockText(took),
                          .lesson = fromUtf8(exercise.lesson.in(language)),
                          .rows = views::scoreRowsOf(score),
                          .hasNext = hasNext};
    return view;
}

ui::PracticeResult practiceResultOf(const practice::Exercise& exercise,
                                    const practice::Score& score, const DoneBy& by,
                                    const std::string& language) {
    auto minute = toText(by.at).substr(0, 16); // 2026-11-22T10:30
    std::erase_if(minute, [](char c) { return c == '-' || c == ':' || c == 'T'; });
    ui::PracticeResult result{.number = QStringLiteral("P-") + fromUtf8(minute),
                              .learner = by.learner,
                              .exercise = fromUtf8(exercise.id),
                              .title = fromUtf8(exercise.title.in(language)),
                              .at = by.at,
                              .took = by.took,
                              .score = score.total,
                              .outOf = practice::Exercise::fullMarks,
                              .hints = by.hints};
    for (const auto& line : score.lines) {
        result.points.push_back(
            {.reason = QStringLiteral("%1 · %2").arg(
                 views::textOf(line.merit), views::reasonOf(line.merit, line.got == line.of)),
             .rule = fromUtf8(line.rule),
             .points = line.got});
    }
    if (score.hints > 0) {
        result.points.push_back(
            {.reason = views::translate("app::ExerciseViews", "Hints"), .points = -score.hints});
    }
    return result;
}

} // namespace guitai::app
