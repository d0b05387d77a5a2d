// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/engine.h"

#include <functional>
#include <map>
#include <set>

namespace guitai::procedure {

/// A chip, a host, a registry and a holder, as small as they can be while keeping state, and a desk
/// that carries out the engine's effects on them. Every choice (which fault, which digit) comes
/// from `choose`, so that a property test can drive it.
class SimulatedWorld {
public:
    /// A number below `bound`.
    using Choose = std::function<int(int bound)>;

    struct Chip {
        int pin = 1;
        int limit = 5;
        int left = 5;
        bool tellsTries = true;
        int needlessUnblocks = 0; ///< that found it unlocked
    };

    /// A blank as it lies there; by its identification.
    struct Blank {
        int filesWritten = 0; ///< of two
        bool printed = false;
        std::string booked{}; ///< taken, used, void; empty: in stock
    };

    SimulatedWorld(State first, Choose choose);

    /// Plays until the procedure ends or `mostEvents` have happened.
    void play(int mostEvents);

    /// From now on nothing goes wrong and the holder mistypes nothing.
    void calm() { calm_ = true; }

    [[nodiscard]] const State& state() const { return state_; }

    Chip chip;
    int hostPin = 1;
    bool hostLocked = false;
    std::set<Uuid> leaves;                       ///< given and not reported on
    std::map<Uuid, State> reports{};             ///< the state that each report was made from
    std::optional<domain::AccountOrder> order{}; ///< that the registry has for the bank
    std::set<Uuid> bankDid{}; ///< orders carried out, by the operation that gave leave
    std::map<std::string, Blank> blanks{};
    std::string inReader = "B1"; ///< which of them
    domain::NetworkCheck networkCheck = domain::NetworkCheck::Agrees;
    int proofs = 0;                  ///< that the host has confirmed
    std::set<Uuid> askedElsewhere{}; ///< operations that supervisors at other desks are asked for
    int wanted = 2;                  ///< what the holder wants the new PIN to be

private:
    void send(const Event& event);
    void restart();
    void userTurn();
    void typePin();
    void answerElsewhere();
    void carryOut(const ReadCard&);
    void carryOut(const ForgetPins&);
    void carryOut(const BuildEnvelope&);
    void carryOut(const RunAct& run);
    void carryOut(const SettleAct& settle);
    void carryOut(const CheckDocument&);
    void carryOut(const ProvePin& prove);
    void carryOut(const AskApproval&);

    void carryOut(const WithdrawApproval& withdraw) { askedElsewhere.erase(withdraw.operation); }

    ActFinished unblock();
    // simulated_making.cpp
    void readBlank();
    ActFinished make(ActKind kind);
    [[nodiscard]] std::optional<std::string> takenBlank() const;
    ActFinished takeBlank();
    ActFinished writeCard();
    ActFinished readBack();
    ActFinished printFace();
    ActFinished bookBlank();
    ActFinished settledMaking(ActKind kind);
    ActFinished settled(const Act& act);
    ActFinished actOnChip(std::size_t index);
    ActFinished actAtBank();
    ActFinished actAtHost(std::size_t index);
    ActFinished actAtRegistry(std::size_t index);

    [[nodiscard]] bool fault() { return !calm_ && choose_(8) == 0; }

    State state_;
    Choose choose_;
    bool calm_ = false;
    std::map<std::pair<domain::CredentialKind, PinSlot>, int> vault_;
    std::set<std::pair<Uuid, domain::CredentialKind>> receipts_;
    std::vector<Event> answers_;
};

} // namespace guitai::procedure
