// SPDX-License-Identifier: Apache-2.0
#include "models/batches/production.h"
#include "models/store/audit.h"
#include "tests/models/batches/batch_office.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::batches;
using domain::CardStage;
using outlet::CardPlace;
using test::BatchOffice;

class ProductionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingWaitsNothingIsWritten();
    void appliedCardsGoIntoProductionAndIntoOneFile();
    void fileIsItsOwnersAndNeverOverwritten();
    void stoppedSendingGoesOnWhereItWas();
    void refusedCardIsNotInTheFile();
    void cardThatLiesElsewhereStopsNoOther();
    void madeCardsComeIntoStockAsTheyWereMade();
    void sameReturnsAgainChangeNothing();
    void failedCardIsOrderedAgain();
    void correctedLineIsAnotherAct();
    void strangersAndBadLinesAreNamed();
    void collectedCardLeavesTheStock();
    void reversedCollectionPutsItBack();
};

namespace {

const std::string chip = "0123456789ABCDEF0123456789ABCDEF";

std::filesystem::path fileIn(const BatchOffice& office, const char* name = "batch.csv") {
    return std::filesystem::path(office.place.folder.path().toStdString()) / name;
}

SentBatch sent(BatchOffice& office, const char* name = "batch.csv") {
    const auto batch = sendBatch(office.desk, {.file = fileIn(office, name)}, {});
    if (!batch) {
        qFatal("not sent");
    }
    return *batch;
}

std::string returned(const Uuid& batch, const std::vector<std::string>& lines) {
    std::string content = "batch,card_number,result,identification,bank_card,valid_until,reason\n";
    for (const auto& line : lines) {
        content += batch.text() + "," + line + "\n";
    }
    return content + trailerOf(content, lines.size()) + "\n";
}

std::string made(int number, const std::string& bankCard = {}) {
    return BatchOffice::card(number).text() + ",made," + chip + "," + bankCard + ",2036-11-22,";
}

std::string failed(int number) {
    return BatchOffice::card(number).text() + ",failed,,,,照片模糊";
}

Report take(BatchOffice& office, const std::string& bytes) {
    const auto report = takeReturns(office.desk, bytes, {});
    if (!report) {
        qFatal("not taken");
    }
    return *report;
}

domain::Request collecting() {
    domain::Request request;
    request.procedure = domain::Procedure::Collect;
    request.requester = {domain::RequesterRole::Holder, {domain::Paper::IdentityCard}};
    request.asked = domain::ComparisonMade{};
    return request;
}

ActResult filedBy(const BatchOffice& office, const domain::HolderFile& person,
                  domain::Request request, std::string_view word) {
    const auto result =
        file(office.desk, {.id = idOf({word}),
                           .run = idOf({"run"}),
                           .holder = person.id,
                           .fileVersion = office.registry->lookUp(person.id)->version,
                           .request = samples::withDocument(std::move(request), person)});
    return result.value_or(ActResult{LineOutcome::NotReached});
}

std::string contentOf(const std::filesystem::path& path) {
    return readInput(path).value_or("");
}

} // namespace

void ProductionTest::nothingWaitsNothingIsWritten() {
    BatchOffice office;
    QVERIFY(!sent(office).batch);
    QVERIFY(!std::filesystem::exists(fileIn(office)));
}

void ProductionTest::appliedCardsGoIntoProductionAndIntoOneFile() {
    BatchOffice office;
    const auto first = office.enrol(1, CardStage::Applied);
    const auto second = office.enrol(2, CardStage::Applied);
    const auto other = office.enrol(3, CardStage::Ready);
    const auto batch = sent(office);
    QCOMPARE(batch.cards, 2);
    QVERIFY(batch.report.whole());
    QVERIFY(office.stageOf(first) == CardStage::InProduction);
    QVERIFY(office.stageOf(second) == CardStage::InProduction);
    QVERIFY(office.stageOf(other) == CardStage::Ready);
    QVERIFY(office.placeOf(BatchOffice::card(1)) == CardPlace::Ordered);
    const auto content = contentOf(fileIn(office));
    QVERIFY(content.find(first.holder.idNumber.text()) != std::string::npos);
    QVERIFY(content.find(other.holder.idNumber.text()) == std::string::npos);
    QVERIFY(content.find(batch.fileHash) != std::string::npos);
    QVERIFY(!sent(office, "more.csv").batch);
}

void ProductionTest::fileIsItsOwnersAndNeverOverwritten() {
    BatchOffice office;
    office.enrol(1, CardStage::Applied);
    QFile there(QString::fromStdString(fileIn(office).string()));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.close();
    const auto refused = sendBatch(office.desk, {.file = fileIn(office)}, {});
    QVERIFY(std::get<FileFault>(refused.error()) == FileFault::AlreadyThere);
    QVERIFY(sent(office, "other.csv").batch.has_value());
    const auto mode = std::filesystem::status(fileIn(office, "other.csv")).permissions();
    QVERIFY(mode == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

void ProductionTest::stoppedSendingGoesOnWhereItWas() {
    BatchOffice office;
    const auto first = office.enrol(1, CardStage::Applied);
    const auto second = office.enrol(2, CardStage::Applied);
    const auto begun = sendBatch(office.desk, {.file = fileIn(office)},
                                 [](std::size_t, std::size_t) { return false; });
    QVERIFY(begun->report.stopped);
    QVERIFY(office.stageOf(second) == CardStage::Applied);
    QVERIFY(!std::filesystem::exists(fileIn(office)));
    const auto batch = sent(office);
    QVERIFY(batch.batch == begun->batch);
    QCOMPARE(batch.cards, 2);
    QVERIFY(office.stageOf(second) == CardStage::InProduction);
    QCOMPARE(office.registry->lookUp(first.id)->version, first.version + 1); // once
}

void ProductionTest::refusedCardIsNotInTheFile() {
    BatchOffice office;
    office.enrol(1, CardStage::Applied);
    const auto other = office.enrol(2, CardStage::Applied);
    office.desk.window.bank = domain::BankName::Ccb; // whose window makes no card of another bank
    const auto batch = sent(office);
    QCOMPARE(batch.cards, 0);
    QCOMPARE(batch.report.count(LineOutcome::Refused), 2);
    QVERIFY(batch.report.lines.front().reason.find("wrong-bank") != std::string::npos);
    QVERIFY(office.stageOf(other) == CardStage::Applied);
    office.desk.window.bank = domain::BankName::Icbc;
    QCOMPARE(sent(office, "again.csv").cards, 2);
}

void ProductionTest::cardThatLiesElsewhereStopsNoOther() {
    BatchOffice office;
    const auto odd = office.enrol(1, CardStage::Applied);
    office.enrol(2, CardStage::Applied);
    const auto noted = office.store->outletTables().note(
        "outlet-1", outlet::StockCard{BatchOffice::card(1), odd.id, idOf({"x"})},
        {"clerk-2", samples::noon});
    QVERIFY(noted->has_value());
    const auto batch = sent(office);
    QCOMPARE(batch.cards, 1);
    QCOMPARE(batch.report.lines.front().reason, std::string("O1 card-elsewhere"));
    QVERIFY(office.stageOf(odd) == CardStage::Applied);
}

void ProductionTest::madeCardsComeIntoStockAsTheyWereMade() {
    BatchOffice office;
    const auto first = office.enrol(1, CardStage::Applied);
    const auto second = office.enrol(2, CardStage::Applied);
    const auto batch = *sent(office).batch;
    const auto report = take(office, returned(batch, {made(1, "6299990000000000087"), made(2)}));
    QVERIFY(report.whole());
    const auto card = office.registry->lookUp(first.id)->cards.front();
    QVERIFY(card.stage == CardStage::Ready);
    QCOMPARE(card.identification, chip);
    QCOMPARE(card.bankCard->text(), std::string("6299990000000000087"));
    QVERIFY(card.validUntil == parseDate("2036-11-22"));
    QVERIFY(office.placeOf(BatchOffice::card(1)) == CardPlace::InStock);
    QVERIFY(office.placeOf(BatchOffice::card(2)) == CardPlace::InStock);
    const auto back = office.store->outletTables().batch("outlet-1", batch);
    QVERIFY(back->batches.at(batch).state == outlet::BatchState::Returned);
    QVERIFY(office.registry->lookUpByNumber("6299990000000000087")->id == first.id);
    QVERIFY(office.stageOf(second) == CardStage::Ready);
}

void ProductionTest::sameReturnsAgainChangeNothing() {
    BatchOffice office;
    const auto first = office.enrol(1, CardStage::Applied);
    office.enrol(2, CardStage::Applied);
    const auto batch = *sent(office).batch;
    const auto bytes = returned(batch, {made(1), failed(2)});
    QVERIFY(take(office, bytes).whole());
    const auto version = office.registry->lookUp(first.id)->version;
    const auto events = office.store->outletTables().events("outlet-1")->size();
    const auto again = take(office, bytes);
    QCOMPARE(again.count(LineOutcome::DoneBefore), 2);
    QCOMPARE(office.registry->lookUp(first.id)->version, version);
    QCOMPARE(office.store->outletTables().events("outlet-1")->size(), events);
}

void ProductionTest::failedCardIsOrderedAgain() {
    BatchOffice office;
    const auto person = office.enrol(1, CardStage::Applied);
    const auto batch = *sent(office).batch;
    QVERIFY(take(office, returned(batch, {failed(1)})).whole());
    QVERIFY(office.placeOf(BatchOffice::card(1)) == CardPlace::Failed);
    QVERIFY(office.stageOf(person) == CardStage::InProduction);
    const auto second = sent(office, "again.csv");
    QCOMPARE(second.cards, 1);
    QVERIFY(take(office, returned(*second.batch, {made(1)})).whole());
    QVERIFY(office.stageOf(person) == CardStage::Ready);
    QVERIFY(office.placeOf(BatchOffice::card(1)) == CardPlace::InStock);
}

void ProductionTest::correctedLineIsAnotherAct() {
    BatchOffice office;
    const auto person = office.enrol(1, CardStage::Applied);
    const auto other = office.enrol(2, CardStage::Applied);
    const auto batch = *sent(office).batch;
    QVERIFY(take(office, returned(batch, {made(1, "6299990000000000087")})).whole());
    const auto taken = take(office, returned(batch, {made(2, "6299990000000000087")}));
    QCOMPARE(taken.lines.at(0).outcome, LineOutcome::Rejected);
    QCOMPARE(taken.lines.at(0).reason, std::string("number-taken"));
    QVERIFY(take(office, returned(batch, {made(2, "6299990000000000095")})).whole());
    QVERIFY(office.stageOf(other) == CardStage::Ready);
    const auto changed = take(office, returned(batch, {made(1, "6299990000000000079")}));
    QCOMPARE(changed.lines.at(0).outcome, LineOutcome::Refused); // it is received already
    QCOMPARE(office.registry->lookUp(person.id)->cards.front().bankCard->text(),
             std::string("6299990000000000087"));
}

void ProductionTest::strangersAndBadLinesAreNamed() {
    BatchOffice office;
    office.enrol(1, CardStage::Applied);
    const auto batch = *sent(office).batch;
    const auto report = take(office, returned(batch, {made(7), "A,made,,,,", made(1)}));
    QCOMPARE(report.lines.at(0).outcome, LineOutcome::Unknown);
    QCOMPARE(report.lines.at(1).outcome, LineOutcome::Malformed);
    QCOMPARE(report.lines.at(1).line, 3U);
    QCOMPARE(report.lines.at(1).column, 2U);
    QCOMPARE(report.lines.at(2).outcome, LineOutcome::Done);
}

void ProductionTest::collectedCardLeavesTheStock() {
    BatchOffice office;
    const auto person = office.enrol(1, CardStage::Applied);
    const auto batch = *sent(office).batch;
    QVERIFY(take(office, returned(batch, {made(1)})).whole());
    QVERIFY(filedBy(office, person, collecting(), "collect").applied());
    QVERIFY(office.placeOf(BatchOffice::card(1)) == CardPlace::HandedOut);
}

// With a supervisor's leave, the same day (O2).
void ProductionTest::reversedCollectionPutsItBack() {
    BatchOffice office;
    const auto person = office.enrol(1, CardStage::Applied);
    const auto batch = *sent(office).batch;
    QVERIFY(take(office, returned(batch, {made(1)})).whole());
    QVERIFY(filedBy(office, person, collecting(), "collect").applied());

    auto leave = office.operation({.procedure = domain::Procedure::Reverse,
                                   .phase = domain::Phase::Authorise,
                                   .requester = {domain::RequesterRole::Officer},
                                   .asked = domain::ReversalAsked{idOf({"collect"})}});
    leave.holder = person.id;
    leave.fileVersion = office.registry->lookUp(person.id)->version;
    QVERIFY(office.submit(office.approved(leave)).kind == registry::OutcomeKind::Applied);
    const auto undone = filedBy(office, person,
                                {.procedure = domain::Procedure::Reverse,
                                 .phase = domain::Phase::Report,
                                 .requester = {domain::RequesterRole::Officer},
                                 .asked = domain::ReversalAsked{idOf({"collect"})},
                                 .authorisation = leave.id},
                                "reverse");
    QCOMPARE(undone.reason, std::string());
    QVERIFY(office.stageOf(person) == CardStage::Ready);
    QVERIFY(office.placeOf(BatchOffice::card(1)) == CardPlace::InStock);
    const auto audit = office.store->audit().latest(5);
    QVERIFY(std::ranges::none_of(
        *audit, [](const store::AuditEntry& entry) { return entry.action == "stock-difference"; }));
}

QTEST_GUILESS_MAIN(ProductionTest)
#include "production_test.moc"
