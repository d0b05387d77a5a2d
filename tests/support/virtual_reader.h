// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace guitai::support {

/// A PC/SC service of this test program's own (tests/support/with-virtual-reader): pcscd with two
/// virtual readers, to be started, stopped and killed at will. Only one a program, made before the
/// first PC/SC call: libpcsclite keeps the socket's name. Every call ends the test when the harness
/// itself fails.
class VirtualReader {
public:
    enum class Slot { First, Second };

    static constexpr const char* firstName = "Virtual PCD 00 00";
    static constexpr const char* secondName = "Virtual PCD 00 01";

    /// Prepares the namespaces. pcscd does not run yet.
    VirtualReader();
    VirtualReader(const VirtualReader&) = delete;
    VirtualReader& operator=(const VirtualReader&) = delete;
    ~VirtualReader();

    /// Returns when pcscd answers.
    void startDaemon() { order(QStringLiteral("daemon start")); }

    /// Likewise, and it has no reader.
    void startDaemonWithoutReaders() { order(QStringLiteral("daemon bare")); }

    void stopDaemon() { order(QStringLiteral("daemon stop")); }

    void killDaemon() { order(QStringLiteral("daemon kill")); }

    /// Returns when the daemon, though there, answers nothing (SIGSTOP), until thawed.
    void freezeDaemon() { order(QStringLiteral("signal STOP pcscd")); }

    void thawDaemon() { order(QStringLiteral("signal CONT pcscd")); }

    /// Starts a program that is a card: `arguments` follow the program's path, `$PORT` in them is
    /// the slot's. When it is seen in the reader is for the test to wait for.
    void insert(const QString& program, QStringList arguments, Slot slot = Slot::First);
    /// vpcd_peer, the card that does as it is told.
    void insertPeer(const QString& atr, Slot slot = Slot::First);
    /// Guitai's own virtual card; `--port` is added.
    void insertCard(QStringList arguments, Slot slot = Slot::First);
    /// Tells a guitai-card to take its card out, or to put it in again (its SIGUSR1): the same
    /// card.
    void move(Slot slot = Slot::First);
    /// Pulls what is in the slot. Nothing to do when the card has left by itself.
    void remove(Slot slot = Slot::First);

private:
    void order(const QString& line);
    QString answer();

    QProcess process_;
};

} // namespace guitai::support
