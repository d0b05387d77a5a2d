// SPDX-License-Identifier: Apache-2.0
// kill -9 at random instants: what was acknowledged is there, nothing is there by half.
#include "models/store/audit.h"
#include "models/store/queue.h"
#include "models/store/store.h"
#include "tests/models/store/whole_act.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <random>
#include <sys/wait.h>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <unistd.h>

using namespace guitai;
using namespace guitai::store;
using namespace std::chrono_literals;
using test::TemporaryStore;

namespace {

/// act_committer in a process of its own, whose acknowledgements are read from a pipe.
class Committer {
public:
    Committer(const Location& location, bool making) {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
            std::abort();
        }
        read_ = ends[0];
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        std::string program = ACT_COMMITTER;
        std::string create = "--create";
        std::string directory = location.directory.string();
        std::string secret = location.machineSecret.string();
        std::vector<char*> arguments{program.data()};
        if (making) {
            arguments.push_back(create.data());
        }
        arguments.insert(arguments.end(), {directory.data(), secret.data(), nullptr});
        if (::posix_spawn(&child_, program.c_str(), &actions, nullptr, arguments.data(), environ) !=
            0) {
            std::abort();
        }
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
    }

    Committer(const Committer&) = delete;
    Committer& operator=(const Committer&) = delete;

    ~Committer() {
        kill();
        ::close(read_);
    }

    /// Reads until there are `acks` lines or the child has ended; false for the latter.
    bool await(std::size_t acks) {
        while (lines() < acks) {
            if (!readSome()) {
                return false;
            }
        }
        return true;
    }

    /// Lets it go on for that long, however many acts that makes.
    void goOn(std::chrono::nanoseconds time) {
        const auto end = std::chrono::steady_clock::now() + time;
        for (auto left = time; left.count() > 0; left = end - std::chrono::steady_clock::now()) {
            if (!readSome(left)) {
                return;
            }
        }
    }

    void kill() {
        if (child_ > 0) {
            ::kill(child_, SIGKILL);
            int status = 0;
            ::waitpid(child_, &status, 0);
            exitStatus_ = status;
            child_ = 0;
        }
    }

    /// Every whole line so far, what still stands in the pipe included. After kill().
    std::vector<std::string> acknowledged() {
        while (readSome()) {
        }
        std::vector<std::string> all;
        std::size_t begin = 0;
        for (auto end = text_.find('\n'); end != std::string::npos; end = text_.find('\n', begin)) {
            all.push_back(text_.substr(begin, end - begin));
            begin = end + 1;
        }
        return all;
    }

    [[nodiscard]] bool wasKilled() const { return WIFSIGNALED(exitStatus_); }

private:
    [[nodiscard]] std::size_t lines() const {
        return static_cast<std::size_t>(std::ranges::count(text_, '\n'));
    }

    // False when there is no more to come.
    bool readSome(std::optional<std::chrono::nanoseconds> atMost = std::nullopt) {
        pollfd waiting{read_, POLLIN, 0};
        const timespec limit{0, static_cast<long>(atMost.value_or(0ns).count())};
        if (::ppoll(&waiting, 1, atMost ? &limit : nullptr, nullptr) == 0) {
            return true;
        }
        std::array<char, 4096> chunk{};
        const auto count = ::read(read_, chunk.data(), chunk.size());
        if (count <= 0) {
            return false;
        }
        text_.append(chunk.data(), static_cast<std::size_t>(count));
        return true;
    }

    pid_t child_ = 0;
    int read_ = -1;
    int exitStatus_ = 0;
    std::string text_;
};

} // namespace

class KillTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); } // of a longer run

private Q_SLOTS:
    void secondProcessIsRefused();
    void noAcknowledgedActIsLost();
    void killedCreateLeavesAWholeStoreOrNone();

private:
    std::mt19937 random_{std::random_device{}()};
};

void KillTest::secondProcessIsRefused() {
    const TemporaryStore at;
    at.create()->store.reset();
    Committer other(at.location, false);
    QVERIFY(other.await(1));
    const auto refused = at.open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, StoreFault::InUse);
    other.kill();
    QVERIFY(at.open().has_value());
}

// A longer run: GUITAI_TEST_ROUNDS=500 build/dev/tests/kill_test noAcknowledgedActIsLost
void KillTest::noAcknowledgedActIsLost() {
    const int rounds = qEnvironmentVariableIntValue("GUITAI_TEST_ROUNDS") > 0
                           ? qEnvironmentVariableIntValue("GUITAI_TEST_ROUNDS")
                           : 200;
    const TemporaryStore at;
    at.create()->store.reset();
    std::uniform_int_distribution<int> micros(0, 6'000);
    std::size_t acts = 0;
    for (int round = 0; round < rounds; ++round) {
        Committer committer(at.location, false);
        // Every fourth is killed on its way in, the others in the middle of their acts.
        if (round % 4 != 0) {
            QVERIFY(committer.await(1));
        }
        committer.goOn(std::chrono::microseconds(micros(random_)));
        committer.kill();
        QVERIFY(committer.wasKilled());
        const auto acknowledged = committer.acknowledged();
        acts += acknowledged.size();

        const auto opened = at.open();
        QVERIFY2(opened.has_value(), codeOf(opened ? StoreFault::Internal : opened.error().fault));
        auto& store = *opened->store;
        QCOMPARE(*store.audit().verify(), std::optional<std::uint64_t>());
        for (const auto& id : acknowledged) {
            QVERIFY2(store.queue().find(*Uuid::parse(id))->has_value(), id.c_str());
        }
        QCOMPARE(test::whatIsHalfThere(store), std::string());
        if (round % 20 == 0) {
            QVERIFY(store.check().has_value());
        }
    }
    // Three of four rounds await an act.
    QVERIFY(acts > static_cast<std::size_t>(rounds) / 2);
}

void KillTest::killedCreateLeavesAWholeStoreOrNone() {
    int whole = 0;
    int none = 0;
    std::chrono::nanoseconds needed{0};
    for (int round = 0; round < 40; ++round) {
        const TemporaryStore at;
        const auto begin = std::chrono::steady_clock::now();
        Committer maker(at.location, true);
        if (round == 0) { // how long it takes here
            QVERIFY(maker.await(1));
            needed = std::chrono::steady_clock::now() - begin;
        } else {
            maker.goOn(needed * std::uniform_int_distribution(0, 120)(random_) / 100);
        }
        maker.kill();
        const bool said = !maker.acknowledged().empty();
        const bool stands = Store::exists(at.location);
        QVERIFY(stands || !said);
        ++(stands ? whole : none);
        if (!stands) {
            QVERIFY(at.create().has_value());
        }
        const auto opened = at.open();
        QVERIFY2(opened.has_value(), codeOf(opened ? StoreFault::Internal : opened.error().fault));
        QVERIFY(opened->store->check().has_value());
    }
    qInfo("%d whole, %d none", whole, none);
    QVERIFY(whole > 0 && none > 0);
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
