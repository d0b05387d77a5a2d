// SPDX-License-Identifier: Apache-2.0
#include "tests/support/virtual_reader.h"

#include <QProcessEnvironment>
#include <QtDebug>

namespace guitai::support {

namespace {

constexpr int patienceMs = 30'000; // a loaded machine; every wait ends at once when it can

QString nameOf(VirtualReader::Slot slot) {
    return slot == VirtualReader::Slot::First ? QStringLiteral("first") : QStringLiteral("second");
}

/// For bash's `eval`: single quotes, but `$PORT` stays what it is.
QString quoted(const QString& word) {
    if (word.startsWith(QLatin1Char('$'))) {
        return word;
    }
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QLatin1String("'\\''")) +
           QLatin1Char('\'');
}

} // namespace

VirtualReader::VirtualReader() {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GUITAI_VPCD_LIB"), QStringLiteral(GUITAI_VPCD_DRIVER));
    process_.setProcessEnvironment(environment);
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process_.start(QStringLiteral(GUITAI_SOURCE_DIR "/tests/support/with-virtual-reader"),
                   {QStringLiteral("--control")});
    const QString first = answer();
    if (!first.startsWith(QLatin1String("socket "))) {
        qFatal("with-virtual-reader: %s", qPrintable(first));
    }
    qputenv("PCSCLITE_CSOCK_NAME", first.mid(7).toLocal8Bit());
}

VirtualReader::~VirtualReader() {
    process_.closeWriteChannel(); // the lifeline
    if (!process_.waitForFinished(patienceMs)) {
        process_.kill();
        process_.waitForFinished();
    }
}

void VirtualReader::insert(const QString& program, QStringList arguments, Slot slot) {
    arguments.prepend(program);
    for (auto& word : arguments) {
        if (slot == Slot::Second && word == QLatin1String("$PORT")) {
            word = QStringLiteral("$PORT2");
        }
        word = quoted(word);
    }
    order(QStringLiteral("start %1 %2").arg(nameOf(slot), arguments.join(QLatin1Char(' '))));
}

void VirtualReader::insertPeer(const QString& atr, Slot slot) {
    insert(QStringLiteral(GUITAI_BINARY_DIR "/tests/vpcd_peer"), {QStringLiteral("$PORT"), atr},
           slot);
}

void VirtualReader::insertCard(QStringList arguments, Slot slot) {
    arguments << QStringLiteral("--port") << QStringLiteral("$PORT");
    insert(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitai-card"), arguments, slot);
}

void VirtualReader::move(Slot slot) {
    order(QStringLiteral("signal USR1 ") + nameOf(slot));
}

void VirtualReader::remove(Slot slot) {
    order(QStringLiteral("kill ") + nameOf(slot));
}

void VirtualReader::order(const QString& line) {
    process_.write(line.toUtf8() + '\n');
    if (const QString said = answer(); said != QLatin1String("ok")) {
        qFatal("with-virtual-reader: %s: %s", qPrintable(line), qPrintable(said));
    }
}

QString VirtualReader::answer() {
    while (!process_.canReadLine()) {
        if (!process_.waitForReadyRead(patienceMs)) {
            return QStringLiteral("no answer: ") + process_.errorString();
        }
    }
    return QString::fromUtf8(process_.readLine()).trimmed();
}

} // namespace guitai::support
