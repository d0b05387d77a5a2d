// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "tests/models/store/vfs_shim.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <random>
#include <span>
#include <string>
#include <vector>

/// What a disk holds, and what it may hold after its power went.
namespace guitai::test {

/// Content by file name, of one folder.
using DiskImage = std::map<std::string, Bytes>;

struct DiskEvent {
    DiskCall::Kind kind = DiskCall::Kind::Write;
    std::string file{}; ///< name in its folder
    std::size_t offset = 0;
    Bytes bytes{};
    bool syncsFolder = false;
};

/// Passes everything on and keeps what was written, removed and synced, in order.
class RecordingVfs : public VfsShim {
public:
    int handle(const DiskCall& call, const Pass& pass) override;

    [[nodiscard]] const std::vector<DiskEvent>& log() const { return log_; }

private:
    std::vector<DiskEvent> log_;
};

/// `before` and those events, then the power goes: what was synced is there; of what was not, any
/// part, in sectors of 512 bytes, some of them torn.
[[nodiscard]] DiskImage afterPowerLoss(const DiskImage& before, std::span<const DiskEvent> events,
                                       std::mt19937_64& random);

/// The files of the folder whose names begin with `prefix`: as they are, and put back.
[[nodiscard]] DiskImage imageOf(const std::filesystem::path& folder, const std::string& prefix);
[[nodiscard]] bool restore(const DiskImage& image, const std::filesystem::path& folder,
                           const std::string& prefix);

} // namespace guitai::test
