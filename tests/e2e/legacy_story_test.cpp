// SPDX-License-Identifier: Apache-2.0
// From the lost legacy card to its money on the new one, in one piece at one window after the
// other: at the same bank (M1) and by way of the clearance notice to another (M2).
#include "app/desk/practice_drawer.h"
#include "cardio/virtual/state_file.h"
#include "models/domain/codec.h"
#include "models/hosts/practice_credential_host.h"
#include "models/registry/file_history.h"
#include "models/store/account_tables.h"
#include "models/store/audit.h"
#include "models/store/queue.h"
#include "models/store/registry_tables.h"
#include "tests/support/activation_course.h"
#include "tests/support/kept_card.h"
#include "tests/support/running_virtual_reader.h"
#include "tests/support/window_clerk.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <optional>

using namespace guitai;
using domain::ApplicationState;
using domain::BankName;
using domain::CredentialKind;
using domain::LegacyState;
using domain::Procedure;
using procedure::Field;
using support::WindowClerk;
using support::Work;
using views::Printed;

namespace {

/// From the letter that comes with the card: the region names no initial PIN.
constexpr const char* letterPin = "358264";

/// The text of a PDF without blanks and line ends.
QString textOf(const QString& file) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput())
        .remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace

class LegacyStoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void atTheSameBank();
    void atAnotherBank();

private:
    void start(const char* citizen);
    [[nodiscard]] bool serveAt(const char* window, const Work& work);
    [[nodiscard]] bool printAndFinish(std::initializer_list<Printed> papers);
    [[nodiscard]] bool fromTheFactory(Procedure procedure);
    [[nodiscard]] bool personalise();
    void lose(Money before);
    void replace(BankName bank, const char* newBanksWindow);
    void activate(const char* newBanksWindow);
    void verifyMoney(Money legacy, Money card);
    void verifyStore();
    [[nodiscard]] std::optional<Money> atBank(const domain::Account& account);
    [[nodiscard]] std::string refusedAt(const char* window, Procedure procedure);

    [[nodiscard]] domain::HolderFile file() { return clerk_->fileOf(citizen_); }

    [[nodiscard]] CardNumber newCard() { return file().cards.front().number; }

    std::optional<support::RunningVirtualReader> reader_;
    QTemporaryDir folder_;
    std::optional<views::Languages> languages_;
    std::optional<WindowClerk> clerk_;
    std::string citizen_;
    std::filesystem::path place_;
};

void LegacyStoryTest::initTestCase() {
    reader_.emplace();
    ui::applyLook(*qApp);
    languages_.emplace();
    languages_->use(views::Language::ZhCn);
}

void LegacyStoryTest::cleanup() {
    clerk_.reset();
    QVERIFY(reader_->removeAll());
}

void LegacyStoryTest::start(const char* citizen) {
    citizen_ = citizen;
    place_ = std::filesystem::path(folder_.path().toStdString()) / citizen;
    const auto tuesday = *parseTimestamp("2026-11-24T10:30:00+08:00");
    clerk_.emplace(app::PracticeOptions{.folder = place_,
                                        .region = "qinhuangdao",
                                        .realReaders = true,
                                        .clock = std::make_shared<FixedClock>(tuesday)},
                   *languages_);
    QVERIFY(clerk_->signedIn());
}

bool LegacyStoryTest::serveAt(const char* window, const Work& work) {
    const auto number = clerk_->citizens().find(citizen_)->file.holder.idNumber.text();
    return clerk_->standAt(window) && clerk_->look(number) && clerk_->serve(work) &&
           clerk_->last().ending == procedure::Ending::Done && clerk_->last().reportApplied;
}

/// Each bears its number; a voucher, which goes home with the holder, not the whole of his.
bool LegacyStoryTest::printAndFinish(std::initializer_list<Printed> papers) {
    const auto idNumber = clerk_->citizens().find(citizen_)->file.holder.idNumber.text();
    const auto voucher = QString::fromStdString(clerk_->last().voucher);
    for (const auto paper : papers) {
        const auto name = folder_.filePath(QStringLiteral("%1-%2-%3.pdf")
                                               .arg(QString::fromStdString(citizen_), voucher)
                                               .arg(int(paper)));
        if (!clerk_->saves(paper, name)) {
            return false;
        }
        const auto text = textOf(name);
        const bool whole = text.contains(QString::fromStdString(idNumber));
        if (!text.contains(voucher) || (whole && paper == Printed::Voucher)) {
            qWarning("the paper says: %s", qPrintable(text));
            return false;
        }
    }
    return clerk_->finish();
}

/// Ordered and received: what comes of it is the same wherever it is entered.
bool LegacyStoryTest::fromTheFactory(Procedure procedure) {
    auto& services = clerk_->services();
    const auto now = file();
    const auto& who = *services.signedIn;
    const domain::Operation operation{
        .id = Uuid::v7(services.clock->now()),
        .holder = now.id,
        .fileVersion = now.version,
        .request = {.procedure = procedure, .card = now.cards.front().number},
        .window = *clerk_->citizens().window("community-centre"),
        .at = services.clock->now(),
        .clerk = who.who.id,
        .outlet = services.place.outlet,
        .rules = {services.rules.region, services.rules.version},
        .practice = true};
    const auto outcome = services.backend.registry->submit(
        operators::seal(domain::encode(operation), who.who.id, who.key));
    return outcome && outcome->kind == registry::OutcomeKind::Applied;
}

/// The card as the factory made it, into the reader, and the bank's side of it at the bank.
bool LegacyStoryTest::personalise() {
    const auto& citizen = *clerk_->citizens().find(citizen_);
    practice::PracticeCard card{.profile = "made",
                                .number = newCard(),
                                .regionCode = "130300",
                                .specVersion = "2.00",
                                .chipSerial = {0x13, 0, 0, 0x77},
                                .issued = *parseDate("2026-11-20"),
                                .validUntil = *parseDate("2036-11-20")};
    card.pins[CredentialKind::Social].value = SecretPin::fromPublished(letterPin);
    const auto made =
        virtualcard::makePracticeCard(app::chipProfile(citizen, card, clerk_->services().rules));
    auto* bank =
        dynamic_cast<hosts::PracticeCredentialHost*>(clerk_->services().backend.host.get());
    return made && virtualcard::saveState(place_ / "card.json", *made) &&
           bank->enrol(citizen.file.id, newCard(), CredentialKind::Financial,
                       *SecretPin::fromPublished("888888"), 0) &&
           reader_->insertCard({QStringLiteral("--state"),
                                QString::fromStdString((place_ / "card.json").string())});
}

void LegacyStoryTest::lose(Money before) {
    QVERIFY(serveAt("bank", {.procedure = Procedure::IssueLossNotice}));
    QVERIFY(printAndFinish({Printed::Voucher, Printed::LossNotice}));
    QCOMPARE(file().legacyCard->state, LegacyState::Lost);
    QVERIFY(file().legacyCard->lossNotice.has_value());
    QCOMPARE(file().legacyCard->balance, before);
}

/// Until the new card is in the holder's hand, at the bank of that window.
void LegacyStoryTest::replace(BankName bank, const char* newBanksWindow) {
    const std::string chosen(domain::nameOf(bank));
    QVERIFY(serveAt("community-centre",
                    {.procedure = Procedure::Replace, .details = {{Field::Bank, {chosen}}}}));
    QCOMPARE(clerk_->last().needs.workingDays, 45);
    QVERIFY(printAndFinish({Printed::Voucher, Printed::ApplicationForm}));
    QCOMPARE(file().cards.size(), 1U);
    QCOMPARE(file().cards.front().bank, bank);
    QVERIFY(fromTheFactory(Procedure::Produce));
    QVERIFY(fromTheFactory(Procedure::Receive));
    QVERIFY(serveAt(newBanksWindow, {.procedure = Procedure::Collect,
                                     .details = {{Field::Agrees, {"name", "idNumber", "photo"}}}}));
    QVERIFY(printAndFinish({Printed::Voucher}));
    QCOMPARE(file().cards.front().stage, domain::CardStage::Collected);
}

void LegacyStoryTest::activate(const char* newBanksWindow) {
    const auto typed = [](const procedure::PinPrompt& prompt) -> std::string {
        if (prompt.slot == procedure::PinSlot::Old) {
            return letterPin;
        }
        return prompt.pin == CredentialKind::Social ? support::newSocialPin
                                                    : support::newFinancialPin;
    };
    QVERIFY(clerk_->standAt(newBanksWindow));
    QVERIFY(personalise());
    QVERIFY(clerk_->opened(file().id)); // by the card in the reader
    QVERIFY(clerk_->serve({.procedure = Procedure::Activate, .typed = typed}));
    QVERIFY(printAndFinish({Printed::Voucher}));
    QCOMPARE(file().cards.front().state(), ApplicationState::Active);
    QVERIFY(!support::cardTakes(place_ / "card.json", letterPin));
    QVERIFY(support::cardTakes(place_ / "card.json", support::newSocialPin));
}

/// In our mirror, in what was ever booked and, once it has been asked anything, at the bank.
void LegacyStoryTest::verifyMoney(Money legacy, Money card) {
    const auto now = file();
    QCOMPARE(now.legacyCard->balance.fen(), legacy.fen());
    QCOMPARE(now.cards.front().balance.fen(), card.fen());
    QCOMPARE(atBank(domain::LegacyAccount{}).value_or(legacy).fen(), legacy.fen());
    QCOMPARE(atBank(domain::CardAccount{newCard()}).value_or(card).fen(), card.fen());
    const auto history =
        registry::loadHistory(clerk_->services().store->registryTables(), now.id).value();
    std::map<std::string, std::int64_t> ledger{
        {"legacy", history.enrolled.legacyCard->balance.fen()}, {"card:" + newCard().text(), 0}};
    for (const auto& events : history.applied) {
        for (const auto& event : events) {
            if (const auto* moved = std::get_if<domain::FundsMoved>(&event)) {
                ledger[domain::accountName(moved->from)] -= moved->amount.fen();
                ledger[domain::accountName(moved->to)] += moved->amount.fen();
            }
        }
    }
    QCOMPARE(ledger["legacy"], legacy.fen());
    QCOMPARE(ledger["card:" + newCard().text()], card.fen());
    QCOMPARE(ledger.size(), 2U); // nothing was paid out, nothing came from elsewhere
}

std::optional<Money> LegacyStoryTest::atBank(const domain::Account& account) {
    const auto kept =
        clerk_->services().store->accountTables().load(file().id, domain::accountName(account));
    return kept && *kept ? std::optional(Money((*kept)->balance)) : std::nullopt;
}

/// What the holder's page would answer at that window.
std::string LegacyStoryTest::refusedAt(const char* window, Procedure procedure) {
    const auto number = clerk_->citizens().find(citizen_)->file.holder.idNumber.text();
    if (!clerk_->standAt(window) || !clerk_->look(number)) {
        return "nobody there";
    }
    return clerk_->refusedBy({.procedure = procedure});
}

void LegacyStoryTest::verifyStore() {
    QVERIFY(clerk_->services().store->queue().pending()->empty());
    const auto& audit = clerk_->services().store->audit();
    QVERIFY(!audit.verify()->has_value());
    const auto trail = audit.latest(10'000).value();
    for (const auto* action : {"store-created", "look-up", "procedure-ended", "print"}) {
        QVERIFY2(std::ranges::find(trail, action, &store::AuditEntry::action) != trail.end(),
                 action);
    }
}

void LegacyStoryTest::atTheSameBank() {
    const Money all(123456);
    start("zhu-ershi");
    for (const auto& part : std::initializer_list<std::function<void()>>{
             [&] { lose(all); }, [&] { replace(BankName::Icbc, "bank"); },
             [&] { activate("bank"); }, [&] { verifyMoney(all, Money()); }, // not funded yet
         }) {
        part();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    QCOMPARE(refusedAt("insurance-subcentre", Procedure::IssueClearanceNotice), "M1");
    QVERIFY(serveAt(
        "bank", {.procedure = Procedure::TransferFunds, .details = {{Field::Funded, {"funded"}}}}));
    QVERIFY(printAndFinish({Printed::Voucher}));
    verifyMoney(Money(), all);
    QCOMPARE(atBank(domain::LegacyAccount{}), Money());
    QCOMPARE(atBank(domain::CardAccount{newCard()}), all);
    QCOMPARE(refusedAt("bank", Procedure::TransferFunds), "M1"); // not twice
    verifyStore();
}

void LegacyStoryTest::atAnotherBank() {
    const Money all(987601);
    start("qin-ershiyi");
    for (const auto& part : std::initializer_list<std::function<void()>>{
             [&] { lose(all); },
             [&] { replace(BankName::Ccb, "other-bank"); },
             [&] { activate("other-bank"); },
             [&] { verifyMoney(all, Money()); },
         }) {
        part();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    QCOMPARE(refusedAt("other-bank", Procedure::TransferFunds), "M2");
    QVERIFY(serveAt("insurance-subcentre", {.procedure = Procedure::IssueClearanceNotice}));
    QVERIFY(printAndFinish({Printed::Voucher, Printed::ClearanceNotice}));
    verifyMoney(all, Money());
    QVERIFY(serveAt("bank", {.procedure = Procedure::ClearLegacyAccount}));
    QVERIFY(printAndFinish({Printed::Voucher}));
    verifyMoney(Money(), all);
    QCOMPARE(atBank(domain::LegacyAccount{}), Money());
    QCOMPARE(atBank(domain::CardAccount{newCard()}), all);
    QCOMPARE(file().legacyCard->state, LegacyState::Cleared);
    QCOMPARE(refusedAt("bank", Procedure::ClearLegacyAccount), "M2"); // not twice
    verifyStore();
}

QTEST_MAIN(LegacyStoryTest)
#include "legacy_story_test.moc"
