// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/queue_samples.h"

#include "tests/models/domain/samples.h"
#include "tests/ui/samples.h"

#include <algorithm>

namespace guitai::ui::samples {

namespace base = guitai::samples;
using domain::Procedure;
using store::QueueState;

namespace {

domain::Operation operationOf(const store::QueueItem& item, bool report) {
    auto request = base::request(*domain::parseName<Procedure>(item.procedure),
                                 {domain::CredentialKind::Social});
    request.phase = report ? domain::Phase::Report : domain::Phase::Whole;
    request.card = base::cardNumber("A1234567");
    return {.id = item.operation,
            .holder = item.holder,
            .request = base::withDocument(std::move(request), base::fileWith(base::activeCard())),
            .window = base::window(domain::WindowKind::Hrss)};
}

void decide(procedure::ShownItem& shown) {
    const procedure::QueueFacts facts{.item = shown.item,
                                      .behind = shown.behind,
                                      .contacted = !shown.notes.empty(),
                                      .roles = {operators::Role::Clerk}};
    for (const auto choice : procedure::allQueueChoices) {
        shown.choices[choice] = procedure::barTo(choice, facts);
    }
}

} // namespace

procedure::ShownItem queued(QueueState state, bool report) {
    const auto items = queue();
    procedure::ShownItem shown{.item = *std::ranges::find(items, state, &store::QueueItem::state)};
    shown.item.phase = report ? "report" : "whole";
    shown.operation = operationOf(shown.item, report);
    decide(shown);
    return shown;
}

procedure::ShownItem refusedAndTold() {
    auto shown = queued(QueueState::Refused);
    shown.operation->request.feeTaken = Money(2'000);
    using enum store::QueueNoteKind;
    const auto later = base::noon + std::chrono::hours(2);
    shown.notes = {{{.kind = NotReached, .who = "lisi", .at = base::noon}, "李四"},
                   {{.kind = Told, .who = "lisi", .at = later}, "李四"}};
    decide(shown);
    return shown;
}

procedure::HolderContact contact() {
    return {base::personName("张三"), base::phoneNumber("13900000000")};
}

} // namespace guitai::ui::samples
