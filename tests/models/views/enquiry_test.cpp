// SPDX-License-Identifier: Apache-2.0
#include "models/views/enquiry_text.h"
#include "tests/models/domain/samples.h"

#include <QTest>

using namespace guitai;
using namespace guitai::domain;

namespace {

procedure::State enquiry(const HolderFile& file) {
    procedure::State state;
    state.procedure = Procedure::Enquire;
    state.ending = procedure::Ending::Done;
    state.startedAt = samples::noon;
    if (!file.cards.empty()) {
        state.card = file.cards.front().number;
    }
    return state;
}

QString told(const HolderFile& file) {
    QString all;
    for (const auto& answer : views::enquiryOf(enquiry(file), file, samples::yueyang())) {
        all += answer.what + QLatin1String(": ") + answer.value + QLatin1Char('\n');
    }
    return all;
}

} // namespace

class EnquiryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void tellsStateTriesAndBalance() {
        auto file = samples::fileWith(samples::activeCard());
        auto& card = file.cards.front();
        card.balance = Money(4213);
        card.pins.at(CredentialKind::Social) = {.initial = false, .wrong = 2};
        const auto text = told(file);
        QVERIFY2(text.contains(QLatin1String("social-security application: active")),
                 qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("3 tries left")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("42.13")), qPrintable(text));
    }

    void tellsALockedPinAndOneThatIsStillInitial() {
        auto file = samples::fileWith(samples::activeCard());
        auto& pins = file.cards.front().pins;
        pins.at(CredentialKind::Social) = {.initial = false, .wrong = 5};
        pins.at(CredentialKind::Financial) = {.initial = true};
        const auto text = told(file);
        QVERIFY2(text.contains(QLatin1String("locked")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("still the initial value")), qPrintable(text));
    }

    void tellsALoss() {
        auto file = samples::fileWith(samples::activeCard());
        file.cards.front().social = ApplicationState::FormallyLost;
        const auto text = told(file);
        QVERIFY2(text.contains(QLatin1String("formal loss reported")), qPrintable(text));
    }

    void tellsTheLegacyCardWhereThereIsNoOther() {
        auto file = samples::fileWith(samples::activeCard());
        file.cards.clear();
        file.legacyCard = LegacyCard{.bank = BankName::Ccb,
                                     .state = LegacyState::Active,
                                     .balance = Money(123456),
                                     .transactionsSincePrint = 60};
        const auto text = told(file);
        QVERIFY2(text.contains(QStringLiteral("1,234.56")), qPrintable(text));
        QCOMPARE(text.count(QLatin1Char('\n')), 2);
    }

    void saysNothingOfOtherWorkOrBeforeTheEnd() {
        const auto file = samples::fileWith(samples::activeCard());
        auto state = enquiry(file);
        state.ending = procedure::Ending::Running;
        QVERIFY(views::enquiryOf(state, file, samples::yueyang()).empty());
        state.ending = procedure::Ending::Done;
        state.procedure = Procedure::CloseCard;
        QVERIFY(views::enquiryOf(state, file, samples::yueyang()).empty());
    }
};

QTEST_GUILESS_MAIN(EnquiryTest)
#include "enquiry_test.moc"
