// SPDX-License-Identifier: Apache-2.0
// Which cards a counter serves, before anything secret is sent to any of them.
#include "cardio/virtual/virtual_reader.h"
#include "models/procedure/card_work.h"
#include "tests/support/office_card.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::procedure;
using cardio::CardFault;
using support::officeCard;
using virtualcard::PracticeCard;

namespace {

/// Nothing where the card is served.
std::optional<CardFault> refusal(virtualcard::CardMemory memory, bool practice) {
    virtualcard::VirtualReaderProvider readers;
    keys::SoftwareKeys keys(keys::practiceKeys(), keys::Use::Practice);
    readers.addReader("reader");
    readers.insert("reader", std::make_shared<virtualcard::VirtualCard>(std::move(memory)));
    CardDesk desk{
        .readers = &readers, .practice = practice, .cities = {*RegionCode::parse("430600")}};
    (practice ? desk.keys : desk.practiceKeys) = &keys;
    const auto seen = readCard(desk);
    return seen ? std::nullopt : std::optional(seen.error().fault);
}

virtualcard::CardMemory practiceCard(PracticeCard which) {
    return virtualcard::makePracticeCard(
               virtualcard::practiceProfile(which, virtualcard::yueyangLimits()))
        .value();
}

} // namespace

class CardWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void officesCardsAreServedAtARealCounterOnly() {
        for (const auto which : {PracticeCard::Active, PracticeCard::V1, PracticeCard::V3Sm4}) {
            QCOMPARE(refusal(officeCard(which), false), std::nullopt);
            QCOMPARE(refusal(officeCard(which), true), CardFault::NotPracticeCard);
        }
    }

    void practiceCardsAreServedInPracticeOnly() {
        for (const auto which : {PracticeCard::Active, PracticeCard::V1, PracticeCard::V3Sm4}) {
            QCOMPARE(refusal(practiceCard(which), true), std::nullopt);
            QCOMPARE(refusal(practiceCard(which), false), CardFault::PracticeCard);
        }
    }

    void anotherRegionsCardIsNotServed() {
        QCOMPARE(refusal(officeCard(PracticeCard::Active, "430100"), false),
                 CardFault::OtherRegion);
        QCOMPARE(refusal(officeCard(PracticeCard::Active, "110000"), false),
                 CardFault::OtherRegion);
        QCOMPARE(refusal(officeCard(PracticeCard::Active, "430602"), false), std::nullopt);
    }

    void theProvincesOwnCardAndOneOfNoRegionAreServed() {
        QCOMPARE(refusal(officeCard(PracticeCard::Active, "430000"), false), std::nullopt);
        QCOMPARE(refusal(officeCard(PracticeCard::Active, "000000"), false), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(CardWorkTest)
#include "card_work_test.moc"
