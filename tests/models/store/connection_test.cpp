// SPDX-License-Identifier: Apache-2.0
// Transactions: all or nothing, inside one another, on a full disk, and when the COMMIT fails.
#include "models/store/connection.h"
#include "models/store/settings.h"
#include "tests/models/store/temporary_database.h"

#include <QtTest/QTest>

#include <csignal>
#include <stdexcept>
#include <sys/resource.h>

using namespace guitai;
using namespace guitai::store;
using test::TemporaryDatabase;

class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsAreTheDurableOnes_data();
    void settingsAreTheDurableOnes();
    void anotherKeyOpensNothing();
    void errorRollsAllBack();
    void exceptionRollsAllBack();
    void innerFailureUndoesOnlyItself();
    void innerSuccessGoesWithTheOuter();
    void fullDatabaseIsToldAndChangesNothing();
    void failedCommitIsAnUnknownOutcome();
    void damageStaysUntilReopened();
};

namespace {

using Done = std::expected<void, StoreError>;

Done failure() {
    return std::unexpected(StoreError{StoreFault::Conflict, "test", 0, {}});
}

StoreFault faultOf(const Done& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

bool has(const TemporaryDatabase& base, const std::string& key) {
    return Settings(*base.connection).value(key).value().has_value();
}

/// No file of this process grows beyond that many bytes while it lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t most) {
        std::signal(SIGXFSZ, SIG_IGN); // write() then fails with EFBIG
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{most, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }

    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

} // namespace

void ConnectionTest::settingsAreTheDurableOnes_data() {
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* pragma, const char* value) {
        QTest::newRow(pragma) << QByteArray(pragma) << QByteArray(value);
    };
    row("journal_mode", "wal");
    row("locking_mode", "exclusive");
    row("synchronous", "2"); // FULL
    row("foreign_keys", "1");
    row("temp_store", "2"); // memory
    row("secure_delete", "1");
    row("trusted_schema", "0");
}

void ConnectionTest::settingsAreTheDurableOnes() {
    QFETCH(QByteArray, pragma);
    QFETCH(QByteArray, value);
    const TemporaryDatabase base;
    QCOMPARE(base.text("PRAGMA " + pragma.toStdString()), value.toStdString());
}

void ConnectionTest::anotherKeyOpensNothing() {
    TemporaryDatabase base;
    base.connection.reset();
    SecretBytes other(32);
    const auto opened = Connection::open(base.file, other, Connection::Mode::Existing);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, StoreFault::Damaged);
    QVERIFY(base.opened(Connection::Mode::Existing) != nullptr);
}

void ConnectionTest::errorRollsAllBack() {
    const TemporaryDatabase base;
    const auto done = base.connection->transaction("test", [&] {
        std::ignore = Settings(*base.connection).set("a", "1");
        return failure();
    });
    QCOMPARE(faultOf(done), StoreFault::Conflict);
    QVERIFY(!has(base, "a"));
}

void ConnectionTest::exceptionRollsAllBack() {
    const TemporaryDatabase base;
    const auto done = base.connection->transaction("test", [&]() -> Done {
        std::ignore = Settings(*base.connection).set("a", "1");
        throw std::runtime_error("somebody else's");
    });
    QCOMPARE(faultOf(done), StoreFault::Internal);
    QVERIFY(!has(base, "a"));
    QVERIFY(Settings(*base.connection).set("a", "1").has_value());
}

void ConnectionTest::innerFailureUndoesOnlyItself() {
    const TemporaryDatabase base;
    const auto done = base.connection->transaction("outer", [&] {
        std::ignore = Settings(*base.connection).set("outer", "1");
        const auto inner = base.connection->transaction("inner", [&] {
            std::ignore = Settings(*base.connection).set("inner", "1");
            return failure();
        });
        return inner ? failure() : Done();
    });
    QVERIFY(done.has_value());
    QVERIFY(has(base, "outer"));
    QVERIFY(!has(base, "inner"));
}

void ConnectionTest::innerSuccessGoesWithTheOuter() {
    const TemporaryDatabase base;
    const auto done = base.connection->transaction("outer", [&] {
        const auto inner = base.connection->transaction(
            "inner", [&] { return Settings(*base.connection).set("inner", "1"); });
        return inner ? failure() : Done();
    });
    QVERIFY(!done);
    QVERIFY(!has(base, "inner"));
}

void ConnectionTest::fullDatabaseIsToldAndChangesNothing() {
    const TemporaryDatabase base;
    QVERIFY(Settings(*base.connection).set("before", "1").has_value());
    QVERIFY(base.text("PRAGMA max_page_count = 1") != "1"); // as few as there are now
    const auto done = base.connection->transaction("test", [&] {
        std::ignore = Settings(*base.connection).set("small", "1");
        return Settings(*base.connection).set("large", std::string(1'000'000, 'x'));
    });
    QCOMPARE(faultOf(done), StoreFault::DiskFull);
    QVERIFY(has(base, "before"));
    QVERIFY(!has(base, "small"));
    QVERIFY(base.text("PRAGMA max_page_count = 100000") == "100000");
    QVERIFY(Settings(*base.connection).set("large", std::string(1'000'000, 'x')).has_value());
}

void ConnectionTest::failedCommitIsAnUnknownOutcome() {
    const TemporaryDatabase base;
    QVERIFY(Settings(*base.connection).set("before", "1").has_value());
    const std::string large(100'000, 'x');
    {
        // The pages go to the file at the COMMIT, and not beyond this.
        const FileSizeLimit limit(std::filesystem::file_size(base.file) + 4096);
        QCOMPARE(faultOf(Settings(*base.connection).set("large", large)),
                 StoreFault::OutcomeUnknown);
    }
    QCOMPARE(faultOf(Settings(*base.connection).set("next", "1")), StoreFault::OutcomeUnknown);
    QCOMPARE(Settings(*base.connection).value("before").error().fault, StoreFault::OutcomeUnknown);
    QVERIFY(base.connection->reopen().has_value());
    QVERIFY(has(base, "before"));
    QVERIFY(!has(base, "next"));
    const auto found = Settings(*base.connection).value("large").value();
    QVERIFY(!found || *found == large);
    QCOMPARE(base.text("PRAGMA integrity_check"), std::string("ok"));
    QVERIFY(Settings(*base.connection).set("next", "1").has_value());
}

void ConnectionTest::damageStaysUntilReopened() {
    const TemporaryDatabase base;
    QVERIFY(Settings(*base.connection).set("large", std::string(100'000, 'x')).has_value());
    QVERIFY(base.connection->reopen().has_value());
    const auto sound = base.opened(Connection::Mode::Existing);
    QFile file(QString::fromStdString(base.file.string()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto bytes = file.readAll();
    file.seek(bytes.size() - 4000);
    file.write("\x01\x02\x03\x04", 4);
    file.flush();
    const Settings settings(*base.connection);
    QCOMPARE(settings.value("large").error().fault, StoreFault::Damaged);
    QCOMPARE(settings.value("nothing").error().fault, StoreFault::Damaged);
    file.seek(0);
    file.write(bytes);
    file.flush();
    QVERIFY(base.connection->reopen().has_value());
    QVERIFY(settings.value("large").value().has_value());
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
