// SPDX-License-Identifier: Apache-2.0
#include "models/base/secret_bytes.h"
#include "tests/support/memory_scan.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <random>
#include <string>

#include <unistd.h>

using namespace guitai::support;

namespace {

constexpr char mask = 0x5a; ///< what goes over the pipe is no form of the PIN

std::string randomPin() {
    std::random_device random;
    std::string pin;
    for (int i = 0; i < 6; ++i) {
        pin += static_cast<char>('0' + random() % 10);
    }
    return pin;
}

std::vector<Needle> allForms() {
    const auto pin = randomPin();
    auto needles = formsOf(pin);
    const auto change = formsOfChange(pin, randomPin());
    needles.insert(needles.end(), change.begin(), change.end());
    return needles;
}

bool contains(const std::vector<Finding>& findings, const std::string& form) {
    return std::ranges::any_of(findings, [&](const auto& each) { return each.form == form; });
}

/// The other program of this test: holds what it is given, and waits.
int plant() {
    if (::geteuid() == 0) {
        guitai::hideProcessMemory(); // as the window does; root reads on
    }
    std::string masked;
    std::getline(std::cin, masked, '\0');
    std::string held(masked.size(), 0);
    std::ranges::transform(masked, held.begin(), [](char c) { return char(c ^ mask); });
    std::puts("held");
    std::fflush(stdout);
    while (std::cin.get() != EOF) {
    }
    return held.empty() ? 1 : 0;
}

} // namespace

class MemoryScanTest final : public QObject {
    Q_OBJECT

    static void startPlant(QProcess& child, const std::vector<std::uint8_t>& bytes) {
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--plant")});
        QByteArray masked;
        for (const auto byte : bytes) {
            masked.append(static_cast<char>(static_cast<char>(byte) ^ mask));
        }
        child.write(masked + '\0');
        QVERIFY(child.waitForReadyRead(30'000));
    }

private Q_SLOTS:

    void findsEveryFormThatIsPlantedInAFile() {
        QTemporaryDir folder;
        const auto needles = allForms();
        const QString path = folder.filePath(QStringLiteral("some.log"));
        for (const auto& needle : needles) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(5000, 'x'));
            file.write(reinterpret_cast<const char*>(needle.bytes.data()),
                       static_cast<qint64>(needle.bytes.size()));
            file.write(QByteArray(5000, 'x'));
            file.close();
            const auto found = scanFolder(folder.path().toStdString(), needles);
            QVERIFY(found.has_value());
            QVERIFY2(contains(*found, needle.form), needle.form.c_str());
        }
        QFile::remove(path);
        QVERIFY(scanFolder(folder.path().toStdString(), needles)->empty());
    }

    void findsEveryFormInTheMemoryOfAnotherProgram() {
        for (const auto& needle : allForms()) {
            QProcess child;
            startPlant(child, needle.bytes);
            const auto found = scanProcess(static_cast<pid_t>(child.processId()), {needle});
            QVERIFY2(found.has_value(), found ? "" : found.error().c_str());
            QVERIFY2(contains(*found, needle.form), needle.form.c_str());
            child.closeWriteChannel();
            QVERIFY(child.waitForFinished());
        }
    }

    void findsNothingWhereNothingIs() {
        QProcess child;
        startPlant(child, {1, 1, 1});
        // Forms that a small program does not have by chance.
        auto needles = allForms();
        std::erase_if(needles, [](const Needle& needle) { return needle.bytes.size() < 7; });
        const auto found = scanProcess(static_cast<pid_t>(child.processId()), needles);
        QVERIFY(found.has_value());
        QVERIFY(found->empty());
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
    }

    void aProcessThatIsNotThereIsNoCleanProcess() {
        QVERIFY(!scanProcess(0x3fffffff, formsOf("123456")).has_value());
        QVERIFY(!scanFolder("/no/such/folder", formsOf("123456")).has_value());
    }
};

int main(int argc, char** argv) {
    if (argc > 1 && std::string_view(argv[1]) == "--plant") {
        return plant();
    }
    QCoreApplication application(argc, argv);
    MemoryScanTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "memory_scan_test.moc"
