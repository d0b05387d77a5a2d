// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/models/store/vfs_shim.h"

#include <optional>

namespace guitai::test {

/// A disk that fails when it is told to.
struct DiskFault {
    enum class What {
        Write,  ///< nothing of it reaches the disk
        Half,   ///< a write of which the first half does
        Growth, ///< a write beyond the file's end: what a full disk refuses
        Sync,   ///< of a file, or of its folder after a file in it was removed
        Remove,
    };

    What what = What::Write;
    int code = SQLITE_IOERR_WRITE; ///< what SQLite is told
    bool stays = false;            ///< from the N-th on, not only the N-th
};

/// While armed, the N-th call of the fault's kind fails.
class FaultVfs : public VfsShim {
public:
    void arm(const DiskFault& fault, int nth);

    void disarm() { fault_.reset(); }

    /// Whether anything has failed since it was armed.
    [[nodiscard]] bool struck() const { return struck_; }

    int handle(const DiskCall& call, const Pass& pass) override;

private:
    [[nodiscard]] static bool concerns(DiskFault::What what, const DiskCall& call);
    [[nodiscard]] int fail(const DiskCall& call, const Pass& pass) const;

    std::optional<DiskFault> fault_{};
    int left_ = 0; ///< until the one that fails
    bool struck_ = false;
};

} // namespace guitai::test
