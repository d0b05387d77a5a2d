// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/printable.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPrinter;

namespace guitai::ui {

/// A voucher or form on the screen, with Print and Save as PDF. Not modal: the next customer can be
/// served while it stands.
class VoucherDialog : public QDialog {
    Q_OBJECT
public:
    explicit VoucherDialog(Printable paper, QWidget* parent = nullptr);
    ~VoucherDialog() override;

    /// Asks for the printer and prints every copy.
    void print();
    void savePdf();

Q_SIGNALS:
    /// It went to the printer, or to a file.
    void made(bool saved);

private:
    void printOn(QPrinter& printer);
    void tell(const QString& text);

    Printable paper_;
    std::unique_ptr<QPrinter> printer_;
    QLabel* told_;
};

} // namespace guitai::ui
