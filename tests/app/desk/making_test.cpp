// SPDX-License-Identifier: Apache-2.0
#include "app/desk/scripted_clerk.h"
#include "models/store/journal.h"
#include "models/store/outlet_tables.h"
#include "models/store/queue.h"
#include "tests/support/activation_course.h"
#include "tests/support/kept_card.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace guitai;
using namespace guitai::app;
using domain::ApplicationState;
using domain::CardStage;
using domain::CredentialKind;
using domain::Procedure;
using domain::WindowKind;
using procedure::Ending;
using procedure::Field;
using procedure::SituationKind;

/// Instant issue at a practice counter, in process: from the lost card to the new one in use.
class MakingAtTheDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLostCardIsReplacedMadeCollectedAndActivated();
    void aRareNameIsWrittenAndReadFromTheChip();
    void somebodysCardIsNoBlank();
    void aBlankThatIsBookedAlreadyIsRefusedAndAnotherTaken();
    void withoutAPrinterNoCardIsOffered();
    void aCardThatCouldNotBePrintedIsFinishedLater();

private:
    struct Asked {
        Procedure procedure{};
        procedure::Answers details{};
        WindowKind window = WindowKind::AuthorisedBank;
        std::optional<CardNumber> card{};
        std::string inReader{};
    };

    ScriptEnd serve(const Asked& asked);
    /// Reports the citizen's card lost and has a new one applied for.
    void replaceLost();
    ScriptEnd make(const std::string& blank);
    [[nodiscard]] domain::HolderFile file();
    [[nodiscard]] const domain::Card& newest();
    [[nodiscard]] outlet::BlankCounts blanks();

    QTemporaryDir folder_;
    int runs_ = 0;
    std::string citizen_;
    std::filesystem::path path_;
    std::optional<PracticeDesk> desk_;
    std::optional<procedure::State> last_;
    std::optional<procedure::Offer> refused_;
    domain::HolderFile file_{samples()};

    static domain::HolderFile samples() {
        return practice::loadCitizens(practice::practiceFolder(), "yueyang")->all.front().file;
    }
};

namespace {

/// Prints as long as it has ink.
class InkPrinter final : public cardio::CardPrinter {
public:
    bool ink = false;

    [[nodiscard]] std::expected<void, cardio::PrintFault> print(const cardio::FaceJob&) override {
        return ink ? std::expected<void, cardio::PrintFault>()
                   : std::unexpected(cardio::PrintFault::Failed);
    }

    [[nodiscard]] std::expected<bool, cardio::PrintFault> printed(const std::string&) override {
        return false;
    }
};

/// A face that tells what stands on it: fonts are for windows.
procedure::DrawnFace plainFace(const procedure::CardFace& face) {
    return [text = face.name + " " + face.cardNumber] { return Bytes(text.begin(), text.end()); };
}

} // namespace

void MakingAtTheDeskTest::init() {
    citizen_ = "li-si";
    path_ = std::filesystem::path(folder_.path().toStdString()) / std::to_string(runs_++);
    auto desk = makePracticeDesk(
        {.folder = path_, .window = practiceWindow(), .clock = std::make_shared<SystemClock>()});
    QVERIFY(desk.has_value());
    desk_.emplace(std::move(*desk));
    desk_->services->drawFace = plainFace;
}

ScriptEnd MakingAtTheDeskTest::serve(const Asked& asked) {
    desk_->services->place.window.kind = asked.window;
    practice::Exercise exercise{.region = "yueyang",
                                .citizen = citizen_,
                                .card = asked.card,
                                .procedure = asked.procedure,
                                .window = desk_->services->place.window};
    practice::Answers answers{.approve = true};
    answers.requester.papers = domain::everyOf<domain::Paper>();
    procedure::Counter counter(desk_->services);
    ScriptedClerk clerk(counter, desk_->drawer.get(), *desk_->citizens, exercise, answers,
                        support::typedFor);
    clerk.setDetails(asked.details);
    clerk.useCard(asked.inReader);
    auto ended = ScriptEnd::Failed;
    connect(
        &clerk, &ScriptedClerk::finished, &clerk,
        [&](ScriptEnd how) {
            ended = how;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    clerk.start();
    QCoreApplication::exec();
    support::settle(*desk_->services);
    last_ = clerk.last();
    refused_ = clerk.refused();
    return ended;
}

void MakingAtTheDeskTest::replaceLost() {
    QCOMPARE(
        serve({.procedure = Procedure::ReportLoss, .details = {{Field::LossKind, {"formal"}}}}),
        ScriptEnd::Finished);
    QCOMPARE(
        serve({.procedure = Procedure::Replace, .details = {{Field::ReplaceReason, {"lost"}}}}),
        ScriptEnd::Finished);
    QCOMPARE(newest().stage, CardStage::Applied);
}

ScriptEnd MakingAtTheDeskTest::make(const std::string& blank) {
    return serve({.procedure = Procedure::Produce,
                  .window = WindowKind::Hrss,
                  .card = newest().number,
                  .inReader = blank});
}

domain::HolderFile MakingAtTheDeskTest::file() {
    const auto id = desk_->citizens->find(citizen_)->file.id;
    return desk_->services->backend.registry->lookUp(id).value();
}

const domain::Card& MakingAtTheDeskTest::newest() {
    file_ = file();
    return file_.cards.back();
}

outlet::BlankCounts MakingAtTheDeskTest::blanks() {
    return desk_->services->store->outletTables().countBlanks("PRACTICE").value();
}

void MakingAtTheDeskTest::aLostCardIsReplacedMadeCollectedAndActivated() {
    replaceLost();
    QCOMPARE(make("blank-1"), ScriptEnd::Finished);
    QCOMPARE(last_->ending, Ending::Done);
    const auto made = newest();
    QCOMPARE(made.stage, CardStage::Ready);
    QCOMPARE(made.identification, last_->seen->identification);
    QVERIFY(made.validUntil);
    QVERIFY(file_.authorisations.empty());
    QCOMPARE(blanks().used, 1);
    QCOMPARE(blanks().taken + blanks().voided, 0);
    const auto face = path_ / "faces" / (last_->authoriseOperation.text() + ".png");
    QCOMPARE(std::filesystem::file_size(face), 6 + 1 + 9U); // two characters, a space, the number

    QCOMPARE(serve({.procedure = Procedure::Collect, .card = made.number}), ScriptEnd::Finished);
    QCOMPARE(newest().stage, CardStage::Collected);
    QCOMPARE(serve({.procedure = Procedure::Activate, .card = made.number, .inReader = "blank-1"}),
             ScriptEnd::Finished);
    QCOMPARE(last_->ending, Ending::Done);
    QCOMPARE(newest().state(), ApplicationState::Active);
    QVERIFY(!newest().pins.at(CredentialKind::Social).initial);
    QVERIFY(support::cardTakes(path_ / "cards" / "blank-1.json", support::newSocialPin));
    QVERIFY(desk_->services->store->queue().pending()->empty());
}

void MakingAtTheDeskTest::aRareNameIsWrittenAndReadFromTheChip() {
    citizen_ = "abudula";
    const auto name = desk_->citizens->find(citizen_)->file.holder.name.text();
    replaceLost();
    QCOMPARE(make("blank-1"), ScriptEnd::Finished);
    QCOMPARE(last_->ending, Ending::Done); // read back and compared
    const auto made = newest();
    const auto face = path_ / "faces" / (last_->authoriseOperation.text() + ".png");
    QCOMPARE(std::filesystem::file_size(face), name.size() + 1 + 9U);

    const auto memory = virtualcard::loadState(path_ / "cards" / "blank-1.json").value();
    const auto& records = memory.files.at(1).records;
    // 阿卜杜拉·艾合买提·买买提䶮, padded; 𫍯㛃·练习; 05; 653101
    QCOMPARE(toHex(records.at(1)),
             "091EB0A2B2B7B6C5C0ADA1A4B0ACBACFC2F2CCE1A1A4C2F2C2F2CCE1FE9F0000");
    QCOMPARE(toHex(records.at(2)), "4E149838BC318230B731A1A4C1B7CFB0000000000000");
    QCOMPARE(toHex(records.at(4)), "0B0105");
    QCOMPARE(toHex(records.at(5)), "0C03653101");

    QCOMPARE(serve({.procedure = Procedure::Collect, .card = made.number}), ScriptEnd::Finished);
    QCOMPARE(serve({.procedure = Procedure::Activate, .card = made.number, .inReader = "blank-1"}),
             ScriptEnd::Finished);
    QCOMPARE(last_->seen->name, name); // as the chip has it
    QCOMPARE(last_->holderName, name); // as the file has it
}

void MakingAtTheDeskTest::somebodysCardIsNoBlank() {
    replaceLost();
    QCOMPARE(make("active"), ScriptEnd::Stuck);
    QCOMPARE(last_->situation.kind, SituationKind::NotBlank);
    QVERIFY(last_->acts.front().status == procedure::ActStatus::Planned);
    QCOMPARE(newest().stage, CardStage::Applied);
    QCOMPARE(blanks().taken, 0);
}

void MakingAtTheDeskTest::aBlankThatIsBookedAlreadyIsRefusedAndAnotherTaken() {
    replaceLost();
    auto& tables = desk_->services->store->outletTables();
    const auto serial =
        *outlet::BlankSerial::parse(practiceBlanks(desk_->services->rules)[0].serial());
    const auto now = SystemClock().now();
    const auto off = tables.note(
        "PRACTICE", outlet::WriteOff{serial, outlet::VoidReason::Damaged, Uuid::v7(now)},
        {"x", now});
    QVERIFY(off.has_value() && off->has_value());
    QCOMPARE(make("blank-1"), ScriptEnd::Stuck);
    QCOMPARE(last_->situation.kind, SituationKind::BlankRefused);
    QCOMPARE(file().authorisations.size(), 1U);
    QCOMPARE(make("blank-2"), ScriptEnd::Finished); // taken up again, under the same leave
    QCOMPARE(last_->ending, Ending::Done);
    QCOMPARE(blanks().voided, 1);
    QCOMPARE(blanks().used, 1);
}

void MakingAtTheDeskTest::withoutAPrinterNoCardIsOffered() {
    replaceLost();
    desk_->services->drawFace = {};
    QCOMPARE(make("blank-1"), ScriptEnd::NotOffered);
    QCOMPARE(refused_->lack, procedure::CounterLack::Printer);
}

void MakingAtTheDeskTest::aCardThatCouldNotBePrintedIsFinishedLater() {
    replaceLost();
    const auto printer = std::make_shared<InkPrinter>();
    desk_->services->printer = printer;
    QCOMPARE(make("blank-1"), ScriptEnd::Stuck);
    QCOMPARE(last_->situation.kind, SituationKind::PrinterProblem);
    printer->ink = true;
    QCOMPARE(make("blank-1"), ScriptEnd::Finished); // taken up where it was left
    QCOMPARE(last_->ending, Ending::Done);
    QCOMPARE(newest().stage, CardStage::Ready);
    QCOMPARE(blanks().used, 1);
}

QTEST_GUILESS_MAIN(MakingAtTheDeskTest)
#include "making_test.moc"
