// SPDX-License-Identifier: Apache-2.0
// The harness itself: tests/support/with-virtual-reader.
#include <QDir>
#include <QProcess>
#include <QTest>

#include <array>
#include <memory>

namespace {

const auto script = QStringLiteral(GUITAI_SOURCE_DIR "/tests/support/with-virtual-reader");
const QStringList build{QStringLiteral("--build"), QStringLiteral(GUITAI_BINARY_DIR)};

std::unique_ptr<QProcess> started(const QStringList& arguments) {
    auto process = std::make_unique<QProcess>();
    process->start(script, build + arguments);
    return process;
}

/// The folder of the private socket that a command run inside tells of.
QString folderOf(const QByteArray& socket) {
    return QString::fromUtf8(socket.trimmed()).section(QLatin1Char('/'), 0, -3);
}

} // namespace

class VirtualReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void handsTheCommandsEndThrough() {
        const auto process = started({QStringLiteral("--"), QStringLiteral("sh"),
                                      QStringLiteral("-c"), QStringLiteral("exit 7")});
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 7);
    }

    void hasTheCardInTheReaderWhenTheCommandBegins() {
        const auto process = started({QStringLiteral("--card"), QStringLiteral("--profile"),
                                      QStringLiteral("active"), QStringLiteral("--"),
                                      QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
                                      QStringLiteral("card"), QStringLiteral("read")});
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 0);
    }

    void runsSideBySide() {
        std::array<std::unique_ptr<QProcess>, 3> processes;
        const std::array profiles{"new", "active", "v1"};
        for (std::size_t i = 0; i < processes.size(); ++i) {
            processes.at(i) = started({QStringLiteral("--card"), QStringLiteral("--profile"),
                                       QString::fromLatin1(profiles.at(i)), QStringLiteral("--"),
                                       QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
                                       QStringLiteral("card"), QStringLiteral("read")});
        }
        QSet<QByteArray> answers;
        for (const auto& process : processes) {
            QVERIFY(process->waitForFinished());
            QCOMPARE(process->exitCode(), 0);
            answers.insert(process->readAllStandardOutput());
        }
        QCOMPARE(answers.size(), 3); // each saw its own card
    }

    void leavesNothingBehind_data() {
        QTest::addColumn<bool>("violently");
        QTest::newRow("ended") << false;
        QTest::newRow("killed") << true;
    }

    void leavesNothingBehind() {
        QFETCH(bool, violently);
        const auto process =
            started({QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                     QStringLiteral("echo $PCSCLITE_CSOCK_NAME; exec cat")});
        QVERIFY(process->waitForReadyRead());
        const QString folder = folderOf(process->readLine());
        QVERIFY(QDir(folder).exists());
        if (violently) {
            process->kill();
        } else {
            process->closeWriteChannel();
        }
        QVERIFY(process->waitForFinished());
        QTRY_VERIFY(!QDir(folder).exists());
        // pcscd was told of that folder on its command line.
        QProcess search;
        search.start(QStringLiteral("pgrep"), {QStringLiteral("-f"), folder + QLatin1String("/")});
        QVERIFY(search.waitForFinished());
        QVERIFY2(search.exitCode() == 1, search.readAllStandardOutput().constData());
    }
};

QTEST_GUILESS_MAIN(VirtualReaderTest)
#include "virtual_reader_test.moc"
