// SPDX-License-Identifier: Apache-2.0
#include "app/desk/practice_desk.h"
#include "app/guitai/window.h"
#include "models/procedure/state_codec.h"
#include "models/store/audit.h"
#include "models/store/queue.h"
#include "models/views/vocabulary_text.h"
#include "tests/support/kept_card.h"
#include "tests/support/running_virtual_reader.h"
#include "ui/display/customer_display.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/tile_grid.h"
#include "ui/shell/main_window.h"
#include "ui/steps/document_view.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/pin_entry.h"
#include "ui/widgets/tile.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QWindow>
#include <QtTest/QTest>

#include <optional>

using namespace guitai;
using namespace guitai::app;
using domain::CredentialKind;
using procedure::Ending;
using procedure::StepKind;
using support::RunningVirtualReader;

namespace {

constexpr int patience = 30'000;

/// A counter as a clerk has it: both screens, the practice store, cards in pcscd's virtual reader.
class Desk {
public:
    Desk(const std::filesystem::path& folder, views::Languages& languages)
        : desk_(*makePracticeDesk({.folder = folder,
                                   .window = practiceWindow(),
                                   .realReaders = true,
                                   .clock = std::make_shared<SystemClock>()}))
        , counter_(desk_.services)
        , window_(counter_, languages, nullptr) {
        window_.show();
        window_.signInToPractice();
    }

    [[nodiscard]] procedure::Counter& counter() { return counter_; }

    [[nodiscard]] ui::MainWindow* clerk() { return window_.mainWindow(); }

    [[nodiscard]] ui::CustomerDisplay* customer() { return window_.display(); }

    [[nodiscard]] procedure::Services& services() { return *desk_.services; }

    [[nodiscard]] procedure::State state() {
        return counter_.running() != nullptr ? counter_.running()->state() : procedure::State{};
    }

    [[nodiscard]] bool at(StepKind kind) {
        const auto* runner = counter_.running();
        return runner != nullptr && runner->settled() && !runner->state().steps.empty() &&
               runner->state().current().kind == kind;
    }

    [[nodiscard]] bool asks(CredentialKind pin, procedure::PinSlot slot) {
        const auto* runner = counter_.running();
        return runner != nullptr && runner->settled() && runner->state().prompt &&
               runner->state().prompt->pin == pin && runner->state().prompt->slot == slot &&
               customer()->entry()->active();
    }

    /// Real key events: they enter where the window system's do, at the clerk's window.
    void press(Qt::Key key) { QTest::keyClick(clerk()->windowHandle(), key); }

    void typePin(const char* digits) {
        for (const char* digit = digits; *digit != '\0'; ++digit) {
            press(static_cast<Qt::Key>(Qt::Key_0 + (*digit - '0')));
        }
        press(Qt::Key_Return);
    }

    void click(QWidget* what) {
        QTest::mouseClick(clerk()->windowHandle(), Qt::LeftButton, {},
                          what->mapTo(clerk(), what->rect().center()));
    }

private:
    PracticeDesk desk_;
    procedure::Counter counter_;
    Window window_;
};

} // namespace

/// The three procedures in the window, by keyboard and mouse, on a card behind pcscd.
class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void activationByKeyboardAlone();
    void changeStartedByMouse();
    void wrongOldPinIsCountedAndSaid();
    void resetWithTheSupervisorsSignature();

private:
    void serve(const QString& profile);
    void startTile(domain::Procedure procedure, bool byMouse);
    void passIdentityAndPapers();
    void enter(CredentialKind pin,
               std::initializer_list<std::pair<procedure::PinSlot, const char*>> entries);
    void finishWork();
    void endAndSay();

    [[nodiscard]] bool cardTakes(const char* pin) const {
        return support::cardTakes(cardFile_, pin);
    }

    [[nodiscard]] domain::HolderFile fileOf(const char* idNumber);

    std::optional<RunningVirtualReader> reader_;
    QTemporaryDir folder_;
    std::optional<views::Languages> languages_;
    std::optional<Desk> desk_;
    std::filesystem::path cardFile_;
    int tests_ = 0;
};

void WindowTest::initTestCase() {
    reader_.emplace();
    ui::applyLook(*qApp);
    languages_.emplace();
    languages_->use(views::Language::ZhCn);
}

void WindowTest::init() {
    const auto place =
        std::filesystem::path(folder_.path().toStdString()) / std::to_string(tests_++);
    cardFile_ = place / "card.json";
    std::filesystem::create_directories(place);
    desk_.emplace(place, *languages_);
    QTRY_VERIFY_WITH_TIMEOUT(desk_->counter().clerk().has_value(), patience);
    QVERIFY(QTest::qWaitForWindowActive(desk_->clerk()));
}

void WindowTest::cleanup() {
    desk_.reset();
    QVERIFY(reader_->removeAll());
}

void WindowTest::serve(const QString& profile) {
    QVERIFY(reader_->insertCard({QStringLiteral("--region"), QStringLiteral("yueyang"),
                                 QStringLiteral("--profile"), profile, QStringLiteral("--state"),
                                 QString::fromStdString(cardFile_.string())}));
    QTRY_VERIFY_WITH_TIMEOUT(desk_->counter().holder().has_value(), patience);
}

void WindowTest::startTile(domain::Procedure procedure, bool byMouse) {
    auto* grid = desk_->clerk()->findChild<ui::TileGrid*>();
    QTRY_VERIFY_WITH_TIMEOUT(!grid->tiles().empty(), patience);
    const auto offers = desk_->counter().offers(desk_->clerk()->holderPage()->card());
    const auto offer = std::ranges::find_if(offers, [procedure](const procedure::Offer& one) {
        return one.procedure == procedure && one.possible() &&
               (procedure == domain::Procedure::Activate ||
                one.pins == std::vector{CredentialKind::Social});
    });
    QVERIFY(offer != offers.end());
    const auto title = views::titleOf(offer->procedure, offer->pins);
    ui::Tile* wanted = nullptr;
    for (auto* tile : grid->tiles()) {
        if (tile->content().possible &&
            (tile->content().name == title || title.startsWith(tile->content().name))) {
            wanted = tile;
            break;
        }
    }
    QVERIFY(wanted != nullptr);
    QVERIFY(wanted->content().key > 0);
    if (byMouse) {
        desk_->click(wanted);
    } else {
        desk_->press(static_cast<Qt::Key>(Qt::Key_0 + wanted->content().key));
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk_->at(StepKind::Identify), patience);
}

void WindowTest::passIdentityAndPapers() {
    desk_->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk_->at(StepKind::Papers), patience);
    desk_->press(Qt::Key_0); // everything that is needed lies on the desk
    desk_->press(Qt::Key_Return);
    const auto asked = [this] {
        return desk_->at(StepKind::Document) || desk_->at(StepKind::EnterPin);
    };
    QTRY_VERIFY_WITH_TIMEOUT(asked(), patience);
    if (desk_->at(StepKind::Document)) {
        const auto lines =
            desk_->clerk()->findChild<ui::DocumentView*>()->findChildren<QLineEdit*>();
        QTRY_VERIFY_WITH_TIMEOUT(!lines.at(1)->text().isEmpty(), patience); // it was read
        desk_->press(Qt::Key_Return);
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk_->at(StepKind::EnterPin), patience);
}

void WindowTest::enter(CredentialKind pin,
                       std::initializer_list<std::pair<procedure::PinSlot, const char*>> entries) {
    for (const auto& [slot, digits] : entries) {
        QTRY_VERIFY_WITH_TIMEOUT(desk_->asks(pin, slot), patience);
        desk_->typePin(digits);
    }
}

/// Where it stopped, when it does not end.
void WindowTest::endAndSay() {
    const auto ended = [this] { return desk_->state().ended() && !desk_->state().voucher.empty(); };
    if (!QTest::qWaitFor(ended, patience)) {
        const auto state = procedure::encode(desk_->state());
        qWarning("%s busy=%d", state.c_str(), int(desk_->state().busy));
    }
    QVERIFY(ended());
}

void WindowTest::finishWork() {
    endAndSay();
    QCOMPARE(desk_->state().ending, Ending::Done);
    QVERIFY(desk_->state().reportApplied);
    QVERIFY(desk_->services().store->queue().pending()->empty());
    QVERIFY(!desk_->services().store->audit().verify()->has_value());
    desk_->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk_->counter().running() == nullptr, patience);
}

domain::HolderFile WindowTest::fileOf(const char* idNumber) {
    return desk_->services().backend.registry->lookUpByNumber(idNumber).value();
}

void WindowTest::activationByKeyboardAlone() {
    using enum procedure::PinSlot;
    serve(QStringLiteral("new"));
    const auto idNumber = desk_->counter().holder()->holder.idNumber.text();
    startTile(domain::Procedure::Activate, false);
    passIdentityAndPapers();
    enter(CredentialKind::Financial, {{New, "739155"}, {Repeat, "739155"}});
    enter(CredentialKind::Social, {{New, "280617"}, {Repeat, "280617"}});
    QTRY_VERIFY_WITH_TIMEOUT(desk_->at(StepKind::Confirm), patience);
    desk_->press(Qt::Key_Return);
    finishWork();
    const auto file = fileOf(idNumber.c_str());
    QCOMPARE(file.cards.front().state(), domain::ApplicationState::Active);
    QVERIFY(!file.cards.front().pins.at(CredentialKind::Social).initial);
    QVERIFY(file.authorisations.empty());
    QVERIFY(!cardTakes("666666"));
    QVERIFY(cardTakes("280617"));
}

void WindowTest::changeStartedByMouse() {
    using enum procedure::PinSlot;
    serve(QStringLiteral("active"));
    startTile(domain::Procedure::ChangePin, true);
    passIdentityAndPapers();
    enter(CredentialKind::Social, {{Old, "246810"}, {New, "280617"}, {Repeat, "280617"}});
    QTRY_VERIFY_WITH_TIMEOUT(desk_->at(StepKind::Confirm), patience);
    desk_->press(Qt::Key_Return);
    finishWork();
    QVERIFY(!cardTakes("246810"));
    QVERIFY(cardTakes("280617"));
}

void WindowTest::wrongOldPinIsCountedAndSaid() {
    using enum procedure::PinSlot;
    serve(QStringLiteral("active"));
    startTile(domain::Procedure::ChangePin, false);
    passIdentityAndPapers();
    enter(CredentialKind::Social, {{Old, "135791"}, {New, "280617"}, {Repeat, "280617"}});
    QTRY_VERIFY_WITH_TIMEOUT(desk_->at(StepKind::Confirm), patience);
    desk_->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk_->asks(CredentialKind::Social, Old), patience);
    QCOMPARE(desk_->state().situation.kind, procedure::SituationKind::PinWrong);
    QCOMPARE(desk_->state().prompt->triesLeft, std::optional<int>(4));
    desk_->typePin("246810");
    finishWork();
    QVERIFY(cardTakes("280617"));
}

void WindowTest::resetWithTheSupervisorsSignature() {
    using enum procedure::PinSlot;
    serve(QStringLiteral("lost-pin"));
    startTile(domain::Procedure::ResetPin, false);
    passIdentityAndPapers();
    enter(CredentialKind::Social, {{New, "280617"}, {Repeat, "280617"}});
    QTRY_VERIFY_WITH_TIMEOUT(desk_->at(StepKind::Confirm), patience);
    desk_->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk_->at(StepKind::Approve), patience);
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(practiceSupervisor.login));
    desk_->press(Qt::Key_Return);
    for (const char* c = practiceSupervisor.password; *c != '\0'; ++c) {
        QTest::keyClick(desk_->clerk()->windowHandle(), *c);
    }
    desk_->press(Qt::Key_Return);
    finishWork();
    QVERIFY(cardTakes("280617"));
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
