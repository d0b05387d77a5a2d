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
    , printerLabel_(new QLabel(this))
    , print_(new QPushButton(this))
    , save_(new QPushButton(this))
    , close_(new QPushButton(this))
    , pageCount_(new QLabel(this))
    , hint_(new QLabel(this))
    , smaller_(new QToolButton(this))
    , larger_(new QToolButton(this))
    , told_(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setWindowTitle(paper_.title);
    resize(usualSize);
    build();
    retranslate();
    printers_->setEnabled(false);
    print_->setEnabled(false);
    tell(tr("Looking for printers…"));
    press_.choose(paper_.kind, this, [this](const PrinterChoice& choice) { showPrinters(choice); });
}

void PaperDialog::build() {
    told_->setWordWrap(true);
    told_->setTextFormat(Qt::PlainText);
    printerLabel_->setBuddy(printers_);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(print_, QDialogButtonBox::ActionRole);
    buttons->addButton(save_, QDialogButtonBox::ActionRole);
    buttons->addButton(close_, QDialogButtonBox::RejectRole);
    connect(print_, &QPushButton::clicked, this, &PaperDialog::print);
    connect(save_, &QPushButton::clicked, this, &PaperDialog::savePdf);
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    auto* line = new QHBoxLayout;
    line->addWidget(printerLabel_);
    line->addWidget(printers_, 1);
    line->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildZoom());
    column->addWidget(view_, 1);
    column->addWidget(told_);
    column->addLayout(line);
    QWidget* before = smaller_;
    for (QWidget* after :
         std::initializer_list<QWidget*>{larger_, view_, printers_, print_, save_, close_}) {
        setTabOrder(before, after);
        before = after;
    }
}

QWidget* PaperDialog::buildZoom() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* size = new QLabel(QStringLiteral("100 %"), bar);
    smaller_->setText(QStringLiteral("−"));
    larger_->setText(QStringLiteral("+"));
    for (auto* button : {smaller_, larger_}) {
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(smaller_, &QToolButton::clicked, view_, &PaperView::zoomOut);
    connect(larger_, &QToolButton::clicked, view_, &PaperView::zoomIn);
    hint_->setVisible(copies_ == Copies::Reprint);
    row->addWidget(pageCount_);
    row->addSpacing(16);
    row->addWidget(hint_);
    row->addStretch(1);
    row->addWidget(smaller_);
    row->addWidget(size);
    row->addWidget(larger_);
    connect(view_, &PaperView::zoomed, size,
            [size](int percent) { size->setText(QStringLiteral("%1 %").arg(percent)); });
    return bar;
}

/// The paper keeps the language that it was made in.
void PaperDialog::retranslate() {
    printerLabel_->setText(tr("P&rinter"));
    printers_->setAccessibleName(tr("Printer for this kind of paper"));
    print_->setText(tr("&Print"));
    save_->setText(tr("&Save as PDF"));
    close_->setText(tr("Close"));
    pageCount_->setText(tr("%n page(s)", nullptr, int(paper_.pages.size())));
    hint_->setText(tr("Every copy is marked as a reprint."));
    smaller_->setToolTip(tr("Smaller (−)"));
    larger_->setToolTip(tr("Larger (+)"));
    for (auto* button : {smaller_, larger_}) {
        button->setAccessibleName(button->toolTip());
    }
}

void PaperDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        tell({});
        retranslate();
    }
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
