// SPDX-License-Identifier: Apache-2.0
// guitaictl's audit commands, as an auditor calls them.
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
    QByteArray out{};
    QJsonObject json{};

    [[nodiscard]] QString error() const {
        return json[QLatin1String("error")][QLatin1String("code")].toString();
    }

    /// `SEQUENCE:HASH`, as a script puts it together.
    [[nodiscard]] QString head() const {
        const auto head = json[QLatin1String("head")].toObject();
        return QString::number(head[QLatin1String("sequence")].toInt()) + QLatin1Char(':') +
               head[QLatin1String("hash")].toString();
    }
};

constexpr int altered = 7;
const QByteArray password = "correct horse\n";

void copyFolder(const QString& from, const QString& to) {
    QDir(to).removeRecursively();
    QVERIFY(QDir().mkpath(to));
    for (const auto& name : QDir(from).entryList(QDir::Files)) {
        QVERIFY(QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name));
    }
}

} // namespace

class GuitaictlAuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verifyTellsTheHeadAndWhatVouchesForIt();
    void anOldCopyShowsAgainstAnAnchor();
    void anchorsComeFromFilesToo();
    void whatIsNoAnchorIsRefused();
    void anExportIsCheckedWithoutTheStore();
    void aClerkExportsNothing();
    void nobodyHasSearchedYet();

private:
    [[nodiscard]] Answer run(const QStringList& command, const QByteArray& passwords = password,
                             const QString& login = QStringLiteral("chief")) const;
    [[nodiscard]] Answer verify(const QStringList& anchors = {}) const;

    [[nodiscard]] QString inside(const char* name) const {
        return folder_->filePath(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> folder_;
    guitai::support::SigningOffice office_;
};

Answer GuitaictlAuditTest::run(const QStringList& command, const QByteArray& passwords,
                               const QString& login) const {
    QProcess process;
    process.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
                  command + QStringList{QStringLiteral("--json"), QStringLiteral("--folder"),
                                        folder_->path(), QStringLiteral("--login"), login,
                                        QStringLiteral("--password-fd"), QStringLiteral("0")});
    process.write(passwords);
    process.closeWriteChannel();
    process.waitForFinished();
    Answer answer{process.exitCode(), process.readAllStandardOutput()};
    answer.json = QJsonDocument::fromJson(answer.out).object();
    return answer;
}

Answer GuitaictlAuditTest::verify(const QStringList& anchors) const {
    return run(QStringList{QStringLiteral("audit"), QStringLiteral("verify")} + anchors);
}

void GuitaictlAuditTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    const std::filesystem::path counter = folder_->path().toStdString();
    office_.publish(counter / "signed");
    office_.trustIn(counter);
    QCOMPARE(
        run(QStringLiteral("store init --region yueyang --window hrss --outlet Hall --name 张三")
                .split(QLatin1Char(' ')))
            .exitCode,
        0);
}

void GuitaictlAuditTest::verifyTellsTheHeadAndWhatVouchesForIt() {
    const auto first = verify();
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.json[QLatin1String("entries")].toInt(), 2); // made, and this sign-in
    QCOMPARE(first.json[QLatin1String("anchored")].toInt(), 0);
    QVERIFY(first.json[QLatin1String("lastSent")].isNull());
    const auto second = verify({QStringLiteral("--anchor"), first.head()});
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.json[QLatin1String("anchored")].toInt(), 2);
    QCOMPARE(second.json[QLatin1String("notAnchored")].toInt(), 1);
    const auto third = verify(
        {QStringLiteral("--anchor"), second.head(), QStringLiteral("--anchor"), first.head()});
    QCOMPARE(third.exitCode, 0);
    QCOMPARE(third.json[QLatin1String("anchored")].toInt(), 3);
}

void GuitaictlAuditTest::anOldCopyShowsAgainstAnAnchor() {
    copyFolder(inside("store"), inside("copy"));
    std::ignore = verify();
    const auto anchor = verify().head();
    copyFolder(inside("copy"), inside("store"));
    QCOMPARE(verify().exitCode, 0); // by itself it is a sound trail
    const auto cut = verify({QStringLiteral("--anchor"), anchor});
    QCOMPARE(cut.exitCode, altered);
    QCOMPARE(cut.json[QLatin1String("lostAnchor")][QLatin1String("sequence")].toInt(), 3);
    std::ignore = verify(); // another entry stands where the anchor's stood
    QCOMPARE(verify({QStringLiteral("--anchor"), anchor}).exitCode, altered);
}

void GuitaictlAuditTest::anchorsComeFromFilesToo() {
    const auto head = verify().head();
    QFile file(inside("anchors"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# printed on the slip\n\n" + head.toLatin1() + "\r\n");
    file.close();
    const auto answer = verify({QStringLiteral("--anchor-file"), file.fileName()});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json[QLatin1String("anchored")].toInt(), 2);
    QCOMPARE(verify({QStringLiteral("--anchor-file"), inside("nowhere")}).error(),
             QStringLiteral("anchors-not-read"));
}

void GuitaictlAuditTest::whatIsNoAnchorIsRefused() {
    const auto answer = verify({QStringLiteral("--anchor"), QStringLiteral("12:AB")});
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.error(), QStringLiteral("no-anchor"));
}

void GuitaictlAuditTest::anExportIsCheckedWithoutTheStore() {
    const auto file = inside("trail.jsonl");
    const QStringList exporting{QStringLiteral("audit"), QStringLiteral("export"), file};
    const auto written = run(exporting);
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(run(exporting).error(), QStringLiteral("already-there"));
    const QStringList checking{QStringLiteral("audit"), QStringLiteral("check-export"), file};
    QCOMPARE(run(checking).exitCode, 0); // by the store
    const auto byKey = checking + QStringList{QStringLiteral("--key"),
                                              written.json[QLatin1String("key")].toString()};
    QVERIFY(QDir(inside("store")).removeRecursively());
    const auto checked = run(byKey);
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(checked.json[QLatin1String("head")], written.json[QLatin1String("head")]);
    QCOMPARE(run(checking).error(), QStringLiteral("not-found"));
    QFile trail(file);
    QVERIFY(trail.open(QIODevice::ReadWrite));
    const auto all = trail.readAll();
    trail.seek(all.indexOf("sign-in"));
    trail.write("sign-up");
    trail.close();
    QCOMPARE(run(byKey).exitCode, altered);
    QCOMPARE(run(byKey).error(), QStringLiteral("export-altered"));
}

void GuitaictlAuditTest::aClerkExportsNothing() {
    QCOMPARE(
        run(QStringLiteral("operator add lisi --name 李四 --role clerk").split(QLatin1Char(' ')),
            "correct horse\nlisi has one too\n", QStringLiteral("chief"))
            .exitCode,
        0);
    const auto lisi = QStringLiteral("lisi");
    const auto refused = run({QStringLiteral("audit"), QStringLiteral("export"), inside("trail")},
                             "lisi has one too\n", lisi);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.error(), QStringLiteral("not-allowed"));
    QVERIFY(!QFile::exists(inside("trail")));
    QVERIFY(!QFile::exists(inside("trail.new")));
    QCOMPARE(run({QStringLiteral("audit"), QStringLiteral("report")}, "lisi has one too\n", lisi)
                 .error(),
             QStringLiteral("not-allowed"));
}

void GuitaictlAuditTest::nobodyHasSearchedYet() {
    const auto answer = run({QStringLiteral("audit"), QStringLiteral("report")});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.json[QLatin1String("nameSearches")].toArray().isEmpty());
    QCOMPARE(run({QStringLiteral("audit"), QStringLiteral("report"), QStringLiteral("--days"),
                  QStringLiteral("0")})
                 .exitCode,
             2);
}

QTEST_GUILESS_MAIN(GuitaictlAuditTest)
#include "guitaictl_audit_test.moc"
