// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/table.h"
#include "models/batches/text_encoding.h"
#include "models/batches/wanted.h"
#include "models/domain/asked.h"
#include "models/domain/holder_file.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The file to the factory and the one that comes back (制卡回盘); their columns are told in
/// README.md. The first holds identity numbers in full: it is written for its owner's eyes only.
namespace guitai::batches {

struct FactoryCard {
    CardNumber card;
    domain::BankName bank{};
    domain::Person holder;
};

struct FactoryBatch {
    Uuid id{};
    std::string outlet{};
    std::string region{}; ///< a rule pack's id
    std::vector<FactoryCard> cards{};
};

struct WrittenFile {
    std::string bytes{};
    std::string hash{}; ///< of all before the trailer: 64 hexadecimal digits
};

/// Nothing where the encoding has no place for one of the names.
[[nodiscard]] std::optional<WrittenFile> writeFactoryFile(const FactoryBatch& batch, Encoding as);

/// What the factory says of a card.
struct ReturnedCard {
    std::size_t line = 0;
    Uuid batch{};
    CardNumber card;
    std::variant<domain::MadeAsked, std::string> result{}; ///< made, or why not
};

/// A line that is not what it should be.
struct BadLine {
    std::size_t line = 0;
    std::size_t column = 0;
    Wanted expected{};
};

using ReturnedLine = std::variant<ReturnedCard, BadLine>;

/// Its trailer is checked first: a file that was cut or altered gives no line at all.
[[nodiscard]] std::expected<std::vector<ReturnedLine>, TableError>
readReturnFile(std::string_view bytes);

/// The trailer for what stands before it.
[[nodiscard]] std::string trailerOf(std::string_view bytes, std::size_t lines);

} // namespace guitai::batches
