// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/pin_leak_bench.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QRegularExpression>

#include <algorithm>

namespace guitai::support {

namespace {

QDBusConnection accessibilityBus() {
    return QDBusConnection(QStringLiteral("accessibility"));
}

QDBusMessage callRegistry(const char* path, const char* interface, const QString& member) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.a11y.atspi.Registry"),
                                          QString::fromLatin1(path), QString::fromLatin1(interface),
                                          member);
}

/// Its address, once connected; empty where there is none.
QString connectToAccessibilityBus() {
    const auto reply = QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
        QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    const QString address = reply.arguments().value(0).toString();
    return QDBusConnection::connectToBus(address, QStringLiteral("accessibility")).isConnected()
               ? address
               : QString();
}

int xdotool(const QStringList& arguments) {
    return QProcess::execute(QStringLiteral("xdotool"), arguments);
}

} // namespace

bool PinLeakBench::start(const QString& program, const QStringList& arguments,
                         const QString& logFile) {
    const QString address = connectToAccessibilityBus();
    if (address.isEmpty()) {
        return false;
    }
    listener_.start(QStringLiteral("dbus-monitor"), {QStringLiteral("--address"), address});
    if (!listener_.waitForReadyRead(patience)) { // it says who it is
        return false;
    }
    if (logFile.isEmpty()) {
        target_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    } else {
        target_.setStandardErrorFile(logFile);
    }
    target_.start(program, arguments);
    const QString window = QString::fromUtf8(answer());
    for (int tries = 0; tries < 100; ++tries) {
        if (xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), window}) == 0) {
            return true;
        }
    }
    return false;
}

bool PinLeakBench::waitUntilKeysAreForwarded() {
    for (int tries = 0; tries < 300; ++tries) {
        listenAsAScreenReader();
        if (!press(QStringLiteral("Shift_L"))) {
            return false;
        }
        if (keysOnTheBus() > 0) {
            return true;
        }
    }
    return false;
}

bool PinLeakBench::stop() {
    target_.closeWriteChannel();
    const bool ended = target_.waitForFinished(patience);
    listener_.kill(); // it would listen for ever
    listener_.waitForFinished(patience);
    return ended;
}

QByteArray PinLeakBench::answer() {
    while (!target_.canReadLine()) {
        if (!target_.waitForReadyRead(patience)) {
            return "no answer";
        }
    }
    return target_.readLine().trimmed();
}

QByteArray PinLeakBench::tell(const char* word) {
    target_.write(QByteArray(word) + '\n');
    return answer();
}

void PinLeakBench::order(const char* word, const std::vector<std::uint8_t>& bytes) {
    QByteArray turned;
    for (const auto byte : bytes) {
        turned.append(static_cast<char>(~byte));
    }
    target_.write(QByteArray(word) + ' ' + turned.toHex() + '\n');
}

bool PinLeakBench::press(const QString& key) {
    return xdotool({QStringLiteral("key"), key}) == 0;
}

bool PinLeakBench::typePin(const std::string& pin) {
    QStringList keys{QStringLiteral("key")};
    for (const char digit : pin) {
        keys << QString(QLatin1Char(digit));
    }
    return xdotool(keys << QStringLiteral("Return")) == 0;
}

std::string PinLeakBench::freshPin() {
    for (;;) {
        std::string pin;
        for (int i = 0; i < 6; ++i) {
            pin += static_cast<char>('0' + random_() % 10);
        }
        const auto step = [](char a, char b) { return (b - a + 10) % 10; };
        const bool even =
            std::ranges::adjacent_find(pin, [&, first = step(pin[0], pin[1])](char a, char b) {
                return step(a, b) != first;
            }) == pin.end();
        if (const auto found = scan(formsOf(pin)); !even && found && found->empty()) {
            return pin;
        }
    }
}

std::expected<std::vector<Finding>, std::string>
PinLeakBench::scan(const std::vector<Needle>& needles) const {
    return scanProcess(static_cast<pid_t>(target_.processId()), needles);
}

/// Two marks on the bus make sure that what was sent before them has been heard.
void PinLeakBench::hearOut() {
    for (int i = 0; i < 2; ++i) {
        const QString mark = QStringLiteral("Mark%1").arg(++marks_);
        accessibilityBus().send(callRegistry("/org/a11y/atspi/registry/deviceeventcontroller",
                                             "org.a11y.atspi.DeviceEventController", mark));
        const QByteArray seen = "member=" + mark.toLatin1() + '\n';
        while (!heard_.contains(seen) && listener_.waitForReadyRead(patience)) {
            heard_ += listener_.readAllStandardOutput();
        }
    }
}

qsizetype PinLeakBench::keysOnTheBus() {
    hearOut();
    return heard_.count("member=NotifyListeners");
}

/// Times and the numbers of objects have six digits in a row too.
std::vector<Finding> PinLeakBench::heard(const std::vector<Needle>& needles) {
    hearOut();
    static const QRegularExpression number(QStringLiteral(R"(time=\d+\.\d+|/accessible/\d+)"));
    const QByteArray said = QString::fromUtf8(heard_).remove(number).toUtf8();
    return scanBytes({said.data(), static_cast<std::size_t>(said.size())}, needles, "the bus");
}

/// QSpiDeviceEvent begins with press or release and the keysym.
qsizetype PinLeakBench::digitsOnTheBus() {
    hearOut();
    static const QRegularExpression digit(
        QStringLiteral(R"(uint32 [01]\n\s+int32 (4[89]|5[0-7]|6545[6-9]|6546[0-5])\n)"));
    return QString::fromUtf8(heard_).count(digit);
}

/// Qt forwards keys only while somebody listens to events, and of those what is listened to.
void PinLeakBench::listenAsAScreenReader() {
    for (const char* event :
         {"object:state-changed:focused", "object:property-change:accessible-name",
          "object:property-change:accessible-value", "object:text-changed:insert",
          "object:text-changed:delete", "object:text-caret-moved"}) {
        auto call = callRegistry("/org/a11y/atspi/registry", "org.a11y.atspi.Registry",
                                 QStringLiteral("RegisterEvent"));
        call.setArguments({QString::fromLatin1(event), QStringList(), QString()});
        accessibilityBus().call(call);
    }
}

QByteArray describe(const std::vector<Finding>& findings) {
    QByteArray text;
    for (const auto& finding : findings) {
        text += QByteArray::fromStdString(finding.form + " in " + finding.where + "\n");
    }
    return text;
}

} // namespace guitai::support
