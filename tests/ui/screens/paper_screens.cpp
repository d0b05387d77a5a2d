// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/screens/paper_screens.h"

#include "models/views/format.h"
#include "tests/ui/batch_samples.h"
#include "tests/ui/day_samples.h"
#include "tests/ui/paper_samples.h"
#include "tests/ui/samples.h"
#include "ui/pages/earlier_acts_page.h"
#include "ui/print/act_record.h"
#include "ui/print/card_face.h"
#include "ui/print/collection_notice.h"
#include "ui/print/day_report.h"
#include "ui/print/office_form.h"
#include "ui/print/paper_dialog.h"
#include "ui/print/paper_view.h"
#include "ui/print/practice_report.h"

#include <QSignalSpy>

#include <cstdio>

namespace guitai::ui {

using domain::Procedure;

namespace {

VoucherPlace practicePlace() {
    auto place = samples::place(true);
    place.window = QStringLiteral("银行网点");
    return place;
}

procedure::State replaced() {
    auto state = samples::done(Procedure::Replace);
    state.run = *samples::earlierActs().acts.front().run;
    return state;
}

void keep(const QString& folder, const Printable& paper, const QString& of = {}) {
    const auto kept =
        writePaperPdf(paper, QStringLiteral("%1/paper-%2%3.pdf")
                                 .arg(folder, of.isEmpty() ? of : of + QLatin1Char('-'),
                                      views::fromUtf8(domain::nameOf(paper.kind))));
    if (!kept) {
        std::fputs("a paper could not be kept\n", stderr);
    }
}

/// Of a procedure that has ended: each of its papers, as a reprint.
void keepPapersOf(const QString& folder, Procedure procedure) {
    const auto state = samples::done(procedure);
    const auto file = samples::fileFor(procedure);
    for (const auto what : views::printedFor(state)) {
        const auto paper =
            what == views::Printed::Voucher
                ? printableOf(voucherOf(state, file, samples::rules(), practicePlace()))
                : printableOf(kindOf(what), officeFormOf(what, state, file, practicePlace()));
        keep(folder,
             reprintOf(paper, 2, QStringLiteral("2026-11-23 10:01"), QStringLiteral("赵六")),
             views::fromUtf8(domain::nameOf(procedure)));
    }
}

} // namespace

void showEarlierStates(EarlierActsPage& page, const std::function<void(const char*)>& take) {
    page.showActs(samples::earlierActs());
    take("earlier-acts");
    page.showPapers({.state = replaced(), .clerk = "李四"});
    take("earlier-acts-papers");
    page.clear();
}

void showPaperDialog(QWidget& window, const std::function<void(QWidget&)>& take) {
    constexpr int patience = 10'000;
    Press press({.names = [] { return QStringList{QStringLiteral("窗口凭证打印机")}; },
                 .usual = [] { return QString(); },
                 .open = {}},
                PrinterMemory({}));
    PaperDialog dialog(press,
                       printableOf(voucherOf(replaced(), samples::holder(), samples::rules(), {})),
                       PaperDialog::Copies::Reprint, {}, &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy ready(&dialog, &PaperDialog::ready);
    QSignalSpy drawn(dialog.findChild<PaperView*>(), &PaperView::drawn);
    dialog.show();
    const bool done =
        (!ready.isEmpty() || ready.wait(patience)) && (!drawn.isEmpty() || drawn.wait(patience));
    if (!done) {
        std::fputs("a paper's preview could not be made\n", stderr);
    }
    take(dialog);
}

void keepPapers(const QString& folder) {
    const auto place = practicePlace();
    const auto report = [&](PaperKind kind, const Report& words) {
        keep(folder, printableOf(kind, words));
    };
    keep(folder, collectionNotices(samples::holderList(), samples::rules(), place,
                                   *parseDate("2026-11-22")));
    report(PaperKind::DayReport, dayReportOf(samples::dayWithDifferences(), place, samples::now()));
    report(PaperKind::PracticeReport, practiceReportOf(samples::practiceResult(), place.outlet));
    report(PaperKind::ActRecord, actRecordOf(samples::earlierActs(), place, samples::now()));
    keep(folder, cardFacePaper({.name = "张三",
                                .idNumber = "430602199003071012",
                                .cardNumber = "N00000016",
                                .bank = domain::BankName::Icbc,
                                .issued = *parseDate("2026-11-22"),
                                .validUntil = *parseDate("2036-11-22"),
                                .practice = true},
                               QStringLiteral("YY-0301-20261124-0018")));
    for (const auto procedure : {Procedure::Enquire, Procedure::Replace, Procedure::IssueLossNotice,
                                 Procedure::IssueClearanceNotice, Procedure::PrintTransactions,
                                 Procedure::ReportLoss, Procedure::CorrectDetails}) {
        keepPapersOf(folder, procedure);
    }
}

} // namespace guitai::ui
