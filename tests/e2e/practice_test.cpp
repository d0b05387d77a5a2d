// SPDX-License-Identifier: Apache-2.0
#include "app/desk/practice_desk.h"
#include "cardio/keys/practice_keys.h"
#include "cardio/sscard/social_security_card.h"
#include "cardio/virtual/state_file.h"
#include "tests/support/practice_chips.h"
#include "tests/support/running_virtual_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace guitai;
using cardio::CardFault;
using cardio::CardPresence;
using domain::CredentialKind;
using support::RunningVirtualReader;
using support::VirtualReader;
using Slot = support::VirtualReader::Slot;

namespace {

constexpr int done = 0;
constexpr int reader = 3;
constexpr int card = 4;

const auto fresh = QByteArrayLiteral("280617");

struct Outcome {
    int exitCode = -1;
    QJsonObject document{};
    QByteArray err{};
};

const char* nameOf(Slot slot) {
    return slot == Slot::First ? VirtualReader::firstName : VirtualReader::secondName;
}

} // namespace

/// Exercises without a window on cards in pcscd's virtual reader.
class PracticeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QProcess> started(const char* exercise, const QByteArrayList& pins,
                                      const QString& readerName);
    static Outcome ended(QProcess& process);
    Outcome practise(const char* exercise, const QByteArrayList& pins, Slot slot = Slot::First);

    QString stateFile(const char* name) const {
        return desk_ + QLatin1Char('-') + QLatin1String(name);
    }

    [[nodiscard]] bool insert(const char* profile, Slot slot = Slot::First,
                              const QStringList& more = {});
    /// A card like the practice one, of another office: its keys are not the practice keys.
    QString foreignCard() const;

    bool pulledAndPutBack(const QProcess& process);
    bool activateWithFault(const QString& fault);

    /// The card in the reader takes this PIN and refuses that one, through pcscd.
    void verifyOnCard(const QByteArray& right, const char* wrong, Slot slot = Slot::First);
    /// Of the holder: the file's word about his card.
    void verifyAtRegistry(const char* citizen);
    /// The answer of a store command, empty when it is no.
    QJsonObject askStore(const QStringList& command);
    /// Nothing waits in the queue, and the audit trail is whole.
    void verifyStore();

    std::optional<RunningVirtualReader> reader_;
    QTemporaryDir folder_;
    QString desk_;
    Outcome last_{};
    int desks_ = 0;

private Q_SLOTS:

    void initTestCase() { reader_.emplace(); }

    void init() { desk_ = folder_.filePath(QString::number(desks_++)); }

    void cleanup() { QVERIFY(reader_->removeAll()); }

    void cleanupTestCase() { reader_.reset(); }

    void activatesACard();
    void changesThePinOfTheCardInTheReaderNamed();
    void resetsAForgottenPin();
    void refusesAForeignCardBeforeAnyPin();
    void refusesAnotherHoldersCard();
    void saysThatThereIsNoSuchReader();
    void goesOnWhenThePulledCardIsPutBack_data();
    void goesOnWhenThePulledCardIsPutBack();
    void settlesWhatThePulledCardLeftUnknown();
};

std::unique_ptr<QProcess> PracticeTest::started(const char* exercise, const QByteArrayList& pins,
                                                const QString& readerName) {
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
                   {QStringLiteral("practice"), QStringLiteral("run"), QLatin1String(exercise),
                    QStringLiteral("--reader"), readerName, QStringLiteral("--folder"), desk_,
                    QStringLiteral("--pin-fd"), QStringLiteral("0"), QStringLiteral("--json")});
    process->write(pins.join('\n') + '\n');
    process->waitForBytesWritten();
    process->closeWriteChannel();
    return process;
}

Outcome PracticeTest::ended(QProcess& process) {
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
            process.readAllStandardError()};
}

Outcome PracticeTest::practise(const char* exercise, const QByteArrayList& pins, Slot slot) {
    return ended(*started(exercise, pins, QLatin1String(nameOf(slot))));
}

bool PracticeTest::insert(const char* profile, Slot slot, const QStringList& more) {
    return reader_->insertCard(QStringList{QStringLiteral("--profile"), QLatin1String(profile),
                                           QStringLiteral("--state"), stateFile(profile)} +
                                   more,
                               slot);
}

QString PracticeTest::foreignCard() const {
    using namespace virtualcard;
    auto masters = keys::practiceKeys();
    for (auto& [which, key] : masters) {
        key[0] ^= 0xFF;
    }
    const auto made = makeCard(support::practiceProfile(support::PracticeCard::Active), masters);
    const auto path = stateFile("foreign");
    if (!made || !saveState(path.toStdString(), *made)) {
        qFatal("no foreign card");
    }
    return path;
}

void PracticeTest::verifyOnCard(const QByteArray& right, const char* wrong, Slot slot) {
    pcsc::PcscReaderProvider provider;
    auto session = provider.connect(nameOf(slot));
    QVERIFY(session);
    auto open = sscard::SocialSecurityCard::open(**session);
    QVERIFY(open);
    const auto before = open->triesLeft();
    QVERIFY(before && before->left);
    QCOMPARE(*before->left, support::yueyangLimits().pinLimit);
    if (wrong != nullptr) {
        const auto refused = open->verifyPin(*SecretPin::fromPublished(wrong));
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, CardFault::PinWrong);
        QCOMPARE(refused.error().triesLeft.value_or(-1), *before->left - 1);
    }
    QVERIFY(open->verifyPin(*SecretPin::fromPublished(right.toStdString())));
    QCOMPARE(open->triesLeft().value().left, before->left);
}

void PracticeTest::verifyAtRegistry(const char* citizen) {
    const auto desk = app::makePracticeDesk({.folder = desk_.toStdString(),
                                             .window = app::practiceWindow(),
                                             .clock = std::make_shared<SystemClock>()});
    QVERIFY(desk);
    const auto password = SecretBytes::copyOf(bytesOf(app::practiceClerk.password));
    auto opened = desk->services->openStore(app::practiceClerk.login, password);
    QVERIFY(opened);
    const auto backend = desk->services->openBackend(*opened->store);
    const auto file = backend->registry->lookUp(desk->citizens->find(citizen)->file.id).value();
    const auto& its = file.cards.front();
    QCOMPARE(its.state(), domain::ApplicationState::Active);
    QVERIFY(!its.pins.at(CredentialKind::Social).initial);
    QCOMPARE(its.pins.at(CredentialKind::Social).wrong, 0);
    QVERIFY(file.authorisations.empty());
}

QJsonObject PracticeTest::askStore(const QStringList& command) {
    QProcess process;
    process.start(
        QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
        command + QStringList{QStringLiteral("--directory"), desk_ + QStringLiteral("/store"),
                              QStringLiteral("--machine-secret"),
                              desk_ + QStringLiteral("/store/machine.secret"),
                              QStringLiteral("--login"), QLatin1String(app::practiceClerk.login),
                              QStringLiteral("--password-fd"), QStringLiteral("0"),
                              QStringLiteral("--json")});
    process.write(app::practiceClerk.password);
    process.closeWriteChannel();
    const auto outcome = ended(process);
    return outcome.exitCode == done ? outcome.document : QJsonObject();
}

void PracticeTest::verifyStore() {
    const auto queue = askStore({QStringLiteral("queue"), QStringLiteral("list")});
    QVERIFY(queue[QLatin1String("items")].isArray());
    QVERIFY(queue[QLatin1String("items")].toArray().isEmpty());
    QVERIFY(!askStore({QStringLiteral("audit"), QStringLiteral("verify")}).isEmpty());
}

void PracticeTest::activatesACard() {
    QVERIFY(insert("new"));
    const auto outcome = practise("yueyang-activation", {"280617", "280617", "739155", "739155"});
    QVERIFY2(outcome.exitCode == done, QJsonDocument(outcome.document).toJson().constData());
    // Which of the two the chip keeps is asked first or second; it took one, and not the other.
    const auto first = outcome.document[QLatin1String("acts")][1][QLatin1String("act")].toString();
    const bool hostFirst = first.startsWith(QLatin1String("set-host")) ||
                           first.startsWith(QLatin1String("change-host"));
    QVERIFY(hostFirst);
    const auto kept = virtualcard::loadState(stateFile("new").toStdString());
    const bool socialFirst =
        virtualcard::matches(kept->pin, SecretPin::fromPublished("280617")->bcd().span());
    verifyOnCard(socialFirst ? "280617" : "739155", "666666");
    verifyAtRegistry("zhang-san");
    verifyStore();
}

void PracticeTest::changesThePinOfTheCardInTheReaderNamed() {
    QVERIFY(reader_->insertCard({QStringLiteral("--state"), foreignCard()}));
    QVERIFY(insert("active", Slot::Second));
    const auto outcome = practise("yueyang-change-pin", {"246810", fresh, fresh}, Slot::Second);
    QVERIFY2(outcome.exitCode == done, QJsonDocument(outcome.document).toJson().constData());
    verifyOnCard(fresh, "246810", Slot::Second);
    verifyAtRegistry("li-si");
    verifyStore();
}

void PracticeTest::resetsAForgottenPin() {
    QVERIFY(insert("lost-pin"));
    const auto outcome = practise("yueyang-reset-pin", {fresh, fresh});
    QVERIFY2(outcome.exitCode == done, QJsonDocument(outcome.document).toJson().constData());
    verifyOnCard(fresh, nullptr);
    verifyAtRegistry("zhao-liu");
    verifyStore();
}

void PracticeTest::refusesAForeignCardBeforeAnyPin() {
    const auto path = foreignCard();
    QFile state(path);
    QVERIFY(state.open(QIODevice::ReadOnly));
    const auto before = state.readAll();
    QVERIFY(reader_->insertCard({QStringLiteral("--state"), path}));
    const auto outcome = practise("yueyang-change-pin", {"246810", fresh, fresh});
    QCOMPARE(outcome.exitCode, card);
    const auto situation = outcome.document[QLatin1String("situation")];
    QCOMPARE(situation[QLatin1String("cardFault")].toString(), QStringLiteral("not-practice-card"));
    QCOMPARE(outcome.document[QLatin1String("pinsTaken")].toInt(-1), 0);
    QVERIFY(state.seek(0));
    QCOMPARE(state.readAll(), before);
    verifyOnCard("246810", nullptr);
}

void PracticeTest::refusesAnotherHoldersCard() {
    QVERIFY(insert("lost-pin"));
    const auto outcome = practise("yueyang-change-pin", {"246810", fresh, fresh});
    QCOMPARE(outcome.exitCode, card);
    QCOMPARE(outcome.document[QLatin1String("situation")][QLatin1String("kind")].toString(),
             QStringLiteral("other-card"));
    QCOMPARE(outcome.document[QLatin1String("pinsTaken")].toInt(-1), 0);
}

void PracticeTest::saysThatThereIsNoSuchReader() {
    const auto outcome =
        ended(*started("yueyang-change-pin", {"246810"}, QStringLiteral("No such reader")));
    QCOMPARE(outcome.exitCode, reader);
    QCOMPARE(outcome.document[QLatin1String("situation")][QLatin1String("cardFault")].toString(),
             QStringLiteral("no-reader"));
}

bool PracticeTest::pulledAndPutBack(const QProcess& process) {
    pcsc::PcscReaderProvider provider;
    const auto out = [&provider] {
        const auto snapshot = provider.snapshot();
        const auto* state = support::ReaderWatcher::find(snapshot, VirtualReader::firstName);
        return state != nullptr && state->presence == CardPresence::Empty;
    };
    const auto ended = [&process] { return process.state() == QProcess::NotRunning; };
    if (!QTest::qWaitFor([&] { return out() || ended(); }, 60'000) || !out()) {
        return false;
    }
    reader_->harness.move();
    return true;
}

/// Activation with the card pulled at that command and put back. False when it was over before.
bool PracticeTest::activateWithFault(const QString& fault) {
    desk_ = folder_.filePath(QString::number(desks_++));
    if (!insert("new", Slot::First, {QStringLiteral("--fault"), fault})) {
        qFatal("no card");
    }
    // The same PIN for both, so that it is the right one whatever is asked: it may be checked.
    const auto process = started("yueyang-activation", QByteArrayList(12, fresh),
                                 QLatin1String(VirtualReader::firstName));
    const bool pulled = pulledAndPutBack(*process);
    last_ = ended(*process);
    return pulled;
}

void PracticeTest::goesOnWhenThePulledCardIsPutBack_data() {
    QTest::addColumn<QString>("fault");
    for (const int command : {1, 16, 33, 48}) {
        for (const char* when : {"pull-before", "pull-after"}) {
            QTest::addRow("%s=%d", when, command)
                << QStringLiteral("%1=%2").arg(QLatin1String(when)).arg(command);
        }
    }
}

void PracticeTest::goesOnWhenThePulledCardIsPutBack() {
    QFETCH(QString, fault);
    QVERIFY(activateWithFault(fault));
    QVERIFY2(last_.exitCode == done, QJsonDocument(last_.document).toJson().constData());
    verifyOnCard(fresh, "666666");
    verifyAtRegistry("zhang-san");
    verifyStore();
}

void PracticeTest::settlesWhatThePulledCardLeftUnknown() {
    // The PIN is written near the end, among the last dozen commands of some seventy.
    int inDoubt = 0;
    for (int command = 62; command < 90; ++command) {
        const auto fault = QStringLiteral("pull-after=%1").arg(command);
        if (!activateWithFault(fault)) {
            break;
        }
        QVERIFY2(last_.exitCode == done, QJsonDocument(last_.document).toJson().constData());
        const auto situations = last_.document[QLatin1String("situations")].toArray();
        inDoubt += situations.contains(QStringLiteral("chip-in-doubt")) ? 1 : 0;
        verifyOnCard(fresh, "666666");
        verifyAtRegistry("zhang-san");
        verifyStore();
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(fault));
        QVERIFY(reader_->removeAll());
    }
    QVERIFY(inDoubt > 0);
}

QTEST_GUILESS_MAIN(PracticeTest)
#include "practice_test.moc"
