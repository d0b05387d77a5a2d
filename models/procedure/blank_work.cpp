// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/blank_work.h"

#include "cardio/sscard/environment_records.h"
#include "models/procedure/open_card.h"

#include <algorithm>

namespace guitai::procedure {

using cardio::CardError;
using cardio::CardFault;
using sscard::EnvironmentRecords;
using sscard::RecordFault;

namespace {

/// The one that the chip bears, or that it will have.
Bytes identificationOf(const OpenCard& open) {
    if (!open.issuer.cardIdentification.empty()) {
        return open.issuer.cardIdentification;
    }
    std::array<std::uint8_t, 4> serial{};
    std::ranges::copy(BytesView(open.card.dispersionFactor()).last(serial.size()), serial.begin());
    return sscard::cardIdentification(open.issuer.region, serial).value_or(Bytes());
}

std::expected<OpenCard, CardError> openBlank(const CardDesk& desk, const CardSeen& blank) {
    auto open = openCard(desk);
    if (open && toHex(identificationOf(*open)) != blank.identification) {
        return std::unexpected(CardError{CardFault::WrongCard, "compare blank"});
    }
    return open;
}

/// What the card in the reader is to bear, besides what its maker has written.
std::expected<EnvironmentRecords, RecordFault> recordsFor(const OpenCard& open,
                                                          const CardContent& content) {
    auto issuer = open.issuer;
    issuer.cardIdentification = identificationOf(open);
    issuer.issued = content.issued;
    issuer.validUntil = content.validUntil;
    issuer.cardNumber = content.cardNumber;
    return sscard::recordsOf(issuer, content.holder);
}

ChipAnswer notWritable(RecordFault fault) {
    const bool text = fault == RecordFault::Text;
    return {ActStatus::NotDone,
            {.kind = SituationKind::NotWritable, .detail = text ? "text" : "length"},
            {}};
}

/// Reads all of it. Nothing on the card that cannot be what was written is a mistake of ours.
std::expected<bool, CardError> bears(OpenCard& open, const CardDesk& desk,
                                     const EnvironmentRecords& wanted) {
    const auto holder = open.card.readHolder(open.issuer, desk.keys);
    if (!holder) {
        return std::unexpected(holder.error());
    }
    const auto found = sscard::recordsOf(open.issuer, *holder);
    return found && *found == wanted;
}

/// Compares under the same conditions, whatever a difference then means.
ChipAnswer compared(const CardDesk& desk, const CardSeen& blank, const CardContent& content,
                    SituationKind difference) {
    auto open = openBlank(desk, blank);
    if (!open) {
        return notBegun(open.error());
    }
    const auto wanted = recordsFor(*open, content);
    if (!wanted) {
        return notWritable(wanted.error());
    }
    const auto same = bears(*open, desk, *wanted);
    if (!same) {
        return notBegun(same.error());
    }
    return *same ? ChipAnswer{ActStatus::Done, {}, {}}
                 : ChipAnswer{ActStatus::NotDone, {.kind = difference}, {}};
}

} // namespace

Date validUntil(Date issued, const domain::Rules& rules) {
    const auto last = issued + std::chrono::years(rules.cardYears.value);
    return last.ok() ? last : Date(last.year() / last.month() / std::chrono::last);
}

CardContent contentOf(const State& state, const domain::HolderFile& file,
                      const domain::Rules& rules) {
    const auto& person = file.holder;
    CardContent content;
    content.cardNumber = state.card->text();
    content.issued = chinaDate(state.startedAt);
    content.validUntil = validUntil(content.issued, rules);
    content.holder.idNumber = person.idNumber.text();
    content.holder.name = person.name.text();
    content.holder.sex = person.idNumber.male() ? "1" : "2";
    content.holder.birthDate = person.idNumber.birthDate();
    content.holder.ethnicity = person.ethnicity ? person.ethnicity->code() : std::string();
    content.holder.birthplace = person.birthplace ? person.birthplace->text() : std::string();
    return content;
}

CardFace faceOf(const State& state, const domain::HolderFile& file, const domain::Rules& rules,
                bool practice) {
    const auto content = contentOf(state, file, rules);
    CardFace face{.name = content.holder.name,
                  .idNumber = content.holder.idNumber,
                  .cardNumber = content.cardNumber,
                  .issued = content.issued,
                  .validUntil = content.validUntil,
                  .practice = practice};
    if (const auto* card = file.find(*state.card)) {
        face.bank = card->bank;
    }
    return face;
}

std::expected<CardSeen, CardError> readBlank(const CardDesk& desk) {
    const auto open = openCard(desk);
    if (!open) {
        return std::unexpected(open.error());
    }
    return CardSeen{.reader = open->reader,
                    .number = open->issuer.cardNumber,
                    .identification = toHex(identificationOf(*open)),
                    .region = open->issuer.region,
                    .specVersion = open->issuer.specVersion};
}

std::string serialOf(const CardSeen& blank) {
    constexpr std::size_t at = 16; // behind region and D156000005
    constexpr std::size_t digits = 8;
    return blank.identification.size() < at + digits ? std::string()
                                                     : blank.identification.substr(at, digits);
}

ChipAnswer writeCard(const CardDesk& desk, const CardSeen& blank, const CardContent& content) {
    if (desk.keys == nullptr) {
        return notBegun(noKeys("personalise"));
    }
    auto open = openBlank(desk, blank);
    if (!open) {
        return notBegun(open.error());
    }
    const auto records = recordsFor(*open, content);
    if (!records) {
        return notWritable(records.error());
    }
    return written(open->card.personalise(open->issuer, *records, *desk.keys),
                   SituationKind::WriteInDoubt);
}

ChipAnswer settleWriting(const CardDesk& desk, const CardSeen& blank, const CardContent& content) {
    auto answer = compared(desk, blank, content, SituationKind::WriteNotDone);
    const bool unread = answer.situation.kind == SituationKind::CardProblem ||
                        answer.situation.kind == SituationKind::OtherCard;
    if (unread) {
        answer.status = ActStatus::InDoubt; // still as unknown as before
    }
    return answer;
}

ChipAnswer readBack(const CardDesk& desk, const CardSeen& blank, const CardContent& content) {
    return compared(desk, blank, content, SituationKind::ReadsOtherwise);
}

} // namespace guitai::procedure
