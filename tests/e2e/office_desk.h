// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/data_folder.h"
#include "app/desk/real_desk.h"
#include "app/guitai/window.h"
#include "cardio/virtual/state_file.h"
#include "models/practice/citizen.h"
#include "models/registry/embedded_registry.h"
#include "tests/support/hands.h"
#include "tests/support/office_card.h"
#include "tests/support/running_virtual_reader.h"
#include "tests/support/signed_rules.h"
#include "ui/display/customer_display.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/look.h"
#include "ui/widgets/pin_entry.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <optional>
#include <vector>

/// What the tests of an office's counter share.
namespace guitai::support {

inline constexpr const char* officeLogin = "zhang";
inline constexpr const char* officePassword = "long enough";

inline SecretBytes officeSecret() {
    return SecretBytes::copyOf(bytesOf(officePassword));
}

/// A new counter's registry is empty: a file comes from the office. False when it was not taken.
inline bool enrolLiSi(const std::filesystem::path& folder) {
    const SystemClock clock;
    const auto rules = app::rulesOf("yueyang")->own;
    const auto citizens = *practice::loadCitizens(practice::practiceFolder(), "yueyang");
    auto opened =
        store::Store::open(app::counterLocation(folder), officeLogin, officeSecret(), clock);
    if (!opened) {
        return false;
    }
    registry::EmbeddedRegistry registry(
        *opened->store, [&rules](const auto&) { return &rules; }, clock, false);
    return registry.enrol(citizens.find("li-si")->fileOn(chinaDate(clock.now()))).has_value();
}

/// A real counter that has been set up, and both its screens: as after a start of the program.
class OfficeDesk {
public:
    OfficeDesk(const std::filesystem::path& folder, views::Languages& languages)
        : services_(*app::makeRealDesk(folder, app::lookAtCounter(folder)->value(),
                                       std::make_shared<SystemClock>()))
        , counter_(services_)
        , window_(counter_, languages, nullptr)
        , hands_(window_.mainWindow()) {
        QObject::connect(&counter_, &procedure::Counter::queueLoaded, &counter_,
                         [this](const auto& items) { queue_ = items; });
        window_.show();
    }

    [[nodiscard]] procedure::Counter& counter() { return counter_; }

    [[nodiscard]] ui::MainWindow* clerk() { return window_.mainWindow(); }

    [[nodiscard]] Hands& hands() { return hands_; }

    [[nodiscard]] procedure::Services& services() { return *services_; }

    [[nodiscard]] const std::vector<store::QueueItem>& queue() const { return queue_; }

    [[nodiscard]] procedure::State state() {
        return counter_.running() != nullptr ? counter_.running()->state() : procedure::State{};
    }

    [[nodiscard]] bool at(procedure::StepKind kind) {
        const auto* runner = counter_.running();
        return runner != nullptr && runner->settled() && !runner->state().steps.empty() &&
               runner->state().current().kind == kind;
    }

    [[nodiscard]] bool asks(procedure::PinSlot slot) {
        return at(procedure::StepKind::EnterPin) && state().prompt &&
               state().prompt->slot == slot && window_.display()->entry()->active();
    }

    [[nodiscard]] bool readersEmpty() {
        const auto& readers = counter_.readers().readers;
        return !readers.empty() &&
               std::ranges::all_of(readers, [](const cardio::ReaderState& reader) {
                   return reader.presence == cardio::CardPresence::Empty;
               });
    }

    /// Whether a notice on the page shown says that.
    [[nodiscard]] bool says(const QString& text) {
        for (const auto* banner : clerk()->findChildren<ui::Banner*>()) {
            for (const auto* label : banner->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    void typeLogin(const char* password) {
        hands_.type(officeLogin);
        hands_.press(Qt::Key_Return);
        hands_.type(password);
        hands_.press(Qt::Key_Return);
    }

private:
    std::shared_ptr<procedure::Services> services_;
    procedure::Counter counter_;
    app::Window window_;
    Hands hands_;
    std::vector<store::QueueItem> queue_{};
};

/// What is common to the tests of an office's counter: its folder, its reader, its window.
class OfficeTest : public QObject {
protected:
    /// The reader service, and where the counter is to be; no counter yet.
    void prepare() {
        reader_.emplace();
        ui::applyLook(*qApp);
        languages_.emplace();
        languages_->use(views::Language::ZhCn);
        place_ = std::filesystem::path(folder_.path().toStdString()) / "counter";
        const SigningOffice office;
        office.publish(place_.parent_path() / "signed");
        office.trustIn(place_);
    }

    void start() {
        desk_.emplace(place_, *languages_);
        QVERIFY(QTest::qWaitForWindowActive(desk_->clerk()));
    }

    void signIn() {
        start();
        desk_->typeLogin(officePassword);
        QTRY_VERIFY_WITH_TIMEOUT(desk_->counter().clerk().has_value(), patience);
    }

    void put(const virtualcard::CardMemory& card) {
        cardFile_ = place_.parent_path() / ("card-" + std::to_string(cards_++) + ".json");
        QVERIFY(virtualcard::saveState(cardFile_, card));
        QVERIFY(reader_->insertCard(
            {QStringLiteral("--state"), QString::fromStdString(cardFile_.string())}));
    }

    void clear() {
        desk_.reset();
        QVERIFY(reader_->removeAll());
    }

    static constexpr int patience = 30'000;

    std::optional<RunningVirtualReader> reader_;
    QTemporaryDir folder_;
    std::filesystem::path place_;
    std::optional<views::Languages> languages_;
    std::optional<OfficeDesk> desk_;
    std::filesystem::path cardFile_;

private:
    int cards_ = 0;
};

} // namespace guitai::support
