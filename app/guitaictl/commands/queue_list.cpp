// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/store/queue.h"

#include <algorithm>
#include <limits>
#include <memory>

namespace guitai::ctl {

namespace {

struct QueueArguments {
    StoreAccess access;
    bool all = false;
};

using Notes = std::vector<store::QueueNote>;

Json documentOf(const Notes& notes) {
    Json list = Json::array();
    for (const auto& note : notes) {
        list.push_back({{"what", domain::nameOf(note.kind)},
                        {"detail", note.detail.empty() ? Json(nullptr) : Json(note.detail)},
                        {"who", note.who},
                        {"at", toText(note.at)}});
    }
    return list;
}

Json documentOf(const store::QueueItem& item, const Notes& notes) {
    return {{"sequence", item.sequence},
            {"operation", item.operation.text()},
            {"holder", item.holder.text()},
            {"procedure", item.procedure},
            {"phase", item.phase},
            {"state", domain::nameOf(item.state)},
            {"reason", item.reason.empty() ? Json(nullptr) : Json(item.reason)},
            {"attempts", item.attempts},
            {"createdAt", toText(item.createdAt)},
            {"updatedAt", toText(item.updatedAt)},
            {"nextAttempt", item.nextAttempt ? Json(toText(*item.nextAttempt)) : Json(nullptr)},
            {"notes", documentOf(notes)}};
}

std::string linesOf(const store::QueueItem& item, const Notes& notes) {
    std::string lines =
        std::to_string(item.sequence) + "  " + toMinuteText(item.createdAt) + "  " +
        item.procedure + " " + item.phase + "  " + std::string(domain::nameOf(item.state)) +
        (item.reason.empty() ? "" : " (" + item.reason + ")") + "  " + item.operation.text() + "\n";
    for (const auto& note : notes) {
        lines += "    " + toMinuteText(note.at) + "  " + std::string(domain::nameOf(note.kind)) +
                 (note.detail.empty() ? "" : " (" + note.detail + ")") + "\n";
    }
    return lines;
}

ExitCode list(const QueueArguments& arguments, Output& output) {
    const SystemClock clock;
    const auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    auto& queue = opened->store->queue();
    auto items = arguments.all ? queue.latest(std::numeric_limits<int>::max()) : queue.pending();
    if (!items) {
        return fail(output, items.error());
    }
    if (arguments.all) {
        std::ranges::reverse(*items); // in their own order, as the pending ones are
    }
    Json list = Json::array();
    std::string text;
    for (const auto& item : *items) {
        const auto notes = queue.notes(item.operation);
        if (!notes) {
            return fail(output, notes.error());
        }
        list.push_back(documentOf(item, *notes));
        text += linesOf(item, *notes);
    }
    output.answer({{"items", list}}, text.empty() ? "The queue is empty.\n" : text);
    return ExitCode::Done;
}

} // namespace

void addQueueList(CommandSet& commands) {
    const auto arguments = std::make_shared<QueueArguments>();
    auto& command =
        commands.add("queue", "Operations on their way to the registry", "list",
                     "List what has not ended yet, in order, and what was done about it",
                     [arguments](Output& output) { return list(*arguments, output); });
    addAccessOptions(command, arguments->access);
    command.add_flag("--all", arguments->all, "What has ended too");
}

} // namespace guitai::ctl
