// SPDX-License-Identifier: Apache-2.0
#include "models/registry/known_files.h"

#include "models/domain/codec.h"
#include "models/registry/directory_rows.h"
#include "models/store/seen_files.h"

namespace guitai::registry {

namespace {

/// One that this version cannot read is not known: the registry tells it anew.
std::optional<KnownFile> read(const std::optional<store::SeenFile>& seen) {
    if (!seen) {
        return std::nullopt;
    }
    auto file = domain::decodeHolderFile(seen->json);
    return file ? std::optional(KnownFile{*std::move(file), seen->at}) : std::nullopt;
}

} // namespace

KnownFiles::Answer<KnownFile>
KnownFiles::known(const std::function<Answer<domain::HolderFile>()>& ask,
                  const std::function<Seen()>& seen) {
    if (hurry_ && registry_.elsewhere()) {
        if (auto before = seen(); !before || *before) {
            return before ? Answer<KnownFile>(**std::move(before))
                          : std::unexpected(before.error());
        }
    }
    auto told = ask();
    if (told) {
        if (auto kept = remember(*told); !kept) {
            return std::unexpected(kept.error());
        }
        return KnownFile{*std::move(told)};
    }
    if (told.error() != RegistryFault::Unreachable) {
        return std::unexpected(told.error());
    }
    auto before = seen();
    if (!before) {
        return std::unexpected(before.error());
    }
    return *before ? Answer<KnownFile>(**std::move(before)) : std::unexpected(told.error());
}

KnownFiles::Answer<KnownFile> KnownFiles::of(const domain::HolderId& holder) {
    return known([&] { return registry_.lookUp(holder); }, [&] { return seenOf(holder); });
}

KnownFiles::Answer<KnownFile> KnownFiles::byNumber(const std::string& number) {
    return known([&] { return registry_.lookUpByNumber(number); },
                 [&] { return seenByNumber(number); });
}

KnownFiles::Answer<std::vector<KnownFile>> KnownFiles::byName(const std::string& name, int most) {
    std::vector<KnownFile> known;
    auto told = registry_.lookUpByName(name, most);
    if (told) {
        for (auto& file : *told) {
            known.push_back({std::move(file)});
        }
        return known;
    }
    if (told.error() != RegistryFault::Unreachable) {
        return std::unexpected(told.error());
    }
    const auto seen = store_.seenFiles().byName(name, most);
    if (!seen) {
        return std::unexpected(RegistryFault::StoreFailed);
    }
    for (const auto& each : *seen) {
        if (auto file = read(each)) {
            known.push_back(*std::move(file));
        }
    }
    return known.empty() ? Answer<std::vector<KnownFile>>(std::unexpected(told.error()))
                         : std::move(known);
}

KnownFiles::Answer<void> KnownFiles::remember(const domain::HolderFile& file) {
    if (!registry_.elsewhere()) {
        return {};
    }
    const auto now = clock_.now();
    const auto kept = store_.transaction([&]() -> std::expected<void, store::StoreError> {
        if (auto forgot = store_.seenFiles().forgetBefore(now - seenFilesKept); !forgot) {
            return forgot;
        }
        return store_.seenFiles().keep({.holder = file.id,
                                        .version = file.version,
                                        .name = file.holder.name.text(),
                                        .json = domain::encode(file),
                                        .at = now},
                                       rowsOf(file));
    });
    return kept ? Answer<void>() : std::unexpected(RegistryFault::StoreFailed);
}

KnownFiles::Seen KnownFiles::seenOf(const domain::HolderId& holder) {
    const auto seen = store_.seenFiles().of(holder);
    return seen ? Seen(read(*seen)) : std::unexpected(RegistryFault::StoreFailed);
}

KnownFiles::Seen KnownFiles::seenByNumber(const std::string& number) {
    for (const auto& row : rowsFor(number)) {
        const auto seen = store_.seenFiles().byNumber(row);
        if (!seen) {
            return std::unexpected(RegistryFault::StoreFailed);
        }
        if (*seen) {
            return read(*seen);
        }
    }
    return std::nullopt;
}

} // namespace guitai::registry
