// SPDX-License-Identifier: Apache-2.0
#include "models/base/secret_bytes.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <type_traits>
#include <utility>
#include <vector>

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

/// What stands in the registers now: the kernel writes all of them to the stack of a signal's
/// handler.
class RegisterImage {
public:
    RegisterImage() {
        const stack_t stack{.ss_sp = bytes_.data(), .ss_flags = 0, .ss_size = bytes_.size()};
        struct sigaction action{};
        action.sa_handler = [](int) {};
        action.sa_flags = SA_ONSTACK;
        ready_ = sigaltstack(&stack, &before_) == 0 && sigaction(SIGUSR1, &action, nullptr) == 0;
    }

    RegisterImage(const RegisterImage&) = delete;
    RegisterImage& operator=(const RegisterImage&) = delete;

    ~RegisterImage() {
        std::signal(SIGUSR1, SIG_DFL);
        sigaltstack(&before_, nullptr);
    }

    void take() { ready_ = ready_ && std::raise(SIGUSR1) == 0; }

    /// Pieces of eight bytes: the narrowest register that a copy of many bytes goes through.
    [[nodiscard]] bool holdsPieceOf(std::span<const std::uint8_t> secret) const {
        constexpr std::size_t piece = 8;
        bool found = false;
        for (std::size_t at = 0; at + piece <= secret.size(); ++at) {
            found |= ::memmem(bytes_.data(), bytes_.size(), secret.data() + at, piece) != nullptr;
        }
        return found;
    }

    [[nodiscard]] bool ready() const { return ready_; }

private:
    std::vector<std::uint8_t> bytes_ = std::vector<std::uint8_t>(1U << 17U);
    stack_t before_{};
    bool ready_ = false;
};

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
    void aCopyIsNotInTheRegistersAfterwards();
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

void SecretBytesTest::aCopyIsNotInTheRegistersAfterwards() {
    SecretBytes secret(240);
    fillRandom(secret.span());
    RegisterImage image;
    const auto copy = SecretBytes::copyOf(secret.span());
    image.take();
    QVERIFY(image.ready());
    QVERIFY(!image.holdsPieceOf(secret.span()));
    QVERIFY(copy.sameAs(secret.span()));

#ifndef GUITAI_SANITIZED                      // which put a memcpy of their own in its place
    std::array<std::uint8_t, 240> careless{}; // and the image would show it
    std::memcpy(careless.data(), secret.data(), careless.size());
    image.take();
    QVERIFY(image.holdsPieceOf(secret.span()));
    QVERIFY(secret.sameAs(careless));
#endif
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
