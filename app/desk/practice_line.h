// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/registry/registry.h"

#include <atomic>
#include <memory>

namespace guitai::app {

/// The state of a practice line. Set on the desk's thread, asked on the store's.
struct LineState {
    std::atomic<bool> down = false;
    std::atomic<bool> dieAtSubmit = false; ///< when something is handed in next
};

/// A registry at the other end of a line that can be cut, for practice. What arrives is judged as
/// ever; a cut line is Unreachable and never a refusal.
class PracticeLine final : public registry::Registry {
public:
    template <class T>
    using Answer = std::expected<T, registry::RegistryFault>;

    PracticeLine(std::unique_ptr<registry::Registry> far, std::shared_ptr<LineState> line)
        : far_(std::move(far))
        , line_(std::move(line)) {}

    [[nodiscard]] Answer<domain::HolderFile> lookUp(const domain::HolderId& holder) override;
    [[nodiscard]] Answer<domain::HolderFile> lookUpByNumber(const std::string& number) override;
    [[nodiscard]] Answer<std::vector<domain::HolderFile>> lookUpByName(const std::string& name,
                                                                       int most) override;
    [[nodiscard]] Answer<std::vector<registry::ListedCard>>
    listCards(domain::CardStage stage, std::optional<Date> until, int most) override;
    [[nodiscard]] Answer<std::vector<domain::AppliedOperation>>
    history(const domain::HolderId& holder, int most) override;
    [[nodiscard]] Answer<registry::Outcome> submit(const operators::Envelope& envelope) override;
    [[nodiscard]] Answer<registry::Outcome> outcomeOf(const Uuid& operation) override;
    [[nodiscard]] Answer<registry::HeadAnswer> anchor(const store::AuditHead& head) override;
    [[nodiscard]] Answer<std::vector<store::AuditHead>> anchors(int most) override;

private:
    template <class Ask>
    auto through(Ask ask) -> decltype(ask());

    std::unique_ptr<registry::Registry> far_;
    std::shared_ptr<LineState> line_;
};

} // namespace guitai::app
