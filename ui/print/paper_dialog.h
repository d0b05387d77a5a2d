// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/press.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace guitai::ui {

class PaperView;

/// That a paper is about to be made is on record: which copy of it, from 1, when and by whom.
struct CopyNoted {
    int copy = 1;
    QString when{};
    QString clerk{};
};

/// Puts on record that `paper` is about to be printed, or saved, and answers; with nothing where it
/// cannot be put on record.
using NoteCopy = std::function<void(const Printable& paper, bool saved,
                                    std::function<void(const std::optional<CopyNoted>&)> then)>;

/// A paper on the screen, with its printer, Print and Save as PDF. What cannot be put on record is
/// not made. Not modal: the next customer can be served while it stands.
class PaperDialog : public QDialog {
    Q_OBJECT
public:
    enum class Copies {
        First,   ///< only what follows the first copy is marked
        Reprint, ///< each is
    };

    /// The press is the caller's and outlives it.
    PaperDialog(Press& press, Printable paper, Copies copies, NoteCopy note,
                QWidget* parent = nullptr);

    /// On the printer that is chosen.
    void print();
    void savePdf();

    [[nodiscard]] PaperView* view() const { return view_; }

Q_SIGNALS:
    /// It went to the printer, or to a file.
    void made(bool saved);
    /// The printers are known.
    void ready();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    QWidget* buildZoom();
    void showPrinters(const PrinterChoice& choice);
    void make(bool saved, std::function<void(const Printable& paper)> how);
    void finish(bool done, bool saved, const QString& told);
    void tell(const QString& text);
    void setBusy(bool busy);

    Press& press_;
    Printable paper_;
    Copies copies_;
    NoteCopy note_;
    PaperView* view_;
    QComboBox* printers_;
    QLabel* printerLabel_;
    QPushButton* print_;
    QPushButton* save_;
    QPushButton* close_;
    QLabel* pageCount_;
    QLabel* hint_; ///< of reprints
    QToolButton* smaller_;
    QToolButton* larger_;
    QLabel* told_;
};

} // namespace guitai::ui
