// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/holder_tables.h"

namespace guitai::store {

class Connection;

/// A holder's file as a registry elsewhere told it, and when.
struct SeenFile {
    Uuid holder{};
    std::uint64_t version = 0;
    std::string name{}; ///< the holder's
    std::string json{};
    Timestamp at{};

    bool operator==(const SeenFile&) const = default;
};

/// What a registry elsewhere told this counter of the people it served, for the time that the
/// registry cannot be asked. No file of record: nothing is decided on it for good.
class SeenFiles {
public:
    template <class T>
    using Stored = std::expected<T, StoreError>;

    explicit SeenFiles(Connection& connection)
        : connection_(connection) {}

    /// With every number that finds it, instead of what was kept of that holder; an older version
    /// than the one kept is passed over. A number belongs to whom it was seen with last.
    [[nodiscard]] Stored<void> keep(const SeenFile& file, const std::vector<DirectoryRow>& numbers);
    [[nodiscard]] Stored<std::optional<SeenFile>> of(const Uuid& holder) const;
    [[nodiscard]] Stored<std::optional<SeenFile>> byNumber(const DirectoryRow& number) const;
    /// Whose name begins so, by name, at most `most`.
    [[nodiscard]] Stored<std::vector<SeenFile>> byName(const std::string& name, int most) const;
    /// What was seen before then is gone.
    [[nodiscard]] Stored<void> forgetBefore(Timestamp time);

private:
    Connection& connection_;
};

} // namespace guitai::store
