// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/ask.h"
#include "ui/print/printers.h"
#include "ui/print/report.h"

namespace guitai::ui {

/// What a dialog needs to know of printers for one kind of paper.
struct PrinterChoice {
    QStringList names{};
    QString chosen{}; ///< what it went to last, else the system's; empty where there is none
};

/// What there is of them at all.
struct PrintersFound {
    QStringList names{};
    QString usual{}; ///< the system's; empty: none
};

/// Where papers are drawn, printed and saved: one thread for all of it, so that no window waits.
/// Answers come on the thread of the press, if the receiver is still there; what was begun is
/// finished before the press ends.
class Press {
public:
    Press(Printers printers, PrinterMemory memory);

    template <class Then>
    void choose(PaperKind kind, QObject* receiver, Then then) {
        procedure::ask(
            worker_, mailbox_, receiver, [this, kind] { return choiceOf(kind); }, std::move(then));
    }

    template <class Then>
    void find(QObject* receiver, Then then) {
        procedure::ask(
            worker_, mailbox_, receiver,
            [this] {
                return PrintersFound{.names = printers_.names(), .usual = printers_.usual()};
            },
            std::move(then));
    }

    /// Gives the report as a paper, in the language that is spoken here and now.
    template <class Then>
    void layOut(PaperKind kind, const Report& report, QObject* receiver, Then then) {
        procedure::ask(
            worker_, mailbox_, receiver,
            [head = headOf(kind, report), report] { return withPages(head, report); },
            std::move(then));
    }

    /// Gives the page as an image of that width.
    template <class Then>
    void draw(Printable paper, std::size_t page, int width, QObject* receiver, Then then) {
        procedure::ask(
            worker_, mailbox_, receiver,
            [paper = std::move(paper), page, width] { return pageImage(paper, page, width); },
            std::move(then));
    }

    /// Gives whether the printer has taken it; from then on that kind of paper goes there.
    template <class Then>
    void print(Printable paper, const QString& printer, QObject* receiver, Then then) {
        procedure::ask(
            worker_, mailbox_, receiver,
            [this, paper = std::move(paper), printer] { return printOn(paper, printer); },
            std::move(then));
    }

    /// Gives whether the file was written.
    template <class Then>
    void save(Printable paper, const QString& path, QObject* receiver, Then then) {
        procedure::ask(
            worker_, mailbox_, receiver,
            [paper = std::move(paper), path] { return writePaperPdf(paper, path); },
            std::move(then));
    }

private:
    [[nodiscard]] PrinterChoice choiceOf(PaperKind kind) const;
    [[nodiscard]] bool printOn(const Printable& paper, const QString& printer) const;

    Printers printers_;
    PrinterMemory memory_;
    QObject mailbox_{};
    Worker worker_{"press"}; ///< last, so that it ends first
};

} // namespace guitai::ui
