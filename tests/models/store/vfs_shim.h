// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace guitai::test {

/// Something that changes a file or makes it durable.
struct DiskCall {
    enum class Kind { Create, Write, Truncate, Sync, Delete };

    Kind kind = Kind::Write;
    std::string file{};
    sqlite3_int64 offset = 0; ///< of a Write; of a Truncate the new size
    std::span<const std::uint8_t> bytes{};
    bool syncsFolder = false; ///< a Delete that is to be durable when it returns
};

/// SQLite's own VFS with a hand on all it changes. While one lives it is this process's default:
/// what is opened meanwhile goes through it and is to be closed before it. Reading is not touched.
/// https://sqlite.org/vfs.html
class VfsShim {
public:
    using Pass = std::function<int(const DiskCall&)>;

    VfsShim();
    VfsShim(const VfsShim&) = delete;
    VfsShim& operator=(const VfsShim&) = delete;
    virtual ~VfsShim();

    /// Gives SQLite's result code back; `pass` does what it is given. Create is told after it.
    virtual int handle(const DiskCall& call, const Pass& pass) = 0;

    [[nodiscard]] sqlite3_vfs& real() { return *real_; }

private:
    sqlite3_vfs* real_;
    sqlite3_vfs vfs_;
};

} // namespace guitai::test
