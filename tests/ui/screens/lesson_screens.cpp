// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/screens/lesson_screens.h"

#include "models/views/practice_text.h"
#include "models/views/trainer_text.h"
#include "models/views/vocabulary_text.h"
#include "ui/lessons/brief_page.h"
#include "ui/lessons/exercise_strip.h"
#include "ui/lessons/exercises_page.h"
#include "ui/lessons/papers_dialog.h"
#include "ui/lessons/score_page.h"
#include "ui/pages/drawer_page.h"
#include "ui/shell/frame.h"

namespace guitai::ui {

using domain::Paper;
using practice::Merit;

namespace {

constexpr views::FaceSeed face = 0x1208U;

QString title() {
    return QStringLiteral("激活新领的卡");
}

QString story() {
    return QStringLiteral("张三昨天领到新卡，今天带着身份证来激活，想顺便把初始密码换掉。");
}

std::vector<views::ExerciseRow> rows() {
    std::vector<views::ExerciseRow> all;
    for (int i = 0; i < 14; ++i) {
        all.push_back(
            {.id = "exercise-" + std::to_string(i),
             .level = 1 + i / 4,
             .title = title(),
             .place = QStringLiteral("岳阳 · ") + views::textOf(domain::WindowKind::AuthorisedBank),
             .story = story(),
             .best = i < 2 ? std::optional(100 - 15 * i) : std::nullopt,
             .of = 100,
             .own = i == 3});
    }
    return all;
}

views::CustomerView customer() {
    return {.title = title(),
            .story = story(),
            .name = QStringLiteral("张三"),
            .face = face,
            .says = {{views::textOf(practice::Question::Who), QStringLiteral("我是张三，本人。")},
                     {views::textOf(practice::Question::Why), QStringLiteral("激活这张卡。")},
                     {views::textOf(practice::Question::Pin), QStringLiteral("还是初始密码。")}}};
}

std::vector<views::PaperPicture> papers() {
    const auto made = [](Paper paper) {
        return views::PaperPicture{.paper = paper,
                                   .title = views::textOf(paper),
                                   .name = QStringLiteral("张三"),
                                   .number = QStringLiteral("430602199003071012")};
    };
    auto card = made(Paper::Card);
    card.photo = face;
    auto identity = made(Paper::IdentityCard);
    identity.photo = face ^ 0x1200U;
    identity.validUntil = QStringLiteral("2024-02-29");
    auto power = made(Paper::PowerOfAttorney);
    power.mustBeSigned = true;
    power.isSigned = false;
    auto copy = made(Paper::AgentIdentityCopy);
    copy.photo = face;
    copy.copy = true;
    return {card, identity, power, copy};
}

views::ScoreView score() {
    views::ScoreView view{.title = title(),
                          .total = 70,
                          .of = 100,
                          .hints = 5,
                          .took = QStringLiteral("3:07"),
                          .lesson = story(),
                          .hasNext = true};
    for (const auto merit :
         {Merit::Act, Merit::Requester, Merit::Papers, Merit::Pins, Merit::End}) {
        const bool got = merit != Merit::Papers;
        view.rows.push_back({.what = views::textOf(merit),
                             .why = views::reasonOf(merit, got),
                             .rule = QStringLiteral("P5"),
                             .got = got ? 20 : 0,
                             .of = 20});
    }
    return view;
}

struct Drawer final : procedure::CardDrawer {
    [[nodiscard]] std::vector<procedure::DrawerCard> cards() const override {
        const domain::Names why{.zhCn = "新领到的卡，要激活。",
                                .zhTw = "新領到的卡，要啟用。",
                                .en = "Has just collected the card and wants it activated."};
        return {{"new", "张三", "430602199003071012", "N00000016", why},
                {{}, "李四", "430602198506151028", {}, why}};
    }

    [[nodiscard]] std::string inserted() const override { return "new"; }

    bool insert(const std::string& /*id*/) override { return true; }

    void remove() override {}
};

struct Faults final : procedure::PracticeFaults {
    void cause(procedure::PracticeFault /*fault*/) override {}

    void mend(procedure::PracticeFault /*fault*/) override {}

    [[nodiscard]] bool stands(procedure::PracticeFault fault) const override {
        return fault == procedure::PracticeFault::DeadLine;
    }
};

} // namespace

void showLessons(Frame& window, const std::function<void(QWidget*)>& show,
                 const std::function<void(const char*)>& take) {
    auto* list = new ExercisesPage(rows, &window);
    list->setLeftOut(
        [] { return QStringList{views::leftOutText({"own-broken.json", "/title/en", "a text"})}; });
    show(list);
    list->focusStart();
    take("exercises");
    auto* strip = new ExerciseStrip(&window);
    window.addStrip(strip);
    strip->showCustomer(customer());
    strip->setPapers(4);
    strip->showHint({}, 2, 5);
    auto* brief = new BriefPage(&window);
    brief->showCustomer(customer());
    show(brief);
    take("exercise-brief");
    strip->showHint(QStringLiteral("先核对身份证的有效期。"), 1, 5);
    take("exercise-hint");
    strip->showMishap(views::textOf(practice::Mishap::CardPulled),
                      views::mendingOf(practice::Mishap::CardPulled));
    take("exercise-mishap");
    strip->hide();
    auto* lies = new PapersDialog(&window);
    lies->showPapers(papers(), face, QStringLiteral("张三"));
    show(lies);
    take("exercise-papers");
    auto* points = new ScorePage(&window);
    points->showScore(score());
    show(points);
    take("exercise-score");
    static Drawer drawer;
    static Faults faults;
    auto* free = new DrawerPage(drawer, {}, &window);
    free->offerFaults(faults);
    show(free);
    take("free-practice");
}

} // namespace guitai::ui
