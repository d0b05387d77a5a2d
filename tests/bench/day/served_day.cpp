// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/day/served_day.h"

#include "models/procedure/words.h"
#include "tests/support/played_work.h"
#include "ui/shell/main_window.h"

#include <QTest>

#include <algorithm>
#include <utility>

namespace guitai::bench {

using nlohmann::json;

namespace {

constexpr int patience = 30'000;

bool holdsACard(const cardio::ReaderSnapshot& snapshot) {
    return std::ranges::any_of(snapshot.readers, [](const cardio::ReaderState& reader) {
        return reader.presence == cardio::CardPresence::Present;
    });
}

} // namespace

bool ServedDay::serve(const Customer& customer, Mishap mishap) {
    mishap_ = mishap;
    for (const auto& act : customer.play.at("acts")) {
        act_ = customer.play.at("title").get<std::string>() + " / " +
               act.at("procedure").get<std::string>();
        heartbeat_.during(act_ + " / the holder's page");
        if (!serveAct(customer, act, mishap)) {
            qWarning("%s: %s", customer.citizen.c_str(), act.dump().c_str());
            return false;
        }
    }
    return true;
}

bool ServedDay::serveAct(const Customer& customer, const json& act, Mishap mishap) {
    if (!clerk_.standAt(act.at("window").get<std::string>()) || !clerk_.call(customer.citizen)) {
        return false;
    }
    if (act.contains("card") &&
        !clerk_.chooseCard(
            clerk_.counter().holder()->cards.at(act.at("card").get<std::size_t>()).number)) {
        return false;
    }
    auto work = support::workOf(act);
    if (act.contains("refused")) {
        return clerk_.refusedBy(work) == act.at("refused").get<std::string>() &&
               clerk_.closeHolder();
    }
    work.mistypesFirst = mishap == Mishap::WrongPin;
    work.goesWrong = [this](const procedure::State& state) { return goWrong(state); };
    if (!clerk_.serve(work) || clerk_.last().ending != procedure::Ending::Done) {
        return false;
    }
    heartbeat_.during(act_ + " / the voucher");
    const auto file = QStringLiteral("/%1.pdf").arg(QString::fromStdString(clerk_.last().voucher));
    const bool saved = clerk_.saves(views::Printed::Voucher, folder_ + file);
    heartbeat_.during(act_ + " / the next customer");
    return saved && clerk_.finish();
}

bool ServedDay::goWrong(const procedure::State& state) {
    heartbeat_.during(act_ + " / " + std::string(domain::nameOf(state.current().kind)));
    switch (mishap_) {
    case Mishap::None:
    case Mishap::WrongPin:
        return false;
    case Mishap::PulledCard:
        if (!state.prompt || clerk_.drawer()->inserted().empty()) {
            return false;
        }
        mishap_ = Mishap::None;
        return pullCard();
    case Mishap::LockedDesk:
        if (state.step == 0 || state.prompt) {
            return false;
        }
        mishap_ = Mishap::None;
        return lockDesk();
    case Mishap::OtherLanguage: {
        mishap_ = Mishap::None;
        using enum views::Language;
        const auto before = languages_.current();
        languages_.use(before == ZhCn ? ZhTw : ZhCn);
        languages_.use(before);
        return true;
    }
    }
    return false;
}

/// Missed at once where a chip is being asked, else when it is next.
bool ServedDay::pullCard() {
    auto* drawer = clerk_.drawer();
    const auto card = drawer->inserted();
    const auto becomes = [this](bool there) {
        return QTest::qWaitFor(
            [&] { return holdsACard(clerk_.counter().readers()) == there && clerk_.settled(); },
            patience);
    };
    drawer->remove();
    return becomes(false) && drawer->insert(card) && becomes(true);
}

bool ServedDay::lockDesk() {
    auto* window = clerk_.clerk();
    QTest::keyClick(window->windowHandle(), Qt::Key_L, Qt::ControlModifier);
    if (!QTest::qWaitFor([window] { return window->isShut(); }, patience)) {
        return false;
    }
    clerk_.hands().type(app::practiceClerk.password);
    clerk_.hands().press(Qt::Key_Return);
    return QTest::qWaitFor([window] { return !window->isShut(); }, patience);
}

} // namespace guitai::bench
