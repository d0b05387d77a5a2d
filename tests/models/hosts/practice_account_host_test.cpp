// SPDX-License-Identifier: Apache-2.0
#include "models/hosts/no_account_host.h"
#include "models/hosts/practice_account_host.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::hosts;
using domain::AccountAct;

class PracticeAccountHostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void transferMovesAllThatIsThereOnce();
    void theBanksOwnBalanceCounts();
    void reversalMovesItBack();
    void moreThanThereIsIsNotReversed();
    void sameIdForAnotherOrderIsRefused();
    void receiptIsFoundAndAnUnknownOneIsNone();
    void counterWithoutABankSaysSo();
};

namespace {

const auto card = domain::CardAccount{*CardNumber::parse("A12345674")};

struct Bank {
    test::TemporaryStore place{};
    std::unique_ptr<store::Store> store = std::move(place.create()->store);
    domain::HolderId holder = Uuid::v7(test::someDay());
    PracticeAccountHost host{*store};

    [[nodiscard]] AccountRequest order(AccountAct act, const domain::Account& from,
                                       const domain::Account& to, int fen) const {
        return {Uuid::v7(test::someDay()), holder, {act, from, to, Money(fen)}};
    }
};

} // namespace

void PracticeAccountHostTest::transferMovesAllThatIsThereOnce() {
    Bank bank;
    const auto request = bank.order(AccountAct::Transfer, domain::LegacyAccount{}, card, 123456);
    const auto first = bank.host.perform(request);
    QCOMPARE(first->amount, Money(123456));
    QVERIFY(!first->receipt.empty());
    QVERIFY(*bank.host.perform(request) == *first); // the same one again
    const auto second = bank.order(AccountAct::Transfer, domain::LegacyAccount{}, card, 123456);
    QCOMPARE(bank.host.perform(second)->amount, Money());
}

void PracticeAccountHostTest::theBanksOwnBalanceCounts() {
    Bank bank;
    (void)bank.host.perform(bank.order(AccountAct::Freeze, domain::LegacyAccount{}, {}, 700));
    const auto mirrorSays =
        bank.order(AccountAct::Clear, domain::LegacyAccount{}, domain::PaidOut{}, 900);
    QCOMPARE(bank.host.perform(mirrorSays)->amount, Money(700));
}

void PracticeAccountHostTest::reversalMovesItBack() {
    Bank bank;
    (void)bank.host.perform(bank.order(AccountAct::Transfer, domain::LegacyAccount{}, card, 500));
    const auto back = bank.order(AccountAct::Reverse, card, domain::LegacyAccount{}, 500);
    QCOMPARE(bank.host.perform(back)->amount, Money(500));
    const auto again = bank.order(AccountAct::Transfer, domain::LegacyAccount{}, card, 1);
    QCOMPARE(bank.host.perform(again)->amount, Money(500));
}

void PracticeAccountHostTest::moreThanThereIsIsNotReversed() {
    Bank bank;
    (void)bank.host.perform(bank.order(AccountAct::Transfer, domain::LegacyAccount{}, card, 500));
    const auto tooMuch = bank.order(AccountAct::Reverse, card, domain::LegacyAccount{}, 501);
    QCOMPARE(bank.host.perform(tooMuch).error(), HostFault::Failed);
    QVERIFY(!bank.host.receiptOf(tooMuch)->has_value());
    const auto all = bank.order(AccountAct::Transfer, card, domain::LegacyAccount{}, 0);
    QCOMPARE(bank.host.perform(all)->amount, Money(500));
}

void PracticeAccountHostTest::sameIdForAnotherOrderIsRefused() {
    Bank bank;
    auto request = bank.order(AccountAct::Transfer, domain::LegacyAccount{}, card, 500);
    (void)bank.host.perform(request);
    request.order.act = AccountAct::Clear;
    QCOMPARE(bank.host.perform(request).error(), HostFault::OtherRequestSameId);
    QCOMPARE(bank.host.receiptOf(request).error(), HostFault::OtherRequestSameId);
}

void PracticeAccountHostTest::receiptIsFoundAndAnUnknownOneIsNone() {
    Bank bank;
    const auto request = bank.order(AccountAct::Freeze, card, {}, 0);
    QVERIFY(!bank.host.receiptOf(request)->has_value());
    const auto done = bank.host.perform(request);
    QVERIFY(**bank.host.receiptOf(request) == *done);
}

void PracticeAccountHostTest::counterWithoutABankSaysSo() {
    NoAccountHost host;
    QCOMPARE(host.available().error(), HostFault::NotConnected);
    QCOMPARE(host.perform({}).error(), HostFault::NotConnected);
    QCOMPARE(host.receiptOf({}).error(), HostFault::NotConnected);
}

QTEST_GUILESS_MAIN(PracticeAccountHostTest)
#include "practice_account_host_test.moc"
