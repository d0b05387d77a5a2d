// SPDX-License-Identifier: Apache-2.0
// A second factor beside the password: asked where a password opens a signing key, and nowhere
// passed over.
#include "models/store/audit.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

#include <deque>

using namespace guitai;
using namespace guitai::store;
using operators::FactorFault;
using test::secret;
using test::TemporaryStore;

namespace {

/// Answers as it is told to; what it is not told, it confirms.
struct Token final : operators::SecondFactor {
    std::deque<FactorFault> faults{};
    std::vector<std::string> asked{};

    std::expected<void, FactorFault> confirm(const operators::Operator& who) override {
        asked.push_back(who.login);
        if (faults.empty()) {
            return {};
        }
        const auto fault = faults.front();
        faults.pop_front();
        return std::unexpected(fault);
    }
};

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

} // namespace

class SecondFactorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isAskedOnceThePasswordWasRight();
    void withoutItTheStoreStaysShut();
    void withoutItNobodySignsAtAnOpenStore();
    void refusalsAreThrottledWhateverThePassword();
    void passwordIsNotChangedWithoutIt();
    void recoveryKeyNeedsNone();

private:
    std::unique_ptr<TemporaryStore> at_;
    std::shared_ptr<Token> token_;
};

void SecondFactorTest::init() {
    at_ = std::make_unique<TemporaryStore>();
    token_ = std::make_shared<Token>();
}

void SecondFactorTest::isAskedOnceThePasswordWasRight() {
    QVERIFY(at_->create().has_value());
    at_->location.secondFactor = token_;
    QCOMPARE(faultOf(at_->open("wrong horse")), StoreFault::WrongPassword);
    QVERIFY(token_->asked.empty());
    QVERIFY(at_->open().has_value());
    QCOMPARE(token_->asked, std::vector<std::string>{TemporaryStore::login});
}

void SecondFactorTest::withoutItTheStoreStaysShut() {
    QVERIFY(at_->create().has_value());
    at_->location.secondFactor = token_;
    token_->faults = {FactorFault::Refused, FactorFault::Failed};
    QCOMPARE(faultOf(at_->open()), StoreFault::FactorRefused);
    QCOMPARE(faultOf(at_->open()), StoreFault::FactorFailed);
    const auto opened = at_->open();
    QVERIFY(opened.has_value());
    const auto trail = opened->store->audit().latest(3).value();
    QCOMPARE(trail[0].action, std::string("sign-in"));
    QCOMPARE(trail[1].action, std::string("sign-in-failed"));
    QVERIFY(trail[1].detail.find("second-factor-failed") != std::string::npos);
    QCOMPARE(trail[2].action, std::string("sign-in-failed"));
    QVERIFY(trail[2].detail.find("second-factor-refused") != std::string::npos);
}

void SecondFactorTest::withoutItNobodySignsAtAnOpenStore() {
    QVERIFY(at_->create().has_value());
    at_->location.secondFactor = token_;
    const auto opened = at_->open();
    QVERIFY(opened.has_value());
    token_->faults = {FactorFault::Refused};
    const auto& store = opened->store;
    QCOMPARE(faultOf(store->signIn(TemporaryStore::login, secret(TemporaryStore::password))),
             StoreFault::FactorRefused);
    QCOMPARE(store->audit().latest(1)->front().action, std::string("sign-in-failed"));
    QVERIFY(store->signIn(TemporaryStore::login, secret(TemporaryStore::password)).has_value());
    QCOMPARE(token_->asked.size(), std::size_t(3));
}

void SecondFactorTest::refusalsAreThrottledWhateverThePassword() {
    QVERIFY(at_->create().has_value());
    at_->location.secondFactor = token_;
    token_->faults.assign(10, FactorFault::Refused);
    for (int tries = 0; tries < 5; ++tries) {
        QCOMPARE(faultOf(at_->open()), StoreFault::FactorRefused);
    }
    QCOMPARE(faultOf(at_->open()), StoreFault::Throttled);
    QCOMPARE(token_->asked.size(), std::size_t(5));
    token_->faults.clear();
    at_->clock.set(at_->clock.now() + std::chrono::minutes(1));
    QVERIFY(at_->open().has_value());
    token_->faults = {FactorFault::Refused};
    QCOMPARE(faultOf(at_->open()), StoreFault::FactorRefused); // counted from the beginning
    QVERIFY(at_->open().has_value());
}

void SecondFactorTest::passwordIsNotChangedWithoutIt() {
    QVERIFY(at_->create().has_value());
    at_->location.secondFactor = token_;
    const auto opened = at_->open();
    QVERIFY(opened.has_value());
    token_->faults = {FactorFault::Refused};
    const auto change = [&] {
        return opened->store->changePassword(
            TemporaryStore::login, secret(TemporaryStore::password), secret("another long horse"));
    };
    QCOMPARE(faultOf(change()), StoreFault::FactorRefused);
    QVERIFY(
        opened->store->signIn(TemporaryStore::login, secret(TemporaryStore::password)).has_value());
    QVERIFY(change().has_value());
}

/// Two people hold its halves; it is there for when somebody, or his token, is lost.
void SecondFactorTest::recoveryKeyNeedsNone() {
    auto created = at_->create();
    QVERIFY(created.has_value());
    created->store.reset();
    at_->location.secondFactor = token_;
    const auto recovered = Store::recover(at_->location, created->recovery.first,
                                          created->recovery.second, at_->clock);
    QVERIFY(recovered.has_value());
    QVERIFY(token_->asked.empty());
}

QTEST_GUILESS_MAIN(SecondFactorTest)
#include "second_factor_test.moc"
