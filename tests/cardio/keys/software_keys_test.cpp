// SPDX-License-Identifier: Apache-2.0
#include "cardio/keys/block_cipher.h"
#include "cardio/keys/messages.h"
#include "cardio/keys/practice_keys.h"

#include <QTest>

using namespace guitai;
using namespace guitai::keys;
using cardio::Algorithm;
using cardio::CardKey;
using cardio::Factor;
using cardio::KeyDerivation;
using cardio::KeyFault;

namespace {

constexpr Factor factor{1, 2, 3, 4, 5, 6, 7, 8};
const Bytes header{0x84, 0x24, 0x00, 0x00, 0x04};

KeyDerivation derivation() {
    return {.key = CardKey::PinUnblock, .region = "430600", .card = factor};
}

} // namespace

class SoftwareKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void outsidePracticeEveryCallIsRefused() {
        SoftwareKeys keys(practiceKeys(), Use::Real);
        const auto pin = SecretPin::fromPublished("123456").value();
        QCOMPARE(keys.cryptogram(derivation(), factor, factor).error(),
                 KeyFault::RefusedOutsidePractice);
        QCOMPARE(keys.unblockMac(derivation(), factor, header).error(),
                 KeyFault::RefusedOutsidePractice);
        QCOMPARE(keys.reloadData(derivation(), factor, header, pin).error(),
                 KeyFault::RefusedOutsidePractice);
    }

    void whatIsMissingOrWrongIsNamed() {
        SoftwareKeys empty({}, Use::Practice);
        QCOMPARE(empty.cryptogram(derivation(), factor, factor).error(), KeyFault::KeyMissing);
        SoftwareKeys keys(practiceKeys(), Use::Practice);
        auto noRegion = derivation();
        noRegion.region = "43060";
        QCOMPARE(keys.cryptogram(noRegion, factor, factor).error(), KeyFault::BadInput);
        auto ssf33 = derivation();
        ssf33.algorithm = Algorithm::Ssf33;
        QCOMPARE(keys.cryptogram(ssf33, factor, factor).error(), KeyFault::MechanismMissing);
        QCOMPARE(keys.reloadData(derivation(), factor, header, SecretPin()).error(),
                 KeyFault::BadInput);
    }

    void practiceKeysDifferFromEachOtherAndFromTheKnownAnswers() {
        const auto keys = practiceKeys();
        QCOMPARE(keys.size(), std::size_t{3});
        QVERIFY(keys.at(CardKey::Update) != keys.at(CardKey::Read));
        QVERIFY(keys.at(CardKey::Update) != keys.at(CardKey::PinUnblock));
        QVERIFY(keys.at(CardKey::Read) != keys.at(CardKey::PinUnblock));
        for (const auto& [number, key] : keys) {
            QVERIFY(key[1] != 0x11);
        }
    }

    void pinBlocksComeBackAndOthersAreRefused() {
        const Bytes key(16, 0x5A);
        const Bytes bcd{0x13, 0x57, 0x92};
        for (const auto algorithm : {Algorithm::TripleDes, Algorithm::Sm4}) {
            const auto block = encipheredPin(algorithm, key, bcd).value();
            QVERIFY(decipheredPin(algorithm, key, block.span()).value().sameAs(bcd));
            auto tampered = block.clone();
            tampered.data()[0] ^= 1;
            QCOMPARE(decipheredPin(algorithm, key, tampered.span()).error(), KeyFault::BadInput);
            QCOMPARE(decipheredPin(algorithm, key, block.span().first(7)).error(),
                     KeyFault::BadInput);
        }
    }

    void wrongSizesAreRefused() {
        QCOMPARE(encipher(Algorithm::TripleDes, Bytes(15), Bytes(8)).error(), KeyFault::BadInput);
        QCOMPARE(encipher(Algorithm::TripleDes, Bytes(16), Bytes(7)).error(), KeyFault::BadInput);
        QCOMPARE(encipher(Algorithm::Sm4, Bytes(16), {}).error(), KeyFault::BadInput);
    }
};

QTEST_GUILESS_MAIN(SoftwareKeysTest)
#include "software_keys_test.moc"
