// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

#include <QString>

#include <vector>

namespace guitai::views {

/// What an office prints of a procedure.
enum class Printed {
    Voucher,           ///< 业务凭证: of every procedure
    ApplicationForm,   ///< 社会保障卡业务申请表
    LossNotice,        ///< 挂失通知单
    ClearanceNotice,   ///< 职工医疗保险卡清户通知单
    TransactionRecord, ///< 交易记录
    Receipt,           ///< 收据, where a fee was taken
    CardFace,          ///< 卡面样张: of a card that was made here
};

/// Of a procedure that has ended: the voucher first. Nothing where there is no voucher.
[[nodiscard]] std::vector<Printed> printedFor(const procedure::State& state);

/// As the paper is headed.
[[nodiscard]] QString textOf(Printed value);

} // namespace guitai::views
