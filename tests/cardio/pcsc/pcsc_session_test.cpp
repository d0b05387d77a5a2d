// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/pcsc_reader_provider.h"
#include "tests/support/reader_watcher.h"
#include "tests/support/virtual_reader.h"

#include <QScopeGuard>
#include <QTest>

#include <winscard.h>

#include <memory>
#include <optional>
#include <thread>
#include <vector>

using guitai::Bytes;
using guitai::cardio::CardFault;
using guitai::cardio::CardPresence;
using guitai::cardio::CardSession;
using guitai::cardio::Sensitivity;
using guitai::cardio::TransactionScope;
using guitai::pcsc::ApduRecord;
using guitai::pcsc::PcscReaderProvider;
using guitai::support::ReaderWatcher;
using guitai::support::VirtualReader;
using namespace std::chrono_literals;

namespace {

const auto atrText = QStringLiteral("3B6D00000102030405860143021234567A");
const std::string reader = VirtualReader::firstName;

/// Short for a card that never answers, long for one that does on a busy machine.
constexpr auto shortDeadline = 1500ms;

// What vpcd_peer understands.
const Bytes echo{0x80, 0x10, 0x01, 0x02};
const Bytes fallSilent{0x80, 0x20, 0x00, 0x00};
const Bytes leaveUnanswered{0x80, 0x30, 0x00, 0x00};
const Bytes answerAndLeave{0x80, 0x40, 0x00, 0x00};
const Bytes answerOneByte{0x80, 0x50, 0x00, 0x00};
const Bytes answerLong{0x80, 0x60, 0x00, 0x00};
const Bytes secretEcho{0x80, 0x10, 0x00, 0x00, 0x03, 0x12, 0x34, 0x56};

QByteArray named(CardFault fault) {
    return guitai::cardio::codeOf(fault);
}

QByteArray faultOf(const std::expected<Bytes, guitai::cardio::CardError>& answer) {
    return answer ? QByteArray("answer ") + QByteArray::fromStdString(guitai::toHex(*answer))
                  : named(answer.error().fault);
}

} // namespace

class PcscSessionTest : public QObject {
    Q_OBJECT

private:
    std::optional<VirtualReader> virtual_;
    std::unique_ptr<PcscReaderProvider> watched_;
    std::unique_ptr<ReaderWatcher> watcher_;

    void insert() {
        QVERIFY(watcher_->awaitPresence(reader, CardPresence::Empty));
        virtual_->insertPeer(atrText);
        QVERIFY(watcher_->awaitPresence(reader, CardPresence::Present));
    }

    void remove() {
        virtual_->remove();
        QVERIFY(watcher_->awaitPresence(reader, CardPresence::Empty));
    }

    static std::unique_ptr<CardSession> connected(PcscReaderProvider& provider) {
        auto session = provider.connect(reader);
        if (!session) {
            qWarning("%s %x", guitai::cardio::codeOf(session.error().fault),
                     static_cast<unsigned>(session.error().pcscCode));
            return nullptr;
        }
        return std::move(*session);
    }

private Q_SLOTS:

    void initTestCase() {
        virtual_.emplace();
        virtual_->startDaemon();
        watched_ = std::make_unique<PcscReaderProvider>();
        watcher_ = std::make_unique<ReaderWatcher>(*watched_);
    }

    void cleanupTestCase() {
        watcher_.reset();
        watched_.reset();
        virtual_.reset();
    }

    void exchangesCommandsAndAnswers() {
        insert();
        PcscReaderProvider provider;
        const auto session = connected(provider);
        QVERIFY(session);
        QCOMPARE(QString::fromStdString(guitai::toHex(session->atr())), atrText);
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(faultOf(session->transmit(echo, Sensitivity::Open)),
                     QByteArray("answer 801001029000"));
        }
        QCOMPARE(session->transmit(answerLong, Sensitivity::Open)->size(), 302U);
        remove();
    }

    void refusesWithoutReaderOrCard() {
        PcscReaderProvider provider;
        QCOMPARE(provider.connect(reader).error().fault, CardFault::NoCard);
        QCOMPARE(provider.connect("No such reader").error().fault, CardFault::NoReader);
    }

    void namesAnAnswerWithoutStatusWordAbsurd() {
        insert();
        PcscReaderProvider provider;
        const auto session = connected(provider);
        QVERIFY(session);
        QCOMPARE(faultOf(session->transmit(answerOneByte, Sensitivity::Open)),
                 named(CardFault::AbsurdAnswer));
        remove();
    }

    void tellsThatTheCardWasPulledDuringTheNthCommand_data() {
        QTest::addColumn<int>("before");
        QTest::newRow("first") << 0;
        QTest::newRow("fourth") << 3;
    }

    void tellsThatTheCardWasPulledDuringTheNthCommand() {
        QFETCH(int, before);
        insert();
        PcscReaderProvider provider;
        const auto session = connected(provider);
        QVERIFY(session);
        for (int i = 0; i < before; ++i) {
            QVERIFY(session->transmit(echo, Sensitivity::Open).has_value());
        }
        QCOMPARE(faultOf(session->transmit(leaveUnanswered, Sensitivity::Open)),
                 named(CardFault::CardRemoved));
        QCOMPARE(faultOf(session->transmit(echo, Sensitivity::Open)),
                 named(CardFault::CardRemoved));
        remove();
    }

    void tellsThatTheCardWasPulledAfterItsAnswer() {
        insert();
        PcscReaderProvider provider;
        const auto session = connected(provider);
        QVERIFY(session);
        QCOMPARE(faultOf(session->transmit(answerAndLeave, Sensitivity::Open)),
                 QByteArray("answer 9000"));
        QCOMPARE(faultOf(session->transmit(echo, Sensitivity::Open)),
                 named(CardFault::CardRemoved));
        remove();
    }

    void doesNotTakeANewCardForTheOldOne() {
        insert();
        PcscReaderProvider provider;
        const auto session = connected(provider);
        QVERIFY(session);
        QVERIFY(session->transmit(echo, Sensitivity::Open).has_value());
        remove();
        insert();
        QCOMPARE(faultOf(session->transmit(echo, Sensitivity::Open)),
                 named(CardFault::CardRemoved));
        QVERIFY(!session->beginTransaction());
        QCOMPARE(session->reconnect().error().fault, CardFault::CardRemoved);
        remove();
    }

    void tellsAResetAndTakesTheCardUpAgain() {
        insert();
        PcscReaderProvider provider;
        const auto session = connected(provider);
        QVERIFY(session);
        {
            // A session that was sent a secret resets the card when it ends.
            PcscReaderProvider other;
            const auto theirs = connected(other);
            QVERIFY(theirs->transmit(secretEcho, Sensitivity::Secret).has_value());
        }
        QCOMPARE(faultOf(session->transmit(echo, Sensitivity::Open)), named(CardFault::CardReset));
        QVERIFY(session->reconnect().has_value());
        QVERIFY(session->transmit(echo, Sensitivity::Open).has_value());
        remove();
    }

    void leavesTheCardAloneWithoutASecret() {
        insert();
        PcscReaderProvider provider;
        const auto session = connected(provider);
        QVERIFY(session);
        {
            PcscReaderProvider other;
            QVERIFY(connected(other)->transmit(echo, Sensitivity::Open).has_value());
        }
        QVERIFY(session->transmit(echo, Sensitivity::Open).has_value());
        remove();
    }

    void tellsThatAnotherProgramHoldsTheCard() {
        insert();
        SCARDCONTEXT context = 0;
        SCARDHANDLE card = 0;
        DWORD protocol = 0;
        QCOMPARE(SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context),
                 LONG{SCARD_S_SUCCESS});
        QCOMPARE(SCardConnect(context, reader.c_str(), SCARD_SHARE_EXCLUSIVE,
                              SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card, &protocol),
                 LONG{SCARD_S_SUCCESS});
        PcscReaderProvider provider;
        QCOMPARE(provider.connect(reader).error().fault, CardFault::ReaderBusy);
        QVERIFY(watcher_->awaitPresence(reader, CardPresence::HeldElsewhere));
        SCardReleaseContext(context);
        QVERIFY(watcher_->awaitPresence(reader, CardPresence::Present));
        QVERIFY(connected(provider));
        remove();
    }

    void keepsOthersOutDuringATransaction() {
        insert();
        PcscReaderProvider provider;
        const auto session = connected(provider);
        QVERIFY(session);
        PcscReaderProvider hasty({.deadline = shortDeadline});
        const auto other = connected(hasty);
        QVERIFY(other);
        {
            const auto transaction = TransactionScope::begin(*session);
            QVERIFY(transaction.has_value());
            QVERIFY(session->transmit(echo, Sensitivity::Open).has_value());
            QCOMPARE(other->beginTransaction().error().fault, CardFault::ReaderBusy);
        }
        // The one that gave up does not get hold of the card later either.
        QVERIFY(TransactionScope::begin(*session).has_value());
        const auto again = connected(provider);
        QVERIFY(again);
        QVERIFY(TransactionScope::begin(*again).has_value());
        remove();
    }

    void givesUpAMuteCardAndServesTheNext() {
        insert();
        PcscReaderProvider provider({.deadline = shortDeadline});
        {
            const auto session = connected(provider);
            QVERIFY(session);
            QVERIFY(session->transmit(echo, Sensitivity::Open).has_value());
            QCOMPARE(faultOf(session->transmit(fallSilent, Sensitivity::Open)),
                     named(CardFault::DeadlineExceeded));
            QCOMPARE(faultOf(session->transmit(echo, Sensitivity::Open)),
                     named(CardFault::DeadlineExceeded));
            QCOMPARE(session->reconnect().error().fault, CardFault::DeadlineExceeded);
            QVERIFY(provider.snapshot().serviceAvailable);
        }
        remove();
        insert();
        PcscReaderProvider patient;
        QVERIFY(connected(patient));
        const auto session = connected(provider);
        QVERIFY(session);
        QVERIFY(session->transmit(echo, Sensitivity::Open).has_value());
        remove();
    }

    void leavesWhileACardIsMute() {
        insert();
        {
            PcscReaderProvider provider({.deadline = shortDeadline});
            const auto session = connected(provider);
            QVERIFY(session);
            QCOMPARE(faultOf(session->transmit(fallSilent, Sensitivity::Secret)),
                     named(CardFault::DeadlineExceeded));
        } // returns although the card still holds the call
        remove();
    }

    void tellsThatTheServiceDiedDuringACommand() {
        insert();
        PcscReaderProvider provider;
        const auto session = connected(provider);
        QVERIFY(session);
        std::optional<std::expected<Bytes, guitai::cardio::CardError>> answer;
        std::thread clerk([&] { answer = session->transmit(fallSilent, Sensitivity::Open); });
        virtual_->killDaemon();
        clerk.join();
        QCOMPARE(faultOf(*answer), named(CardFault::ServiceUnavailable));
        QCOMPARE(faultOf(session->transmit(echo, Sensitivity::Open)),
                 named(CardFault::ServiceUnavailable));
        QCOMPARE(provider.connect(reader).error().fault, CardFault::ServiceUnavailable);

        virtual_->remove();
        virtual_->startDaemon();
        insert();
        const auto fresh = connected(provider);
        QVERIFY(fresh);
        QVERIFY(fresh->transmit(echo, Sensitivity::Open).has_value());
        remove();
    }

    void isNotHeldUpByADaemonThatHasStoppedAnswering() {
        insert();
        {
            const auto thaw = qScopeGuard([this] { virtual_->thawDaemon(); });
            PcscReaderProvider provider({.deadline = shortDeadline});
            ReaderWatcher watcher(provider);
            QVERIFY(watcher.awaitPresence(reader, CardPresence::Present));
            const auto session = connected(provider);
            QVERIFY(session);
            virtual_->freezeDaemon();
            QCOMPARE(faultOf(session->transmit(echo, Sensitivity::Open)),
                     named(CardFault::DeadlineExceeded));
            QCOMPARE(provider.connect(reader).error().fault, CardFault::DeadlineExceeded);
            QVERIFY(!provider.snapshot().serviceAvailable);
        } // session, watcher and provider end although nothing answers them
        PcscReaderProvider provider;
        const auto session = connected(provider);
        QVERIFY(session);
        QVERIFY(session->transmit(echo, Sensitivity::Open).has_value());
        remove();
    }

    void masksSecretsInTheTrace() {
        insert();
        std::vector<ApduRecord> records;
        PcscReaderProvider provider(
            {.trace = [&](const ApduRecord& record) { records.push_back(record); }});
        const auto session = connected(provider);
        QVERIFY(session);
        QVERIFY(session->transmit(echo, Sensitivity::Open).has_value());
        QVERIFY(session->transmit(secretEcho, Sensitivity::Secret).has_value());
        QCOMPARE(records.size(), 2U);
        QCOMPARE(records[0].command, std::string("80100102"));
        QCOMPARE(records[0].answer, std::string("801001029000"));
        QCOMPARE(records[1].command, std::string("80100000 …(4)"));
        QCOMPARE(records[1].answer, std::string("9000"));
        remove();
    }
};

QTEST_GUILESS_MAIN(PcscSessionTest)
#include "pcsc_session_test.moc"
