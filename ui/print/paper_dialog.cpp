// SPDX-License-Identifier: Apache-2.0
#include "ui/print/paper_dialog.h"

#include "ui/print/paper_view.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {

constexpr QSize usualSize(800, 740); ///< the buttons are seen on a screen of 800 lines

} // namespace

PaperDialog::PaperDialog(Press& press, Printable paper, Copies copies, NoteCopy note,
                         QWidget* parent)
    : QDialog(parent)
    , press_(press)
    , paper_(std::move(paper))
    , copies_(copies)
    , note_(std::move(note))
    , view_(new PaperView(press, paper_, this))
    , printers_(new QComboBox(this))
    , print_(new QPushButton(tr("&Print"), this))
    , save_(new QPushButton(tr("&Save as PDF"), this))
    , told_(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setWindowTitle(paper_.title);
    resize(usualSize);
    build();
    printers_->setEnabled(false);
    print_->setEnabled(false);
    tell(tr("Looking for printers…"));
    press_.choose(paper_.kind, this, [this](const PrinterChoice& choice) { showPrinters(choice); });
}

void PaperDialog::build() {
    told_->setWordWrap(true);
    told_->setTextFormat(Qt::PlainText);
    auto* label = new QLabel(tr("P&rinter"), this);
    label->setBuddy(printers_);
    printers_->setAccessibleName(tr("Printer for this kind of paper"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(print_, QDialogButtonBox::ActionRole);
    buttons->addButton(save_, QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(print_, &QPushButton::clicked, this, &PaperDialog::print);
    connect(save_, &QPushButton::clicked, this, &PaperDialog::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(printers_, 1);
    line->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildZoom());
    column->addWidget(view_, 1);
    column->addWidget(told_);
    column->addLayout(line);
}

QWidget* PaperDialog::buildZoom() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* pages = new QLabel(tr("%n page(s)", nullptr, int(paper_.pages.size())), bar);
    auto* size = new QLabel(QStringLiteral("100 %"), bar);
    const auto button = [&](const QString& sign, const QString& name, void (PaperView::*zoom)()) {
        auto* one = new QToolButton(bar);
        one->setText(sign);
        one->setAccessibleName(name);
        one->setToolTip(name);
        one->setFocusPolicy(Qt::StrongFocus);
        connect(one, &QToolButton::clicked, view_, zoom);
        return one;
    };
    row->addWidget(pages);
    if (copies_ == Copies::Reprint) {
        row->addSpacing(16);
        row->addWidget(new QLabel(tr("Every copy is marked as a reprint."), bar));
    }
    row->addStretch(1);
    row->addWidget(button(QStringLiteral("−"), tr("Smaller (−)"), &PaperView::zoomOut));
    row->addWidget(size);
    row->addWidget(button(QStringLiteral("+"), tr("Larger (+)"), &PaperView::zoomIn));
    connect(view_, &PaperView::zoomed, size,
            [size](int percent) { size->setText(QStringLiteral("%1 %").arg(percent)); });
    return bar;
}

void PaperDialog::showPrinters(const PrinterChoice& choice) {
    printers_->addItems(choice.names);
    printers_->setCurrentText(choice.chosen);
    const bool any = !choice.names.isEmpty();
    printers_->setEnabled(any);
    print_->setEnabled(any);
    (any ? print_ : save_)->setDefault(true);
    (any ? print_ : save_)->setFocus();
    tell(any ? QString() : tr("No printer is set up on this computer: it can be saved as PDF."));
    Q_EMIT ready();
}

void PaperDialog::print() {
    const auto printer = printers_->currentText();
    make(false, [this, printer](const Printable& paper) {
        press_.print(paper, printer, this, [this, printer](bool done) {
            finish(done, false,
                   done ? tr("Sent to the printer %1.").arg(printer)
                        : tr("The printer does not take it. Please look at it and print again."));
        });
    });
}

void PaperDialog::savePdf() {
    auto* dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(paper_.number + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        make(true, [this, path](const Printable& paper) {
            press_.save(paper, path, this, [this, path](bool done) {
                finish(done, true,
                       done ? tr("Saved: %1").arg(path)
                            : tr("It could not be saved to %1. Please choose another folder.")
                                  .arg(path));
            });
        });
    });
    dialog->open();
}

/// First on record, then made: only so does each copy bear its own number.
void PaperDialog::make(bool saved, std::function<void(const Printable& paper)> how) {
    setBusy(true);
    tell(saved ? tr("Saving…") : tr("Printing…"));
    note_(paper_, saved,
          [this, here = QPointer<PaperDialog>(this),
           how = std::move(how)](const std::optional<CopyNoted>& noted) {
              if (!here) {
                  return;
              }
              if (!noted) {
                  setBusy(false);
                  tell(tr("It was not made: it could not be put on record. Please try again."));
                  return;
              }
              const bool marked = copies_ == Copies::Reprint || noted->copy > 1;
              how(marked ? reprintOf(paper_, noted->copy, noted->when, noted->clerk) : paper_);
          });
}

void PaperDialog::finish(bool done, bool saved, const QString& told) {
    setBusy(false);
    tell(told);
    if (done) {
        Q_EMIT made(saved);
    }
}

void PaperDialog::setBusy(bool busy) {
    print_->setEnabled(!busy && printers_->isEnabled());
    save_->setEnabled(!busy);
}

void PaperDialog::tell(const QString& text) {
    told_->setText(text);
    told_->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        announce(told_, text);
    }
}

void PaperDialog::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        view_->zoomIn();
        return;
    case Qt::Key_Minus:
        view_->zoomOut();
        return;
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace guitai::ui
