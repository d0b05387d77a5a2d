// SPDX-License-Identifier: Apache-2.0
#include "models/batches/people.h"
#include "tests/models/batches/batch_office.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::batches;
using domain::CardStage;
using domain::Paper;
using domain::Procedure;
using test::BatchOffice;

class PeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void officerAppliesForEachPerson();
    void sameListAgainAppliesNothingTwice();
    void missingPapersAreNamed();
    void whatWasRefusedIsAskedAgainOnceItsCauseIsGone();
    void refusedTwiceIsAskedAThirdTime();
    void inDoubtIsNeverAskedAgain();
    void withdrawnConflictIsAskedAnew();
    void whatIsSeenBeforeChangesNothing();
    void officerHandsReadyCardsOut();
    void whoHasNoFileIsNamed();
    void anotherNameIsRefused();
    void malformedCellsAreNamed_data();
    void malformedCellsAreNamed();
    void stoppedListGoesOnWhereItWas();
    void peopleGetFilesOnce();
    void whatAChipWantsToKnowMayBeInTheList();
    void fileThatDiffersIsKept();
    void anyListHarmsNothing();
};

namespace {

const OfficerAsked applying{
    Procedure::Apply, {Paper::IdentityCard, Paper::ApplicationForm, Paper::Photo}, {}};
const OfficerAsked withoutPapers{Procedure::Apply, {}, {}};
const OfficerAsked handingOut{Procedure::Collect, {}, {}};

std::string listOf(const std::vector<domain::HolderFile>& people, const std::string& bank = {}) {
    std::string text = "姓名,身份证号码,电话,银行\r\n";
    for (const auto& person : people) {
        text +=
            person.holder.name.text() + "," + person.holder.idNumber.text() + ",," + bank + "\r\n";
    }
    return text;
}

Report served(const BatchOffice& office, const std::string& bytes, const OfficerAsked& asked,
              const Progress& progress = {}) {
    const auto report = serveOfficer(office.desk, bytes, asked, progress);
    if (!report) {
        qFatal("not served");
    }
    return *report;
}

Report taken(BatchOffice& office, const std::string& bytes) {
    const auto report = takeHolders(office.desk, *office.registry, bytes, {});
    if (!report) {
        qFatal("not taken");
    }
    return *report;
}

std::string newPerson(int number, const std::string& name = "王五") {
    const auto id = samples::idBorn(std::to_string(19850100 + number)).text();
    return id + "," + name + ",医疗、养老,430600,430602,4306000099,13000000000\n";
}

const std::string head = "id_number,name,insured,city,district,personal_number,phone\n";

} // namespace

void PeopleTest::officerAppliesForEachPerson() {
    BatchOffice office;
    const std::vector people{office.enrol(1, {}), office.enrol(2, {})};
    const auto text = *encoded(listOf(people, "中国工商银行"), Encoding::Gb18030);
    const auto report = served(office, text, applying);
    QVERIFY(report.whole());
    QCOMPARE(report.lines.at(1).line, 3U);
    QVERIFY(report.lines.at(1).about.find("****") != std::string::npos);
    for (const auto& person : people) {
        const auto file = office.registry->lookUp(person.id);
        QVERIFY(file->cards.front().stage == CardStage::Applied);
        QVERIFY(file->cards.front().bank == domain::BankName::Icbc);
    }
}

void PeopleTest::sameListAgainAppliesNothingTwice() {
    BatchOffice office;
    const auto person = office.enrol(1, {});
    const auto text = listOf({person});
    QCOMPARE(served(office, text, applying).count(LineOutcome::Done), 1);
    QCOMPARE(served(office, text, applying).count(LineOutcome::DoneBefore), 1);
    const auto other = served(office, listOf({person}, "ICBC"), applying); // another file
    QCOMPARE(other.lines.front().outcome, LineOutcome::Refused);
    QVERIFY(other.lines.front().reason.starts_with("A7 "));
    QCOMPARE(office.registry->lookUp(person.id)->cards.size(), 1U);
}

void PeopleTest::missingPapersAreNamed() {
    BatchOffice office;
    const auto report = served(office, listOf({office.enrol(1, {})}), {Procedure::Apply, {}, {}});
    QCOMPARE(report.lines.front().outcome, LineOutcome::Refused);
    QVERIFY(report.lines.front().reason.starts_with("missing "));
}

void PeopleTest::whatWasRefusedIsAskedAgainOnceItsCauseIsGone() {
    BatchOffice office;
    const auto person = office.enrol(1, {});
    const auto text = listOf({person});
    QCOMPARE(served(office, text, withoutPapers).lines.front().outcome, LineOutcome::Refused);
    QCOMPARE(served(office, text, applying).lines.front().outcome, LineOutcome::Done);
    QCOMPARE(served(office, text, applying).lines.front().outcome, LineOutcome::DoneBefore);
    QCOMPARE(served(office, text, withoutPapers).lines.front().outcome, LineOutcome::DoneBefore);
    QCOMPARE(office.registry->lookUp(person.id)->cards.size(), 1U);
}

void PeopleTest::refusedTwiceIsAskedAThirdTime() {
    BatchOffice office;
    const auto person = office.enrol(1, {});
    const auto text = listOf({person});
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(served(office, text, withoutPapers).lines.front().outcome, LineOutcome::Refused);
    }
    QCOMPARE(served(office, text, applying).lines.front().outcome, LineOutcome::Done);
    QCOMPARE(office.store->queue().latest(10)->size(), 3U); // each asking is on record
}

void PeopleTest::inDoubtIsNeverAskedAgain() {
    BatchOffice office;
    const auto text = listOf({office.enrol(1, {})});
    QVERIFY(!served(office, text, withoutPapers).whole());
    const auto asked = office.store->queue().latest(1)->front();
    const auto first = *attemptOf(office.desk, {"words"});
    QVERIFY(first == idOf({"words"})); // nothing was asked yet
    auto doubtful = asked;
    doubtful.operation = first;
    doubtful.state = store::QueueState::InDoubt;
    QVERIFY(office.store->queue().enqueue(doubtful).has_value());
    QVERIFY(*attemptOf(office.desk, {"words"}) == first);
}

/// A conflict waits for somebody; once it is withdrawn, the same line is another attempt.
void PeopleTest::withdrawnConflictIsAskedAnew() {
    BatchOffice office;
    const auto person = office.enrol(1, domain::CardStage::Collected);
    const auto first = *attemptOf(office.desk, {"words"});
    const auto result = file(office.desk, {.id = first,
                                           .run = Uuid::v7(samples::noon),
                                           .holder = person.id,
                                           .fileVersion = 99, // one that the registry never had
                                           .request = samples::request(Procedure::Enquire)});
    QCOMPARE(result->outcome, LineOutcome::Refused);
    QVERIFY(office.store->queue().find(first)->value().state == store::QueueState::Conflict);
    QVERIFY(*attemptOf(office.desk, {"words"}) == first);
    QVERIFY(office.store->queue().withdraw(first, samples::noon).has_value());
    QVERIFY(*attemptOf(office.desk, {"words"}) != first);
}

void PeopleTest::whatIsSeenBeforeChangesNothing() {
    BatchOffice office;
    auto named = office.enrol(2, {});
    auto stranger = samples::fileWith(samples::newCard());
    stranger.holder.idNumber = samples::idBorn("19900101");
    const auto text = listOf({office.enrol(1, {}), stranger, named}) + "张三,1,,\n";
    const auto lines = readOfficerList(text, applying);
    QCOMPARE((*lines)->size(), std::size_t(4));
    const auto outcome = [&](std::size_t index) {
        return (*lines)->look(office.desk, index)->outcome;
    };
    QCOMPARE(outcome(0), LineOutcome::NotReached);
    QCOMPARE(outcome(1), LineOutcome::Unknown);
    QCOMPARE(outcome(3), LineOutcome::Malformed);
    QCOMPARE((*lines)->lineNumber(3), std::size_t(5));
    QVERIFY(office.store->queue().latest(1)->empty());
    QCOMPARE((*lines)->take(office.desk, 0)->outcome, LineOutcome::Done);
    QCOMPARE(outcome(0), LineOutcome::DoneBefore);
}

void PeopleTest::officerHandsReadyCardsOut() {
    BatchOffice office;
    const auto ready = office.enrol(1, CardStage::Ready);
    const auto made = office.enrol(2, CardStage::InProduction);
    const auto report = served(office, listOf({ready, made}), handingOut);
    QCOMPARE(report.lines.at(0).outcome, LineOutcome::Done);
    QCOMPARE(report.lines.at(1).outcome, LineOutcome::Refused);
    QCOMPARE(report.lines.at(1).reason, std::string("A5 card-not-ready"));
    QVERIFY(office.stageOf(ready) == CardStage::Collected);
}

void PeopleTest::whoHasNoFileIsNamed() {
    BatchOffice office;
    auto stranger = samples::fileWith(samples::newCard());
    stranger.holder.idNumber = samples::idBorn("19900101");
    const auto report = served(office, listOf({stranger, office.enrol(1, {})}), applying);
    QCOMPARE(report.lines.at(0).outcome, LineOutcome::Unknown);
    QCOMPARE(report.lines.at(0).reason, std::string("no-file"));
    QCOMPARE(report.lines.at(1).outcome, LineOutcome::Done);
}

void PeopleTest::anotherNameIsRefused() {
    BatchOffice office;
    auto person = office.enrol(1, {});
    person.holder.name = samples::personName("赵六");
    const auto report = served(office, listOf({person}), applying);
    QCOMPARE(report.lines.front().reason, std::string("name-differs"));
    QVERIFY(office.registry->lookUp(person.id)->cards.empty());
}

void PeopleTest::malformedCellsAreNamed_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("column");
    const auto id = QString::fromStdString(samples::idBorn("19800101").text());
    QTest::newRow("id number") << QStringLiteral("张三,430602198001010010,,") << 2;
    QTest::newRow("no id number") << QStringLiteral("张三,,,") << 2;
    QTest::newRow("no name") << QStringLiteral(",%1,,").arg(id) << 1;
    QTest::newRow("formula") << QStringLiteral("=1+1,%1,,").arg(id) << 1;
    QTest::newRow("direction mark in a name") << QStringLiteral("张\u202E三,%1,,").arg(id) << 1;
    QTest::newRow("name without a place on a card")
        << QStringLiteral("%1,%2,,").arg(QString(26, QChar(0x4E00)), id) << 1;
    QTest::newRow("phone") << QStringLiteral("张三,%1,call me,").arg(id) << 3;
    QTest::newRow("phone of ten digits") << QStringLiteral("张三,%1,1390000000,").arg(id) << 3;
    QTest::newRow("landline without its area") << QStringLiteral("张三,%1,8840000,").arg(id) << 3;
    QTest::newRow("bank") << QStringLiteral("张三,%1,,my bank").arg(id) << 4;
}

void PeopleTest::malformedCellsAreNamed() {
    QFETCH(const QString, line);
    QFETCH(const int, column);
    const BatchOffice office;
    const auto report = served(office, listOf({}) + line.toStdString(), applying);
    QCOMPARE(report.lines.front().outcome, LineOutcome::Malformed);
    QCOMPARE(static_cast<int>(report.lines.front().column), column);
    QVERIFY(report.lines.front().reason.starts_with("expected "));
}

void PeopleTest::stoppedListGoesOnWhereItWas() {
    BatchOffice office;
    const auto text = listOf({office.enrol(1, {}), office.enrol(2, {}), office.enrol(3, {})});
    const auto begun =
        served(office, text, applying, [](std::size_t done, std::size_t) { return done < 2; });
    QVERIFY(begun.stopped);
    QCOMPARE(begun.lines.size(), 2U);
    const auto rest = served(office, text, applying);
    QCOMPARE(rest.count(LineOutcome::DoneBefore), 2);
    QCOMPARE(rest.count(LineOutcome::Done), 1);
}

void PeopleTest::peopleGetFilesOnce() {
    BatchOffice office;
    const auto text = head + newPerson(1) + newPerson(2);
    QCOMPARE(taken(office, text).count(LineOutcome::Done), 2);
    QCOMPARE(taken(office, text).count(LineOutcome::DoneBefore), 2);
    const auto file = office.registry->lookUpByNumber(samples::idBorn("19850101").text());
    QCOMPARE(file->holder.name.text(), std::string("王五"));
    QCOMPARE(file->holder.insured.size(), 2U);
    QVERIFY(file->cards.empty());
}

void PeopleTest::whatAChipWantsToKnowMayBeInTheList() {
    BatchOffice office;
    const auto line = [](int number, const std::string& rest) {
        return samples::idBorn(std::to_string(19850100 + number)).text() +
               ",阿卜杜拉•艾合买提,医疗,430600,430602,+86 730 8840000," + rest + "\n";
    };
    const auto report = taken(office, "id_number,name,insured,city,district,phone,民族,出生地\n" +
                                          line(1, "维吾尔族,653101") + line(2, "05,") +
                                          line(3, "57,653101") + line(4, "05,000000"));
    QCOMPARE(report.count(LineOutcome::Done), 2);
    QCOMPARE(report.lines.at(2).column, 7U);
    QCOMPARE(report.lines.at(3).column, 8U);
    const auto holder = office.registry->lookUpByNumber(samples::idBorn("19850101").text())->holder;
    QCOMPARE(holder.name.text(), std::string("阿卜杜拉·艾合买提"));
    QCOMPARE(holder.phone->text(), std::string("0730-8840000"));
    QCOMPARE(holder.ethnicity->code(), std::string("05"));
    QCOMPARE(holder.birthplace->text(), std::string("653101"));
    const auto other = office.registry->lookUpByNumber(samples::idBorn("19850102").text())->holder;
    QVERIFY(other.ethnicity && !other.birthplace);
}

void PeopleTest::fileThatDiffersIsKept() {
    BatchOffice office;
    QVERIFY(taken(office, head + newPerson(1)).whole());
    const auto report = taken(office, head + newPerson(1, "赵六") + "x,y,z,1,2,,\n");
    QCOMPARE(report.lines.at(0).reason, std::string("file-differs"));
    QCOMPARE(report.lines.at(1).outcome, LineOutcome::Malformed);
    const auto file = office.registry->lookUpByNumber(samples::idBorn("19850101").text());
    QCOMPARE(file->holder.name.text(), std::string("王五"));
}

void PeopleTest::anyListHarmsNothing() {
    const BatchOffice office;
    const bool held = rc::check("any bytes are reported or refused", [&](const std::string& bytes) {
        const auto report = serveOfficer(office.desk, listOf({}) + bytes, applying, {});
        RC_ASSERT((!report || report->count(LineOutcome::Done) == 0));
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
