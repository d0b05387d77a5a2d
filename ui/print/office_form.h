// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/printed_text.h"
#include "ui/print/printable.h"
#include "ui/print/voucher_data.h"

namespace guitai::ui {

/// One of the office's papers besides the voucher, in the language that was spoken when it was
/// made: all its words, so that painting adds none. Papers that other offices act on bear the whole
/// identity number.
struct OfficeForm {
    QString number{}; ///< the voucher's; also in the QR code
    QString title{};
    QString outlet{};
    std::vector<VoucherData::Fact> rows{};
    QStringList statements{};
    QStringList signatures{}; ///< one box each, with a date
    QString date{};           ///< the word in the boxes
    QString seal{};
    QString photo{}; ///< the word where a photo belongs; empty: none
    QString foot{};
    QString mark{}; ///< across the page: practice
    /// A page each, and what stands on it: whose copy it is. Empty: one page that is nobody's.
    QStringList copies{};

    bool operator==(const OfficeForm&) const = default;
};

[[nodiscard]] PaperKind kindOf(views::Printed what);

/// Of a procedure that has ended; any paper but the voucher.
[[nodiscard]] OfficeForm officeFormOf(views::Printed what, const procedure::State& state,
                                      const domain::HolderFile& file, const VoucherPlace& place);

} // namespace guitai::ui
