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
    /// In a hurry those who were seen are all who are found, if any. What is found is not
    /// remembered: somebody is, when his file is opened.
    [[nodiscard]] Answer<std::vector<KnownFile>> byName(const std::string& name, int most);

    /// A file that the registry has just told is opened here.
    [[nodiscard]] Answer<void> remember(const domain::HolderFile& file);

private:
    using Known = Answer<std::vector<KnownFile>>;

    /// What is told or, where that is Unreachable, was seen; nothing seen is as not answered.
    Known known(const std::function<Known()>& told, const std::function<Known()>& seen);
    Answer<KnownFile> one(const std::function<Answer<domain::HolderFile>()>& ask,
                          const std::function<Known()>& seen);
    Known seenOf(const domain::HolderId& holder);
    Known seenByNumber(const std::string& number);
    Known seenByName(const std::string& name, int most);

    Registry& registry_;
    store::Store& store_;
    const Clock& clock_;
    bool hurry_;
};

} // namespace guitai::registry
