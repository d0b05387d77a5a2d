// SPDX-License-Identifier: Apache-2.0
#include "tests/models/store/vfs_shim.h"

#include <new>

namespace guitai::test {

namespace {

using Kind = DiskCall::Kind;

/// The real file lies behind it, in the memory that SQLite gives both.
struct ShimFile {
    sqlite3_file base;
    VfsShim* shim;
    std::string* name;
};

ShimFile& shimOf(sqlite3_file* file) {
    return *reinterpret_cast<ShimFile*>(file);
}

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<ShimFile*>(file) + 1);
}

const sqlite3_io_methods& methodsOf(sqlite3_file* file) {
    return *realOf(file)->pMethods;
}

int told(sqlite3_file* file, DiskCall call, const VfsShim::Pass& pass) {
    auto& shim = shimOf(file);
    call.file = *shim.name;
    return call.file.empty() ? pass(call) : shim.shim->handle(call, pass);
}

int closeFile(sqlite3_file* file) {
    const int code = methodsOf(file).xClose(realOf(file));
    delete shimOf(file).name;
    return code;
}

int readFile(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset) {
    return methodsOf(file).xRead(realOf(file), into, amount, offset);
}

int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset) {
    const std::span bytes(static_cast<const std::uint8_t*>(from), static_cast<std::size_t>(amount));
    return told(file, {.kind = Kind::Write, .offset = offset, .bytes = bytes},
                [&](const DiskCall& call) {
                    return methodsOf(file).xWrite(realOf(file), call.bytes.data(),
                                                  static_cast<int>(call.bytes.size()), call.offset);
                });
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return told(file, {.kind = Kind::Truncate, .offset = size}, [&](const DiskCall& call) {
        return methodsOf(file).xTruncate(realOf(file), call.offset);
    });
}

// Told and not done: nobody pulls this machine's plug, and it takes most of the time.
int syncFile(sqlite3_file* file, int /*flags*/) {
    return told(file, {.kind = Kind::Sync}, [](const DiskCall&) { return SQLITE_OK; });
}

// What changes nothing goes on as it is.
const sqlite3_io_methods shimMethods{
    .iVersion = 2, // without xFetch: nothing is read past us by mmap
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = [](sqlite3_file* f,
                    sqlite3_int64* size) { return methodsOf(f).xFileSize(realOf(f), size); },
    .xLock = [](sqlite3_file* f, int level) { return methodsOf(f).xLock(realOf(f), level); },
    .xUnlock = [](sqlite3_file* f, int level) { return methodsOf(f).xUnlock(realOf(f), level); },
    .xCheckReservedLock = [](sqlite3_file* f,
                             int* out) { return methodsOf(f).xCheckReservedLock(realOf(f), out); },
    .xFileControl = [](sqlite3_file* f, int what,
                       void* with) { return methodsOf(f).xFileControl(realOf(f), what, with); },
    .xSectorSize = [](sqlite3_file* f) { return methodsOf(f).xSectorSize(realOf(f)); },
    .xDeviceCharacteristics =
        [](sqlite3_file* f) { return methodsOf(f).xDeviceCharacteristics(realOf(f)); },
    .xShmMap =
        [](sqlite3_file* f, int page, int size, int extend, volatile void** out) {
            return methodsOf(f).xShmMap(realOf(f), page, size, extend, out);
        },
    .xShmLock = [](sqlite3_file* f, int offset, int count,
                   int flags) { return methodsOf(f).xShmLock(realOf(f), offset, count, flags); },
    .xShmBarrier = [](sqlite3_file* f) { methodsOf(f).xShmBarrier(realOf(f)); },
    .xShmUnmap = [](sqlite3_file* f,
                    int remove) { return methodsOf(f).xShmUnmap(realOf(f), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

VfsShim& shimOf(sqlite3_vfs* vfs) {
    return *static_cast<VfsShim*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto& shim = shimOf(vfs);
    auto& real = shim.real();
    file->pMethods = nullptr;
    int there = 1;
    if (name != nullptr) {
        real.xAccess(&real, name, SQLITE_ACCESS_EXISTS, &there);
    }
    auto* behind = realOf(file);
    behind->pMethods = nullptr;
    const int code = real.xOpen(&real, name, behind, flags, outFlags);
    if (code != SQLITE_OK) {
        if (behind->pMethods != nullptr) {
            behind->pMethods->xClose(behind);
        }
        return code;
    }
    new (file) ShimFile{{&shimMethods}, &shim, new std::string(name == nullptr ? "" : name)};
    return there != 0
               ? SQLITE_OK
               : told(file, {.kind = Kind::Create}, [](const DiskCall&) { return SQLITE_OK; });
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    auto& shim = shimOf(vfs);
    const DiskCall call{.kind = Kind::Delete, .file = name, .syncsFolder = syncFolder != 0};
    return shim.handle(call,
                       [&](const DiskCall&) { return shim.real().xDelete(&shim.real(), name, 0); });
}

} // namespace

// The rest of it (xAccess, xRandomness …) asks nothing of a VFS but its szOsFile and pAppData,
// which are the real one's only in xOpen and xDelete.
VfsShim::VfsShim()
    : real_(sqlite3_vfs_find(nullptr))
    , vfs_(*real_) {
    vfs_.szOsFile = static_cast<int>(sizeof(ShimFile)) + real_->szOsFile;
    vfs_.zName = "guitai-test";
    vfs_.pAppData = this;
    vfs_.xOpen = openFile;
    vfs_.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs_, 1);
}

VfsShim::~VfsShim() {
    sqlite3_vfs_unregister(&vfs_);
    sqlite3_vfs_register(real_, 1);
}

} // namespace guitai::test
