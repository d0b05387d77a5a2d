// SPDX-License-Identifier: Apache-2.0
// What a counter knows of people while the registry at the other end of the line cannot be asked.
#include "models/registry/known_files.h"
#include "models/store/seen_files.h"
#include "tests/models/registry/office.h"
#include "tests/models/registry/through_line.h"

#include <QtTest/QTest>

using namespace guitai;
using registry::KnownFiles;
using registry::RegistryFault;

namespace {

/// A counter whose registry is another office's, at the end of a line.
struct Counter {
    test::Office office{};
    test::TemporaryStore place{};
    std::unique_ptr<store::Store> store = std::move(place.create()->store);
    test::ThroughLine line{};
    FixedClock clock{test::someDay()};

    Counter() { line.own = std::move(office.registry); }

    [[nodiscard]] KnownFiles known(bool hurry = false) { return {line, *store, clock, hurry}; }

    [[nodiscard]] std::string number() const { return office.file.holder.idNumber.text(); }

    [[nodiscard]] CardNumber card() const { return office.file.cards.front().number; }

    /// An act elsewhere: the file there has moved on.
    void moveOn() {
        const auto done = line.own->submit(office.sealed(office.enquiry()));
        if (!done || done->kind != registry::OutcomeKind::Applied) {
            qFatal("not moved on");
        }
    }
};

} // namespace

class KnownFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoeverWasSeenIsFoundByEachOfHisNumbersOnADeadLine();
    void aBankCardFindsWhomItWasSeenWith();
    void whoeverWasNotSeenIsUnknownBecauseNobodyCouldBeAsked();
    void aRegistryThatAnswersIsAlwaysBelieved();
    void aRegistryKnownToBeMuteIsNotWaitedFor();
    void namesFindOnDeadLinesOnlyWhoseFileWasOpened();
    void afterThirtyDaysAFileIsForgotten();
    void anOlderFileNeverReplacesANewerOne();
    void aNumberBelongsToWhomItWasSeenWithLast();
    void aRegistryOnTheOwnStoreIsNotRemembered();
    void aRememberedFileThatCannotBeReadIsNotKnown();
};

void KnownFilesTest::whoeverWasSeenIsFoundByEachOfHisNumbersOnADeadLine() {
    Counter counter;
    const auto seen = counter.known().byNumber(counter.number());
    QVERIFY(seen.has_value());
    QVERIFY(!seen->seenAt);
    const auto then = counter.clock.now();
    counter.clock.set(then + std::chrono::hours(2));
    counter.line.down = true;
    for (const auto& number : {counter.number(), counter.card().text()}) {
        const auto again = counter.known().byNumber(number);
        QVERIFY2(again.has_value(), number.c_str());
        QVERIFY(again->file == seen->file);
        QCOMPARE(again->seenAt, std::optional(then));
    }
    QVERIFY(counter.known().of(counter.office.file.id)->file == seen->file);
}

void KnownFilesTest::aBankCardFindsWhomItWasSeenWith() {
    Counter counter;
    auto file = counter.office.file;
    const auto bank = BankCardNumber::parse("6299990000000000012");
    file.cards.front().bankCard = bank.value();
    QVERIFY(counter.known().remember(file).has_value());
    counter.line.down = true;
    QVERIFY(counter.known().byNumber(bank->text())->file == file);
}

void KnownFilesTest::whoeverWasNotSeenIsUnknownBecauseNobodyCouldBeAsked() {
    Counter counter;
    counter.line.down = true;
    QCOMPARE(counter.known().byNumber(counter.number()).error(), RegistryFault::Unreachable);
    QCOMPARE(counter.known().of(counter.office.file.id).error(), RegistryFault::Unreachable);
    QCOMPARE(counter.known().byName("张三", 5).error(), RegistryFault::Unreachable);
}

void KnownFilesTest::aRegistryThatAnswersIsAlwaysBelieved() {
    Counter counter;
    QVERIFY(counter.known().byNumber(counter.number()).has_value());
    counter.moveOn();
    const auto now = counter.known().byNumber(counter.number());
    QCOMPARE(now->file.version, counter.office.file.version + 1);
    counter.line.down = true;
    QCOMPARE(counter.known().byNumber(counter.number())->file.version, now->file.version);
    const auto nobody = samples::idBorn("19991231").text();
    counter.line.down = false;
    QCOMPARE(counter.known().byNumber(nobody).error(), RegistryFault::NotFound);
}

void KnownFilesTest::aRegistryKnownToBeMuteIsNotWaitedFor() {
    Counter counter;
    QVERIFY(counter.known().byNumber(counter.number()).has_value());
    counter.moveOn(); // it does answer, but is not asked
    const auto quick = counter.known(true).byNumber(counter.number());
    QVERIFY(quick->seenAt.has_value());
    QCOMPARE(quick->file.version, counter.office.file.version);
    counter.office.file.holder.idNumber = samples::idBorn("19991231");
    QCOMPARE(counter.known(true).byNumber(counter.number()).error(), RegistryFault::NotFound);
}

void KnownFilesTest::namesFindOnDeadLinesOnlyWhoseFileWasOpened() {
    Counter counter;
    const auto name = counter.office.file.holder.name.text();
    QCOMPARE(counter.known().byName(name, 5)->size(), std::size_t(1));
    counter.line.down = true;
    QCOMPARE(counter.known().byName(name, 5).error(), RegistryFault::Unreachable);
    QVERIFY(counter.known().remember(counter.office.file).has_value());
    const auto found = counter.known().byName(name, 5);
    QCOMPARE(found->size(), std::size_t(1));
    QVERIFY(found->front().seenAt.has_value());
    counter.line.down = false;
    QVERIFY(counter.known(true).byName(name, 5)->front().seenAt.has_value());
    QVERIFY(!counter.known().byName(name, 5)->front().seenAt.has_value());
}

void KnownFilesTest::afterThirtyDaysAFileIsForgotten() {
    Counter counter;
    QVERIFY(counter.known().byNumber(counter.number()).has_value());
    auto other = counter.office.file;
    other.id = Uuid::v7(samples::noon + std::chrono::hours(1));
    other.holder.idNumber = samples::idBorn("19700101");
    other.cards.clear();
    counter.clock.set(counter.clock.now() + registry::seenFilesKept);
    QVERIFY(counter.known().remember(other).has_value());
    counter.line.down = true;
    QVERIFY(counter.known().byNumber(counter.number()).has_value()); // to the day
    counter.clock.set(counter.clock.now() + std::chrono::milliseconds(1));
    QVERIFY(counter.known().remember(other).has_value());
    QCOMPARE(counter.known().byNumber(counter.number()).error(), RegistryFault::Unreachable);
    QVERIFY(counter.known().byNumber(other.holder.idNumber.text()).has_value());
}

void KnownFilesTest::anOlderFileNeverReplacesANewerOne() {
    Counter counter;
    auto newer = counter.office.file;
    newer.version = 7;
    QVERIFY(counter.known().remember(newer).has_value());
    QVERIFY(counter.known().remember(counter.office.file).has_value());
    counter.line.down = true;
    QCOMPARE(counter.known().of(newer.id)->file.version, std::uint64_t(7));
}

void KnownFilesTest::aNumberBelongsToWhomItWasSeenWithLast() {
    Counter counter;
    QVERIFY(counter.known().remember(counter.office.file).has_value());
    auto other = counter.office.file; // the number was corrected: it is another person's
    other.id = Uuid::v7(samples::noon + std::chrono::hours(1));
    other.cards.clear();
    QVERIFY(counter.known().remember(other).has_value());
    counter.line.down = true;
    QVERIFY(counter.known().byNumber(counter.number())->file.id == other.id);
    QVERIFY(counter.known().of(counter.office.file.id).has_value());
}

void KnownFilesTest::aRegistryOnTheOwnStoreIsNotRemembered() {
    test::Office office;
    KnownFiles known(*office.registry, *office.store, office.place.clock);
    QVERIFY(known.byNumber(office.file.holder.idNumber.text()).has_value());
    QVERIFY(!office.store->seenFiles().of(office.file.id)->has_value());
}

void KnownFilesTest::aRememberedFileThatCannotBeReadIsNotKnown() {
    Counter counter;
    const auto kept = counter.store->seenFiles().keep(
        {.holder = counter.office.file.id, .version = 1, .name = "张三", .json = "{", .at = {}},
        {{store::DirectoryKind::IdNumber, counter.number()}});
    QVERIFY(kept.has_value());
    counter.line.down = true;
    QCOMPARE(counter.known().byNumber(counter.number()).error(), RegistryFault::Unreachable);
    QCOMPARE(counter.known().byName("张三", 5).error(), RegistryFault::Unreachable);
}

QTEST_GUILESS_MAIN(KnownFilesTest)
#include "known_files_test.moc"
