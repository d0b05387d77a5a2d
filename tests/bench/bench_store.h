// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/registry/embedded_registry.h"
#include "models/store/store.h"

#include <QtCore/QTemporaryDir>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <expected>
#include <memory>
#include <optional>

namespace guitai::bench {

/// What a bench cannot go on without.
template <class T, class E>
T must(std::expected<T, E> result, const char* what) {
    if (!result) {
        std::fprintf(stderr, "failed: %s\n", what);
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

/// A counter's store in a folder of its own, which goes with it. Its password is as hard to try as
/// an office's.
class BenchStore {
public:
    struct Open {
        std::unique_ptr<store::Store> store;
        std::unique_ptr<registry::EmbeddedRegistry> registry;
        std::optional<store::SignedIn> who{};
    };

    BenchStore();

    /// As signing in does.
    [[nodiscard]] Open open() const;
    /// By the recovery key, which is not stretched: what opening takes besides Argon2id.
    [[nodiscard]] Open recover() const;
    /// The database's file is read from the disk again. While nobody has it open.
    void forgetPages() const;
    [[nodiscard]] std::uintmax_t bytes() const;

    [[nodiscard]] static const domain::Rules& rules();
    static constexpr const char* outlet = "Hall 1";

    /// What the counter takes for the present: the last act's evening, once it is filled.
    FixedClock clock;

private:
    [[nodiscard]] Open opened(std::unique_ptr<store::Store> store) const;

    QTemporaryDir folder_{};
    store::Location location_{};
    std::optional<operators::RecoveryHalves> recovery_{};
};

} // namespace guitai::bench
