// SPDX-License-Identifier: Apache-2.0
// guitaictl's operator commands, as an administrator calls them.
#include "tests/support/signed_rules.h"

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
    QByteArray out{};
    QByteArray err{};

    [[nodiscard]] QString error() const {
        return json[QLatin1String("error")][QLatin1String("code")].toString();
    }
};

} // namespace

class GuitaictlOperatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAdministratorAddsPeople();
    void nobodyElseAddsPeople();
    void unfitPeopleAreRefused_data();
    void unfitPeopleAreRefused();
    void everybodyChangesHisOwnPassword();
    void whoIsRemovedIsLockedOutForGoodByARekey();

private:
    [[nodiscard]] Answer run(const QString& command, const QString& login,
                             const QByteArray& passwords) const;

    std::unique_ptr<QTemporaryDir> folder_;
    guitai::support::SigningOffice office_;
};

Answer GuitaictlOperatorTest::run(const QString& command, const QString& login,
                                  const QByteArray& passwords) const {
    QProcess process;
    process.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
                  command.split(QLatin1Char(' ')) +
                      QStringList{QStringLiteral("--json"), QStringLiteral("--folder"),
                                  folder_->path(), QStringLiteral("--login"), login,
                                  QStringLiteral("--password-fd"), QStringLiteral("0")});
    process.write(passwords);
    process.closeWriteChannel();
    process.waitForFinished();
    Answer answer{
        process.exitCode(), {}, process.readAllStandardOutput(), process.readAllStandardError()};
    answer.json = QJsonDocument::fromJson(answer.out).object();
    return answer;
}

void GuitaictlOperatorTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    const std::filesystem::path counter = folder_->path().toStdString();
    office_.publish(counter / "signed");
    office_.trustIn(counter);
    QCOMPARE(
        run(QStringLiteral("store init --region yueyang --window hrss --outlet Hall --name 张三"),
            QStringLiteral("chief"), "correct horse\n")
            .exitCode,
        0);
}

void GuitaictlOperatorTest::anAdministratorAddsPeople() {
    const auto added =
        run(QStringLiteral("operator add lisi --name 李四 --role clerk --role supervisor"),
            QStringLiteral("chief"), "correct horse\nlisi has one too\n");
    QCOMPARE(added.exitCode, 0);
    QVERIFY(!added.out.contains("has one too"));
    const auto list =
        run(QStringLiteral("operator list"), QStringLiteral("lisi"), "lisi has one too\n");
    QCOMPARE(list.exitCode, 0);
    const auto people = list.json[QLatin1String("operators")].toArray();
    QCOMPARE(people.size(), 2);
    QCOMPARE(people[0][QLatin1String("roles")].toArray(),
             (QJsonArray{QStringLiteral("clerk"), QStringLiteral("administrator")}));
    QCOMPARE(people[1][QLatin1String("name")].toString(), QStringLiteral("李四"));
    QCOMPARE(people[1][QLatin1String("roles")].toArray(),
             (QJsonArray{QStringLiteral("clerk"), QStringLiteral("supervisor")}));
}

void GuitaictlOperatorTest::nobodyElseAddsPeople() {
    QCOMPARE(run(QStringLiteral("operator add lisi --name 李四 --role supervisor"),
                 QStringLiteral("chief"), "correct horse\nlisi has one too\n")
                 .exitCode,
             0);
    const auto refused = run(QStringLiteral("operator add wangwu --name 王五 --role administrator"),
                             QStringLiteral("lisi"), "lisi has one too\nand so has he\n");
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.error(), QStringLiteral("not-allowed"));
    QCOMPARE(
        run(QStringLiteral("operator list"), QStringLiteral("wangwu"), "and so has he\n").error(),
        QStringLiteral("no-such-operator"));
}

void GuitaictlOperatorTest::unfitPeopleAreRefused_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("passwords");
    QTest::addColumn<int>("exitCode");
    const auto good = QStringLiteral("operator add lisi --name 李四 --role clerk");
    QTest::newRow("no such role") << QStringLiteral("operator add lisi --name 李四 --role king")
                                  << QByteArray("correct horse\nlisi has one too\n") << 2;
    QTest::newRow("no role") << QStringLiteral("operator add lisi --name 李四")
                             << QByteArray("correct horse\nlisi has one too\n") << 2;
    QTest::newRow("login") << QStringLiteral("operator add 李四 --name 李四 --role clerk")
                           << QByteArray("correct horse\nlisi has one too\n") << 2;
    QTest::newRow("no password") << good << QByteArray("correct horse\n") << 2;
    QTest::newRow("weak password") << good << QByteArray("correct horse\n12345678\n") << 2;
    QTest::newRow("taken") << QStringLiteral("operator add chief --name 李四 --role clerk")
                           << QByteArray("correct horse\nlisi has one too\n") << 6;
}

void GuitaictlOperatorTest::unfitPeopleAreRefused() {
    QFETCH(QString, command);
    QFETCH(QByteArray, passwords);
    QFETCH(int, exitCode);
    QCOMPARE(run(command, QStringLiteral("chief"), passwords).exitCode, exitCode);
    const auto list =
        run(QStringLiteral("operator list"), QStringLiteral("chief"), "correct horse\n");
    QCOMPARE(list.json[QLatin1String("operators")].toArray().size(), 1);
}

void GuitaictlOperatorTest::everybodyChangesHisOwnPassword() {
    const auto change = QStringLiteral("operator password");
    const auto chief = QStringLiteral("chief");
    QCOMPARE(run(change, chief, "a wrong horse\nfresh as dew\n").error(),
             QStringLiteral("wrong-password"));
    QCOMPARE(run(change, chief, "correct horse\nshort\n").error(),
             QStringLiteral("password-unfit"));
    QCOMPARE(run(change, chief, "correct horse\nfresh as dew\n").exitCode, 0);
    QCOMPARE(run(QStringLiteral("operator list"), chief, "correct horse\n").error(),
             QStringLiteral("wrong-password"));
    QCOMPARE(run(QStringLiteral("operator list"), chief, "fresh as dew\n").exitCode, 0);
}

void GuitaictlOperatorTest::whoIsRemovedIsLockedOutForGoodByARekey() {
    const auto chief = QStringLiteral("chief");
    const auto isDue = [&] {
        QProcess process;
        process.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
                      {QStringLiteral("store"), QStringLiteral("status"), QStringLiteral("--json"),
                       QStringLiteral("--folder"), folder_->path()});
        process.waitForFinished();
        return QJsonDocument::fromJson(process.readAllStandardOutput())
            .object()[QLatin1String("rekeyDue")]
            .toBool();
    };
    for (const auto* login : {"lisi", "wangwu"}) {
        QCOMPARE(run(QStringLiteral("operator add %1 --name 李四 --role clerk")
                         .arg(QLatin1String(login)),
                     chief, "correct horse\nhas one too\n")
                     .exitCode,
                 0);
    }
    QCOMPARE(run(QStringLiteral("operator remove chief"), chief, "correct horse\n").error(),
             QStringLiteral("last-administrator"));
    QCOMPARE(run(QStringLiteral("operator remove wangwu"), QStringLiteral("lisi"), "has one too\n")
                 .error(),
             QStringLiteral("not-allowed"));
    QVERIFY(!isDue());
    const auto removed = run(QStringLiteral("operator remove lisi"), chief, "correct horse\n");
    QCOMPARE(removed.exitCode, 0);
    QCOMPARE(removed.json[QLatin1String("active")].toBool(true), false);
    QVERIFY(isDue());
    const auto told = run(QStringLiteral("operator list"), chief, "correct horse\n");
    QVERIFY(told.err.contains("A rekey is due since"));
    QVERIFY(!told.json.isEmpty());

    const auto rekeyed = run(QStringLiteral("store rekey"), chief, "correct horse\n");
    QCOMPARE(rekeyed.exitCode, 0);
    QCOMPARE(rekeyed.json[QLatin1String("recovery")].toArray().size(), 2);
    QVERIFY(!isDue());
    QCOMPARE(run(QStringLiteral("operator list"), QStringLiteral("lisi"), "has one too\n").error(),
             QStringLiteral("no-such-operator"));
    for (int time = 0; time < 2; ++time) {
        const auto listed =
            run(QStringLiteral("operator list"), QStringLiteral("wangwu"), "has one too\n");
        QCOMPARE(listed.exitCode, 0);
        QVERIFY(listed.err.isEmpty());
    }
    QCOMPARE(run(QStringLiteral("audit verify"), chief, "correct horse\n").exitCode, 0);
}

QTEST_GUILESS_MAIN(GuitaictlOperatorTest)
#include "guitaictl_operator_test.moc"
