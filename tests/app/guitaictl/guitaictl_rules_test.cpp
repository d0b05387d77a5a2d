// SPDX-License-Identifier: Apache-2.0
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

/// `guitaictl rules`: what a script that calls it relies on.
class GuitaictlRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listNamesRegionsAndWhatWasLeftOut();
    void checkNamesFilePointerAndExpectation();
    void signedRulesAreTakenByWhoTrustsTheKey();
    void reportTellsWhatTheCasesShow();
    void showGivesThePack();
    void tryAnswersWhetherPossibleOrNot();
    void malformedCaseIsNamedWhereItIs();
    void testTellsRightFromDifferentFromMalformed();

private:
    struct Answer {
        int exitCode = -1;
        QJsonObject json;
    };

    Answer run(const QStringList& arguments);
    QString write(const char* name, const QByteArray& text);

    std::optional<QTemporaryDir> folder_;
};

namespace {

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

const QString regions = text(GUITAI_SOURCE_DIR "/models/rules/regions");
const QByteArray possible = R"({"region": "yueyang", "request": {"procedure": "change-pin"}})";

QByteArray expecting(const char* expect) {
    return QByteArray(possible).replace("{\"region",
                                        "{\"expect\": " + QByteArray(expect) + ", \"region");
}

} // namespace

void GuitaictlRulesTest::init() {
    folder_.emplace();
}

GuitaictlRulesTest::Answer GuitaictlRulesTest::run(const QStringList& arguments) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(text("GUITAI_RULES_DIR"), folder_->path() + text("/regions"));
    process.setProcessEnvironment(environment);
    process.start(text(GUITAI_BINARY_DIR "/bin/guitaictl"),
                  QStringList{text("rules"), text("--json")} + arguments);
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

QString GuitaictlRulesTest::write(const char* name, const QByteArray& content) {
    QDir().mkpath(folder_->path() + text("/regions"));
    QFile::copy(regions + text("/yueyang.json"), folder_->path() + text("/regions/yueyang.json"));
    const auto path = folder_->filePath(text(name));
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", name);
    }
    return path;
}

void GuitaictlRulesTest::listNamesRegionsAndWhatWasLeftOut() {
    const auto broken = write("regions/broken.json", "{");
    const auto [exitCode, json] = run({text("list")});
    QCOMPARE(exitCode, 0);
    QCOMPARE(json[text("regions")][0][text("region")].toString(), text("yueyang"));
    QCOMPARE(json[text("errors")].toArray().size(), 1);
    QCOMPARE(json[text("errors")][0][text("file")].toString(), broken);
}

void GuitaictlRulesTest::checkNamesFilePointerAndExpectation() {
    QFile pack(regions + text("/yueyang.json"));
    QVERIFY(pack.open(QIODevice::ReadOnly));
    const auto good = pack.readAll();
    const auto bad = write("bad.json", QByteArray(good).replace("666666", "66666"));
    QCOMPARE(run({text("check"), pack.fileName()}).exitCode, 0);
    const auto [exitCode, json] = run({text("check"), pack.fileName(), bad});
    QCOMPARE(exitCode, 2);
    QVERIFY(json[text("files")][0][text("right")].toBool());
    const auto error = json[text("files")][1][text("errors")][0];
    QCOMPARE(error[text("file")].toString(), bad);
    QCOMPARE(error[text("pointer")].toString(), text("/credentials/social/initial/value/digits"));
    QVERIFY(!error[text("expected")].toString().isEmpty());
}

void GuitaictlRulesTest::signedRulesAreTakenByWhoTrustsTheKey() {
    const auto pack = write("city.json", "");
    QVERIFY(QFile::remove(pack) && QFile::copy(regions + text("/yueyang.json"), pack));
    const auto key = folder_->filePath(text("province.key"));
    const auto taken = [&](const QString& keys) {
        return run({text("check"), pack, text("--keys"), keys}).exitCode == 0;
    };
    QCOMPARE(run({text("keygen"), key}).exitCode, 0);
    QCOMPARE(QFileInfo(key).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(run({text("keygen"), key}).exitCode, 1); // and the first is as it was
    QVERIFY(!taken(folder_->path()));
    QCOMPARE(run({text("sign"), pack, text("--key"), key}).exitCode, 0);
    QVERIFY(taken(folder_->path()));
    QVERIFY(!taken(folder_->filePath(text("regions")))); // nobody is trusted there

    QFile file(pack);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto altered = file.readAll().replace("666666", "888888");
    QVERIFY(file.seek(0) && file.write(altered) == altered.size());
    file.close();
    QVERIFY(!taken(folder_->path()));
    QCOMPARE(run({text("check"), pack}).exitCode, 0); // well-formed all the same
}

void GuitaictlRulesTest::reportTellsWhatTheCasesShow() {
    const auto cases = folder_->filePath(text("cases"));
    write("cases/P1-x.json", R"({"region": "yueyang", "expect":
        {"values": {"/credentials/social/application": "social"}}})");
    write("cases/P3-y.json",
          QByteArray(possible).replace("}}", "}, \"expect\": {\"possible\": true}}"));
    const auto [exitCode, json] = run({text("report"), cases});
    QCOMPARE(exitCode, 1); // P3 is shown accepting alone
    const auto rules = json[text("rules")].toArray();
    const auto of = [&](const char* id) {
        for (const auto& rule : rules) {
            if (rule[text("rule")].toString() == text(id)) {
                return rule.toObject();
            }
        }
        return QJsonObject();
    };
    QCOMPARE(of("P1")[text("values")].toArray().size(), 1);
    QVERIFY(of("P1")[text("whole")].toBool());
    QCOMPARE(of("P3")[text("accepting")].toArray().size(), 1);
    QVERIFY(!of("P3")[text("whole")].toBool());
}

void GuitaictlRulesTest::showGivesThePack() {
    write("regions/readme.txt", "");
    const auto [exitCode, json] = run({text("show"), text("yueyang")});
    QCOMPARE(exitCode, 0);
    QCOMPARE(json[text("credentials")][text("social")][text("limit")][text("source")].toString(),
             text("P4"));
    QCOMPARE(run({text("show"), text("atlantis")}).exitCode, 2);
}

void GuitaictlRulesTest::tryAnswersWhetherPossibleOrNot() {
    const auto yes = run({text("try"), write("yes.json", possible)});
    QCOMPARE(yes.exitCode, 0);
    QVERIFY(yes.json[text("possible")].toBool());
    const auto no =
        run({text("try"),
             write("no.json", QByteArray(possible).replace("\"change-pin\"",
                                                           "\"change-pin\", \"pin\": \"query\""))});
    QCOMPARE(no.exitCode, 0);
    QVERIFY(!no.json[text("possible")].toBool());
    const auto refusal = no.json[text("refusals")][0];
    QCOMPARE(refusal[text("rule")].toString(), text("P1"));
    QVERIFY(!refusal[text("text")].toString().isEmpty());
}

void GuitaictlRulesTest::malformedCaseIsNamedWhereItIs() {
    const auto file = write("bad.json", QByteArray(possible).replace("change-pin", "dance"));
    const auto [exitCode, json] = run({text("try"), file});
    QCOMPARE(exitCode, 2);
    QCOMPARE(json[text("error")][text("file")].toString(), file);
    QCOMPARE(json[text("error")][text("pointer")].toString(), text("/request/procedure"));
    QCOMPARE(run({text("try"), text("/nowhere/case.json")}).exitCode, 2);
    QCOMPARE(run({text("try")}).exitCode, 2);
}

void GuitaictlRulesTest::testTellsRightFromDifferentFromMalformed() {
    write("cases/a/right.json", expecting(R"({"possible": true})"));
    const auto cases = folder_->path() + text("/cases");
    QCOMPARE(run({text("test"), cases}).exitCode, 0);
    const auto different = write("cases/b/different.json", expecting(R"({"possible": false})"));
    const auto [exitCode, json] = run({text("test"), cases});
    QCOMPARE(exitCode, 1);
    QCOMPARE(json[text("cases")][1][text("file")].toString(), different);
    QCOMPARE(json[text("cases")][1][text("differences")].toArray().size(), 1);
    write("cases/c/malformed.json", "{}");
    QCOMPARE(run({text("test"), cases}).exitCode, 2);
    QCOMPARE(run({text("test"), folder_->path() + text("/none")}).exitCode, 2);
}

QTEST_GUILESS_MAIN(GuitaictlRulesTest)
#include "guitaictl_rules_test.moc"
