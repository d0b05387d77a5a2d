// SPDX-License-Identifier: Apache-2.0
// Runs an exercise at a practice counter and, where it is told to, kills itself on the way, as a
// power cut would.
//
//   course_victim EXERCISE FOLDER [before-journal|after-journal|before-command|after-command N]
//
// At the Nth journal entry, before it is written or once it is durable; at the Nth command to the
// card, before it reaches the chip or after the chip has acted and before its answer is seen.
// Exit codes: 0 the work is done and nothing was left to be killed for, 1 anything else.
#include "tests/support/activation_course.h"

#include <atomic>
#include <csignal>
#include <string>

#include <unistd.h>

namespace {

using namespace guitai;

struct Trap {
    std::string place;
    int at = 0;
    std::atomic<int> seen = 0;

    void step(std::string_view here) {
        if (here == place && ++seen == at) {
            ::kill(::getpid(), SIGKILL);
            ::pause(); // the signal is on its way
        }
    }
};

class TrappedSession final : public cardio::CardSession {
public:
    TrappedSession(std::unique_ptr<cardio::CardSession> inner, std::shared_ptr<Trap> trap)
        : inner_(std::move(inner))
        , trap_(std::move(trap)) {}

    [[nodiscard]] const Bytes& atr() const override { return inner_->atr(); }

    std::expected<Bytes, cardio::CardError> transmit(BytesView command,
                                                     cardio::Sensitivity sensitivity) override {
        trap_->step("before-command");
        auto answer = inner_->transmit(command, sensitivity);
        trap_->step("after-command");
        return answer;
    }

    std::expected<void, cardio::CardError> beginTransaction() override {
        return inner_->beginTransaction();
    }

    void endTransaction() noexcept override { inner_->endTransaction(); }

    std::expected<void, cardio::CardError> reconnect() override { return inner_->reconnect(); }

private:
    std::unique_ptr<cardio::CardSession> inner_;
    std::shared_ptr<Trap> trap_;
};

class TrappedReaders final : public cardio::ReaderProvider {
public:
    TrappedReaders(std::shared_ptr<cardio::ReaderProvider> inner, std::shared_ptr<Trap> trap)
        : inner_(std::move(inner))
        , trap_(std::move(trap)) {}

    void start(Observer observer) override { inner_->start(std::move(observer)); }

    void stop() override { inner_->stop(); }

    cardio::ReaderSnapshot snapshot() override { return inner_->snapshot(); }

    std::expected<std::unique_ptr<cardio::CardSession>, cardio::CardError>
    connect(const std::string& reader) override {
        auto session = inner_->connect(reader);
        if (!session) {
            return session;
        }
        return std::make_unique<TrappedSession>(std::move(*session), trap_);
    }

private:
    std::shared_ptr<cardio::ReaderProvider> inner_;
    std::shared_ptr<Trap> trap_;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 && arguments.size() != 5) {
        return 2;
    }
    const auto trap = std::make_shared<Trap>();
    if (arguments.size() == 5) {
        trap->place = arguments[3].toStdString();
        trap->at = arguments[4].toInt();
    }
    const auto course = support::runExercise(
        arguments[2].toStdString(), arguments[1].toStdString(), [&](app::PracticeDesk& desk) {
            auto& services = *desk.services;
            services.readers = std::make_shared<TrappedReaders>(services.readers, trap);
            services.journalAhead = [trap](const auto&) { trap->step("before-journal"); };
            services.journalObserver = [trap](const auto&) { trap->step("after-journal"); };
        });
    const bool done = course.end == app::ScriptEnd::Finished && course.state &&
                      course.state->ending == procedure::Ending::Done;
    return done ? 0 : 1;
}
