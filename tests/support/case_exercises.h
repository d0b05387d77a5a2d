// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rules/rules_catalogue.h"
#include "models/trainer/exercise_from_case.h"

#include <QtGlobal>

#include <filesystem>
#include <string>

/// The rule cases of tests/cases as a trainer takes them up.
namespace guitai::support {

inline const std::filesystem::path caseFolder = GUITAI_SOURCE_DIR "/tests/cases";

[[nodiscard]] inline const rules::RulesCatalogue& catalogue() {
    static const auto loaded =
        rules::RulesCatalogue::load(GUITAI_SOURCE_DIR "/models/rules/regions");
    return loaded;
}

[[nodiscard]] inline rules::RuleCase caseIn(const std::filesystem::path& file) {
    const auto text = practice::readText(file);
    if (!text) {
        qFatal("%s cannot be read", file.c_str());
    }
    auto read = rules::readCase(*text, file.string(), catalogue());
    if (!read) {
        qFatal("%s %s: %s", file.c_str(), read.error().pointer.c_str(),
               read.error().expected.c_str());
    }
    return std::move(*read);
}

[[nodiscard]] inline std::expected<trainer::CaseWork, trainer::CaseRefused>
workIn(const std::string& name) {
    const auto file = caseFolder / (name + ".json");
    return trainer::workOf(caseIn(file), file.stem().string());
}

/// Texts that nobody would print.
[[nodiscard]] inline trainer::OwnWords plainWords(const std::string& id) {
    const auto names = [](const std::string& text) {
        return domain::Names{.zhCn = text, .zhTw = text, .en = text};
    };
    return {.id = id,
            .title = names("title"),
            .story = names("story"),
            .lesson = names("lesson"),
            .hints = {names("hint")},
            .replies = {{practice::Question::Who, names("me")},
                        {practice::Question::Why, names("that")}}};
}

} // namespace guitai::support
