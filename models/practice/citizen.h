// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_pin.h"
#include "models/domain/request.h"
#include "models/practice/practice_data.h"

#include <array>
#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guitai::practice {

enum class ChipAlgorithm { TripleDes, Sm4 };

/// A PIN of a citizen who does not exist: published with the project, so no secret.
struct PracticePin {
    std::optional<SecretPin> value{}; ///< nothing: nobody knows it (forgotten)
    int wrong = 0;                    ///< wrong entries so far
    std::optional<int> lockedDaysAgo{};
};

/// A card of a citizen: its PINs and, where it lies in the practice drawer, its chip: all that a
/// virtual card needs besides the region's rules. Its holder is the citizen's.
struct PracticeCard {
    std::string profile{}; ///< `new`, `active`, …: unique over all citizens of the region; empty:
                           ///< it has no chip (not made yet, lost, a legacy card's password)
    CardNumber number;
    std::string regionCode{};  ///< six digits
    std::string specVersion{}; ///< `2.00`
    ChipAlgorithm algorithm{};
    std::array<std::uint8_t, 4> chipSerial{};
    Date issued{};
    Date validUntil{};
    std::map<domain::CredentialKind, PracticePin> pins{};
};

/// An identity document of somebody made up.
struct PracticeDocument {
    std::string name{};
    std::string idNumber{};
    std::optional<Date> validUntil{}; ///< nothing: 长期
};

/// A person made up for practice: the file at the registry, the cards in hand, and why he comes.
struct Citizen {
    std::string id; ///< `zhang-san`
    domain::HolderFile file;
    domain::Names story{};
    PracticeDocument document{};
    std::vector<PracticeCard> cards{}; ///< one for each card of the file, in its order

    /// The card that he can put into a reader, that one where a number is given; null: none.
    [[nodiscard]] const PracticeCard* inHand(const std::optional<CardNumber>& number) const;
    /// The file with days counted back from `today` (when a PIN was locked).
    [[nodiscard]] domain::HolderFile fileOn(Date today) const;
};

/// A window where the region's citizens can be served.
struct PracticeWindow {
    std::string id; ///< `bank`, `hrss`, …
    domain::Window window;
};

struct Citizens {
    std::string region{};                  ///< a rule pack's id
    std::vector<PracticeWindow> windows{}; ///< one at least; the first is the usual one
    std::map<domain::RequesterRole, PracticeDocument> companions{}; ///< who may come instead
    std::vector<Citizen> all{};

    [[nodiscard]] const Citizen* find(std::string_view id) const;
    [[nodiscard]] const domain::Window* window(std::string_view id) const;
    /// What whoever comes in that role for that holder has in hand; null where nobody would come.
    [[nodiscard]] const PracticeDocument* document(const domain::HolderId& holder,
                                                   domain::RequesterRole role) const;
    /// The card of that profile and whose it is; null where there is none.
    [[nodiscard]] const PracticeCard* card(std::string_view profile) const;
    [[nodiscard]] const Citizen* holderOf(const PracticeCard& card) const;
};

/// Reads citizens (README.md beside the data). `file` is for messages.
[[nodiscard]] std::expected<Citizens, DataError> parseCitizens(std::string_view text,
                                                               const std::string& file);
/// `citizens/REGION.json` of that folder.
[[nodiscard]] std::expected<Citizens, DataError>
loadCitizens(const std::filesystem::path& practiceFolder, const std::string& region);

} // namespace guitai::practice

template <>
struct guitai::domain::Words<guitai::practice::ChipAlgorithm> {
    static constexpr WordList<guitai::practice::ChipAlgorithm, 2> all{{
        {guitai::practice::ChipAlgorithm::TripleDes, "3DES"},
        {guitai::practice::ChipAlgorithm::Sm4, "SM4"},
    }};
};
