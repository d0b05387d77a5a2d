// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/json.h"
#include "models/rules/pack.h"

/// The steps of readPack. Inside this folder only.
namespace guitai::rules {

/// The document as values; throws DecodeError.
[[nodiscard]] Pack readPackDocument(const domain::JsonReader& in);

/// One act's conditions; throws DecodeError. `own` is the rule an assumed value names.
[[nodiscard]] domain::ActRules readAct(const domain::JsonReader& in, const std::string& own);

/// What the values must be to each other.
[[nodiscard]] std::vector<domain::DecodeError> checkSense(const domain::Rules& rules);

/// A value with its source. `read` gets the value's place.
[[nodiscard]] domain::Source readSource(const domain::JsonReader& in, const std::string& own);

template <class F>
[[nodiscard]] auto readRuled(const domain::JsonReader& in, const std::string& own, F read) {
    using Value = std::decay_t<decltype(read(in))>;
    return domain::Ruled<Value>{read(in.at("value")), readSource(in, own)};
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

} // namespace guitai::rules
