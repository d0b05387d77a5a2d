// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/models/central/busy_registry.h"

#include <QFile>

#include <csignal>

/// The server itself, which with-postgres has started: killed, and started anew.
namespace guitai::test {

inline int control(const char* which, const QStringList& arguments) {
    return QProcess::execute(qEnvironmentVariable(which),
                             arguments + QStringList{QStringLiteral("-s")});
}

/// As if the plug was pulled, but for what the kernel still has.
inline void killServer() {
    QFile file(qEnvironmentVariable("GUITAI_PG_DATA") + QStringLiteral("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no server");
    }
    ::kill(file.readLine().trimmed().toInt(), SIGKILL);
}

/// Once what the killed one left behind has ended, too: until then it does not begin.
inline bool startServer() {
    return await([] {
        QProcess start;
        start.setStandardErrorFile(QProcess::nullDevice());
        start.start(qEnvironmentVariable("GUITAI_PG_CTL"),
                    {QStringLiteral("start"), QStringLiteral("-w"), QStringLiteral("-s")});
        return start.waitForFinished(-1) && start.exitCode() == 0;
    });
}

} // namespace guitai::test
