// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec.h"
#include "tests/models/domain/samples.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::samples;

class CodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void operationComesBack();
    void fileComesBackWithEveryMember();
    void anyPersonComesBackOrIsRefused();
    void everyEventComesBack();
    void decisionComesBack();
    void textIsCanonical();
    void hostileTextIsRefusedWhereItIsWrong_data();
    void hostileTextIsRefusedWhereItIsWrong();
    void damagedBytesAreRefusedOrReadAsTheyStand();
};

namespace {

HolderFile fullFile() {
    auto card = activeCard();
    card.replacedBy = cardNumber("B1234567");
    card.bankCard = *BankCardNumber::parse("4111111111111111");
    card.identification = "430600000000";
    card.pins[CredentialKind::Social] = {
        .initial = false, .wrong = 5, .lockedIn = city, .lockedOn = *parseDate("2026-11-23")};
    auto file = fileWith(card);
    file.version = 7;
    file.legacyCard = LegacyCard{.state = LegacyState::Stopped, .balance = Money(123456)};
    file.holder.personalNumber = *PersonalNumber::parse("1234567890");
    file.holder.phone = phoneNumber("0730-8840000");
    file.holder.ethnicity = Ethnicity::parse("15");
    file.holder.birthplace = RegionCode::parse("522701");
    file.authorisations.push_back({.operation = Uuid::v7(noon),
                                   .procedure = Procedure::ResetPin,
                                   .card = card.number,
                                   .pins = {CredentialKind::Social},
                                   .expiresAt = noon + std::chrono::milliseconds(5)});
    return file;
}

Operation sampleOperation() {
    auto ask = request(Procedure::ResetPin, {CredentialKind::Social});
    ask.phase = Phase::Report;
    ask.card = cardNumber("A1234567");
    ask.authorisation = Uuid::parse("017f22e2-79b0-7cc3-98c4-dc0c0c073991");
    ask.outcomes = {{.pin = CredentialKind::Social, .done = false, .wrong = 2, .receipt = "R1"}};
    return {.id = *Uuid::parse("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"),
            .holder = *Uuid::parse("017f22e2-79b0-7cc3-98c4-dc0c0c073990"),
            .fileVersion = 3,
            .request = ask,
            .window = window(WindowKind::Bank, BankName::Icbc),
            .at = noon,
            .clerk = "clerk-1",
            .outlet = "outlet-1",
            .rules = {.region = "yueyang", .version = "2026.1"},
            .practice = true};
}

} // namespace

void CodecTest::operationComesBack() {
    const auto operation = sampleOperation();
    const auto decoded = decodeOperation(encode(operation));
    QVERIFY2(decoded.has_value(), decoded ? "" : decoded.error().pointer.c_str());
    QVERIFY(*decoded == operation);
    QVERIFY(*decodeRequest(encode(operation.request)) == operation.request);
}

void CodecTest::fileComesBackWithEveryMember() {
    const auto file = fullFile();
    const auto decoded = decodeHolderFile(encode(file));
    QVERIFY2(decoded.has_value(), decoded ? "" : decoded.error().pointer.c_str());
    QVERIFY(*decoded == file);
}

void CodecTest::anyPersonComesBackOrIsRefused() {
    const auto letter = rc::gen::weightedElement<std::string>(
        {{8, "张"}, {8, "㛃"}, {8, "𫍯"}, {2, "·"}, {1, " "}, {1, "\n"}});
    const auto phone = rc::gen::element<std::string>("13900000000", "0730-8840000", "",
                                                     "1390000000", "+8613900000000");
    const auto number = rc::gen::element<std::string>("4306000001", "", "AB123456", "12345");
    const auto good = nlohmann::json::parse(encode(fullFile()));
    QVERIFY(rc::check("what is taken in is what goes out", [&] {
        auto document = good;
        std::string name;
        for (const auto& each : *rc::gen::container<std::vector<std::string>>(letter)) {
            name += each;
        }
        document["holder"]["name"] = name;
        document["holder"]["phone"] = *phone;
        document["holder"]["personalNumber"] = *number;
        const auto decoded = decodeHolderFile(document.dump());
        RC_ASSERT((!decoded || nlohmann::json::parse(encode(*decoded)) == document));
        const bool right = PersonName::parse(name).has_value();
        RC_ASSERT((right || (!decoded && decoded.error().pointer == "/holder/name")));
    }));
}

void CodecTest::everyEventComesBack() {
    const auto card = cardNumber("A1234567");
    const std::vector<Event> events{
        Authorised{fullFile().authorisations[0]},
        AuthorisationClosed{Uuid::v7(noon)},
        ApplicationActivated{card, Application::Financial},
        PinChanged{card, CredentialKind::Social, 3},
        PinReset{card, CredentialKind::Financial},
        WrongEntriesNoted{card, CredentialKind::Social, 5, city, *parseDate("2026-11-23")},
        LegacyCardStopped{},
        Enquired{Purpose::Service},
        PinUnlocked{card, CredentialKind::Social},
        CardApplied{fullFile().cards[0]},
        CardReplaced{card, cardNumber("B1234567")},
        CardMoved{card, CardStage::Ready, *parseDate("2026-11-23")},
        CardTakenBack{card},
        CardRetired{card},
        CardClosed{card, ClosingReason::Emigration},
        CardFunded{card},
        CardReturned{card},
        SettlementSet{card, Settlement::WithoutPin},
        LossReported{card, LossKind::Manual, {Application::Financial}, noon},
        LossCancelled{card, {Application::Social}},
        AccountFrozen{card, true},
        LossNoticeIssued{Uuid::v7(noon)},
        ClearanceNoticeIssued{Uuid::v7(noon)},
        LegacyAccountCleared{},
        TransactionsPrinted{},
        FundsMoved{LegacyAccount{}, CardAccount{card}, Money(1)},
        HolderCorrected{{.idNumber = fullFile().holder.idNumber, .name = personName("李四")}},
        ActRecorded{Uuid::v7(noon), Procedure::TransferFunds, noon,
                    AccountOrder{AccountAct::Transfer, AtTheBank{}, PaidOut{}, Money(5)}},
        ActReversed{Uuid::v7(noon)},
        LegacyCardSuspended{},
        CardMade{card,
                 {std::string(32, 'A'), *BankCardNumber::parse("6299990000000000012"),
                  *parseDate("2036-11-23")},
                 true},
        FeeTaken{Uuid::v7(noon), Money(2000)},
        FeeReturned{Uuid::v7(noon), Money(2000)}};
    QCOMPARE(events.size(), std::variant_size_v<Event>);
    const auto decoded = decodeEvents(encode(events));
    QVERIFY2(decoded.has_value(), decoded ? "" : decoded.error().pointer.c_str());
    QVERIFY(*decoded == events);
}

void CodecTest::decisionComesBack() {
    auto ask = request(Procedure::ResetPin, {CredentialKind::Financial});
    for (const auto& papers : {ask.requester.papers, std::set<Paper>{}}) {
        ask.requester.papers = papers;
        const auto decision = decide(fullFile(), ask, yueyang(), atTheBank());
        QVERIFY(*decodeDecision(encode(decision)) == decision);
    }
}

void CodecTest::textIsCanonical() {
    const std::vector<Event> events{PinChanged{cardNumber("A1234567"), CredentialKind::Social}};
    QCOMPARE(encode(events), R"({"events":[{"card":")" + cardNumber("A1234567").text() +
                                 R"(","event":"pin-changed","pin":"social"}],"schema":1})");
    QVERIFY(encode(fullFile()).find("张三") != std::string::npos);
}

void CodecTest::hostileTextIsRefusedWhereItIsWrong_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char* name, const char* from, const char* to, const char* pointer) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(pointer);
    };
    row("newer schema", R"("schema":1)", R"("schema":2)", "/schema");
    row("no schema", R"(,"schema":1)", "", "/schema");
    row("unknown word", R"("bank":"ICBC")", R"("bank":"icbc")", "/cards/0/bank");
    row("wrong check character", R"("number":"A1234567)", R"("number":"A1234568)",
        "/cards/0/number");
    row("fraction of a fen", R"("balance":123456)", R"("balance":123456.0)", "/legacyCard/balance");
    row("number too large", R"("balance":123456)", R"("balance":18446744073709551615)",
        "/legacyCard/balance");
    row("wrong type", R"("initial":false)", R"("initial":0)", "/cards/0/pins/financial/initial");
    row("missing member", R"(,"version":7)", "", "/version");
    row("unknown member", R"("version":7)", R"("version":7,"admin":true)", "/admin");
    row("member twice", R"("version":7)", R"("version":7,"version":8)", "/version");
    row("not an array", R"("insured":["medical","pension"])", R"("insured":"medical")",
        "/holder/insured");
    row("unknown credential", R"("financial":{)", R"("gold":{)", "/cards/0/pins/gold");
    row("day that does not exist", "2026-11-23", "2026-02-30", "/cards/0/pins/social/lockedOn");
    row("no name", R"("name":"张三")", R"("name":"")", "/holder/name");
    row("name turned round", R"("name":"张三")", R"("name":"张\u202e三")", "/holder/name");
    row("name too long for a card", R"("name":"张三")",
        R"("name":"张三张三张三张三张三张三张三张三张三张三张三张三张三")", "/holder/name");
    row("name as typed", R"("name":"张三")", R"("name":"张 三")", "/holder/name");
    row("phone as typed", "0730-8840000", "0730 8840000", "/holder/phone");
    row("no such phone", "0730-8840000", "12345678901", "/holder/phone");
    row("personal number too short", R"("1234567890")", R"("12345")", "/holder/personalNumber");
    row("no such nationality", R"("ethnicity":"15")", R"("ethnicity":"57")", "/holder/ethnicity");
    row("no such birthplace", R"("birthplace":"52)", R"("birthplace":"00)", "/holder/birthplace");
    row("unknown province", R"("city":"43)", R"("city":"00)", "/holder/city");
}

void CodecTest::hostileTextIsRefusedWhereItIsWrong() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, pointer);
    auto text = QByteArray::fromStdString(encode(fullFile()));
    const auto at = text.indexOf(from);
    QVERIFY(at >= 0);
    text.replace(at, from.size(), to);
    const auto decoded = decodeHolderFile(text.toStdString());
    QVERIFY(!decoded.has_value());
    QCOMPARE(QByteArray::fromStdString(decoded.error().pointer), pointer);
    QVERIFY(!decoded.error().expected.empty());
}

void CodecTest::damagedBytesAreRefusedOrReadAsTheyStand() {
    const auto good = encode(sampleOperation());
    QVERIFY(rc::check("a document is refused, or says what its bytes say", [&] {
        auto text = good;
        const int changes = *rc::gen::inRange(1, 4);
        for (int i = 0; i < changes; ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
            text[at] = *rc::gen::arbitrary<char>();
        }
        const auto decoded = decodeOperation(text);
        if (decoded) { // what was taken in is what goes out
            RC_ASSERT(*decodeOperation(encode(*decoded)) == *decoded);
        } else {
            RC_ASSERT(!decoded.error().expected.empty());
        }
        static_cast<void>(decodeHolderFile(text));
        static_cast<void>(decodeEvents(text));
        static_cast<void>(decodeDecision(text.substr(0, text.size() / 2)));
    }));
}

QTEST_GUILESS_MAIN(CodecTest)
#include "codec_test.moc"
