// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/json.h"
#include "models/rules/pack.h"

/// The steps of readPack. Inside this folder only. Those that read throw DecodeError; `own` is the
/// rule that an assumed value names.
namespace guitai::rules {

/// The document as values.
[[nodiscard]] Pack readPackDocument(const domain::JsonReader& in);

[[nodiscard]] domain::Names readNames(const domain::JsonReader& in);

/// The region's credentials, by kind.
void readCredentials(const domain::JsonReader& in, domain::Rules& rules);

/// Every act of the pack, with the pack's own lists and defaults.
void readActs(const domain::JsonReader& pack, domain::Rules& rules);

[[nodiscard]] domain::ActivationRules readActivation(const domain::JsonReader& in,
                                                     const std::string& own);
[[nodiscard]] domain::LossRules readLoss(const domain::JsonReader& in, const std::string& own);
[[nodiscard]] domain::LegacyRules readLegacy(const domain::JsonReader& in, const std::string& own);

[[nodiscard]] domain::WorkingHours readWorkingHours(const domain::JsonReader& in);

/// What the values must be to each other.
[[nodiscard]] std::vector<domain::DecodeError> checkSense(const domain::Rules& rules);
/// What stands beside the acts is there where an act looks at it, and only there.
[[nodiscard]] std::vector<domain::DecodeError> checkCompanions(const domain::Rules& rules,
                                                               const nlohmann::json& pack);

/// What a value rests on: a rule of the catalogue, or a reason why it was assumed.
[[nodiscard]] domain::Source readSource(const domain::JsonReader& in, const std::string& own);

/// A value with its source. `read` gets the value's place.
template <class F>
[[nodiscard]] auto readRuled(const domain::JsonReader& in, const std::string& own, F read) {
    using Value = std::decay_t<decltype(read(in))>;
    in.only({"value", "source", "assumed"});
    return domain::Ruled<Value>{read(in.at("value")), readSource(in, own)};
}

/// A whole number with its source.
[[nodiscard]] inline domain::Ruled<int> readRuledNumber(const domain::JsonReader& in,
                                                        const std::string& own, int most) {
    return readRuled(in, own, [&](const domain::JsonReader& number) {
        return static_cast<int>(number.integer(0, most));
    });
}

[[nodiscard]] inline bool readFlag(const domain::JsonReader& in) {
    return in.flag();
}

template <class E>
[[nodiscard]] E readWord(const domain::JsonReader& in) {
    return in.word<E>();
}

template <class E>
[[nodiscard]] std::vector<E> readWords(const domain::JsonReader& in) {
    return in.words<E>();
}

/// All groups are needed, of each group one paper.
[[nodiscard]] inline std::vector<domain::OneOf> readPapers(const domain::JsonReader& in) {
    return in.list(readWords<domain::Paper>);
}

/// A member's name that is a word of a list.
template <class E>
[[nodiscard]] E readName(const std::string& name, const domain::JsonReader& member) {
    const auto word = domain::parseName<E>(name);
    if (!word) {
        member.fail("no such member; a word that this list knows");
    }
    return *word;
}

} // namespace guitai::rules
