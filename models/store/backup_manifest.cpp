// SPDX-License-Identifier: Apache-2.0
#include "models/store/backup_manifest.h"

#include "models/domain/json.h"
#include "models/store/descriptor.h"
#include "models/store/durable_file.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

#include <fcntl.h>

namespace guitai::store {

namespace {

namespace fs = std::filesystem;
using domain::JsonReader;

constexpr const char* site = "backup.files";
constexpr int formatVersion = 1;
constexpr std::array<std::string_view, 5> names{"counter.json", "slots.json", "store.db",
                                                "store.db-journal", "store.db-wal"};

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{fault, site, 0, {}});
}

BackupFile fileIn(const JsonReader& from) {
    from.only({"name", "bytes", "sha256"});
    BackupFile file{.name = from.at("name").text()};
    file.bytes = static_cast<std::uint64_t>(
        from.at("bytes").integer(0, std::numeric_limits<std::int64_t>::max()));
    auto hash = fromHex(from.at("sha256").text());
    if (!hash || hash->size() != crypto_hash_sha256_BYTES || !belongsToBackup(file.name)) {
        from.fail("a file of a backup");
    }
    file.sha256 = *std::move(hash);
    return file;
}

BackupManifest manifestIn(const JsonReader& from) {
    from.only({"format", "version", "made", "outlet", "schema", "moved", "files"});
    if (from.at("format").text() != "guitai-backup") {
        from.fail("guitai-backup");
    }
    std::ignore = from.at("version").integer(formatVersion, formatVersion);
    BackupManifest manifest{.made = from.at("made").timestamp(),
                            .outlet = from.at("outlet").text(),
                            .moved = from.at("moved").flag()};
    if (!from.at("schema").isNull()) {
        manifest.schema =
            static_cast<int>(from.at("schema").integer(1, std::numeric_limits<int>::max()));
    }
    for (const auto& file : from.at("files").items()) {
        manifest.files.push_back(fileIn(file));
    }
    return manifest;
}

std::expected<BackupFile, StoreError> measured(const fs::path& file) {
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!in.valid()) {
        return failed(StoreFault::Io);
    }
    BackupFile found{.name = file.filename().string()};
    crypto_hash_sha256_state state{};
    crypto_hash_sha256_init(&state);
    std::vector<unsigned char> piece(256UL * 1024);
    for (;;) {
        const auto count = ::read(in.number(), piece.data(), piece.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return failed(StoreFault::Io);
        }
        if (count == 0) {
            break;
        }
        found.bytes += static_cast<std::uint64_t>(count);
        crypto_hash_sha256_update(&state, piece.data(), static_cast<std::size_t>(count));
    }
    found.sha256.resize(crypto_hash_sha256_BYTES);
    crypto_hash_sha256_final(&state, found.sha256.data());
    return found;
}

} // namespace

bool belongsToBackup(std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

fs::path manifestFile(const fs::path& backup) {
    return backup / "manifest.json";
}

std::string encodeManifest(const BackupManifest& manifest) {
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const auto& file : manifest.files) {
        files.push_back(
            {{"name", file.name}, {"bytes", file.bytes}, {"sha256", toHex(file.sha256)}});
    }
    const nlohmann::ordered_json document{
        {"format", "guitai-backup"},
        {"version", formatVersion},
        {"made", toText(manifest.made)},
        {"outlet", manifest.outlet},
        {"schema", manifest.schema ? nlohmann::ordered_json(*manifest.schema) : nullptr},
        {"moved", manifest.moved},
        {"files", files}};
    return document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::optional<BackupManifest> decodeManifest(std::string_view text) {
    const auto document = domain::parseJson(text);
    if (!document) {
        return std::nullopt;
    }
    auto manifest = domain::decoded(*document, manifestIn);
    if (!manifest) {
        return std::nullopt;
    }
    const auto before = [](const BackupFile& one, const BackupFile& next) {
        return one.name >= next.name;
    };
    const bool inOrder =
        std::ranges::adjacent_find(manifest->files, before) == manifest->files.end();
    return inOrder ? std::optional(*std::move(manifest)) : std::nullopt;
}

std::expected<std::vector<BackupFile>, StoreError> measureFiles(const fs::path& folder) {
    std::vector<BackupFile> files;
    std::error_code failure;
    for (const auto& name : names) {
        if (!fs::exists(fs::symlink_status(folder / name, failure))) {
            continue;
        }
        auto file = measured(folder / name);
        if (!file) {
            return std::unexpected(file.error());
        }
        files.push_back(*std::move(file));
    }
    return files;
}

std::expected<BackupManifest, StoreError> readManifest(const fs::path& backup) {
    const auto text = readFile(manifestFile(backup));
    auto manifest = text ? decodeManifest(*text) : std::nullopt;
    return manifest ? std::expected<BackupManifest, StoreError>(*std::move(manifest))
                    : failed(StoreFault::BackupUnfit);
}

std::expected<BackupManifest, StoreError> checkFiles(const fs::path& backup) {
    auto manifest = readManifest(backup);
    if (!manifest) {
        return manifest;
    }
    const auto files = measureFiles(backup);
    if (!files) {
        return std::unexpected(files.error());
    }
    return *files == manifest->files ? manifest : failed(StoreFault::BackupUnfit);
}

} // namespace guitai::store
