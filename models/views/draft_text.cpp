// SPDX-License-Identifier: Apache-2.0
#include "models/views/draft_text.h"

#include "models/procedure/form_words.h"
#include "models/views/form_text.h"
#include "models/views/format.h"
#include "models/views/reason_text.h"
#include "models/views/trainer_text.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

#include <QStringList>

namespace guitai::views {

using domain::RequesterRole;
using practice::EndKind;

namespace {

/// The same text in each language.
domain::Names inEach(const Languages& languages, auto text) {
    const auto in = [&](Language language) {
        const SpokenIn speaking(languages, language);
        return text().toStdString();
    };
    return {.zhCn = in(Language::ZhCn), .zhTw = in(Language::ZhTw), .en = in(Language::En)};
}

/// One after the other, as the language puts them.
QString together(const QStringList& sentences) {
    QString text = sentences.front();
    for (const auto& sentence : sentences.mid(1)) {
        text = translate("Draft", "%1 %2", "two sentences").arg(text, sentence);
    }
    return text;
}

class Drafting {
public:
    Drafting(const trainer::CaseWork& subject, const trainer::Candidate& candidate,
             const practice::Citizen& citizen)
        : subject_(subject)
        , trial_(candidate.trial)
        , card_(candidate.card)
        , name_(fromUtf8(citizen.file.holder.name.text())) {}

    [[nodiscard]] QString work() const {
        return titleOf(subject_.work.procedure, subject_.work.pins);
    }

    /// It does not give away how it ends.
    [[nodiscard]] QString title() const {
        return translate("Draft", "%1: %2", "work, and for whom").arg(work(), name_);
    }

    [[nodiscard]] QString story() const {
        const auto where = textOf(subject_.work.window);
        QStringList sentences;
        sentences << (holder()
                          ? translate("Draft", "%1 comes to the window: %2. What is wanted: %3.")
                                .arg(name_, where, work())
                          : translate("Draft", "Somebody comes for %1 to the window: %2 (%3). "
                                               "What is wanted: %4.")
                                .arg(name_, where, role(), work()));
        if (card_) {
            sentences
                << translate("Draft", "It is about the card %1.").arg(maskedCard(card_->text()));
        }
        if (!trial_.details.empty()) {
            sentences << translate("Draft", "To be entered: %1.").arg(details());
        }
        if (!trial_.papers.empty()) {
            sentences << translate("Draft", "On the desk: %1.").arg(papers());
        }
        return together(sentences);
    }

    [[nodiscard]] QString lesson() const {
        const auto rule = ruleText(subject_.rule);
        const auto basis = translate("Draft", "Rule %1: %2").arg(rule.id, rule.summary);
        if (trial_.verdict.end == EndKind::Papers) {
            return together({translate("Draft", "Nothing is done without: %1.")
                                 .arg(listOf(trial_.verdict.missing)),
                             basis});
        }
        if (trial_.verdict.end == EndKind::Refused) {
            QStringList sentences;
            for (const auto& refusal : trial_.verdict.refusals) {
                sentences << textOf(refusal.reason);
            }
            return together(sentences << basis);
        }
        return basis;
    }

    [[nodiscard]] QString hint() const {
        const auto rule = ruleText(subject_.rule);
        return translate("Draft", "Think of rule %1: %2").arg(rule.id, rule.summary);
    }

    [[nodiscard]] QString who() const {
        return holder() ? translate("Draft", "I am %1.").arg(name_)
                        : translate("Draft", "I come for %1 (%2).").arg(name_, role());
    }

    [[nodiscard]] QString why() const { return translate("Draft", "This: %1.").arg(work()); }

    [[nodiscard]] QString what() const { return translate("Draft", "This: %1.").arg(papers()); }

private:
    [[nodiscard]] bool holder() const { return subject_.work.role == RequesterRole::Holder; }

    [[nodiscard]] QString role() const { return textOf(subject_.work.role); }

    [[nodiscard]] QString papers() const {
        return listOf(std::vector<domain::Paper>(trial_.papers.begin(), trial_.papers.end()));
    }

    [[nodiscard]] QString details() const {
        QStringList fields;
        for (const auto& [word, values] : trial_.details) {
            const auto field = domain::parseName<procedure::Field>(word);
            if (!field) {
                continue;
            }
            QStringList chosen;
            for (const auto& value : values) {
                chosen << optionText(*field, value);
            }
            fields << translate("Draft", "%1: %2", "a form's field and what is entered")
                          .arg(textOf(*field), chosen.isEmpty()
                                                   ? translate("Draft", "nothing")
                                                   : chosen.join(translate("Draft", ", ")));
        }
        return fields.join(translate("Draft", "; "));
    }

    const trainer::CaseWork& subject_;
    const trainer::Trial& trial_;
    const std::optional<CardNumber>& card_; ///< where there are several
    QString name_;
};

/// `own-yueyang-l4-replacement-accepted`: a plain word, whatever the file is called.
std::string idOf(const std::string& region, const std::string& stem) {
    constexpr std::size_t most = 64;
    std::string id = "own-" + region + "-";
    for (const char c : stem) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        id += upper ? static_cast<char>(c - 'A' + 'a') : plain ? c : '-';
    }
    return id.substr(0, most);
}

int levelOf(const trainer::CaseWork& subject, const trainer::Trial& trial) {
    switch (trial.verdict.end) {
    case EndKind::Refused:
        return 3;
    case EndKind::Papers:
        return 2;
    case EndKind::Done:
        break;
    }
    return subject.work.role == RequesterRole::Holder && trial.details.empty() ? 1 : 2;
}

} // namespace

Draft draftOf(const trainer::CaseWork& subject, const trainer::Candidate& candidate,
              const practice::Citizen& citizen, const std::string& stem,
              const Languages& languages) {
    const Drafting drafting(subject, candidate, citizen);
    return {.id = idOf(subject.rules->region, stem),
            .level = levelOf(subject, candidate.trial),
            .title = inEach(languages, [&] { return drafting.title(); }),
            .story = inEach(languages, [&] { return drafting.story(); }),
            .lesson = inEach(languages, [&] { return drafting.lesson(); }),
            .hints = {inEach(languages, [&] { return drafting.hint(); })}};
}

std::map<practice::Question, domain::Names> repliesOf(const trainer::CaseWork& subject,
                                                      const trainer::Candidate& candidate,
                                                      const practice::Citizen& citizen,
                                                      const Languages& languages) {
    const Drafting drafting(subject, candidate, citizen);
    std::map<practice::Question, domain::Names> replies{
        {practice::Question::Who, inEach(languages, [&] { return drafting.who(); })},
        {practice::Question::Why, inEach(languages, [&] { return drafting.why(); })}};
    if (!candidate.trial.papers.empty()) {
        replies.emplace(practice::Question::What,
                        inEach(languages, [&] { return drafting.what(); }));
    }
    return replies;
}

} // namespace guitai::views
