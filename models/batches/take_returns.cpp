// SPDX-License-Identifier: Apache-2.0
#include "models/batches/line_work.h"
#include "models/batches/office_request.h"
#include "models/store/outlet_tables.h"

namespace guitai::batches {

namespace {

/// The whole of what is said of the card: a corrected file is another act.
std::string contentOf(const domain::MadeAsked& made) {
    return made.identification + "," + (made.bankCard ? made.bankCard->text() : "") + "," +
           (made.validUntil ? toText(*made.validUntil) : "");
}

class ReturnLines final : public LineWork {
public:
    explicit ReturnLines(std::vector<ReturnedLine> lines)
        : lines_(std::move(lines)) {}

    [[nodiscard]] std::size_t size() const override { return lines_.size(); }

    [[nodiscard]] std::size_t lineNumber(std::size_t index) const override {
        return std::visit([](const auto& line) { return line.line; }, lines_[index]);
    }

    [[nodiscard]] Batched<LineReport> look(const BatchDesk& desk,
                                           std::size_t index) const override {
        auto found = find(desk, index);
        return found ? Batched<LineReport>(std::move(found->report))
                     : std::unexpected(found.error());
    }

    [[nodiscard]] Batched<LineReport> take(const BatchDesk& desk,
                                           std::size_t index) const override {
        auto found = find(desk, index);
        if (!found || !found->line) {
            return found ? Batched<LineReport>(std::move(found->report))
                         : std::unexpected(found.error());
        }
        const auto& returned = std::get<ReturnedCard>(lines_[index]);
        if (const auto* made = std::get_if<domain::MadeAsked>(&returned.result)) {
            return receive(desk, returned, found->line->holder, *made, std::move(found->report));
        }
        return note(desk,
                    outlet::NoteFailed{returned.batch, returned.card,
                                       std::get<std::string>(returned.result)},
                    std::move(found->report));
    }

private:
    /// The batch's line that it is about; a report alone where there is none.
    struct Found {
        LineReport report{};
        std::optional<outlet::BatchLine> line{};
    };

    [[nodiscard]] Batched<Found> find(const BatchDesk& desk, std::size_t index) const {
        if (const auto* bad = std::get_if<BadLine>(&lines_[index])) {
            return Found{.report = malformedLine(bad->line, bad->column, bad->expected)};
        }
        const auto& returned = std::get<ReturnedCard>(lines_[index]);
        Found found{.report = {.line = returned.line,
                               .outcome = LineOutcome::NotReached,
                               .about = returned.card.masked()}};
        const auto batch = desk.store.outletTables().find(
            desk.outlet, outlet::keyOf(outlet::LineKey(returned.batch, returned.card)));
        if (!batch) {
            return std::unexpected(batch.error());
        }
        if (batch->lines.empty()) {
            found.report.outcome = LineOutcome::Unknown;
            found.report.reason = "not-in-batch";
        } else {
            found.line = batch->lines.begin()->second;
        }
        return found;
    }

    static Batched<LineReport> receive(const BatchDesk& desk, const ReturnedCard& returned,
                                       const domain::HolderId& holder,
                                       const domain::MadeAsked& made, LineReport report) {
        const auto file = desk.registry.lookUp(holder);
        if (!file) {
            return std::unexpected(file.error());
        }
        auto request = officeRequest(domain::Procedure::Receive, returned.card);
        request.asked = made;
        const auto id = attemptOf(
            desk, {returned.batch.text(), returned.card.text(), "receive", contentOf(made)});
        if (!id) {
            return std::unexpected(id.error());
        }
        const auto filed = batches::file(desk, {.id = *id,
                                                .run = returned.batch,
                                                .holder = holder,
                                                .fileVersion = file->version,
                                                .request = std::move(request)});
        if (!filed) {
            return std::unexpected(filed.error());
        }
        report.outcome = filed->outcome;
        report.reason = filed->reason;
        if (!filed->applied()) {
            return report;
        }
        return note(desk, outlet::NoteMade{returned.batch, returned.card}, std::move(report));
    }

    /// Of a card that was received the outcome stands; else noting it is what is done.
    static Batched<LineReport> note(const BatchDesk& desk, const outlet::Command& command,
                                    LineReport report) {
        const auto noted = desk.store.outletTables().note(desk.outlet, command,
                                                          {desk.clerk.who.id, desk.clock.now()});
        if (!noted) {
            return std::unexpected(noted.error());
        }
        if (!*noted) {
            report.outcome = LineOutcome::Refused;
            report.reason = "O1 " + std::string(domain::nameOf(noted->error().fault));
        } else if (std::holds_alternative<outlet::NoteFailed>(command)) {
            report.outcome = (*noted)->empty() ? LineOutcome::DoneBefore : LineOutcome::Done;
        }
        return report;
    }

    std::vector<ReturnedLine> lines_;
};

} // namespace

Batched<Lines> readReturns(std::string_view bytes) {
    auto lines = readReturnFile(bytes);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    return std::make_unique<ReturnLines>(*std::move(lines));
}

Batched<Report> takeReturns(const BatchDesk& desk, std::string_view bytes,
                            const Progress& progress) {
    const auto lines = readReturns(bytes);
    return lines ? takeAll(**lines, desk, progress) : std::unexpected(lines.error());
}

} // namespace guitai::batches
