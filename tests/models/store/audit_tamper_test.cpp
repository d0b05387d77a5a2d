// SPDX-License-Identifier: Apache-2.0
// What somebody may do to the trail's rows, at its beginning, in the middle and at its end.
#include "models/store/audit.h"
#include "tests/models/store/temporary_database.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::store;
using test::TemporaryDatabase;

class AuditTamperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstBadEntryIsNamed_data();
    void theFirstBadEntryIsNamed();
    void theHeadOfAnotherCopyIsFound();
    void anUnreadableHeadIsAnError();

private:
    static void addRows(int at, const char* where);
};

namespace {

constexpr int length = 40;

void fill(const TemporaryDatabase& base) {
    const auto filled = base.connection->transaction("test", [&] {
        std::expected<void, StoreError> done;
        for (int number = 1; done && number <= length; ++number) {
            done = Audit(*base.connection)
                       .append({.at = Timestamp(std::chrono::seconds(number)),
                                .actor = "operator",
                                .action = "look-up",
                                .subject = "holder " + std::to_string(number),
                                .detail = "{}"});
        }
        return done;
    });
    QVERIFY(filled.has_value());
}

std::string columnsFrom(const std::string& sequence) {
    return "SELECT " + sequence + ", at, actor, action, subject, detail, mac FROM audit ";
}

/// By way of numbers below zero: a row's number is taken until its neighbour has moved.
std::string movedUp(int from) {
    const auto at = std::to_string(from);
    return "UPDATE audit SET sequence = -sequence - 1 WHERE sequence >= " + at +
           "; UPDATE audit SET sequence = -sequence WHERE sequence < 0";
}

std::string movedDown(int from) {
    const auto at = std::to_string(from);
    return "UPDATE audit SET sequence = -sequence + 1 WHERE sequence >= " + at +
           "; UPDATE audit SET sequence = -sequence WHERE sequence < 0";
}

std::string swapped(int one, int other) {
    const auto a = std::to_string(one);
    const auto b = std::to_string(other);
    return "UPDATE audit SET sequence = -1 WHERE sequence = " + a +
           "; UPDATE audit SET sequence = " + a + " WHERE sequence = " + b +
           "; UPDATE audit SET sequence = " + b + " WHERE sequence = -1";
}

} // namespace

void AuditTamperTest::addRows(int at, const char* where) {
    const auto number = std::to_string(at);
    const auto row = [&](const char* kind, const std::string& sql, int bad) {
        QTest::addRow("%s, %s", kind, where) << QByteArray::fromStdString(sql) << quint64(bad);
    };
    const auto here = " WHERE sequence = " + number;
    row("actor changed", "UPDATE audit SET actor = 'nobody'" + here, at);
    row("action changed", "UPDATE audit SET action = 'print'" + here, at);
    row("subject emptied", "UPDATE audit SET subject = ''" + here, at);
    row("detail changed", "UPDATE audit SET detail = '{ }'" + here, at);
    row("time changed", "UPDATE audit SET at = at - 1" + here, at);
    row("mac cut", "UPDATE audit SET mac = substr(mac, 1, 16)" + here, at);
    row("deleted", "DELETE FROM audit" + here, at);
    row("deleted and closed up", "DELETE FROM audit" + here + "; " + movedDown(at + 1), at);
    row("a copy inserted before it",
        movedUp(at) + "; INSERT INTO audit " + columnsFrom(number) +
            "WHERE sequence = " + std::to_string(at + 1),
        at + 1); // which of two equal ones came later, nothing says
    const int other = at == length ? at - 1 : at + 1;
    row("swapped with its neighbour", swapped(at, other), std::min(at, other));
    row("swapped with the one in the middle", swapped(at, length / 2 + 3),
        std::min(at, length / 2 + 3));
}

void AuditTamperTest::theFirstBadEntryIsNamed_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<quint64>("bad");
    addRows(1, "first");
    addRows(length / 2, "middle");
    addRows(length, "last");
    QTest::newRow("head's seal changed")
        << QByteArray("UPDATE audit_head SET seal = zeroblob(32)") << quint64(length + 1);
    QTest::newRow("head ahead of the trail")
        << QByteArray("UPDATE audit_head SET count = count + 1") << quint64(length + 1);
}

void AuditTamperTest::theFirstBadEntryIsNamed() {
    QFETCH(QByteArray, sql);
    QFETCH(quint64, bad);
    const TemporaryDatabase base;
    fill(base);
    QVERIFY(base.tamper(sql.toStdString()));
    const Audit audit(*base.connection);
    QCOMPARE(audit.verify().value(), std::optional<std::uint64_t>(bad));
    const auto finding = audit.verifyAgainst({}).value();
    QCOMPARE(finding.firstBad, std::optional<std::uint64_t>(bad));
    QCOMPARE(finding.end.sequence, bad - 1);
    QVERIFY(!finding.sound());
}

void AuditTamperTest::theHeadOfAnotherCopyIsFound() {
    const TemporaryDatabase base;
    const TemporaryDatabase copy; // that went on by itself, under the same key
    fill(base);
    fill(copy);
    QVERIFY(Audit(*base.connection).append({.actor = "here"}).has_value());
    QVERIFY(Audit(*copy.connection).append({.actor = "there"}).has_value());
    const auto mac = copy.text("SELECT hex(mac) FROM audit_head");
    const auto seal = copy.text("SELECT hex(seal) FROM audit_head");
    QVERIFY(base.tamper("UPDATE audit_head SET mac = x'" + mac + "', seal = x'" + seal + "'"));
    QCOMPARE(Audit(*base.connection).verify().value(), std::optional<std::uint64_t>(length + 1));
}

void AuditTamperTest::anUnreadableHeadIsAnError() {
    const TemporaryDatabase base;
    fill(base);
    QVERIFY(base.tamper("UPDATE audit_head SET count = -1"));
    QVERIFY(!Audit(*base.connection).verify().has_value());
}

QTEST_GUILESS_MAIN(AuditTamperTest)
#include "audit_tamper_test.moc"
