// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/pcsc_codes.h"

#include <QTest>

#include <winscard.h>

using guitai::cardio::CardFault;
using guitai::pcsc::errorOf;
using guitai::pcsc::Stage;

Q_DECLARE_METATYPE(guitai::cardio::CardFault)

class PcscCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void tellsTheSituation_data() {
        QTest::addColumn<qlonglong>("code");
        QTest::addColumn<CardFault>("connecting");
        QTest::addColumn<CardFault>("connected");
        const auto row = [](const char* name, LONG code, CardFault connecting,
                            CardFault connected) {
            QTest::newRow(name) << qlonglong{code} << connecting << connected;
        };
        using enum CardFault;
        row("no service", SCARD_E_NO_SERVICE, ServiceUnavailable, ServiceUnavailable);
        row("daemon died", SCARD_F_COMM_ERROR, ServiceUnavailable, ServiceUnavailable);
        row("stale context", SCARD_E_INVALID_HANDLE, ServiceUnavailable, ServiceUnavailable);
        row("polkit", SCARD_W_SECURITY_VIOLATION, AccessDenied, ServiceUnavailable);
        row("unknown reader", SCARD_E_UNKNOWN_READER, NoReader, ReaderGone);
        row("unplugged", SCARD_E_READER_UNAVAILABLE, NoReader, ReaderGone);
        row("empty", SCARD_E_NO_SMARTCARD, NoCard, CardRemoved);
        row("removed", SCARD_W_REMOVED_CARD, NoCard, CardRemoved);
        row("reset", SCARD_W_RESET_CARD, CardReset, CardReset);
        row("unpowered", SCARD_W_UNPOWERED_CARD, CardMute, CardMute);
        row("unresponsive", SCARD_W_UNRESPONSIVE_CARD, CardMute, CardMute);
        row("shared", SCARD_E_SHARING_VIOLATION, ReaderBusy, ReaderBusy);
        row("protocol", SCARD_E_PROTO_MISMATCH, NotThisKind, NotThisKind);
        row("line", SCARD_E_NOT_TRANSACTED, TransmissionFailed, TransmissionFailed);
        row("too long", SCARD_E_INSUFFICIENT_BUFFER, AbsurdAnswer, AbsurdAnswer);
        row("never seen", 0x80109999, TransmissionFailed, TransmissionFailed);
    }

    void tellsTheSituation() {
        QFETCH(qlonglong, code);
        QFETCH(CardFault, connecting);
        QFETCH(CardFault, connected);
        const auto error = errorOf(code, Stage::Connecting, "SCardConnect");
        QCOMPARE(error.fault, connecting);
        QCOMPARE(error.site, std::string("SCardConnect"));
        QCOMPARE(static_cast<std::uint32_t>(error.pcscCode), static_cast<std::uint32_t>(code));
        QCOMPARE(errorOf(code, Stage::Connected, "SCardTransmit").fault, connected);
    }
};

QTEST_GUILESS_MAIN(PcscCodesTest)
#include "pcsc_codes_test.moc"
