// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/registry/embedded_registry.h"

#include <memory>

namespace guitai::test {

/// An office's practice registry, as if it stood at the other end of a line that can be cut.
struct ThroughLine : registry::Registry {
    template <class T>
    using Answer = std::expected<T, registry::RegistryFault>;

    std::unique_ptr<registry::EmbeddedRegistry> own;
    bool down = false;

    Answer<domain::HolderFile> lookUp(const domain::HolderId& holder) override {
        return through([&] { return own->lookUp(holder); });
    }

    Answer<domain::HolderFile> lookUpByNumber(const std::string& number) override {
        return through([&] { return own->lookUpByNumber(number); });
    }

    Answer<std::vector<domain::HolderFile>> lookUpByName(const std::string& name,
                                                         int most) override {
        return through([&] { return own->lookUpByName(name, most); });
    }

    Answer<std::vector<registry::ListedCard>>
    listCards(domain::CardStage stage, std::optional<Date> until, int most) override {
        return through([&] { return own->listCards(stage, until, most); });
    }

    Answer<std::vector<domain::AppliedOperation>> history(const domain::HolderId& holder,
                                                          int most) override {
        return through([&] { return own->history(holder, most); });
    }

    Answer<registry::Outcome> submit(const operators::Envelope& envelope) override {
        return through([&] { return own->submit(envelope); });
    }

    Answer<registry::Outcome> outcomeOf(const Uuid& operation) override {
        return through([&] { return own->outcomeOf(operation); });
    }

    [[nodiscard]] bool elsewhere() const override { return true; }

private:
    template <class Ask>
    auto through(Ask ask) -> decltype(ask()) {
        if (down) {
            return std::unexpected(registry::RegistryFault::Unreachable);
        }
        return ask();
    }
};

} // namespace guitai::test
