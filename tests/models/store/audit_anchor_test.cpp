// SPDX-License-Identifier: Apache-2.0
// Heads that were handed out, against somebody who has the store's key.
#include "models/store/audit.h"
#include "models/store/audit_chain.h"
#include "tests/models/store/temporary_database.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::store;
using test::TemporaryDatabase;

class AuditAnchorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headsAreTypedAsTheyArePrinted();
    void whatIsNoHeadIsNoAnchor_data();
    void whatIsNoHeadIsNoAnchor();
    void theHeadIsTheLastEntry();
    void anchorsVouchForWhatLiesBefore();
    void aCutShowsOnlyAgainstAnAnchor_data();
    void aCutShowsOnlyAgainstAnAnchor();
    void aNewSealShowsUpToTheLastAnchor_data();
    void aNewSealShowsUpToTheLastAnchor();
    void notedAnchorsAreCheckedButVouchForNothing();
    void anchorsAreListedByPlace();
    void anotherTrailsHeadIsNotNoted();
};

namespace {

constexpr std::uint64_t length = 20;

void fill(const TemporaryDatabase& base, std::uint64_t upTo) {
    const auto filled = base.connection->transaction("test", [&] {
        Audit audit(*base.connection);
        std::expected<void, StoreError> done;
        for (auto number = audit.count().value() + 1; done && number <= upTo; ++number) {
            done = audit.append({.at = Timestamp(std::chrono::seconds(number)),
                                 .actor = "operator",
                                 .action = "look-up",
                                 .subject = "holder " + std::to_string(number)});
        }
        return done;
    });
    QVERIFY(filled.has_value());
}

/// The head as it was when that entry was the last.
AuditHead headAt(const TemporaryDatabase& base, std::uint64_t sequence) {
    const auto hash =
        base.text("SELECT hex(mac) FROM audit WHERE sequence = " + std::to_string(sequence));
    return {sequence, *fromHex(hash)};
}

/// Cuts the trail off as somebody would who has the key: with a head that fits.
void cutAfter(const TemporaryDatabase& base, std::uint64_t last) {
    const auto head = last == 0 ? AuditHead{} : headAt(base, last);
    const auto seal = headSeal(base.connection->auditKey(), last, head.hash);
    QVERIFY(base.tamper("DELETE FROM audit WHERE sequence > " + std::to_string(last)));
    QVERIFY(base.tamper("UPDATE audit_head SET count = " + std::to_string(last) + ", mac = x'" +
                        toHex(head.hash) + "', seal = x'" + toHex(seal) + "'"));
}

AuditFinding verified(const TemporaryDatabase& base, const std::vector<AuditHead>& anchors) {
    return Audit(*base.connection).verifyAgainst(anchors).value();
}

} // namespace

void AuditAnchorTest::headsAreTypedAsTheyArePrinted() {
    const AuditHead head{12, Bytes(32, 0xAB)};
    QCOMPARE(parseAuditHead(headText(head)), std::optional(head));
    QCOMPARE(headText(head).substr(0, 7), std::string("12:ABAB"));
    QCOMPARE(parseAuditHead("12:" + std::string(64, 'a')),
             std::optional(AuditHead{12, Bytes(32, 0xAA)}));
}

void AuditAnchorTest::whatIsNoHeadIsNoAnchor_data() {
    QTest::addColumn<QByteArray>("text");
    const QByteArray hash(64, 'A');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no colon") << "12" + hash;
    QTest::newRow("no sequence") << ":" + hash;
    QTest::newRow("sequence 0") << "0:" + hash;
    QTest::newRow("negative") << "-1:" + hash;
    QTest::newRow("too large") << "9223372036854775808:" + hash;
    QTest::newRow("space") << " 1:" + hash;
    QTest::newRow("short hash") << "1:" + hash.first(62);
    QTest::newRow("long hash") << "1:" + hash + "AA";
    QTest::newRow("no hexadecimal") << "1:" + QByteArray(64, 'G');
    QTest::newRow("spaced out") << "1:" + QByteArray("AA ").repeated(21) + "A";
}

void AuditAnchorTest::whatIsNoHeadIsNoAnchor() {
    QFETCH(QByteArray, text);
    QVERIFY(!parseAuditHead(text.toStdString()).has_value());
}

void AuditAnchorTest::theHeadIsTheLastEntry() {
    const TemporaryDatabase base;
    const Audit audit(*base.connection);
    QCOMPARE(audit.head().value(), AuditHead());
    fill(base, length);
    QCOMPARE(audit.head().value(), headAt(base, length));
    QCOMPARE(verified(base, {}).end, headAt(base, length));
}

void AuditAnchorTest::anchorsVouchForWhatLiesBefore() {
    const TemporaryDatabase base;
    fill(base, length);
    QCOMPARE(verified(base, {}).anchored, 0UL);
    const auto finding = verified(base, {headAt(base, 17), headAt(base, 1), headAt(base, 9)});
    QVERIFY(finding.sound());
    QCOMPARE(finding.anchored, 17UL);
    QCOMPARE(finding.end.sequence, length);
}

void AuditAnchorTest::aCutShowsOnlyAgainstAnAnchor_data() {
    QTest::addColumn<quint64>("last");
    for (const auto last : {0, 1, 9, 19}) {
        QTest::addRow("after %d", last) << quint64(last);
    }
}

void AuditAnchorTest::aCutShowsOnlyAgainstAnAnchor() {
    QFETCH(quint64, last);
    const TemporaryDatabase base;
    fill(base, length);
    const auto anchor = headAt(base, length);
    cutAfter(base, last);
    QVERIFY(verified(base, {}).sound()); // nothing in the store can tell
    const auto finding = verified(base, {anchor});
    QVERIFY(!finding.sound());
    QVERIFY(finding.cut());
    QCOMPARE(finding.firstBad, std::optional<std::uint64_t>());
    QCOMPARE(finding.lostAnchor, std::optional(anchor));
    QCOMPARE(finding.end.sequence, last);
}

void AuditAnchorTest::aNewSealShowsUpToTheLastAnchor_data() {
    QTest::addColumn<quint64>("last"); // that stays as it was
    QTest::addColumn<bool>("shows");
    QTest::newRow("all") << quint64(0) << true;
    QTest::newRow("in the middle") << quint64(9) << true;
    QTest::newRow("the anchor's entry alone") << quint64(14) << true;
    QTest::newRow("after the anchor") << quint64(15) << false;
}

void AuditAnchorTest::aNewSealShowsUpToTheLastAnchor() {
    QFETCH(quint64, last);
    QFETCH(bool, shows);
    const TemporaryDatabase base;
    fill(base, length);
    const std::vector anchors{headAt(base, 5), headAt(base, 15)};
    cutAfter(base, last);
    QVERIFY(Audit(*base.connection).append({.actor = "somebody else"}).has_value());
    fill(base, length);
    QVERIFY(verified(base, {}).sound());
    const auto finding = verified(base, anchors);
    QCOMPARE(finding.sound(), !shows);
    QVERIFY(!finding.cut());
    QCOMPARE(finding.anchored, last < 5 ? 0UL : shows ? 5UL : 15UL);
    if (shows) {
        QCOMPARE(finding.lostAnchor, std::optional(anchors[last < 5 ? 0 : 1]));
    }
}

void AuditAnchorTest::notedAnchorsAreCheckedButVouchForNothing() {
    const TemporaryDatabase base;
    fill(base, length);
    Audit audit(*base.connection);
    const AuditAnchor noted{headAt(base, 12), Timestamp(std::chrono::seconds(50)), "registry"};
    QVERIFY(audit.noteAnchor(noted).has_value());
    QVERIFY(verified(base, {}).sound());
    QCOMPARE(verified(base, {}).anchored, 0UL); // who has the key can write them anew too
    cutAfter(base, 11);
    QCOMPARE(verified(base, {}).lostAnchor, std::optional(noted.head));
}

void AuditAnchorTest::anchorsAreListedByPlace() {
    const TemporaryDatabase base;
    fill(base, length);
    Audit audit(*base.connection);
    const Timestamp at(std::chrono::seconds(50));
    const AuditAnchor second{headAt(base, 8), at, "registry"};
    const AuditAnchor first{headAt(base, 3), at, "registry"};
    const AuditAnchor slip{headAt(base, 8), at, "day-end"};
    for (const auto& anchor : {second, first, slip, second}) {
        QVERIFY(audit.noteAnchor(anchor).has_value());
    }
    QCOMPARE(audit.anchors().value(), (std::vector{first, slip, second}));
    QCOMPARE(audit.anchors("registry").value(), (std::vector{first, second}));
    QVERIFY(audit.anchors("elsewhere").value().empty());
}

void AuditAnchorTest::anotherTrailsHeadIsNotNoted() {
    const TemporaryDatabase base;
    fill(base, length);
    Audit audit(*base.connection);
    auto head = headAt(base, 8);
    head.sequence = 9;
    const AuditAnchor wrong{head, {}, "registry"};
    QCOMPARE(audit.noteAnchor(wrong).error().fault, StoreFault::Conflict);
    const AuditAnchor beyond{{length + 1, Bytes(32)}, {}, "registry"};
    QCOMPARE(audit.noteAnchor(beyond).error().fault, StoreFault::Conflict);
    QVERIFY(audit.anchors().value().empty());
}

QTEST_GUILESS_MAIN(AuditAnchorTest)
#include "audit_anchor_test.moc"
