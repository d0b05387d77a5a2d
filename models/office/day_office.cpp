// SPDX-License-Identifier: Apache-2.0
#include "models/office/day_office.h"

#include "models/closing/tie_out.h"
#include "models/office/office_desk.h"
#include "models/store/operator_table.h"

#include <algorithm>
#include <optional>

namespace guitai::office {

using batches::BatchDesk;
using batches::Batched;

namespace {

/// Of those who signed; a closing that nobody signed is damage.
batches::Stored<std::vector<std::string>> namesOf(const BatchDesk& desk,
                                                  const std::vector<store::Closing>& closings) {
    std::vector<std::string> names;
    for (const auto& closing : closings) {
        const auto who = desk.store.operatorTable().find(closing.by.signer);
        if (!who) {
            return std::unexpected(who.error());
        }
        if (!*who || !closing::isSignedBy(closing, **who)) {
            return std::unexpected(
                store::StoreError{store::StoreFault::Damaged, "day.closing", 0, {}});
        }
        names.push_back((*who)->name);
    }
    return names;
}

Batched<DayShown> shownOf(const BatchDesk& desk, std::optional<Date> asked) {
    auto& closings = desk.store.closings();
    auto open = closings.openDays(desk.outlet, chinaDate(desk.clock.now()));
    if (!open) {
        return std::unexpected(open.error());
    }
    const auto today = chinaDate(desk.clock.now());
    const auto date = asked.value_or(open->empty() ? today : open->front());
    auto day = closing::tieOut(desk, date);
    if (!day) {
        return std::unexpected(day.error());
    }
    auto made = closings.of(desk.outlet, date);
    auto names = made ? namesOf(desk, *made) : std::unexpected(made.error());
    if (!names) {
        return std::unexpected(names.error());
    }
    return DayShown{*std::move(day), *std::move(made), *std::move(open), *std::move(names)};
}

struct Closed {
    std::optional<store::StoreError> notSignedIn{};
    std::expected<store::Closing, closing::ClosingFailure> closing{};
};

} // namespace

bool DayShown::isOpen() const {
    return std::ranges::find(open, day.day) != open.end();
}

DayOffice::DayOffice(std::shared_ptr<procedure::Services> services, QObject* parent)
    : QObject(parent)
    , asking_(std::move(services), this) {}

void DayOffice::load() {
    askDesk(
        asking_, [](const BatchDesk& desk) { return shownOf(desk, std::nullopt); },
        [this](const Batched<DayShown>& shown) {
            shown ? Q_EMIT loaded(*shown) : Q_EMIT failed(shown.error());
        });
}

void DayOffice::load(Date day) {
    askDesk(
        asking_, [day](const BatchDesk& desk) { return shownOf(desk, day); },
        [this](const Batched<DayShown>& shown) {
            shown ? Q_EMIT loaded(*shown) : Q_EMIT failed(shown.error());
        });
}

void DayOffice::close(const closing::Day& shown, const std::string& login, SecretBytes password,
                      const std::string& remark) {
    askDesk(
        asking_,
        [shown, login, secret = std::move(password), remark](const BatchDesk& desk) -> Closed {
            const auto supervisor = desk.store.signIn(login, secret);
            if (!supervisor) {
                return {.notSignedIn = supervisor.error()};
            }
            return {.closing = closing::closeDay(desk, shown, *supervisor, remark)};
        },
        [this](const Closed& done) {
            if (done.notSignedIn) {
                Q_EMIT notSignedIn(*done.notSignedIn);
            } else if (done.closing) {
                Q_EMIT closed(*done.closing);
            } else if (const auto* fault =
                           std::get_if<closing::ClosingFault>(&done.closing.error())) {
                Q_EMIT refused(*fault);
            } else {
                Q_EMIT failed(std::get<batches::BatchFailure>(done.closing.error()));
            }
        });
}

Date DayOffice::today() const {
    return chinaDate(asking_.services().clock->now());
}

} // namespace guitai::office
