// SPDX-License-Identifier: Apache-2.0
#include "models/base/money.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <limits>

using namespace guitai;

namespace {

constexpr auto most = std::numeric_limits<std::int64_t>::max();
constexpr auto least = std::numeric_limits<std::int64_t>::min();

__extension__ typedef __int128 Wide; // holds every sum of two amounts

} // namespace

class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textGroupsYuanAndKeepsTwoPlaces_data();
    void textGroupsYuanAndKeepsTwoPlaces();
    void textSaysTheAmountExactly();
    void sumsAreExactOrNothing();
    void differencesAreExactOrNothing();
    void overflowGivesNothing();
};

void MoneyTest::textGroupsYuanAndKeepsTwoPlaces_data() {
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << qint64(0) << QByteArray("¥0.00");
    QTest::newRow("a fen") << qint64(1) << QByteArray("¥0.01");
    QTest::newRow("a jiao") << qint64(10) << QByteArray("¥0.10");
    QTest::newRow("below a thousand") << qint64(99'999) << QByteArray("¥999.99");
    QTest::newRow("a thousand") << qint64(100'000) << QByteArray("¥1,000.00");
    QTest::newRow("millions") << qint64(123'456'789) << QByteArray("¥1,234,567.89");
    QTest::newRow("owed") << qint64(-123'456) << QByteArray("-¥1,234.56");
    QTest::newRow("a fen owed") << qint64(-1) << QByteArray("-¥0.01");
    QTest::newRow("most") << qint64(most) << QByteArray("¥92,233,720,368,547,758.07");
    QTest::newRow("least") << qint64(least) << QByteArray("-¥92,233,720,368,547,758.08");
}

void MoneyTest::textGroupsYuanAndKeepsTwoPlaces() {
    QFETCH(qint64, fen);
    QFETCH(QByteArray, text);
    QCOMPARE(Money(fen).text(), text.toStdString());
}

void MoneyTest::textSaysTheAmountExactly() {
    QVERIFY(rc::check("the digits of the text are the fen", [](std::int64_t fen) {
        auto text = Money(fen).text();
        std::erase_if(text, [](char c) { return c != '-' && (c < '0' || c > '9'); });
        RC_ASSERT(std::stoll(text) == fen);
    }));
}

void MoneyTest::sumsAreExactOrNothing() {
    QVERIFY(rc::check("plus", [](std::int64_t a, std::int64_t b) {
        const auto sum = Money(a).plus(Money(b));
        const auto exact = static_cast<Wide>(a) + b;
        RC_ASSERT(sum.has_value() == (exact <= most && exact >= least));
        RC_ASSERT((!sum || sum->fen() == static_cast<std::int64_t>(exact)));
    }));
}

void MoneyTest::differencesAreExactOrNothing() {
    QVERIFY(rc::check("minus", [](std::int64_t a, std::int64_t b) {
        const auto difference = Money(a).minus(Money(b));
        const auto exact = static_cast<Wide>(a) - b;
        RC_ASSERT(difference.has_value() == (exact <= most && exact >= least));
        RC_ASSERT((!difference || difference->fen() == static_cast<std::int64_t>(exact)));
    }));
}

void MoneyTest::overflowGivesNothing() {
    QVERIFY(!Money(most).plus(Money(1)));
    QVERIFY(!Money(least).plus(Money(-1)));
    QVERIFY(!Money(least).minus(Money(1)));
    QVERIFY(!Money(0).minus(Money(least)));
    QCOMPARE(Money(most).plus(Money(0))->fen(), most);
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
