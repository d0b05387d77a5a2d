// SPDX-License-Identifier: Apache-2.0
#include "models/store/audit.h"
#include "models/store/audit_chain.h"
#include "tests/models/store/temporary_database.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::store;
using test::TemporaryDatabase;

class AuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyTrailIsSound();
    void untouchedTrailIsSound();
    void entriesComeBackNewestFirst();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void fieldsDoNotRunIntoOneAnother();
    void anotherKeyMakesAnotherMac();
    void rolledBackEntryLeavesNoGap();
    void anySingleChangeIsFoundWhereItIs();
};

namespace {

constexpr int length = 9;

AuditEntry entry(int number) {
    return {.at = Timestamp(std::chrono::milliseconds(1'000 * number)),
            .actor = "operator",
            .action = "look-up",
            .subject = "holder " + std::to_string(number),
            .detail = "{}"};
}

void fill(const TemporaryDatabase& at) {
    for (int number = 1; number <= length; ++number) {
        QVERIFY(Audit(*at.connection).append(entry(number)).has_value());
    }
}

std::optional<std::uint64_t> firstBad(const TemporaryDatabase& at) {
    return Audit(*at.connection).verify().value();
}

} // namespace

void AuditTest::emptyTrailIsSound() {
    const TemporaryDatabase at;
    QCOMPARE(firstBad(at), std::optional<std::uint64_t>());
    QCOMPARE(Audit(*at.connection).count().value(), 0UL);
}

void AuditTest::untouchedTrailIsSound() {
    const TemporaryDatabase at;
    fill(at);
    QCOMPARE(firstBad(at), std::optional<std::uint64_t>());
    QCOMPARE(Audit(*at.connection).count().value(), std::uint64_t{length});
}

void AuditTest::entriesComeBackNewestFirst() {
    const TemporaryDatabase at;
    fill(at);
    const auto latest = Audit(*at.connection).latest(2).value();
    QCOMPARE(latest.size(), 2UL);
    QCOMPARE(latest[0].sequence, 9UL);
    QCOMPARE(latest[0].subject, std::string("holder 9"));
    QCOMPARE(latest[1].at, entry(8).at);
}

void AuditTest::tamperingIsFound_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<quint64>("bad");
    const auto row = [](const char* name, const char* sql, quint64 bad) {
        QTest::newRow(name) << QByteArray(sql) << bad;
    };
    row("changed text", "UPDATE audit SET subject = 'holder 7' WHERE sequence = 4", 4);
    row("changed time", "UPDATE audit SET at = at + 1 WHERE sequence = 1", 1);
    row("changed mac", "UPDATE audit SET mac = zeroblob(32) WHERE sequence = 6", 6);
    row("deleted", "DELETE FROM audit WHERE sequence = 5", 5);
    row("deleted and moved up",
        "DELETE FROM audit WHERE sequence = 5; UPDATE audit SET sequence = sequence - 1 WHERE "
        "sequence > 5",
        5);
    row("inserted in front",
        "INSERT INTO audit SELECT 0, at, actor, action, subject, detail, mac FROM audit LIMIT 1",
        1);
    row("inserted at the end",
        "INSERT INTO audit SELECT 10, at, actor, action, subject, detail, mac FROM audit "
        "WHERE sequence = 9",
        10);
    row("swapped",
        "UPDATE audit SET sequence = -1 WHERE sequence = 3; UPDATE audit SET sequence = 3 WHERE "
        "sequence = 7; UPDATE audit SET sequence = 7 WHERE sequence = -1",
        3);
    row("truncated", "DELETE FROM audit WHERE sequence > 7", 8);
    row("truncated with the head's count set back",
        "DELETE FROM audit WHERE sequence > 7; UPDATE audit_head SET count = 7, "
        "mac = (SELECT mac FROM audit WHERE sequence = 7)",
        8);
    row("emptied", "DELETE FROM audit", 1);
    row("head removed", "DELETE FROM audit_head", 1);
}

void AuditTest::tamperingIsFound() {
    QFETCH(QByteArray, sql);
    QFETCH(quint64, bad);
    const TemporaryDatabase at;
    fill(at);
    QVERIFY(at.tamper(sql.toStdString()));
    QCOMPARE(firstBad(at), std::optional<std::uint64_t>(bad));
}

void AuditTest::fieldsDoNotRunIntoOneAnother() {
    SecretBytes key(32);
    AuditEntry one{.actor = "ab", .action = "c"};
    AuditEntry other{.actor = "a", .action = "bc"};
    QVERIFY(entryMac(key, one, {}) != entryMac(key, other, {}));
}

void AuditTest::anotherKeyMakesAnotherMac() {
    SecretBytes key(32);
    SecretBytes other(32);
    other.data()[31] = 1;
    QVERIFY(entryMac(key, entry(1), {}) != entryMac(other, entry(1), {}));
    QVERIFY(headSeal(key, 1, {}) != headSeal(other, 1, {}));
}

void AuditTest::rolledBackEntryLeavesNoGap() {
    const TemporaryDatabase at;
    fill(at);
    const auto undone = at.connection->transaction("test", [&] {
        std::ignore = Audit(*at.connection).append(entry(10));
        return std::expected<void, StoreError>(std::unexpect,
                                               StoreError{StoreFault::Conflict, "test", 0, {}});
    });
    QVERIFY(!undone);
    QVERIFY(Audit(*at.connection).append(entry(11)).has_value());
    QCOMPARE(firstBad(at), std::optional<std::uint64_t>());
    QCOMPARE(Audit(*at.connection).count().value(), 10UL);
}

void AuditTest::anySingleChangeIsFoundWhereItIs() {
    const TemporaryDatabase at;
    fill(at);
    QVERIFY(rc::check([&] {
        const auto victim = *rc::gen::inRange(1, length + 1);
        const auto column =
            *rc::gen::elementOf(std::vector<std::string>{"actor", "action", "subject", "detail"});
        const auto where = " WHERE sequence = " + std::to_string(victim);
        const auto before = at.text("SELECT " + column + " FROM audit" + where);
        RC_ASSERT(at.tamper("UPDATE audit SET " + column + " = " + column + " || 'x'" + where));
        RC_ASSERT(firstBad(at) == static_cast<std::uint64_t>(victim));
        RC_ASSERT(at.tamper("UPDATE audit SET " + column + " = '" + before + "'" + where));
        RC_ASSERT(firstBad(at) == std::nullopt);
    }));
}

QTEST_GUILESS_MAIN(AuditTest)
#include "audit_test.moc"
