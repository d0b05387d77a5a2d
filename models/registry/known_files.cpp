// SPDX-License-Identifier: Apache-2.0
#include "models/registry/known_files.h"

#include "models/domain/codec.h"
#include "models/registry/directory_rows.h"
#include "models/store/seen_files.h"

namespace guitai::registry {

namespace {

/// Those that this version cannot read are not known: the registry tells them anew.
std::vector<KnownFile> read(const std::vector<store::SeenFile>& seen) {
    std::vector<KnownFile> known;
    for (const auto& each : seen) {
        if (auto file = domain::decodeHolderFile(each.json)) {
            known.push_back({*std::move(file), each.at});
        }
    }
    return known;
}

using Read = std::expected<std::vector<KnownFile>, RegistryFault>;

Read read(const std::expected<std::optional<store::SeenFile>, store::StoreError>& seen) {
    if (!seen) {
        return std::unexpected(RegistryFault::StoreFailed);
    }
    return *seen ? read(std::vector{**seen}) : std::vector<KnownFile>();
}

} // namespace

KnownFiles::Known KnownFiles::known(const std::function<Known()>& told,
                                    const std::function<Known()>& seen) {
    if (hurry_ && registry_.elsewhere()) {
        if (auto before = seen(); !before || !before->empty()) {
            return before;
        }
    }
    auto now = told();
    if (now || now.error() != RegistryFault::Unreachable) {
        return now;
    }
    auto before = seen();
    return before && before->empty() ? std::move(now) : std::move(before);
}

KnownFiles::Answer<KnownFile>
KnownFiles::one(const std::function<Answer<domain::HolderFile>()>& ask,
                const std::function<Known()>& seen) {
    const auto told = [&]() -> Known {
        auto file = ask();
        if (!file) {
            return std::unexpected(file.error());
        }
        if (auto kept = remember(*file); !kept) {
            return std::unexpected(kept.error());
        }
        return std::vector{KnownFile{*std::move(file)}};
    };
    auto found = known(told, seen);
    return found ? Answer<KnownFile>(std::move(found->front())) : std::unexpected(found.error());
}

KnownFiles::Answer<KnownFile> KnownFiles::of(const domain::HolderId& holder) {
    return one([&] { return registry_.lookUp(holder); }, [&] { return seenOf(holder); });
}

KnownFiles::Answer<KnownFile> KnownFiles::byNumber(const std::string& number) {
    return one([&] { return registry_.lookUpByNumber(number); },
               [&] { return seenByNumber(number); });
}

KnownFiles::Answer<std::vector<KnownFile>> KnownFiles::byName(const std::string& name, int most) {
    const auto told = [&]() -> Known {
        auto files = registry_.lookUpByName(name, most);
        if (!files) {
            return std::unexpected(files.error());
        }
        std::vector<KnownFile> found;
        for (auto& file : *files) {
            found.push_back({std::move(file)});
        }
        return found;
    };
    return known(told, [&] { return seenByName(name, most); });
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

KnownFiles::Known KnownFiles::seenOf(const domain::HolderId& holder) {
    return read(store_.seenFiles().of(holder));
}

KnownFiles::Known KnownFiles::seenByNumber(const std::string& number) {
    for (const auto& row : rowsFor(number)) {
        if (auto seen = read(store_.seenFiles().byNumber(row)); !seen || !seen->empty()) {
            return seen;
        }
    }
    return std::vector<KnownFile>();
}

KnownFiles::Known KnownFiles::seenByName(const std::string& name, int most) {
    const auto seen = store_.seenFiles().byName(name, most);
    return seen ? Known(read(*seen)) : std::unexpected(RegistryFault::StoreFailed);
}

} // namespace guitai::registry
