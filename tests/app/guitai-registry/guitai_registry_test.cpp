// SPDX-License-Identifier: Apache-2.0
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

    std::unique_ptr<Applier> start(const QString& port = QStringLiteral("0"));

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

std::unique_ptr<GuitaiRegistryTest::Applier> GuitaiRegistryTest::start(const QString& port) {
    auto applier = std::make_unique<Applier>();
    applier->process.setProcessChannelMode(QProcess::MergedChannels);
    applier->process.start(
        QStringLiteral(GUITAI_BINARY_DIR "/bin/guitai-registry"),
        QStringList{QStringLiteral("--database"), QString::fromStdString(where("guitai_applier")),
                    QStringLiteral("--keys"), folder_.filePath(QStringLiteral("rules-keys")),
                    QStringLiteral("--lease"), QStringLiteral("3"), QStringLiteral("--port"),
                    port});
    return applier;
}

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
    QProcess port;
    port.start(QStringLiteral("python3"),
               {QStringLiteral("-c"),
                QStringLiteral("import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); "
                               "print(s.getsockname()[1])")});
    QVERIFY(port.waitForFinished());
    const auto number = QString::fromUtf8(port.readAll()).trimmed();
    auto applier = start(number);
    auto counter = patient();
    QVERIFY(counter.submit(central_->enquiry()));
    QVERIFY(applier->says(QStringLiteral("working")));
    // Told a moment after the counter has its outcome.
    QProcess asked;
    asked.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import urllib.request as u\n"
                        "text = ''\n"
                        "while 'settled_total{outcome=\"applied\"} 1' not in text:\n"
                        "    text = u.urlopen('http://127.0.0.1:%1/metrics').read().decode()\n"
                        "print(text)")
             .arg(number)});
    QVERIFY(asked.waitForFinished());
    const auto text = QString::fromUtf8(asked.readAll());
    QVERIFY2(text.contains(QStringLiteral("guitai_registry_ready 1")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("guitai_registry_buckets 256")), qPrintable(text));
    QVERIFY(!text.contains(QString::fromStdString(central_->office.file.id.text())));
}

QTEST_GUILESS_MAIN(GuitaiRegistryTest)
#include "guitai_registry_test.moc"
