// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/voucher_data.h"

namespace guitai::ui {

/// A paper of tables, of any number of pages, in the language that was spoken when it was made: all
/// its words, so that painting adds none.
struct Report {
    struct Table {
        QString title{};
        QStringList heads{};
        std::vector<QStringList> rows{}; ///< as many texts in each as there are heads
        QString empty{};                 ///< instead of rows
        std::vector<double> widths{};    ///< one for each head, compared with the others
        int numbersFrom = 99;            ///< columns from there on stand to the right

        bool operator==(const Table&) const = default;
    };

    QString number{}; ///< also in the QR code
    QString title{};
    QString outlet{};
    std::vector<VoucherData::Fact> facts{};
    std::vector<Table> tables{};
    QStringList statements{};
    QStringList signatures{}; ///< one line each, with a date; on the last page
    QString date{};           ///< the word on them
    QString seal{};
    QString foot{};
    QString pages{}; ///< `Page %1 of %2`
    QString mark{};  ///< across every page: practice

    bool operator==(const Report&) const = default;
};

/// Where it is dated, sealed and numbered, by whose rules, and practice's mark.
void endAsOfficesDo(Report& report, const VoucherPlace& place);

} // namespace guitai::ui
