// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Exercises from the command line, with cards from the drawer.
class GuitaictlPracticeTest : public QObject {
    Q_OBJECT

private:
    struct Run {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject document{};
    };

    /// `pins` are the lines on standard input, which is --pin-fd 0.
    Run practice(const QString& exercise, const QByteArray& pins, QStringList more = {},
                 bool words = false);
    QString fileWith(const QByteArray& text);

    QTemporaryDir folder_;
    QString desk_;
    int desks_ = 0;

private Q_SLOTS:

    void init() { desk_ = folder_.filePath(QString::number(desks_++)); }

    void listsExercises();
    void knowsATrainersOwnExercises();
    void activatesAndSaysSo();
    void saysItInWordsToo();
    void takesUpWhatWasLeft();
    void answersNoWhereItIsNotOffered();
    void answersNoWhereTheSupervisorDoesNotApprove();
    void namesThePaperThatIsMissing();
    void refusesAnUnknownExercise();
    void refusesMalformedAnswers_data();
    void refusesMalformedAnswers();
    void refusesPinLinesThatAreNone_data();
    void refusesPinLinesThatAreNone();
    void readsNoMorePinsThanAreAskedFor();
    void tellsAWrongPinAndTheTriesLeft();
    void tellsADamagedStore();
    void putsTheResultsOfAClassTogether();
};

namespace {

constexpr int done = 0;
constexpr int answerIsNo = 1;
constexpr int usage = 2;
constexpr int store = 6;

const auto activation = QStringLiteral("yueyang-activation");
const auto change = QStringLiteral("yueyang-change-pin");
const auto reset = QStringLiteral("yueyang-reset-pin");

/// What `guitaictl practice …` answers.
QJsonObject document(const QStringList& words) {
    QProcess process;
    process.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
                  QStringList{QStringLiteral("practice")} + words +
                      QStringList{QStringLiteral("--json")});
    return process.waitForFinished(60'000) && process.exitCode() == done
               ? QJsonDocument::fromJson(process.readAllStandardOutput()).object()
               : QJsonObject();
}

QString member(const QJsonObject& document, const char* name) {
    return document[QLatin1String(name)].toString();
}

} // namespace

GuitaictlPracticeTest::Run GuitaictlPracticeTest::practice(const QString& exercise,
                                                           const QByteArray& pins, QStringList more,
                                                           bool words) {
    QProcess process;
    more = QStringList{QStringLiteral("practice"),
                       QStringLiteral("run"),
                       exercise,
                       QStringLiteral("--folder"),
                       desk_,
                       QStringLiteral("--pin-fd"),
                       QStringLiteral("0")} +
           more;
    if (!words) {
        more << QStringLiteral("--json");
    }
    process.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"), more);
    process.write(pins);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    Run run{.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
    run.document = QJsonDocument::fromJson(run.out).object();
    return run;
}

QString GuitaictlPracticeTest::fileWith(const QByteArray& text) {
    const auto path = folder_.filePath(QStringLiteral("answers.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("no file");
    }
    return path;
}

void GuitaictlPracticeTest::listsExercises() {
    const auto listed = document({QStringLiteral("list"), QStringLiteral("--own"), desk_});
    QStringList ids;
    for (const auto& each : listed[QLatin1String("exercises")].toArray()) {
        ids << each[QLatin1String("id")].toString();
    }
    QVERIFY(ids.contains(activation) && ids.contains(change) && ids.contains(reset));
    QVERIFY(listed[QLatin1String("errors")].toArray().isEmpty());
}

void GuitaictlPracticeTest::knowsATrainersOwnExercises() {
    const auto own = folder_.filePath(QStringLiteral("own"));
    const auto put = [&](const QString& name, const QByteArray& text) {
        QFile file(own + QStringLiteral("/exercises/") + name);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(QDir().mkpath(own + QStringLiteral("/exercises")));
    QFile shipped(QStringLiteral(GUITAI_SOURCE_DIR "/models/practice/exercises/") + activation +
                  QStringLiteral(".json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const auto text = shipped.readAll();
    QVERIFY(put(QStringLiteral("evening-class.json"),
                QByteArray(text).replace(activation.toUtf8(), "evening-class")));
    QVERIFY(put(QStringLiteral("torn.json"), text.first(text.size() / 2)));
    const QStringList place{QStringLiteral("--own"), own};

    const auto listed = document(QStringList{QStringLiteral("list")} + place);
    int owned = 0;
    for (const auto& each : listed[QLatin1String("exercises")].toArray()) {
        const bool isOwn = each[QLatin1String("own")].toBool();
        QCOMPARE(isOwn, each[QLatin1String("id")].toString() == QLatin1String("evening-class"));
        owned += isOwn ? 1 : 0;
    }
    QCOMPARE(owned, 1);
    const auto wrong = listed[QLatin1String("errors")].toArray();
    QCOMPARE(wrong.size(), 1);
    QVERIFY(wrong[0][QLatin1String("file")].toString().endsWith(QLatin1String("torn.json")));

    const auto run =
        practice(QStringLiteral("evening-class"), "280617\n280617\n739155\n739155\n", place);
    QCOMPARE(run.exitCode, done);
    QCOMPARE(member(run.document, "ending"), QStringLiteral("done"));
    const auto torn = practice(QStringLiteral("torn"), "", place);
    QCOMPARE(torn.exitCode, usage);
    QCOMPARE(member(torn.document[QLatin1String("error")].toObject(), "code"),
             QStringLiteral("malformed-exercise"));
}

void GuitaictlPracticeTest::activatesAndSaysSo() {
    const auto run = practice(activation, "280617\n280617\n739155\n739155\n");
    QCOMPARE(run.exitCode, done);
    QCOMPARE(member(run.document, "end"), QStringLiteral("finished"));
    QCOMPARE(member(run.document, "ending"), QStringLiteral("done"));
    QVERIFY(member(run.document, "voucher").startsWith(QLatin1String("PRACTICE-")));
    QVERIFY(run.document[QLatin1String("reportApplied")].toBool());
    QVERIFY(run.document[QLatin1String("situation")].isNull());
    QCOMPARE(run.document[QLatin1String("acts")].toArray().size(), 4);
    QVERIFY(!run.out.contains("280617") && !run.out.contains("739155"));
}

void GuitaictlPracticeTest::saysItInWordsToo() {
    const auto run = practice(change, "246810\n280617\n280617\n", {}, true);
    QCOMPARE(run.exitCode, done);
    QVERIFY2(run.out.contains("Voucher PRACTICE-"), run.out.constData());
}

void GuitaictlPracticeTest::takesUpWhatWasLeft() {
    const auto first = practice(change, "246810\n");
    QCOMPARE(first.exitCode, usage);
    QCOMPARE(member(first.document, "end"), QStringLiteral("pins-exhausted"));
    const auto second = practice(change, "246810\n280617\n280617\n");
    QCOMPARE(second.exitCode, done);
    QVERIFY(second.document[QLatin1String("resumed")].toBool());
    QCOMPARE(member(second.document, "run"), member(first.document, "run"));
}

void GuitaictlPracticeTest::answersNoWhereItIsNotOffered() {
    QCOMPARE(practice(activation, "280617\n280617\n739155\n739155\n").exitCode, done);
    const auto again = practice(activation, "280617\n280617\n739155\n739155\n");
    QCOMPARE(again.exitCode, answerIsNo);
    QCOMPARE(member(again.document, "end"), QStringLiteral("not-offered"));
    const auto refusal = again.document[QLatin1String("refusals")][0];
    QCOMPARE(refusal[QLatin1String("reason")].toString(), QStringLiteral("already-active"));
    QVERIFY(!refusal[QLatin1String("rule")].toString().isEmpty());
    QCOMPARE(again.document[QLatin1String("pinsTaken")].toInt(-1), 0);
}

void GuitaictlPracticeTest::answersNoWhereTheSupervisorDoesNotApprove() {
    const auto answers = fileWith(
        R"({"requester":"holder","papers":["card","identity-card"],"approve":false,"confirm":true})");
    const auto run = practice(reset, "280617\n280617\n", {QStringLiteral("--answers"), answers});
    QCOMPARE(run.exitCode, answerIsNo);
    QCOMPARE(member(run.document, "ending"), QStringLiteral("cancelled"));
}

void GuitaictlPracticeTest::namesThePaperThatIsMissing() {
    const auto answers = fileWith(R"({"requester":"holder","papers":["card"]})");
    const auto run = practice(activation, "280617\n", {QStringLiteral("--answers"), answers});
    QCOMPARE(run.exitCode, answerIsNo);
    QCOMPARE(member(run.document, "end"), QStringLiteral("stuck"));
    QCOMPARE(run.document[QLatin1String("missing")][0].toString(), QStringLiteral("identity-card"));
}

void GuitaictlPracticeTest::refusesAnUnknownExercise() {
    for (const auto& id : {QStringLiteral("no-such"), QStringLiteral("../exercises/x"),
                           QStringLiteral("Yueyang Activation")}) {
        const auto run = practice(id, {});
        QCOMPARE(run.exitCode, usage);
        QCOMPARE(member(run.document[QLatin1String("error")].toObject(), "code"),
                 QStringLiteral("no-such-exercise"));
    }
    QVERIFY(!QDir(desk_).exists());
}

void GuitaictlPracticeTest::refusesMalformedAnswers_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no papers") << QByteArray(R"({"requester":"holder"})");
    QTest::newRow("unknown paper")
        << QByteArray(R"({"requester":"holder","papers":["library-card"]})");
    QTest::newRow("a PIN in it") << QByteArray(
        R"({"requester":"holder","papers":["card"],"pin":"280617"})");
}

void GuitaictlPracticeTest::refusesMalformedAnswers() {
    QFETCH(QByteArray, text);
    const auto answers = fileWith(text);
    const auto run = practice(activation, {}, {QStringLiteral("--answers"), answers});
    QCOMPARE(run.exitCode, usage);
    const auto error = run.document[QLatin1String("error")].toObject();
    QCOMPARE(member(error, "code"), QStringLiteral("malformed-answers"));
    QCOMPARE(member(error, "file"), answers);
    QVERIFY(!QDir(desk_).exists());
}

void GuitaictlPracticeTest::refusesPinLinesThatAreNone_data() {
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("end");
    QTest::newRow("short") << QByteArray("24681\n") << QStringLiteral("pin-line-malformed");
    QTest::newRow("long") << QByteArray("2468101\n") << QStringLiteral("pin-line-malformed");
    QTest::newRow("letters") << QByteArray("24681o\n") << QStringLiteral("pin-line-malformed");
    QTest::newRow("empty line") << QByteArray("\n246810\n") << QStringLiteral("pin-line-malformed");
    QTest::newRow("cut off") << QByteArray("2468") << QStringLiteral("pin-line-malformed");
    QTest::newRow("none") << QByteArray() << QStringLiteral("pins-exhausted");
}

void GuitaictlPracticeTest::refusesPinLinesThatAreNone() {
    QFETCH(QByteArray, lines);
    QFETCH(QString, end);
    const auto run = practice(change, lines);
    QCOMPARE(run.exitCode, usage);
    QCOMPARE(member(run.document, "end"), end);
    QVERIFY(!run.out.contains(lines.trimmed()) || lines.trimmed().isEmpty());
}

void GuitaictlPracticeTest::readsNoMorePinsThanAreAskedFor() {
    // The last line needs no end, and what is behind the third entry is nobody's business.
    QCOMPARE(practice(change, "246810\n280617\n280617").exitCode, done);
    init();
    QCOMPARE(practice(change, "246810\n280617\n280617\nnot a PIN\n").exitCode, done);
}

void GuitaictlPracticeTest::tellsAWrongPinAndTheTriesLeft() {
    const auto run = practice(change, "111222\n280617\n280617\n");
    QCOMPARE(run.exitCode, usage); // asked for the old one again, and there is no line left
    const auto situation = run.document[QLatin1String("situation")];
    QCOMPARE(situation[QLatin1String("kind")].toString(), QStringLiteral("pin-wrong"));
    QVERIFY(situation[QLatin1String("triesLeft")].toInt() > 0);
    QCOMPARE(run.document[QLatin1String("situations")][0].toString(), QStringLiteral("pin-wrong"));
}

void GuitaictlPracticeTest::tellsADamagedStore() {
    QCOMPARE(practice(change, "246810\n").exitCode, usage);
    QFile file(desk_ + QStringLiteral("/store/store.db"));
    QVERIFY(file.resize(512));
    const auto run = practice(change, "246810\n280617\n280617\n");
    QCOMPARE(run.exitCode, store);
    QCOMPARE(member(run.document, "storeFault"), QStringLiteral("damaged"));
}

void GuitaictlPracticeTest::putsTheResultsOfAClassTogether() {
    const auto line = [](const char* learner, const char* at) {
        return QStringLiteral(
                   R"({"schema":1,"learner":"%1","exercise":"yueyang-collect","at":"%2",)"
                   R"("seconds":60,"total":90,"hints":5,"lines":[]})")
            .arg(QLatin1String(learner), QLatin1String(at))
            .toUtf8();
    };
    const auto write = [&](const char* name, const QByteArray& text) {
        QFile file(folder_.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write("one.jsonl", line("Lin", "2026-11-24T11:00:00+08:00") + "\nnonsense\n"));
    QVERIFY(write("two.jsonl", line("Zhou", "2026-11-24T10:00:00+08:00") + "\n"));
    QProcess process;
    process.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
                  {QStringLiteral("practice"), QStringLiteral("results"),
                   folder_.filePath(QStringLiteral("one.jsonl")),
                   folder_.filePath(QStringLiteral("two.jsonl"))});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), done);
    const auto rows = process.readAllStandardOutput().split('\n');
    QVERIFY(rows.value(1).startsWith("Zhou,yueyang-collect,2026-11-24T10:00:00+08:00,60,90,5"));
    QVERIFY(rows.value(2).startsWith("Lin,"));
    QVERIFY(process.readAllStandardError().contains("line 2"));
    process.start(
        QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
        {QStringLiteral("practice"), QStringLiteral("results"), QStringLiteral("/nowhere.jsonl")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), usage);
}

QTEST_GUILESS_MAIN(GuitaictlPracticeTest)
#include "guitaictl_practice_test.moc"
