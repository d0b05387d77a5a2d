// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/date.h"
#include "models/base/region_code.h"
#include "models/domain/act_rules.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace guitai::domain {

/// A name in the three languages of the window.
struct Names {
    std::string zhCn{};
    std::string zhTw{};
    std::string en{};

    /// By the language's code (`zh_CN`, `zh_TW`, else English).
    [[nodiscard]] const std::string& in(std::string_view language) const;

    bool operator==(const Names&) const = default;
};

/// The value a credential starts with; `digits` only where it is fixed. Published, so no secret.
struct InitialValue {
    InitialRule rule = InitialRule::Silent;
    std::string digits{};

    bool operator==(const InitialValue&) const = default;
};

/// How many wrong entries lock a credential.
struct EntryLimit {
    int wrong = 0;
    Counting counting = Counting::InARow;

    bool operator==(const EntryLimit&) const = default;
};

/// One PIN or password of the region's cards (P1, P2, P2a, P4).
struct CredentialRules {
    Ruled<Application> application{};
    Ruled<KeptBy> keptBy{};
    Ruled<InitialValue> initial{};
    Ruled<std::optional<EntryLimit>> limit{};            ///< nothing where the articles are silent
    Ruled<std::vector<BankName>> unlocksItselfNextDay{}; ///< at these banks
    /// Where the place rule holds, a PIN that another city has locked is unlocked there, with these
    /// papers (P9).
    std::optional<Ruled<std::vector<OneOf>>> unlockedWhereLocked{};
    /// Papers that changing the initial value takes besides those of the act (P6, Hangzhou).
    std::optional<Ruled<std::vector<OneOf>>> initialChangedWith{};
    std::string helpLine{}; ///< number to call about it

    bool operator==(const CredentialRules&) const = default;
};

struct ActivationRules {
    /// The credentials whose initial value must be changed when the application is activated (P5).
    std::map<Application, Ruled<std::vector<CredentialKind>>> changes{};
    Ruled<LegacyEffect> legacyCard{};
    Ruled<LegacyBalance> legacyBalance{};

    bool operator==(const ActivationRules&) const = default;
};

struct LossRules {
    Ruled<bool> formalJointly{}; ///< both applications together or not at all (L3)
    Ruled<int> temporaryDays{};  ///< after them a temporary loss ends by itself; 0: never
    /// Credentials that must no longer have their initial value for a self-service loss (L2).
    Ruled<std::vector<CredentialKind>> selfServiceOwn{};

    bool operator==(const LossRules&) const = default;
};

/// The legacy card and its money.
struct LegacyRules {
    Ruled<Clearing> clearing{};    ///< what becomes of the money of a cleared account (M2)
    Ruled<int> transactionLimit{}; ///< after so many the record must be printed (M3); 0: never

    bool operator==(const LegacyRules&) const = default;
};

/// Minutes since midnight in China; Monday to Friday but for the exceptions.
struct WorkingHours {
    int opens = 9 * 60;
    int closes = 17 * 60;
    std::set<Date> closedOn{}; ///< public holidays
    std::set<Date> openOn{};   ///< weekends worked instead

    [[nodiscard]] bool contains(Date day, int minuteOfDay) const;

    bool operator==(const WorkingHours&) const = default;
};

struct HelpLine {
    Names names{};
    std::string number{};
    std::optional<BankName> bank{};

    bool operator==(const HelpLine&) const = default;
};

/// Everything a region decides, each value with its source. What decide takes.
struct Rules {
    std::string region{};  ///< `yueyang`
    std::string version{}; ///< `2026.1`; changes whenever a value does
    Names names{};
    Date validFrom{};
    std::optional<Date> validUntil{}; ///< the last day in force
    std::vector<RegionCode> cities{}; ///< none: any city

    Ruled<std::vector<BankName>> banks{};
    std::map<CredentialKind, CredentialRules> credentials{};
    std::map<ActKey, ActRules> acts{};
    ActivationRules activation{};
    std::optional<LossRules> loss{};                            ///< where losses are reported
    std::optional<LegacyRules> legacy{};                        ///< where there are legacy cards
    std::optional<Ruled<std::vector<Settlement>>> settlement{}; ///< the ways; the usual one first
    Ruled<std::vector<WindowKind>> instantIssueAt{}; ///< that personalise blanks (即时制卡)
    Ruled<int> cardYears{};                          ///< 有效期 of a card that is made here
    Ruled<int> collectWithin{};    ///< working days; a card that waits longer is listed (O1)
    Ruled<int> ownActFromAge{};    ///< below it the guardian acts
    Ruled<bool> suspendedServes{}; ///< whether a suspended application takes part in PIN acts
    Ruled<WorkingHours> workingHours{};
    Ruled<std::set<WeakPinReason>> weakPins{};
    Ruled<std::vector<HelpLine>> helpLines{};

    /// Nothing where the region has no such act.
    [[nodiscard]] const ActRules* act(Procedure procedure, Subject subject = {}) const;
    [[nodiscard]] const CredentialRules* credential(CredentialKind kind) const;

    /// Of one application where the region has rules for each, else of both.
    [[nodiscard]] const ActRules* lossAct(LossKind kind, Application application) const;

    /// How long leave for the act lasts is the act's value; what rests on the pack as a whole
    /// names this.
    [[nodiscard]] std::string ownRule() const { return "assumed:" + region; }

    [[nodiscard]] bool inForce(Date day) const;

    bool operator==(const Rules&) const = default;
};

} // namespace guitai::domain
