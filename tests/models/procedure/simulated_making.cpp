// SPDX-License-Identifier: Apache-2.0
// Making a card in the simulated world: blanks, stock and printer.
#include "models/procedure/acts.h"
#include "tests/models/procedure/simulated_world.h"

#include <algorithm>

namespace guitai::procedure {

namespace {

constexpr int allFiles = 2;

ActFinished notDone(SituationKind kind) {
    return {.status = ActStatus::NotDone, .situation = {.kind = kind}};
}

ActFinished inDoubt(SituationKind kind) {
    return {.status = ActStatus::InDoubt, .situation = {.kind = kind}};
}

const ActFinished done{.status = ActStatus::Done};

} // namespace

void SimulatedWorld::readBlank() {
    if (fault()) {
        answers_.emplace_back(CardFailed{{cardio::CardFault::NoCard, "connect"}});
        return;
    }
    if (fault()) {
        inReader = "B" + std::to_string(choose_(4));
    }
    const bool whole = blanks[inReader].filesWritten == allFiles;
    answers_.emplace_back(
        CardRead{{.number = whole ? state_.card->text() : "", .identification = inReader}});
}

ActFinished SimulatedWorld::make(ActKind kind) {
    if (kind == ActKind::TakeBlank) {
        return takeBlank();
    }
    if (kind == ActKind::BookBlank) {
        return bookBlank();
    }
    if (kind == ActKind::PrintFace) {
        return printFace();
    }
    if (inReader != state_.seen->identification) {
        return notDone(SituationKind::OtherCard);
    }
    if (fault()) {
        return notDone(SituationKind::CardProblem);
    }
    return kind == ActKind::WriteCard ? writeCard() : readBack();
}

std::optional<std::string> SimulatedWorld::takenBlank() const {
    const auto at = std::ranges::find_if(
        blanks, [](const auto& entry) { return entry.second.booked == "taken"; });
    return at == blanks.end() ? std::nullopt : std::optional(at->first);
}

ActFinished SimulatedWorld::takeBlank() {
    if (fault()) {
        return notDone(SituationKind::AuthorisationExpired);
    }
    auto& blank = blanks[state_.seen->identification];
    const auto taken = takenBlank();
    if (fault() || (taken && *taken != state_.seen->identification) ||
        (!blank.booked.empty() && blank.booked != "taken")) {
        return notDone(SituationKind::BlankRefused);
    }
    if (fault()) {
        return notDone(SituationKind::StoreProblem);
    }
    blank.booked = "taken";
    return done;
}

ActFinished SimulatedWorld::writeCard() {
    auto& blank = blanks[inReader];
    if (fault()) { // torn, and what holds is known to nobody
        blank.filesWritten = std::max(blank.filesWritten, choose_(allFiles + 1));
        return inDoubt(SituationKind::WriteInDoubt);
    }
    if (fault()) { // refused on the way
        blank.filesWritten = std::max(blank.filesWritten, 1);
        return notDone(SituationKind::CardProblem);
    }
    blank.filesWritten = allFiles;
    return done;
}

ActFinished SimulatedWorld::readBack() {
    const bool same = blanks[inReader].filesWritten == allFiles && !fault();
    return same ? done : notDone(SituationKind::ReadsOtherwise);
}

ActFinished SimulatedWorld::printFace() {
    if (fault()) {
        return notDone(SituationKind::PrinterProblem);
    }
    const bool lost = fault();
    if (!lost || choose_(2) == 0) {
        blanks[state_.seen->identification].printed = true;
    }
    return lost ? inDoubt(SituationKind::PrinterProblem) : done;
}

ActFinished SimulatedWorld::bookBlank() {
    if (fault()) {
        return notDone(SituationKind::StoreProblem);
    }
    const auto taken = takenBlank();
    if (!taken) {
        return done; // nothing was, or it is booked already
    }
    const bool begun = actOf(state_, ActKind::WriteCard)->begun;
    const bool made = isDone(state_, ActKind::PrintFace);
    blanks[*taken].booked = made ? "used" : begun ? "void" : "";
    return done;
}

ActFinished SimulatedWorld::settledMaking(ActKind kind) {
    if (fault()) {
        return inDoubt(SituationKind::CardProblem);
    }
    const auto& blank = blanks[state_.seen->identification];
    const bool happened =
        kind == ActKind::WriteCard ? blank.filesWritten == allFiles : blank.printed;
    return happened ? done : notDone(SituationKind::WriteNotDone);
}

} // namespace guitai::procedure
