// SPDX-License-Identifier: Apache-2.0
// A code over the telephone as a window asks for it: not on its own thread, and with a password.
#include "models/office/approval_codes.h"
#include "models/office/code_giver.h"
#include "models/operators/approval_code.h"
#include "models/procedure/services.h"
#include "tests/models/domain/samples.h"
#include "tests/support/temporary_store.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::office;
using namespace guitai::test;

class CodeGiverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void codeComesForTheRightPassword();
    void withoutOneItDoesNot();
    void nobodyIsToldWhoHasGone();

private:
    const std::string challenge_ = operators::challengeOf("{}");
    std::unique_ptr<TemporaryStore> place_;
    std::shared_ptr<procedure::Services> services_;
    std::unique_ptr<CodeGiver> giver_;
};

void CodeGiverTest::init() {
    place_ = std::make_unique<TemporaryStore>();
    auto created = place_->create();
    QVERIFY(created.has_value());
    QVERIFY(keepCodeNumber(*created->store, created->administrator.who, "100007").has_value());
    services_ = std::make_shared<procedure::Services>(
        procedure::CounterPlace{.outlet = "outlet-1",
                                .window = samples::window(domain::WindowKind::Hrss),
                                .region = "yueyang"},
        samples::yueyang(), std::make_shared<FixedClock>(someDay()));
    services_->store = std::move(created->store);
    services_->signedIn = std::make_unique<store::SignedIn>(std::move(created->administrator));
    giver_ = std::make_unique<CodeGiver>(services_);
}

void CodeGiverTest::cleanup() {
    giver_.reset();
    services_.reset();
}

void CodeGiverTest::codeComesForTheRightPassword() {
    QSignalSpy given(giver_.get(), &CodeGiver::given);
    const auto code =
        operators::codeFor(operators::codeSecretOf(services_->signedIn->key), challenge_);
    giver_->give(challenge_, secret(TemporaryStore::password));
    QVERIFY(given.wait());
    QCOMPARE(given[0][0].value<std::string>(), std::string("100007"));
    QCOMPARE(given[0][1].value<std::string>(), *code);
}

void CodeGiverTest::withoutOneItDoesNot() {
    QSignalSpy notGiven(giver_.get(), &CodeGiver::notGiven);
    giver_->give(challenge_, secret("another horse"));
    QVERIFY(notGiven.wait());
    QCOMPARE(notGiven[0][0].value<std::string>(), std::string("wrong-password"));
    giver_->give("12", secret(TemporaryStore::password));
    QVERIFY(notGiven.wait());
    QCOMPARE(notGiven[1][0].value<std::string>(), std::string("no-challenge"));
}

void CodeGiverTest::nobodyIsToldWhoHasGone() {
    QSignalSpy given(giver_.get(), &CodeGiver::given);
    giver_->give(challenge_, secret(TemporaryStore::password));
    giver_->forget();
    giver_->give(challenge_, secret(TemporaryStore::password));
    QVERIFY(given.wait());
    QCOMPARE(given.count(), 1);
}

QTEST_GUILESS_MAIN(CodeGiverTest)
#include "code_giver_test.moc"
