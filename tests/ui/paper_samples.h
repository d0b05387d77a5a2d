// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/earlier_acts.h"
#include "ui/print/practice_report.h"

/// What the papers of tables are made of.
namespace guitai::ui::samples {

/// The holder's: one act with papers, one from before they were kept, one of another counter.
[[nodiscard]] procedure::EarlierActs earlierActs();

[[nodiscard]] inline VoucherPlace place(bool practice = false) {
    return {.outlet = QStringLiteral("岳阳楼支行营业部"),
            .clerk = QStringLiteral("李四"),
            .region = QStringLiteral("岳阳"),
            .rulesVersion = QStringLiteral("2026.1"),
            .practice = practice};
}

[[nodiscard]] inline PracticeResult practiceResult(int points = 12) {
    PracticeResult done{.number = QStringLiteral("P-20261123-0001"),
                        .learner = QStringLiteral("学员甲"),
                        .exercise = QStringLiteral("yueyang-activation"),
                        .title = QStringLiteral("激活社会保障卡"),
                        .at = *parseTimestamp("2026-11-22T10:30:00+08:00"),
                        .took = std::chrono::seconds(725),
                        .score = 85,
                        .hints = 1};
    for (int i = 0; i < points; ++i) {
        done.points.push_back({.reason = QStringLiteral("第%1步核对了身份证件有效期，并向持卡人"
                                                        "说明了密码的用途和保管责任")
                                             .arg(i + 1),
                               .rule = QStringLiteral("P%1").arg(i % 9 + 1),
                               .points = i % 5 == 0 ? -5 : 10});
    }
    return done;
}

} // namespace guitai::ui::samples
