// SPDX-License-Identifier: Apache-2.0
#include "models/operators/name_search.h"

#include <QtTest/QTest>

using namespace guitai::operators;

class NameSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clerksAndSupervisorsSearch_data();
    void clerksAndSupervisorsSearch();
    void whoHasLeftDoesNot();
    void aNameHasTwoCharacters_data();
    void aNameHasTwoCharacters();
    void theLimitIsOfTheSpan();
};

namespace {

const Operator clerk{.id = "1", .login = "lisi", .name = "李四", .roles = {Role::Clerk}};

} // namespace

void NameSearchTest::clerksAndSupervisorsSearch_data() {
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("may");
    QTest::newRow("clerk") << int(Role::Clerk) << true;
    QTest::newRow("supervisor") << int(Role::Supervisor) << true;
    QTest::newRow("trainer") << int(Role::Trainer) << false;
    QTest::newRow("administrator") << int(Role::Administrator) << false;
}

void NameSearchTest::clerksAndSupervisorsSearch() {
    QFETCH(int, role);
    QFETCH(bool, may);
    auto who = clerk;
    who.roles = {static_cast<Role>(role)};
    QCOMPARE(nameSearchFault(who, "张三", 0),
             may ? std::nullopt : std::optional(NameSearchFault::NotAllowed));
}

void NameSearchTest::whoHasLeftDoesNot() {
    auto who = clerk;
    who.active = false;
    QCOMPARE(nameSearchFault(who, "张三", 0), std::optional(NameSearchFault::NotAllowed));
}

void NameSearchTest::aNameHasTwoCharacters_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("enough");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("surname") << QByteArray("张") << false;
    QTest::newRow("rare surname, four bytes") << QByteArray("𫍯") << false;
    QTest::newRow("whole") << QByteArray("张三") << true;
    QTest::newRow("letter") << QByteArray("Z") << false;
    QTest::newRow("letters") << QByteArray("ZH") << true;
    QTest::newRow("with a dot") << QByteArray("阿·") << false;
    QTest::newRow("with a space") << QByteArray("张　") << false;
    QTest::newRow("no UTF-8") << QByteArray("\xE5\xBC") << false;
}

void NameSearchTest::aNameHasTwoCharacters() {
    QFETCH(QByteArray, name);
    QFETCH(bool, enough);
    QCOMPARE(nameSearchFault(clerk, name.toStdString(), 0),
             enough ? std::nullopt : std::optional(NameSearchFault::TooShort));
}

void NameSearchTest::theLimitIsOfTheSpan() {
    QCOMPARE(nameSearchFault(clerk, "张三", mostNameSearches - 1), std::nullopt);
    QCOMPARE(nameSearchFault(clerk, "张三", mostNameSearches),
             std::optional(NameSearchFault::TooMany));
}

QTEST_GUILESS_MAIN(NameSearchTest)
#include "name_search_test.moc"
