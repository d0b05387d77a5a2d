// SPDX-License-Identifier: Apache-2.0
// An act that came back from the registry, settled by its clerk with the keyboard alone.
#include "models/domain/codec.h"
#include "models/store/audit.h"
#include "models/store/journal.h"
#include "models/store/queue.h"
#include "tests/support/activation_course.h"
#include "tests/support/window_clerk.h"
#include "ui/pages/queue_item_panel.h"
#include "ui/pages/queue_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace guitai;
using domain::Procedure;
using store::QueueState;
using support::WindowClerk;

namespace {

constexpr int patience = 30'000;

} // namespace

class ReturnedActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void holderIsCalledAndTheActWithdrawn();
    void actIsDoneAnewFromItsFirstStep();

private:
    /// Queued, and judged by the registry to be decided on a file that it never had.
    void conflict();
    /// Ctrl+K, and the first row of the queue.
    void openQueue();

    void press(Qt::Key key) { clerk_->hands().press(key); }

    [[nodiscard]] ui::QueueItemPanel* panel() { return clerk_->clerk()->queuePage()->panel(); }

    [[nodiscard]] bool shows(QueueState state) {
        return panel()->shown() && panel()->shown()->item.state == state;
    }

    /// The newest entries of the trail, the newest first.
    [[nodiscard]] std::vector<std::string> trail(int most);

    std::optional<QTemporaryDir> folder_;
    std::optional<views::Languages> languages_;
    std::optional<WindowClerk> clerk_;
    Uuid operation_{};
};

void ReturnedActsTest::init() {
    ui::applyLook(*qApp);
    folder_.emplace();
    languages_.emplace();
    languages_->use(views::Language::ZhCn);
    const auto tuesday = *parseTimestamp("2026-11-24T10:30:00+08:00");
    clerk_.emplace(app::PracticeOptions{.folder = folder_->path().toStdString(),
                                        .clock = std::make_shared<FixedClock>(tuesday)},
                   *languages_);
    QVERIFY(clerk_->signedIn());
    conflict();
    openQueue();
}

void ReturnedActsTest::cleanup() {
    clerk_.reset();
    languages_.reset();
    folder_.reset();
}

void ReturnedActsTest::conflict() {
    auto& services = clerk_->services();
    const auto file = clerk_->fileOf("zhang-san");
    const auto now = services.clock->now();
    domain::Operation operation{.id = Uuid::v7(now),
                                .holder = file.id,
                                .fileVersion = file.version + 9,
                                .window = services.place.window,
                                .at = now,
                                .clerk = services.signedIn->who.id,
                                .outlet = services.place.outlet,
                                .rules = {services.rules.region, services.rules.version},
                                .practice = true};
    operation.request.procedure = Procedure::Enquire;
    operation.request.card = file.cards.front().number;
    operation_ = operation.id;
    services.storeWorker->post([&services, operation, now] {
        const auto queued = services.store->queue().enqueue(
            {.operation = operation.id,
             .holder = operation.holder,
             .procedure = std::string(domain::nameOf(operation.request.procedure)),
             .phase = std::string(domain::nameOf(operation.request.phase)),
             .envelope = operators::seal(domain::encode(operation), services.signedIn->who.id,
                                         services.signedIn->key),
             .createdAt = now,
             .updatedAt = now});
        if (!queued) {
            qFatal("not queued");
        }
    });
    clerk_->counter().forwardQueued();
}

void ReturnedActsTest::openQueue() {
    QTest::keyClick(clerk_->clerk()->windowHandle(), Qt::Key_K, Qt::ControlModifier);
    clerk_->hands().type("dl");
    press(Qt::Key_Return);
    auto* page = clerk_->clerk()->queuePage();
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT((press(Qt::Key_Home), shows(QueueState::Conflict)), patience);
}

std::vector<std::string> ReturnedActsTest::trail(int most) {
    support::settle(clerk_->services());
    std::vector<std::string> actions;
    for (const auto& entry : clerk_->services().store->audit().latest(most).value()) {
        actions.push_back(entry.action);
    }
    return actions;
}

void ReturnedActsTest::holderIsCalledAndTheActWithdrawn() {
    press(Qt::Key_3);
    QTRY_COMPARE_WITH_TIMEOUT(trail(1).front(), std::string("look-up"), patience);
    const auto shown = [this] {
        press(Qt::Key_1); // for nothing until it is known whom to call
        return trail(1).front() == "contact-shown";
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(), patience);
    press(Qt::Key_2);
    QTRY_VERIFY_WITH_TIMEOUT(panel()->shown() && panel()->shown()->notes.size() == 1, patience);
    QCOMPARE(trail(1).front(), std::string("holder-told"));

    press(Qt::Key_1);
    press(Qt::Key_1); // the holder does not want it any more
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shows(QueueState::Withdrawn), patience);
    QCOMPARE(trail(1).front(), std::string("queue-withdrawn"));
    QVERIFY(clerk_->services().store->queue().pending()->empty());
    QCOMPARE(clerk_->fileOf("zhang-san").version, 0U);
}

void ReturnedActsTest::actIsDoneAnewFromItsFirstStep() {
    press(Qt::Key_2);
    QTRY_VERIFY_WITH_TIMEOUT(clerk_->counter().running() != nullptr && clerk_->settled(), patience);
    const auto state = clerk_->state();
    QCOMPARE(state.procedure, Procedure::Enquire);
    QCOMPARE(state.current().kind, procedure::StepKind::Identify);
    const auto entries = trail(3);
    QVERIFY(std::ranges::find(entries, "queue-redone") != entries.end());
    const auto notes = clerk_->services().store->queue().notes(operation_).value();
    QCOMPARE(notes.back().detail, state.run.text());

    QVERIFY(clerk_->goThrough({.procedure = Procedure::Enquire}));
    QCOMPARE(clerk_->last().ending, procedure::Ending::Done);
    QVERIFY(clerk_->last().reportApplied);
    QVERIFY(clerk_->finish());
    QCOMPARE(clerk_->fileOf("zhang-san").version, 1U);
}

QTEST_MAIN(ReturnedActsTest)
#include "returned_acts_test.moc"
