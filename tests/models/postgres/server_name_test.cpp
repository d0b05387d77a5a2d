// SPDX-License-Identifier: Apache-2.0
#include "models/postgres/server_name.h"

#include <QtTest/QTest>

using guitai::postgres::serverName;

class ServerNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void tellsWhereItLeads() {
        QCOMPARE(serverName("host=db.hall port=5433 dbname=guitai"), "db.hall:5433/guitai");
        QCOMPARE(serverName("service=registry"), "registry");
        QCOMPARE(serverName("postgresql://db.hall/guitai"), "db.hall/guitai");
        QCOMPARE(serverName(""), "");
        QCOMPARE(serverName("no connection string"), "");
    }

    void keepsEverySecret() {
        for (const std::string connection :
             {"host=db user=clerk7 password=hunter2 sslkey=/home/clerk7/key sslpassword=hunter2",
              "postgresql://clerk7:hunter2@db/guitai?sslkey=/home/clerk7/key"}) {
            const auto name = serverName(connection);
            QVERIFY(name.starts_with("db"));
            QVERIFY(!name.contains("hunter2"));
            QVERIFY(!name.contains("clerk7"));
        }
    }
};

QTEST_GUILESS_MAIN(ServerNameTest)
#include "server_name_test.moc"
