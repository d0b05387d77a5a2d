// SPDX-License-Identifier: Apache-2.0
#include "models/hosts/no_credential_host.h"
#include "models/hosts/practice_credential_host.h"
#include "models/store/host_tables.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::hosts;
using domain::CredentialKind;

class PracticeCredentialHostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changeWithTheOldPinSetsTheNewOne();
    void wrongOldPinIsCountedAndChangesNothing();
    void entriesInAllOutliveTheRightOne();
    void lastWrongEntryLocksAndTheRightOneIsTooLate();
    void settingNeedsNoOldPinAndUnlocks();
    void sameRequestAgainGivesTheSameReceiptAndIsDoneOnce();
    void sameIdForAnotherCardIsRefused();
    void sameIdWithAnotherPinIsRefused();
    void blockOfAnotherRequestIsInvalid();
    void unlockingKeepsThePinAndIsDoneOnce();
    void anUnlockIsNoSettingOfAPin();
    void theRightValueIsVerifiedAndStays();
    void wrongProofsCountAndLock();
    void aLockedCredentialIsShownOnlyForItsUnlockingAndNotForEver();
    void receiptIsFoundAfterAReopening();
    void unknownCredentialIsNamed();
    void aNewCardsCredentialBeginsWithItsFirstValue();
    void enrollingAgainKeepsTheHoldersPin();
    void storeHoldsNoDigits();
    void counterWithoutAHostSaysSo();
};

namespace {

const auto card = *CardNumber::parse("A12345674");

SecretPin pin(std::string_view published) {
    return *SecretPin::fromPublished(published);
}

struct Bank {
    test::TemporaryStore place{};
    std::unique_ptr<store::Store> store = std::move(place.create()->store);
    domain::HolderId holder = Uuid::v7(test::someDay());
    domain::EntryLimit limit;
    std::unique_ptr<PracticeCredentialHost> host{};

    explicit Bank(domain::EntryLimit atMost = {3, domain::Counting::InARow})
        : limit(atMost)
        , host(makeHost()) {
        if (!host->enrol(holder, card, CredentialKind::Financial, pin("704913"), 0)) {
            qFatal("not enrolled");
        }
    }

    std::unique_ptr<PracticeCredentialHost> makeHost() {
        return std::make_unique<PracticeCredentialHost>(
            *store, LockLimits{{CredentialKind::Financial, limit}});
    }

    [[nodiscard]] CredentialRequest request() const {
        return {Uuid::v7(test::someDay()), holder, card, CredentialKind::Financial};
    }

    auto change(const CredentialRequest& request, std::string_view old, std::string_view fresh) {
        return host->change(request, *host->seal(request, pin(old)),
                            *host->seal(request, pin(fresh)));
    }

    auto verify(std::string_view typed, ProofFor use = ProofFor::Act) {
        const auto asked = request();
        return host->verify(asked, *host->seal(asked, pin(typed)), use);
    }

    auto set(const CredentialRequest& request, std::string_view fresh) {
        return host->set(request, *host->seal(request, pin(fresh)));
    }
};

} // namespace

void PracticeCredentialHostTest::changeWithTheOldPinSetsTheNewOne() {
    Bank bank;
    QVERIFY(bank.host->available(CredentialKind::Financial));
    QVERIFY(bank.change(bank.request(), "704913", "258046"));
    QVERIFY(bank.change(bank.request(), "704913", "111222").error().fault ==
            HostFault::OldPinWrong);
    QVERIFY(bank.change(bank.request(), "258046", "111222"));
}

void PracticeCredentialHostTest::wrongOldPinIsCountedAndChangesNothing() {
    Bank bank;
    const auto refused = bank.change(bank.request(), "000001", "258046");
    QCOMPARE(refused.error().fault, HostFault::OldPinWrong);
    QCOMPARE(refused.error().wrong, 1);
    bank.host = bank.makeHost();
    QCOMPARE(bank.change(bank.request(), "000002", "258046").error().wrong, 2);
    QVERIFY(bank.change(bank.request(), "704913", "258046"));
    QCOMPARE(bank.change(bank.request(), "000003", "111222").error().wrong, 1); // in a row
}

void PracticeCredentialHostTest::entriesInAllOutliveTheRightOne() {
    Bank bank({3, domain::Counting::InAll});
    QVERIFY(!bank.change(bank.request(), "000001", "258046"));
    QVERIFY(bank.change(bank.request(), "704913", "258046"));
    QCOMPARE(bank.change(bank.request(), "000002", "111222").error().wrong, 2);
    QCOMPARE(bank.change(bank.request(), "000003", "111222").error().fault, HostFault::Locked);
    QVERIFY(bank.set(bank.request(), "704913")); // a reset begins anew
    QCOMPARE(bank.change(bank.request(), "000004", "111222").error().wrong, 1);
}

void PracticeCredentialHostTest::theRightValueIsVerifiedAndStays() {
    Bank bank;
    QVERIFY(bank.verify("704913"));
    QVERIFY(bank.verify("704913"));
    QVERIFY(bank.change(bank.request(), "704913", "258046"));
    QCOMPARE(bank.verify("704913").error().fault, HostFault::OldPinWrong);
    const auto asked = bank.request();
    const auto other = *bank.host->seal(bank.request(), pin("258046"));
    QCOMPARE(bank.host->verify(asked, other, ProofFor::Act).error().fault, HostFault::BlockInvalid);
}

void PracticeCredentialHostTest::wrongProofsCountAndLock() {
    Bank bank;
    QCOMPARE(bank.verify("000001").error().wrong, 1);
    QVERIFY(bank.verify("704913")); // in a row
    QCOMPARE(bank.verify("000001").error().wrong, 1);
    QCOMPARE(bank.change(bank.request(), "000002", "258046").error().wrong, 2);
    QCOMPARE(bank.verify("000003").error().fault, HostFault::Locked);
    QCOMPARE(bank.verify("704913").error().fault, HostFault::Locked);
    Bank inAll({3, domain::Counting::InAll});
    QVERIFY(!inAll.verify("000001"));
    QVERIFY(inAll.verify("704913"));
    QCOMPARE(inAll.verify("000001").error().wrong, 2);
}

void PracticeCredentialHostTest::aLockedCredentialIsShownOnlyForItsUnlockingAndNotForEver() {
    Bank bank;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!bank.verify("000001"));
    }
    QCOMPARE(bank.verify("704913").error().fault, HostFault::Locked);
    QVERIFY(bank.verify("704913", ProofFor::Unlocking));
    QCOMPARE(bank.verify("704913").error().fault, HostFault::Locked); // showing it unlocks nothing
    QCOMPARE(bank.verify("000001", ProofFor::Unlocking).error().fault, HostFault::OldPinWrong);
    const auto fifth = bank.verify("000001", ProofFor::Unlocking).error();
    QCOMPARE(fifth.wrong, 5);
    QCOMPARE(fifth.left, 1);
    QCOMPARE(bank.verify("000001", ProofFor::Unlocking).error().fault, HostFault::Locked);
    QCOMPARE(bank.verify("704913", ProofFor::Unlocking).error().fault, HostFault::Locked);
    QVERIFY(bank.host->unlock(bank.request()));
    QVERIFY(bank.verify("704913"));
}

void PracticeCredentialHostTest::lastWrongEntryLocksAndTheRightOneIsTooLate() {
    Bank bank;
    QVERIFY(!bank.change(bank.request(), "000001", "258046"));
    QVERIFY(!bank.change(bank.request(), "000002", "258046"));
    const auto last = bank.change(bank.request(), "000003", "258046");
    QCOMPARE(last.error().fault, HostFault::Locked);
    QCOMPARE(last.error().wrong, 3);
    const auto right = bank.change(bank.request(), "704913", "258046");
    QCOMPARE(right.error().fault, HostFault::Locked);
    QCOMPARE(right.error().wrong, 3);
}

void PracticeCredentialHostTest::settingNeedsNoOldPinAndUnlocks() {
    Bank bank;
    for (const auto* wrong : {"000001", "000002", "000003"}) {
        QVERIFY(!bank.change(bank.request(), wrong, "258046"));
    }
    QVERIFY(bank.set(bank.request(), "258046"));
    QVERIFY(bank.change(bank.request(), "258046", "704913"));
}

void PracticeCredentialHostTest::unlockingKeepsThePinAndIsDoneOnce() {
    Bank bank;
    for (const auto* wrong : {"000001", "000002", "000003"}) {
        QVERIFY(!bank.change(bank.request(), wrong, "258046"));
    }
    const auto request = bank.request();
    const auto unlocked = bank.host->unlock(request);
    QVERIFY(unlocked && !unlocked->text.empty());
    QCOMPARE(bank.change(bank.request(), "000004", "258046").error().wrong, 1);
    const auto again = bank.host->unlock(request); // late: what came after it is not undone
    QCOMPARE(again.value().text, unlocked->text);
    QCOMPARE(bank.host->receiptOf(request).value().value().text, unlocked->text);
    QCOMPARE(bank.change(bank.request(), "000005", "258046").error().wrong, 2);
    QVERIFY(bank.change(bank.request(), "704913", "258046"));
}

void PracticeCredentialHostTest::anUnlockIsNoSettingOfAPin() {
    Bank bank;
    const auto unlocked = bank.request();
    QVERIFY(bank.host->unlock(unlocked));
    QCOMPARE(bank.set(unlocked, "258046").error().fault, HostFault::OtherRequestSameId);
    const auto set = bank.request();
    QVERIFY(bank.set(set, "258046"));
    QCOMPARE(bank.host->unlock(set).error().fault, HostFault::OtherRequestSameId);
    auto nobody = bank.request();
    nobody.pin = CredentialKind::Social;
    QCOMPARE(bank.host->unlock(nobody).error().fault, HostFault::UnknownCredential);
    QCOMPARE(NoCredentialHost().unlock(set).error().fault, HostFault::NotConnected);
}

void PracticeCredentialHostTest::sameRequestAgainGivesTheSameReceiptAndIsDoneOnce() {
    Bank bank;
    const auto request = bank.request();
    const auto first = bank.change(request, "704913", "258046");
    QVERIFY(first && !first->text.empty());
    const auto again = bank.change(request, "704913", "258046"); // 704913 is now wrong
    QVERIFY(again && again->text == first->text);
    QCOMPARE((*bank.host->receiptOf(request))->text, first->text);
    QCOMPARE(bank.change(bank.request(), "000001", "111222").error().wrong, 1);
}

void PracticeCredentialHostTest::sameIdForAnotherCardIsRefused() {
    Bank bank;
    auto request = bank.request();
    QVERIFY(bank.set(request, "258046"));
    request.card = *CardNumber::parse("AB1234565");
    QCOMPARE(bank.set(request, "258046").error().fault, HostFault::OtherRequestSameId);
    QVERIFY(bank.host->receiptOf(request).error() == HostFault::OtherRequestSameId);
}

void PracticeCredentialHostTest::sameIdWithAnotherPinIsRefused() {
    Bank bank;
    const auto request = bank.request();
    QVERIFY(bank.set(request, "258046"));
    QCOMPARE(bank.set(request, "111222").error().fault, HostFault::OtherRequestSameId);
    QVERIFY(bank.change(bank.request(), "258046", "111222"));
}

void PracticeCredentialHostTest::blockOfAnotherRequestIsInvalid() {
    Bank bank;
    const auto foreign = *bank.host->seal(bank.request(), pin("258046"));
    QCOMPARE(bank.host->set(bank.request(), foreign).error().fault, HostFault::BlockInvalid);
    QCOMPARE(bank.host->set(bank.request(), SealedPin{}).error().fault, HostFault::BlockInvalid);
    QVERIFY(bank.change(bank.request(), "704913", "258046"));
}

void PracticeCredentialHostTest::receiptIsFoundAfterAReopening() {
    Bank bank;
    const auto request = bank.request();
    const auto sealed = *bank.host->seal(request, pin("258046"));
    bank.host.reset();
    bank.store.reset();
    bank.store = std::move(bank.place.open()->store);
    bank.host = bank.makeHost();
    QVERIFY(!bank.host->receiptOf(request)->has_value());
    const auto receipt = bank.host->set(request, sealed); // the host's keys are still the same
    QVERIFY(receipt.has_value());
    QCOMPARE((*bank.host->receiptOf(request))->text, receipt->text);
}

void PracticeCredentialHostTest::unknownCredentialIsNamed() {
    Bank bank;
    auto request = bank.request();
    request.holder = Uuid::v7(test::someDay());
    QCOMPARE(bank.change(request, "704913", "258046").error().fault, HostFault::UnknownCredential);
}

void PracticeCredentialHostTest::aNewCardsCredentialBeginsWithItsFirstValue() {
    Bank bank;
    auto request = bank.request();
    request.card = *CardNumber::parse("AB1234565");
    QVERIFY(bank.set(request, "258046"));
    request.operation = Uuid::v7(test::someDay());
    QCOMPARE(bank.change(request, "704913", "111222").error().fault, HostFault::OldPinWrong);
    request.operation = Uuid::v7(test::someDay());
    QVERIFY(bank.change(request, "258046", "111222"));
    QVERIFY(bank.change(bank.request(), "704913", "111222")); // the other card's is its own
}

void PracticeCredentialHostTest::enrollingAgainKeepsTheHoldersPin() {
    Bank bank;
    QVERIFY(bank.set(bank.request(), "258046"));
    QVERIFY(bank.host->enrol(bank.holder, card, CredentialKind::Financial, pin("704913"), 0));
    QVERIFY(bank.change(bank.request(), "258046", "111222"));
}

void PracticeCredentialHostTest::storeHoldsNoDigits() {
    Bank bank;
    const auto request = bank.request();
    QVERIFY(bank.set(request, "258046"));
    const auto kept = *bank.store->hostTables().load(bank.holder, card.text(), "financial");
    const auto receipt = *bank.store->hostTables().receiptOf(request.operation, "financial");
    const auto digits = pin("258046");
    for (const auto& bytes : {kept->salt, kept->verifier, receipt->requestHash}) {
        QVERIFY(std::ranges::search(bytes, digits.digits()).empty());
    }
    QVERIFY(receipt->receipt.find("258046") == std::string::npos);
    QVERIFY(kept->salt != kept->verifier);
    QCOMPARE(kept->wrong, 0);
}

void PracticeCredentialHostTest::counterWithoutAHostSaysSo() {
    NoCredentialHost none;
    const CredentialRequest request{Uuid(), Uuid(), card, CredentialKind::Financial};
    QCOMPARE(none.available(CredentialKind::Financial).error(), HostFault::NotConnected);
    QCOMPARE(none.seal(request, pin("258046")).error(), HostFault::NotConnected);
    QCOMPARE(none.set(request, {}).error().fault, HostFault::NotConnected);
    QCOMPARE(none.change(request, {}, {}).error().fault, HostFault::NotConnected);
    QCOMPARE(none.receiptOf(request).error(), HostFault::NotConnected);
}

QTEST_GUILESS_MAIN(PracticeCredentialHostTest)
#include "practice_credential_host_test.moc"
