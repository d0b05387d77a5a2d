// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/command.h"

#include "ui/shell/pinyin.h"

#include <algorithm>

namespace guitai::ui {

namespace {

/// 0 is no match; a higher rank is a better one.
int rankOf(const Command& command, const QString& typed) {
    constexpr auto anyCase = Qt::CaseInsensitive;
    if (command.initials.startsWith(typed, anyCase)) {
        return command.initials.size() == typed.size() ? 5 : 4;
    }
    if (command.chinese == typed || command.title.compare(typed, anyCase) == 0 ||
        command.english.compare(typed, anyCase) == 0) {
        return 5;
    }
    if (command.title.startsWith(typed, anyCase) || command.chinese.startsWith(typed) ||
        command.english.startsWith(typed, anyCase)) {
        return 3;
    }
    const bool inside = command.title.contains(typed, anyCase) || command.chinese.contains(typed) ||
                        command.english.contains(typed, anyCase);
    return inside ? 2 : 0;
}

} // namespace

std::vector<const Command*> matching(const std::vector<Command>& commands, const QString& typed) {
    const auto wanted = typed.simplified();
    std::vector<const Command*> found;
    for (const auto& command : commands) {
        if (wanted.isEmpty() || rankOf(command, wanted) > 0) {
            found.push_back(&command);
        }
    }
    if (!wanted.isEmpty()) {
        std::ranges::stable_sort(found, std::ranges::greater{}, [&wanted](const Command* command) {
            return rankOf(*command, wanted);
        });
    }
    return found;
}

FindWords findWords(domain::Procedure procedure) {
    const auto words = [](const char16_t* chinese, const char* english) {
        const auto name = QString::fromUtf16(chinese);
        return FindWords{name, initialsOf(name), QLatin1String(english)};
    };
    switch (procedure) {
    case domain::Procedure::Apply:
        return words(u"申领", "apply for a card");
    case domain::Procedure::Produce:
        return words(u"制卡", "produce cards");
    case domain::Procedure::Receive:
        return words(u"入库", "receive cards");
    case domain::Procedure::Collect:
        return words(u"领卡", "collect the card");
    case domain::Procedure::Activate:
        return words(u"激活", "activate");
    case domain::Procedure::ChangePin:
        return words(u"修改密码", "change PIN");
    case domain::Procedure::ResetPin:
        return words(u"密码重置", "reset PIN");
    case domain::Procedure::UnlockPin:
        return words(u"密码解锁", "unlock PIN");
    case domain::Procedure::ReportLoss:
        return words(u"挂失", "report loss");
    case domain::Procedure::CancelLoss:
        return words(u"解挂", "cancel loss");
    case domain::Procedure::Replace:
        return words(u"补换卡", "replace the card");
    case domain::Procedure::IssueLossNotice:
        return words(u"挂失通知单", "loss notice");
    case domain::Procedure::IssueClearanceNotice:
        return words(u"清户通知单", "clearance notice");
    case domain::Procedure::ClearLegacyAccount:
        return words(u"清户", "clear the legacy account");
    case domain::Procedure::TransferFunds:
        return words(u"余额划转", "transfer funds");
    case domain::Procedure::CorrectDetails:
        return words(u"信息更正", "correct details");
    case domain::Procedure::PrintTransactions:
        return words(u"打印明细", "print transactions");
    case domain::Procedure::Enquire:
        return words(u"查询", "enquire");
    case domain::Procedure::ReturnRetainedCard:
        return words(u"退还吞卡", "return a retained card");
    case domain::Procedure::SetSettlement:
        return words(u"结算方式", "way of settling");
    case domain::Procedure::CloseCard:
        return words(u"注销", "close the card");
    case domain::Procedure::Reverse:
        return words(u"冲正", "reverse");
    }
    return {};
}

} // namespace guitai::ui
