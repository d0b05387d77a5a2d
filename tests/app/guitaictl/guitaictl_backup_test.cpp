// SPDX-License-Identifier: Apache-2.0
// guitaictl's backup, restore and move commands, as an administrator or a timer calls them.
#include "tests/support/signed_rules.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace {

struct Answer {
    int exitCode = -1;
    QJsonObject json{};
    QByteArray err{};

    [[nodiscard]] QString error() const {
        return json[QLatin1String("error")][QLatin1String("code")].toString();
    }
};

const QByteArray password = "correct horse\n";
const QString asChief = QStringLiteral("--login chief --password-fd 0");

} // namespace

class GuitaictlBackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backupNeedsNoPasswordAndIsChecked();
    void alteredBackupIsTold();
    void storeIsRestoredAndTheOneOfBeforeKept();
    void restoringNeedsAKey();
    void counterMovesToAnotherMachine();
    void moveIsUndone();

private:
    [[nodiscard]] Answer run(const QString& folder, const QString& command,
                             const QByteArray& input = {}) const;

    [[nodiscard]] QString path(const QString& name) const { return folder_->filePath(name); }

    std::unique_ptr<QTemporaryDir> folder_;
    QByteArray recovery_;
    guitai::support::SigningOffice office_;
};

Answer GuitaictlBackupTest::run(const QString& folder, const QString& command,
                                const QByteArray& input) const {
    QProcess process;
    process.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
                  command.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--json"),
                                                                QStringLiteral("--folder"),
                                                                path(folder)});
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
            process.readAllStandardError()};
}

void GuitaictlBackupTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path(QStringLiteral("counter"))));
    const std::filesystem::path root = folder_->path().toStdString();
    office_.publish(root / "signed");
    office_.trustIn(root / "counter");
    const auto made = run(QStringLiteral("counter"),
                          QStringLiteral("store init --region yueyang --window hrss --outlet Hall "
                                         "--name 张三 ") +
                              asChief,
                          password);
    QCOMPARE(made.exitCode, 0);
    const auto halves = made.json[QLatin1String("recovery")].toArray();
    recovery_ = halves[1].toString().toLatin1() + '\n' + halves[0].toString().toLatin1() + '\n';
}

void GuitaictlBackupTest::backupNeedsNoPasswordAndIsChecked() {
    const auto counter = QStringLiteral("counter");
    const auto copy = path(QStringLiteral("copy"));
    const auto made = run(counter, QStringLiteral("store backup ") + copy);
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.json[QLatin1String("outlet")].toString(), QStringLiteral("Hall"));
    QVERIFY(!QFile::exists(copy + QStringLiteral("/machine.secret")));
    QCOMPARE(run(counter, QStringLiteral("store backup ") + copy).error(),
             QStringLiteral("already-there"));
    const auto check = QStringLiteral("store check-backup ") + copy;
    const auto checked = run(counter, check);
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(checked.json[QLatin1String("opened")].toBool(true), false);
    for (const auto& opened :
         {run(counter, check + QLatin1Char(' ') + asChief, password),
          run(counter, check + QStringLiteral(" --recovery-fd 0"), recovery_)}) {
        QCOMPARE(opened.exitCode, 0);
        QCOMPARE(opened.json[QLatin1String("opened")].toBool(), true);
    }
}

void GuitaictlBackupTest::alteredBackupIsTold() {
    const auto counter = QStringLiteral("counter");
    const auto copy = path(QStringLiteral("copy"));
    QCOMPARE(run(counter, QStringLiteral("store backup ") + copy).exitCode, 0);
    QFile slots(copy + QStringLiteral("/slots.json"));
    QVERIFY(slots.open(QIODevice::Append));
    slots.write(" ");
    slots.close();
    const auto check = QStringLiteral("store check-backup ") + copy;
    QCOMPARE(run(counter, check).error(), QStringLiteral("backup-unfit"));
    QCOMPARE(run(counter, check + QLatin1Char(' ') + asChief, password).error(),
             QStringLiteral("backup-unfit"));
}

void GuitaictlBackupTest::storeIsRestoredAndTheOneOfBeforeKept() {
    const auto counter = QStringLiteral("counter");
    const auto copy = path(QStringLiteral("copy"));
    QCOMPARE(run(counter, QStringLiteral("store backup ") + copy).exitCode, 0);
    const auto restore = QStringLiteral("store restore ") + copy + QLatin1Char(' ') + asChief;
    QCOMPARE(run(counter, restore, password).error(), QStringLiteral("already-there"));
    const auto restored = run(counter, restore + QStringLiteral(" --replace"), password);
    QCOMPARE(restored.exitCode, 0);
    QVERIFY(QFile::exists(restored.json[QLatin1String("kept")].toString()));
    QCOMPARE(run(counter, QStringLiteral("store check ") + asChief, password).exitCode, 0);
    QVERIFY(QDir(path(QStringLiteral("counter/store"))).removeRecursively());
    QCOMPARE(run(counter, restore, password).exitCode, 0);
    QCOMPARE(run(counter, QStringLiteral("audit verify ") + asChief, password).exitCode, 0);
}

void GuitaictlBackupTest::restoringNeedsAKey() {
    const auto counter = QStringLiteral("counter");
    const auto copy = path(QStringLiteral("copy"));
    QCOMPARE(run(counter, QStringLiteral("store backup ") + copy).exitCode, 0);
    const auto restore = QStringLiteral("store restore --replace ") + copy;
    QCOMPARE(run(counter, restore).exitCode, 2);
    QCOMPARE(run(counter, restore + QLatin1Char(' ') + asChief, "wrong horse\n").error(),
             QStringLiteral("wrong-password"));
    QCOMPARE(run(counter, restore + QStringLiteral(" --recovery-fd 0"), "one line\n").error(),
             QStringLiteral("recovery-key-mistyped"));
    QCOMPARE(run(counter, restore + QStringLiteral(" --recovery-fd 0"), recovery_).exitCode, 0);
}

void GuitaictlBackupTest::counterMovesToAnotherMachine() {
    const auto copy = path(QStringLiteral("copy"));
    const auto out = QStringLiteral("store move-out ") + copy + QLatin1Char(' ') + asChief;
    QCOMPARE(run(QStringLiteral("counter"), out, password).exitCode, 0);
    const auto in = QStringLiteral("store move-in ") + copy +
                    QStringLiteral(" --name 张三 --recovery-fd 0 ") + asChief;
    const auto there = QStringLiteral("another");
    QCOMPARE(run(there, in, "one\ntwo\nfresh as dew\n").error(),
             QStringLiteral("recovery-key-mistyped"));
    const auto moved = run(there, in, recovery_ + "fresh as dew\n");
    QCOMPARE(moved.exitCode, 0);
    QVERIFY(moved.err.isEmpty());
    const auto list = QStringLiteral("operator list ") + asChief;
    QCOMPARE(run(there, list, password).error(), QStringLiteral("wrong-password"));
    const auto listed = run(there, list, "fresh as dew\n");
    QCOMPARE(listed.json[QLatin1String("operators")].toArray().size(), 2); // and who he was
    QVERIFY(listed.err.contains("A rekey is due"));
    QCOMPARE(run(there, QStringLiteral("store rekey ") + asChief, "fresh as dew\n").exitCode, 0);
    QVERIFY(run(there, list, "fresh as dew\n").err.isEmpty());
    QCOMPARE(run(there, QStringLiteral("audit verify ") + asChief, "fresh as dew\n").exitCode, 0);
}

void GuitaictlBackupTest::moveIsUndone() {
    const auto counter = QStringLiteral("counter");
    const auto move = QStringLiteral("store move-out ");
    const auto serve = QStringLiteral("stock show ") + asChief;
    QCOMPARE(run(counter, move + asChief, password).exitCode, 2);
    const auto cancel = move + QStringLiteral("--cancel ") + asChief;
    QCOMPARE(run(counter, cancel, password).error(), QStringLiteral("not-there"));
    QCOMPARE(
        run(counter, move + path(QStringLiteral("copy")) + QLatin1Char(' ') + asChief, password)
            .exitCode,
        0);
    QCOMPARE(run(counter, serve, password).error(), QStringLiteral("moved-away"));
    QCOMPARE(run(counter, cancel, password).exitCode, 0);
    QVERIFY(run(counter, serve, password).error() != QStringLiteral("moved-away"));
}

QTEST_GUILESS_MAIN(GuitaictlBackupTest)
#include "guitaictl_backup_test.moc"
