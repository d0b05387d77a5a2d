// SPDX-License-Identifier: Apache-2.0
#include "models/store/audit.h"
#include "models/store/operator_table.h"
#include "models/store/store.h"
#include "tests/support/temporary_store.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::store;
using test::secret;
using test::TemporaryStore;

class StoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createdStoreOpensWithItsPassword();
    void createdStoreOpensWithItsRecoveryKeyAnywhere();
    void oneHalfOfTheRecoveryKeyOpensNothing();
    void createLeavesAStoreThatStandsAlone();
    void createRefusesUnfitLoginAndPassword();
    void leftoversOfAKilledCreateAreNoObstacle();
    void unknownLoginAndMissingStoreAreTold();
    void secondInstanceIsRefused();
    void missingMachineSecretIsTold();
    void signInGivesThePersonAndTheKeyOnRecord();
    void addedOperatorSignsIn();
    void loginIsTakenOnce();
    void inactiveOperatorIsRefused();
    void changedPasswordReplacesTheOld();
    void renewedRecoveryKeyReplacesTheOld();
    void onlyAnAdministratorAddsPeople();
    void outsideTellsLoginsAndUse();
    void freshStorePassesItsCheck();
};

namespace {

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

const NewOperator clerk{"lisi", "李四", {operators::Role::Clerk}};

} // namespace

void StoreTest::createdStoreOpensWithItsPassword() {
    const TemporaryStore at;
    {
        const auto made = at.create();
        QVERIFY(made.has_value());
        QVERIFY(Store::exists(at.location));
        QCOMPARE(made->administrator.who.name, std::string("张三"));
    }
    const auto opened = at.open();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->who.who.login, std::string("chief"));
    QVERIFY(opened->who.who.has(operators::Role::Administrator));
}

void StoreTest::createdStoreOpensWithItsRecoveryKeyAnywhere() {
    const TemporaryStore at;
    auto made = at.create();
    QVERIFY(made.has_value());
    made->store.reset();
    const Location elsewhere{at.location.directory,
                             at.location.machineSecret.parent_path() / "another-secret"};
    auto recovered =
        Store::recover(elsewhere, made->recovery.second, made->recovery.first, at.clock);
    QVERIFY(recovered.has_value());
    const auto password = secret("a password of mine");
    QVERIFY((*recovered)->addAfterRecovery(clerk, password).has_value());
    recovered->reset();
    QVERIFY(Store::open(elsewhere, "lisi", secret("a password of mine"), at.clock).has_value());
}

void StoreTest::oneHalfOfTheRecoveryKeyOpensNothing() {
    const TemporaryStore at;
    auto made = at.create();
    made->store.reset();
    const auto& halves = made->recovery;
    QCOMPARE(faultOf(Store::recover(at.location, halves.first, halves.first, at.clock)),
             StoreFault::WrongPassword);
    auto slip = halves.second.clone();
    slip.data()[0] = slip.data()[0] == 'A' ? 'B' : 'A';
    QCOMPARE(faultOf(Store::recover(at.location, halves.first, slip, at.clock)),
             StoreFault::RecoveryKeyMistyped);
    QVERIFY(Store::recover(at.location, halves.first, halves.second, at.clock).has_value());
}

void StoreTest::createLeavesAStoreThatStandsAlone() {
    const TemporaryStore at;
    QVERIFY(at.create().has_value());
    QCOMPARE(QDir(at.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList({QStringLiteral("machine-secret"), QStringLiteral("store")}));
    QCOMPARE(faultOf(at.create()), StoreFault::AlreadyThere);
    QVERIFY(at.open().has_value());
}

void StoreTest::createRefusesUnfitLoginAndPassword() {
    const TemporaryStore at;
    const auto made = [&](const char* login, const char* password) {
        return faultOf(Store::create(at.location, {login, "张三", {}}, secret(password),
                                     test::cheapCost, at.clock));
    };
    QCOMPARE(made("two words", "correct horse"), StoreFault::LoginUnfit);
    QCOMPARE(made("", "correct horse"), StoreFault::LoginUnfit);
    QCOMPARE(made("chief", "short"), StoreFault::PasswordUnfit);
    QVERIFY(!Store::exists(at.location));
    QVERIFY(!std::filesystem::exists(at.location.machineSecret));
}

void StoreTest::leftoversOfAKilledCreateAreNoObstacle() {
    const TemporaryStore at;
    QDir(at.folder.path()).mkpath(QStringLiteral("store.making/deeper"));
    QFile half(at.folder.filePath(QStringLiteral("store.making/store.db")));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("half a page");
    half.close();
    QVERIFY(!Store::exists(at.location));
    QVERIFY(at.create().has_value());
    QVERIFY(at.open().has_value());
}

void StoreTest::unknownLoginAndMissingStoreAreTold() {
    const TemporaryStore at;
    QCOMPARE(faultOf(at.open()), StoreFault::NotFound);
    at.create()->store.reset();
    QCOMPARE(faultOf(Store::open(at.location, "nobody", secret("correct horse"), at.clock)),
             StoreFault::NoSuchOperator);
}

void StoreTest::secondInstanceIsRefused() {
    const TemporaryStore at;
    auto made = at.create();
    QCOMPARE(faultOf(at.open()), StoreFault::InUse);
    made->store.reset();
    const auto opened = at.open();
    QVERIFY(opened.has_value());
    QCOMPARE(faultOf(at.open()), StoreFault::InUse);
}

void StoreTest::missingMachineSecretIsTold() {
    const TemporaryStore at;
    at.create()->store.reset();
    std::filesystem::resize_file(at.location.machineSecret, 3);
    QCOMPARE(faultOf(at.open()), StoreFault::MachineSecretMissing);
    std::filesystem::remove(at.location.machineSecret);
    QCOMPARE(faultOf(at.open()), StoreFault::MachineSecretMissing);
}

void StoreTest::signInGivesThePersonAndTheKeyOnRecord() {
    const TemporaryStore at;
    const auto made = at.create();
    const auto person = made->store->signIn("chief", secret("correct horse"));
    QVERIFY(person.has_value());
    QCOMPARE(person->who, made->administrator.who);
    QCOMPARE(person->key.publicKey(), made->administrator.who.key);
    QCOMPARE(faultOf(made->store->signIn("chief", secret("wrong horse"))),
             StoreFault::WrongPassword);
}

void StoreTest::addedOperatorSignsIn() {
    const TemporaryStore at;
    auto made = at.create();
    const auto added =
        made->store->addOperator(clerk, secret("another password"), made->administrator);
    QVERIFY(added.has_value());
    QCOMPARE(made->store->signIn("lisi", secret("another password"))->who, *added);
    QCOMPARE(faultOf(made->store->signIn("lisi", secret("correct horse"))),
             StoreFault::WrongPassword);
    QCOMPARE(made->store->operatorTable().all()->size(), 2UL);
    made->store.reset();
    QVERIFY(Store::open(at.location, "lisi", secret("another password"), at.clock).has_value());
}

void StoreTest::loginIsTakenOnce() {
    const TemporaryStore at;
    const auto made = at.create();
    QVERIFY(made->store->addOperator(clerk, secret("another password"), made->administrator)
                .has_value());
    QCOMPARE(
        faultOf(made->store->addOperator(clerk, secret("a third password"), made->administrator)),
        StoreFault::Conflict);
    QVERIFY(made->store->signIn("lisi", secret("another password")).has_value());
}

void StoreTest::inactiveOperatorIsRefused() {
    const TemporaryStore at;
    const auto made = at.create();
    auto who = *made->store->addOperator(clerk, secret("another password"), made->administrator);
    who.active = false;
    QVERIFY(made->store->operatorTable().save(who).has_value());
    QCOMPARE(faultOf(made->store->signIn("lisi", secret("another password"))),
             StoreFault::OperatorInactive);
}

void StoreTest::changedPasswordReplacesTheOld() {
    const TemporaryStore at;
    auto made = at.create();
    QCOMPARE(faultOf(made->store->changePassword("chief", secret("wrong horse"),
                                                 secret("a new password"))),
             StoreFault::WrongPassword);
    QCOMPARE(
        faultOf(made->store->changePassword("chief", secret("correct horse"), secret("12345678"))),
        StoreFault::PasswordUnfit);
    QVERIFY(made->store->changePassword("chief", secret("correct horse"), secret("a new password"))
                .has_value());
    made->store.reset();
    QCOMPARE(faultOf(at.open("correct horse")), StoreFault::WrongPassword);
    const auto opened = at.open("a new password");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->who.key.publicKey(), made->administrator.who.key);
}

void StoreTest::renewedRecoveryKeyReplacesTheOld() {
    const TemporaryStore at;
    auto made = at.create();
    const auto fresh = made->store->renewRecovery(made->administrator);
    QVERIFY(fresh.has_value());
    made->store.reset();
    QCOMPARE(
        faultOf(Store::recover(at.location, made->recovery.first, made->recovery.second, at.clock)),
        StoreFault::WrongPassword);
    QVERIFY(Store::recover(at.location, fresh->first, fresh->second, at.clock).has_value());
}

void StoreTest::onlyAnAdministratorAddsPeople() {
    const TemporaryStore at;
    const auto made = at.create();
    auto& store = *made->store;
    QVERIFY(store.addOperator(clerk, secret("another password"), made->administrator).has_value());
    const auto lisi = store.signIn("lisi", secret("another password"));
    const NewOperator third{"wangwu", "王五", {operators::Role::Administrator}};
    QCOMPARE(faultOf(store.addOperator(third, secret("a third password"), *lisi)),
             StoreFault::NotAllowed);
    QCOMPARE(faultOf(store.renewRecovery(*lisi)), StoreFault::NotAllowed);
    auto fired = made->administrator.who;
    fired.active = false;
    QVERIFY(store.operatorTable().save(fired).has_value());
    QCOMPARE(faultOf(store.addOperator(third, secret("a third password"), made->administrator)),
             StoreFault::NotAllowed);
    QCOMPARE(faultOf(store.addAfterRecovery(third, secret("a third password"))),
             StoreFault::NotAllowed);
    QCOMPARE(store.operatorTable().all()->size(), 2UL);
    QCOMPARE(faultOf(store.changePassword("chief", secret("correct horse"), secret("a new one"))),
             StoreFault::OperatorInactive);
}

void StoreTest::outsideTellsLoginsAndUse() {
    const TemporaryStore at;
    QCOMPARE(faultOf(Store::look(at.location)), StoreFault::NotFound);
    auto made = at.create();
    QVERIFY(made->store->addOperator(clerk, secret("another password"), made->administrator)
                .has_value());
    QCOMPARE(Store::look(at.location)->logins, (std::vector<std::string>{"chief", "lisi"}));
    QCOMPARE(Store::look(at.location)->inUse, true);
    made->store.reset();
    QCOMPARE(Store::look(at.location)->inUse, false);
    QCOMPARE(Store::look(at.location)->bytes, std::filesystem::file_size(at.database()));
}

void StoreTest::freshStorePassesItsCheck() {
    const TemporaryStore at;
    const auto made = at.create();
    QVERIFY(made->store->check().has_value());
    QCOMPARE(*made->store->audit().verify(), std::optional<std::uint64_t>());
}

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
