// SPDX-License-Identifier: Apache-2.0
// Two clerks at two counters' windows, one registry behind them, and a line that is cut and heals.
#include "models/domain/credential_state.h"
#include "models/store/queue.h"
#include "models/views/format.h"
#include "models/views/service_text.h"
#include "tests/support/activation_course.h"
#include "tests/support/joined_counters.h"
#include "tests/support/window_clerk.h"
#include "ui/pages/holder_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QTest>

using namespace guitai;
using namespace guitai::domain;
using namespace guitai::test;
using procedure::Field;
using store::QueueState;
using support::WindowClerk;
using support::Work;

class JoinedWindowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void aLossReportedOnACutLineAndAnActElsewhereEndInOneFile();
    void anActThatHoldsNoMoreComesBackAsAConflict();

private:
    /// A clerk's window, and what its counter has queued, as the window was told last.
    struct Desk {
        WindowClerk clerk;
        std::vector<store::QueueItem> queue{};

        Desk(std::shared_ptr<procedure::Services> services, views::Languages& languages)
            : clerk(std::move(services), languages) {
            QObject::connect(&clerk.counter(), &procedure::Counter::queueLoaded, &clerk.counter(),
                             [this](const auto& items) { queue = items; });
        }

        [[nodiscard]] const HolderFile& file() { return *clerk.counter().holder(); }
    };

    void enrol(const HolderFile& file);
    [[nodiscard]] std::unique_ptr<Desk> deskAt(const QString& outlet, const char* login);
    [[nodiscard]] static bool opens(Desk& desk, const HolderFile& file);
    [[nodiscard]] static bool serves(Desk& desk, const Work& work);
    void bothShowTheSame(const HolderFile& file);

    std::optional<JoinedCounters> counters_;
    std::optional<views::Languages> languages_;
    QProcess applier_;
    std::unique_ptr<Desk> one_;
    std::unique_ptr<Desk> two_;
};

namespace {

constexpr int patience = 60'000;
constexpr auto loginOfOne = "counter_one";

/// At the window of the card's bank, with everything that the act asks for.
Work workOf(Procedure procedure, const HolderFile& file, procedure::Answers details = {}) {
    return {.procedure = procedure,
            .details = std::move(details),
            .document = {.name = file.holder.name.text(),
                         .idNumber = file.holder.idNumber.text(),
                         .validUntil = "0"}};
}

/// So that it is on record, and no bank has to be told.
Work lossOf(const HolderFile& file) {
    return workOf(Procedure::ReportLoss, file,
                  {{Field::LossKind, {"oral"}}, {Field::Scope, {"social"}}});
}

HolderFile somebody(const char* born, const char* name, const char* card) {
    auto file = samples::fileWith(samples::activeCard(card));
    file.id = Uuid::v7(samples::noon);
    file.holder.idNumber = samples::idBorn(born);
    file.holder.name = samples::personName(name);
    return file;
}

/// Everything that can be read on the page.
QStringList wordsOn(const QWidget* page) {
    QStringList words;
    for (const auto* label : page->findChildren<QLabel*>()) {
        if (label->isVisible()) {
            words << label->text();
        }
    }
    return words;
}

} // namespace

void JoinedWindowsTest::initTestCase() {
    ui::applyLook(*qApp);
    languages_.emplace();
    languages_->use(views::Language::ZhCn);
    counters_.emplace();
    applier_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    applier_.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitai-registry"),
                   {QStringLiteral("--database"), database("guitai_applier"),
                    QStringLiteral("--keys"), counters_->folder(QStringLiteral("rules-keys")),
                    QStringLiteral("--port"), QStringLiteral("0")});
    one_ = deskAt(QStringLiteral("Hall 1"), loginOfOne);
    two_ = deskAt(QStringLiteral("Hall 2"), "counter_two");
    for (auto* desk : {one_.get(), two_.get()}) {
        QVERIFY(desk->clerk.signIn(JoinedCounters::administrator, JoinedCounters::password));
    }
}

void JoinedWindowsTest::cleanupTestCase() {
    one_.reset();
    two_.reset();
    applier_.terminate();
    QVERIFY(applier_.waitForFinished(patience));
    counters_.reset();
}

std::unique_ptr<JoinedWindowsTest::Desk> JoinedWindowsTest::deskAt(const QString& outlet,
                                                                   const char* login) {
    const auto counter = QString::fromLatin1(login);
    counters_->setUp(counter, outlet, counter,
                     {QStringLiteral("--window"), QStringLiteral("authorised-bank"),
                      QStringLiteral("--bank"), QStringLiteral("ICBC")});
    return std::make_unique<Desk>(counters_->desk(counter, std::make_shared<SystemClock>()),
                                  *languages_);
}

void JoinedWindowsTest::enrol(const HolderFile& file) {
    const SystemClock clock;
    must(central::enrol(*counters_->central().admin, {file}, clock), "not enrolled");
}

bool JoinedWindowsTest::opens(Desk& desk, const HolderFile& file) {
    return desk.clerk.turnTo() && (!desk.clerk.counter().holder() || desk.clerk.closeHolder()) &&
           desk.clerk.look(file.holder.idNumber.text());
}

/// From its tile to the next customer.
bool JoinedWindowsTest::serves(Desk& desk, const Work& work) {
    return desk.clerk.turnTo() && desk.clerk.serve(work) &&
           desk.clerk.last().ending == procedure::Ending::Done && desk.clerk.finish();
}

void JoinedWindowsTest::bothShowTheSame(const HolderFile& file) {
    QVERIFY(opens(*one_, file));
    QVERIFY(opens(*two_, file));
    QVERIFY(one_->file() == two_->file());
    QCOMPARE(wordsOn(one_->clerk.clerk()->holderPage()),
             wordsOn(two_->clerk.clerk()->holderPage()));
}

void JoinedWindowsTest::aLossReportedOnACutLineAndAnActElsewhereEndInOneFile() {
    const auto file = somebody("19810203", "李四", "A2345678");
    const std::string phone = "13900001234";
    enrol(file);
    QVERIFY(opens(*one_, file));
    QVERIFY(opens(*two_, file));

    setLine(loginOfOne, false);
    QVERIFY(opens(*one_, file)); // as it was seen, and the page says so
    QVERIFY(one_->clerk.counter().fileSeenAt().has_value());
    QVERIFY(one_->clerk.clerk()->holderPage()->isVisible());
    QVERIFY(wordsOn(one_->clerk.clerk()->holderPage())
                .contains(QCoreApplication::translate(
                              "guitai::ui::HolderPage",
                              "The registry cannot be reached: this is the file as it was on %1.")
                              .arg(views::timeText(*one_->clerk.counter().fileSeenAt()))));
    QVERIFY(one_->clerk.serve(lossOf(file)));
    QVERIFY(!one_->clerk.last().reportApplied);
    const auto provisional = QCoreApplication::translate(
        "guitai::ui::HandOverView",
        "It is done, and waits in the queue to be sent to the registry.");
    QVERIFY(wordsOn(one_->clerk.clerk()).contains(provisional));
    QVERIFY(one_->clerk.finish());
    QTRY_COMPARE(one_->queue.size(), 1U);
    QVERIFY(!store::hasEnded(one_->queue.front().state));
    QVERIFY(serves(*two_, workOf(Procedure::CorrectDetails, file, {{Field::Phone, {phone}}})));
    QVERIFY(two_->clerk.last().reportApplied);
    QVERIFY(!store::hasEnded(one_->queue.front().state)); // nobody has refused it

    setLine(loginOfOne, true);
    QTRY_COMPARE_WITH_TIMEOUT(one_->queue.front().state, QueueState::Accepted, patience);
    QTRY_COMPARE(two_->queue.size(), 1U);
    QTRY_COMPARE(two_->queue.front().state, QueueState::Accepted);
    bothShowTheSame(file);
    QCOMPARE(one_->file().version, 2U);
    QCOMPARE(one_->file().holder.phone->text(), phone);
    QVERIFY(isLost(one_->file().cards.front().social));
    QVERIFY(!isLost(one_->file().cards.front().financial));
}

void JoinedWindowsTest::anActThatHoldsNoMoreComesBackAsAConflict() {
    const auto file = somebody("19820304", "王五", "A3456789");
    enrol(file);
    QVERIFY(opens(*two_, file));
    QVERIFY(serves(*two_, lossOf(file)));
    QVERIFY(opens(*one_, file));
    QVERIFY(opens(*two_, file));

    setLine(loginOfOne, false);
    QVERIFY(serves(*one_, workOf(Procedure::CancelLoss, file)));
    QVERIFY(!one_->clerk.last().reportApplied);
    QVERIFY(serves(*two_, workOf(Procedure::CancelLoss, file)));
    QVERIFY(two_->clerk.last().reportApplied);
    const auto mine = one_->clerk.last().reportOperation;
    const auto theirs = two_->clerk.last().reportOperation;

    setLine(loginOfOne, true);
    QTRY_COMPARE_WITH_TIMEOUT(one_->queue.front().state, QueueState::Conflict, patience);
    const auto& kept = one_->queue.front();
    QCOMPARE(kept.operation, mine);
    QCOMPARE(kept.reason, std::string("L4 not-lost"));
    QVERIFY(!views::queueReasonText(kept).isEmpty());
    QVERIFY(!views::todoOf(kept.state).isEmpty());
    bothShowTheSame(file);
    QCOMPARE(one_->file().version, 2U);
    QVERIFY(!isLost(one_->file().cards.front().social));
    support::settle(one_->clerk.services());
    const auto history = one_->clerk.services().backend.registry->history(file.id, 9);
    QCOMPARE(history->size(), 2U);
    QCOMPARE(history->front().operation, theirs); // what was queued here changed nothing
}

QTEST_MAIN(JoinedWindowsTest)
#include "joined_windows_test.moc"
