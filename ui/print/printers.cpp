// SPDX-License-Identifier: Apache-2.0
#include "ui/print/printers.h"

#include "models/views/format.h"

#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>

namespace guitai::ui {

namespace {

QString keyOf(PaperKind kind) {
    return QStringLiteral("printers/") + views::fromUtf8(domain::nameOf(kind));
}

} // namespace

Printers systemPrinters() {
    return {.names = [] { return QPrinterInfo::availablePrinterNames(); },
            .usual = [] { return QPrinterInfo::defaultPrinterName(); },
            .open =
                [](const QString& name) {
                    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
                    printer->setPrinterName(name);
                    return printer;
                }};
}

QString PrinterMemory::of(PaperKind kind) const {
    return path_.isEmpty() ? QString()
                           : QSettings(path_, QSettings::IniFormat).value(keyOf(kind)).toString();
}

void PrinterMemory::keep(PaperKind kind, const QString& printer) const {
    if (!path_.isEmpty()) {
        QSettings(path_, QSettings::IniFormat).setValue(keyOf(kind), printer);
    }
}

} // namespace guitai::ui
