// SPDX-License-Identifier: Apache-2.0
#include "models/outlet/codec.h"
#include "models/outlet/items.h"
#include "tests/models/outlet/outlet_histories.h"

#include <QtTest/QTest>

#include <map>
#include <set>

using namespace guitai;
using namespace guitai::samples;

/// Whatever is asked in whatever order.
class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAddUp();
    void nothingIsNotedTwice();
    void decisionRestsOnItsPartsAlone();
    void eventsAndItemsGiveTheOutletBack();
};

namespace {

constexpr int length = 60;

struct Told {
    Outlet outlet{};
    std::vector<Event> events{};
};

/// One more command, whatever comes of it.
Command goOn(Told& told) {
    auto command = anyCommand();
    if (const auto decided = decide(told.outlet, command, today)) {
        for (const auto& event : *decided) {
            RC_ASSERT(evolve(told.outlet, event).has_value());
            told.events.push_back(event);
        }
    }
    return command;
}

template <class Kind>
int countOf(const std::vector<Event>& events) {
    return static_cast<int>(std::ranges::count_if(
        events, [](const Event& event) { return std::holds_alternative<Kind>(event); }));
}

Outlet partsFor(const Outlet& whole, const Command& command) {
    Outlet parts;
    const auto items = itemsOf(whole);
    for (std::size_t before = 0;; before = itemsOf(parts).size()) {
        for (const auto& key : needed(parts, command)) {
            const auto item = std::ranges::find(items, key, &Item::key);
            if (item != items.end()) {
                RC_ASSERT(addItem(parts, key, item->json).has_value());
            }
        }
        if (itemsOf(parts).size() == before) {
            return parts;
        }
    }
}

} // namespace

void HistoryTest::countsAddUp() {
    const bool held = rc::check("counts add up", [] {
        Told told;
        for (int i = 0; i < length; ++i) {
            goOn(told);
            const auto& events = told.events;
            const auto counts = countBlanks(told.outlet);
            const int ended = countOf<BlankUsed>(events) + countOf<BlankVoided>(events) +
                              countOf<BlankReturned>(events);
            RC_ASSERT(counts.received() == countOf<BlankReceived>(events));
            RC_ASSERT(counts.taken == countOf<BlankTaken>(events) - ended);
            RC_ASSERT(counts.used == countOf<BlankUsed>(events));
            RC_ASSERT(counts.voided ==
                      countOf<BlankVoided>(events) + countOf<BlankWrittenOff>(events));
            for (const auto& [id, batch] : told.outlet.batches) {
                RC_ASSERT(batch.outstanding() >= 0);
                const bool back = batch.state == BatchState::Returned;
                RC_ASSERT((batch.state == BatchState::Open || back == (batch.outstanding() == 0)));
            }
        }
    });
    QVERIFY(held);
}

void HistoryTest::nothingIsNotedTwice() {
    const bool held = rc::check("asked again, nothing follows", [] {
        Told told;
        std::set<Uuid> took;
        for (int i = 0; i < length; ++i) {
            const auto before = told.events.size();
            const auto command = goOn(told);
            const auto again = decide(told.outlet, command, today);
            if (told.events.size() > before) {
                RC_ASSERT(again.has_value());
            }
            RC_ASSERT((!again || again->empty()));
            for (auto at = before; at < told.events.size(); ++at) {
                if (const auto* taken = std::get_if<BlankTaken>(&told.events[at])) {
                    RC_ASSERT(took.insert(taken->operation).second);
                }
            }
        }
    });
    QVERIFY(held);
}

void HistoryTest::decisionRestsOnItsPartsAlone() {
    const bool held = rc::check("parts decide as the whole", [] {
        Told told;
        for (int i = 0; i < length; ++i) {
            goOn(told);
        }
        for (int i = 0; i < 20; ++i) {
            const auto command = anyCommand();
            auto parts = partsFor(told.outlet, command);
            const auto decided = decide(told.outlet, command, today);
            RC_ASSERT((decide(parts, command, today) == decided));
            if (!decided) {
                continue;
            }
            auto whole = told.outlet;
            for (const auto& event : *decided) {
                RC_ASSERT(evolve(whole, event).has_value());
                RC_ASSERT(evolve(parts, event).has_value());
            }
            const auto all = itemsOf(whole);
            for (const auto& item : itemsOf(parts)) {
                RC_ASSERT(std::ranges::find(all, item) != all.end());
            }
        }
    });
    QVERIFY(held);
}

void HistoryTest::eventsAndItemsGiveTheOutletBack() {
    const bool held = rc::check("what is written is read", [] {
        Told told;
        for (int i = 0; i < length; ++i) {
            goOn(told);
        }
        const auto events = decodeEvents(encode(told.events));
        RC_ASSERT(events.has_value());
        RC_ASSERT((*events == told.events));
        Outlet replayed;
        for (const auto& event : *events) {
            RC_ASSERT(evolve(replayed, event).has_value());
        }
        RC_ASSERT((replayed == told.outlet));
        Outlet read;
        for (const auto& item : itemsOf(told.outlet)) {
            RC_ASSERT(addItem(read, item.key, item.json).has_value());
        }
        RC_ASSERT((read == told.outlet));
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
