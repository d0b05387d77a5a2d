// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/virtual_reader.h"
#include "tests/cardio/virtual/bare_card.h"

#include <QTest>

#include <condition_variable>
#include <deque>
#include <mutex>

using namespace guitai;
using namespace guitai::virtualcard;
using namespace guitai::support;
using cardio::CardFault;
using cardio::CardPresence;
using cardio::ReaderSnapshot;
using cardio::Sensitivity;
using testing::memoryOf;
using testing::selectEnvironment;

namespace {

std::shared_ptr<VirtualCard> newCard() {
    return std::make_shared<VirtualCard>(memoryOf(PracticeCard::Active));
}

/// Keeps what the observer was told.
class Log {
public:
    void add(const ReaderSnapshot& snapshot) {
        const std::scoped_lock lock(mutex_);
        seen_.push_back(snapshot);
        changed_.notify_all();
    }

    /// Waits until such a snapshot has come.
    bool await(const std::function<bool(const ReaderSnapshot&)>& wanted) {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds(30),
                                 [&] { return std::ranges::any_of(seen_, wanted); });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<ReaderSnapshot> seen_;
};

std::expected<Bytes, cardio::CardError> say(cardio::CardSession& session,
                                            std::string_view command) {
    return session.transmit(fromHex(command).value(), Sensitivity::Open);
}

} // namespace

class ReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        provider_ = std::make_unique<VirtualReaderProvider>();
        provider_->addReader("one");
    }

    void aFaultAtAnInstructionComesOnceAndWhereverItIsSent() {
        FaultPlan plan;
        plan.atInstruction = {{0x5E, FaultKind::PullBefore}, {0x84, FaultKind::PullBefore}};
        QVERIFY(provider_->insert("one", newCard(), plan));
        auto session = provider_->connect("one").value();
        QVERIFY(say(*session, selectEnvironment));
        QCOMPARE(say(*session, "0084000008").error().fault, CardFault::CardRemoved);
        QVERIFY(!provider_->connect("one"));
    }

    void theObserverHearsOfEveryKindOfChange() {
        Log log;
        provider_->start([&](const ReaderSnapshot& snapshot) { log.add(snapshot); });
        QVERIFY(log.await([](const auto& s) {
            return s.readers.size() == 1 && s.readers[0].presence == CardPresence::Empty;
        }));
        provider_->insert("one", newCard());
        QVERIFY(log.await([](const auto& s) {
            return s.readers.size() == 1 && s.readers[0].presence == CardPresence::Present &&
                   s.readers[0].atr.size() == 17 && s.readers[0].changes == 1;
        }));
        provider_->remove("one");
        QVERIFY(log.await([](const auto& s) {
            return s.readers.size() == 1 && s.readers[0].presence == CardPresence::Empty &&
                   s.readers[0].changes == 2;
        }));
        provider_->insertMute("one");
        QVERIFY(log.await([](const auto& s) {
            return s.readers.size() == 1 && s.readers[0].presence == CardPresence::Mute;
        }));
        provider_->setServiceAvailable(false);
        QVERIFY(log.await([](const auto& s) { return !s.serviceAvailable; }));
        provider_->setServiceAvailable(true);
        provider_->removeReader("one");
        QVERIFY(log.await([](const auto& s) { return s.serviceAvailable && s.readers.empty(); }));
        provider_->stop();
    }

    void stoppingTwiceAndNeverStartingAreFine() {
        provider_->stop();
        provider_->start([](const ReaderSnapshot&) {});
        provider_->stop();
        provider_->stop();
    }

    void connectingNamesWhatIsMissing() {
        QCOMPARE(provider_->connect("one").error().fault, CardFault::NoCard);
        QCOMPARE(provider_->connect("two").error().fault, CardFault::NoReader);
        provider_->insertMute("one");
        QCOMPARE(provider_->connect("one").error().fault, CardFault::CardMute);
        provider_->setServiceAvailable(false);
        QCOMPARE(provider_->connect("one").error().fault, CardFault::ServiceUnavailable);
    }

    void aSessionEndsWithItsCard() {
        provider_->insert("one", newCard());
        const auto session = provider_->connect("one").value();
        QVERIFY(say(*session, selectEnvironment));
        provider_->remove("one");
        QCOMPARE(say(*session, selectEnvironment).error().fault, CardFault::CardRemoved);
        provider_->insert("one", newCard()); // another card is not the same session
        QCOMPARE(say(*session, selectEnvironment).error().fault, CardFault::CardRemoved);
        QCOMPARE(session->reconnect().error().fault, CardFault::CardRemoved);
        provider_->removeReader("one");
        QCOMPARE(say(*session, selectEnvironment).error().fault, CardFault::ReaderGone);
        provider_->setServiceAvailable(false);
        QCOMPARE(say(*session, selectEnvironment).error().fault, CardFault::ServiceUnavailable);
    }

    void aResetIsToldUntilTheSessionReconnects() {
        provider_->insert("one", newCard());
        const auto session = provider_->connect("one").value();
        QVERIFY(say(*session, selectEnvironment));
        provider_->resetCard("one");
        QCOMPARE(say(*session, "00200000").error().fault, CardFault::CardReset);
        QCOMPARE(session->beginTransaction().error().fault, CardFault::CardReset);
        QVERIFY(session->reconnect());
        QCOMPARE(toHex(say(*session, "00200000").value()), "6A88"); // selection is gone
    }

    void faultsComeOutAsInPcsc_data() {
        QTest::addColumn<std::string>("plan");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* plan, CardFault fault) {
            QTest::newRow(plan) << std::string(plan) << static_cast<int>(fault);
        };
        row("pull-before=2", CardFault::CardRemoved);
        row("pull-after=2", CardFault::CardRemoved);
        row("tear-at=2", CardFault::CardRemoved);
        row("mute-at=2", CardFault::DeadlineExceeded);
        row("reset-at=2", CardFault::CardReset);
    }

    void faultsComeOutAsInPcsc() {
        QFETCH(std::string, plan);
        QFETCH(int, fault);
        provider_->insert("one", newCard(), parseFaultPlan(plan).value());
        const auto session = provider_->connect("one").value();
        QVERIFY(say(*session, selectEnvironment));
        QCOMPARE(static_cast<int>(say(*session, "0020000003111111").error().fault), fault);
        const bool out = fault == static_cast<int>(CardFault::CardRemoved);
        QCOMPARE(provider_->snapshot().readers[0].presence,
                 out ? CardPresence::Empty : CardPresence::Present);
    }

    void aSlowCardCanBePulledWhileItThinks() {
        provider_->insert("one", newCard(), parseFaultPlan("slow=600000").value());
        const auto session = provider_->connect("one").value();
        std::thread hand([this] { provider_->remove("one"); });
        QCOMPARE(say(*session, selectEnvironment).error().fault, CardFault::CardRemoved);
        hand.join();
    }

    void oneSessionsTransactionKeepsOthersAway() {
        provider_->insert("one", newCard());
        const auto ours = provider_->connect("one").value();
        auto theirs = provider_->connect("one").value();
        QVERIFY(ours->beginTransaction());
        QCOMPARE(theirs->beginTransaction().error().fault, CardFault::ReaderBusy);
        QCOMPARE(say(*theirs, selectEnvironment).error().fault, CardFault::ReaderBusy);
        ours->endTransaction();
        QVERIFY(theirs->beginTransaction());
        theirs.reset(); // a session that is closed lets go
        QVERIFY(ours->beginTransaction());
    }

    void sessionsOutliveTheProvider() {
        provider_->insert("one", newCard());
        const auto session = provider_->connect("one").value();
        provider_.reset();
        QVERIFY(say(*session, selectEnvironment));
    }

private:
    std::unique_ptr<VirtualReaderProvider> provider_;
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"
