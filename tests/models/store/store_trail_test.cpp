// SPDX-License-Identifier: Apache-2.0
// What the store itself puts on record: who signed in, who tried, and what only administrators do.
#include "models/store/audit.h"
#include "models/store/operator_table.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::store;
using test::secret;
using test::TemporaryStore;

class StoreTrailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signInsAreOnRecord();
    void whatIsNobodysLoginIsNotOnRecord();
    void everyFailedSignInIsOnRecord();
    void whatOthersTryAsAdministratorsIsOnRecord();
};

namespace {

const NewOperator clerk{"lisi", "李四", {operators::Role::Clerk}};

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

} // namespace

void StoreTrailTest::signInsAreOnRecord() {
    const TemporaryStore at;
    at.create()->store.reset();
    QCOMPARE(faultOf(at.open("wrong horse")), StoreFault::WrongPassword);
    const auto opened = at.open();
    std::ignore = opened->store->signIn("chief", secret("wrong horse"));
    const auto trail = opened->store->audit().latest(10);
    QCOMPARE(trail->size(), 3UL);
    QCOMPARE((*trail)[2].action, std::string("store-created"));
    QCOMPARE((*trail)[1].action, std::string("sign-in"));
    QCOMPARE((*trail)[1].detail, std::string(R"({"wrongBefore":1})"));
    QCOMPARE((*trail)[0].action, std::string("sign-in-failed"));
    QCOMPARE((*trail)[0].subject, std::string("chief"));
}

void StoreTrailTest::whatIsNobodysLoginIsNotOnRecord() {
    const TemporaryStore at;
    const auto made = at.create();
    std::ignore = made->store->signIn("correct horse", secret("chief")); // in the wrong fields
    const auto entry = made->store->audit().latest(1)->front();
    QCOMPARE(entry.action, std::string("sign-in-failed"));
    QCOMPARE(entry.subject, std::string());
}

void StoreTrailTest::everyFailedSignInIsOnRecord() {
    const TemporaryStore at;
    const auto made = at.create();
    auto& store = *made->store;
    auto lisi = store.addOperator(clerk, secret("another password"), made->administrator).value();
    const auto whyOf = [&store] {
        const auto entry = store.audit().latest(1)->front();
        return entry.action + " " + entry.subject + " " + entry.detail;
    };
    std::ignore = store.changePassword("lisi", secret("wrong horse"), secret("a third password"));
    QCOMPARE(whyOf(), std::string(R"(sign-in-failed lisi {"why":"wrong-password"})"));
    lisi.active = false;
    QVERIFY(store.operatorTable().save(lisi).has_value());
    QCOMPARE(faultOf(store.signIn("lisi", secret("another password"))),
             StoreFault::OperatorInactive);
    QCOMPARE(whyOf(), std::string(R"(sign-in-failed lisi {"why":"operator-inactive"})"));
    std::ignore =
        store.changePassword("lisi", secret("another password"), secret("a third password"));
    QCOMPARE(whyOf(), std::string(R"(sign-in-failed lisi {"why":"operator-inactive"})"));
    QCOMPARE(*store.audit().count(), 5UL);
}

void StoreTrailTest::whatOthersTryAsAdministratorsIsOnRecord() {
    const TemporaryStore at;
    const auto made = at.create();
    auto& store = *made->store;
    const auto added = store.addOperator(clerk, secret("another password"), made->administrator);
    const auto lisi = store.signIn("lisi", secret("another password")).value();
    std::ignore = store.renewRecovery(lisi);
    const auto entry = store.audit().latest(1)->front();
    QCOMPARE(entry.actor, added->id);
    QCOMPARE(entry.action, std::string("refusal"));
    QCOMPARE(entry.detail, std::string(R"({"why":"not-allowed"})"));
}

QTEST_GUILESS_MAIN(StoreTrailTest)
#include "store_trail_test.moc"
