// SPDX-License-Identifier: Apache-2.0
// A counter that cannot be opened: what is found before anybody types a password, what is found
// after it, and what the clerk reads.
#include "app/desk/data_folder.h"
#include "app/desk/real_desk.h"
#include "app/guitai/trouble.h"
#include "app/guitai/window.h"
#include "models/rules/rules_catalogue.h"
#include "models/store/counter_setup.h"
#include "models/views/service_text.h"
#include "tests/support/signed_rules.h"
#include "ui/pages/sign_in_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/secret_line.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <unistd.h>

using namespace guitai;
using namespace guitai::app;
using store::StoreFault;

namespace {

constexpr int patience = 30'000;
namespace fs = std::filesystem;

store::CounterSetup hall() {
    return {"Hall 3",
            "yueyang",
            {.kind = domain::WindowKind::Hrss,
             .bank = {},
             .city = *RegionCode::parse("430600"),
             .district = *RegionCode::parse("430602")}};
}

SecretBytes secret() {
    return SecretBytes::copyOf(bytesOf("long enough"));
}

void write(const fs::path& path, const char* content) {
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// Whether a notice that is shown says that.
bool says(const QWidget& window, const QString& text) {
    for (const auto* banner : window.findChildren<ui::Banner*>()) {
        for (const auto* label : banner->findChildren<QLabel*>()) {
            if (!banner->isHidden() && !label->isHidden() && label->text().contains(text)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class OpeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingThereIsAFirstStart();
    void secondInstanceIsFoundAndHarmsNothing();
    void damageIsFoundBeforeAnyPassword_data();
    void damageIsFoundBeforeAnyPassword();
    void folderThatCannotBeWrittenIsFound();
    void rulesThatAreMissingOrBrokenAreFound();
    void rulesThatNobodyTrustedHasSignedAreNotUsed();
    void whoTrustsNobodySetsUpNothing();
    void changedRulesAreSaidAtTheSignIn();
    void anotherRegionsBrokenRulesAreSaidAndHarmNothing();
    void cutStoreIsSaidAtTheSignIn();
    void movedCounterIsNotOpened();
    void everyFaultOfTheStoreIsSaid_data();
    void everyFaultOfTheStoreIsSaid();
    void everyTroubleHasItsWords();

private:
    [[nodiscard]] std::optional<store::StoreFault> storeFault() const;
    void trySignIn(Window& window);
    void signInAndRead(procedure::Services& services, StoreFault fault);

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path place_;
    support::SigningOffice office_;
    views::Languages languages_;
};

void OpeningTest::initTestCase() {
    qputenv("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm"); // nobody else's readers
    languages_.use(views::Language::ZhCn);
}

void OpeningTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    place_ = fs::path(folder_->path().toStdString()) / "counter";
    office_.publish(place_.parent_path() / "signed");
    office_.trustIn(place_);
    const operators::KdfCost cheap{1, 8192};
    const auto setup = hall();
    QVERIFY(store::Store::create(counterLocation(place_), {"zhang", "Zhang", firstRoles}, secret(),
                                 cheap, SystemClock(), &setup)
                .has_value());
}

void OpeningTest::cleanup() {
    qunsetenv("GUITAI_RULES_DIR");
}

std::optional<StoreFault> OpeningTest::storeFault() const {
    const auto found = lookAtCounter(place_);
    return found ? std::nullopt : found.error().storeFault;
}

void OpeningTest::nothingThereIsAFirstStart() {
    const auto another = place_.parent_path() / "another" / "counter";
    office_.trustIn(another);
    const auto fresh = lookAtCounter(another);
    QVERIFY(fresh.has_value() && !fresh->has_value());
    QCOMPARE(lookAtCounter(place_)->value(), hall());
}

void OpeningTest::secondInstanceIsFoundAndHarmsNothing() {
    const SystemClock clock;
    auto first = store::Store::open(counterLocation(place_), "zhang", secret(), clock);
    QVERIFY(first.has_value());
    QCOMPARE(storeFault(), StoreFault::InUse);
    QVERIFY(first->store->check().has_value());
    first->store.reset();
    QCOMPARE(storeFault(), std::nullopt);
}

void OpeningTest::damageIsFoundBeforeAnyPassword_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("gone");
    QTest::addColumn<StoreFault>("fault");
    QTest::newRow("slots cut") << QStringLiteral("slots.json") << false << StoreFault::Damaged;
    QTest::newRow("database gone") << QStringLiteral("store.db") << true << StoreFault::Damaged;
    QTest::newRow("set-up cut") << QStringLiteral("counter.json") << false
                                << StoreFault::SetupDamaged;
    QTest::newRow("set-up gone") << QStringLiteral("counter.json") << true
                                 << StoreFault::SetupDamaged;
}

void OpeningTest::damageIsFoundBeforeAnyPassword() {
    QFETCH(QString, file);
    QFETCH(bool, gone);
    QFETCH(StoreFault, fault);
    QFile hit(QString::fromStdString((place_ / "store").string()) + QLatin1Char('/') + file);
    QVERIFY(gone ? hit.remove() : hit.resize(hit.size() / 2));
    QCOMPARE(storeFault(), fault);
}

void OpeningTest::folderThatCannotBeWrittenIsFound() {
    write(place_.parent_path() / "file", "not a folder");
    const auto below = lookAtCounter(place_.parent_path() / "file" / "counter");
    QVERIFY(!below.has_value());
    QCOMPARE(below.error().fault, DeskFault::FolderUnwritable);
    if (::geteuid() == 0) {
        return; // who may write everywhere is refused nowhere
    }
    fs::permissions(place_ / "store", fs::perms::owner_read | fs::perms::owner_exec);
    QCOMPARE(lookAtCounter(place_).error().fault, DeskFault::FolderUnwritable);
    fs::permissions(place_ / "store", fs::perms::owner_all);
}

void OpeningTest::rulesThatAreMissingOrBrokenAreFound() {
    const auto rules = place_.parent_path() / "rules";
    fs::create_directories(rules);
    qputenv("GUITAI_RULES_DIR", QByteArray::fromStdString(rules.string()));
    const auto clock = std::make_shared<SystemClock>();
    QCOMPARE(makeRealDesk(place_, hall(), clock).error().fault, DeskFault::RulesMissing);
    QCOMPARE(lookAtCounter(place_.parent_path() / "another").error().fault,
             DeskFault::RulesMissing); // and no set-up begins without any
    write(rules / "yueyang.json", "{\"schema\": ");
    const auto broken = makeRealDesk(place_, hall(), clock);
    QCOMPARE(broken.error().fault, DeskFault::RulesBroken);
    QVERIFY(broken.error().where.ends_with("yueyang.json"));
}

void OpeningTest::rulesThatNobodyTrustedHasSignedAreNotUsed() {
    const auto clock = std::make_shared<SystemClock>();
    const auto file = place_.parent_path() / "signed" / "yueyang.json";
    const auto pack = rules::readPackFile(file)->text;
    const auto faultOf = [&](const std::string& text) {
        write(file, text.c_str());
        const auto desk = makeRealDesk(place_, hall(), clock);
        return desk ? std::nullopt : std::optional(desk.error().fault);
    };
    QCOMPARE(faultOf(pack), std::nullopt);
    auto altered = nlohmann::json::parse(pack);
    altered["collectWithin"]["value"] = 61;
    QCOMPARE(faultOf(altered.dump()), DeskFault::RulesUntrusted);
    altered.erase("signature");
    QCOMPARE(faultOf(altered.dump()), DeskFault::RulesUntrusted);
    QCOMPARE(faultOf(support::SigningOffice().sign(pack)), DeskFault::RulesUntrusted);
    QCOMPARE(faultOf(office_.sign(altered.dump())), std::nullopt); // by whom it is trusted
}

void OpeningTest::whoTrustsNobodySetsUpNothing() {
    const auto found = lookAtCounter(place_.parent_path() / "another" / "counter");
    QCOMPARE(found.error().fault, DeskFault::RulesUntrusted);
}

void OpeningTest::changedRulesAreSaidAtTheSignIn() {
    const auto signsIn = [this](bool said) {
        const auto services = makeRealDesk(place_, hall(), std::make_shared<SystemClock>());
        procedure::Counter counter(*services);
        Window window(counter, languages_, nullptr);
        window.show();
        trySignIn(window);
        QTRY_VERIFY_WITH_TIMEOUT(counter.clerk().has_value(), patience);
        QCOMPARE(says(*window.clerk(), QStringLiteral("2027.1")), said);
    };
    signsIn(false);
    const auto file = place_.parent_path() / "signed" / "yueyang.json";
    auto newer = nlohmann::json::parse(rules::readPackFile(file)->text);
    newer["version"] = "2027.1";
    write(file, office_.sign(newer.dump()).c_str());
    signsIn(true);
    signsIn(false); // once
}

void OpeningTest::anotherRegionsBrokenRulesAreSaidAndHarmNothing() {
    const auto rules = place_.parent_path() / "rules";
    fs::create_directories(rules);
    fs::copy(rules::rulesFolder() / "yueyang.json", rules);
    fs::copy(support::SigningOffice::source() / "ningbo.json", rules); // not meant for this counter
    write(rules / "changsha.json", "{");
    qputenv("GUITAI_RULES_DIR", QByteArray::fromStdString(rules.string()));
    const auto services = makeRealDesk(place_, hall(), std::make_shared<SystemClock>());
    QVERIFY(services.has_value());
    procedure::Counter counter(*services);
    Window window(counter, languages_, nullptr);
    window.tellLeftOut((*services)->rulesLeftOut);
    QVERIFY(says(*window.clerk(), QStringLiteral("changsha.json")));
    QVERIFY(!says(*window.clerk(), QStringLiteral("ningbo.json")));
    window.show();
    trySignIn(window);
    QTRY_VERIFY_WITH_TIMEOUT(counter.clerk().has_value(), patience);
}

void OpeningTest::trySignIn(Window& window) {
    auto* page = window.mainWindow()->signInPage();
    page->login()->setText(QStringLiteral("zhang"));
    QTest::keyClicks(page->password(), QStringLiteral("long enough"));
    QTest::keyClick(page->password(), Qt::Key_Return);
}

void OpeningTest::signInAndRead(procedure::Services& services, StoreFault fault) {
    const std::shared_ptr<procedure::Services> shared(&services, [](auto*) {});
    procedure::Counter counter(shared);
    Window window(counter, languages_, nullptr);
    window.show();
    trySignIn(window);
    QTRY_VERIFY_WITH_TIMEOUT(says(*window.clerk(), views::textOf(fault)), patience);
    QVERIFY(says(*window.clerk(), views::todoOf(fault)));
    QVERIFY(!counter.clerk());
}

void OpeningTest::cutStoreIsSaidAtTheSignIn() {
    const auto services = makeRealDesk(place_, hall(), std::make_shared<SystemClock>());
    const auto database = place_ / "store" / "store.db";
    fs::resize_file(database, fs::file_size(database) / 2);
    const auto left = fs::file_size(database);
    signInAndRead(**services, StoreFault::Damaged);
    QCOMPARE(fs::file_size(database), left);
}

/// counter.json was changed, well-formed: the store knows better.
void OpeningTest::movedCounterIsNotOpened() {
    auto moved = hall();
    moved.window.kind = domain::WindowKind::AuthorisedBank;
    moved.window.bank = domain::BankName::Icbc;
    QVERIFY(store::writeCounterFile(place_ / "store", moved).has_value());
    QCOMPARE(lookAtCounter(place_)->value(), moved);
    const auto services = makeRealDesk(place_, moved, std::make_shared<SystemClock>());
    signInAndRead(**services, StoreFault::SetupDiffers);
}

void OpeningTest::everyFaultOfTheStoreIsSaid_data() {
    QTest::addColumn<StoreFault>("fault");
    for (const auto fault :
         {StoreFault::InUse, StoreFault::NewerSchema, StoreFault::DiskFull, StoreFault::Io,
          StoreFault::MachineSecretMissing, StoreFault::Throttled, StoreFault::OperatorInactive}) {
        QTest::newRow(store::codeOf(fault)) << fault;
    }
}

void OpeningTest::everyFaultOfTheStoreIsSaid() {
    QFETCH(StoreFault, fault);
    const auto services = makeRealDesk(place_, hall(), std::make_shared<SystemClock>());
    (*services)->openStore = [fault](const auto&, const auto&) {
        return std::unexpected(store::StoreError{.fault = fault});
    };
    signInAndRead(**services, fault);
}

void OpeningTest::everyTroubleHasItsWords() {
    for (const auto fault :
         {DeskFault::FolderUnwritable, DeskFault::StoreUnusable, DeskFault::RulesMissing,
          DeskFault::RulesBroken, DeskFault::RulesUntrusted, DeskFault::CitizensBroken}) {
        const DeskError error{.fault = fault, .where = "/x/y.json"};
        const auto notice = noticeOf(error);
        QVERIFY(!notice.what.isEmpty() && !notice.safe.isEmpty() && !notice.doNow.isEmpty());
        QVERIFY(notice.code.startsWith(QLatin1String(codeOf(error))));
        QVERIFY(!sentenceOf(error).empty());
    }
}

QTEST_MAIN(OpeningTest)
#include "opening_test.moc"
