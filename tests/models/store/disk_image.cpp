// SPDX-License-Identifier: Apache-2.0
#include "tests/models/store/disk_image.h"

#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <optional>

namespace guitai::test {

namespace {

using Kind = DiskCall::Kind;

constexpr std::size_t sectorSize = 512;

struct Inode {
    Bytes durable{};
    std::vector<const DiskEvent*> pending{};
};

/// A name that came (with the inode's number) or went.
struct NameChange {
    std::string file;
    std::optional<std::size_t> inode{};
};

using Names = std::map<std::string, std::size_t>;

/// How kind the disk is this time.
class Fate {
public:
    explicit Fate(std::mt19937_64& random)
        : random_(random)
        , kept_(pick({0.0, 0.1, 0.5, 0.9, 1.0}))
        , torn_(pick({0.0, 0.2, 1.0}))
        , trash_(pick({0.0, 0.0, 0.0, 0.5})) {}

    bool keeps() { return chance(kept_); }

    bool tears() { return chance(torn_); }

    bool trashes() { return chance(trash_); }

    bool tossesUp() { return chance(0.5); }

    std::uint8_t byte() { return static_cast<std::uint8_t>(random_()); }

private:
    double pick(std::initializer_list<double> from) {
        return *std::next(from.begin(), static_cast<std::ptrdiff_t>(random_() % from.size()));
    }

    bool chance(double of) { return std::bernoulli_distribution(of)(random_); }

    std::mt19937_64& random_;
    double kept_;
    double torn_;
    double trash_; ///< a torn sector holds neither the old nor the new
};

void put(Bytes& content, std::size_t offset, std::span<const std::uint8_t> bytes) {
    content.resize(std::max(content.size(), offset + bytes.size()));
    std::ranges::copy(bytes, content.begin() + static_cast<std::ptrdiff_t>(offset));
}

void apply(Bytes& content, const DiskEvent& event) {
    if (event.kind == Kind::Truncate) {
        content.resize(event.offset);
    } else {
        put(content, event.offset, event.bytes);
    }
}

void applyTorn(Bytes& content, const DiskEvent& event, Fate& fate) {
    for (std::size_t at = 0; at < event.bytes.size();) {
        const auto place = event.offset + at;
        const auto size = std::min(sectorSize - place % sectorSize, event.bytes.size() - at);
        Bytes sector(event.bytes.begin() + static_cast<std::ptrdiff_t>(at),
                     event.bytes.begin() + static_cast<std::ptrdiff_t>(at + size));
        if (fate.tossesUp()) {
            put(content, place, sector);
        } else if (fate.trashes()) {
            std::ranges::generate(sector, [&] { return fate.byte(); });
            put(content, place, sector);
        }
        at += size;
    }
}

class Disk {
public:
    explicit Disk(const DiskImage& before) {
        for (const auto& [file, content] : before) {
            durable_[file] = inodes_.size();
            inodes_.push_back({content, {}});
        }
        names_ = durable_;
    }

    void happens(const DiskEvent& event) {
        if (event.kind == Kind::Create) {
            names_[event.file] = inodes_.size();
            changes_.push_back({event.file, inodes_.size()});
            inodes_.emplace_back();
            return;
        }
        const auto found = names_.find(event.file);
        if (found == names_.end()) {
            return;
        }
        if (event.kind == Kind::Sync) {
            sync(found->second);
        } else if (event.kind == Kind::Delete) {
            names_.erase(found);
            changes_.push_back({event.file, std::nullopt});
            if (event.syncsFolder) {
                syncFolder();
            }
        } else {
            inodes_[found->second].pending.push_back(&event);
        }
    }

    DiskImage losesPower(Fate& fate) {
        for (const auto& change : changes_) {
            if (fate.keeps()) {
                apply(change);
            }
        }
        DiskImage image;
        for (const auto& [file, number] : durable_) {
            image[file] = contentOf(inodes_[number], fate);
        }
        return image;
    }

private:
    void sync(std::size_t number) {
        for (const auto* event : inodes_[number].pending) {
            test::apply(inodes_[number].durable, *event);
        }
        inodes_[number].pending.clear();
        // SQLite's VFS syncs the folder with the first sync of a journal that it has made.
        if (std::ranges::find(changes_, std::optional(number), &NameChange::inode) !=
            changes_.end()) {
            syncFolder();
        }
    }

    void syncFolder() {
        std::ranges::for_each(changes_, [this](const auto& change) { apply(change); });
        changes_.clear();
    }

    void apply(const NameChange& change) {
        if (change.inode) {
            durable_[change.file] = *change.inode;
        } else {
            durable_.erase(change.file);
        }
    }

    static Bytes contentOf(const Inode& inode, Fate& fate) {
        auto content = inode.durable;
        for (const auto* event : inode.pending) {
            if (!fate.keeps()) {
                continue;
            }
            if (event->kind == Kind::Write && fate.tears()) {
                applyTorn(content, *event, fate);
            } else {
                test::apply(content, *event);
            }
        }
        return content;
    }

    std::vector<Inode> inodes_;
    Names names_;   ///< as the program sees them
    Names durable_; ///< as the disk has them
    std::vector<NameChange> changes_;
};

} // namespace

int RecordingVfs::handle(const DiskCall& call, const Pass& pass) {
    const int code = pass(call);
    if (code == SQLITE_OK) {
        log_.push_back({.kind = call.kind,
                        .file = std::filesystem::path(call.file).filename().string(),
                        .offset = static_cast<std::size_t>(call.offset),
                        .bytes = Bytes(call.bytes.begin(), call.bytes.end()),
                        .syncsFolder = call.syncsFolder});
    }
    return code;
}

DiskImage afterPowerLoss(const DiskImage& before, std::span<const DiskEvent> events,
                         std::mt19937_64& random) {
    Disk disk(before);
    std::ranges::for_each(events, [&](const auto& event) { disk.happens(event); });
    Fate fate(random);
    return disk.losesPower(fate);
}

DiskImage imageOf(const std::filesystem::path& folder, const std::string& prefix) {
    DiskImage image;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto name = entry.path().filename().string();
        if (name.starts_with(prefix)) {
            std::ifstream in(entry.path(), std::ios::binary);
            image[name] = Bytes(std::istreambuf_iterator<char>(in), {});
        }
    }
    return image;
}

bool restore(const DiskImage& image, const std::filesystem::path& folder,
             const std::string& prefix) {
    for (const auto& [name, old] : imageOf(folder, prefix)) {
        std::filesystem::remove(folder / name);
    }
    return std::ranges::all_of(image, [&](const auto& file) {
        std::ofstream out(folder / file.first, std::ios::binary | std::ios::trunc);
        out.write(reinterpret_cast<const char*>(file.second.data()),
                  static_cast<std::streamsize>(file.second.size()));
        return out.flush().good();
    });
}

} // namespace guitai::test
