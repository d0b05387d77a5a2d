// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/memory_scan.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <random>
#include <string>
#include <vector>

namespace guitai::support {

/// A program under a screen reader's eyes: it gets real key events of the X server, and everything
/// on the accessibility bus is heard. To be run below with-accessible-screen. The program talks in
/// lines on its standard input and output; its first line is the window's id.
class PinLeakBench {
public:
    static constexpr int patience = 60'000;

    /// False where the accessibility bus, or the program, is not to be had. What the program logs
    /// (its standard error) goes to the file, or where there is none to this program's.
    [[nodiscard]] bool start(const QString& program, const QStringList& arguments = {},
                             const QString& logFile = {});
    /// Presses a harmless key until the bridge forwards it: until then a test would prove nothing.
    [[nodiscard]] bool waitUntilKeysAreForwarded();
    [[nodiscard]] bool stop();

    /// The next line, or `no answer`.
    QByteArray answer();
    QByteArray tell(const char* word);
    /// Orders something with some bytes, and leaves the answer to be read. The bytes go in no form
    /// of their own: each bit is turned over before they become hexadecimal digits.
    void order(const char* word, const std::vector<std::uint8_t>& bytes);
    /// By xdotool's name.
    static bool press(const QString& key);
    /// Quickly, and Enter behind it.
    static bool typePin(const std::string& pin);

    /// A random one that the program does not have in its memory by chance, and neither six times
    /// the same digit nor a run: those are refused.
    std::string freshPin();
    [[nodiscard]] std::expected<std::vector<Finding>, std::string>
    scan(const std::vector<Needle>& needles) const;

    /// In what was said on the accessibility bus so far.
    [[nodiscard]] std::vector<Finding> heard(const std::vector<Needle>& needles);
    /// How many keys were sent to the registry of listeners so far.
    qsizetype keysOnTheBus();
    /// Only presses and releases of digits, of the main row or the number pad.
    qsizetype digitsOnTheBus();

private:
    void listenAsAScreenReader();
    void hearOut();

    QProcess target_;
    QProcess listener_;
    QByteArray heard_;
    int marks_ = 0;
    std::mt19937 random_{std::random_device{}()};
};

[[nodiscard]] QByteArray describe(const std::vector<Finding>& findings);

} // namespace guitai::support
