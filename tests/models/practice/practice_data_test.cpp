// SPDX-License-Identifier: Apache-2.0
#include "models/practice/exercise.h"
#include "models/practice/seed.h"
#include "models/rules/rules_catalogue.h"
#include "tests/models/domain/samples.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

#include <array>
#include <set>

using namespace guitai;
using namespace guitai::practice;
using domain::CredentialKind;

class PracticeDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySituationHasACitizen();
    void lockedPinWasLockedTheDayBefore();
    void everyRegionHasCitizensWhoAreUnlikeAnybodyElse();
    void everyProcedureOfARegionCanBePlayed_data();
    void everyProcedureOfARegionCanBePlayed();
    void seededCitizensAreFoundAndSeedingAgainChangesNothing();
    void seededHostPinsAreThePublishedOnes();
    void everyExerciseIsOfItsRegion();
    void exercisesThatMakeNoSenseAreNamedByPlace_data();
    void exercisesThatMakeNoSenseAreNamedByPlace();
    void exercisesComeByLevel();
    void spoiledCitizensAreNamedByPlace_data();
    void spoiledCitizensAreNamedByPlace();
    void answersAreReadAndPinsHaveNoPlaceInThem();
    void idThatIsAPathOpensNoFile();
};

namespace {

const std::filesystem::path folder = GUITAI_SOURCE_DIR "/models/practice";
const Date today = chinaDate(samples::noon);

const Citizens& yueyang() {
    static const auto citizens = loadCitizens(folder, "yueyang");
    if (!citizens) {
        qFatal("%s: %s", citizens.error().pointer.c_str(), citizens.error().expected.c_str());
    }
    return *citizens;
}

constexpr std::array regions{"yueyang",  "qinhuangdao", "chongqing",
                             "hangzhou", "ningbo",      "legacy-general"};

Citizens citizensOf(const std::string& region) {
    auto citizens = loadCitizens(folder, region);
    if (!citizens) {
        qFatal("%s: %s: %s", region.c_str(), citizens.error().pointer.c_str(),
               citizens.error().expected.c_str());
    }
    return std::move(*citizens);
}

const domain::Rules& rulesOf(const std::string& region) {
    static const auto catalogue =
        rules::RulesCatalogue::load(GUITAI_SOURCE_DIR "/models/rules/regions");
    return *catalogue.region(region);
}

/// What the acts ask for besides, in each way there is.
std::vector<domain::Asked> waysToAsk(domain::Procedure procedure) {
    using namespace domain;
    const NewCardAsked newCard{samples::cardNumber("Z9876543"), BankName::Icbc};
    std::vector<Asked> ways{{}};
    if (procedure == Procedure::Apply) {
        ways = {newCard};
    } else if (procedure == Procedure::Replace) {
        ways = {ReplacementAsked{ReplaceReason::Lost, newCard},
                ReplacementAsked{ReplaceReason::Expired, newCard}};
    } else if (procedure == Procedure::ReportLoss) {
        ways.clear();
        for (const auto& [kind, name] : Words<LossKind>::all) {
            ways.emplace_back(LossAsked{.kind = kind});
        }
    } else if (procedure == Procedure::TransferFunds) {
        ways = {FundingSeen{true}};
    } else if (procedure == Procedure::CorrectDetails) {
        ways = {CorrectionAsked{.name = samples::personName("张三丰")}};
    } else if (procedure == Procedure::SetSettlement) {
        ways = {SettlementAsked{Settlement::WithPin}, SettlementAsked{Settlement::WithoutPin}};
    } else if (procedure == Procedure::CloseCard) {
        ways = {ClosingAsked{ClosingReason::Emigration}};
    }
    return ways;
}

bool canBeDone(domain::Procedure procedure, const domain::HolderFile& file,
               const domain::Rules& rules, const domain::Window& window) {
    if (procedure == domain::Procedure::Reverse) {
        return true; // of whatever else has been done
    }
    domain::Request request{.procedure = procedure};
    request.requester.papers = domain::everyOf<domain::Paper>();
    std::vector<std::optional<CardNumber>> cards{std::nullopt};
    for (const auto& card : file.cards) {
        cards.emplace_back(card.number);
    }
    std::vector<std::vector<CredentialKind>> pins{{}};
    for (const auto& [kind, values] : rules.credentials) {
        pins.push_back({kind});
        request.proved.insert(kind);
    }
    for (const auto& asked : waysToAsk(procedure)) {
        request.asked = asked;
        for (const auto& card : cards) {
            request.card = card;
            for (const auto& each : pins) {
                request.pins = each;
                if (domain::decide(file, request, rules,
                                   {.window = window, .at = samples::noon, .approved = true})
                        .possible()) {
                    return true;
                }
            }
        }
    }
    return false;
}

struct PracticeOffice {
    test::TemporaryStore place{};
    std::unique_ptr<store::Store> store = std::move(place.create()->store);
    registry::EmbeddedRegistry registry{
        *store, [](const domain::RulesReference&) { return &samples::yueyang(); }, place.clock,
        true};
    hosts::PracticeCredentialHost host{*store, lockLimits(samples::yueyang())};

    [[nodiscard]] bool seeded() {
        return seed(registry, host, yueyang(), samples::yueyang(), today).has_value();
    }
};

} // namespace

void PracticeDataTest::everySituationHasACitizen() {
    QCOMPARE(yueyang().region, "yueyang");
    for (const auto* profile :
         {"new", "active", "locked", "lost-pin", "v1", "v3-sm4", "temporarily-lost", "replaced",
          "replacement", "legacy", "expired"}) {
        QVERIFY2(yueyang().card(profile) != nullptr, profile);
    }
    QVERIFY(!yueyang().card("lost-pin")->pins.at(CredentialKind::Social).value);
    QVERIFY(yueyang().card("expired")->validUntil < today);
    const auto& replaced = *yueyang().holderOf(*yueyang().card("replaced"));
    QCOMPARE(replaced.file.cards.at(0).replacedBy, replaced.file.cards.at(1).number);
    const auto& legacy = yueyang().holderOf(*yueyang().card("legacy"))->file.legacyCard;
    QVERIFY(legacy && legacy->state == domain::LegacyState::Active && legacy->balance > Money(0));
    QVERIFY(yueyang().card("nobody") == nullptr);
    QVERIFY(yueyang().find("nobody") == nullptr);
}

void PracticeDataTest::lockedPinWasLockedTheDayBefore() {
    const auto& citizen = *yueyang().holderOf(*yueyang().card("locked"));
    const auto file = citizen.fileOn(today);
    const auto& pin = file.cards.at(0).pins.at(CredentialKind::Social);
    QVERIFY(pin.lockedOn == parseDate("2026-11-23"));
    QCOMPARE(pin.wrong, samples::yueyang().credential(CredentialKind::Social)->limit.value->wrong);
}

void PracticeDataTest::everyRegionHasCitizensWhoAreUnlikeAnybodyElse() {
    std::set<std::string> numbers;
    for (const auto& region : regions) {
        const auto citizens = citizensOf(region);
        QVERIFY2(!citizens.windows.empty(), region);
        for (const auto& citizen : citizens.all) {
            QVERIFY2(numbers.insert(citizen.file.holder.idNumber.text()).second, region);
            QVERIFY2(numbers.insert(citizen.file.id.text()).second, region);
            const auto& phone = citizen.file.holder.phone;
            QVERIFY(phone && phone->text().starts_with("154")); // no network has been given it
            QCOMPARE(citizen.cards.size(), citizen.file.cards.size());
            for (const auto& card : citizen.cards) {
                QVERIFY2(numbers.insert(card.number.text()).second, card.number.text().c_str());
            }
        }
    }
}

/// Every procedure of the region is possible for one of its people at one of its windows.
void PracticeDataTest::everyProcedureOfARegionCanBePlayed_data() {
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("procedure");
    for (const auto* region : regions) {
        std::set<domain::Procedure> offered;
        const auto& rules = rulesOf(region);
        for (const auto& [act, values] : rules.acts) {
            if (offered.insert(act.procedure).second) {
                QTest::addRow("%s %s", region, std::string(domain::nameOf(act.procedure)).c_str())
                    << QString::fromLatin1(region) << int(act.procedure);
            }
        }
    }
}

void PracticeDataTest::everyProcedureOfARegionCanBePlayed() {
    QFETCH(QString, region);
    QFETCH(int, procedure);
    const auto name = region.toStdString();
    const auto citizens = citizensOf(name);
    const auto wanted = static_cast<domain::Procedure>(procedure);
    const bool played = std::ranges::any_of(citizens.all, [&](const Citizen& citizen) {
        return std::ranges::any_of(citizens.windows, [&](const PracticeWindow& at) {
            return canBeDone(wanted, citizen.fileOn(today), rulesOf(name), at.window);
        });
    });
    QVERIFY(played);
}

void PracticeDataTest::seededCitizensAreFoundAndSeedingAgainChangesNothing() {
    PracticeOffice office;
    QVERIFY(office.seeded());
    QVERIFY(office.seeded());
    for (const auto& citizen : yueyang().all) {
        const auto found = office.registry.lookUpByNumber(citizen.file.holder.idNumber.text());
        QVERIFY(found && *found == citizen.fileOn(today));
        for (const auto& card : citizen.cards) {
            const auto byCard = office.registry.lookUpByNumber(card.number.text());
            QVERIFY(byCard && byCard->id == citizen.file.id);
        }
    }
}

void PracticeDataTest::seededHostPinsAreThePublishedOnes() {
    PracticeOffice office;
    QVERIFY(office.seeded());
    const auto fresh = *SecretPin::fromPublished("935182");
    for (const auto& citizen : yueyang().all) {
        if (citizen.cards.empty()) {
            continue;
        }
        const auto& card = citizen.cards.at(0);
        hosts::CredentialRequest request{Uuid::v7(samples::noon), citizen.file.id, card.number,
                                         CredentialKind::Financial};
        const auto old = office.host.seal(request, *card.pins.at(CredentialKind::Financial).value);
        QVERIFY(office.host.change(request, *old, *office.host.seal(request, fresh)));
        request.pin = CredentialKind::Social; // the chip's: the host does not know it
        const auto any = office.host.seal(request, fresh);
        const auto social = office.host.change(request, *any, *any);
        QCOMPARE(social.error().fault, hosts::HostFault::UnknownCredential);
    }
}

void PracticeDataTest::everyExerciseIsOfItsRegion() {
    const auto list = loadExercises(folder);
    QVERIFY(list.errors.empty());
    for (const auto& exercise : list.exercises) {
        const auto citizens = citizensOf(exercise.region);
        const auto* citizen = citizens.find(exercise.citizen);
        QVERIFY2(citizen != nullptr, exercise.id.c_str());
        QVERIFY2(!exercise.card || citizen->file.find(*exercise.card) != nullptr,
                 exercise.id.c_str());
        QVERIFY2(std::ranges::find(citizens.windows, exercise.window, &PracticeWindow::window) !=
                     citizens.windows.end(),
                 exercise.id.c_str());
        QVERIFY2(exercise.after.empty() || loadExercise(folder, exercise.after),
                 exercise.id.c_str());
    }
}

void PracticeDataTest::exercisesThatMakeNoSenseAreNamedByPlace_data() {
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char* name, const char* patch, const char* pointer) {
        QTest::newRow(name) << QByteArray(patch) << QByteArray(pointer);
    };
    row("paper that is not there", R"([{"op":"add","path":"/answers/papers/-","value":"photo"}])",
        "/answers/papers");
    row("flawed paper accepted", R"([{"op":"add","path":"/desk/0/flaw","value":"copy"}])",
        "/answers/papers");
    row("paper twice", R"([{"op":"copy","from":"/desk/0","path":"/desk/-"}])", "/desk");
    row("refused by nothing", R"([{"op":"replace","path":"/end/kind","value":"refused"}])", "/end");
    row("done by a rule", R"([{"op":"add","path":"/end/rule","value":"V1"}])", "/end");
    row("not full marks", R"([{"op":"replace","path":"/points/0/points","value":19}])", "/points");
    row("merit twice", R"([{"op":"replace","path":"/points/0/merit","value":"end"}])", "/points");
    row("nothing for the papers", R"([{"op":"replace","path":"/points/2/merit","value":"pins"}])",
        "/points");
    row("points for details that are not asked",
        R"([{"op":"replace","path":"/points/0/merit","value":"details"}])", "/points");
    row("mishap that is not scored", R"([{"op":"add","path":"/mishap","value":"dead-line"}])",
        "/points");
    row("after itself", R"([{"op":"add","path":"/after","value":"yueyang-activation"}])", "/after");
    row("silent customer",
        R"([{"op":"remove","path":"/replies/why"},{"op":"remove","path":"/replies/pin"}])",
        "/replies");
    row("older schema", R"([{"op":"replace","path":"/schema","value":1}])", "/schema");
}

void PracticeDataTest::exercisesThatMakeNoSenseAreNamedByPlace() {
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, pointer);
    const auto document =
        nlohmann::json::parse(*readText(folder / "exercises" / "yueyang-activation.json"));
    QVERIFY(parseExercise(document.dump(), "whole.json"));
    const auto spoiled = document.patch(nlohmann::json::parse(patch.toStdString()));
    const auto exercise = parseExercise(spoiled.dump(), "spoiled.json");
    QVERIFY(!exercise);
    QCOMPARE(exercise.error().pointer, pointer.toStdString());
}

void PracticeDataTest::exercisesComeByLevel() {
    const auto list = loadExercises(folder);
    QVERIFY(std::ranges::is_sorted(list.exercises, {}, &Exercise::level));
    QCOMPARE(loadExercises("/nowhere").errors.size(), 1U);
}

void PracticeDataTest::spoiledCitizensAreNamedByPlace_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("pointer");
    QTest::newRow("check character")
        << QByteArray("430602199003071012") << QByteArray("430602199003071013")
        << QByteArray("/citizens/0/idNumber");
    QTest::newRow("PIN") << QByteArray("\"666666\"") << QByteArray("\"66666\"")
                         << QByteArray("/citizens/0/cards/0/pins/social/value");
    QTest::newRow("word") << QByteArray("\"inactive\"") << QByteArray("\"asleep\"")
                          << QByteArray("/citizens/0/cards/0/state");
    QTest::newRow("window without its bank")
        << QByteArray("\"bank\": \"CCB\", ") << QByteArray() << QByteArray("/windows/2");
    QTest::newRow("window twice") << QByteArray("\"other-bank\"") << QByteArray("\"bank\"")
                                  << QByteArray("/windows/2");
    QTest::newRow("application") << QByteArray("\"stage\": \"ready\",")
                                 << QByteArray("\"applications\": {\"medical\": \"active\"},")
                                 << QByteArray("/citizens/11/cards/0/applications/medical");
    QTest::newRow("unknown member") << QByteArray("\"ethnicity\"") << QByteArray("\"secret\"")
                                    << QByteArray("/citizens/0/secret");
    QTest::newRow("twice") << QByteArray("A0000002X") << QByteArray("N00000016")
                           << QByteArray("/citizens");
    QTest::newRow("newer schema") << QByteArray("\"schema\": 1") << QByteArray("\"schema\": 2")
                                  << QByteArray("/schema");
    QTest::newRow("torn") << QByteArray("\"region\"") << QByteArray("\"reg") << QByteArray();
}

void PracticeDataTest::spoiledCitizensAreNamedByPlace() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, pointer);
    auto text = *readText(folder / "citizens" / "yueyang.json");
    text.replace(text.find(from.toStdString()), std::size_t(from.size()), to.toStdString());
    const auto citizens = parseCitizens(text, "spoiled.json");
    QVERIFY(!citizens);
    QCOMPARE(citizens.error().file, "spoiled.json");
    if (!pointer.isEmpty()) {
        QCOMPARE(citizens.error().pointer, pointer.toStdString());
    }
}

void PracticeDataTest::answersAreReadAndPinsHaveNoPlaceInThem() {
    const auto answers =
        parseAnswers(R"({"requester":"agent","papers":["card"],"confirm":false})", "a.json");
    QVERIFY(answers.has_value());
    QCOMPARE(answers->requester.role, domain::RequesterRole::Agent);
    QVERIFY(answers->requester.papers == std::set{domain::Paper::Card});
    QVERIFY(!answers->approve && !answers->confirm);
    const auto withPins =
        parseAnswers(R"({"requester":"holder","papers":[],"pins":["123456"]})", "a.json");
    QCOMPARE(withPins.error().pointer, "/pins");
    QVERIFY(!parseAnswers(R"({"papers":[]})", "a.json"));
    QVERIFY(!loadAnswers(folder / "no such file"));
}

void PracticeDataTest::idThatIsAPathOpensNoFile() {
    for (const auto* id : {"../exercises/yueyang-activation", "", "/etc/passwd", "a b"}) {
        QVERIFY(loadExercise(folder, id).error().file.empty());
    }
    QVERIFY(loadExercise(folder, "yueyang-activation"));
    QVERIFY(!loadExercise(folder, "yueyang-nothing"));
}

QTEST_GUILESS_MAIN(PracticeDataTest)
#include "practice_data_test.moc"
