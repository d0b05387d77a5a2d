// SPDX-License-Identifier: Apache-2.0
#include "ui/print/press.h"

#include <QPrinter>

namespace guitai::ui {

Press::Press(Printers printers, PrinterMemory memory)
    : printers_(std::move(printers))
    , memory_(std::move(memory)) {}

PrinterChoice Press::choiceOf(PaperKind kind) const {
    PrinterChoice choice{.names = printers_.names(), .chosen = memory_.of(kind)};
    if (!choice.names.contains(choice.chosen)) {
        choice.chosen = printers_.usual();
    }
    if (!choice.names.contains(choice.chosen)) {
        choice.chosen = choice.names.value(0);
    }
    return choice;
}

bool Press::printOn(const Printable& paper, const QString& printer) const {
    const auto device = printers_.open(printer);
    device->setDocName(paper.number);
    if (!printPaper(paper, *device)) {
        return false;
    }
    memory_.keep(paper.kind, printer);
    return true;
}

} // namespace guitai::ui
