// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/pcsc/pcsc_reader_provider.h"
#include "tests/support/reader_watcher.h"
#include "tests/support/virtual_reader.h"

#include <QProcess>

#include <set>
#include <utility>

namespace guitai::support {

/// What a program said and how it ended.
struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs a program to its end, at most a minute.
inline Run run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) {
        return {.exitCode = -1, .out = {}, .err = "did not end"};
    }
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

/// A virtual reader with pcscd running, and the wait for what is put in it.
class RunningVirtualReader {
public:
    RunningVirtualReader() { harness.startDaemon(); }

    [[nodiscard]] bool awaitPresence(VirtualReader::Slot slot, cardio::CardPresence presence) {
        return watcher_.awaitPresence(slot == VirtualReader::Slot::First
                                          ? VirtualReader::firstName
                                          : VirtualReader::secondName,
                                      presence);
    }

    [[nodiscard]] bool insertCard(const QStringList& arguments,
                                  VirtualReader::Slot slot = VirtualReader::Slot::First) {
        harness.insertCard(arguments, slot);
        inserted_.insert(slot);
        return awaitPresence(slot, cardio::CardPresence::Present);
    }

    [[nodiscard]] bool insertPeer(const QString& atr,
                                  VirtualReader::Slot slot = VirtualReader::Slot::First) {
        harness.insertPeer(atr, slot);
        inserted_.insert(slot);
        return awaitPresence(slot, cardio::CardPresence::Present);
    }

    /// Takes out whatever was inserted: for a test's cleanup().
    [[nodiscard]] bool removeAll() {
        bool gone = true;
        for (const auto slot : std::exchange(inserted_, {})) {
            harness.remove(slot);
            gone = awaitPresence(slot, cardio::CardPresence::Empty) && gone;
        }
        return gone;
    }

    VirtualReader harness;

private:
    pcsc::PcscReaderProvider provider_;
    ReaderWatcher watcher_{provider_};
    std::set<VirtualReader::Slot> inserted_;
};

} // namespace guitai::support
