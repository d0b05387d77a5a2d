// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_session.h"
#include "cardio/api/key_service.h"
#include "models/base/date.h"
#include "models/base/secret_pin.h"

#include <array>
#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace guitai::sscard {

/// EF05, issuer data (LD/T 32, tags 01–07). Texts are UTF-8, trimmed; empty or absent where the
/// card has nothing there. Numbers are as the card has them: checked by the caller who needs them
/// right.
struct IssuerData {
    Bytes cardIdentification{};    ///< 卡的识别码, 16 bytes
    std::string region{};          ///< first three bytes of it, six digits
    std::string cardClass{};       ///< 卡类别
    std::string specVersion{};     ///< 规范版本 as it stands: `2.00`
    std::string initialisingOrg{}; ///< 初始化机构编号, hexadecimal
    std::optional<Date> issued{};
    std::optional<Date> validUntil{};
    std::string cardNumber{};     ///< 卡号
    bool undecodableDate = false; ///< a date is there and is none
};

/// EF06, holder data (tags 08 09 4E 0A 0B 0C 0D). Name and its extension are joined.
struct HolderData {
    std::string idNumber{};
    std::string name{};
    std::string sex{};        ///< `1` 男, `2` 女
    std::string ethnicity{};  ///< GB 3304, two digits
    std::string birthplace{}; ///< GB/T 2260, six digits
    std::optional<Date> birthDate{};
    bool undecodableDate = false; ///< a date is there and is none
};

/// EF05 and EF06 as a card keeps them, record by record: see environment_records.h.
struct EnvironmentRecords {
    std::vector<Bytes> issuer{};
    std::vector<Bytes> holder{};

    bool operator==(const EnvironmentRecords&) const = default;
};

/// What an old or odd card has wrong and can be served with nevertheless.
enum class CardWarning {
    IdNumberCheckCharacter,
    IdNumberFormat,
    CardNumberCheckCharacter,
    UnknownRegion,
    BirthDateDiffers, ///< tag 0D and the identity number disagree
    NameNotDecodable, ///< bytes that are no GBK: shown as U+FFFD
    Expired,
    DateNotDecodable,
};

enum class Generation { First = 1, Second = 2, Third = 3 };

/// How the chip's PIN stands. `left` is unknown where the chip does not tell without costing a try.
struct PinTries {
    std::optional<int> left{};
    bool locked = false;
};

/// The social-security application (SSSE) on a card. Every act is one short dialogue under a
/// transaction, and begins by selecting the SSSE again: between two acts another program may have
/// selected another application, which must not be sent our PIN. Made by open(); valid as long as
/// its session and until the card is removed.
class SocialSecurityCard {
public:
    /// Selects the SSSE and reads what the FCI and the ATR tell. NotThisKind for any other card.
    [[nodiscard]] static std::expected<SocialSecurityCard, cardio::CardError>
    open(cardio::CardSession& session);

    [[nodiscard]] cardio::Algorithm algorithm() const { return algorithm_; }

    /// The last eight bytes of the ATR: the card's dispersion factor.
    [[nodiscard]] const std::array<std::uint8_t, 8>& dispersionFactor() const { return factor_; }

    /// EF05. Free to read on every version.
    [[nodiscard]] std::expected<IssuerData, cardio::CardError> readIssuer();
    /// EF06. On version 3.0 `keys` must authenticate with key 0A first: AccessRefused without.
    [[nodiscard]] std::expected<HolderData, cardio::CardError> readHolder(const IssuerData& issuer,
                                                                          cardio::KeyService* keys);

    /// Asks without costing a try; unknown where the chip answers 6700.
    [[nodiscard]] std::expected<PinTries, cardio::CardError> triesLeft();

    /// PinWrong (with triesLeft) or PinLocked when the chip says no.
    [[nodiscard]] std::expected<void, cardio::CardError> verifyPin(const SecretPin& pin);
    [[nodiscard]] std::expected<void, cardio::CardError> changePin(const SecretPin& old,
                                                                   const SecretPin& fresh);
    /// Key 06: the counter goes back to its limit, the PIN stays.
    [[nodiscard]] std::expected<void, cardio::CardError> unblockPin(const IssuerData& issuer,
                                                                    cardio::KeyService& keys);
    /// Key 06: a new PIN and a full counter.
    [[nodiscard]] std::expected<void, cardio::CardError>
    reloadPin(const IssuerData& issuer, cardio::KeyService& keys, const SecretPin& fresh);

    /// Key 04: writes all of EF06, then of EF05 what is the issuer's to write, the card's number
    /// last. Of `issuer` the region derives the key. After a failure some records may be written;
    /// the same again on the same card makes it whole.
    [[nodiscard]] std::expected<void, cardio::CardError>
    personalise(const IssuerData& issuer, const EnvironmentRecords& records,
                cardio::KeyService& keys);

    /// Internal authentication with the practice key: whether this is one of our practice cards.
    /// Nothing but selection and free data has been sent to the card before. From the call on, and
    /// for ever if the answer is no, acts with the PIN are refused with NotPracticeCard, nothing
    /// sent.
    [[nodiscard]] std::expected<bool, cardio::CardError> proveKnown(const IssuerData& issuer,
                                                                    cardio::KeyService& keys);

private:
    SocialSecurityCard(cardio::CardSession& session, cardio::Algorithm algorithm,
                       const std::array<std::uint8_t, 8>& factor);

    /// Selects the SSSE and gives its FCI.
    static std::expected<Bytes, cardio::CardError> select(cardio::CardSession& session);
    std::expected<cardio::TransactionScope, cardio::CardError> beginAct();
    std::expected<cardio::TransactionScope, cardio::CardError> beginSecretAct();
    /// External authentication, within an act.
    std::expected<void, cardio::CardError>
    authenticate(const IssuerData& issuer, cardio::KeyService& keys, cardio::CardKey key);
    [[nodiscard]] cardio::KeyDerivation derivation(const IssuerData& issuer,
                                                   cardio::CardKey key) const;

    cardio::CardSession* session_;
    cardio::Algorithm algorithm_;
    std::array<std::uint8_t, 8> factor_;
    bool stranger_ = false;
};

[[nodiscard]] std::optional<Generation> generationOf(const IssuerData& issuer);

/// Everything odd about the two records on that day.
[[nodiscard]] std::vector<CardWarning>
warningsFor(const IssuerData& issuer, const std::optional<HolderData>& holder, Date today);

} // namespace guitai::sscard
