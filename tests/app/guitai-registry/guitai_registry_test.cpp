// SPDX-License-Identifier: Apache-2.0
#include "models/central/code_key_file.h"
#include "models/central/code_supervisors.h"
#include "models/operators/approval_code.h"
#include "tests/models/central/server.h"
#include "tests/support/signed_rules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace guitai;
using namespace guitai::central;
using namespace guitai::domain;
using namespace guitai::registry;
using namespace guitai::test;
using namespace std::chrono_literals;

/// guitai-registry as it is run: it applies, comes back when the database does, takes over from one
/// that was killed, and stops cleanly.
class GuitaiRegistryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void whatACounterHandsInHasItsOutcomeAtOnce();
    void aDatabaseThatComesBackIsWorkedOn();
    void anotherTakesOverFromOneThatWasKilled();
    void toldToStopItGivesItsBucketsBack();
    void anotherSchemaIsNotTouched();
    void theCommandsSetUpARegistry();
    void figuresAreTold();
    void codesOverTheTelephoneAreCheckedWithTheKey();
    void aKeyThatIsNoSecretIsRefused();

private:
    struct Applier {
        QProcess process;
        QString said; ///< on standard error

        /// Until it has said that; false when it ended before.
        bool says(const QString& words) {
            while (!said.contains(words)) {
                if (!process.waitForReadyRead(60'000)) {
                    return false;
                }
                said += QString::fromUtf8(process.readAll());
            }
            return true;
        }
    };

    std::unique_ptr<Applier> start(const QString& port = QStringLiteral("0"),
                                   const QStringList& more = {});

    [[nodiscard]] static SharedRegistry patient() {
        return SharedRegistry(where("counter_one"), 60s);
    }

    QTemporaryDir folder_;
    std::unique_ptr<Central> central_;
};

void GuitaiRegistryTest::initTestCase() {
    const support::SigningOffice office;
    const std::filesystem::path folder = folder_.path().toStdString();
    office.publish(folder / "rules");
    office.trustIn(folder);
}

void GuitaiRegistryTest::init() {
    central_ = std::make_unique<Central>();
}

void GuitaiRegistryTest::cleanup() {
    central_.reset();
}

std::unique_ptr<GuitaiRegistryTest::Applier> GuitaiRegistryTest::start(const QString& port,
                                                                       const QStringList& more) {
    auto applier = std::make_unique<Applier>();
    applier->process.setProcessChannelMode(QProcess::MergedChannels);
    applier->process.start(
        QStringLiteral(GUITAI_BINARY_DIR "/bin/guitai-registry"),
        QStringList{QStringLiteral("--database"), QString::fromStdString(where("guitai_applier")),
                    QStringLiteral("--keys"), folder_.filePath(QStringLiteral("rules-keys")),
                    QStringLiteral("--lease"), QStringLiteral("3"), QStringLiteral("--port"),
                    port} +
            more);
    return applier;
}

namespace {

QString freePort() {
    QProcess port;
    port.start(QStringLiteral("python3"),
               {QStringLiteral("-c"),
                QStringLiteral("import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); "
                               "print(s.getsockname()[1])")});
    return port.waitForFinished() ? QString::fromUtf8(port.readAll()).trimmed() : QString();
}

/// What is told at that port, once it has those words: a moment after the counter has its outcome.
QString figures(const QString& port, const QString& words) {
    QProcess asked;
    asked.start(QStringLiteral("python3"),
                {QStringLiteral("-c"),
                 QStringLiteral("import sys, urllib.request as u\n"
                                "text = ''\n"
                                "while sys.argv[2] not in text:\n"
                                "    where = 'http://127.0.0.1:' + sys.argv[1] + '/metrics'\n"
                                "    text = u.urlopen(where).read().decode()\n"
                                "print(text)"),
                 port, words});
    return asked.waitForFinished() ? QString::fromUtf8(asked.readAll()) : QString();
}

} // namespace

void GuitaiRegistryTest::whatACounterHandsInHasItsOutcomeAtOnce() {
    const auto applier = start();
    auto counter = patient();
    for (std::uint64_t version = 1; version <= 5; ++version) {
        const auto outcome = counter.submit(central_->enquiry());
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, OutcomeKind::Applied);
        QCOMPARE(outcome->fileVersion, version);
    }
}

void GuitaiRegistryTest::aDatabaseThatComesBackIsWorkedOn() {
    const auto applier = start();
    auto counter = patient();
    QVERIFY(counter.submit(central_->enquiry()));
    const auto ctl = qEnvironmentVariable("GUITAI_PG_CTL");
    QCOMPARE(QProcess::execute(ctl, {QStringLiteral("restart"), QStringLiteral("-m"),
                                     QStringLiteral("immediate"), QStringLiteral("-w"),
                                     QStringLiteral("-s")}),
             0);
    const auto envelope = central_->enquiry();
    auto outcome = counter.submit(envelope); // on the line that died
    if (!outcome) {
        outcome = counter.submit(envelope);
    }
    QVERIFY(outcome);
    QCOMPARE(outcome->fileVersion, 2U);
}

void GuitaiRegistryTest::anotherTakesOverFromOneThatWasKilled() {
    auto first = start();
    auto counter = patient();
    QVERIFY(counter.submit(central_->enquiry()));
    first->process.kill();
    QVERIFY(first->process.waitForFinished());
    const auto second = start();
    const auto outcome = counter.submit(central_->enquiry()); // once the leases have run out
    QVERIFY(outcome);
    QCOMPARE(outcome->fileVersion, 2U);
}

void GuitaiRegistryTest::toldToStopItGivesItsBucketsBack() {
    auto applier = start();
    auto counter = patient();
    QVERIFY(counter.submit(central_->enquiry()));
    QCOMPARE(counter.pulse()->served, 256);
    applier->process.terminate();
    QVERIFY(applier->process.waitForFinished());
    QCOMPARE(applier->process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(applier->process.exitCode(), 0);
    QCOMPARE(counter.pulse()->served, 0);
}

void GuitaiRegistryTest::anotherSchemaIsNotTouched() {
    central_->asOwner("INSERT INTO guitai.migrations (number, name) VALUES (999, 'later')");
    auto applier = start();
    QVERIFY(applier->process.waitForFinished(60'000));
    QCOMPARE(applier->process.exitCode(), 4);
    QVERIFY(applier->process.readAll().contains("999"));
}

void GuitaiRegistryTest::theCommandsSetUpARegistry() {
    makeDatabase();
    const auto ctl = [](const QStringList& arguments) {
        return QProcess::execute(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
                                 QStringList{QStringLiteral("registry")} + arguments +
                                     QStringList{QStringLiteral("--database"),
                                                 QString::fromStdString(where("guitai_admin"))});
    };
    QCOMPARE(ctl({QStringLiteral("migrate")}), 0);
    QCOMPARE(ctl({QStringLiteral("migrate")}), 0);
    QCOMPARE(ctl({QStringLiteral("add-counter"), QStringLiteral("counter_one"),
                  QStringLiteral("--outlet"), QStringLiteral("outlet-1"),
                  QStringLiteral("--region"), QStringLiteral("4306")}),
             0);
    QCOMPARE(ctl({QStringLiteral("add-counter"), QStringLiteral("x;y"), QStringLiteral("--outlet"),
                  QStringLiteral("o"), QStringLiteral("--region"), QStringLiteral("43")}),
             5);
    QCOMPARE(ctl({QStringLiteral("add-applier"), QStringLiteral("guitai_applier")}), 0);
    const auto people = folder_.filePath(QStringLiteral("people.jsonl"));
    std::ofstream(people.toStdString()) << encode(central_->office.file) << '\n';
    QCOMPARE(ctl({QStringLiteral("enrol"), people}), 0);
    QCOMPARE(ctl({QStringLiteral("enrol"), people}), 0);
    std::ofstream(people.toStdString()) << "{}\n";
    QCOMPARE(ctl({QStringLiteral("enrol"), people}), 2);
    auto counter = Central::counter();
    QVERIFY(counter.lookUp(central_->office.file.id) == central_->office.file);
    QCOMPARE(counter.pulse()->served, 0);
}

void GuitaiRegistryTest::figuresAreTold() {
    const auto number = freePort();
    auto applier = start(number);
    auto counter = patient();
    QVERIFY(counter.submit(central_->enquiry()));
    QVERIFY(applier->says(QStringLiteral("working")));
    const auto text = figures(number, QStringLiteral("settled_total{outcome=\"applied\"} 1"));
    QVERIFY2(text.contains(QStringLiteral("guitai_registry_ready 1")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("guitai_registry_buckets 256")), qPrintable(text));
    QVERIFY(!text.contains(QString::fromStdString(central_->office.file.id.text())));
}

void GuitaiRegistryTest::codesOverTheTelephoneAreCheckedWithTheKey() {
    const auto file = folder_.filePath(QStringLiteral("codes.key"));
    const auto key = makeCodeKey(file.toStdString());
    QVERIFY(key);
    QCOMPARE(publishCodeKey(*central_->admin, *key, false).value(), Publishing::Done);
    const auto& office = central_->office;
    const auto secret = operators::codeSecretOf(office.supervisorKey);
    const auto boss = office.store->operatorTable().find("supervisor-1");
    const auto number = keepCodeSecret(*central_->admin, **boss, secret);
    QVERIFY(number);
    const auto port = freePort();
    auto applier = start(port, {QStringLiteral("--code-key"), file});
    auto counter = patient();
    auto right = central_->enquiry();
    right.approver = operators::codeApproval(
        *number, *operators::codeFor(secret, operators::challengeOf(right.payload)));
    QCOMPARE(counter.submit(right)->kind, OutcomeKind::Applied);
    auto wrong = central_->enquiry();
    wrong.approver = operators::codeApproval(*number, "0000000000");
    QCOMPARE(counter.submit(wrong)->rejection, std::optional(Rejection::CodeWrong));
    const auto text = figures(port, QStringLiteral("codes_total{result=\"wrong\"} 1"));
    QVERIFY2(text.contains(QStringLiteral("codes_total{result=\"right\"} 1")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("codes_total{result=\"locked\"} 0")), qPrintable(text));
    applier->process.terminate();
    QVERIFY(applier->process.waitForFinished());
    QCOMPARE(applier->process.exitCode(), 0);
}

void GuitaiRegistryTest::aKeyThatIsNoSecretIsRefused() {
    const auto file = folder_.filePath(QStringLiteral("open.key"));
    QVERIFY(makeCodeKey(file.toStdString()));
    QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadOther));
    for (const auto& [name, words] : {std::pair(file, "by others than its owner"),
                                      std::pair(file + QStringLiteral(".pub"), "is no key"),
                                      std::pair(file + QStringLiteral(".not"), "cannot be read")}) {
        const auto applier = start(QStringLiteral("0"), {QStringLiteral("--code-key"), name});
        QVERIFY(applier->process.waitForFinished(60'000));
        QCOMPARE(applier->process.exitCode(), 5);
        const auto said = applier->process.readAll();
        QVERIFY2(said.contains(words), said.constData());
    }
}

QTEST_GUILESS_MAIN(GuitaiRegistryTest)
#include "guitai_registry_test.moc"
