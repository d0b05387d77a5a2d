// SPDX-License-Identifier: Apache-2.0
// Whether a counter that has been at work for years is as quick as a new one: how long its store
// takes to open beside an empty one, to find a holder, and to tell what the window asks for at its
// start, beside a store of 1,000 people:
//   build/dev/bin/guitai-bench-large [ACTS]      in a folder of TMPDIR; half as many people
// A million acts take nine gigabytes there, and half an hour to make.
#include "models/closing/tie_out.h"
#include "models/operators/name_search.h"
#include "models/store/audit.h"
#include "models/store/closings.h"
#include "models/store/journal.h"
#include "models/store/operator_table.h"
#include "models/store/queue.h"
#include "models/store/registry_tables.h"
#include "tests/bench/large_store.h"
#include "tests/bench/timings.h"
#include "tests/models/domain/samples.h"

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

using namespace guitai;
using bench::BenchStore;
using bench::MadeUpPeople;
using bench::Timings;

namespace {

constexpr std::size_t fewPeople = 1000;
constexpr std::size_t openings = 40;
constexpr std::size_t lookUps = 4000;
constexpr std::size_t askings = 50;

double millis(Timings::Micros micros) {
    return std::chrono::duration<double, std::milli>(micros).count();
}

void must(bool done, const char* what) {
    bench::must(done ? std::expected<void, int>() : std::unexpected(0), what);
}

/// They take turns, so that each has the same of the disk's good and bad moments.
void compareOpening(const char* how, const BenchStore& empty, const BenchStore& large,
                    BenchStore::Open (BenchStore::*open)() const) {
    Timings ofEmpty;
    Timings ofLarge;
    for (std::size_t i = 0; i < openings; ++i) {
        ofEmpty.time([&] { return (empty.*open)(); });
        ofLarge.time([&] { return (large.*open)(); });
    }
    const auto reference = millis(ofEmpty.quantile(0.5));
    const auto took = millis(ofLarge.quantile(0.5));
    std::printf("%-34s %9.2f %9.2f %9.2f\n", how, reference, took, took / reference);
}

/// A store, and who is in it.
struct Counter {
    const BenchStore& place;
    const MadeUpPeople& people;
};

/// Finds somebody; whether it was he, or he was among them.
using Find = std::function<bool(registry::Registry&, const MadeUpPeople&, std::size_t who)>;

bool byNumber(registry::Registry& registry, const std::string& number, const IdNumber& whose) {
    const auto file = registry.lookUpByNumber(number);
    return file && file->holder.idNumber == whose;
}

bool byName(registry::Registry& registry, const std::string& beginning) {
    const auto files = registry.lookUpByName(beginning, operators::mostNamesFound);
    return files && !files->empty() && files->front().holder.name.text().starts_with(beginning);
}

std::vector<std::pair<const char*, Find>> waysToFind() {
    return {{"identity number",
             [](auto& registry, const auto& people, std::size_t who) {
                 return byNumber(registry, people.idNumber(who).text(), people.idNumber(who));
             }},
            {"card number",
             [](auto& registry, const auto& people, std::size_t who) {
                 return byNumber(registry, people.cardNumber(who).text(), people.idNumber(who));
             }},
            {"bank card",
             [](auto& registry, const auto& people, std::size_t who) {
                 return byNumber(registry, people.bankCard(who).text(), people.idNumber(who));
             }},
            {"name, whole",
             [](auto& registry, const auto& /*people*/, std::size_t who) {
                 return byName(registry, MadeUpPeople::name(who).text());
             }},
            {"name, two characters", [](auto& registry, const auto& /*people*/, std::size_t who) {
                 constexpr std::size_t two = 6; // in UTF-8
                 return byName(registry, MadeUpPeople::name(who).text().substr(0, two));
             }}};
}

/// Random people: none of whose pages is in memory at the beginning, and once more the same when
/// the disk need not be asked.
struct Finding {
    Timings fromDisk{};
    Timings fromMemory{};
};

Finding timeFinding(const Counter& counter, const Find& find) {
    counter.place.forgetPages();
    const auto open = counter.place.open();
    Finding timings;
    for (auto* times : {&timings.fromDisk, &timings.fromMemory}) {
        for (std::size_t i = 0; i < lookUps; ++i) {
            const auto who = bench::spread(i) % counter.people.count();
            must(times->time([&] { return find(*open.registry, counter.people, who); }), "look-up");
        }
    }
    return timings;
}

void compareFinding(const Counter& few, const Counter& many) {
    std::printf("\n%-34s %20s %20s\n%-34s %9s %9s  %9s %9s %9s %9s\n", "", "of 1,000 people",
                "large", "ms to find by", "p50", "p99", "p50", "p99", "disk p50", "disk p99");
    for (const auto& [what, find] : waysToFind()) {
        const auto reference = timeFinding(few, find).fromMemory;
        const auto timings = timeFinding(many, find);
        std::printf(
            "%-34s %9.2f %9.2f  %9.2f %9.2f %9.2f %9.2f\n", what, millis(reference.quantile(0.5)),
            millis(reference.quantile(0.99)), millis(timings.fromMemory.quantile(0.5)),
            millis(timings.fromMemory.quantile(0.99)), millis(timings.fromDisk.quantile(0.5)),
            millis(timings.fromDisk.quantile(0.99)));
    }
}

/// What stands on a page, asked of the store.
struct Page {
    const char* what;
    std::function<bool(const BenchStore& place, const BenchStore::Open& open)> ask;
};

bool tiesOut(const BenchStore& place, const BenchStore::Open& open) {
    registry::Forwarder forwarder(*open.store, *open.registry);
    const batches::BatchDesk desk{
        .store = *open.store,
        .registry = *open.registry,
        .forwarder = forwarder,
        .clerk = *open.who,
        .rules = BenchStore::rules(),
        .window = samples::window(domain::WindowKind::AuthorisedBank, domain::BankName::Icbc),
        .outlet = BenchStore::outlet,
        .practice = false,
        .clock = place.clock};
    return closing::tieOut(desk, chinaDate(place.clock.now())).has_value();
}

const std::vector<Page>& pages() {
    static const std::vector<Page> all{
        {"who works here",
         [](const auto&, const auto& open) {
             return open.store->operatorTable().all().has_value();
         }},
        {"work left open",
         [](const auto&, const auto& open) { return !open.store->journal().openRuns()->empty(); }},
        {"queue: what waits",
         [](const auto&, const auto& open) { return !open.store->queue().pending()->empty(); }},
        {"queue: the latest 500",
         [](const auto&, const auto& open) {
             return open.store->queue().latest(500)->size() == 500;
         }},
        {"days to be closed",
         [](const auto& place, const auto& open) {
             return open.store->closings()
                 .openDays(BenchStore::outlet, chinaDate(place.clock.now()))
                 .has_value();
         }},
        {"today's acts, tied out", tiesOut},
        {"name searches of the hour",
         [](const auto& place, const auto& open) {
             const auto since = place.clock.now() - operators::nameSearchSpan;
             return open.store->audit().nameSearches(open.who->who.id, since).has_value();
         }},
        {"whether a voucher was printed",
         [](const auto&, const auto& open) { return open.store->audit().prints("none") == 0; }},
        {"cards that are ready",
         [](const auto&, const auto& open) {
             return open.registry->listCards(domain::CardStage::Ready, {}, 500).has_value();
         }},
    };
    return all;
}

Timings timePage(const BenchStore& place, const Page& page) {
    const auto open = place.open();
    Timings timings;
    for (std::size_t i = 0; i < askings; ++i) {
        must(timings.time([&] { return page.ask(place, open); }), page.what);
    }
    return timings;
}

void comparePages(const BenchStore& few, const BenchStore& many) {
    std::printf("\n%-34s %9s %9s %9s\n", "ms to tell", "few", "large", "ratio");
    for (const auto& page : pages()) {
        const auto reference = millis(timePage(few, page).quantile(0.5));
        const auto took = millis(timePage(many, page).quantile(0.5));
        std::printf("%-34s %9.2f %9.2f %9.2f\n", page.what, reference, took, took / reference);
    }
}

} // namespace

int main(int argc, char** argv) {
    constexpr std::size_t most = 1'000'000;
    const auto acts =
        argc > 1 ? std::clamp<std::size_t>(std::strtoul(argv[1], nullptr, 10), 2 * fewPeople, most)
                 : most;
    const BenchStore empty;
    BenchStore small;
    BenchStore large;
    const MadeUpPeople few(fewPeople);
    const MadeUpPeople many(acts / 2);
    bench::fill(small, few, 2 * fewPeople);
    Timings filling;
    filling.time([&] { bench::fill(large, many, acts); });
    constexpr double mebibyte = 1024.0 * 1024.0;
    std::printf("%zu acts of %zu people: filled in %.0f s, %.0f MiB\n\n", acts, many.count(),
                millis(filling.mean()) / 1000, static_cast<double>(large.bytes()) / mebibyte);
    std::printf("%-34s %9s %9s %9s\n", "ms to open", "empty", "large", "ratio");
    compareOpening("by password (Argon2id)", empty, large, &BenchStore::open);
    compareOpening("by the recovery key (without)", empty, large, &BenchStore::recover);
    compareFinding({small, few}, {large, many});
    comparePages(small, large);
    return 0;
}
