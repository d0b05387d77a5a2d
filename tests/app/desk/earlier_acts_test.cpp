// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/earlier_acts.h"
#include "models/procedure/on_record.h"
#include "models/procedure/state_codec.h"
#include "models/store/audit.h"
#include "models/store/journal.h"
#include "tests/support/activation_course.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::procedure;

/// What an activation leaves, looked at afterwards.
class EarlierActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anActIsListedOnceWithItsVoucher();
    void itsPapersAreMadeOfWhatWasThen();
    void aReprintIsOnRecordAndCounted();
    void workOfBeforePapersWereKeptHasNone();
    void whatIsUnknownHasNoPapers();

private:
    [[nodiscard]] Services& services() { return *course_->desk.services; }

    [[nodiscard]] const State& state() { return *course_->state; }

    [[nodiscard]] domain::HolderFile file() {
        return services().backend.registry->lookUp(state().holder).value();
    }

    [[nodiscard]] EarlierAct own() {
        const auto acts = earlierActs(services(), file()).value();
        for (const auto& act : acts.acts) {
            if (act.run == state().run) {
                return act;
            }
        }
        return {};
    }

    QTemporaryDir folder_;
    std::optional<support::DeskCourse> course_;
};

void EarlierActsTest::initTestCase() {
    course_ = support::runActivation(folder_.path().toStdString() + "/desk");
    QCOMPARE(course_->end, app::ScriptEnd::Finished);
    QVERIFY(state().grounds.has_value());
}

void EarlierActsTest::anActIsListedOnceWithItsVoucher() {
    const auto acts = earlierActs(services(), file()).value();
    QVERIFY(acts.whole);
    QCOMPARE(std::ranges::count(acts.acts, state().run, &EarlierAct::run), 1);
    const auto act = own();
    QCOMPARE(act.voucher, state().voucher);
    QVERIFY(act.procedure == domain::Procedure::Activate);
    QVERIFY(act.ending == Ending::Done);
    QVERIFY(act.papers);
    QVERIFY(act.applied.has_value());
}

void EarlierActsTest::itsPapersAreMadeOfWhatWasThen() {
    const auto papers = keptPapers(services(), state().run).value();
    QCOMPARE(papers.clerk, std::string(app::practiceClerk.name));
    QVERIFY(papers.state.reportApplied);
    QCOMPARE(papers.state.voucher, state().voucher);
    QVERIFY(papers.state.grounds == state().grounds);
    QVERIFY(papers.state.grounds->file.version < file().version); // as it was when the work began
    const auto queued = keptPapersOf(services(), state().reportOperation).value();
    QVERIFY(queued.state == papers.state);
}

void EarlierActsTest::aReprintIsOnRecordAndCounted() {
    const auto before = own().copies;
    QCOMPARE(recordPrint(services(),
                         {.number = state().voucher, .holder = state().holder, .reprint = true})
                 .value(),
             before + 1);
    const auto entry = services().store->audit().latest(1)->front();
    QCOMPARE(entry.action, std::string("print"));
    QVERIFY(entry.detail.find(R"("reprint":true)") != std::string::npos);
    QCOMPARE(own().copies, before + 1);
}

void EarlierActsTest::workOfBeforePapersWereKeptHasNone() {
    auto& journal = services().store->journal();
    const auto whole = journal.find(state().run).value().value();
    auto old = state();
    old.grounds.reset();
    auto run = whole;
    run.state = encode(old);
    QVERIFY(journal.save(run).has_value());
    QVERIFY(!own().papers);
    QCOMPARE(own().voucher, state().voucher);
    QCOMPARE(keptPapers(services(), state().run).error().fault, store::StoreFault::NotThere);
    QVERIFY(journal.save(whole).has_value());
    QVERIFY(own().papers);
}

void EarlierActsTest::whatIsUnknownHasNoPapers() {
    const auto unknown = Uuid::v7(state().startedAt);
    QCOMPARE(keptPapers(services(), unknown).error().fault, store::StoreFault::NotThere);
    QCOMPARE(keptPapersOf(services(), unknown).error().fault, store::StoreFault::NotThere);
}

QTEST_GUILESS_MAIN(EarlierActsTest)
#include "earlier_acts_test.moc"
