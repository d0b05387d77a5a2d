// SPDX-License-Identifier: Apache-2.0
#include "models/operators/approval_code.h"
#include "models/store/registry_tables.h"
#include "tests/models/registry/office.h"

#include <QTest>

using namespace guitai;
using namespace guitai::domain;
using namespace guitai::registry;
using namespace guitai::test;

/// What an applier makes of the answers of whoever checks codes over the telephone.
class ApplierCodesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCodeIsNoSignatureWhereNobodyChecksIt();
    void whoseCodeItIsMustBeAnotherSupervisor();
    void wrongAndLockedAreRememberedForEver();
    void aStoreThatFailsMeanwhileIsNobodysFault();
    void nobodyIsAskedInAnotherClerksName();

private:
    using Checked =
        std::expected<std::expected<std::string, operators::EnvelopeFault>, store::StoreError>;

    struct Desk {
        Office office{};
        Checked answer = std::expected<std::string, operators::EnvelopeFault>("supervisor-1");
        int asked = 0;

        Applier::Stored<Outcome> settle(const operators::Envelope& envelope) {
            Applier applier(
                office.store->registryTables(),
                [this](const std::string& id) { return office.store->operatorTable().find(id); },
                Office::findRules(), office.place.clock, true,
                [this](const operators::Signature&, const std::string&) {
                    ++asked;
                    return answer;
                });
            return applier.settle(envelope, *decodeOperation(envelope.payload));
        }

        /// An act that needs leave, with a code.
        operators::Envelope coded() {
            auto envelope =
                office.sealed(office.leave(Procedure::ResetPin, {CredentialKind::Social}));
            envelope.approver = operators::codeApproval("100007", "1234567890");
            return envelope;
        }
    };
};

void ApplierCodesTest::aCodeIsNoSignatureWhereNobodyChecksIt() {
    Desk desk;
    QCOMPARE(desk.office.submit(desk.coded()).rejection,
             std::optional(Rejection::SignatureInvalid));
}

void ApplierCodesTest::whoseCodeItIsMustBeAnotherSupervisor() {
    Desk desk;
    for (const auto* who : {"clerk-1", "nobody"}) {
        desk.answer = std::expected<std::string, operators::EnvelopeFault>(who);
        QCOMPARE(desk.settle(desk.coded())->rejection, std::optional(Rejection::SignatureInvalid));
    }
    desk.answer = std::expected<std::string, operators::EnvelopeFault>("supervisor-1");
    QCOMPARE(desk.settle(desk.coded())->kind, OutcomeKind::Applied);
}

void ApplierCodesTest::wrongAndLockedAreRememberedForEver() {
    Desk desk;
    for (const auto& [fault, rejection] :
         {std::pair(operators::EnvelopeFault::CodeWrong, Rejection::CodeWrong),
          std::pair(operators::EnvelopeFault::CodeLocked, Rejection::CodeLocked)}) {
        const auto envelope = desk.coded();
        desk.asked = 0;
        desk.answer = std::expected<std::string, operators::EnvelopeFault>(std::unexpected(fault));
        QCOMPARE(desk.settle(envelope)->rejection, std::optional(rejection));
        desk.answer = std::expected<std::string, operators::EnvelopeFault>("supervisor-1");
        const auto again = desk.settle(envelope);
        QVERIFY(again->duplicate);
        QCOMPARE(again->rejection, std::optional(rejection));
        QCOMPARE(desk.asked, 1);
    }
}

void ApplierCodesTest::aStoreThatFailsMeanwhileIsNobodysFault() {
    Desk desk;
    const auto envelope = desk.coded();
    desk.answer = std::unexpected(store::StoreError{.fault = store::StoreFault::Io});
    QCOMPARE(desk.settle(envelope).error().fault, store::StoreFault::Io);
    desk.answer = std::expected<std::string, operators::EnvelopeFault>("supervisor-1");
    QCOMPARE(desk.settle(envelope)->kind, OutcomeKind::Applied);
}

void ApplierCodesTest::nobodyIsAskedInAnotherClerksName() {
    Desk desk;
    const auto key = operators::SigningKey::generate();
    desk.office.addOperator("clerk-2", operators::Role::Clerk, key);
    auto envelope = desk.coded();
    envelope.clerk = operators::seal(envelope.payload, "clerk-2", key).clerk;
    QCOMPARE(desk.settle(envelope)->rejection, std::optional(Rejection::SignatureInvalid));
    QCOMPARE(desk.asked, 0);
}

QTEST_GUILESS_MAIN(ApplierCodesTest)
#include "applier_codes_test.moc"
