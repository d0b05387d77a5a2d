// SPDX-License-Identifier: Apache-2.0
#include "ui/print/voucher_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace guitai::ui {

namespace {
constexpr int tallest = 610; ///< so that the buttons are seen on a screen of 800 lines
} // namespace

VoucherDialog::VoucherDialog(Printable paper, QWidget* parent)
    : QDialog(parent)
    , paper_(std::move(paper))
    , told_(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setWindowTitle(paper_.title);

    auto* page = new QLabel(this);
    page->setAccessibleName(tr("Page one: %1").arg(paper_.title));
    QImage image = paper_.image(qRound(paper_.width * devicePixelRatioF()));
    image.setDevicePixelRatio(devicePixelRatioF());
    page->setPixmap(QPixmap::fromImage(std::move(image)));
    auto* area = new QScrollArea(this);
    area->setWidget(page);
    area->setMinimumWidth(page->sizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    area->setMinimumHeight(std::min(page->sizeHint().height() + 2, tallest));
    told_->setWordWrap(true);
    told_->setTextFormat(Qt::PlainText);

    auto* buttons = new QDialogButtonBox(this);
    auto* printButton = buttons->addButton(tr("&Print"), QDialogButtonBox::ActionRole);
    auto* saveButton = buttons->addButton(tr("&Save as PDF"), QDialogButtonBox::ActionRole);
    auto* closeButton = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(printButton, &QPushButton::clicked, this, &VoucherDialog::print);
    connect(saveButton, &QPushButton::clicked, this, &VoucherDialog::savePdf);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);

    auto* column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    column->addWidget(told_);
    column->addWidget(buttons);

    const bool canPrint = !QPrinterInfo::availablePrinterNames().isEmpty();
    printButton->setEnabled(canPrint);
    (canPrint ? printButton : saveButton)->setDefault(true);
    tell(canPrint ? QString()
                  : tr("No printer is set up on this computer: it can be saved as PDF."));
}

VoucherDialog::~VoucherDialog() = default;

void VoucherDialog::print() {
    printer_ = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer_->setDocName(paper_.number);
    printer_->setFullPage(false);
    auto* dialog = new QPrintDialog(printer_.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { printOn(*printer_); });
    dialog->open();
}

void VoucherDialog::savePdf() {
    auto* dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(paper_.number + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const bool saved = paper_.writePdf(path);
        tell(saved ? tr("Saved: %1").arg(path)
                   : tr("It could not be saved to %1. Please choose another folder.").arg(path));
        if (saved) {
            Q_EMIT made(true);
        }
    });
    dialog->open();
}

void VoucherDialog::printOn(QPrinter& printer) {
    const bool printed = paper_.print(printer);
    tell(printed ? tr("Sent to the printer %1.").arg(printer.printerName())
                 : tr("The printer does not take it. Please look at it and print again."));
    if (printed) {
        Q_EMIT made(false);
    }
}

void VoucherDialog::tell(const QString& text) {
    told_->setText(text);
    told_->setVisible(!text.isEmpty());
}

} // namespace guitai::ui
