// SPDX-License-Identifier: Apache-2.0
// Types two random PINs with real key events, with the accessibility bridge on, and looks for them
// in the memory of the program that took them, and on the accessibility bus.
#include "tests/support/memory_scan.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

#include <memory>
#include <random>
#include <string>
#include <vector>

using namespace guitai::support;

namespace {

constexpr int patience = 60'000;

QDBusMessage callRegistry(const char* path, const char* interface, const QString& member) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.a11y.atspi.Registry"),
                                          QString::fromLatin1(path), QString::fromLatin1(interface),
                                          member);
}

bool press(const std::string& key) {
    return QProcess::execute(QStringLiteral("xdotool"),
                             {QStringLiteral("key"), QString::fromStdString(key)}) == 0;
}

QByteArray describe(const std::vector<Finding>& findings) {
    QByteArray text;
    for (const auto& finding : findings) {
        text += QByteArray::fromStdString(finding.form + " in " + finding.where + "\n");
    }
    return text;
}

std::vector<Needle> without(std::vector<Needle> needles, std::string_view form) {
    std::erase_if(needles, [&](const Needle& needle) { return needle.form == form; });
    return needles;
}

} // namespace

class PinLeakTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QProcess> target_;
    QProcess listener_; ///< on the accessibility bus
    QByteArray heard_;
    int marks_ = 0;
    std::mt19937 random_{std::random_device{}()};

    [[nodiscard]] pid_t pid() const { return static_cast<pid_t>(target_->processId()); }

    QByteArray nextAnswer() {
        while (!target_->canReadLine()) {
            if (!target_->waitForReadyRead(patience)) {
                return "no answer";
            }
        }
        return target_->readLine().trimmed();
    }

    QByteArray tell(const char* word) {
        target_->write(QByteArray(word) + '\n');
        return nextAnswer();
    }

    /// One that the program does not have in its memory by chance.
    std::string freshPin() {
        for (;;) {
            std::string pin;
            for (int i = 0; i < 6; ++i) {
                pin += static_cast<char>('0' + random_() % 10);
            }
            if (const auto found = scanProcess(pid(), formsOf(pin)); found && found->empty()) {
                return pin;
            }
        }
    }

    /// How many keys were sent to the registry of listeners so far. Two marks on the bus make sure
    /// that what was sent before them has been heard.
    qsizetype keysOnTheBus() {
        for (int i = 0; i < 2; ++i) {
            const QString mark = QStringLiteral("Mark%1").arg(++marks_);
            bus().send(callRegistry("/org/a11y/atspi/registry/deviceeventcontroller",
                                    "org.a11y.atspi.DeviceEventController", mark));
            const QByteArray seen = "member=" + mark.toLatin1() + '\n';
            while (!heard_.contains(seen) && listener_.waitForReadyRead(patience)) {
                heard_ += listener_.readAllStandardOutput();
            }
        }
        return heard_.count("member=NotifyListeners");
    }

    [[nodiscard]] static QDBusConnection bus() {
        return QDBusConnection(QStringLiteral("accessibility"));
    }

    /// Qt forwards keys only while somebody listens to events, as a screen reader does.
    void listenAsAScreenReader() {
        auto call = callRegistry("/org/a11y/atspi/registry", "org.a11y.atspi.Registry",
                                 QStringLiteral("RegisterEvent"));
        call.setArguments(
            {QStringLiteral("object:state-changed:focused"), QStringList(), QString()});
        const auto reply = bus().call(call);
        QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    }

private Q_SLOTS:

    void initTestCase() {
        const auto reply = QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
            QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
            QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
        QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
        const QString address = reply.arguments().value(0).toString();
        QVERIFY(
            QDBusConnection::connectToBus(address, QStringLiteral("accessibility")).isConnected());
        listener_.start(QStringLiteral("dbus-monitor"),
                        {QStringLiteral("--address"), address,
                         QStringLiteral("interface='org.a11y.atspi.DeviceEventController'")});
        QVERIFY(listener_.waitForStarted());
        QVERIFY(listener_.waitForReadyRead(patience)); // it says who it is

        target_ = std::make_unique<QProcess>();
        target_->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        target_->start(QStringLiteral(GUITAI_BINARY_DIR "/tests/pin_leak_target"), {});
        const QString window = QString::fromUtf8(nextAnswer());
        QTRY_VERIFY_WITH_TIMEOUT(
            QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("windowfocus"),
                                                          QStringLiteral("--sync"), window}) == 0,
            patience);
        // The bridge learns of the listener in its own time: until then it forwards nothing, and
        // the tests below would prove nothing.
        QCOMPARE(tell("line"), QByteArray("ready"));
        bool forwards = false;
        for (int tries = 0; tries < 100 && !forwards; ++tries) {
            listenAsAScreenReader();
            QVERIFY(press("x"));
            forwards = keysOnTheBus() > 0;
        }
        QVERIFY(forwards);
    }

    void cleanupTestCase() {
        target_->closeWriteChannel();
        QVERIFY(target_->waitForFinished(patience));
        listener_.terminate();
        listener_.waitForFinished();
    }

    void twoPinsLeaveNoCopyInMemoryAndNoKeyOnTheBus() {
        const auto before = keysOnTheBus();
        const std::string pins[] = {freshPin(), freshPin()};
        for (const auto& pin : pins) {
            QCOMPARE(tell("pin"), QByteArray("ready"));
            for (const char digit : pin) {
                QVERIFY(press(std::string(1, digit)));
            }
            QVERIFY(press("Return"));
            QCOMPARE(nextAnswer(), QByteArray("complete"));
        }
        for (const auto& pin : pins) { // kept: in locked memory, and in no other form
            const auto held = scanProcess(pid(), formsOf(pin));
            QVERIFY(held.has_value());
            QVERIFY(!held->empty());
            const auto leaked = scanProcess(pid(), without(formsOf(pin), heldForm));
            QVERIFY2(leaked && leaked->empty(), describe(*leaked).constData());
        }
        QCOMPARE(tell("forget"), QByteArray("ready"));
        for (const auto& pin : pins) {
            const auto left = scanProcess(pid(), formsOf(pin));
            QVERIFY2(left && left->empty(), describe(*left).constData());
        }
        const auto change = scanProcess(pid(), formsOfChange(pins[0], pins[1]));
        QVERIFY(change && change->empty());
        QCOMPARE(keysOnTheBus(), before);
    }

    /// The same keys into a line edit: the bus hears each, and the memory has the PIN.
    void theSameKeysInALineEditAreFound() {
        const auto before = keysOnTheBus();
        const auto pin = freshPin();
        QCOMPARE(tell("line"), QByteArray("ready"));
        for (const char digit : pin) {
            QVERIFY(press(std::string(1, digit)));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!scanProcess(pid(), formsOf(pin))->empty(), patience);
        QVERIFY(keysOnTheBus() >= before + 6);
    }
};

QTEST_GUILESS_MAIN(PinLeakTest)
#include "pin_leak_test.moc"
