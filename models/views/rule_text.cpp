// SPDX-License-Identifier: Apache-2.0
#include "models/views/format.h"
#include "models/views/reason_text.h"
#include "models/views/translate.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace guitai::views {

namespace {

/// The public articles that the catalogue of rules was read in. Titles are data, not translated.
struct Article {
    std::string_view id;
    const char* title;
    const char* date;
};

constexpr std::array<Article, 5> articles{{
    {"QHD", "秦皇岛医保卡原始密码是多少及修改方法", "2023-07-15"},
    {"MIC", "帶身份證的醫保卡如何改密碼", "2023-01-29"},
    {"YY", "岳阳医保卡原始密码是多少及修改方法", "2023-06-16"},
    {"HZ", "杭州社保卡初始密碼如何修改", "2014-06-23"},
    {"CQ", "社保卡初始密碼應盡快修改", "2013-03-12"},
}};

struct Rule {
    std::string_view id;
    const char* summary;
    std::string_view articles; ///< ids, with blanks between; none: a rule of our own making
};

constexpr std::array<Rule, 40> rules{{
    {"P1",
     QT_TRANSLATE_NOOP("Rules", "A card has separate PINs for social security and for the bank."),
     "QHD YY CQ HZ"},
    {"P2", QT_TRANSLATE_NOOP("Rules", "A region's cards start with a PIN that it publishes."),
     "YY CQ HZ MIC"},
    {"P2a",
     QT_TRANSLATE_NOOP("Rules", "The region's rules say whether the chip or a host keeps a PIN."),
     ""},
    {"P3",
     QT_TRANSLATE_NOOP(
         "Rules",
         "A PIN has six digits; a change asks for the old one, then twice for the new one."),
     "YY MIC CQ"},
    {"P4", QT_TRANSLATE_NOOP("Rules", "Too many wrong entries lock a PIN."), "QHD YY HZ"},
    {"P5", QT_TRANSLATE_NOOP("Rules", "Activation replaces the PINs a card starts with."),
     "QHD YY CQ MIC"},
    {"P6", QT_TRANSLATE_NOOP("Rules", "Where a PIN is changed, and with which papers."),
     "QHD YY CQ MIC HZ"},
    {"P7", QT_TRANSLATE_NOOP("Rules", "What is done with a PIN counts as done by the holder."),
     "QHD"},
    {"P8", QT_TRANSLATE_NOOP("Rules", "Where a forgotten PIN is reset, and with which papers."),
     "YY CQ HZ MIC"},
    {"P9", QT_TRANSLATE_NOOP("Rules", "Where a locked PIN is unlocked, and with which papers."),
     "QHD YY CQ"},
    {"P10", QT_TRANSLATE_NOOP("Rules", "How care is settled with a PIN or with the initial one."),
     "HZ"},
    {"A1", QT_TRANSLATE_NOOP("Rules", "Who is insured in the city may have a card."), "YY"},
    {"A2", QT_TRANSLATE_NOOP("Rules", "Who applies for a card, and where."), "YY"},
    {"A3", QT_TRANSLATE_NOOP("Rules", "Which papers holder, agent and guardian bring."), "YY"},
    {"A4", QT_TRANSLATE_NOOP("Rules", "An application has its form and a photo."), "YY"},
    {"A5",
     QT_TRANSLATE_NOOP("Rules", "A card that is ready is collected with an identity document."),
     "YY"},
    {"A6", QT_TRANSLATE_NOOP("Rules", "At collection name, number and photo are compared."),
     "YY CQ"},
    {"A7", QT_TRANSLATE_NOOP("Rules", "The first card is free; a replacement may cost a fee."),
     "YY"},
    {"V1",
     QT_TRANSLATE_NOOP("Rules",
                       "The financial application is activated in person at the card's own bank."),
     "YY HZ"},
    {"V2",
     QT_TRANSLATE_NOOP(
         "Rules",
         "Once the new card is active, the legacy card stops by itself; its balance stays."),
     "YY"},
    {"V3",
     QT_TRANSLATE_NOOP("Rules",
                       "Until the new card is collected, the legacy card goes on working."),
     "YY"},
    {"L1", QT_TRANSLATE_NOOP("Rules", "A temporary loss report stops the card."), "YY CQ"},
    {"L2",
     QT_TRANSLATE_NOOP("Rules",
                       "With an initial PIN only a manual loss report is taken, in working hours."),
     "CQ"},
    {"L3",
     QT_TRANSLATE_NOOP("Rules", "A formal loss is reported in writing with an identity document."),
     "YY CQ"},
    {"L4",
     QT_TRANSLATE_NOOP("Rules", "A loss report can be taken back until a replacement is accepted."),
     "YY"},
    {"R1", QT_TRANSLATE_NOOP("Rules", "A replacement follows a formal loss report."), "YY CQ"},
    {"R2",
     QT_TRANSLATE_NOOP("Rules",
                       "A legacy card is not made again; a social-security card replaces it."),
     "QHD"},
    {"M1", QT_TRANSLATE_NOOP("Rules", "Within one bank the legacy balance moves by itself."),
     "QHD"},
    {"M2", QT_TRANSLATE_NOOP("Rules", "Between banks the old account is cleared against a notice."),
     "QHD"},
    {"M3",
     QT_TRANSLATE_NOOP("Rules", "A legacy card is suspended until its transactions are printed."),
     "MIC"},
    {"M3a", QT_TRANSLATE_NOOP("Rules", "A legacy account pays for care only."), "MIC"},
    {"M4", QT_TRANSLATE_NOOP("Rules", "A card kept by a machine is handed back by its bank."),
     "YY"},
    {"C1", QT_TRANSLATE_NOOP("Rules", "A card serves its holder alone."), "QHD YY"},
    {"C2", QT_TRANSLATE_NOOP("Rules", "The clerk never sees, hears or types a holder's PIN."), ""},
    {"C3", QT_TRANSLATE_NOOP("Rules", "The region's help lines."), "YY HZ"},
    {"O1", QT_TRANSLATE_NOOP("Rules", "How cards are made, received and handed out."), ""},
    {"O2", QT_TRANSLATE_NOOP("Rules", "A wrong act of the day is reversed by a supervisor."), ""},
    {"O3", QT_TRANSLATE_NOOP("Rules", "Every look-up is put on record with its purpose."), ""},
    {"O4", QT_TRANSLATE_NOOP("Rules", "Fees are taken, receipted and tied out."), ""},
    {"O5", QT_TRANSLATE_NOOP("Rules", "A card is closed with proof, after its money has left."),
     ""},
}};

QString sourceOf(const Rule& rule) {
    QStringList titles;
    for (const auto& article : articles) {
        if (rule.articles.find(article.id) != std::string_view::npos) {
            titles.append(
                QStringLiteral("《%1》(%2)")
                    .arg(QString::fromUtf8(article.title), QString::fromUtf8(article.date)));
        }
    }
    return titles.isEmpty() ? translate("Rules", "a rule of this program's making")
                            : titles.join(QLatin1Char('\n'));
}

} // namespace

RuleText ruleText(std::string_view rule) {
    constexpr std::string_view assumed = "assumed:";
    if (rule.starts_with(assumed)) {
        const QString pack = fromUtf8(rule.substr(assumed.size()));
        return {translate("Rules", "an assumption of the region's rules (%1)").arg(pack),
                translate("Rules", "The articles are silent; the region's rules decide it so."),
                {}};
    }
    const auto* const known = std::ranges::find(rules, rule, &Rule::id);
    if (known == rules.end()) {
        return {fromUtf8(rule), {}, translate("Rules", "not in the catalogue of rules")};
    }
    return {fromUtf8(rule), translate("Rules", known->summary), sourceOf(*known)};
}

} // namespace guitai::views
