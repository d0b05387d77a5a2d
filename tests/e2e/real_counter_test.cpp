// SPDX-License-Identifier: Apache-2.0
// An office's counter, from its first start on: no practice mode, cards behind pcscd.
#include "app/desk/data_folder.h"
#include "app/guitai/first_start.h"
#include "app/guitai/voucher_place.h"
#include "models/store/audit.h"
#include "models/store/queue.h"
#include "models/views/service_text.h"
#include "models/views/vocabulary_text.h"
#include "tests/e2e/office_desk.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/recovery_key_view.h"
#include "ui/pages/sign_in_page.h"
#include "ui/pages/tile_grid.h"
#include "ui/print/printable.h"
#include "ui/print/voucher_data.h"
#include "ui/widgets/look.h"
#include "ui/widgets/secret_line.h"
#include "ui/widgets/tile.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <optional>

using namespace guitai;
using namespace guitai::app;
using domain::CredentialKind;
using procedure::CounterLack;
using procedure::StepKind;
using support::enrolLiSi;
using support::officeCard;
using support::officeLogin;
using support::officePassword;
using support::officeSecret;
using support::PracticeCard;

/// The functions are one counter's life, in their order.
class RealCounterTest : public support::OfficeTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void cleanup() { clear(); }

    void firstStartByKeyboard();
    void wrongPasswordIsSaidAndHarmsNothing();
    void pinIsChangedThroughToTheVoucher();
    void whatWasDoneIsThereAfterARestart();
    void whatTheCounterLacksIsSaid();

private:
    void startChange();
    [[nodiscard]] bool cardTakes(const char* pin) const;

    std::string voucher_;
};

void RealCounterTest::initTestCase() {
    prepare();
}

bool RealCounterTest::cardTakes(const char* pin) const {
    const auto kept = virtualcard::loadState(cardFile_);
    return virtualcard::matches(kept->pin, SecretPin::fromPublished(pin)->bcd().span());
}

void RealCounterTest::firstStartByKeyboard() {
    QVERIFY(!lookAtCounter(place_)->has_value());
    FirstStartWindow first(place_);
    first.show();
    first.activateWindow(); // there is no window manager here
    QVERIFY(QTest::qWaitForWindowActive(&first));
    support::Hands hands(&first);
    hands.type("Hall 3");
    hands.press(Qt::Key_Tab);
    const auto* region = qobject_cast<QComboBox*>(QApplication::focusWidget());
    QVERIFY(region != nullptr);
    QCOMPARE(region->currentIndex(), -1); // of several regions none is chosen by itself
    while (region->currentText() != QStringLiteral("岳阳")) {
        hands.press(Qt::Key_Down);
    }
    const auto* focus = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    while (focus == nullptr || !focus->text().isEmpty()) { // to the district, still empty
        hands.press(Qt::Key_Tab);
        focus = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    }
    hands.type("430602");
    hands.press(Qt::Key_Return);
    hands.type("Zhang");
    hands.press(Qt::Key_Tab);
    hands.type(officeLogin);
    hands.press(Qt::Key_Tab);
    hands.type(officePassword);
    hands.press(Qt::Key_Return);
    hands.type(officePassword);
    hands.press(Qt::Key_Return);
    const auto halves = first.findChildren<ui::SecretText*>();
    QCOMPARE(halves.size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(halves[0]->isVisible() && !halves[0]->isEmpty(), patience);
    hands.press(Qt::Key_Return); // not before both are kept
    QVERIFY(!first.done());
    QVERIFY(!first.close());
    hands.press(Qt::Key_Space);
    hands.press(Qt::Key_Tab);
    hands.press(Qt::Key_Space);
    hands.press(Qt::Key_Return);
    QVERIFY(first.done());
    QVERIFY(halves[0]->isEmpty() && halves[1]->isEmpty());
    const auto setup = lookAtCounter(place_)->value();
    QCOMPARE(setup.outlet, std::string("Hall 3"));
    QCOMPARE(setup.window.kind, domain::WindowKind::Hrss);
}

void RealCounterTest::wrongPasswordIsSaidAndHarmsNothing() {
    start();
    desk_->typeLogin("long enouhg");
    QTRY_VERIFY_WITH_TIMEOUT(desk_->says(views::textOf(store::StoreFault::WrongPassword)),
                             patience);
    QVERIFY(!desk_->counter().clerk());
    QVERIFY(desk_->clerk()->signInPage()->password()->hasFocus());
    desk_->hands().type(officePassword);
    desk_->hands().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk_->counter().clerk().has_value(), patience);
    QCOMPARE(desk_->counter().clerk()->name, std::string("Zhang"));
}

void RealCounterTest::startChange() {
    auto* grid = desk_->clerk()->findChild<ui::TileGrid*>();
    QTRY_VERIFY_WITH_TIMEOUT(!grid->tiles().empty(), patience);
    const auto offers = desk_->counter().offers(desk_->clerk()->holderPage()->card());
    const auto change = std::ranges::find_if(offers, [](const procedure::Offer& offer) {
        return offer.procedure == domain::Procedure::ChangePin && offer.possible();
    });
    QVERIFY(change != offers.end());
    QCOMPARE(change->pins, std::vector{CredentialKind::Social});
    const auto title = views::titleOf(change->procedure, change->pins);
    const auto tile = std::ranges::find_if(grid->tiles(), [&title](const ui::Tile* one) {
        return one->content().possible && title.startsWith(one->content().name);
    });
    QVERIFY(tile != grid->tiles().end());
    desk_->hands().press(static_cast<Qt::Key>(Qt::Key_0 + (*tile)->content().key));
    QTRY_VERIFY_WITH_TIMEOUT(desk_->at(StepKind::Identify), patience);
    desk_->hands().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk_->at(StepKind::Papers), patience);
    desk_->hands().press(Qt::Key_0);
    desk_->hands().press(Qt::Key_Return);
}

void RealCounterTest::pinIsChangedThroughToTheVoucher() {
    using enum procedure::PinSlot;
    QVERIFY(enrolLiSi(place_));
    signIn();
    put(officeCard(PracticeCard::Active));
    QTRY_VERIFY_WITH_TIMEOUT(desk_->counter().holder().has_value(), patience);
    startChange();
    for (const auto& [slot, digits] :
         {std::pair(Old, "246810"), std::pair(New, "280617"), std::pair(Repeat, "280617")}) {
        QTRY_VERIFY_WITH_TIMEOUT(desk_->asks(slot), patience);
        desk_->hands().typePin(digits);
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk_->at(StepKind::Confirm), patience);
    desk_->hands().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk_->state().ended() && !desk_->state().voucher.empty(), patience);
    const auto state = desk_->state();
    QCOMPARE(state.ending, procedure::Ending::Done);
    QVERIFY(state.reportApplied);
    voucher_ = state.voucher;
    QVERIFY(voucher_.starts_with("Hall 3-"));
    QVERIFY(!cardTakes("246810"));
    QVERIFY(cardTakes("280617"));
    const auto voucher = ui::voucherOf(state, *desk_->counter().holder(), desk_->counter().rules(),
                                       voucherPlace(desk_->counter()));
    QVERIFY(!voucher.practice);
    QCOMPARE(voucher.number, QString::fromStdString(voucher_));
    QVERIFY(ui::writePaperPdf(ui::printableOf(voucher),
                              folder_.filePath(QStringLiteral("voucher.pdf"))));
    desk_->hands().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk_->counter().running() == nullptr, patience);
}

void RealCounterTest::whatWasDoneIsThereAfterARestart() {
    signIn();
    QTRY_VERIFY_WITH_TIMEOUT(!desk_->queue().empty(), patience);
    for (const auto& item : desk_->queue()) {
        QCOMPARE(item.state, store::QueueState::Accepted);
        QCOMPARE(item.procedure, std::string("change-pin"));
    }
    put(officeCard(PracticeCard::Active));
    QTRY_VERIFY_WITH_TIMEOUT(desk_->counter().holder().has_value(), patience);
    QVERIFY(desk_->counter().holder()->version > 1);
    desk_.reset(); // the store is this test's again
    const SystemClock clock;
    const auto opened =
        store::Store::open(counterLocation(place_), officeLogin, officeSecret(), clock);
    QVERIFY(opened.has_value());
    QVERIFY(!opened->store->audit().verify()->has_value());
    const auto trail = opened->store->audit().latest(1000);
    QVERIFY(std::ranges::any_of(*trail, [this](const store::AuditEntry& entry) {
        return entry.action == "procedure-ended" &&
               entry.detail.find(voucher_) != std::string::npos;
    }));
}

void RealCounterTest::whatTheCounterLacksIsSaid() {
    signIn();
    put(officeCard(PracticeCard::Active));
    QTRY_VERIFY_WITH_TIMEOUT(desk_->counter().holder().has_value(), patience);
    auto* grid = desk_->clerk()->findChild<ui::TileGrid*>();
    QTRY_VERIFY_WITH_TIMEOUT(!grid->tiles().empty(), patience);
    const auto offers = desk_->counter().offers(desk_->clerk()->holderPage()->card());
    const auto reset = std::ranges::find_if(offers, [](const procedure::Offer& offer) {
        return offer.procedure == domain::Procedure::ResetPin &&
               offer.pins == std::vector{CredentialKind::Social};
    });
    QVERIFY(reset != offers.end());
    QVERIFY(!reset->possible());
    QCOMPARE(reset->lack, CounterLack::KeyModule);
    QVERIFY(std::ranges::any_of(grid->tiles(), [](const ui::Tile* tile) {
        return !tile->content().possible &&
               tile->content().line.contains(views::textOf(CounterLack::KeyModule));
    }));
}

QTEST_MAIN(RealCounterTest)
#include "real_counter_test.moc"
