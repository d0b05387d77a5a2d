// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/registry/registry.h"
#include "models/store/store.h"

namespace guitai::registry {

/// A file, and since when it is known so.
struct KnownFile {
    domain::HolderFile file;
    /// When it was so at the registry, which cannot be asked now; none: it says so now.
    std::optional<Timestamp> seenAt{};

    bool operator==(const KnownFile&) const = default;
};

/// Files are forgotten that the registry has not told for so long.
inline constexpr auto seenFilesKept = std::chrono::days(30);

/// What a counter knows of people: what the registry tells now or, while one that is elsewhere
/// cannot be asked, what it told before. On the store's thread.
class KnownFiles {
public:
    template <class T>
    using Answer = std::expected<T, RegistryFault>;

    /// `hurry`: the registry is known not to answer, and is asked only for what nobody has seen.
    KnownFiles(Registry& registry, store::Store& store, const Clock& clock, bool hurry = false)
        : registry_(registry)
        , store_(store)
        , clock_(clock)
        , hurry_(hurry) {}

    /// Unreachable when it is not known here either; so do the others.
    [[nodiscard]] Answer<KnownFile> of(const domain::HolderId& holder);
    [[nodiscard]] Answer<KnownFile> byNumber(const std::string& number);
    /// What is found by a name is not remembered: somebody is, when his file is opened.
    [[nodiscard]] Answer<std::vector<KnownFile>> byName(const std::string& name, int most);

    /// A file that the registry has just told is opened here.
    [[nodiscard]] Answer<void> remember(const domain::HolderFile& file);

private:
    using Seen = Answer<std::optional<KnownFile>>;

    Answer<KnownFile> known(const std::function<Answer<domain::HolderFile>()>& ask,
                            const std::function<Seen()>& seen);
    Seen seenOf(const domain::HolderId& holder);
    Seen seenByNumber(const std::string& number);

    Registry& registry_;
    store::Store& store_;
    const Clock& clock_;
    bool hurry_;
};

} // namespace guitai::registry
