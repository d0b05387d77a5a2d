// SPDX-License-Identifier: Apache-2.0
#include "models/closing/close_day.h"
#include "models/closing/day_codec.h"
#include "models/closing/tie_out.h"
#include "models/store/audit.h"
#include "models/store/journal.h"
#include "models/store/settings.h"
#include "tests/models/batches/batch_office.h"
#include "tests/models/registry/flaky_registry.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::closing;
using batches::idOf;
using domain::Procedure;
using store::QueueState;
using test::BatchOffice;

class DayEndTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatWasDoneAndTiesOut();
    void namesWhatTheRegistryDoesNotHave();
    void namesVouchersThatAreMissingTwiceOrTooMany();
    void namesBlanksThatNobodyWorksOn();
    void saysNothingWhereTheRegistryCannotBeAsked();
    void carriesOverWhatIsOpenAndTellsLaterWhatBecameOfIt();
    void supervisorClosesExactlyWhatHeWasShown();
    void closingIsRefused_data();
    void closingIsRefused();
    void differencesWantARemark();
    void whatIsDoneAfterwardsOpensTheDayAgain();
    void everyDayThatWasNotClosedIsFound();
};

namespace {

struct DayOffice : BatchOffice {
    Date today = chinaDate(place.clock.now());

    store::SignedIn supervisor(const std::string& id = "supervisor-1",
                               operators::Role role = operators::Role::Supervisor) {
        return {.who = {.id = id,
                        .login = id,
                        .name = "王五",
                        .roles = {role},
                        .key = supervisorKey.publicKey(),
                        .active = true},
                .key = operators::SigningKey::fromSeed(supervisorKey.seed().clone())};
    }

    /// An act of its own kind, brought to the registry.
    Uuid enquire(const char* name) {
        const auto id = idOf({name});
        const auto request = samples::withDocument(samples::request(Procedure::Enquire), file);
        const auto done =
            batches::file(desk, {.id = id, .run = id, .holder = file.id, .request = request});
        if (!done || !done->applied()) {
            qFatal("not applied");
        }
        return id;
    }

    Uuid queued(const char* name, QueueState state, Timestamp at) {
        auto envelope = sealed(enquiry());
        const auto id = idOf({name});
        const store::QueueItem item{.operation = id,
                                    .holder = file.id,
                                    .procedure = "enquire",
                                    .phase = "whole",
                                    .run = id,
                                    .envelope = std::move(envelope),
                                    .state = state,
                                    .createdAt = at,
                                    .updatedAt = at};
        if (!store->queue().enqueue(item)) {
            qFatal("not queued");
        }
        return id;
    }

    void endWithVoucher(const std::string& voucher) {
        if (!store->audit().append({.at = place.clock.now(),
                                    .actor = "clerk-2",
                                    .action = "procedure-ended",
                                    .detail = R"({"voucher":")" + voucher + R"("})"})) {
            qFatal("not on record");
        }
    }

    Day tied() {
        auto day = tieOut(desk, today);
        if (!day) {
            qFatal("not tied out");
        }
        return *std::move(day);
    }
};

std::vector<std::string> textOf(const std::vector<Difference>& differences) {
    std::vector<std::string> all;
    for (const auto& each : differences) {
        all.push_back(std::string(domain::nameOf(each.kind)) + " " + each.about);
    }
    return all;
}

std::optional<ClosingFault> faultOf(const std::expected<store::Closing, ClosingFailure>& closed) {
    const auto* fault = closed ? nullptr : std::get_if<ClosingFault>(&closed.error());
    return fault != nullptr ? std::optional(*fault) : std::nullopt;
}

} // namespace

void DayEndTest::countsWhatWasDoneAndTiesOut() {
    DayOffice office;
    office.enquire("one");
    office.enquire("two");
    office.queued("leave", QueueState::Refused, office.place.clock.now());
    office.endWithVoucher("outlet-1-20261122-0001");
    office.endWithVoucher("");
    const auto day = toCompactText(office.today);
    QVERIFY(office.store->settings().set("voucher." + day, "1").has_value());
    const auto tied = office.tied();
    const ActSum acts{.accepted = 2, .refused = 1};
    QVERIFY(tied.acts == (std::map<Procedure, ActSum>{{Procedure::Enquire, acts}}));
    QCOMPARE(tied.atRegistry, 2);
    QCOMPARE(tied.vouchers.given, 1);
    QCOMPARE(tied.vouchers.last, std::string("outlet-1-20261122-0001"));
    QCOMPARE(textOf(tied.differences), std::vector<std::string>());
    QVERIFY(tied.carried.empty());
    QCOMPARE(tied.served, (std::set<std::string>{"clerk-1", "clerk-2"}));
    // Another day is another's.
    QVERIFY(tieOut(office.desk, *parseDate("2026-11-20"))->empty());
}

void DayEndTest::namesWhatTheRegistryDoesNotHave() {
    DayOffice office;
    const auto lost = office.queued("lost", QueueState::Accepted, office.place.clock.now());
    QCOMPARE(textOf(office.tied().differences),
             std::vector<std::string>{"not-at-registry " + lost.text()});
}

void DayEndTest::namesVouchersThatAreMissingTwiceOrTooMany() {
    DayOffice office;
    for (const auto* number : {"0001", "0003", "0003", "0005"}) {
        office.endWithVoucher(std::string("outlet-1-20261122-") + number);
    }
    QVERIFY(
        office.store->settings().set("voucher." + toCompactText(office.today), "4").has_value());
    const std::vector<std::string> expected{"voucher-missing 2", "voucher-missing 4",
                                            "voucher-twice outlet-1-20261122-0003",
                                            "voucher-count-differs outlet-1-20261122-0005"};
    QCOMPARE(textOf(office.tied().differences), expected);
}

void DayEndTest::namesBlanksThatNobodyWorksOn() {
    DayOffice office;
    const store::OutletHand hand{"clerk-2", office.place.clock.now()};
    const auto serial = *outlet::BlankSerial::parse("AB01");
    auto& tables = office.store->outletTables();
    const outlet::ReceiveBlanks delivery{.delivery = idOf({"delivery"}), .serials = {serial}};
    QVERIFY(tables.note("outlet-1", delivery, hand)->has_value());
    QVERIFY(
        tables.note("outlet-1", outlet::TakeBlank{serial, idOf({"making"})}, hand)->has_value());
    auto tied = office.tied();
    QCOMPARE(textOf(tied.differences), std::vector<std::string>{"blank-unaccounted AB01"});
    QCOMPARE(tied.stock.received, 1);
    QCOMPARE(tied.stock.blanks.taken, 1);
    // With work open, it is that work's.
    const store::RunRecord run{.id = idOf({"run"}),
                               .procedure = "produce",
                               .holder = office.file.id,
                               .clerk = "clerk-2",
                               .state = "{}",
                               .startedAt = office.place.clock.now()};
    QVERIFY(office.store->journal().save(run).has_value());
    tied = office.tied();
    QVERIFY(tied.differences.empty());
    QCOMPARE(tied.carried.size(), 1U);
    QVERIFY(!tied.carried.front().state);
}

void DayEndTest::saysNothingWhereTheRegistryCannotBeAsked() {
    DayOffice office;
    office.enquire("one");
    test::FlakyRegistry line(*office.registry, {test::Mishap::Unreachable});
    const batches::BatchDesk desk{*office.store,      line,
                                  office.forwarder,   office.clerk,
                                  office.desk.rules,  office.desk.window,
                                  office.desk.outlet, true,
                                  office.place.clock};
    const auto tied = tieOut(desk, office.today);
    QVERIFY(!tied);
    QVERIFY(std::get<registry::RegistryFault>(tied.error()) ==
            registry::RegistryFault::Unreachable);
}

void DayEndTest::carriesOverWhatIsOpenAndTellsLaterWhatBecameOfIt() {
    DayOffice office;
    const auto open = office.queued("open", QueueState::Waiting, office.place.clock.now());
    auto tied = office.tied();
    QCOMPARE(tied.acts.at(Procedure::Enquire).waiting, 1);
    QCOMPARE(tied.carried.size(), 1U);
    QCOMPARE(tied.carried.front().id, open);
    QVERIFY(closeDay(office.desk, tied, office.supervisor(), {}).has_value());
    // The next day it is refused.
    const auto later = office.place.clock.now() + std::chrono::hours(20);
    office.place.clock.set(later);
    QVERIFY(office.store->queue()
                .setState(open, QueueState::Refused, "L1 card-lost", later)
                .has_value());
    office.today = chinaDate(later);
    tied = office.tied();
    QVERIFY(tied.carried.empty());
    QVERIFY(tied.settled == (std::vector<Settled>{{open, "enquire", QueueState::Refused}}));
}

void DayEndTest::supervisorClosesExactlyWhatHeWasShown() {
    DayOffice office;
    office.enquire("one");
    const auto shown = office.tied();
    const auto by = office.supervisor();
    const auto closed = closeDay(office.desk, shown, by, "无异常");
    QVERIFY(closed.has_value());
    QVERIFY(isSignedBy(*closed, by.who));
    QVERIFY(decodeDay(closed->report) == shown);
    const auto kept = office.store->closings().of("outlet-1", office.today);
    QVERIFY(*kept == std::vector<store::Closing>{*closed});
    QCOMPARE(office.store->audit().latest(1)->front().action, std::string("day-closed"));
    // Of another report, or with another remark, he has signed nothing.
    auto other = *closed;
    other.remark = "另有说明";
    QVERIFY(!isSignedBy(other, by.who));
    other = *closed;
    other.report.front() = ' ';
    QVERIFY(!isSignedBy(other, by.who));
}

void DayEndTest::closingIsRefused_data() {
    QTest::addColumn<QString>("why");
    for (const auto* why :
         {"not-allowed", "served-himself", "not-yet", "changed", "nothing", "remark-unfit"}) {
        QTest::newRow(why) << QString::fromLatin1(why);
    }
}

void DayEndTest::closingIsRefused() {
    QFETCH(QString, why);
    DayOffice office;
    if (why != u"nothing") {
        office.enquire("one");
    }
    auto shown = office.tied();
    auto by = office.supervisor();
    std::string remark;
    if (why == u"not-allowed") {
        by = office.supervisor("administrator-1", operators::Role::Administrator);
    } else if (why == u"served-himself") {
        by = office.supervisor("clerk-2");
    } else if (why == u"not-yet") {
        shown.day = *parseDate("2027-01-01");
        shown = *tieOut(office.desk, shown.day);
    } else if (why == u"changed") {
        office.enquire("two");
    } else if (why == u"remark-unfit") {
        remark = std::string(longestRemark + 1, 'x');
    }
    const auto fault = faultOf(closeDay(office.desk, shown, by, remark));
    QVERIFY(fault.has_value());
    QCOMPARE(QString::fromUtf8(domain::nameOf(*fault).data()), why);
    QVERIFY(office.store->closings().of("outlet-1", office.today)->empty());
}

void DayEndTest::differencesWantARemark() {
    DayOffice office;
    office.queued("lost", QueueState::Accepted, office.place.clock.now());
    const auto shown = office.tied();
    QVERIFY(faultOf(closeDay(office.desk, shown, office.supervisor(), " ")) ==
            ClosingFault::RemarkMissing);
    QVERIFY(closeDay(office.desk, shown, office.supervisor(), "已报信息科核查").has_value());
}

void DayEndTest::whatIsDoneAfterwardsOpensTheDayAgain() {
    DayOffice office;
    office.enquire("one");
    auto& closings = office.store->closings();
    QCOMPARE(closings.openDays("outlet-1", office.today)->size(), 1U);
    office.place.clock.set(office.place.clock.now() + std::chrono::minutes(1));
    QVERIFY(closeDay(office.desk, office.tied(), office.supervisor(), {}).has_value());
    QVERIFY(closings.openDays("outlet-1", office.today)->empty());
    office.place.clock.set(office.place.clock.now() + std::chrono::minutes(1));
    office.enquire("two");
    QCOMPARE(closings.openDays("outlet-1", office.today)->size(), 1U);
    const auto again = office.tied();
    QCOMPARE(again.number, 2);
    QCOMPARE(again.acts.at(Procedure::Enquire).accepted, 2);
    office.place.clock.set(office.place.clock.now() + std::chrono::minutes(1));
    QVERIFY(closeDay(office.desk, again, office.supervisor(), {}).has_value());
    QVERIFY(closings.openDays("outlet-1", office.today)->empty());
    QCOMPARE(closings.of("outlet-1", office.today)->size(), 2U);
    // Nobody puts another one in its place.
    auto forged = closings.of("outlet-1", office.today)->front();
    forged.remark = "x";
    QCOMPARE(closings.add(forged).error().fault, store::StoreFault::Conflict);
}

void DayEndTest::everyDayThatWasNotClosedIsFound() {
    DayOffice office;
    const auto now = office.place.clock.now();
    const auto last = spanOf(office.today).until - std::chrono::milliseconds(1);
    office.queued("long ago", QueueState::Accepted, now - std::chrono::days(40));
    office.queued("yesterday", QueueState::Accepted, now - std::chrono::days(1));
    office.queued("tonight", QueueState::Accepted, last);
    office.queued("tomorrow", QueueState::Accepted, last + std::chrono::milliseconds(1));
    const std::vector<Date> expected{chinaDate(now - std::chrono::days(40)),
                                     chinaDate(now - std::chrono::days(1)), office.today};
    QVERIFY(*office.store->closings().openDays("outlet-1", office.today) == expected);
}

QTEST_GUILESS_MAIN(DayEndTest)
#include "day_end_test.moc"
