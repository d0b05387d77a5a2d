// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/large_store.h"

#include "models/closing/day_codec.h"
#include "models/domain/codec.h"
#include "models/registry/directory_rows.h"
#include "models/store/audit.h"
#include "models/store/closings.h"
#include "models/store/journal.h"
#include "models/store/queue.h"
#include "models/store/registry_tables.h"
#include "models/store/settings.h"
#include "tests/bench/act_patterns.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace guitai::bench {

using store::StoreError;

namespace {

constexpr std::size_t actsADay = 400;
constexpr std::size_t waiting = 20; ///< of the last day's acts
constexpr std::size_t unfinished = 3;
constexpr std::size_t inOneTransaction = 5000;

/// Fills a store, in the order in which things happen.
class Filling {
public:
    Filling(const Filled& filled, const MadeUpPeople& people, std::size_t acts)
        : store_(filled.store)
        , who_(filled.who)
        , clock_(filled.clock)
        , people_(people)
        , acts_(acts)
        , today_(chinaDate(filled.clock.now()))
        , patterns_((acts + people.count() - 1) / people.count()) {}

    void run() {
        clock_.set(timeOf(0) - std::chrono::hours(1));
        inTransactions(people_.count(), [this](std::size_t who) { enrol(who); });
        inTransactions(acts_, [this](std::size_t number) { act(number); });
        clock_.set(spanOf(today_).until - std::chrono::hours(6));
        std::fputc('\n', stderr);
    }

private:
    template <class Work>
    void inTransactions(std::size_t count, const Work& work) {
        for (std::size_t begin = 0; begin < count; begin += inOneTransaction) {
            const auto end = std::min(begin + inOneTransaction, count);
            must(store_.transaction([&]() -> std::expected<void, StoreError> {
                for (auto i = begin; i < end; ++i) {
                    work(i);
                }
                return {};
            }),
                 "transaction");
            std::fprintf(stderr, "\r%zu of %zu ", end, count);
        }
    }

    [[nodiscard]] Date dayOf(std::size_t number) const {
        const auto daysBack = (acts_ - 1 - number) / actsADay;
        return std::chrono::sys_days(today_) - std::chrono::days(daysBack);
    }

    [[nodiscard]] Timestamp timeOf(std::size_t number) const {
        constexpr std::chrono::seconds between{75};
        const auto ofDay = actsADay - 1 - (acts_ - 1 - number) % actsADay;
        return spanOf(dayOf(number)).from + std::chrono::hours(8) + between * ofDay;
    }

    void enrol(std::size_t who) {
        const auto id = Uuid::v7(clock_.now());
        ids_.push_back(id);
        const auto file = people_.file(who, id);
        auto& tables = store_.registryTables();
        for (const auto& row : registry::rowsOf(file)) {
            must(tables.claim(row.kind, row.number, id), "claim");
        }
        const auto json = domain::encode(file);
        save(file, json);
        must(tables.appendEvents(id, 0, id, json, clock_.now()), "enrolment");
    }

    void save(const domain::HolderFile& file, const std::string& json) {
        const auto& card = file.cards.front();
        must(store_.registryTables().saveFile(
                 {.holder = file.id,
                  .version = file.version,
                  .name = file.holder.name.text(),
                  .json = json,
                  .city = file.holder.city.text(),
                  .cards = {{card.number.text(), std::string(domain::nameOf(card.stage)), {}}}}),
             "file");
    }

    void act(std::size_t number) {
        const auto before = number / people_.count();
        const auto who = (number + before * people_.count() / 3) % people_.count();
        const auto at = timeOf(number);
        clock_.set(at);
        ActFacts facts{.file = people_.file(who, ids_[who]),
                       .operation = Uuid::v7(at),
                       .at = at,
                       .clerk = who_.who.id,
                       .voucher = nextVoucher()};
        const auto texts = patterns_.texts(facts, before);
        const auto envelope = operators::seal(texts.payload, facts.clerk, who_.key);
        if (number + waiting < acts_) {
            facts.file.version = before + 1;
            apply(facts, texts, envelope);
        }
        leaveTraces(number, facts, texts, envelope);
        if (number + 1 == acts_ || dayOf(number + 1) != dayOf(number)) {
            endDay(dayOf(number));
        }
    }

    std::string nextVoucher() {
        auto digits = std::to_string(++vouchers_);
        digits.insert(0, 4 - digits.size(), '0');
        return std::string(BenchStore::outlet) + "-" + toCompactText(chinaDate(clock_.now())) +
               "-" + digits;
    }

    void apply(const ActFacts& facts, const ActTexts& texts, const operators::Envelope& envelope) {
        auto& tables = store_.registryTables();
        save(facts.file, texts.file);
        must(tables.appendEvents(facts.file.id, facts.file.version, facts.operation, texts.events,
                                 facts.at),
             "events");
        const auto hash = operators::payloadHash(envelope.payload);
        must(tables.rememberOutcome({.operation = facts.operation,
                                     .payloadHash = Bytes(hash.begin(), hash.end()),
                                     .outcome = texts.outcome,
                                     .at = facts.at}),
             "outcome");
    }

    void leaveTraces(std::size_t number, const ActFacts& facts, const ActTexts& texts,
                     const operators::Envelope& envelope) {
        const bool waits = number + waiting >= acts_;
        const bool isOpen = number + unfinished >= acts_;
        record(facts, "look-up", R"({"found":1,"purpose":"service"})");
        must(store_.journal().save(
                 {.id = facts.operation,
                  .procedure = texts.procedure,
                  .holder = facts.file.id,
                  .clerk = facts.clerk,
                  .state = isOpen ? texts.openRun : texts.endedRun,
                  .status = isOpen ? store::RunStatus::Open : store::RunStatus::Finished,
                  .startedAt = facts.at,
                  .updatedAt = facts.at}),
             "run");
        for (const bool outcome : {false, true}) {
            must(store_.journal().append({.run = facts.operation,
                                          .act = "submit",
                                          .outcome = outcome,
                                          .detail = "{}",
                                          .at = facts.at}),
                 "journal");
        }
        must(store_.queue().enqueue(
                 {.operation = facts.operation,
                  .holder = facts.file.id,
                  .procedure = texts.procedure,
                  .phase = "whole",
                  .run = facts.operation,
                  .envelope = envelope,
                  .state = waits ? store::QueueState::Waiting : store::QueueState::Accepted,
                  .createdAt = facts.at,
                  .updatedAt = facts.at}),
             "queue");
        if (!isOpen) {
            const nlohmann::json detail{{"procedure", texts.procedure},
                                        {"ending", "done"},
                                        {"voucher", facts.voucher},
                                        {"approver", ""}};
            record(facts, "procedure-ended", detail.dump());
        }
    }

    void record(const ActFacts& facts, const char* action, std::string detail) {
        must(store_.audit().append({.at = facts.at,
                                    .actor = facts.clerk,
                                    .action = action,
                                    .subject = facts.file.id.text(),
                                    .detail = std::move(detail)}),
             "audit");
    }

    void endDay(Date day) {
        must(store_.settings().set("voucher." + toCompactText(day), std::to_string(vouchers_)),
             "vouchers");
        vouchers_ = 0;
        if (day != today_) {
            const closing::Day report{.day = day, .outlet = BenchStore::outlet};
            must(store_.closings().add({.outlet = report.outlet,
                                        .day = day,
                                        .report = closing::encode(report),
                                        .by = {.signer = who_.who.id},
                                        .until = spanOf(day).until,
                                        .at = clock_.now()}),
                 "closing");
        }
    }

    store::Store& store_;
    const store::SignedIn& who_;
    FixedClock& clock_;
    const MadeUpPeople& people_;
    std::size_t acts_;
    Date today_;
    ActPatterns patterns_;
    std::vector<Uuid> ids_{};
    std::size_t vouchers_ = 0; ///< given on the day
};

} // namespace

void fill(BenchStore& place, const MadeUpPeople& people, std::size_t acts) {
    const auto open = place.open();
    fill({.store = *open.store, .who = *open.who, .clock = place.clock}, people, acts);
}

void fill(const Filled& filled, const MadeUpPeople& people, std::size_t acts) {
    Filling(filled, people, acts).run();
}

} // namespace guitai::bench
