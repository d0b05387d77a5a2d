// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/vocabulary.h"

#include <QString>

#include <functional>
#include <vector>

namespace guitai::ui {

/// Something that can be done, with every way to find it.
struct Command {
    QString title{};    ///< in the language of the moment
    QString chinese{};  ///< 激活
    QString initials{}; ///< jh; empty: read off the Chinese
    QString english{};  ///< activate
    std::function<void()> run{};
};

/// A procedure's Chinese name, its pinyin initials and its English name.
struct FindWords {
    QString chinese{};
    QString initials{};
    QString english{};
};

[[nodiscard]] FindWords findWords(domain::Procedure procedure);

/// Those that match what was typed, the best first; all for nothing typed.
[[nodiscard]] std::vector<const Command*> matching(const std::vector<Command>& commands,
                                                   const QString& typed);

} // namespace guitai::ui
