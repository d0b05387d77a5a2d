// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/act_patterns.h"

#include "models/domain/codec.h"
#include "models/procedure/definition.h"
#include "models/procedure/state_codec.h"
#include "models/registry/outcome_words.h"
#include "models/store/registry_tables.h"
#include "tests/bench/bench_store.h"
#include "tests/bench/made_up_people.h"
#include "tests/models/domain/samples.h"

#include <cstdio>
#include <cstdlib>

namespace guitai::bench {

using namespace guitai::domain;

namespace {

constexpr const char* patternVoucher = "Hall 1-20261124-0000";

/// By turns: asked for what the file says, lost, found again.
Request requestOn(const HolderFile& file) {
    constexpr std::uint64_t kinds = 3;
    auto request = samples::request(Procedure::Enquire);
    if (file.version % kinds == 1) {
        request = samples::request(Procedure::ReportLoss);
        request.asked = LossAsked{.kind = LossKind::Formal};
    } else if (file.version % kinds == 2) {
        request = samples::request(Procedure::CancelLoss);
    }
    return samples::withDocument(std::move(request), file);
}

Operation operationOf(const ActFacts& facts) {
    const auto& rules = BenchStore::rules();
    return {.id = facts.operation,
            .holder = facts.file.id,
            .fileVersion = facts.file.version,
            .request = requestOn(facts.file),
            .window = samples::window(WindowKind::AuthorisedBank, BankName::Icbc),
            .at = facts.at,
            .clerk = facts.clerk,
            .outlet = BenchStore::outlet,
            .rules = {rules.region, rules.version}};
}

std::string runOf(const ActFacts& facts, const operators::Envelope& envelope, bool ended) {
    const auto request = requestOn(facts.file);
    auto state = procedure::begin({.run = facts.operation,
                                   .procedure = request.procedure,
                                   .file = &facts.file,
                                   .card = facts.file.cards.front().number,
                                   .at = facts.at},
                                  BenchStore::rules());
    state.requester = request.requester;
    state.asked = request.asked;
    state.reportOperation = facts.operation;
    state.authoriseEnvelope = operators::encode(envelope);
    if (ended) {
        state.ending = procedure::Ending::Done;
        state.reportApplied = true;
        state.voucher = facts.voucher;
        state.endedAt = facts.at;
        for (auto& act : state.acts) {
            act.status = procedure::ActStatus::Done;
        }
    }
    return procedure::encode(state);
}

using Change = std::pair<std::string, std::string>;

/// What stands in a pattern's texts, and what is to stand there instead.
std::vector<Change> changesOf(const ActFacts& from, const ActFacts& to) {
    const auto& card = from.file.cards.front();
    const auto& other = to.file.cards.front();
    return {{from.file.id.text(), to.file.id.text()},
            {from.operation.text(), to.operation.text()},
            {from.file.holder.idNumber.text(), to.file.holder.idNumber.text()},
            {from.file.holder.name.text(), to.file.holder.name.text()},
            {card.number.text(), other.number.text()},
            {card.bankCard->text(), other.bankCard->text()},
            {toText(from.at), toText(to.at)},
            {from.clerk, to.clerk},
            {from.voucher, to.voucher}};
}

std::string changed(std::string text, const std::vector<Change>& changes) {
    for (const auto& [from, to] : changes) {
        for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
            text.replace(at, from.size(), to);
            at += to.size();
        }
    }
    return text;
}

} // namespace

ActPatterns::ActPatterns(std::size_t acts) {
    BenchStore place;
    const auto open = place.open();
    const auto& tables = open.store->registryTables();
    const auto at = samples::noon;
    place.clock.set(at);
    auto file = MadeUpPeople(1).file(0, Uuid::v7(at));
    file.holder.name = samples::personName("欧阳圆圆");
    must(open.registry->enrol(file), "enrol");
    for (std::size_t i = 0; i < acts; ++i) {
        const ActFacts facts{.file = file,
                             .operation = Uuid::v7(at),
                             .at = at,
                             .clerk = open.who->who.id,
                             .voucher = patternVoucher};
        const auto operation = operationOf(facts);
        const auto envelope = operators::seal(encode(operation), facts.clerk, open.who->key);
        const auto outcome = must(open.registry->submit(envelope), "submit");
        if (outcome.kind != registry::OutcomeKind::Applied) {
            std::fprintf(stderr, "not applied: %s\n", registry::reasonOf(outcome).c_str());
            std::exit(1);
        }
        file = must(open.registry->lookUp(file.id), "look up");
        patterns_.push_back(
            {.facts = facts,
             .texts = {.procedure = std::string(nameOf(operation.request.procedure)),
                       .payload = envelope.payload,
                       .endedRun = runOf(facts, envelope, true),
                       .openRun = runOf(facts, envelope, false),
                       .events = must(tables.events(file.id), "events").back(),
                       .outcome = must(tables.outcomeOf(operation.id), "outcome")->outcome,
                       .file = must(tables.loadFile(file.id), "file")->json}});
    }
}

ActTexts ActPatterns::texts(const ActFacts& facts, std::size_t before) const {
    const auto& pattern = patterns_.at(before);
    const auto changes = changesOf(pattern.facts, facts);
    auto texts = pattern.texts;
    for (auto* text : {&texts.payload, &texts.endedRun, &texts.openRun, &texts.events,
                       &texts.outcome, &texts.file}) {
        *text = changed(std::move(*text), changes);
    }
    return texts;
}

} // namespace guitai::bench
