// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/json.h"
#include "models/domain/rules.h"

#include <expected>
#include <filesystem>
#include <string>

namespace guitai::practice {

/// Which file of practice data is wrong, where, and what was expected there.
struct DataError {
    std::string file{};
    std::string pointer{};
    std::string expected{};

    bool operator==(const DataError&) const = default;
};

/// Where citizens and exercises lie: GUITAI_PRACTICE_DIR where it is set, else where they were
/// installed, else where the source is.
[[nodiscard]] std::filesystem::path practiceFolder();

/// The text of a file of at most 1 MiB.
[[nodiscard]] std::expected<std::string, DataError> readText(const std::filesystem::path& file);

/// `{"zh_CN": …, "zh_TW": …, "en": …}`, all three, none empty.
[[nodiscard]] domain::Names readNames(const domain::JsonReader& in);

/// Words by which citizens, profiles and exercises are called: a-z, 0-9 and hyphens, up to 64.
[[nodiscard]] std::string readId(const domain::JsonReader& in);

/// Refuses any other schema number.
void expectSchema(const domain::JsonReader& in, int schema);

} // namespace guitai::practice
