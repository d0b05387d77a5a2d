// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/queue_acts.h"

#include "models/domain/codec.h"
#include "models/procedure/definition.h"
#include "models/procedure/filing.h"
#include "models/procedure/on_record.h"
#include "models/store/journal.h"
#include "models/store/operator_table.h"

#include <algorithm>

namespace guitai::procedure {

namespace {

using store::QueueItem;
using store::QueueNote;
using store::QueueNoteKind;
using store::StoreError;
using store::StoreFault;

template <class T>
using Kept = std::expected<T, StoreError>;

std::unexpected<ChoiceRefused> refusedBy(ChoiceBar bar) {
    return std::unexpected(ChoiceRefused{.bar = bar});
}

std::unexpected<ChoiceRefused> refusedBy(StoreError error) {
    return std::unexpected(ChoiceRefused{.store = std::move(error)});
}

bool isContact(const QueueNote& note) {
    return note.kind == QueueNoteKind::Told || note.kind == QueueNoteKind::NotReached;
}

Kept<bool> isRunOpen(Services& services, const Uuid& id) {
    const auto run = services.store->journal().find(id);
    if (!run) {
        return std::unexpected(run.error());
    }
    return *run && (*run)->status == store::RunStatus::Open;
}

Kept<QueueFacts> factsOf(Services& services, const Uuid& operation) {
    auto& queue = services.store->queue();
    auto item = queue.find(operation);
    const auto notes = queue.notes(operation);
    if (!item || !notes) {
        return std::unexpected(item ? notes.error() : item.error());
    }
    if (!*item) {
        return std::unexpected(StoreError{StoreFault::NotThere, "queued operation"});
    }
    const auto behind = queue.isBehind(**item);
    const auto open = isRunOpen(services, (*item)->run);
    if (!behind || !open) {
        return std::unexpected(behind ? open.error() : behind.error());
    }
    return QueueFacts{.item = *std::move(*item),
                      .behind = *behind,
                      .runOpen = *open,
                      .contacted = std::ranges::any_of(*notes, isContact),
                      .roles = services.signedIn->who.roles};
}

/// The choice is judged by what the transaction finds, and carried out in it.
template <class Act>
Carried<void> carryOut(Services& services, const Uuid& operation, QueueChoice choice,
                       const Act& act) {
    std::optional<ChoiceBar> bar;
    const auto done = services.store->transaction([&]() -> Kept<void> {
        const auto facts = factsOf(services, operation);
        if (!facts) {
            return std::unexpected(facts.error());
        }
        bar = barTo(choice, *facts);
        return bar ? Kept<void>() : act(facts->item);
    });
    if (!done) {
        return refusedBy(done.error());
    }
    return bar ? Carried<void>(refusedBy(*bar)) : Carried<void>();
}

Kept<void> noted(Services& services, const QueueItem& item, QueueNoteKind kind,
                 const std::string& detail = {}) {
    return services.store->queue().note(item.operation, {.kind = kind,
                                                         .detail = detail,
                                                         .who = services.signedIn->who.id,
                                                         .at = services.clock->now()});
}

/// Of what has come back: whose it is, and the choice is judged before anybody's file is looked at.
Carried<QueueItem> itemFor(Services& services, const Uuid& operation, QueueChoice choice) {
    auto facts = factsOf(services, operation);
    if (!facts) {
        return refusedBy(facts.error());
    }
    if (const auto bar = barTo(choice, *facts)) {
        return refusedBy(*bar);
    }
    return std::move(facts->item);
}

/// The newest file, looked at for the holder's service; on record.
Carried<domain::HolderFile> freshFile(Services& services, const QueueItem& item) {
    auto file = services.backend.registry->lookUp(item.holder);
    if (!file) {
        return std::unexpected(ChoiceRefused{.registry = file.error()});
    }
    const auto recorded = recordLookUp(services, false, domain::Purpose::Service, {{*file}});
    return recorded ? Carried<domain::HolderFile>(*std::move(file)) : refusedBy(recorded.error());
}

/// Of procedures that are offered for each credential, the one for the same.
const Offer* offerLike(const std::vector<Offer>& offers, const domain::Request& request) {
    const auto same = std::ranges::find_if(offers, [&](const Offer& offer) {
        return offer.procedure == request.procedure && offer.pins == request.pins;
    });
    if (same != offers.end()) {
        return &*same;
    }
    const auto of = [&](const Offer& offer) { return offer.procedure == request.procedure; };
    const auto only = std::ranges::find_if(offers, of);
    return std::ranges::count_if(offers, of) == 1 ? &*only : nullptr;
}

Carried<State> begunAnew(Services& services, const QueueItem& item, const domain::HolderFile& file,
                         const CounterPlace& place, const CounterMeans& means) {
    const auto before = domain::decodeOperation(item.envelope.payload);
    const auto* definition = before ? definitionOf(before->request.procedure) : nullptr;
    if (definition == nullptr) {
        return refusedBy(ChoiceBar::NotAtCounter);
    }
    const auto card = definition->ofCard ? before->request.card : std::nullopt;
    const auto now = services.clock->now();
    const auto offers = offersFor(file, card, services.rules, place, means, now);
    const auto* offer = offerLike(offers, before->request);
    if (offer == nullptr) {
        return refusedBy(ChoiceBar::NotAtCounter);
    }
    if (!offer->possible()) {
        return std::unexpected(ChoiceRefused{.offer = *offer});
    }
    return firstState(*offer, file, card, services.rules, now);
}

} // namespace

std::expected<ShownItem, StoreError> showQueued(Services& services, const Uuid& operation) {
    auto facts = factsOf(services, operation);
    const auto notes = services.store->queue().notes(operation);
    if (!facts || !notes) {
        return std::unexpected(facts ? notes.error() : facts.error());
    }
    ShownItem shown{.behind = facts->behind};
    for (const auto& note : *notes) {
        const auto who = services.store->operatorTable().find(note.who);
        if (!who) {
            return std::unexpected(who.error());
        }
        shown.notes.push_back({note, *who ? (*who)->name : note.who});
    }
    for (const auto choice : allQueueChoices) {
        shown.choices[choice] = barTo(choice, *facts);
    }
    if (auto read = domain::decodeOperation(facts->item.envelope.payload)) {
        shown.operation = *std::move(read);
    }
    shown.item = std::move(facts->item);
    return shown;
}

Carried<void> withdrawQueued(Services& services, const Uuid& operation, WithdrawReason why,
                             const std::string& remark) {
    if (!remarkFits(remark)) {
        return refusedBy(ChoiceBar::RemarkUnfit);
    }
    return carryOut(
        services, operation, QueueChoice::Withdraw, [&](const QueueItem& item) -> Kept<void> {
            const std::string word(domain::nameOf(why));
            if (auto done = noted(services, item, QueueNoteKind::Withdrawn, word); !done) {
                return done;
            }
            if (auto done = recordWithdrawn(services, item, word, remark); !done) {
                return done;
            }
            return services.store->queue().withdraw(operation, services.clock->now());
        });
}

Carried<void> hastenQueued(Services& services, const Uuid& operation) {
    auto done = carryOut(
        services, operation, QueueChoice::SendNow, [&](const QueueItem& item) -> Kept<void> {
            if (auto recorded = recordQueueAct(services, "queue-hastened", item); !recorded) {
                return recorded;
            }
            return services.store->queue().hasten(operation, services.clock->now());
        });
    if (done) {
        services.backend.forwarder->tryLineNow();
    }
    return done;
}

Carried<HolderContact> contactFor(Services& services, const Uuid& operation, bool whole) {
    const auto item = itemFor(services, operation, QueueChoice::Call);
    if (!item) {
        return std::unexpected(item.error());
    }
    auto file = freshFile(services, *item);
    if (!file) {
        return std::unexpected(file.error());
    }
    if (whole) {
        const auto recorded = recordContactShown(services, *item);
        if (!recorded) {
            return refusedBy(recorded.error());
        }
    }
    return HolderContact{file->holder.name, file->holder.phone};
}

Carried<void> noteCall(Services& services, const Uuid& operation, bool told) {
    return carryOut(
        services, operation, QueueChoice::Call, [&](const QueueItem& item) -> Kept<void> {
            const auto kind = told ? QueueNoteKind::Told : QueueNoteKind::NotReached;
            if (auto done = noted(services, item, kind); !done) {
                return done;
            }
            return recordQueueAct(services, told ? "holder-told" : "holder-not-reached", item);
        });
}

Carried<LoadedRun> redoQueued(Services& services, const Uuid& operation, const CounterPlace& place,
                              const CounterMeans& means) {
    const auto asked = itemFor(services, operation, QueueChoice::Redo);
    if (!asked) {
        return std::unexpected(asked.error());
    }
    auto file = freshFile(services, *asked);
    if (!file) {
        return std::unexpected(file.error());
    }
    auto state = begunAnew(services, *asked, *file, place, means);
    if (!state) {
        return std::unexpected(state.error());
    }
    const auto done =
        carryOut(services, operation, QueueChoice::Redo, [&](const QueueItem& item) -> Kept<void> {
            const auto run = state->run.text();
            if (const auto saved = persist(services, *state, {}); !saved) {
                return std::unexpected(saved.error());
            }
            if (auto kept = noted(services, item, QueueNoteKind::Redone, run); !kept) {
                return kept;
            }
            if (auto recorded = recordRedone(services, item, run); !recorded) {
                return recorded;
            }
            return services.store->queue().withdraw(operation, services.clock->now());
        });
    if (!done) {
        return std::unexpected(done.error());
    }
    return LoadedRun{{*std::move(file)}, *std::move(state)};
}

} // namespace guitai::procedure
