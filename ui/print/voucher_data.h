// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"
#include "models/views/change_text.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace guitai::ui {

/// Who served, where, on which rules.
struct VoucherPlace {
    QString outlet{};
    QString window{}; ///< `HRSS service window`
    QString clerk{};  ///< operator id or name
    QString region{};
    QString rulesVersion{};
    int temporaryLossDays = 0; ///< after which a temporary loss ends by itself; 0: never
    bool practice = false;
    /// Of an earlier act, where the registry has not taken it: what it said since.
    QString saidSince{};
};

/// What a voucher says, in the language that was spoken when it was made. Identity and card numbers
/// are masked in it already.
struct VoucherData {
    struct Fact {
        QString what;
        QString value;

        bool operator==(const Fact&) const = default;
    };

    /// What every voucher bears.
    struct Words {
        QString title{};
        QString result{}; ///< with its place for the result
        QString provisional{};
        QString signature{};
        QString date{};
        QString seal{};
        QString holdersCopy{};
        QString officesCopy{};
        QString practice{};

        bool operator==(const Words&) const = default;
    };

    Words words{};
    QString number{}; ///< also in the QR code
    QString outlet{};
    QString procedure{};
    std::vector<Fact> facts{};
    std::vector<views::ChangeText> changes{};
    QString result{};
    QStringList notes{};
    QString rules{};
    bool practice = false;
    bool provisional = false; ///< the registry has not confirmed it yet

    bool operator==(const VoucherData&) const = default;
};

/// What stands on a paper of something that is done here and not at the registry: provisional, or
/// what it said since. Empty where nothing does.
[[nodiscard]] QString standingOf(const procedure::State& state, const VoucherPlace& place);

/// Of a procedure that has ended; `file` is the holder's as it was when the work began.
[[nodiscard]] VoucherData voucherOf(const procedure::State& state, const domain::HolderFile& file,
                                    const domain::Rules& rules, const VoucherPlace& place);

} // namespace guitai::ui
