// SPDX-License-Identifier: Apache-2.0
#include "models/batches/office_request.h"
#include "models/batches/production.h"
#include "models/store/outlet_tables.h"

namespace guitai::batches {

namespace {

/// The whole of what is said of the card: a corrected file is another act.
std::string contentOf(const domain::MadeAsked& made) {
    return made.identification + "," + (made.bankCard ? made.bankCard->text() : "") + "," +
           (made.validUntil ? toText(*made.validUntil) : "");
}

class Taking {
public:
    explicit Taking(const BatchDesk& desk)
        : desk_(desk) {}

    Batched<LineReport> take(const BadLine& line) const {
        return LineReport{
            line.line, line.column, LineOutcome::Malformed, {}, "expected " + line.expected};
    }

    Batched<LineReport> take(const ReturnedCard& returned) const {
        LineReport report{.line = returned.line, .about = returned.card.masked()};
        const auto line = desk_.store.outletTables().find(
            desk_.outlet, outlet::keyOf(outlet::LineKey(returned.batch, returned.card)));
        if (!line) {
            return std::unexpected(line.error());
        }
        if (line->lines.empty()) {
            report.outcome = LineOutcome::Unknown;
            report.reason = "not-in-batch";
            return report;
        }
        if (const auto* made = std::get_if<domain::MadeAsked>(&returned.result)) {
            return receive(returned, line->lines.begin()->second.holder, *made, std::move(report));
        }
        return note(outlet::NoteFailed{returned.batch, returned.card,
                                       std::get<std::string>(returned.result)},
                    std::move(report));
    }

private:
    Batched<LineReport> receive(const ReturnedCard& returned, const domain::HolderId& holder,
                                const domain::MadeAsked& made, LineReport report) const {
        const auto file = desk_.registry.lookUp(holder);
        if (!file) {
            return std::unexpected(file.error());
        }
        auto request = officeRequest(domain::Procedure::Receive, returned.card);
        request.asked = made;
        const auto id =
            idOf({returned.batch.text(), returned.card.text(), "receive", contentOf(made)});
        const auto filed = batches::file(desk_, {.id = id,
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
        return note(outlet::NoteMade{returned.batch, returned.card}, std::move(report));
    }

    /// Of a card that was received the outcome stands; else noting it is what is done.
    Batched<LineReport> note(const outlet::Command& command, LineReport report) const {
        const auto noted = desk_.store.outletTables().note(desk_.outlet, command,
                                                           {desk_.clerk.who.id, desk_.clock.now()});
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

    const BatchDesk& desk_;
};

} // namespace

Batched<Report> takeReturns(const BatchDesk& desk, std::string_view bytes,
                            const Progress& progress) {
    const auto lines = readReturnFile(bytes);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    Report report;
    const Taking taking(desk);
    for (const auto& line : *lines) {
        auto taken = std::visit([&](const auto& known) { return taking.take(known); }, line);
        if (!taken) {
            return std::unexpected(taken.error());
        }
        report.lines.push_back(*std::move(taken));
        const auto done = report.lines.size();
        if (done < lines->size() && progress && !progress(done, lines->size())) {
            report.stopped = true;
            break;
        }
    }
    return report;
}

} // namespace guitai::batches
