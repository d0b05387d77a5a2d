// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench_store.h"

#include "tests/models/domain/samples.h"

#include <fcntl.h>
#include <unistd.h>

namespace guitai::bench {

namespace {

constexpr const char* login = "chief";

SecretBytes password() {
    return SecretBytes::copyOf(bytesOf("correct horse"));
}

} // namespace

BenchStore::BenchStore()
    : clock(samples::noon)
    , location_{std::filesystem::path(folder_.path().toStdString()) / "store",
                std::filesystem::path(folder_.path().toStdString()) / "machine-secret"} {
    auto created =
        must(store::Store::create(location_,
                                  {login,
                                   "张三",
                                   {operators::Role::Administrator, operators::Role::Clerk,
                                    operators::Role::Supervisor}},
                                  password(), operators::KdfCost(), clock),
             "create");
    recovery_ = std::move(created.recovery);
}

BenchStore::Open BenchStore::opened(std::unique_ptr<store::Store> store) const {
    auto registry = std::make_unique<registry::EmbeddedRegistry>(
        *store, [](const auto& /*any*/) { return &rules(); }, clock, false);
    return {std::move(store), std::move(registry)};
}

BenchStore::Open BenchStore::open() const {
    auto store = must(store::Store::open(location_, login, password(), clock), "open");
    auto open = opened(std::move(store.store));
    open.who = std::move(store.who);
    return open;
}

BenchStore::Open BenchStore::recover() const {
    return opened(must(store::Store::recover(location_, recovery_->first, recovery_->second, clock),
                       "recover"));
}

void BenchStore::forgetPages() const {
    const auto file = (location_.directory / "store.db").string();
    const int open = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (open < 0 || ::fdatasync(open) != 0 ||
        ::posix_fadvise(open, 0, 0, POSIX_FADV_DONTNEED) != 0) {
        std::fputs("failed: forget pages\n", stderr);
        std::exit(1);
    }
    ::close(open);
}

std::uintmax_t BenchStore::bytes() const {
    return std::filesystem::file_size(location_.directory / "store.db");
}

const domain::Rules& BenchStore::rules() {
    return samples::yueyang();
}

} // namespace guitai::bench
