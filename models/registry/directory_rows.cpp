// SPDX-License-Identifier: Apache-2.0
#include "models/registry/directory_rows.h"

#include <algorithm>

namespace guitai::registry {

using store::DirectoryKind;

std::vector<DirectoryRow> rowsOf(const domain::HolderFile& file) {
    std::vector<DirectoryRow> rows{{DirectoryKind::IdNumber, file.holder.idNumber.text()}};
    for (const auto& card : file.cards) {
        rows.push_back({DirectoryKind::CardNumber, card.number.text()});
        if (card.bankCard) {
            rows.push_back({DirectoryKind::BankCard, card.bankCard->text()});
        }
    }
    return rows;
}

std::vector<DirectoryRow> rowsFor(const std::string& typed) {
    std::string number;
    for (const char c : typed) {
        if (c != ' ') {
            number.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        }
    }
    std::vector<DirectoryRow> rows;
    if (IdNumber::parse(number)) {
        rows.push_back({DirectoryKind::IdNumber, number});
    }
    if (CardNumber::parse(number)) {
        rows.push_back({DirectoryKind::CardNumber, number});
    }
    if (BankCardNumber::parse(number)) { // 18 digits can be both an identity and a bank card number
        rows.push_back({DirectoryKind::BankCard, number});
    }
    return rows;
}

} // namespace guitai::registry
