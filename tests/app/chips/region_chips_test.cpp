// SPDX-License-Identifier: Apache-2.0
#include "app/chips/region_chips.h"
#include "cardio/sscard/social_security_card.h"
#include "tests/cardio/sscard/card_in_reader.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::app;
using domain::CredentialKind;
using testing::CardInReader;

/// A virtual card in the reader is a citizen whom the practice registry of that region knows.
class RegionChipsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRegionIsThere();
    void everyChipIsItsCitizens_data();
    void everyChipIsItsCitizens();
    void itsPinIsTheOneThatIsPublished_data();
    void itsPinIsTheOneThatIsPublished();
    void whoIsUnknownHasNone();
    void blanksBearNothing();
    void theOneWithARareNameBearsIt();
};

namespace {

const std::vector<const char*> regionsWithChips{"chongqing", "hangzhou", "ningbo", "qinhuangdao",
                                                "yueyang"};

const RegionChips& chipsOf(const std::string& region) {
    static std::map<std::string, RegionChips> loaded;
    if (!loaded.contains(region)) {
        auto chips = RegionChips::load(region);
        if (!chips) {
            qFatal("%s", chips.error().c_str());
        }
        loaded.emplace(region, std::move(*chips));
    }
    return loaded.at(region);
}

void everyChip() {
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("profile");
    for (const auto* region : regionsWithChips) {
        for (const auto& name : chipsOf(region).names()) {
            if (chipsOf(region).citizens().card(name) != nullptr) {
                QTest::addRow("%s %s", region, name.c_str())
                    << QString::fromLatin1(region) << QString::fromStdString(name);
            }
        }
    }
}

} // namespace

void RegionChipsTest::everyRegionIsThere() {
    auto regions = practiceRegions();
    const auto general = std::ranges::find(regions, "legacy-general");
    QVERIFY(general != regions.end());
    QVERIFY(chipsOf("legacy-general").names().empty()); // its cards are magnetic
    regions.erase(general);
    QCOMPARE(regions, std::vector<std::string>(regionsWithChips.begin(), regionsWithChips.end()));
    for (const auto* region : regionsWithChips) {
        for (const auto* profile : {"new", "active", "lost-pin"}) {
            QVERIFY2(chipsOf(region).make(profile), region);
        }
    }
}

void RegionChipsTest::everyChipIsItsCitizens_data() {
    everyChip();
}

void RegionChipsTest::everyChipIsItsCitizens() {
    QFETCH(const QString, region);
    QFETCH(const QString, profile);
    const auto& chips = chipsOf(region.toStdString());
    const auto& card = *chips.citizens().card(profile.toStdString());
    const auto& file = chips.citizens().holderOf(card)->file;

    CardInReader reader(chips.make(profile.toStdString()).value());
    auto open = reader.open().value();
    const auto issuer = open.readIssuer().value();
    QVERIFY(open.proveKnown(issuer, reader.keys).value());
    QCOMPARE(issuer.cardNumber, card.number.text());
    QCOMPARE(issuer.region, card.regionCode);
    const auto& cities = chips.rules().cities;
    QVERIFY(std::ranges::any_of(cities, [&](const RegionCode& city) {
        return city.sameCity(*RegionCode::parse(issuer.region));
    }));
    QCOMPARE(issuer.specVersion, card.specVersion);
    QVERIFY(issuer.issued == card.issued && issuer.validUntil == card.validUntil);
    QCOMPARE(open.algorithm() == cardio::Algorithm::Sm4,
             card.algorithm == practice::ChipAlgorithm::Sm4);
    const auto holder = open.readHolder(issuer, &reader.keys).value();
    QCOMPARE(holder.idNumber, file.holder.idNumber.text());
    QCOMPARE(holder.name, file.holder.name.text());
    QCOMPARE(holder.sex, file.holder.idNumber.male() ? "1" : "2");
    QVERIFY(holder.birthDate == file.holder.idNumber.birthDate());
    QCOMPARE(holder.ethnicity, file.holder.ethnicity->code());
    QCOMPARE(holder.birthplace, file.holder.birthplace->text());
    QVERIFY(sscard::warningsFor(issuer, holder, card.issued).empty());
}

void RegionChipsTest::itsPinIsTheOneThatIsPublished_data() {
    everyChip();
}

void RegionChipsTest::itsPinIsTheOneThatIsPublished() {
    QFETCH(const QString, region);
    QFETCH(const QString, profile);
    const auto& chips = chipsOf(region.toStdString());
    const auto& pin = chips.citizens().card(profile.toStdString())->pins.at(CredentialKind::Social);
    const auto& limit = chips.rules().credential(CredentialKind::Social)->limit.value;
    CardInReader reader(chips.make(profile.toStdString()).value());
    auto open = reader.open().value();
    const auto tries = open.triesLeft().value();
    if (limit) {
        QCOMPARE(tries.left.value_or(-1), std::max(0, limit->wrong - pin.wrong));
        QCOMPARE(tries.locked, pin.wrong >= limit->wrong);
    }
    if (pin.value) {
        QCOMPARE(open.verifyPin(*pin.value).has_value(), !tries.locked);
    }
}

void RegionChipsTest::whoIsUnknownHasNone() {
    QVERIFY(!chipsOf("yueyang").make("golden"));
    QVERIFY(!chipsOf("yueyang").make(""));
    QVERIFY(!chipsOf("legacy-general").make("active"));
    QVERIFY(!RegionChips::load("atlantis"));
}

void RegionChipsTest::blanksBearNothing() {
    for (const auto* region : regionsWithChips) {
        for (const auto& blank : practiceBlanks(chipsOf(region).rules())) {
            CardInReader reader(chipsOf(region).make(blank.id).value());
            const auto issuer = reader.open()->readIssuer().value();
            QVERIFY(issuer.cardNumber.empty() && issuer.cardIdentification.empty());
        }
    }
    QVERIFY(!practiceBlanks(chipsOf("yueyang").rules()).empty());
}

/// By the bytes, so that not all is derived from the one source.
void RegionChipsTest::theOneWithARareNameBearsIt() {
    const auto memory = chipsOf("yueyang").make("rare-name").value();
    const auto& records = memory.files.at(1).records;
    // 阿卜杜拉·艾合买提·买买提䶮, padded; 𫍯㛃·练习
    QCOMPARE(toHex(records.at(1)),
             "091EB0A2B2B7B6C5C0ADA1A4B0ACBACFC2F2CCE1A1A4C2F2C2F2CCE1FE9F0000");
    QCOMPARE(toHex(records.at(2)), "4E149838BC318230B731A1A4C1B7CFB0000000000000");
}

QTEST_GUILESS_MAIN(RegionChipsTest)
#include "region_chips_test.moc"
