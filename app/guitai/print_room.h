// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"
#include "models/procedure/earlier_acts.h"
#include "models/views/language.h"
#include "models/views/printed_text.h"
#include "ui/print/paper_dialog.h"
#include "ui/print/voucher_data.h"

#include <QObject>

namespace guitai::app {

/// Where papers are made and shown: each copy is on record before it is printed or saved. Vouchers
/// speak the window's language, what other offices and holders act on Chinese.
class PrintRoom : public QObject {
    Q_OBJECT
public:
    /// Counter and languages are the caller's. `memory`: the file in which the printers are
    /// remembered, empty: none.
    PrintRoom(procedure::Counter& counter, const views::Languages& languages,
              const QString& memory);

    /// Dialogs stand over that one from now on, and end with it.
    void setWindow(QWidget& window) { window_ = &window; }

    /// A paper of a procedure that has ended just now.
    void show(views::Printed what, const procedure::State& state, const domain::HolderFile& file);
    /// The same of an earlier one, marked as a reprint.
    void showAgain(views::Printed what, const procedure::KeptPapers& papers);
    /// As soon as it is laid out, which takes a moment.
    void show(ui::PaperKind kind, const ui::Report& report, const domain::HolderId& holder = {});
    /// Any other; `holder`: whose it is, nil where it is nobody's.
    void show(ui::Printable paper, const domain::HolderId& holder = {});

    /// Who draws and prints; the room's.
    [[nodiscard]] ui::Press& press() { return press_; }

    /// Calls it while Chinese is spoken on this thread, traditional where the window is.
    template <class Make>
    auto inChinese(Make make) const {
        using views::Language;
        const bool traditional = languages_.current() == Language::ZhTw;
        const views::SpokenIn chinese(languages_, traditional ? Language::ZhTw : Language::ZhCn);
        return make();
    }

private:
    [[nodiscard]] ui::Printable paper(views::Printed what, const procedure::State& state,
                                      const domain::HolderFile& file,
                                      const ui::VoucherPlace& place) const;
    [[nodiscard]] ui::VoucherPlace placeOf(const procedure::KeptPapers& papers) const;
    void open(ui::Printable paper, const domain::HolderId& holder, ui::PaperDialog::Copies copies);
    void note(const procedure::PaperMade& made,
              const std::function<void(const std::optional<ui::CopyNoted>&)>& then);

    procedure::Counter& counter_;
    const views::Languages& languages_;
    ui::Press press_;
    QWidget* window_ = nullptr;
};

} // namespace guitai::app
