// SPDX-License-Identifier: Apache-2.0
// The program when its counter cannot be opened: a window for who started it from a desktop, words
// on standard error and an exit code for who did not.
#include "app/desk/data_folder.h"
#include "app/desk/real_desk.h"
#include "tests/support/signed_rules.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::app;

namespace {

constexpr int patience = 60'000;
namespace fs = std::filesystem;

bool xdotool(const QStringList& arguments) {
    return QProcess::execute(QStringLiteral("xdotool"), arguments) == 0;
}

} // namespace

class TroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secondInstance();
    void damagedSetup();
    void missingRules();
    void unsignedRules();
    void unwritableFolder();

private:
    /// Starts the program, reads what it says, closes its window by the keyboard.
    void expectTrouble(const fs::path& folder, const char* code);

    std::unique_ptr<QTemporaryDir> folder_;
    support::SigningOffice office_;
    fs::path place_;
};

void TroubleTest::init() {
    qunsetenv("GUITAI_RULES_DIR");
    folder_ = std::make_unique<QTemporaryDir>();
    place_ = fs::path(folder_->path().toStdString()) / "counter";
    office_.publish(place_.parent_path() / "signed");
    office_.trustIn(place_);
    const store::CounterSetup setup{"Hall 3",
                                    "yueyang",
                                    {.kind = domain::WindowKind::Hrss,
                                     .bank = {},
                                     .city = *RegionCode::parse("430600"),
                                     .district = *RegionCode::parse("430602")}};
    QVERIFY(store::Store::create(counterLocation(place_), {"zhang", "Zhang", firstRoles},
                                 SecretBytes::copyOf(bytesOf("long enough")), {1, 8192},
                                 SystemClock(), &setup)
                .has_value());
}

void TroubleTest::expectTrouble(const fs::path& folder, const char* code) {
    QProcess program;
    program.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitai"),
                  {QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--folder"),
                   QString::fromStdString(folder.string())});
    QVERIFY(program.waitForStarted(patience));
    QVERIFY(xdotool({QStringLiteral("search"), QStringLiteral("--sync"),
                     QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                     QStringLiteral("Guitai cannot be opened"), QStringLiteral("windowfocus"),
                     QStringLiteral("--sync")}));
    QVERIFY(xdotool({QStringLiteral("key"), QStringLiteral("Return")}));
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    const auto said = program.readAllStandardError();
    QVERIFY2(said.contains(code), said.constData());
}

void TroubleTest::secondInstance() {
    const SystemClock clock;
    const auto first = store::Store::open(counterLocation(place_), "zhang",
                                          SecretBytes::copyOf(bytesOf("long enough")), clock);
    QVERIFY(first.has_value());
    expectTrouble(place_, "(in-use)");
}

void TroubleTest::damagedSetup() {
    fs::resize_file(place_ / "store" / "counter.json", 7);
    expectTrouble(place_, "(setup-damaged)");
}

void TroubleTest::missingRules() {
    qputenv("GUITAI_RULES_DIR", QByteArray::fromStdString(place_.string())); // none is there
    expectTrouble(place_, "(rules-missing)");
}

void TroubleTest::unsignedRules() {
    qunsetenv("GUITAI_RULES_DIR");
    expectTrouble(place_, "(rules-untrusted");
}

void TroubleTest::unwritableFolder() {
    expectTrouble("/proc/guitai", "(folder-unwritable)");
}

QTEST_GUILESS_MAIN(TroubleTest)
#include "trouble_test.moc"
