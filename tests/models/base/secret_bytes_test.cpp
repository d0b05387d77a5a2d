// SPDX-License-Identifier: Apache-2.0
#include "models/base/secret_bytes.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <type_traits>
#include <utility>

#include <unistd.h>

using namespace guitai;

namespace {

constexpr std::array<std::uint8_t, 4> sample = {1, 2, 3, 4};

static_assert(!std::is_copy_constructible_v<SecretBytes>);
static_assert(!std::is_copy_assignable_v<SecretBytes>);

/// True where a child process that does `act` is stopped by a signal.
template <typename Act>
bool killed(Act act) {
    const auto child = fork();
    if (child == 0) {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
        std::signal(SIGSEGV, SIG_DFL); // not Qt Test's, which would print a trace
        act();
        _exit(0);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && (WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
}

} // namespace

class SecretBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newOnesAreZero();
    void emptyOnesAreFine();
    void copyIsItsOwn();
    void movedFromIsEmpty();
    void assignedOverIsGone();
    void comparesContentAndSize();
    void wipeLeavesZeros();
    void randomFillsDiffer();
#ifndef GUITAI_SANITIZED // the sanitizers make mlock do nothing
    void memoryIsLocked();
#endif
    void readingPastTheEndIsStopped();
    void processMemoryCanBeHidden();
};

void SecretBytesTest::newOnesAreZero() {
    const SecretBytes secret(32);
    QCOMPARE(secret.size(), std::size_t(32));
    QVERIFY(std::ranges::all_of(secret.span(), [](auto byte) { return byte == 0; }));
}

void SecretBytesTest::emptyOnesAreFine() {
    const auto secret = SecretBytes::copyOf({});
    QVERIFY(secret.empty());
    QVERIFY(secret.sameAs({}));
    QVERIFY(secret.clone().empty());
}

void SecretBytesTest::copyIsItsOwn() {
    const auto original = SecretBytes::copyOf(sample);
    auto copy = original.clone();
    copy.data()[0] = 9;
    QVERIFY(original.sameAs(sample));
    QVERIFY(!copy.sameAs(sample));
}

void SecretBytesTest::movedFromIsEmpty() {
    auto from = SecretBytes::copyOf(sample);
    const auto* memory = from.data();
    const auto to = std::move(from);
    QVERIFY(from.empty()); // NOLINT(bugprone-use-after-move): what is tested
    QVERIFY(from.data() == nullptr);
    QVERIFY(to.data() == memory); // handed over, not copied
    QVERIFY(to.sameAs(sample));
}

void SecretBytesTest::assignedOverIsGone() {
    auto from = SecretBytes::copyOf(sample);
    SecretBytes to(7);
    to = std::move(from);
    QVERIFY(from.empty()); // NOLINT(bugprone-use-after-move): the old content must not hide there
    QVERIFY(to.sameAs(sample));
    auto& same = to;
    to = std::move(same);
    QVERIFY(to.sameAs(sample));
}

void SecretBytesTest::comparesContentAndSize() {
    const auto secret = SecretBytes::copyOf(sample);
    QVERIFY(secret.sameAs(sample));
    QVERIFY(!secret.sameAs(std::array<std::uint8_t, 4>{1, 2, 3, 5}));
    QVERIFY(!secret.sameAs(std::span(sample).first(3)));
    QVERIFY(!secret.sameAs({}));
}

void SecretBytesTest::wipeLeavesZeros() {
    auto bytes = sample;
    wipe(std::span(bytes).first(3));
    QVERIFY((bytes == std::array<std::uint8_t, 4>{0, 0, 0, 4}));
}

void SecretBytesTest::randomFillsDiffer() {
    std::array<std::uint8_t, 16> a{};
    std::array<std::uint8_t, 16> b{};
    fillRandom(a);
    fillRandom(b);
    QVERIFY(a != b);
}

#ifndef GUITAI_SANITIZED
void SecretBytesTest::memoryIsLocked() {
    const auto lockedKb = [] {
        QFile status(QStringLiteral("/proc/self/status"));
        const auto text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
        const auto at = text.indexOf("VmLck:") + 6;
        return text.mid(at, text.indexOf("kB", at) - at).trimmed().toInt();
    };
    const int before = lockedKb();
    const SecretBytes secret(16);
    QVERIFY(lockedKb() > before);
}
#endif

void SecretBytesTest::readingPastTheEndIsStopped() {
    const SecretBytes secret(16);
    const auto readAt = [&secret](std::size_t at) {
        const volatile std::uint8_t* memory = secret.data();
        static_cast<void>(memory[at]);
    };
    QVERIFY(!killed([&] { readAt(15); }));
    QVERIFY(killed([&] { readAt(16); }));
}

void SecretBytesTest::processMemoryCanBeHidden() {
    // In a child: a hidden process cannot be looked at by the sanitizers either.
    QVERIFY(!killed([] {
        rlimit core{};
        const bool hidden = hideProcessMemory() && prctl(PR_GET_DUMPABLE) == 0 &&
                            getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur == 0;
        _exit(hidden ? 0 : 1);
    }));
}

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "secret_bytes_test.moc"
