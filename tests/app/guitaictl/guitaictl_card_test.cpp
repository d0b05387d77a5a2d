// SPDX-License-Identifier: Apache-2.0
#include "tests/support/running_virtual_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <optional>

using guitai::support::Run;
using guitai::support::RunningVirtualReader;
using guitai::support::VirtualReader;

namespace {

// Exit codes are numbers here: they are what scripts rely on.
constexpr int done = 0;
constexpr int usage = 2;
constexpr int reader = 3;
constexpr int card = 4;
constexpr int service = 5;

const auto strangersAtr = QStringLiteral("3B6D00000102030405860143021234567A");

Run guitaictl(const QStringList& arguments) {
    return guitai::support::run(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"), arguments);
}

const QStringList cardRead{QStringLiteral("card"), QStringLiteral("read")};
const QStringList cardReadJson = cardRead + QStringList{QStringLiteral("--json")};

QJsonObject documentOf(const Run& run) {
    return QJsonDocument::fromJson(run.out).object();
}

QString errorCodeOf(const Run& run) {
    return documentOf(run)[QLatin1String("error")][QLatin1String("code")].toString();
}

QStringList profile(const char* name) {
    return {QStringLiteral("--profile"), QString::fromLatin1(name)};
}

QStringList fault(const char* spec) {
    return profile("active") + QStringList{QStringLiteral("--fault"), QString::fromLatin1(spec)};
}

} // namespace

class GuitaictlCardTest : public QObject {
    Q_OBJECT

private:
    std::optional<RunningVirtualReader> reader_;

private Q_SLOTS:

    void initTestCase() { reader_.emplace(); }

    void cleanup() { QVERIFY(reader_->removeAll()); }

    void cleanupTestCase() { reader_.reset(); }

    void documentsItsExitCodes() {
        const auto help = guitaictl({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, done);
        for (const char* code : {"0  done", "1  the answer is no", "2  usage", "3  the reader",
                                 "4  the card", "5  a service", "6  the store"}) {
            QVERIFY2(help.out.contains(code), code);
        }
        QCOMPARE(guitaictl({QStringLiteral("no-such-command")}).exitCode, usage);
        QCOMPARE(guitaictl(cardRead + QStringList{QStringLiteral("--reader")}).exitCode, usage);
    }

    void readsANameThatGoesOnInTheExtension() {
        QVERIFY(reader_->insertCard(profile("rare-name")));
        const auto run = guitaictl(cardReadJson);
        QCOMPARE(run.exitCode, done);
        QVERIFY2(run.out.contains("阿卜杜拉·艾合买提·买买提䶮𫍯㛃·练习"), run.out.constData());
    }

    void readsTheCardOfTheRegionAskedFor() {
        QVERIFY(reader_->insertCard(profile("active") + QStringList{QStringLiteral("--region"),
                                                                    QStringLiteral("hangzhou")}));
        const auto run = guitaictl(cardReadJson);
        QCOMPARE(run.exitCode, done);
        QVERIFY2(run.out.contains("\"330100\""), run.out.constData());
        QVERIFY2(run.out.contains("李四"), run.out.constData());
    }

    void listsReadersAndTheirCards() {
        QVERIFY(reader_->insertCard(profile("active")));
        const auto run = guitaictl({QStringLiteral("--json"), QStringLiteral("readers")});
        QCOMPARE(run.exitCode, done);
        const auto readers = documentOf(run)[QLatin1String("readers")].toArray();
        QCOMPARE(readers.size(), 2);
        QCOMPARE(readers[0][QLatin1String("name")].toString(),
                 QString::fromLatin1(VirtualReader::firstName));
        QCOMPARE(readers[0][QLatin1String("presence")].toString(), QStringLiteral("present"));
        QVERIFY(readers[0][QLatin1String("atr")].toString().startsWith(QLatin1String("3B6D")));
        QCOMPARE(readers[1][QLatin1String("presence")].toString(), QStringLiteral("empty"));
        QVERIFY(readers[1][QLatin1String("atr")].isNull());
        QVERIFY(guitaictl({QStringLiteral("readers")}).out.contains("Virtual PCD 00 01: empty"));
    }

    void readsEachKindOfCard_data() {
        QTest::addColumn<QString>("specVersion");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<bool>("holderIsFree");
        QTest::newRow("v1") << QStringLiteral("1.00") << QStringLiteral("3DES") << true;
        QTest::newRow("new") << QStringLiteral("2.00") << QStringLiteral("3DES") << true;
        QTest::newRow("active") << QStringLiteral("2.00") << QStringLiteral("3DES") << true;
        QTest::newRow("v3-sm4") << QStringLiteral("3.00") << QStringLiteral("SM4") << false;
    }

    void readsEachKindOfCard() {
        QFETCH(QString, specVersion);
        QFETCH(QString, algorithm);
        QFETCH(bool, holderIsFree);
        QVERIFY(reader_->insertCard(profile(QTest::currentDataTag())));
        const auto run = guitaictl(cardReadJson);
        QCOMPARE(run.exitCode, done);
        const auto document = documentOf(run);
        auto fields = document.keys();
        QCOMPARE(fields.join(QLatin1Char(' ')),
                 QStringLiteral("algorithm atr cardIdentification cardNumber holder issued "
                                "pinTriesLeft region specVersion validUntil warnings"));
        QCOMPARE(document[QLatin1String("specVersion")].toString(), specVersion);
        QCOMPARE(document[QLatin1String("algorithm")].toString(), algorithm);
        QCOMPARE(document[QLatin1String("region")].toString(), QStringLiteral("430600"));
        QCOMPARE(document[QLatin1String("issued")].toString(), QStringLiteral("2024-05-20"));
        QVERIFY(document[QLatin1String("pinTriesLeft")].toInt() > 0);
        const auto holder = document[QLatin1String("holder")];
        const auto warnings = document[QLatin1String("warnings")].toArray();
        QCOMPARE(holder.isObject(), holderIsFree);
        QCOMPARE(warnings.contains(QStringLiteral("holder-needs-key")), !holderIsFree);
        if (holderIsFree) {
            QCOMPARE(holder.toObject().keys().join(QLatin1Char(' ')),
                     QStringLiteral("birthDate birthplace ethnicity idNumber name sex"));
            QCOMPARE(holder[QLatin1String("idNumber")].toString().size(), 18);
        }
    }

    void costsNoTry() {
        QVERIFY(reader_->insertCard(profile("active")));
        const auto first = documentOf(guitaictl(cardReadJson));
        QCOMPARE(documentOf(guitaictl(cardReadJson)), first);
    }

    void tellsALockedPin() {
        QVERIFY(reader_->insertCard(profile("locked")));
        QCOMPARE(documentOf(guitaictl(cardReadJson))[QLatin1String("pinTriesLeft")].toInt(-1), 0);
    }

    void masksTheIdentityNumberForPeople() {
        QVERIFY(reader_->insertCard(profile("active")));
        const auto document = documentOf(guitaictl(cardReadJson));
        const auto idNumber =
            document[QLatin1String("holder")][QLatin1String("idNumber")].toString().toUtf8();
        const auto run = guitaictl(cardRead);
        QCOMPARE(run.exitCode, done);
        QVERIFY(!run.out.contains(idNumber));
        QVERIFY(run.out.contains(idNumber.left(6) + "********" + idNumber.right(4)));
        QVERIFY(run.out.contains("李四"));
    }

    void saysThatThereIsNoCardOrNoSuchReader() {
        auto run = guitaictl(cardRead);
        QCOMPARE(run.exitCode, card);
        QVERIFY(run.err.contains("There is no card in any reader."));
        run = guitaictl(cardReadJson + QStringList{QStringLiteral("--reader"),
                                                   QString::fromLatin1(VirtualReader::firstName)});
        QCOMPARE(run.exitCode, card);
        QCOMPARE(errorCodeOf(run), QStringLiteral("no-card"));
        run = guitaictl(cardReadJson +
                        QStringList{QStringLiteral("--reader"), QStringLiteral("No such")});
        QCOMPARE(run.exitCode, reader);
        QCOMPARE(errorCodeOf(run), QStringLiteral("no-reader"));
    }

    void saysThatAnotherKindOfCardIsNone() {
        QVERIFY(reader_->insertPeer(strangersAtr));
        const auto run = guitaictl(cardRead);
        QCOMPARE(run.exitCode, card);
        QCOMPARE(run.err, QByteArray("guitaictl: This is no social-security card.\n"));
        QVERIFY(run.out.isEmpty());
        QCOMPARE(errorCodeOf(guitaictl(cardReadJson)), QStringLiteral("not-this-kind"));
    }

    void asksWhichOfSeveralCards() {
        QVERIFY(reader_->insertCard(profile("active")));
        QVERIFY(reader_->insertPeer(strangersAtr, VirtualReader::Slot::Second));
        const auto run = guitaictl(cardReadJson);
        QCOMPARE(run.exitCode, usage);
        QCOMPARE(errorCodeOf(run), QStringLiteral("several-cards"));
        const auto named =
            guitaictl(cardRead + QStringList{QStringLiteral("--reader"),
                                             QString::fromLatin1(VirtualReader::firstName)});
        QCOMPARE(named.exitCode, done);
    }

    void namesWhatGoesWrongWithACard_data() {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::newRow("pull-before=3") << card << QStringLiteral("card-removed");
        QTest::newRow("pull-after=5") << card << QStringLiteral("card-removed");
        QTest::newRow("mute-at=4") << card << QStringLiteral("deadline-exceeded"); // ten seconds
        QTest::newRow("t0") << done << QString();
        QTest::newRow("slow=20") << done << QString();
    }

    void namesWhatGoesWrongWithACard() {
        QFETCH(int, exitCode);
        QFETCH(QString, code);
        QVERIFY(reader_->insertCard(fault(QTest::currentDataTag())));
        const auto run = guitaictl(cardReadJson);
        QCOMPARE(errorCodeOf(run), code);
        QCOMPARE(run.exitCode, exitCode);
    }

    void saysThatNoReaderIsConnectedOrNoServiceRuns() {
        reader_->harness.stopDaemon();
        auto run = guitaictl(cardRead);
        QCOMPARE(run.exitCode, service);
        QVERIFY(run.err.contains("pcscd"));
        QCOMPARE(guitaictl({QStringLiteral("readers")}).exitCode, service);
        reader_->harness.startDaemonWithoutReaders();
        run = guitaictl(cardReadJson);
        QCOMPARE(run.exitCode, reader);
        QCOMPARE(errorCodeOf(run), QStringLiteral("no-reader"));
        QCOMPARE(guitaictl({QStringLiteral("readers")}).exitCode, done);
    }
};

QTEST_GUILESS_MAIN(GuitaictlCardTest)
#include "guitaictl_card_test.moc"
