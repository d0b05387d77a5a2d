// SPDX-License-Identifier: Apache-2.0
#include "models/batches/day_fees.h"
#include "models/batches/lists.h"
#include "models/domain/working_days.h"
#include "models/store/audit.h"
#include "tests/models/batches/batch_office.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::batches;
using domain::CardStage;
using domain::Procedure;
using test::BatchOffice;

class ListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardIsListedTheDayAfterItsLastDay();
    void promisedDaysAreThoseOfTheAct();
    void makingIsOverdueAfterThePromise();
    void holderIsToldOnce();
    void listsMaskNumbersAndKeepPhones();
    void feesOfADayAreTiedOut();
    void feeOfAnActIsTheRegistrys();
};

namespace {

const Date readyOn = *parseDate("2026-09-01");

Date lastDay(const BatchOffice& office) {
    const auto& rules = office.desk.rules;
    return domain::workingDaysAfter(rules.workingHours.value, readyOn, rules.collectWithin.value);
}

Date dayAfter(Date day) {
    return Date{std::chrono::sys_days(day) + std::chrono::days(1)};
}

} // namespace

void ListsTest::cardIsListedTheDayAfterItsLastDay() {
    BatchOffice office;
    auto file = samples::fileWith(samples::newCard(BatchOffice::cardText(1)));
    file.id = Uuid::v7(samples::noon + std::chrono::hours(1));
    file.holder.idNumber = samples::idBorn("19810101");
    file.cards.front().stage = CardStage::Ready;
    file.cards.front().readyOn = readyOn;
    QVERIFY(office.registry->enrol(file).has_value());
    office.enrol(2, CardStage::Collected);
    QVERIFY(uncollected(office.desk, lastDay(office))->empty());
    const auto list = uncollected(office.desk, dayAfter(lastDay(office)));
    QCOMPARE(list->size(), 1U);
    QVERIFY(list->front().card == BatchOffice::card(1));
    QVERIFY(list->front().due == lastDay(office));
}

void ListsTest::promisedDaysAreThoseOfTheAct() {
    auto rules = samples::yueyang();
    for (auto& [key, act] : rules.acts) {
        act.workingDays.value = 0;
    }
    const auto old = samples::cardNumber("A1234567");
    const auto fresh = samples::cardNumber("B1234567");
    auto file = samples::fileWith(samples::newCard("B1234567"));
    rules.acts[{Procedure::Apply, {}}].workingDays.value = 20;
    rules.acts[{Procedure::Replace, {}}].workingDays.value = 45;
    rules.acts[{Procedure::Replace, domain::ReplaceReason::Lost}].workingDays.value = 10;
    QCOMPARE(promisedDays(file, fresh, rules), 20);
    file.legacyCard = domain::LegacyCard{};
    QCOMPARE(promisedDays(file, fresh, rules), 45);
    file.cards.push_back(samples::newCard());
    file.cards.back().replacedBy = fresh;
    QCOMPARE(promisedDays(file, fresh, rules), 10);
    QCOMPARE(promisedDays(file, old, rules), 45);
}

void ListsTest::makingIsOverdueAfterThePromise() {
    BatchOffice office;
    auto rules = samples::yueyang();
    rules.acts[{Procedure::Apply, {}}].workingDays.value = 2;
    const BatchDesk desk{.store = *office.store,
                         .registry = *office.registry,
                         .forwarder = office.forwarder,
                         .clerk = office.clerk,
                         .rules = rules,
                         .window = office.desk.window,
                         .outlet = "outlet-1",
                         .practice = true,
                         .clock = office.place.clock};
    office.enrol(1, CardStage::Applied); // on Friday 2026-11-20
    office.enrol(2, CardStage::InProduction);
    office.enrol(3, CardStage::Ready);
    QVERIFY(overdue(desk, *parseDate("2026-11-24"))->empty());
    QCOMPARE(overdue(desk, *parseDate("2026-11-25"))->size(), 2U);
    rules.acts[{Procedure::Apply, {}}].workingDays.value = 0;
    QVERIFY(overdue(desk, *parseDate("2026-12-25"))->empty());
}

void ListsTest::holderIsToldOnce() {
    BatchOffice office;
    const auto person = office.enrol(1, CardStage::Ready);
    const auto noted = office.store->outletTables().note(
        "outlet-1", outlet::StockCard{BatchOffice::card(1), person.id, idOf({"x"})},
        {"clerk-2", samples::noon});
    QVERIFY(noted->has_value());
    const auto list = toTell(office.desk);
    QCOMPARE(list->size(), 1U);
    QCOMPARE(list->front().name, person.holder.name.text());
    QCOMPARE(toTell(office.desk)->size(), 1U); // listing tells nobody
    const auto entry = office.store->audit().latest(1)->front();
    QCOMPARE(entry.action, std::string("list"));
    QCOMPARE(entry.subject, std::string("to-tell"));
    QCOMPARE(entry.actor, std::string("clerk-2"));
    QVERIFY(markTold(office.desk, *list).has_value());
    QVERIFY(toTell(office.desk)->empty());
    QVERIFY(markTold(office.desk, *list).has_value());
}

void ListsTest::listsMaskNumbersAndKeepPhones() {
    const auto text = toCsv({{.card = BatchOffice::card(1),
                              .idNumber = samples::idBorn("19810101").masked(),
                              .name = "=李四",
                              .phone = "+86 10000000001",
                              .since = readyOn}});
    QVERIFY(text.find("'=李四,'+86 10000000001,2026-09-01,") != std::string::npos);
    QVERIFY(text.find(samples::idBorn("19810101").text()) == std::string::npos);
    QVERIFY(text.find(BatchOffice::card(1).text()) == std::string::npos);
}

void ListsTest::feesOfADayAreTiedOut() {
    BatchOffice office;
    const auto today = chinaDate(samples::noon);
    auto& tables = office.store->outletTables();
    const store::OutletHand hand{"clerk-2", samples::noon};
    QVERIFY(feesOf(office.desk, today)->differences.empty());
    const outlet::TakeFee fee{idOf({"fee"}), Procedure::Replace, Money(2000)};
    QVERIFY(tables.note("outlet-1", fee, hand)->has_value());
    const auto fees = feesOf(office.desk, today);
    QCOMPARE(fees->acts.at(Procedure::Replace).taken, 1);
    QVERIFY(fees->inDrawer == Money(2000));
    QCOMPARE(fees->differences.size(), 1U); // nobody asked for such an act
    QCOMPARE(fees->differences.front().what, std::string("not-in-registry"));
    QVERIFY(tables.note("outlet-1", outlet::GiveFeeBack{idOf({"back"}), fee.operation}, hand)
                ->has_value());
    QVERIFY(feesOf(office.desk, today)->inDrawer == Money());
    QVERIFY(feesOf(office.desk, *parseDate("2026-11-23"))->acts.empty());
}

void ListsTest::feeOfAnActIsTheRegistrys() {
    BatchOffice office;
    domain::Request request;
    request.procedure = Procedure::Replace;
    request.requester.papers = {domain::Paper::Card, domain::Paper::IdentityCard,
                                domain::Paper::ApplicationForm, domain::Paper::Photo};
    request.asked = domain::ReplacementAsked{domain::ReplaceReason::Damaged,
                                             {BatchOffice::card(7), domain::BankName::Icbc}};
    const auto needs = domain::decide(office.file, request, samples::yueyang(),
                                      {.window = office.desk.window, .at = samples::noon})
                           .needs;
    QVERIFY(needs.fee > Money());
    request.feeTaken = needs.fee;
    request = samples::withDocument(request, office.file);
    const auto id = idOf({"replace"});
    const auto filed =
        file(office.desk, {.id = id, .run = id, .holder = office.file.id, .request = request});
    QCOMPARE(filed->reason, std::string());
    const auto fees = feesOf(office.desk, chinaDate(office.place.clock.now()));
    QVERIFY(fees->differences.empty());
    QVERIFY(fees->inDrawer == needs.fee);
    QVERIFY(office.store->outletTables().find("outlet-1", outlet::keyOfFee(id))->fees.contains(id));
}

QTEST_GUILESS_MAIN(ListsTest)
#include "lists_test.moc"
