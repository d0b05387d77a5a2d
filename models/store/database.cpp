// SPDX-License-Identifier: Apache-2.0
#include "models/store/database.h"

#include <algorithm>
#include <string_view>

namespace guitai::store {

SQLite::Statement Database::take(const char* sql) {
    const auto known = std::ranges::find(kept_, std::string_view(sql), [](const auto& one) {
        return std::string_view(one.getQuery());
    });
    if (known == kept_.end()) {
        return {*this, sql};
    }
    auto statement = std::move(*known);
    kept_.erase(known);
    return statement;
}

void Database::keep(SQLite::Statement statement) noexcept {
    try {
        statement.tryReset(); // tells again why the last step failed, which its user knows
        statement.clearBindings();
        kept_.push_front(std::move(statement));
        if (kept_.size() > most) {
            kept_.pop_back();
        }
    } catch (...) { // no memory: it is made anew next time
        return;
    }
}

} // namespace guitai::store
