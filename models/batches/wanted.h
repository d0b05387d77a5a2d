// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/vocabulary.h"

namespace guitai::batches {

/// What a malformed cell should have held.
enum class Wanted {
    IdNumber,
    Name,
    Phone,
    PersonalNumber,
    Ethnicity,
    Bank,
    RegionCode,
    Insurances,
    BatchId,
    CardNumber,
    FailureReason,
    Result,
    Identification,
    BankCard,
    Day,
};

} // namespace guitai::batches

/// As a report in English says it.
template <>
struct guitai::domain::Words<guitai::batches::Wanted> {
    using Wanted = guitai::batches::Wanted;
    static constexpr WordList<Wanted, 15> all{{
        {Wanted::IdNumber, "an identity number of 18 characters with a right check character"},
        {Wanted::Name, "a person's name that a card can bear"},
        {Wanted::Phone, "a mobile number, a landline with its area code, or nothing"},
        {Wanted::PersonalNumber,
         "6 to 20 digits and capital letters, the last six digits, or nothing"},
        {Wanted::Ethnicity, "a nationality like 01 or 汉族, or nothing"},
        {Wanted::Bank, "a bank: ICBC, CCB, BOC, ABC, BOCOM, PSBC, RCC, HRXJ or its Chinese name"},
        {Wanted::RegionCode, "six digits of a known province"},
        {Wanted::Insurances, "medical, pension, both, or nothing"},
        {Wanted::BatchId, "the batch's id"},
        {Wanted::CardNumber, "a card number of nine characters with a right check character"},
        {Wanted::FailureReason, "why it failed, in at most 200 bytes"},
        {Wanted::Result, "made or failed"},
        {Wanted::Identification, "32 hexadecimal digits"},
        {Wanted::BankCard,
         "a bank card number of 16 to 19 digits with a right check digit, or nothing"},
        {Wanted::Day, "a date like 2036-11-22"},
    }};
};
