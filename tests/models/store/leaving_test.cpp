// SPDX-License-Identifier: Apache-2.0
// Somebody is removed: what he may do no more, what stays of him, and what is due.
#include "models/store/audit.h"
#include "models/store/operator_table.h"
#include "models/store/slots_file.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::store;
using test::secret;
using test::TemporaryStore;

class LeavingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsRemovedSignsInNoMore();
    void rekeyIsDueUntilItIsDone();
    void removalThatWasKilledIsFinishedAtTheNextOpening();
    void lastAdministratorStays();
    void onlyAdministratorsRemove();
    void whoIsNotThereIsNotRemoved();
    void loginOfOneWhoLeftIsFree();

private:
    [[nodiscard]] Slots slotsOf(const TemporaryStore& at) const {
        return loadSlots(at.location.directory / "slots.json").value();
    }
};

namespace {

const NewOperator clerk{"lisi", "李四", {operators::Role::Clerk}};
constexpr const char* clerks = "another password";

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

} // namespace

void LeavingTest::whoIsRemovedSignsInNoMore() {
    const TemporaryStore at;
    auto made = at.create();
    auto& store = *made->store;
    const auto added = store.addOperator(clerk, secret(clerks), made->administrator).value();
    const auto removed = store.removeOperator("lisi", made->administrator).value();
    QCOMPARE(removed.id, added.id);
    QVERIFY(!removed.active);
    QCOMPARE(removed.leftAt, std::optional(test::someDay()));
    QVERIFY(!store.signIn("lisi", secret(clerks)));
    QCOMPARE(slotsOf(at).people.size(), 1UL);
    QCOMPARE(*store.operatorTable().find(added.id), std::optional(removed));
    const auto entry = store.audit().latest(2)->back(); // before the sign-in that failed
    QCOMPARE(entry.action, std::string("operator-removed"));
    QCOMPARE(entry.actor, made->administrator.who.id);
    QCOMPARE(entry.subject, added.id);
    made->store.reset();
    QVERIFY(!Store::open(at.location, "lisi", secret(clerks), at.clock));
}

void LeavingTest::rekeyIsDueUntilItIsDone() {
    const TemporaryStore at;
    auto made = at.create();
    QVERIFY(made->store->addOperator(clerk, secret(clerks), made->administrator).has_value());
    QCOMPARE(made->store->rekeyDue().value(), std::optional<Timestamp>());
    QVERIFY(made->store->removeOperator("lisi", made->administrator).has_value());
    QCOMPARE(made->store->rekeyDue().value(), std::optional(test::someDay()));
    made->store.reset();
    QVERIFY(Store::look(at.location)->rekeyDue);
    auto opened = at.open();
    QCOMPARE(opened->store->rekeyDue().value(), std::optional(test::someDay()));
    QVERIFY(Store::rekey(std::move(opened->store), opened->who).has_value());
    QVERIFY(!Store::look(at.location)->rekeyDue);
    QCOMPARE(at.open()->store->rekeyDue().value(), std::optional<Timestamp>());
}

// Killed after it went on record and before the slot went.
void LeavingTest::removalThatWasKilledIsFinishedAtTheNextOpening() {
    const TemporaryStore at;
    auto made = at.create();
    QVERIFY(made->store->addOperator(clerk, secret(clerks), made->administrator).has_value());
    const auto before = slotsOf(at);
    QVERIFY(made->store->removeOperator("lisi", made->administrator).has_value());
    made->store.reset();
    QVERIFY(saveSlots(at.location.directory / "slots.json", before).has_value());
    QCOMPARE(faultOf(Store::open(at.location, "lisi", secret(clerks), at.clock)),
             StoreFault::OperatorInactive);
    QVERIFY(at.open().has_value());
    QCOMPARE(slotsOf(at).people.size(), 1UL);
    QVERIFY(slotsOf(at).rekeyDue);
}

void LeavingTest::lastAdministratorStays() {
    const TemporaryStore at;
    const auto made = at.create();
    auto& store = *made->store;
    QCOMPARE(faultOf(store.removeOperator("chief", made->administrator)),
             StoreFault::LastAdministrator);
    auto second = clerk;
    second.roles = {operators::Role::Administrator};
    QVERIFY(store.addOperator(second, secret(clerks), made->administrator).has_value());
    QVERIFY(store.removeOperator("chief", made->administrator).has_value());
    QCOMPARE(faultOf(store.removeOperator("lisi", made->administrator)), StoreFault::NotAllowed);
}

void LeavingTest::onlyAdministratorsRemove() {
    const TemporaryStore at;
    const auto made = at.create();
    auto& store = *made->store;
    QVERIFY(store.addOperator(clerk, secret(clerks), made->administrator).has_value());
    const auto lisi = store.signIn("lisi", secret(clerks)).value();
    QCOMPARE(faultOf(store.removeOperator("chief", lisi)), StoreFault::NotAllowed);
    QVERIFY(store.signIn("chief", secret(TemporaryStore::password)).has_value());
}

void LeavingTest::whoIsNotThereIsNotRemoved() {
    const TemporaryStore at;
    const auto made = at.create();
    auto& store = *made->store;
    QCOMPARE(faultOf(store.removeOperator("nobody", made->administrator)),
             StoreFault::NoSuchOperator);
    QVERIFY(store.addOperator(clerk, secret(clerks), made->administrator).has_value());
    QVERIFY(store.removeOperator("lisi", made->administrator).has_value());
    QCOMPARE(faultOf(store.removeOperator("lisi", made->administrator)),
             StoreFault::OperatorInactive);
}

void LeavingTest::loginOfOneWhoLeftIsFree() {
    const TemporaryStore at;
    const auto made = at.create();
    auto& store = *made->store;
    const auto first = store.addOperator(clerk, secret(clerks), made->administrator).value();
    QCOMPARE(faultOf(store.addOperator(clerk, secret("a third password"), made->administrator)),
             StoreFault::Conflict);
    QVERIFY(store.removeOperator("lisi", made->administrator).has_value());
    const auto second =
        store.addOperator(clerk, secret("a third password"), made->administrator).value();
    QVERIFY(second.id != first.id);
    QCOMPARE(store.signIn("lisi", secret("a third password"))->who.id, second.id);
    QCOMPARE((*store.operatorTable().find(first.id))->key, first.key); // what he signed stays
}

QTEST_GUILESS_MAIN(LeavingTest)
#include "leaving_test.moc"
