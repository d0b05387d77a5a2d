// SPDX-License-Identifier: Apache-2.0
#include "app/desk/practice_desk.h"
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/practice_report.h"
#include "models/procedure/words.h"
#include "models/trainer/own_exercises.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace guitai::ctl {

using app::PinLines;
using app::ScriptedClerk;

namespace {

constexpr int noPins = -1;

struct RunArguments {
    std::string exercise{};
    std::string answers{};
    std::string reader{};
    std::string folder{};
    std::string own{};
    int pinFd = noPins;
    int wait = 20;
};

trainer::OwnPlace ownPlace(const std::string& given) {
    return {.data = given.empty() ? app::practiceDataFolder() : std::filesystem::path(given),
            .shipped = practice::practiceFolder()};
}

ExitCode malformed(const practice::DataError& error, const char* code, Output& output) {
    return output.fail(
        ExitCode::Usage, code,
        error.file + (error.pointer.empty() ? "" : " at " + error.pointer) + ": expected " +
            error.expected,
        {{"file", error.file}, {"pointer", error.pointer}, {"expected", error.expected}});
}

using Found = std::optional<std::expected<practice::Exercise, practice::DataError>>;

/// The one of that id, or what is wrong with its file; nothing where there is none.
Found inList(practice::ExerciseList list, const std::string& id) {
    if (const auto one = std::ranges::find(list.exercises, id, &practice::Exercise::id);
        one != list.exercises.end()) {
        return std::move(*one);
    }
    const auto wrong = std::ranges::find(list.errors, id, [](const practice::DataError& error) {
        return std::filesystem::path(error.file).stem().string();
    });
    return wrong == list.errors.end() ? Found() : Found(std::unexpected(std::move(*wrong)));
}

/// One that came with the program, else one of the trainer's own.
Found exerciseOf(const RunArguments& arguments) {
    auto shipped = inList(practice::loadExercises(practice::practiceFolder()), arguments.exercise);
    return shipped ? std::move(shipped)
                   : inList(trainer::loadOwn(ownPlace(arguments.own)), arguments.exercise);
}

/// The exercise with the answers to be given to it; a failure is on the output already.
std::expected<practice::Exercise, ExitCode> prepare(const RunArguments& arguments, Output& output) {
    const auto found = exerciseOf(arguments);
    if (!found) {
        return std::unexpected(output.fail(ExitCode::Usage, "no-such-exercise",
                                           "There is no exercise " + arguments.exercise +
                                               ". guitaictl practice list shows those there are."));
    }
    if (!*found) {
        return std::unexpected(malformed(found->error(), "malformed-exercise", output));
    }
    auto exercise = **found;
    if (!arguments.answers.empty()) {
        const auto answers = practice::loadAnswers(arguments.answers);
        if (!answers) {
            return std::unexpected(malformed(answers.error(), "malformed-answers", output));
        }
        exercise.answers = *answers;
    }
    return exercise;
}

app::PracticeOptions optionsFor(const RunArguments& arguments, const practice::Exercise& exercise) {
    return {.folder = arguments.folder.empty() ? app::practiceDataFolder(exercise.region)
                                               : std::filesystem::path(arguments.folder),
            .region = exercise.region,
            .window = exercise.window,
            .realReaders = !arguments.reader.empty(),
            .clock = std::make_shared<SystemClock>(),
            .exercise = exercise};
}

/// Plays it to its end.
PracticeCourse play(const practice::Exercise& exercise, const app::PracticeDesk& desk,
                    const RunArguments& arguments) {
    int argc = 1;
    std::array<char, 10> name{"guitaictl"};
    std::array<char*, 2> argv{name.data(), nullptr};
    QCoreApplication application(argc, argv.data());

    PracticeCourse course{.exercise = exercise.id};
    PinLines pins(arguments.pinFd);
    const auto nextPin = [&](const procedure::PinPrompt&) {
        return arguments.pinFd == noPins ? std::nullopt : pins.next();
    };
    procedure::Counter counter(desk.services);
    ScriptedClerk clerk(counter, desk.drawer.get(), *desk.citizens, exercise, exercise.answers,
                        nextPin);
    clerk.setPatience(std::chrono::seconds(arguments.wait));
    QObject::connect(&clerk, &ScriptedClerk::stepShown, [&](const procedure::State& state) {
        const std::string word(domain::nameOf(state.situation.kind));
        if (state.situation.any() &&
            std::ranges::find(course.situations, word) == course.situations.end()) {
            course.situations.push_back(word);
        }
    });
    QObject::connect(
        &clerk, &ScriptedClerk::finished, &application,
        [&](app::ScriptEnd end) {
            course.end = end;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection); // it may come before there is a loop to quit
    clerk.start();
    QCoreApplication::exec();
    course.resumed = clerk.resumed();
    course.state = clerk.last();
    course.refused = clerk.refused();
    course.signInError = clerk.signInError();
    course.failure = clerk.failure();
    course.pinsTaken = pins.taken();
    course.pins = pins.stop();
    return course;
}

ExitCode run(const RunArguments& arguments, Output& output) {
    const auto exercise = prepare(arguments, output);
    if (!exercise) {
        return exercise.error();
    }
    const auto desk = app::makePracticeDesk(optionsFor(arguments, *exercise));
    if (!desk) {
        return output.fail(ExitCode::Usage, app::codeOf(desk.error()),
                           app::sentenceOf(desk.error()));
    }
    desk->services->reader = arguments.reader;
    const auto course = play(*exercise, *desk, arguments);
    output.answer(documentOf(course), textOf(course));
    return exitCodeOf(course);
}

/// What the list says, as JSON and in words.
struct Listing {
    Json exercises = Json::array();
    Json errors = Json::array();
    std::string text{};

    void add(const practice::ExerciseList& list, bool own) {
        for (const auto& each : list.exercises) {
            exercises.push_back({{"id", each.id},
                                 {"region", each.region},
                                 {"level", each.level},
                                 {"procedure", domain::nameOf(each.procedure)},
                                 {"citizen", each.citizen},
                                 {"own", own},
                                 {"title", {{"zh_CN", each.title.zhCn}, {"en", each.title.en}}},
                                 {"story", {{"zh_CN", each.story.zhCn}, {"en", each.story.en}}}});
            text +=
                each.id + (own ? "  (own) " : "  ") + each.title.zhCn + ", " + each.title.en + "\n";
        }
        for (const auto& error : list.errors) {
            errors.push_back(
                {{"file", error.file}, {"pointer", error.pointer}, {"expected", error.expected}});
            text += "Left out: " + error.file + " " + error.pointer + ": expected " +
                    error.expected + "\n";
        }
    }
};

ExitCode list(const std::string& own, Output& output) {
    Listing listing;
    listing.add(practice::loadExercises(practice::practiceFolder()), false);
    listing.add(trainer::loadOwn(ownPlace(own)), true);
    output.answer({{"exercises", listing.exercises}, {"errors", listing.errors}}, listing.text);
    return ExitCode::Done;
}

void describeOwn(CLI::App& command, std::string& own) {
    command
        .add_option("--own", own,
                    "Where a trainer's exercises/ lie (else beside the practice counters' results)")
        ->type_name("DIR");
}

void describe(CLI::App& command, RunArguments& arguments) {
    command.add_option("EXERCISE", arguments.exercise, "Its id, as `practice list` tells it")
        ->required();
    command
        .add_option("--answers", arguments.answers,
                    "What the clerk answers, as JSON; else what the exercise says is right")
        ->type_name("FILE");
    command
        .add_option("--reader", arguments.reader,
                    "A practice card in this PC/SC reader, instead of one from the drawer")
        ->type_name("NAME");
    command
        .add_option("--pin-fd", arguments.pinFd,
                    "The open file descriptor with the holder's entries, one line of six digits "
                    "each, read when asked for")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber);
    command
        .add_option("--folder", arguments.folder,
                    "Practice store and drawer (else the practice counter's own)")
        ->type_name("DIR");
    describeOwn(command, arguments.own);
    command
        .add_option("--wait", arguments.wait,
                    "Seconds to wait for a card that is missing or was taken out")
        ->type_name("SECONDS")
        ->check(CLI::Range(0, 3600))
        ->capture_default_str();
    command.footer(
        "Exit codes here: 0 the procedure is done; 1 it was refused, is not offered, or was not "
        "done; 2 unknown exercise, malformed answers, PIN lines that are wrong or too few; 3 the "
        "reader; 4 the card, or what it holds is in doubt; 5 a service; 6 the store. Work that "
        "was left open is taken up by the next run of the same exercise.");
}

} // namespace

void addPractice(CommandSet& commands) {
    const auto* group = "Exercises at a practice counter: practice store and cards only";
    const auto arguments = std::make_shared<RunArguments>();
    describe(commands.add("practice", group, "run", "Run an exercise without a window",
                          [arguments](Output& output) { return run(*arguments, output); }),
             *arguments);
    const auto own = std::make_shared<std::string>();
    describeOwn(commands.add("practice", group, "list",
                             "List the exercises, the trainer's own, too",
                             [own](Output& output) { return list(*own, output); }),
                *own);
}

} // namespace guitai::ctl
