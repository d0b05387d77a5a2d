// SPDX-License-Identifier: Apache-2.0
// A stranger's tool with our card: OpenSC's opensc-tool over pcscd.
#include "tests/support/running_virtual_reader.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using guitai::support::RunningVirtualReader;

namespace {

const auto selectSsse = QStringLiteral("00A404000F7378312E73682EC9E7BBE1B1A3D5CF");
const auto readCardNumber = QStringLiteral("00B2072C0B"); // SFI 05, record 7: tag, length, nine
const auto verifyWrong = QStringLiteral("0020000003000000");

} // namespace

class OpenscTest : public QObject {
    Q_OBJECT

private:
    std::optional<RunningVirtualReader> reader_;

    /// The answers in hexadecimal, status words last.
    static QStringList answersTo(const QStringList& commands) {
        QStringList arguments;
        for (const auto& command : commands) {
            arguments << QStringLiteral("-s") << command;
        }
        const auto run = guitai::support::run(QStringLiteral("opensc-tool"), arguments);
        static const QRegularExpression received(
            QStringLiteral("Received \\(SW1=0x(..), SW2=0x(..)\\)(?::\\n(([0-9A-F]{2} )+))?"));
        QStringList answers;
        auto found = received.globalMatch(QString::fromLatin1(run.out));
        while (found.hasNext()) {
            const auto match = found.next();
            answers << match.captured(3).remove(QLatin1Char(' ')) + match.captured(1) +
                           match.captured(2);
        }
        return answers;
    }

private Q_SLOTS:

    void initTestCase() {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("opensc-tool")).isEmpty(),
                 "the package opensc is missing: packaging/setup --test installs it");
        reader_.emplace();
    }

    void cleanup() { QVERIFY(reader_->removeAll()); }

    void cleanupTestCase() { reader_.reset(); }

    void readsTheCardNumber() {
        QVERIFY(reader_->insertCard({QStringLiteral("--profile"), QStringLiteral("active")}));
        const auto answers = answersTo({selectSsse, readCardNumber});
        QCOMPARE(answers.size(), 2);
        QVERIFY(answers[0].endsWith(QLatin1String("9000")));
        QCOMPARE(answers[1],
                 QStringLiteral("070941303030303030325 89000").remove(QLatin1Char(' ')));
    }

    void countsWrongPinsDownAndLocks() {
        QVERIFY(reader_->insertCard({QStringLiteral("--profile"), QStringLiteral("active")}));
        QStringList commands{selectSsse};
        for (int i = 0; i < 6; ++i) {
            commands << verifyWrong;
        }
        const QString rightPin = QStringLiteral("0020000003246810");
        commands << rightPin;
        auto answers = answersTo(commands);
        answers.removeFirst();
        QCOMPARE(answers.join(QLatin1Char(' ')),
                 QStringLiteral("63C4 63C3 63C2 63C1 63C0 6983 6983"));
    }

    void takesTheRightPinAndFillsTheCounterUp() {
        QVERIFY(reader_->insertCard({QStringLiteral("--profile"), QStringLiteral("active")}));
        const auto answers = answersTo({selectSsse, verifyWrong, QStringLiteral("0020000003246810"),
                                        QStringLiteral("00200000"), verifyWrong});
        QCOMPARE(answers.mid(1, 2).join(QLatin1Char(' ')), QStringLiteral("63C4 9000"));
        QCOMPARE(answers.last(), QStringLiteral("63C4"));
    }
};

QTEST_GUILESS_MAIN(OpenscTest)
#include "opensc_test.moc"
