// SPDX-License-Identifier: Apache-2.0
// A backup of the store that a window has open, asked for by guitaictl.
#include "app/desk/backup_talk.h"
#include "app/desk/data_folder.h"
#include "app/desk/real_desk.h"
#include "app/guitai/backup_door.h"
#include "models/procedure/services.h"
#include "models/store/audit.h"
#include "models/store/restore.h"
#include "models/store/settings.h"
#include "tests/support/signed_rules.h"

#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>

using namespace guitai;
using namespace guitai::app;
using store::StoreFault;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 60'000;

SecretBytes password() {
    return SecretBytes::copyOf(bytesOf("long enough"));
}

store::CounterSetup hall() {
    return {"Hall 3",
            "yueyang",
            {domain::WindowKind::Hrss, std::nullopt, *RegionCode::parse("430600"),
             *RegionCode::parse("430602")},
            {}};
}

} // namespace

class BackupDoorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void guitaictlGetsABackupWhileTheWindowServes();
    void socketIsForTheSameUserAlone();
    void socketOfAWindowThatDiedIsInNobodysWay();
    void whatIsNoRequestIsRefused();
    void secondRequestMeanwhileIsRefused();
    void interruptedOneLeavesNothing();
    void failureIsTold();
    void doorThatClosesEndsIt();
    void movedCounterIsNotServed();

private:
    [[nodiscard]] fs::path root() const { return folder_->path().toStdString(); }

    [[nodiscard]] fs::path socket() const {
        return windowSocket(counterLocation(root() / "counter"));
    }

    void signIn();
    /// So many bytes more in the store, so that a backup takes a while.
    void fill(int mebibytes);
    [[nodiscard]] std::unique_ptr<QProcess> ask(const fs::path& destination) const;
    [[nodiscard]] std::unique_ptr<QLocalSocket> connected() const;

    std::unique_ptr<QTemporaryDir> folder_;
    support::SigningOffice office_;
    std::shared_ptr<procedure::Services> services_;
    std::unique_ptr<procedure::Counter> counter_;
    std::unique_ptr<BackupDoor> door_;
};

void BackupDoorTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    fs::create_directories(root() / "counter");
    office_.publish(root() / "signed");
    office_.trustIn(root() / "counter");
    const SystemClock clock;
    QVERIFY(setUpCounter(root() / "counter", {.counter = hall(), .login = "zhang", .name = "张三"},
                         password(), clock)
                .has_value());
    services_ = makeRealDesk(root() / "counter", hall(), std::make_shared<SystemClock>()).value();
    counter_ = std::make_unique<procedure::Counter>(services_);
    door_ = std::make_unique<BackupDoor>(*counter_, socket());
}

void BackupDoorTest::cleanup() {
    door_.reset();
    counter_.reset();
    services_.reset();
}

void BackupDoorTest::signIn() {
    QSignalSpy in(counter_.get(), &procedure::Counter::signedIn);
    counter_->signIn("zhang", password());
    QTRY_COMPARE_WITH_TIMEOUT(in.count(), 1, patience);
    QTRY_VERIFY(door_->listening());
}

void BackupDoorTest::fill(int mebibytes) {
    std::atomic<bool> done{false};
    services_->storeWorker->post([&] {
        for (int number = 0; number < mebibytes; ++number) {
            std::ignore = services_->store->settings().set("filler" + std::to_string(number),
                                                           std::string(1UL << 20U, 'x'));
        }
        done = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
}

std::unique_ptr<QProcess> BackupDoorTest::ask(const fs::path& destination) const {
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
                   {QStringLiteral("store"), QStringLiteral("backup"), QStringLiteral("--json"),
                    QStringLiteral("--folder"),
                    QString::fromStdString((root() / "counter").string()),
                    QString::fromStdString(destination.string())});
    return process;
}

std::unique_ptr<QLocalSocket> BackupDoorTest::connected() const {
    auto line = std::make_unique<QLocalSocket>();
    line->connectToServer(QString::fromStdString(socket().string()));
    return line->waitForConnected() ? std::move(line) : nullptr;
}

void BackupDoorTest::guitaictlGetsABackupWhileTheWindowServes() {
    signIn();
    fill(4);
    const auto process = ask(root() / "copy");
    int served = 0; // in the meantime the store answers the desk
    QSignalSpy queues(counter_.get(), &procedure::Counter::queueLoaded);
    while (process->state() != QProcess::NotRunning) {
        counter_->loadQueue();
        QVERIFY(queues.wait(patience));
        ++served;
    }
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(served > 1);
    const auto manifest = store::checkFiles(root() / "copy");
    QVERIFY(manifest.has_value());
    QCOMPARE(manifest->outlet, std::string("Hall 3"));
    const auto finding =
        store::checkBackup(root() / "copy", counterLocation(root() / "counter").machineSecret,
                           root(), {.login = "zhang", .password = password()}, SystemClock());
    QVERIFY2(finding.has_value(),
             store::codeOf(finding ? StoreFault::Internal : finding.error().fault));
    QVERIFY(!finding->firstBadEntry);
}

void BackupDoorTest::socketIsForTheSameUserAlone() {
    QVERIFY(!fs::exists(socket())); // nobody has signed in
    signIn();
    const auto mode = fs::status(socket()).permissions();
    QCOMPARE(mode & (fs::perms::group_all | fs::perms::others_all), fs::perms::none);
}

void BackupDoorTest::socketOfAWindowThatDiedIsInNobodysWay() {
    signIn();
    const auto aside = socket().string() + ".old";
    fs::create_hard_link(socket(), aside);
    cleanup();
    fs::rename(aside, socket());
    services_ = makeRealDesk(root() / "counter", hall(), std::make_shared<SystemClock>()).value();
    counter_ = std::make_unique<procedure::Counter>(services_);
    door_ = std::make_unique<BackupDoor>(*counter_, socket());
    signIn();
    QVERIFY(connected() != nullptr);
}

void BackupDoorTest::whatIsNoRequestIsRefused() {
    signIn();
    for (const QByteArray& request :
         {QByteArray("hello\n"), QByteArray("{\"backup\":\"relative\"}\n"),
          QByteArray("{\"backup\":5}\n"), QByteArray(20'000, 'x')}) {
        const auto line = connected();
        line->write(request);
        QTRY_COMPARE_WITH_TIMEOUT(line->state(), QLocalSocket::UnconnectedState, patience);
        const auto reply = decodeReply(line->readLine().toStdString());
        QVERIFY(reply && reply->error);
    }
}

void BackupDoorTest::secondRequestMeanwhileIsRefused() {
    signIn();
    fill(8);
    const auto first = connected();
    first->write(QByteArray::fromStdString(encode(BackupRequest{(root() / "copy").string()})));
    QTRY_VERIFY_WITH_TIMEOUT(first->canReadLine(), patience);
    const auto second = ask(root() / "other");
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, patience);
    QCOMPARE(second->exitCode(), 6);
    QVERIFY(second->readAllStandardOutput().contains("in-use"));
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(root() / "copy"), patience);
}

void BackupDoorTest::interruptedOneLeavesNothing() {
    signIn();
    fill(16);
    bool stopped = false;
    for (int tries = 0; tries < 20 && !stopped; ++tries) { // one may be done before it is stopped
        fs::remove_all(root() / "copy");
        const auto process = ask(root() / "copy");
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(root() / "copy.making" / "store.db") ||
                                     process->state() == QProcess::NotRunning,
                                 patience);
        if (process->state() != QProcess::NotRunning) {
            ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        }
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, patience);
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        stopped = process->exitCode() != 0;
        if (stopped) {
            QVERIFY(process->readAllStandardOutput().contains("stopped"));
        }
    }
    QVERIFY(stopped);
    QTRY_VERIFY_WITH_TIMEOUT(!fs::exists(root() / "copy.making"), patience);
    QVERIFY(!fs::exists(root() / "copy"));
    const auto again = ask(root() / "copy");
    QTRY_COMPARE_WITH_TIMEOUT(again->state(), QProcess::NotRunning, patience);
    QCOMPARE(again->exitCode(), 0);
}

void BackupDoorTest::failureIsTold() {
    signIn();
    fs::create_directories(root() / "copy");
    const auto there = ask(root() / "copy");
    QTRY_COMPARE_WITH_TIMEOUT(there->state(), QProcess::NotRunning, patience);
    QVERIFY(there->readAllStandardOutput().contains("already-there"));
    const auto nowhere = ask(root() / "no" / "such" / "folder");
    QTRY_COMPARE_WITH_TIMEOUT(nowhere->state(), QProcess::NotRunning, patience);
    QVERIFY(nowhere->readAllStandardOutput().contains("\"io\""));
}

void BackupDoorTest::doorThatClosesEndsIt() {
    signIn();
    fill(8);
    const auto line = connected();
    line->write(QByteArray::fromStdString(encode(BackupRequest{(root() / "copy").string()})));
    QTRY_VERIFY_WITH_TIMEOUT(line->canReadLine(), patience);
    cleanup(); // the window is closed
    QVERIFY(!fs::exists(root() / "copy.making") || fs::exists(root() / "copy"));
    QVERIFY(!fs::exists(socket()));
}

void BackupDoorTest::movedCounterIsNotServed() {
    cleanup();
    QProcess move;
    move.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
               {QStringLiteral("store"), QStringLiteral("move-out"), QStringLiteral("--folder"),
                QString::fromStdString((root() / "counter").string()), QStringLiteral("--login"),
                QStringLiteral("zhang"), QStringLiteral("--password-fd"), QStringLiteral("0"),
                QString::fromStdString((root() / "copy").string())});
    move.write("long enough\n");
    move.closeWriteChannel();
    QVERIFY(move.waitForFinished(patience));
    QCOMPARE(move.exitCode(), 0);
    services_ = makeRealDesk(root() / "counter", hall(), std::make_shared<SystemClock>()).value();
    counter_ = std::make_unique<procedure::Counter>(services_);
    QSignalSpy refused(counter_.get(), &procedure::Counter::signInFailed);
    counter_->signIn("zhang", password());
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, patience);
    QVERIFY(refused[0][0].value<store::StoreError>().fault == StoreFault::MovedAway);
}

QTEST_GUILESS_MAIN(BackupDoorTest)
#include "backup_door_test.moc"
