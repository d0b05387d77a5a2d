// SPDX-License-Identifier: Apache-2.0
#include "tests/models/store/fault_vfs.h"

#include <filesystem>

namespace guitai::test {

using Kind = DiskCall::Kind;
using What = DiskFault::What;

void FaultVfs::arm(const DiskFault& fault, int nth) {
    fault_ = fault;
    left_ = nth;
    struck_ = false;
}

bool FaultVfs::concerns(What what, const DiskCall& call) {
    switch (what) {
    case What::Write:
    case What::Half:
        return call.kind == Kind::Write;
    case What::Growth: {
        std::error_code failure;
        const auto size = std::filesystem::file_size(call.file, failure);
        return call.kind == Kind::Write &&
               static_cast<std::uintmax_t>(call.offset) + call.bytes.size() > size;
    }
    case What::Sync:
        return call.kind == Kind::Sync || (call.kind == Kind::Delete && call.syncsFolder);
    case What::Remove:
        return call.kind == Kind::Delete;
    }
    return false;
}

int FaultVfs::handle(const DiskCall& call, const Pass& pass) {
    if (!fault_ || !concerns(fault_->what, call)) {
        return pass(call);
    }
    if (left_ > 0) {
        --left_;
    }
    if (left_ > 0 || (struck_ && !fault_->stays)) {
        return pass(call);
    }
    struck_ = true;
    return fail(call, pass);
}

int FaultVfs::fail(const DiskCall& call, const Pass& pass) const {
    if (fault_->what == What::Half) {
        auto half = call;
        half.bytes = half.bytes.first(half.bytes.size() / 2);
        pass(half);
    }
    if (fault_->what == What::Sync && call.kind == Kind::Delete) {
        pass(call); // it is removed, only not for good
        return SQLITE_IOERR_DIR_FSYNC;
    }
    return fault_->code;
}

} // namespace guitai::test
