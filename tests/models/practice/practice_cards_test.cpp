// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/practice_cards.h"
#include "models/practice/citizen.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::practice;

/// A virtual card in the reader is a citizen whom the practice registry knows.
class PracticeCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVirtualCardIsACitizensCard_data();
    void everyVirtualCardIsACitizensCard();
};

void PracticeCardsTest::everyVirtualCardIsACitizensCard_data() {
    QTest::addColumn<QString>("profile");
    for (const auto& known : virtualcard::practiceCardNames()) {
        const auto name = QString::fromUtf8(known.name.data(), qsizetype(known.name.size()));
        QTest::newRow(qPrintable(name)) << name;
    }
}

void PracticeCardsTest::everyVirtualCardIsACitizensCard() {
    QFETCH(QString, profile);
    const auto citizens = loadCitizens(GUITAI_SOURCE_DIR "/models/practice", "yueyang");
    QVERIFY(citizens.has_value());
    const auto* card = citizens->card(profile.toStdString());
    QVERIFY(card != nullptr);
    const auto& file = citizens->holderOf(*card)->file;

    const auto limits = virtualcard::yueyangLimits();
    const auto which = *virtualcard::practiceCardNamed(profile.toStdString());
    const auto chip = virtualcard::practiceProfile(which, limits);
    QCOMPARE(card->number.text(), chip.cardNumber);
    QCOMPARE(card->regionCode, limits.region);
    QCOMPARE(card->specVersion[0] - '0', static_cast<int>(chip.version));
    QCOMPARE(card->algorithm == ChipAlgorithm::Sm4, chip.algorithm == cardio::Algorithm::Sm4);
    QVERIFY(card->chipSerial == chip.chipSerial);
    QVERIFY(card->issued == chip.issued);
    QVERIFY(card->validUntil == chip.validUntil);
    QCOMPARE(file.holder.idNumber.text(), chip.holder.idNumber);
    QCOMPARE(file.holder.name.text(), chip.holder.name);
    QCOMPARE(file.holder.idNumber.male() ? "1" : "2", chip.holder.sex);
    QVERIFY(file.holder.idNumber.birthDate() == chip.holder.birthDate);
    QCOMPARE(file.holder.ethnicity->code(), chip.holder.ethnicity);
    QCOMPARE(file.holder.birthplace->text(), chip.holder.birthplace);

    const auto& pin = card->pins.at(domain::CredentialKind::Social);
    const auto published = virtualcard::publishedPin(which, limits);
    QCOMPARE(pin.value.has_value(), published.has_value());
    QVERIFY(!published || pin.value->sameAs(*published));
    QCOMPARE(limits.pinLimit - pin.wrong, chip.triesLeft.value_or(limits.pinLimit));
}

QTEST_GUILESS_MAIN(PracticeCardsTest)
#include "practice_cards_test.moc"
