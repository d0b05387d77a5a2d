// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/trainer_samples.h"

#include "models/views/practice_text.h"
#include "models/views/trainer_text.h"
#include "models/views/vocabulary_text.h"

namespace guitai::ui::samples {

using domain::Paper;
using domain::Procedure;
using practice::EndKind;
using practice::Merit;

namespace {

practice::Result result(const char* learner, const char* exercise, int total, const char* at) {
    return {.learner = learner,
            .exercise = exercise,
            .at = *parseTimestamp(at),
            .took = std::chrono::seconds(60 + total),
            .score = {.lines = {{Merit::Act, 10, 10, "A1"},
                                {Merit::Papers, total > 80 ? 30 : 0, 30, "A3"},
                                {Merit::End, total > 80 ? 60 : total, 60, "A1"}},
                      .hints = total > 80 ? 0 : 5,
                      .total = total}};
}

trainer::Candidate candidate(trainer::Fit fit, EndKind end) {
    return {.citizen = "x",
            .fit = fit,
            .trial = {
                .verdict = {.end = end,
                            .refusals =
                                end == EndKind::Refused
                                    ? std::vector<domain::Refusal>{{domain::Reason::CardLost, "L1"}}
                                    : std::vector<domain::Refusal>{},
                            .missing = {}}}};
}

} // namespace

views::CaseView ruleCase() {
    return {.title = QStringLiteral("A replacement is taken after a formal loss report"),
            .asked = views::titleOf(Procedure::Replace, {}),
            .where =
                QStringLiteral("%1 (%2)").arg(views::textOf(domain::WindowKind::AuthorisedBank),
                                              views::textOf(domain::BankName::Icbc)),
            .who = views::textOf(domain::RequesterRole::Agent),
            .papers = views::listOf(
                std::vector{Paper::IdentityCard, Paper::PowerOfAttorney, Paper::AgentIdentityCard}),
            .verdict = views::textOf(trainer::Verdict{
                .end = EndKind::Papers, .refusals = {}, .missing = {Paper::AgentIdentityCopy}})};
}

std::vector<views::CitizenLine> citizens() {
    using trainer::Fit;
    std::vector<views::CitizenLine> lines;
    const auto add = [&](const char* who, Fit fit, EndKind end) {
        const auto one = candidate(fit, end);
        lines.push_back(
            {.who = QString::fromUtf8(who), .answer = views::answerOf(one), .fits = one.fits()});
    };
    add("张三", Fit::OtherVerdict, EndKind::Refused);
    add("郑十一", Fit::Fits, EndKind::Papers);
    add("吴十 · R0000****", Fit::OtherVerdict, EndKind::Done);
    add("吴十 · R0001****", Fit::HangsOnTime, EndKind::Done);
    add("钱七", Fit::NotOffered, EndKind::Done);
    add("周九", Fit::PinNotKnown, EndKind::Done);
    return lines;
}

views::Draft draft() {
    const domain::Names story{
        .zhCn = "有人替郑十一来到合作银行社保窗口（代办人）。要办：补换卡。",
        .zhTw = "有人替鄭十一來到合作銀行社保窗口（代辦人）。要辦：補換卡。",
        .en = "Somebody comes for Zheng Shiyi to the window: a bank's window for social security "
              "(agent). What is wanted: Replace a card."};
    return {.id = "own-yueyang-a3-agent-without-copy",
            .level = 2,
            .title = {.zhCn = "补换卡：缺材料",
                      .zhTw = "補換卡：缺材料",
                      .en = "Replace a card: papers are missing"},
            .story = story,
            .lesson = {.zhCn = "代办要双方证件，还要委托书。",
                       .zhTw = "代辦要雙方證件，還要委託書。",
                       .en = "Rule A3: Which papers holder, agent and guardian bring."},
            .hints = {{.zhCn = "数一数材料。", .zhTw = "數一數材料。", .en = "Count the papers."}}};
}

std::vector<views::PointLine> points() {
    return views::pointLinesOf(
        {{Merit::Requester, 10, "A3"}, {Merit::Papers, 40, "A3"}, {Merit::End, 50, "A3"}});
}

views::ClassView classResults() {
    practice::ClassResults results;
    results.all = {result("林小梅", "yueyang-apply", 45, "2026-11-24T09:10:00+08:00"),
                   result("林小梅", "yueyang-apply", 100, "2026-11-24T09:31:00+08:00"),
                   result("林小梅", "yueyang-collect", 65, "2026-11-24T10:02:00+08:00"),
                   result("周明", "yueyang-apply", 100, "2026-11-24T09:44:00+08:00"),
                   result("", "yueyang-collect", 20, "2026-11-25T14:20:00+08:00")};
    results.files = {"lin/results.jsonl", "zhou/results.jsonl", "results.jsonl"};
    results.spoiled = {{"zhou/results.jsonl", 4}};
    results.unread = {{"chen/results.jsonl", "", ""}};
    return views::classViewOf(results, {{"yueyang-apply", QStringLiteral("申领社保卡")},
                                        {"yueyang-collect", QStringLiteral("领取社保卡")}});
}

} // namespace guitai::ui::samples
