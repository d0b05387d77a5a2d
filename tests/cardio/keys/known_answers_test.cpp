// SPDX-License-Identifier: Apache-2.0
#include "cardio/iso7816/command.h"
#include "cardio/keys/block_cipher.h"
#include "cardio/keys/derivation.h"
#include "cardio/keys/messages.h"
#include "cardio/keys/software_keys.h"

#include <QTest>

#include <algorithm>

using namespace guitai;
using namespace guitai::keys;
using cardio::Algorithm;
using cardio::CardKey;
using cardio::Factor;
using cardio::KeyDerivation;

namespace {

constexpr MasterKey master{0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77,
                           0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF};
constexpr Factor card{0x86, 0x84, 0x43, 0x02, 0x12, 0x34, 0x56, 0x78};
constexpr Factor challenge{0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88};
constexpr Factor source{0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08};

KeyDerivation derivation(Algorithm algorithm) {
    return {.algorithm = algorithm, .key = CardKey::PinUnblock, .region = "430200", .card = card};
}

SoftwareKeys service() {
    return SoftwareKeys({{CardKey::PinUnblock, master}}, Use::Practice);
}

std::string hexOf(const std::expected<SecretBytes, cardio::KeyFault>& bytes) {
    return bytes ? toHex(bytes->span()) : "fault";
}

} // namespace

class KnownAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void keysOfEachLevelAre_data() {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<std::string>("city");
        QTest::addColumn<std::string>("ofCard");
        QTest::addColumn<std::string>("session");
        QTest::newRow("3DES") << int(Algorithm::TripleDes)
                              << std::string("B9A927E9C16EC77298ED549DBEF2455C")
                              << std::string("3D20CEE9273C5D6A362AF57A6E16B582")
                              << std::string("3E126B65DA185D09338ACEA3BE4DA8A8");
        QTest::newRow("SM4, inferred")
            << int(Algorithm::Sm4) << std::string("21FA5F0141F4F043BE5AC5093A259F3E")
            << std::string("F5A4E46CBBCA9878EC7DA51F3C170FD6")
            << std::string("3D1A690ADB68998679E36D0E3A94630A");
    }

    void keysOfEachLevelAre() {
        QFETCH(int, algorithm);
        QFETCH(std::string, city);
        QFETCH(std::string, ofCard);
        QFETCH(std::string, session);
        const auto with = static_cast<Algorithm>(algorithm);
        const auto cityKey = disperse(with, master, cityFactor("430200").value());
        QCOMPARE(hexOf(cityKey), city);
        const auto card_ = cardKey(master, derivation(with));
        QCOMPARE(hexOf(card_), ofCard);
        QCOMPARE(hexOf(disperse(with, card_->span(), challenge)), session);
    }

    void externalAuthenticationIs() {
        auto data =
            service().cryptogram(derivation(Algorithm::TripleDes), challenge, source).value();
        data.insert(data.end(), source.begin(), source.end());
        QCOMPARE(toHex(iso7816::command({0x00, 0x82, 0x00, 0x06}, data)),
                 "0082000610B162DD0A3B2E18390102030405060708");
    }

    void unblockIs() {
        const Bytes header{0x84, 0x24, 0x00, 0x00, 0x04};
        auto keys = service();
        QCOMPARE(
            toHex(keys.unblockMac(derivation(Algorithm::TripleDes), challenge, header).value()),
            "15023171");
        QCOMPARE(toHex(keys.unblockMac(derivation(Algorithm::Sm4), challenge, header).value()),
                 "81D29855");
    }

    void reloadIs() {
        const auto pin = SecretPin::fromPublished("123456").value();
        auto keys = service();
        const auto des = keys.reloadData(derivation(Algorithm::TripleDes), challenge,
                                         Bytes{0x84, 0x24, 0x00, 0x01, 0x0C}, pin);
        QCOMPARE(hexOf(des), "B0325C40C58FCB6B9388A7E4");
        const auto sm4 = keys.reloadData(derivation(Algorithm::Sm4), challenge,
                                         Bytes{0x84, 0x24, 0x00, 0x01, 0x14}, pin);
        QCOMPARE(hexOf(sm4), "45090FD93AA1207DD63B92C3A774F7779686404B");
    }

    void sm4CipherIsThatOfItsStandard() {
        // GB/T 32907-2016, appendix A, example 1: key and plain text are the same.
        const auto example = fromHex("0123456789ABCDEFFEDCBA9876543210").value();
        QCOMPARE(hexOf(encipher(Algorithm::Sm4, example, example)),
                 "681EDF34D206965E86B3E94F536E4246");
    }

    void leftHalfAloneIsSingleDes() {
        // FIPS 81, appendix B: ECB of "Now is t" under 0123456789ABCDEF; the right half is ignored.
        const auto key = fromHex("0123456789ABCDEF FFFFFFFFFFFFFFFF").value();
        const auto plain = bytesOf("Now is t");
        QCOMPARE(hexOf(encipher(Algorithm::TripleDes, key, plain, KeyPart::LeftHalf)),
                 "3FA40E8A984D4815");
    }

    void provinceLevelComesBeforeTheCity() {
        auto with = derivation(Algorithm::TripleDes);
        with.provinceLevel = true;
        const auto province = disperse(with.algorithm, master, provinceFactor("430200").value());
        auto without = derivation(Algorithm::TripleDes);
        QCOMPARE(hexOf(cardKey(master, with)), hexOf(cardKey(province->span(), without)));
        QCOMPARE(textOf(provinceFactor("430200").value()), "430000sh");
        QCOMPARE(textOf(cityFactor("430200").value()), "430200sx");
    }
};

QTEST_GUILESS_MAIN(KnownAnswersTest)
#include "known_answers_test.moc"
