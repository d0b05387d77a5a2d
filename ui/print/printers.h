// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/printable.h"

#include <functional>
#include <memory>

class QPrinter;

namespace guitai::ui {

/// The printers of this computer. Asked on the press's thread: a print service may let wait.
struct Printers {
    std::function<QStringList()> names;
    std::function<QString()> usual; ///< the system's default; empty: none
    std::function<std::unique_ptr<QPrinter>(const QString& name)> open;
};

[[nodiscard]] Printers systemPrinters();

/// Which printer each kind of paper went to last, in a file of the counter's; nothing else is in
/// it.
class PrinterMemory {
public:
    /// An empty path remembers nothing.
    explicit PrinterMemory(QString path)
        : path_(std::move(path)) {}

    [[nodiscard]] QString of(PaperKind kind) const;
    void keep(PaperKind kind, const QString& printer) const;

private:
    QString path_;
};

} // namespace guitai::ui
