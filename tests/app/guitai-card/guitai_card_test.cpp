// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/state_file.h"
#include "tests/cardio/virtual/bare_card.h"
#include "tests/cardio/virtual/listening_reader.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace guitai;
using namespace guitai::virtualcard;
using testing::ListeningReader;
using testing::selectEnvironment;

namespace {

constexpr int patience = 30000;

/// guitai-card as a process.
class Program {
public:
    explicit Program(const QStringList& arguments) {
        process.start(QStringLiteral(GUITAI_CARD_PROGRAM), arguments);
    }

    ~Program() {
        process.kill();
        process.waitForFinished(patience);
    }

    int exitCode() {
        process.waitForFinished(patience);
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    void write(const char* line) {
        process.write(line);
        process.waitForBytesWritten(patience);
    }

    QProcess process;
};

QStringList at(const ListeningReader& reader, const QStringList& more) {
    return QStringList{u"--port"_qs, QString::number(reader.port)} + more;
}

} // namespace

class GuitaiCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void wrongUsageLeavesWith2() {
        Program fault({u"--fault"_qs, u"mute-at=1,explode"_qs});
        QCOMPARE(fault.exitCode(), 2);
        QVERIFY(fault.process.readAllStandardError().contains("'explode'"));
        QCOMPARE(Program({u"--profile"_qs, u"golden"_qs}).exitCode(), 2);
        QCOMPARE(Program({u"--region"_qs, u"atlantis"_qs}).exitCode(), 2);
        QCOMPARE(Program({u"--port"_qs, u"70000"_qs}).exitCode(), 2);
        QCOMPARE(Program({u"--help"_qs}).exitCode(), 0);
    }

    void aStateThatIsNoCardLeavesWith3AndIsNotTouched() {
        QTemporaryDir directory;
        const auto path = directory.filePath(u"card.json"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        QCOMPARE(Program({u"--state"_qs, path}).exitCode(), 3);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "precious");
        QCOMPARE(Program({u"--state"_qs, directory.filePath(u"no/card.json"_qs)}).exitCode(), 3);
    }

    void theCardRemembersAcrossRuns() {
        QTemporaryDir directory;
        const auto path = directory.filePath(u"card.json"_qs);
        for (const char* tries : {"63C4", "63C3"}) {
            ListeningReader reader;
            Program program(at(reader, {u"--profile"_qs, u"active"_qs, u"--state"_qs, path}));
            reader.take();
            reader.say("01");
            reader.say(selectEnvironment);
            QVERIFY(reader.hear()->ends_with("9000"));
            reader.say("0020000003111111");
            QCOMPARE(reader.hear(), tries);
            program.process.kill(); // the state was on the disk before the answer
        }
        QCOMPARE(loadState(path.toStdString()).value().pin.left, 3);
    }

    void theCardIsTakenOutAndPutIn() {
        ListeningReader reader;
        Program program(at(reader, {}));
        reader.take();
        program.write("remove\n");
        QCOMPARE(reader.hear(), std::nullopt);
        reader.hangUp();
        program.write("insert\n");
        reader.take();
        ::kill(static_cast<pid_t>(program.process.processId()), SIGUSR1);
        QCOMPARE(reader.hear(), std::nullopt);
        reader.hangUp();
        ::kill(static_cast<pid_t>(program.process.processId()), SIGUSR1);
        reader.take();
        reader.say("04");
        QVERIFY(reader.hear()->starts_with("3B6D"));
        program.write("quit\n");
        QCOMPARE(program.exitCode(), 0);
    }

    void itEndsOnSignalsAndWithoutItsInput() {
        for (const int signal : {SIGTERM, SIGINT}) {
            ListeningReader reader;
            Program program(at(reader, {}));
            reader.take();
            program.process.closeWriteChannel();
            reader.say("04");
            QVERIFY(reader.hear()); // the end of input is no order
            ::kill(static_cast<pid_t>(program.process.processId()), signal);
            QCOMPARE(program.exitCode(), 0);
        }
    }

    void itComesBackWhenTheReaderDoes() {
        ListeningReader reader;
        Program program(at(reader, {}));
        reader.take();
        reader.hangUp();
        reader.take();
        reader.say("04");
        QVERIFY(reader.hear());
    }
};

QTEST_GUILESS_MAIN(GuitaiCardTest)
#include "guitai_card_test.moc"
