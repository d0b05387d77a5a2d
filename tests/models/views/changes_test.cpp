// SPDX-License-Identifier: Apache-2.0
#include "models/views/advice_text.h"
#include "models/views/change_text.h"
#include "tests/models/domain/samples.h"

#include <QTest>

using namespace guitai;
using namespace guitai::domain;
using views::changesOf;
using views::ChangeText;

namespace {

procedure::State stateOf(Procedure procedure, Asked asked, const HolderFile& file) {
    procedure::State state;
    state.procedure = procedure;
    state.asked = std::move(asked);
    if (!file.cards.empty()) {
        state.card = file.cards.front().number;
    }
    return state;
}

HolderFile file() {
    return samples::fileWith(samples::activeCard());
}

HolderFile legacyFile(LegacyState state, int transactions = 0) {
    auto file = samples::fileWith(samples::activeCard());
    file.cards.clear();
    file.legacyCard = LegacyCard{.bank = BankName::Ccb,
                                 .state = state,
                                 .balance = Money(123456),
                                 .transactionsSincePrint = transactions};
    return file;
}

QString text(const std::vector<ChangeText>& changes) {
    QString all;
    for (const auto& change : changes) {
        all += change.what + QLatin1String(": ") + change.before + QLatin1String(" -> ") +
               change.after + QLatin1Char('\n');
    }
    return all;
}

NewCardAsked newCard(BankName bank) {
    return {samples::cardNumber("C7654321"), bank};
}

} // namespace

class ChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void aTemporaryLossStopsWhatIsReportedAndNothingElse() {
        const auto changes = changesOf(
            stateOf(Procedure::ReportLoss,
                    LossAsked{.kind = LossKind::Oral, .scope = {Application::Social}}, file()),
            file());
        QCOMPARE(text(changes), QStringLiteral("social-security application: active -> temporary "
                                               "loss reported\n"));
    }

    void aFormalLossOfNoScopeIsOfBothApplications() {
        const auto changes = changesOf(
            stateOf(Procedure::ReportLoss, LossAsked{.kind = LossKind::Formal}, file()), file());
        QCOMPARE(changes.size(), std::size_t(2));
        QCOMPARE(changes.at(1).after, QStringLiteral("formal loss reported"));
    }

    void aTemporaryReportDoesNotUndoAFormalOne() {
        auto lost = file();
        lost.cards.front().social = ApplicationState::FormallyLost;
        const auto changes = changesOf(
            stateOf(Procedure::ReportLoss, LossAsked{.kind = LossKind::Oral}, lost), lost);
        QCOMPARE(changes.at(0).after, QStringLiteral("formal loss reported"));
        QCOMPARE(changes.at(1).after, QStringLiteral("temporary loss reported"));
    }

    void cancellingALossRestoresWhatWasBefore() {
        auto lost = file();
        auto& card = lost.cards.front();
        card.social = ApplicationState::TemporarilyLost;
        card.losses[Application::Social] = {.before = ApplicationState::Suspended};
        const auto changes = changesOf(stateOf(Procedure::CancelLoss, {}, lost), lost);
        QCOMPARE(text(changes), QStringLiteral("social-security application: temporary loss "
                                               "reported -> suspended\n"));
    }

    void aReplacementTellsOldCardNewBankTimeAndFee() {
        auto state =
            stateOf(Procedure::Replace,
                    ReplacementAsked{ReplaceReason::BankChange, newCard(BankName::Ccb)}, file());
        state.needs.fee = Money(2000);
        state.needs.workingDays = 45;
        const auto all = text(changesOf(state, file()));
        QVERIFY(all.contains(QStringLiteral("active -> stopped for ever (change of bank)")));
        QVERIFY(all.contains(QStringLiteral("Industrial and Commercial Bank of China -> China "
                                            "Construction Bank")));
        QVERIFY(all.contains(QStringLiteral("within 45 working days")));
        QVERIFY(all.contains(QStringLiteral("¥20.00")));
        QVERIFY(!all.contains(QString::fromStdString(file().cards.front().number.text())));
    }

    void aCardThatDiffersIsTakenBackOneThatAgreesIsCollected() {
        auto ready = file();
        ready.cards.front().stage = CardStage::Ready;
        const auto after = [&](ComparisonMade made) {
            return changesOf(stateOf(Procedure::Collect, made, ready), ready).at(0).after;
        };
        QCOMPARE(after({}), QStringLiteral("collected"));
        QVERIFY(after({.photoAgrees = false, .takenBack = true})
                    .contains(QStringLiteral("taken back")));
    }

    void aCorrectionShowsOnlyWhatDiffersAndOfANumberOnlyThat() {
        const auto now = file().holder;
        const auto right = samples::idBorn("19810101");
        const auto changes =
            changesOf(stateOf(Procedure::CorrectDetails,
                              CorrectionAsked{.idNumber = right,
                                              .name = now.name,
                                              .phone = samples::phoneNumber("13900000000")},
                              file()),
                      file());
        QCOMPARE(changes.size(), std::size_t(2));
        const auto number = changes.at(0);
        QVERIFY(number.before != number.after);
        QVERIFY(number.before.startsWith(QStringLiteral("430602***0****")));
        QVERIFY(number.after.startsWith(QStringLiteral("430602***1****")));
        QCOMPARE(changes.at(1).before, QStringLiteral("none"));
    }

    void aPrintedRecordSetsTheCountToNoughtAndTheCardFree() {
        const auto suspended = legacyFile(LegacyState::Suspended, 60);
        const auto all =
            text(changesOf(stateOf(Procedure::PrintTransactions, {}, suspended), suspended));
        QVERIFY(all.contains(QStringLiteral("60 -> 0")));
        QVERIFY(all.contains(QStringLiteral("-> in use")));
        const auto active = legacyFile(LegacyState::Active, 12);
        QCOMPARE(changesOf(stateOf(Procedure::PrintTransactions, {}, active), active).size(),
                 std::size_t(1));
    }

    void everyWholeProcedureSaysWhatItChanges() {
        auto all = legacyFile(LegacyState::Active, 3);
        all.cards = {samples::activeCard()};
        all.cards.front().keptByMachine = BankName::Icbc;
        all.cards.front().losses[Application::Social] = {};
        all.pastActs.push_back({.operation = all.id,
                                .procedure = Procedure::ReportLoss,
                                .at = samples::noon,
                                .holder = all.holder});
        const std::vector<std::pair<Procedure, Asked>> whole{
            {Procedure::Apply, newCard(BankName::Icbc)},
            {Procedure::Replace, ReplacementAsked{ReplaceReason::Lost, newCard(BankName::Icbc)}},
            {Procedure::Collect, ComparisonMade{}},
            {Procedure::ReportLoss, LossAsked{}},
            {Procedure::CancelLoss, {}},
            {Procedure::IssueLossNotice, {}},
            {Procedure::IssueClearanceNotice, {}},
            {Procedure::PrintTransactions, {}},
            {Procedure::CorrectDetails, CorrectionAsked{.name = samples::personName("李四")}},
            {Procedure::SetSettlement, SettlementAsked{Settlement::WithPin}},
            {Procedure::ReturnRetainedCard, {}},
            {Procedure::CloseCard, ClosingAsked{}},
            {Procedure::TransferFunds, {}},
            {Procedure::ClearLegacyAccount, {}},
            {Procedure::Reverse, {}},
        };
        for (const auto& [procedure, asked] : whole) {
            const auto changes = changesOf(stateOf(procedure, asked, all), all);
            QVERIFY2(!changes.empty(), std::string(nameOf(procedure)).c_str());
            for (const auto& change : changes) {
                QVERIFY2(!change.what.isEmpty() && !change.before.isEmpty() &&
                             !change.after.isEmpty(),
                         std::string(nameOf(procedure)).c_str());
            }
        }
    }

    void adviceIsGivenOnlyOnWhatIsDone() {
        auto state = stateOf(Procedure::ReportLoss, LossAsked{.kind = LossKind::Oral}, file());
        QVERIFY(views::adviceOf(state, file(), 0).isEmpty());
        state.ending = procedure::Ending::Done;
        QVERIFY(views::adviceOf(state, file(), 0).contains(QStringLiteral("only stops the card")));
        QVERIFY(views::adviceOf(state, file(), 7).contains(QStringLiteral("after 7 days")));
        QVERIFY(!views::adviceOf(state, file(), 7).contains(QStringLiteral("PIN")));
        state.asked = LossAsked{.kind = LossKind::Formal};
        QVERIFY(!views::adviceOf(state, file(), 7).contains(QStringLiteral("only stops")));
    }
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "changes_test.moc"
