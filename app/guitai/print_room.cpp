// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/print_room.h"

#include "app/guitai/voucher_place.h"
#include "models/procedure/blank_work.h"
#include "models/procedure/on_record.h"
#include "models/procedure/services.h"
#include "models/views/format.h"
#include "models/views/service_text.h"
#include "models/views/vocabulary_text.h"
#include "ui/print/card_face.h"
#include "ui/print/office_form.h"

namespace guitai::app {

using ui::PaperDialog;
using views::Printed;

PrintRoom::PrintRoom(procedure::Counter& counter, const views::Languages& languages,
                     const QString& memory)
    : counter_(counter)
    , languages_(languages)
    , press_(ui::systemPrinters(), ui::PrinterMemory(memory)) {}

void PrintRoom::show(Printed what, const procedure::State& state, const domain::HolderFile& file) {
    open(paper(what, state, file, voucherPlace(counter_)), state.holder,
         PaperDialog::Copies::First);
}

void PrintRoom::showAgain(Printed what, const procedure::KeptPapers& papers) {
    const auto& state = papers.state;
    open(paper(what, state, state.grounds->file, placeOf(papers)), state.holder,
         PaperDialog::Copies::Reprint);
}

void PrintRoom::show(ui::Printable paper, const domain::HolderId& holder) {
    open(std::move(paper), holder, PaperDialog::Copies::First);
}

void PrintRoom::show(ui::PaperKind kind, const ui::Report& report, const domain::HolderId& holder) {
    press_.layOut(kind, report, this, [this, holder](const ui::Printable& paper) {
        if (counter_.clerk()) { // else he has gone meanwhile
            show(paper, holder);
        }
    });
}

/// Who did it, on which rules and where, then; not who prints it now.
ui::VoucherPlace PrintRoom::placeOf(const procedure::KeptPapers& papers) const {
    auto place = voucherPlace(counter_);
    const auto& grounds = *papers.state.grounds;
    place.clerk = views::fromUtf8(papers.clerk);
    place.window = views::textOf(grounds.window);
    place.rulesVersion = views::fromUtf8(grounds.rulesVersion);
    place.temporaryLossDays = grounds.temporaryLossDays;
    using enum store::QueueState;
    const auto queued = papers.queued;
    if (queued == Refused || queued == Conflict || queued == Withdrawn) {
        place.saidSince = views::textOf(*queued);
    }
    return place;
}

ui::Printable PrintRoom::paper(Printed what, const procedure::State& state,
                               const domain::HolderFile& file,
                               const ui::VoucherPlace& place) const {
    if (what == Printed::Voucher) {
        return ui::printableOf(ui::voucherOf(state, file, counter_.rules(), place));
    }
    return inChinese([&] {
        if (what == Printed::CardFace) {
            const auto face =
                procedure::faceOf(state, file, counter_.rules(), counter_.place().practice);
            return ui::cardFacePaper(face, views::fromUtf8(state.voucher));
        }
        return ui::printableOf(ui::kindOf(what), ui::officeFormOf(what, state, file, place));
    });
}

void PrintRoom::open(ui::Printable paper, const domain::HolderId& holder,
                     PaperDialog::Copies copies) {
    const bool reprint = copies == PaperDialog::Copies::Reprint;
    auto* dialog = new PaperDialog(
        press_, std::move(paper), copies,
        [this, here = QPointer<PrintRoom>(this), holder, reprint](const ui::Printable& made,
                                                                  bool saved, const auto& then) {
            if (here) {
                note({.number = made.subject().toStdString(),
                      .holder = holder,
                      .saved = saved,
                      .reprint = reprint},
                     then);
            }
        },
        window_);
    // Whoever leaves the counter, or locks it, leaves nobody's papers on the screen.
    connect(&counter_, &procedure::Counter::signedOut, dialog, &QWidget::close);
    dialog->show(); // open() would shut the window until it is closed
}

void PrintRoom::note(const procedure::PaperMade& made,
                     const std::function<void(const std::optional<ui::CopyNoted>&)>& then) {
    counter_.notePrinted(
        made, [this, here = QPointer<PrintRoom>(this), then](std::optional<int> copy) {
            if (!here) {
                return;
            }
            if (!copy || !counter_.clerk()) {
                then(std::nullopt);
                return;
            }
            then(ui::CopyNoted{*copy, views::timeText(counter_.services()->clock->now()),
                               views::fromUtf8(counter_.clerk()->name)});
        });
}

} // namespace guitai::app
