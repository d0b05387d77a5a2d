// SPDX-License-Identifier: Apache-2.0
// Looks through this process's own memory for a secret that was sent to a card.
#include "models/base/secret_bytes.h"
#include "tests/support/memory_scan.h"
#include "tests/support/running_virtual_reader.h"

#include <QTest>

#include <cstdint>
#include <cstring>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>

using guitai::Bytes;
using guitai::SecretBytes;
using guitai::cardio::Sensitivity;
using guitai::support::RunningVirtualReader;
using guitai::support::VirtualReader;

namespace {

constexpr std::size_t secretLength = 240;
constexpr std::size_t pieceLength = 16; // freed memory is soon written over in parts

/// How many pieces of the secret stand in memory that can be written, its own locked page left out.
int piecesOf(std::span<const std::uint8_t> secret) {
    const auto own = reinterpret_cast<std::uintptr_t>(secret.data());
    std::ifstream maps("/proc/self/maps");
    int found = 0;
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t from = 0;
        std::uintptr_t to = 0;
        char dash = 0;
        std::string rights;
        std::istringstream(line) >> std::hex >> from >> dash >> to >> rights;
        if (rights.rfind("rw", 0) != 0 || (from <= own && own < to)) {
            continue;
        }
        // NOLINTNEXTLINE(performance-no-int-to-ptr): the map's addresses
        const auto* at = reinterpret_cast<const std::uint8_t*>(from);
        for (std::size_t piece = 0; piece < secret.size(); piece += pieceLength) {
            found += ::memmem(at, to - from, secret.data() + piece, pieceLength) != nullptr ? 1 : 0;
        }
    }
    return found;
}

} // namespace

class SecretMemoryTest : public QObject {
    Q_OBJECT

private:
    std::optional<RunningVirtualReader> reader_;

private Q_SLOTS:

    void initTestCase() {
        reader_.emplace();
        QVERIFY(reader_->insertPeer(QStringLiteral("3B6D00000102030405860143021234567A")));
    }

    void cleanupTestCase() { reader_.reset(); }

    void aSecretCommandLeavesNoCopy() {
        SecretBytes command(5 + secretLength);
        guitai::fillRandom(command.span());
        const Bytes header{0x80, 0x70, 0x00, 0x00, secretLength};
        std::memcpy(command.data(), header.data(), header.size());
        const auto secret = std::span<const std::uint8_t>(command.span()).subspan(header.size());

        guitai::pcsc::PcscReaderProvider provider(
            {.trace = [](const guitai::pcsc::ApduRecord&) {}});
        auto session = provider.connect(VirtualReader::firstName);
        QVERIFY(session.has_value());
        QVERIFY((*session)->transmit(command.span(), Sensitivity::Secret).has_value());
        QCOMPARE(piecesOf(secret), 0);

        // The search finds what is there.
        const Bytes planted(secret.begin(), secret.end());
        QVERIFY(piecesOf(secret) >= int{secretLength / pieceLength});
        QCOMPARE(planted.size(), secretLength);
    }
};

QTEST_GUILESS_MAIN(SecretMemoryTest)
#include "secret_memory_test.moc"
