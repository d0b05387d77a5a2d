// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/pcsc_reader_provider.h"
#include "tests/support/reader_watcher.h"
#include "tests/support/virtual_reader.h"

#include <QTest>

#include <memory>
#include <optional>

using guitai::cardio::CardPresence;
using guitai::cardio::ReaderSnapshot;
using guitai::pcsc::PcscReaderProvider;
using guitai::support::ReaderWatcher;
using guitai::support::VirtualReader;

namespace {

const auto firstAtr = QStringLiteral("3B6D00000102030405860143021234567A");
const auto secondAtr = QStringLiteral("3B6D00000102030405860143027654321B");

bool available(const ReaderSnapshot& snapshot) {
    return snapshot.serviceAvailable;
}

bool lost(const ReaderSnapshot& snapshot) {
    return !snapshot.serviceAvailable;
}

} // namespace

class ReaderWatchTest : public QObject {
    Q_OBJECT

private:
    std::optional<VirtualReader> reader_;

    static QString atrIn(const ReaderSnapshot& snapshot) {
        const auto* state = ReaderWatcher::find(snapshot, VirtualReader::firstName);
        return state == nullptr ? QString() : QString::fromStdString(guitai::toHex(state->atr));
    }

private Q_SLOTS:

    void initTestCase() { reader_.emplace(); }

    void cleanupTestCase() { reader_.reset(); }

    void tellsThatNoServiceRuns() {
        PcscReaderProvider provider;
        QVERIFY(!provider.snapshot().serviceAvailable);
        ReaderWatcher watcher(provider);
        QVERIFY(watcher.await(lost));
    }

    void seesTheServiceComeUpWithoutReaders() {
        PcscReaderProvider provider;
        ReaderWatcher watcher(provider);
        QVERIFY(watcher.await(lost));
        reader_->startDaemonWithoutReaders();
        QVERIFY(watcher.await(available));
        QVERIFY(watcher.last().readers.empty());
        QVERIFY(provider.snapshot() == watcher.last());
        reader_->stopDaemon();
        QVERIFY(watcher.await(lost));
    }

    void seesInsertionAndRemoval() {
        reader_->startDaemon();
        PcscReaderProvider provider;
        ReaderWatcher watcher(provider);
        QVERIFY(watcher.awaitPresence(VirtualReader::firstName, CardPresence::Empty));
        QCOMPARE(watcher.last().readers.size(), 2U);

        reader_->insertPeer(firstAtr);
        QVERIFY(watcher.awaitPresence(VirtualReader::firstName, CardPresence::Present));
        QCOMPARE(atrIn(watcher.last()), firstAtr);
        QVERIFY(watcher.awaitPresence(VirtualReader::secondName, CardPresence::Empty));

        reader_->remove();
        QVERIFY(watcher.awaitPresence(VirtualReader::firstName, CardPresence::Empty));
        QVERIFY(atrIn(watcher.last()).isEmpty());
    }

    void countsChangesSoThatASwapBetweenTwoLooksIsSeen() {
        PcscReaderProvider provider;
        ReaderWatcher watcher(provider);
        reader_->insertPeer(firstAtr);
        QVERIFY(watcher.awaitPresence(VirtualReader::firstName, CardPresence::Present));
        PcscReaderProvider looker;
        const auto before = looker.snapshot();

        reader_->remove();
        QVERIFY(watcher.awaitPresence(VirtualReader::firstName, CardPresence::Empty));
        reader_->insertPeer(firstAtr); // the very same ATR
        QVERIFY(watcher.awaitPresence(VirtualReader::firstName, CardPresence::Present));

        const auto after = looker.snapshot();
        QCOMPARE(atrIn(after), atrIn(before));
        QVERIFY(ReaderWatcher::find(after, VirtualReader::firstName)->changes !=
                ReaderWatcher::find(before, VirtualReader::firstName)->changes);
        reader_->remove();
        QVERIFY(watcher.awaitPresence(VirtualReader::firstName, CardPresence::Empty));
    }

    void twoProvidersWatchSideBySide() {
        PcscReaderProvider one;
        PcscReaderProvider two;
        ReaderWatcher first(one);
        ReaderWatcher second(two);
        reader_->insertPeer(secondAtr, VirtualReader::Slot::Second);
        QVERIFY(first.awaitPresence(VirtualReader::secondName, CardPresence::Present));
        QVERIFY(second.awaitPresence(VirtualReader::secondName, CardPresence::Present));
        one.stop();
        reader_->remove(VirtualReader::Slot::Second);
        QVERIFY(second.awaitPresence(VirtualReader::secondName, CardPresence::Empty));
        QVERIFY(first.awaitPresence(VirtualReader::secondName, CardPresence::Present));
    }

    void tellsACardThatDoesNotAnswerToPower() {
        PcscReaderProvider provider;
        ReaderWatcher watcher(provider);
        reader_->insertPeer(QStringLiteral("mute"));
        QVERIFY(watcher.awaitPresence(VirtualReader::firstName, CardPresence::Mute));
        reader_->remove();
        QVERIFY(watcher.awaitPresence(VirtualReader::firstName, CardPresence::Empty));
    }

    void survivesTheDeathOfTheService() {
        PcscReaderProvider provider;
        ReaderWatcher watcher(provider);
        for (int round = 0; round < 3; ++round) {
            QVERIFY(watcher.await(available));
            reader_->killDaemon();
            QVERIFY(watcher.await(lost));
            reader_->startDaemon();
        }
        QVERIFY(watcher.awaitPresence(VirtualReader::firstName, CardPresence::Empty));
        reader_->insertPeer(firstAtr);
        QVERIFY(watcher.awaitPresence(VirtualReader::firstName, CardPresence::Present));
        reader_->remove();
        QVERIFY(watcher.awaitPresence(VirtualReader::firstName, CardPresence::Empty));
    }

    void callsNobodyAfterStop() {
        PcscReaderProvider provider;
        ReaderWatcher watcher(provider);
        QVERIFY(watcher.await(available));
        provider.stop();
        const int calls = watcher.calls();
        PcscReaderProvider other;
        ReaderWatcher witness(other);
        reader_->insertPeer(firstAtr);
        QVERIFY(witness.awaitPresence(VirtualReader::firstName, CardPresence::Present));
        reader_->remove();
        QVERIFY(witness.awaitPresence(VirtualReader::firstName, CardPresence::Empty));
        QCOMPARE(watcher.calls(), calls);
    }

    void stopsAtAnyMoment() {
        // A cancel that comes before the wait is lost on pcsc-lite: stop() has to be stubborn.
        for (int round = 0; round < 200; ++round) {
            PcscReaderProvider provider;
            provider.start([](const ReaderSnapshot&) {});
            if (round % 2 == 0) {
                provider.stop();
            }
        }
    }

    void stopsWithoutAService() {
        reader_->killDaemon();
        for (int round = 0; round < 20; ++round) {
            PcscReaderProvider provider;
            ReaderWatcher watcher(provider);
            QVERIFY(watcher.await(lost));
        }
        reader_->startDaemon();
    }

    void startsAgainAfterStop() {
        PcscReaderProvider provider;
        for (int round = 0; round < 3; ++round) {
            ReaderWatcher watcher(provider);
            QVERIFY(watcher.await(available));
        }
    }
};

QTEST_GUILESS_MAIN(ReaderWatchTest)
#include "reader_watch_test.moc"
