// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/registry/registry.h"

#include <rapidcheck.h>

#include <vector>

namespace guitai::test {

/// The program was killed: whoever catches it starts anew from the store.
struct Crash {};

enum class Mishap {
    None,
    Unreachable,
    LostRequest,
    LateRequest, ///< the answer is "unknown" now, and the request arrives before some later call
    LostAnswer,
    Duplicate, ///< the line delivers it twice
    CrashBefore,
    CrashAfter,
    StoreFailed,
};

/// Each number below `end` as likely as another, however small what is generated around it: there
/// rc::gen::inRange would give the lowest ones only.
template <class T>
rc::Gen<T> anyBelow(T end) {
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(0, end));
}

/// Up to so many, and then none.
inline rc::Gen<std::vector<Mishap>> mishaps(int most) {
    return rc::gen::resize(most, rc::gen::container<std::vector<Mishap>>(rc::gen::map(
                                     anyBelow(static_cast<int>(Mishap::StoreFailed) + 1),
                                     [](int value) { return static_cast<Mishap>(value); })));
}

/// A registry at the end of a bad line. The n-th call meets the n-th mishap; then all goes well.
class FlakyRegistry final : public registry::Registry {
public:
    using Answer = std::expected<registry::Outcome, registry::RegistryFault>;

    FlakyRegistry(registry::Registry& real, std::vector<Mishap> mishaps)
        : real_(real)
        , mishaps_(std::move(mishaps)) {}

    std::expected<domain::HolderFile, registry::RegistryFault>
    lookUp(const domain::HolderId& holder) override {
        return real_.lookUp(holder);
    }

    std::expected<domain::HolderFile, registry::RegistryFault>
    lookUpByNumber(const std::string& number) override {
        return real_.lookUpByNumber(number);
    }

    std::expected<std::vector<domain::HolderFile>, registry::RegistryFault>
    lookUpByName(const std::string& name, int most) override {
        return real_.lookUpByName(name, most);
    }

    std::expected<std::vector<registry::ListedCard>, registry::RegistryFault>
    listCards(domain::CardStage stage, std::optional<Date> until, int most) override {
        return real_.listCards(stage, until, most);
    }

    std::expected<std::vector<domain::AppliedOperation>, registry::RegistryFault>
    history(const domain::HolderId& holder, int most) override {
        return real_.history(holder, most);
    }

    Answer submit(const operators::Envelope& envelope) override {
        const auto mishap = nextMishap();
        const bool arrives = mishap == Mishap::None || mishap == Mishap::LostAnswer ||
                             mishap == Mishap::Duplicate || mishap == Mishap::CrashAfter;
        Answer answer = std::unexpected(registry::RegistryFault::UnknownOutcome);
        if (arrives) {
            answer = real_.submit(envelope);
        }
        if (mishap == Mishap::Duplicate) {
            answer = real_.submit(envelope);
        }
        if (mishap == Mishap::LateRequest) {
            late_.push_back(envelope);
        }
        return suffered(mishap, std::move(answer));
    }

    Answer outcomeOf(const Uuid& operation) override {
        return suffered(nextMishap(), real_.outcomeOf(operation));
    }

    /// What was under way arrives at last.
    void deliverLate() {
        for (const auto& envelope : std::exchange(late_, {})) {
            [[maybe_unused]] const auto answer = real_.submit(envelope);
        }
    }

private:
    Mishap nextMishap() {
        if (at_ % 3 == 2) {
            deliverLate();
        }
        return at_ < mishaps_.size() ? mishaps_[at_++] : Mishap::None;
    }

    static Answer suffered(Mishap mishap, Answer answer) {
        switch (mishap) {
        case Mishap::Unreachable:
            return std::unexpected(registry::RegistryFault::Unreachable);
        case Mishap::LostRequest:
        case Mishap::LateRequest:
        case Mishap::LostAnswer:
            return std::unexpected(registry::RegistryFault::UnknownOutcome);
        case Mishap::StoreFailed:
            return std::unexpected(registry::RegistryFault::StoreFailed);
        case Mishap::CrashBefore:
        case Mishap::CrashAfter:
            throw Crash{};
        case Mishap::None:
        case Mishap::Duplicate:
            break;
        }
        return answer;
    }

    registry::Registry& real_;
    std::vector<Mishap> mishaps_;
    std::size_t at_ = 0;
    std::vector<operators::Envelope> late_{};
};

} // namespace guitai::test
