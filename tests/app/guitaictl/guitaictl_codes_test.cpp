// SPDX-License-Identifier: Apache-2.0
// guitaictl's commands for codes over the telephone, as an administrator and a supervisor call
// them, beside a registry.
#include "models/central/code_key_file.h"
#include "models/central/code_supervisors.h"
#include "models/operators/approval_code.h"
#include "models/store/audit.h"
#include "tests/models/central/server.h"
#include "tests/support/signed_rules.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::test;

namespace {

struct Answer {
    int exitCode = -1;
    QJsonObject json{};
    QByteArray out{};

    [[nodiscard]] QString error() const {
        return json[QLatin1String("error")][QLatin1String("code")].toString();
    }

    [[nodiscard]] QString text(const char* name) const {
        return json[QLatin1String(name)].toString();
    }
};

constexpr auto password = "correct horse\n";

} // namespace

class GuitaictlCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeyIsMadeOnceAndForItsOwnerAlone();
    void aKeyIsReplacedOnlyWhereThatIsSaid();
    void aSupervisorSendsHisSecretAndIsGivenANumber();
    void nobodyElseSendsOne();
    void aCodeIsGivenWithoutALine();
    void nobodyElseGivesOne();
    void numbersAreListedAndUnlocked();

private:
    [[nodiscard]] Answer run(const QStringList& command, const QByteArray& input = {}) const;
    [[nodiscard]] Answer onDatabase(const QStringList& command) const;
    [[nodiscard]] Answer asWho(const QString& login, const QStringList& command) const;
    [[nodiscard]] Answer send(const QString& login) const;
    [[nodiscard]] Answer tellRegistry() const;
    void makeKey(const QString& name) const;
    [[nodiscard]] store::Store::Opened open(const std::string& login) const;

    [[nodiscard]] QString path(const QString& name) const { return folder_->filePath(name); }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Central> central_;
    support::SigningOffice office_;
};

Answer GuitaictlCodesTest::run(const QStringList& command, const QByteArray& input) const {
    QProcess process;
    process.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
                  command + QStringList{QStringLiteral("--json")});
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    Answer answer{process.exitCode(), {}, process.readAllStandardOutput()};
    answer.json = QJsonDocument::fromJson(answer.out).object();
    return answer;
}

Answer GuitaictlCodesTest::onDatabase(const QStringList& command) const {
    return run(
        QStringList{QStringLiteral("registry")} + command +
        QStringList{QStringLiteral("--database"), QString::fromStdString(where("guitai_admin"))});
}

Answer GuitaictlCodesTest::asWho(const QString& login, const QStringList& command) const {
    return run(command + QStringList{QStringLiteral("--folder"), folder_->path(),
                                     QStringLiteral("--login"), login,
                                     QStringLiteral("--password-fd"), QStringLiteral("0")},
               login == QStringLiteral("boss") ? "boss has a horse\n" : password);
}

Answer GuitaictlCodesTest::send(const QString& login) const {
    return asWho(login,
                 {QStringLiteral("registry"), QStringLiteral("send-code-secret"),
                  QStringLiteral("--database"), QString::fromStdString(where("guitai_admin"))});
}

Answer GuitaictlCodesTest::tellRegistry() const {
    return asWho(QStringLiteral("chief"),
                 {QStringLiteral("registry"), QStringLiteral("send-operators"),
                  QStringLiteral("--database"), QString::fromStdString(where("guitai_admin"))});
}

void GuitaictlCodesTest::makeKey(const QString& name) const {
    QCOMPARE(run({QStringLiteral("registry"), QStringLiteral("code-keygen"), path(name)}).exitCode,
             0);
}

store::Store::Opened GuitaictlCodesTest::open(const std::string& login) const {
    const std::filesystem::path place = folder_->path().toStdString();
    const auto& text = login == "boss" ? "boss has a horse" : "correct horse";
    return must(store::Store::open({place / "store", place / "machine.secret"}, login, secret(text),
                                   SystemClock()),
                "not opened");
}

void GuitaictlCodesTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    central_ = std::make_unique<Central>();
    const std::filesystem::path counter = folder_->path().toStdString();
    office_.publish(counter / "signed");
    office_.trustIn(counter);
    QCOMPARE(asWho(QStringLiteral("chief"),
                   {QStringLiteral("store"), QStringLiteral("init"), QStringLiteral("--region"),
                    QStringLiteral("yueyang"), QStringLiteral("--window"), QStringLiteral("hrss"),
                    QStringLiteral("--outlet"), QStringLiteral("Hall"), QStringLiteral("--name"),
                    QStringLiteral("张三")})
                 .exitCode,
             0);
    QCOMPARE(run({QStringLiteral("operator"), QStringLiteral("add"), QStringLiteral("boss"),
                  QStringLiteral("--name"), QStringLiteral("王五"), QStringLiteral("--role"),
                  QStringLiteral("supervisor"), QStringLiteral("--folder"), folder_->path(),
                  QStringLiteral("--login"), QStringLiteral("chief"),
                  QStringLiteral("--password-fd"), QStringLiteral("0")},
                 "correct horse\nboss has a horse\n")
                 .exitCode,
             0);
}

void GuitaictlCodesTest::cleanup() {
    central_.reset();
    folder_.reset();
}

void GuitaictlCodesTest::aKeyIsMadeOnceAndForItsOwnerAlone() {
    using central::KeyFileFault;
    makeKey(QStringLiteral("codes.key"));
    const auto file = path(QStringLiteral("codes.key"));
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    const auto key = central::readCodeKey(file.toStdString());
    const auto published = central::readPublicCodeKey(file.toStdString() + ".pub");
    QVERIFY(key && published && key->publicKey() == *published);
    QCOMPARE(run({QStringLiteral("registry"), QStringLiteral("code-keygen"), file}).error(),
             QStringLiteral("already-there"));
    QVERIFY(QFile::remove(file));
    QCOMPARE(run({QStringLiteral("registry"), QStringLiteral("code-keygen"), file}).error(),
             QStringLiteral("already-there"));
    QCOMPARE(run({QStringLiteral("registry"), QStringLiteral("code-keygen"),
                  path(QStringLiteral("no/codes.key"))})
                 .error(),
             QStringLiteral("not-written"));
    const auto noKey = [&](const std::string& name) {
        const auto read = central::readCodeKey(name);
        return read ? std::nullopt : std::optional(read.error());
    };
    QVERIFY(noKey(file.toStdString()) == KeyFileFault::NotRead);
    makeKey(QStringLiteral("second.key"));
    const auto second = path(QStringLiteral("second.key"));
    QVERIFY(QFile::setPermissions(second, QFile::permissions(second) | QFile::ReadGroup));
    QVERIFY(noKey(second.toStdString()) == KeyFileFault::OpenToOthers);
    QVERIFY(noKey(file.toStdString() + ".pub") == KeyFileFault::NoKey);
}

void GuitaictlCodesTest::aKeyIsReplacedOnlyWhereThatIsSaid() {
    makeKey(QStringLiteral("one"));
    makeKey(QStringLiteral("two"));
    const auto publish = QStringLiteral("publish-code-key");
    const auto first = path(QStringLiteral("one.pub"));
    const auto second = path(QStringLiteral("two.pub"));
    QCOMPARE(onDatabase({publish, path(QStringLiteral("one"))}).error(), QStringLiteral("no-key"));
    QCOMPARE(onDatabase({publish, first}).json[QLatin1String("published")].toBool(), true);
    QCOMPARE(onDatabase({publish, first}).json[QLatin1String("published")].toBool(), false);
    const auto refused = onDatabase({publish, second});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.error(), QStringLiteral("other-key"));
    const auto replaced = onDatabase({publish, second, QStringLiteral("--replace")});
    QCOMPARE(replaced.exitCode, 0);
    QCOMPARE(central::publishedCodeKey(*central_->admin).value(),
             std::optional(central::readPublicCodeKey(second.toStdString()).value()));
}

void GuitaictlCodesTest::aSupervisorSendsHisSecretAndIsGivenANumber() {
    const auto boss = QStringLiteral("boss");
    makeKey(QStringLiteral("codes.key"));
    QCOMPARE(send(boss).error(), QStringLiteral("no-key"));
    QCOMPARE(onDatabase({QStringLiteral("publish-code-key"), path(QStringLiteral("codes.key.pub"))})
                 .exitCode,
             0);
    QCOMPARE(send(boss).error(), QStringLiteral("unknown-operator"));
    QCOMPARE(tellRegistry().exitCode, 0);
    const auto sent = send(boss);
    QCOMPARE(sent.exitCode, 0);
    const auto number = sent.text("number");
    QVERIFY(central::isCodeNumber(number.toStdString()));
    QCOMPARE(send(boss).text("number"), number);
    const auto opened = open("boss");
    const auto entries = opened.store->audit().latest(20).value();
    QVERIFY(std::ranges::find(entries, "code-secret-sent", &store::AuditEntry::action) !=
            entries.end());
    // With the key's private half it can be opened, and is what his codes are made with.
    Bytes sealed;
    central_->asOwner("CREATE TABLE guitai.seen AS SELECT * FROM guitai.code_supervisors; "
                      "GRANT SELECT ON guitai.seen TO guitai_apply");
    must(connected("guitai_applier")
             ->query("SELECT sealed FROM guitai.seen", {},
                     [&](const postgres::Row& row) { sealed = row.bytes(0); }),
         "not read");
    const auto key = central::readCodeKey(path(QStringLiteral("codes.key")).toStdString());
    const auto secret = key->open(sealed);
    QVERIFY(secret && secret->sameAs(operators::codeSecretOf(opened.who.key).span()));
}

void GuitaictlCodesTest::nobodyElseSendsOne() {
    makeKey(QStringLiteral("codes.key"));
    QCOMPARE(onDatabase({QStringLiteral("publish-code-key"), path(QStringLiteral("codes.key.pub"))})
                 .exitCode,
             0);
    QCOMPARE(tellRegistry().exitCode, 0);
    const auto refused = send(QStringLiteral("chief")); // clerk and administrator
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.error(), QStringLiteral("not-supervisor"));
    QVERIFY(central::codeSupervisors(*central_->admin)->empty());
}

void GuitaictlCodesTest::aCodeIsGivenWithoutALine() {
    const std::string payload = R"({"procedure":"close-card"})";
    const auto challenge = operators::challengeOf(payload);
    const auto boss = QStringLiteral("boss");
    const QStringList give{QStringLiteral("approval-code"), QString::fromStdString(challenge)};
    QCOMPARE(asWho(boss, give).error(), QStringLiteral("no-number"));
    makeKey(QStringLiteral("codes.key"));
    QCOMPARE(onDatabase({QStringLiteral("publish-code-key"), path(QStringLiteral("codes.key.pub"))})
                 .exitCode,
             0);
    QCOMPARE(tellRegistry().exitCode, 0);
    const auto number = send(boss).text("number");
    central_.reset();
    must(connected("postgres", "postgres")->run("drop", "DROP DATABASE guitai WITH (FORCE)"),
         "not dropped");
    const auto given = asWho(boss, give);
    QCOMPARE(given.exitCode, 0);
    QCOMPARE(given.text("number"), number);
    const auto code = given.text("code").toStdString();
    const auto opened = open("boss");
    QVERIFY(operators::codeFits(operators::codeSecretOf(opened.who.key), payload, code));
    const auto entries = opened.store->audit().latest(9).value();
    const auto entry = std::ranges::find(entries, "code-given", &store::AuditEntry::action);
    QVERIFY(entry != entries.end());
    QCOMPARE(entry->subject, challenge);
    QCOMPARE(entry->actor, opened.who.who.id);
}

void GuitaictlCodesTest::nobodyElseGivesOne() {
    const auto challenge = QStringLiteral("123456789012");
    const auto refused =
        asWho(QStringLiteral("chief"), {QStringLiteral("approval-code"), challenge});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.error(), QStringLiteral("not-supervisor"));
    QCOMPARE(asWho(QStringLiteral("boss"), {QStringLiteral("approval-code"), QStringLiteral("12")})
                 .error(),
             QStringLiteral("no-challenge"));
    QCOMPARE(run({QStringLiteral("approval-code"), challenge, QStringLiteral("--folder"),
                  folder_->path(), QStringLiteral("--login"), QStringLiteral("boss"),
                  QStringLiteral("--password-fd"), QStringLiteral("0")},
                 "a wrong horse\n")
                 .error(),
             QStringLiteral("wrong-password"));
}

void GuitaictlCodesTest::numbersAreListedAndUnlocked() {
    const auto list = [&] {
        return onDatabase({QStringLiteral("codes")}).json[QLatin1String("supervisors")].toArray();
    };
    QVERIFY(list().isEmpty());
    makeKey(QStringLiteral("codes.key"));
    QCOMPARE(onDatabase({QStringLiteral("publish-code-key"), path(QStringLiteral("codes.key.pub"))})
                 .exitCode,
             0);
    QCOMPARE(tellRegistry().exitCode, 0);
    const auto number = send(QStringLiteral("boss")).text("number");
    central_->asOwner("UPDATE guitai.code_supervisors SET failures = 5, locked = TRUE");
    const auto locked = list()[0].toObject();
    QCOMPARE(locked[QLatin1String("number")].toString(), number);
    QCOMPARE(locked[QLatin1String("name")].toString(), QStringLiteral("王五"));
    QCOMPARE(locked[QLatin1String("failures")].toInt(), 5);
    QCOMPARE(locked[QLatin1String("locked")].toBool(), true);
    QCOMPARE(onDatabase({QStringLiteral("unlock-code"), QStringLiteral("000000")}).exitCode, 1);
    QCOMPARE(onDatabase({QStringLiteral("unlock-code"), number}).exitCode, 0);
    const auto unlocked = list()[0].toObject();
    QCOMPARE(unlocked[QLatin1String("failures")].toInt(), 0);
    QCOMPARE(unlocked[QLatin1String("locked")].toBool(), false);
}

QTEST_GUILESS_MAIN(GuitaictlCodesTest)
#include "guitaictl_codes_test.moc"
