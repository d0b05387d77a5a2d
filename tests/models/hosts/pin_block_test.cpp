// SPDX-License-Identifier: Apache-2.0
#include "models/hosts/pin_block.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::hosts;

class PinBlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sealedPinOpensForItsRequest();
    void everyPartOfTheRequestIsBound();
    void anotherHostOpensNothing();
    void alteredOrTruncatedBlockOpensNothing();
    void samePinSealsDifferently();
    void unfinishedPinIsNotSealed();
};

namespace {

const Timestamp noon = *parseTimestamp("2026-11-24T12:00:00+08:00");

CredentialRequest request() {
    static const auto operation = Uuid::v7(noon);
    static const auto holder = Uuid::v7(noon);
    return {operation, holder, *CardNumber::parse("A12345674"), domain::CredentialKind::Financial};
}

SecretPin pin() {
    return *SecretPin::fromPublished("258046");
}

} // namespace

void PinBlockTest::sealedPinOpensForItsRequest() {
    const auto keys = makeBoxKeys();
    const auto sealed = sealPin(keys.publicKey, hashOf(request()), pin());
    const auto opened = openPin(keys, hashOf(request()), *sealed);
    QVERIFY(opened && opened->sameAs(pin()));
}

void PinBlockTest::everyPartOfTheRequestIsBound() {
    const auto keys = makeBoxKeys();
    const auto sealed = *sealPin(keys.publicKey, hashOf(request()), pin());
    auto operation = request();
    operation.operation = Uuid::v7(noon);
    auto holder = request();
    holder.holder = Uuid::v7(noon);
    auto card = request();
    card.card = *CardNumber::parse("AB1234565");
    auto kind = request();
    kind.pin = domain::CredentialKind::Social;
    for (const auto& other : {operation, holder, card, kind}) {
        QVERIFY(!openPin(keys, hashOf(other), sealed));
    }
}

void PinBlockTest::anotherHostOpensNothing() {
    const auto sealed = *sealPin(makeBoxKeys().publicKey, hashOf(request()), pin());
    QVERIFY(!openPin(makeBoxKeys(), hashOf(request()), sealed));
}

void PinBlockTest::alteredOrTruncatedBlockOpensNothing() {
    const auto keys = makeBoxKeys();
    const auto sealed = *sealPin(keys.publicKey, hashOf(request()), pin());
    for (std::size_t i = 0; i < sealed.block.size(); ++i) {
        auto altered = sealed;
        altered.block[i] ^= 1;
        QVERIFY(!openPin(keys, hashOf(request()), altered));
        auto shorter = sealed;
        shorter.block.resize(i);
        QVERIFY(!openPin(keys, hashOf(request()), shorter));
    }
}

void PinBlockTest::samePinSealsDifferently() {
    const auto keys = makeBoxKeys();
    const auto one = sealPin(keys.publicKey, hashOf(request()), pin());
    const auto two = sealPin(keys.publicKey, hashOf(request()), pin());
    QVERIFY(one->block != two->block);
}

void PinBlockTest::unfinishedPinIsNotSealed() {
    auto unfinished = pin();
    unfinished.pop();
    QVERIFY(!sealPin(makeBoxKeys().publicKey, hashOf(request()), unfinished));
}

QTEST_GUILESS_MAIN(PinBlockTest)
#include "pin_block_test.moc"
