// SPDX-License-Identifier: Apache-2.0
// guitaictl's store, queue and audit commands, as a script calls them.
#include "models/store/queue.h"
#include "models/store/store.h"
#include "tests/support/signed_rules.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;

namespace {

struct Answer {
    int exitCode = -1;
    QJsonObject json{};
    QByteArray out{};
    QByteArray err{};

    [[nodiscard]] QString error() const {
        return json[QLatin1String("error")][QLatin1String("code")].toString();
    }
};

Answer run(const QStringList& arguments, const QByteArray& password) {
    QProcess process;
    process.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"), arguments);
    process.write(password);
    process.closeWriteChannel();
    process.waitForFinished();
    Answer answer{
        process.exitCode(), {}, process.readAllStandardOutput(), process.readAllStandardError()};
    answer.json = QJsonDocument::fromJson(answer.out).object();
    return answer;
}

const QByteArray password = "correct horse\n";

} // namespace

class GuitaictlStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void initMakesAStoreAndShowsTheRecoveryKeyOnce();
    void initRefusesWhatWillNotDo_data();
    void initRefusesWhatWillNotDo();
    void initDoesNotTouchAStore();
    void statusNeedsNoPassword();
    void statusSaysNoWhereThereIsNone();
    void freshStoreIsSoundAndItsQueueEmpty();
    void queueTellsWhatWasDoneAboutAnItem();
    void wrongPasswordIsTold();
    void truncatedStoreIsTold();
    void passwordComesFromAnyDescriptorButNoArgument();
    void folderAndDirectoryNameTheSameStore();
    void damagedSetupIsMadeAnew();
    void recoveryKeyIsRenewed();

private:
    [[nodiscard]] QStringList initArguments() const;
    [[nodiscard]] Answer made() const;
    [[nodiscard]] Answer ask(const QStringList& command, const QByteArray& with = password) const;

    [[nodiscard]] QString directory() const { return folder_->filePath(QStringLiteral("store")); }

    std::unique_ptr<QTemporaryDir> folder_;
    guitai::support::SigningOffice office_;
};

void GuitaictlStoreTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    const std::filesystem::path counter = folder_->path().toStdString();
    office_.publish(counter / "signed");
    office_.trustIn(counter);
}

QStringList GuitaictlStoreTest::initArguments() const {
    return QStringLiteral("--json store init --login chief --password-fd 0 --region yueyang "
                          "--window hrss --outlet Hall --name 张三 --directory")
               .split(QLatin1Char(' ')) +
           QStringList{directory()};
}

Answer GuitaictlStoreTest::made() const {
    return run(initArguments(), password);
}

Answer GuitaictlStoreTest::ask(const QStringList& command, const QByteArray& with) const {
    return run(QStringList{QStringLiteral("--json")} + command +
                   QStringList{QStringLiteral("--directory"), directory(),
                               QStringLiteral("--login"), QStringLiteral("chief"),
                               QStringLiteral("--password-fd"), QStringLiteral("0")},
               with);
}

void GuitaictlStoreTest::initMakesAStoreAndShowsTheRecoveryKeyOnce() {
    const auto answer = made();
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json[QLatin1String("directory")].toString(), directory());
    QCOMPARE(answer.json[QLatin1String("setUp")].toBool(), true);
    const auto halves = answer.json[QLatin1String("recovery")].toArray();
    QCOMPARE(halves.size(), 2);
    QCOMPARE(halves[0].toString().size(), 69);
    QVERIFY(halves[0] != halves[1]);
    for (const auto& file : QDir(directory()).entryList(QDir::Files)) {
        QFile in(directory() + QLatin1Char('/') + file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QVERIFY(!in.readAll().contains(halves[0].toString().toLatin1()));
    }
}

void GuitaictlStoreTest::initRefusesWhatWillNotDo_data() {
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("region") << QStringLiteral("--region") << QStringLiteral("atlantis");
    QTest::newRow("window") << QStringLiteral("--window") << QStringLiteral("porthole");
    QTest::newRow("bank missing") << QStringLiteral("--window") << QStringLiteral("bank");
    QTest::newRow("login") << QStringLiteral("--login") << QStringLiteral("two words");
    QTest::newRow("descriptor") << QStringLiteral("--password-fd") << QStringLiteral("99");
    QTest::newRow("unknown option") << QStringLiteral("--password") << QStringLiteral("secret");
}

void GuitaictlStoreTest::initRefusesWhatWillNotDo() {
    QFETCH(QString, option);
    QFETCH(QString, value);
    auto arguments = initArguments();
    const auto at = arguments.indexOf(option);
    at < 0 ? arguments.append({option, value}) : arguments.replace(at + 1, value);
    QCOMPARE(run(arguments, password).exitCode, 2);
    QCOMPARE(run(initArguments(), "short\n").exitCode, 2);
    QVERIFY(!QFile::exists(directory()));
}

void GuitaictlStoreTest::initDoesNotTouchAStore() {
    QCOMPARE(made().exitCode, 0);
    const auto again = made();
    QCOMPARE(again.exitCode, 6);
    QCOMPARE(again.error(), QStringLiteral("already-there"));
    QCOMPARE(ask({QStringLiteral("store"), QStringLiteral("check")}).exitCode, 0);
}

void GuitaictlStoreTest::statusNeedsNoPassword() {
    QCOMPARE(made().exitCode, 0);
    const auto answer = run({QStringLiteral("store"), QStringLiteral("status"),
                             QStringLiteral("--json"), QStringLiteral("--directory"), directory()},
                            "");
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json[QLatin1String("exists")].toBool(), true);
    QCOMPARE(answer.json[QLatin1String("inUse")].toBool(true), false);
    QCOMPARE(answer.json[QLatin1String("logins")].toArray(), QJsonArray{QStringLiteral("chief")});
}

void GuitaictlStoreTest::statusSaysNoWhereThereIsNone() {
    const auto answer = run({QStringLiteral("store"), QStringLiteral("status"),
                             QStringLiteral("--json"), QStringLiteral("--directory"), directory()},
                            "");
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json[QLatin1String("exists")].toBool(true), false);
}

void GuitaictlStoreTest::freshStoreIsSoundAndItsQueueEmpty() {
    QCOMPARE(made().exitCode, 0);
    const auto check = ask({QStringLiteral("store"), QStringLiteral("check")});
    QCOMPARE(check.exitCode, 0);
    QCOMPARE(check.json[QLatin1String("sound")].toBool(), true);
    const auto queue = ask({QStringLiteral("queue"), QStringLiteral("list")});
    QCOMPARE(queue.exitCode, 0);
    QVERIFY(queue.json[QLatin1String("items")].isArray());
    QVERIFY(queue.json[QLatin1String("items")].toArray().isEmpty());
    const auto audit = ask({QStringLiteral("audit"), QStringLiteral("verify")});
    QCOMPARE(audit.exitCode, 0);
    QCOMPARE(audit.json[QLatin1String("entries")].toInt(), 4); // made, and three sign-ins
    QVERIFY(audit.json[QLatin1String("firstBad")].isNull());
}

void GuitaictlStoreTest::queueTellsWhatWasDoneAboutAnItem() {
    QCOMPARE(made().exitCode, 0);
    const auto at = [](int seconds) { return Timestamp(std::chrono::seconds(seconds)); };
    const auto operation = Uuid::v7(at(1));
    {
        const std::filesystem::path place = folder_->path().toStdString();
        const std::string_view words = "correct horse";
        const auto opened = store::Store::open({place / "store", place / "machine.secret"}, "chief",
                                               SecretBytes::copyOf(bytesOf(words)), SystemClock());
        QVERIFY(opened.has_value());
        const auto key =
            operators::SigningKey::fromSeed(SecretBytes(operators::SigningKey::seedSize));
        auto& queue = opened->store->queue();
        const store::QueueItem item{.operation = operation,
                                    .holder = Uuid::v7(at(2)),
                                    .procedure = "report-loss",
                                    .phase = "report",
                                    .run = Uuid::v7(at(3)),
                                    .envelope = operators::seal("{}", "clerk", key),
                                    .reason = "",
                                    .createdAt = at(10),
                                    .updatedAt = at(10)};
        QVERIFY(queue.enqueue(item).has_value());
        QVERIFY(queue
                    .note(operation, {.kind = store::QueueNoteKind::NotReached,
                                      .detail = "",
                                      .who = "clerk",
                                      .at = at(20)})
                    .has_value());
    }
    const auto answer = ask({QStringLiteral("queue"), QStringLiteral("list")});
    QCOMPARE(answer.exitCode, 0);
    const auto items = answer.json[QLatin1String("items")].toArray();
    QCOMPARE(items.size(), 1);
    const auto notes = items[0][QLatin1String("notes")].toArray();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes[0][QLatin1String("what")].toString(), QStringLiteral("not-reached"));
    QVERIFY(notes[0][QLatin1String("detail")].isNull());
}

void GuitaictlStoreTest::wrongPasswordIsTold() {
    QCOMPARE(made().exitCode, 0);
    const auto answer = ask({QStringLiteral("queue"), QStringLiteral("list")}, "a wrong horse\n");
    QCOMPARE(answer.exitCode, 6);
    QCOMPARE(answer.error(), QStringLiteral("wrong-password"));
    QVERIFY(!answer.out.contains("wrong horse"));
}

void GuitaictlStoreTest::truncatedStoreIsTold() {
    QCOMPARE(made().exitCode, 0);
    QFile file(directory() + QStringLiteral("/store.db"));
    QVERIFY(file.resize(file.size() / 2));
    for (const auto& command : {QStringList{QStringLiteral("store"), QStringLiteral("check")},
                                QStringList{QStringLiteral("audit"), QStringLiteral("verify")}}) {
        const auto answer = ask(command);
        QCOMPARE(answer.exitCode, 6);
        QCOMPARE(answer.error(), QStringLiteral("damaged"));
    }
}

void GuitaictlStoreTest::passwordComesFromAnyDescriptorButNoArgument() {
    QCOMPARE(made().exitCode, 0);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("exec \"$0\" store check --directory \"$1\" --login chief "
                                "--password-fd 7 7<<E\ncorrect horse\nE"),
                 QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"), directory()});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
}

void GuitaictlStoreTest::folderAndDirectoryNameTheSameStore() {
    QCOMPARE(made().exitCode, 0);
    const auto answer =
        run({QStringLiteral("store"), QStringLiteral("check"), QStringLiteral("--json"),
             QStringLiteral("--folder"), folder_->path(), QStringLiteral("--login"),
             QStringLiteral("chief"), QStringLiteral("--password-fd"), QStringLiteral("0")},
            password);
    QCOMPARE(answer.exitCode, 0);
}

void GuitaictlStoreTest::damagedSetupIsMadeAnew() {
    QCOMPARE(made().exitCode, 0);
    QFile file(directory() + QStringLiteral("/counter.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto whole = file.readAll();
    file.close();
    QVERIFY(whole.contains("Hall"));
    QVERIFY(file.resize(10));
    const auto answer = ask({QStringLiteral("store"), QStringLiteral("restore-setup")});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json[QLatin1String("outlet")].toString(), QStringLiteral("Hall"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), whole);
}

void GuitaictlStoreTest::recoveryKeyIsRenewed() {
    const auto first = made();
    const auto second = ask({QStringLiteral("store"), QStringLiteral("renew-recovery")});
    QCOMPARE(second.exitCode, 0);
    const auto halves = second.json[QLatin1String("recovery")].toArray();
    QCOMPARE(halves.size(), 2);
    QCOMPARE(halves[1].toString().size(), 69);
    QVERIFY(halves != first.json[QLatin1String("recovery")].toArray());
}

QTEST_GUILESS_MAIN(GuitaictlStoreTest)
#include "guitaictl_store_test.moc"
