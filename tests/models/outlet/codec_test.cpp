// SPDX-License-Identifier: Apache-2.0
#include "models/outlet/codec.h"
#include "models/outlet/items.h"
#include "tests/models/outlet/outlet_samples.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::samples;

/// What is read from outside is trusted in nothing.
class CodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentHasItsForm();
    void itemIsReadOnlyWithItsKeyAndForm_data();
    void itemIsReadOnlyWithItsKeyAndForm();
    void eventsSayWhereTheyAreWrong_data();
    void eventsSayWhereTheyAreWrong();
};

void CodecTest::documentHasItsForm() {
    QCOMPARE(encode(std::vector<Event>{BlankTaken{serial(1), id(1)}}),
             std::string(R"({"events":[{"event":"blank-taken",)"
                         R"("operation":"00000000-0000-0000-0000-000000000001",)"
                         R"("serial":"BLANK1"}],"schema":1})"));
}

void CodecTest::itemIsReadOnlyWithItsKeyAndForm_data() {
    QTest::addColumn<ItemKind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("pointer");
    const QString taking = QStringLiteral(R"({"schema":1,"serial":"BLANK1","state":"taken"})");
    const QString key = QString::fromStdString(id(1).text());
    QTest::newRow("whole") << ItemKind::Taking << key << taking << QStringLiteral("ok");
    QTest::newRow("key") << ItemKind::Taking << QStringLiteral("1") << taking << QString();
    QTest::newRow("line's key") << ItemKind::Line << key << taking << QString();
    QTest::newRow("another kind") << ItemKind::Fee << key << taking << QStringLiteral("/serial");
    QTest::newRow("schema") << ItemKind::Taking << key
                            << QString(taking).replace(QLatin1String(":1,"), QLatin1String(":2,"))
                            << QStringLiteral("/schema");
    QTest::newRow("word") << ItemKind::Taking << key
                          << QString(taking).replace(QLatin1String("taken"), QLatin1String("gone"))
                          << QStringLiteral("/state");
    QTest::newRow("serial") << ItemKind::Taking << key
                            << QString(taking).replace(QLatin1String("BLANK1"), QLatin1String("x"))
                            << QStringLiteral("/serial");
    QTest::newRow("more made than ordered")
        << ItemKind::Batch << key
        << QStringLiteral(R"({"schema":1,"state":"sent","cards":1,"made":1,"failed":1,)"
                          R"("openedOn":"2026-11-24","fileHash":""})")
        << QStringLiteral("/cards");
}

void CodecTest::itemIsReadOnlyWithItsKeyAndForm() {
    QFETCH(const ItemKind, kind);
    QFETCH(const QString, key);
    QFETCH(const QString, json);
    QFETCH(const QString, pointer);
    Outlet outlet;
    const auto read = addItem(outlet, {kind, key.toStdString()}, json.toStdString());
    QCOMPARE(QString::fromStdString(read ? "ok" : read.error().pointer), pointer);
    QCOMPARE(itemsOf(outlet).size(), read ? 1U : 0U);
}

void CodecTest::eventsSayWhereTheyAreWrong_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no json") << QStringLiteral("x") << QString();
    QTest::newRow("schema") << QStringLiteral(R"({"schema":2,"events":[]})")
                            << QStringLiteral("/schema");
    QTest::newRow("more") << QStringLiteral(R"({"schema":1,"events":[],"and":1})")
                          << QStringLiteral("/and");
    QTest::newRow("event") << QStringLiteral(R"({"schema":1,"events":[{"event":"gone"}]})")
                           << QStringLiteral("/events/0/event");
    QTest::newRow("amount") << QStringLiteral(
                                   R"({"schema":1,"events":[{"event":"fee-taken","act":"replace",)"
                                   R"("operation":"00000000-0000-0000-0000-000000000001",)"
                                   R"("amount":1.5,"day":"2026-11-24"}]})")
                            << QStringLiteral("/events/0/amount");
}

void CodecTest::eventsSayWhereTheyAreWrong() {
    QFETCH(const QString, text);
    QFETCH(const QString, pointer);
    const auto read = decodeEvents(text.toStdString());
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error().pointer), pointer);
}

QTEST_GUILESS_MAIN(CodecTest)
#include "codec_test.moc"
