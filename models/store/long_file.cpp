// SPDX-License-Identifier: Apache-2.0
#include "models/store/long_file.h"

#include "models/store/durable_file.h"

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace guitai::store {

namespace {

constexpr std::size_t pieceSize = 64UL * 1024;

std::unexpected<StoreError> failed(const char* site) {
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return std::unexpected(StoreError{full ? StoreFault::DiskFull : StoreFault::Io, site, 0, {}});
}

std::filesystem::path placeBeside(const std::filesystem::path& file) {
    auto beside = file;
    beside += ".new";
    return beside;
}

} // namespace

LongFile::LongFile(std::filesystem::path file, Descriptor out)
    : file_(std::move(file))
    , out_(std::move(out)) {}

std::expected<LongFile, StoreError> LongFile::begin(std::filesystem::path file) {
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored))) {
        return std::unexpected(StoreError{StoreFault::AlreadyThere, "file.begin", 0, {}});
    }
    const auto beside = placeBeside(file);
    ::unlink(beside.c_str()); // left by a run that was killed
    Descriptor out(
        ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!out.valid()) {
        return failed("file.begin");
    }
    return LongFile(std::move(file), std::move(out));
}

LongFile::~LongFile() {
    if (out_.valid()) {
        ::unlink(placeBeside(file_).c_str());
    }
}

std::expected<void, StoreError> LongFile::write(std::string_view piece) {
    waiting_.append(piece);
    return waiting_.size() < pieceSize ? std::expected<void, StoreError>() : flush();
}

std::expected<void, StoreError> LongFile::flush() {
    std::string_view rest = waiting_;
    while (!rest.empty()) {
        const auto written = ::write(out_.number(), rest.data(), rest.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return failed("file.write");
        }
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    waiting_.clear();
    return {};
}

std::expected<void, StoreError> LongFile::finish() {
    if (auto flushed = flush(); !flushed) {
        return flushed;
    }
    const auto beside = placeBeside(file_);
    if (::fsync(out_.number()) != 0 || ::rename(beside.c_str(), file_.c_str()) != 0) {
        return failed("file.finish");
    }
    out_ = Descriptor(-1);
    return syncFolder(file_.parent_path());
}

} // namespace guitai::store
