// SPDX-License-Identifier: Apache-2.0
#include "models/batches/office_request.h"
#include "models/batches/production.h"
#include "models/store/durable_file.h"
#include "models/store/outlet_tables.h"

#include <algorithm>

namespace guitai::batches {

namespace {

using domain::CardStage;
using outlet::ItemKind;
using outlet::OrderedCard;

class Sending {
public:
    Sending(const BatchDesk& desk, const SendingAsked& asked, const Progress& progress)
        : desk_(desk)
        , asked_(asked)
        , progress_(progress) {}

    Batched<SentBatch> run() {
        std::error_code ignored;
        if (std::filesystem::exists(asked_.file, ignored)) { // before anything is moved
            return std::unexpected(FileFault::AlreadyThere);
        }
        const auto batch = begun();
        if (!batch) {
            return std::unexpected(batch.error());
        }
        if (!*batch) {
            return std::move(sent_);
        }
        sent_.batch = **batch;
        auto lines = desk_.store.outletTables().batch(desk_.outlet, **batch);
        if (!lines) {
            return std::unexpected(lines.error());
        }
        if (auto produced = produceAll(*lines); !produced) {
            return std::unexpected(produced.error());
        }
        return sent_.report.stopped ? Batched<SentBatch>(std::move(sent_)) : write();
    }

private:
    /// The batch that is open, or a new one of all that waits.
    Batched<std::optional<Uuid>> begun() {
        auto& tables = desk_.store.outletTables();
        const auto open = tables.list(desk_.outlet, ItemKind::Batch, "open");
        if (!open) {
            return std::unexpected(open.error());
        }
        if (!open->batches.empty()) {
            return open->batches.begin()->first;
        }
        const auto cards = waiting();
        if (!cards) {
            return std::unexpected(cards.error());
        }
        if (cards->empty()) {
            return std::nullopt;
        }
        const auto id = Uuid::v7(desk_.clock.now());
        const auto opened = note(outlet::OpenBatch{id, *cards});
        if (!opened) {
            return std::unexpected(opened.error());
        }
        return id;
    }

    Batched<std::vector<OrderedCard>> waiting() {
        const auto applied = desk_.registry.listCards(CardStage::Applied, {}, asked_.most);
        const auto failed = desk_.store.outletTables().list(desk_.outlet, ItemKind::Card, "failed");
        if (!applied || !failed) {
            return applied ? Batched<std::vector<OrderedCard>>(std::unexpected(failed.error()))
                           : std::unexpected(applied.error());
        }
        std::vector<OrderedCard> cards;
        for (const auto& listed : *applied) {
            const auto free = canBeOrdered(listed.card);
            if (!free) {
                return std::unexpected(free.error());
            }
            if (*free) {
                cards.push_back({listed.card, listed.holder});
            } else { // its making was undone, but the factory has it: somebody has to look
                sent_.report.lines.push_back({.outcome = LineOutcome::Refused,
                                              .about = listed.card.masked(),
                                              .reason = "O1 card-elsewhere"});
            }
        }
        for (const auto& [number, card] : failed->cards) { // in production still
            const auto file = desk_.registry.lookUp(card.holder);
            const auto* known = file ? file->find(number) : nullptr;
            if (known != nullptr && known->stage == CardStage::InProduction) {
                cards.push_back({number, card.holder});
            }
        }
        const auto kept = std::min(cards.size(), static_cast<std::size_t>(asked_.most));
        cards.erase(cards.begin() + static_cast<std::ptrdiff_t>(kept), cards.end());
        return cards;
    }

    Batched<bool> canBeOrdered(const CardNumber& number) const {
        const auto found = desk_.store.outletTables().find(desk_.outlet, outlet::keyOf(number));
        if (!found) {
            return std::unexpected(found.error());
        }
        const auto card = found->cards.find(number);
        return card == found->cards.end() || card->second.place == outlet::CardPlace::Failed ||
               card->second.place == outlet::CardPlace::TakenBack;
    }

    Batched<void> note(const outlet::Command& command) {
        const auto noted = desk_.store.outletTables().note(desk_.outlet, command,
                                                           {desk_.clerk.who.id, desk_.clock.now()});
        if (!noted) {
            return std::unexpected(noted.error());
        }
        if (!*noted) { // the outlet is not as it was a moment ago
            return std::unexpected(
                store::StoreError{store::StoreFault::Conflict, "batch.note", 0, {}});
        }
        return {};
    }

    Batched<void> produceAll(const outlet::Outlet& lines) {
        const auto all = lines.lines.size();
        for (const auto& [key, line] : lines.lines) {
            if (line.state == outlet::LineState::Ordered) {
                if (auto done = produce(key.second, line.holder); !done) {
                    return done;
                }
            }
            ++done_;
            if (done_ < all && progress_ && !progress_(done_, all)) {
                sent_.report.stopped = true;
                return {};
            }
        }
        return {};
    }

    Batched<void> produce(const CardNumber& number, const domain::HolderId& holder) {
        const auto file = desk_.registry.lookUp(holder);
        if (!file) {
            return std::unexpected(file.error());
        }
        const auto* card = file->find(number);
        ActResult result{LineOutcome::DoneBefore};
        if (card == nullptr || card->stage != CardStage::InProduction) {
            const auto filed = batches::file(
                desk_, {.id = idOf({sent_.batch->text(), number.text(), "produce"}),
                        .run = *sent_.batch,
                        .holder = holder,
                        .fileVersion = file->version,
                        .request = officeRequest(domain::Procedure::Produce, number)});
            if (!filed) {
                return std::unexpected(filed.error());
            }
            result = *filed;
        }
        sent_.report.lines.push_back(
            {.outcome = result.outcome, .about = number.masked(), .reason = result.reason});
        if (result.outcome == LineOutcome::Waiting) {
            return std::unexpected(registry::RegistryFault::Unreachable);
        }
        if (!result.applied()) {
            return note(outlet::NoteFailed{*sent_.batch, number, result.reason});
        }
        cards_.push_back({number, card == nullptr ? domain::BankName{} : card->bank, file->holder});
        return {};
    }

    Batched<SentBatch> write() {
        const FactoryBatch batch{*sent_.batch, desk_.outlet, desk_.rules.region, cards_};
        const auto written = writeFactoryFile(batch, asked_.encoding);
        if (!written) {
            return std::unexpected(FileFault::NotInEncoding);
        }
        if (!store::writeFile(asked_.file, written->bytes)) {
            return std::unexpected(FileFault::Unwritable);
        }
        if (auto noted = note(outlet::SendBatch{*sent_.batch, written->hash}); !noted) {
            return std::unexpected(noted.error());
        }
        const auto recorded = record(desk_, "export", sent_.batch->text(),
                                     R"({"sha256":")" + written->hash + R"("})");
        if (!recorded) {
            return std::unexpected(recorded.error());
        }
        sent_.cards = static_cast<int>(cards_.size());
        sent_.fileHash = written->hash;
        return std::move(sent_);
    }

    const BatchDesk& desk_;
    const SendingAsked& asked_;
    const Progress& progress_;
    std::vector<FactoryCard> cards_{};
    std::size_t done_ = 0;
    SentBatch sent_{};
};

} // namespace

Batched<SentBatch> sendBatch(const BatchDesk& desk, const SendingAsked& asked,
                             const Progress& progress) {
    return Sending(desk, asked, progress).run();
}

} // namespace guitai::batches
