// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_clerk.h"

#include "models/procedure/state_codec.h"
#include "models/views/vocabulary_text.h"
#include "tests/support/activation_course.h"
#include "ui/display/customer_display.h"
#include "ui/pages/card_button.h"
#include "ui/pages/drawer_page.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/tile_grid.h"
#include "ui/print/card_face.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_rail.h"
#include "ui/widgets/pin_entry.h"
#include "ui/widgets/tile.h"

#include <QComboBox>
#include <QListWidget>
#include <QtTest/QTest>

#include <algorithm>
#include <utility>

namespace guitai::support {

using procedure::StepKind;

namespace {

constexpr int patience = 30'000;

app::PracticeDesk deskWithPrinter(const app::PracticeOptions& options) {
    auto desk = *app::makePracticeDesk(options);
    desk.services->drawFace = [](const procedure::CardFace& face) {
        return [image = ui::cardFaceImage(face)] { return ui::pngOf(image); };
    };
    return desk;
}

} // namespace

WindowClerk::WindowClerk(const app::PracticeOptions& options, views::Languages& languages)
    : desk_(deskWithPrinter(options))
    , places_(*app::practiceWindows(options.region))
    , counter_(desk_.services)
    , window_(counter_, languages, desk_.drawer.get(), places_)
    , hands_(window_.mainWindow()) {
    window_.show();
    window_.signInToPractice();
}

WindowClerk::WindowClerk(std::shared_ptr<procedure::Services> services, views::Languages& languages)
    : desk_{.services = std::move(services), .drawer = {}, .faults = {}, .citizens = {}}
    , counter_(desk_.services)
    , window_(counter_, languages, nullptr)
    , hands_(window_.mainWindow()) {
    window_.show();
}

WindowClerk::~WindowClerk() = default;

bool WindowClerk::until(const char* what, const std::function<bool()>& come) {
    if (QTest::qWaitFor(come, patience)) {
        return true;
    }
    const auto now = counter_.running() != nullptr ? procedure::encode(counter_.running()->state())
                                                   : std::string("no work under way");
    qWarning("%s: did not come about; %s", what, now.c_str());
    return false;
}

bool WindowClerk::turnTo() {
    clerk()->activateWindow();
    return QTest::qWaitForWindowActive(clerk());
}

bool WindowClerk::signIn(const std::string& login, const std::string& password) {
    if (!turnTo()) {
        return false;
    }
    hands_.type(login);
    hands_.press(Qt::Key_Return);
    hands_.type(password);
    hands_.press(Qt::Key_Return);
    return signedIn();
}

bool WindowClerk::signedIn() {
    return until("sign in", [this] { return counter_.clerk().has_value(); }) &&
           QTest::qWaitForWindowActive(clerk());
}

void WindowClerk::choosePage(const QString& word) {
    for (auto* button : clerk()->findChildren<ui::NavButton*>()) {
        if (button->text() == word) {
            hands_.click(button);
            return;
        }
    }
}

bool WindowClerk::showPractice() {
    auto* page = window_.drawerPage();
    if (page == nullptr) {
        return false;
    }
    if (!page->isVisible()) {
        choosePage(QCoreApplication::translate("guitai::app::Window", "Free practice"));
    }
    return until("practice page", [page] { return page->isVisible(); });
}

bool WindowClerk::standAt(const std::string& window) {
    const auto at = std::ranges::find(places_, window, &practice::PracticeWindow::id);
    if (at == places_.end()) {
        qWarning("no window %s", window.c_str());
        return false;
    }
    if (window_.drawerPage() == nullptr) { // with real readers it is the command line's
        counter_.practiseAt(at->window);
        return true;
    }
    if (!showPractice()) {
        return false;
    }
    auto* box = window_.drawerPage()->places();
    box->setFocus();
    const int wanted = int(at - places_.begin());
    while (box->currentIndex() != wanted) {
        const int before = box->currentIndex();
        hands_.press(before < wanted ? Qt::Key_Down : Qt::Key_Up);
        if (box->currentIndex() == before) {
            return false;
        }
    }
    return until("another window", [&] { return counter_.place().window == at->window; });
}

bool WindowClerk::call(const std::string& citizen) {
    const auto* who = citizens().find(citizen);
    if (who == nullptr || !showPractice()) {
        qWarning("no citizen %s", citizen.c_str());
        return false;
    }
    auto* list = window_.drawerPage()->list();
    const auto number = QString::fromStdString(who->file.holder.idNumber.text());
    window_.drawerPage()->focusStart();
    hands_.press(Qt::Key_Home);
    while (list->currentItem()->data(Qt::UserRole + 1).toString() != number) {
        const int before = list->currentRow();
        hands_.press(Qt::Key_Down);
        if (list->currentRow() == before) {
            return false;
        }
    }
    hands_.press(Qt::Key_Return);
    return opened(who->file.id);
}

bool WindowClerk::opened(const domain::HolderId& holder) {
    return until("holder's page", [&] {
        const auto* page = clerk()->holderPage();
        return counter_.holder() && counter_.holder()->id == holder && page->isVisible() &&
               !page->tiles()->tiles().empty();
    });
}

bool WindowClerk::look(const std::string& number) {
    if (!turnTo()) { // what was before may have left no window with the keys
        return false;
    }
    QTest::keyClick(clerk()->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    hands_.type(number);
    hands_.press(Qt::Key_Return);
    return until("holder found", [&] {
        return counter_.holder() && counter_.holder()->holder.idNumber.text() == number &&
               !clerk()->holderPage()->tiles()->tiles().empty();
    });
}

bool WindowClerk::chooseCard(const CardNumber& number) {
    for (auto* button : clerk()->findChildren<ui::CardButton*>()) {
        if (button->number() == number) {
            hands_.click(button);
            return until("card chosen", [&] { return clerk()->holderPage()->card() == number; });
        }
    }
    return false;
}

bool WindowClerk::closeHolder() {
    hands_.press(Qt::Key_Escape);
    return until("holder closed", [this] { return !counter_.holder(); });
}

ui::Tile* WindowClerk::tileOf(const Work& work) {
    const auto procedure = views::textOf(work.procedure);
    const auto pins = views::listOf(work.pins);
    for (auto* tile : clerk()->holderPage()->tiles()->tiles()) {
        const auto& content = tile->content();
        const auto name =
            content.possible ? content.name : content.name.section(QStringLiteral("："), 0, 0);
        const bool same = work.pins.empty() ||
                          (content.possible ? content.line == pins : content.name.endsWith(pins));
        if (name == procedure && same) {
            return tile;
        }
    }
    return nullptr;
}

bool WindowClerk::offers(const Work& work) {
    const auto* tile = tileOf(work);
    return tile != nullptr && tile->content().possible;
}

std::string WindowClerk::refusedBy(const Work& work) {
    const auto* tile = tileOf(work);
    return tile == nullptr ? "absent" : tile->content().rule.toStdString();
}

bool WindowClerk::begin(const Work& work) {
    auto* tile = tileOf(work);
    if (tile == nullptr || !tile->content().possible) {
        const std::string name(domain::nameOf(work.procedure));
        qWarning("%s is not offered: %s", name.c_str(),
                 tile == nullptr ? "absent" : qPrintable(tile->content().line));
        return false;
    }
    if (tile->content().key > 0) {
        hands_.press(static_cast<Qt::Key>(Qt::Key_0 + tile->content().key));
    } else { // more than nine are possible: on with the arrows
        clerk()->holderPage()->focusStart();
        for (int i = 0; i < 40 && !tile->hasFocus(); ++i) {
            hands_.press(Qt::Key_Right);
        }
        hands_.press(Qt::Key_Return);
    }
    return until("first step", [this] { return settled(); });
}

procedure::State WindowClerk::state() {
    return counter_.running() != nullptr ? counter_.running()->state() : procedure::State{};
}

bool WindowClerk::settled() {
    const auto* runner = counter_.running();
    return runner != nullptr && runner->settled() && !runner->state().busy &&
           !runner->state().steps.empty();
}

bool WindowClerk::serve(const Work& work) {
    return begin(work) && goThrough(work);
}

bool WindowClerk::goThrough(const Work& work) {
    mistyped_ = false;
    for (int steps = 0; steps < 40; ++steps) {
        if (!until("next step", [this] { return settled(); })) {
            return false;
        }
        last_ = state();
        if (last_.ended()) {
            return until("voucher", [this] { return !(last_ = state()).voucher.empty(); });
        }
        if (work.goesWrong && work.goesWrong(last_)) {
            continue;
        }
        if (!answer(work)) {
            return false;
        }
        const bool moved =
            until("answer", [this] { return settled() && (state() != last_ || state().ended()); });
        if (!moved) {
            return false;
        }
        const auto now = state();
        const bool same = now.step == last_.step && !now.prompt && now.situation.any();
        if (same && now.current().kind != StepKind::ReadCard) {
            last_ = now;
            qWarning("stuck: %s", procedure::encode(now).c_str());
            return false; // somebody has to do something about it: the test looks
        }
    }
    return false;
}

bool WindowClerk::answer(const Work& work) {
    const auto now = state();
    if (now.prompt) {
        return enterPin(work);
    }
    switch (now.current().kind) {
    case StepKind::Identify:
    case StepKind::Confirm:
        hands_.press(Qt::Key_Return);
        return true;
    case StepKind::Details:
        return fillDetails(work);
    case StepKind::Papers:
        return showPapers(work);
    case StepKind::Document:
        return showDocument(work);
    case StepKind::Approve:
        return approve();
    case StepKind::ReadCard:
        return work.inReader.empty() || desk_.drawer->inserted() == work.inReader ||
               desk_.drawer->insert(work.inReader);
    case StepKind::ProvePin:
    case StepKind::EnterPin:
    case StepKind::Perform:
    case StepKind::HandOver:
        return true; // they go on by themselves
    }
    return false;
}

bool WindowClerk::enterPin(const Work& work) {
    const auto prompt = *state().prompt;
    if (!until("the customer's keys", [this] { return window_.display()->entry()->active(); })) {
        return false;
    }
    const bool known =
        prompt.slot == procedure::PinSlot::Old || prompt.slot == procedure::PinSlot::Proof;
    if (work.mistypesFirst && known && !std::exchange(mistyped_, true)) {
        hands_.typePin("918273");
    } else if (work.typed) {
        hands_.typePin(work.typed(prompt));
    } else if (known) {
        hands_.typePin(publishedPin(prompt.pin));
    } else {
        hands_.typePin(prompt.pin == domain::CredentialKind::Social ? newSocialPin
                                                                    : newFinancialPin);
    }
    return true;
}

std::string WindowClerk::publishedPin(domain::CredentialKind pin) {
    for (const auto& citizen : citizens().all) {
        for (const auto& card : citizen.cards) {
            const auto at = card.pins.find(pin);
            if (state().card == card.number && at != card.pins.end() && at->second.value) {
                std::string digits; // a made-up person's, published: no secret
                for (const auto digit : at->second.value->digits()) {
                    digits += static_cast<char>('0' + digit);
                }
                return digits;
            }
        }
    }
    return "000000";
}

bool WindowClerk::approve() {
    hands_.type(app::practiceSupervisor.login);
    hands_.press(Qt::Key_Return);
    hands_.type(app::practiceSupervisor.password);
    hands_.press(Qt::Key_Return);
    return true;
}

bool WindowClerk::finish() {
    hands_.press(Qt::Key_Return);
    return until("next customer", [this] { return counter_.running() == nullptr; });
}

domain::HolderFile WindowClerk::fileOf(const std::string& citizen) {
    settle(*desk_.services);
    return desk_.services->backend.registry->lookUp(citizens().find(citizen)->file.id).value();
}

} // namespace guitai::support
