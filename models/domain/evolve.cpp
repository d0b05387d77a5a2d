// SPDX-License-Identifier: Apache-2.0
#include "models/domain/evolving.h"

namespace guitai::domain {

std::expected<HolderFile, EvolveFault> evolve(HolderFile file, const Event& event) {
    const auto applied =
        std::visit([&](const auto& known) { return evolving::apply(file, known); }, event);
    if (!applied) {
        return std::unexpected(applied.error());
    }
    return file;
}

std::expected<HolderFile, EvolveFault> evolveAll(HolderFile file,
                                                 const std::vector<Event>& events) {
    for (const auto& event : events) {
        auto next = evolve(std::move(file), event);
        if (!next) {
            return next;
        }
        file = std::move(*next);
    }
    ++file.version;
    return file;
}

} // namespace guitai::domain
