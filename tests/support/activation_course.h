// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/scripted_clerk.h"

#include <QCoreApplication>

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

/// An exercise at a practice counter in a folder, begun or taken up where it was left.
namespace guitai::support {

inline constexpr const char* newSocialPin = "280617";
inline constexpr const char* newFinancialPin = "739155";

/// The holder types what the screen asks for, the new PIN of whichever credential it is.
[[nodiscard]] inline std::optional<SecretPin> typedFor(const procedure::PinPrompt& prompt) {
    return SecretPin::fromPublished(prompt.pin == domain::CredentialKind::Social ? newSocialPin
                                                                                 : newFinancialPin);
}

struct DeskCourse {
    app::PracticeDesk desk;
    app::ScriptEnd end{};
    std::optional<procedure::State> state{};
    bool resumed = false;
};

/// Waits until the store's thread has nothing left to do: from then on this thread may use the
/// store. Nothing more is given to it where no event loop runs.
inline void settle(procedure::Services& services) {
    std::promise<void> idle;
    services.storeWorker->post([&idle] { idle.set_value(); });
    idle.get_future().wait();
}

/// Runs that exercise to its end; `prepare` sees the desk before anything begins.
[[nodiscard]] inline DeskCourse
runExercise(const std::filesystem::path& folder, const std::string& id,
            const std::function<void(app::PracticeDesk&)>& prepare = {}) {
    const auto exercise = practice::loadExercise(practice::practiceFolder(), id).value();
    auto desk = app::makePracticeDesk(
        {.folder = folder, .window = exercise.window, .clock = std::make_shared<SystemClock>()});
    DeskCourse course{.desk = std::move(desk.value())};
    course.desk.services->drawFace = [](const procedure::CardFace& face) {
        return [number = face.cardNumber] { return Bytes(number.begin(), number.end()); };
    };
    if (prepare) {
        prepare(course.desk);
    }
    procedure::Counter counter(course.desk.services);
    app::ScriptedClerk clerk(counter, course.desk.drawer.get(), *course.desk.citizens, exercise,
                             exercise.answers, typedFor);
    QObject::connect(
        &clerk, &app::ScriptedClerk::finished, &clerk,
        [&](app::ScriptEnd end) {
            course.end = end;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    clerk.start();
    QCoreApplication::exec();
    settle(*course.desk.services);
    course.state = clerk.last();
    course.resumed = clerk.resumed();
    return course;
}

[[nodiscard]] inline DeskCourse
runActivation(const std::filesystem::path& folder,
              const std::function<void(app::PracticeDesk&)>& prepare = {}) {
    return runExercise(folder, "yueyang-activation", prepare);
}

} // namespace guitai::support
