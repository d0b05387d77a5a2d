// SPDX-License-Identifier: Apache-2.0
#include "models/views/history_text.h"
#include "tests/models/domain/samples.h"

#include <QTest>

using namespace guitai;
using namespace guitai::domain;

namespace {

const CardNumber card = samples::activeCard().number;

QString told(std::vector<Event> events) {
    const auto history =
        views::historyOf({{Uuid::v7(samples::noon), samples::noon, std::move(events)}});
    return history.empty() ? QString() : history.front().what;
}

} // namespace

class HistoryTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void everyEventButLeaveIsTold_data() {
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const Event& event) {
            QTest::newRow(name) << told({event});
        };
        row("activated", ApplicationActivated{card, Application::Social});
        row("pin changed", PinChanged{card, CredentialKind::Social});
        row("pin reset", PinReset{card, CredentialKind::Social});
        row("pin unlocked", PinUnlocked{card, CredentialKind::Social});
        row("wrong entries", WrongEntriesNoted{.card = card, .wrong = 2});
        row("legacy stopped", LegacyCardStopped{});
        row("legacy suspended", LegacyCardSuspended{});
        row("enquired", Enquired{});
        row("applied", CardApplied{samples::activeCard()});
        row("replaced", CardReplaced{card, card});
        row("moved", CardMoved{card, CardStage::Ready, {}});
        row("made", CardMade{.card = card, .made = {}});
        row("made here", CardMade{.card = card, .made = {}, .here = true});
        row("taken back", CardTakenBack{card});
        row("retired", CardRetired{card});
        row("closed", CardClosed{card, ClosingReason::Death});
        row("funded", CardFunded{card});
        row("returned", CardReturned{card});
        row("settlement", SettlementSet{card, Settlement::WithPin});
        row("lost", LossReported{card, LossKind::Oral, {Application::Social}, {}});
        row("loss cancelled", LossCancelled{card, {Application::Social}});
        row("frozen", AccountFrozen{card, true});
        row("released", AccountFrozen{card, false});
        row("loss notice", LossNoticeIssued{});
        row("clearance notice", ClearanceNoticeIssued{});
        row("cleared", LegacyAccountCleared{});
        row("printed", TransactionsPrinted{});
        row("moved money", FundsMoved{LegacyAccount{}, CardAccount{card}, Money(4213)});
        row("corrected", HolderCorrected{});
        row("act", ActRecorded{.procedure = Procedure::ReportLoss});
        row("reversed", ActReversed{});
        row("fee", FeeTaken{.amount = Money(2000)});
        row("fee back", FeeReturned{.amount = Money(2000)});
    }

    void everyEventButLeaveIsTold() {
        QFETCH(const QString, what);
        QVERIFY(!what.isEmpty());
        QVERIFY2(!what.contains(QLatin1Char('%')), qPrintable(what));
        QVERIFY2(!what.contains(QString::fromStdString(card.text())), qPrintable(what));
    }

    void leaveAloneIsNoHistory() {
        QVERIFY(told({Authorised{}}).isEmpty());
        QVERIFY(told({AuthorisationClosed{}}).isEmpty());
        QVERIFY(!told({Authorised{}, LegacyCardStopped{}}).isEmpty());
    }

    void whatIsSaidOfTwoApplicationsIsOneLine() {
        const auto text = told({ActRecorded{.procedure = Procedure::Activate},
                                ApplicationActivated{card, Application::Social},
                                ApplicationActivated{card, Application::Financial}});
        QCOMPARE(text.count(QStringLiteral(" · ")), 2);
    }

    void moneyIsToldToTheFen() {
        const auto text = told({FundsMoved{LegacyAccount{}, PaidOut{}, Money(123456)}});
        QVERIFY2(text.contains(QStringLiteral("¥1,234.56")), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(HistoryTextTest)
#include "history_test.moc"
