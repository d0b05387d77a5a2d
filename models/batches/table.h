// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/csv.h"
#include "models/domain/vocabulary.h"

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

/// A spreadsheet as comma-separated values (RFC 4180), from outside and hostile.
namespace guitai::batches {

enum class TableFault {
    Unreadable, ///< the file itself
    TooBig,
    NotText, ///< neither UTF-8 nor GB18030, or with a NUL
    Quotes,  ///< a quote that does not end, or where none may be
    TooManyLines,
    TooManyColumns,
    CellTooLong,
    BrokenCell, ///< a line break inside a cell
    Empty,      ///< no head
    UnknownColumn,
    ColumnTwice,
    ColumnMissing,
    NoTrailer,    ///< cut: the line with the hash is not there
    TrailerWrong, ///< altered, or another number of lines
    NoSerial,     ///< of a blank
};

struct TableError {
    TableFault fault{};
    std::size_t line = 0;   ///< from 1; 0 where it is the whole
    std::size_t column = 0; ///< likewise
    std::string about{};    ///< the column's name

    bool operator==(const TableError&) const = default;
};

struct TableLine {
    std::size_t number = 0; ///< in the file, from 1
    std::vector<std::string> cells{};

    bool operator==(const TableLine&) const = default;
};

inline constexpr std::size_t mostBytes = 32U << 20U;
inline constexpr std::size_t mostLines = 100'000;
inline constexpr std::size_t mostColumns = 40;
inline constexpr std::size_t longestCell = 500;

/// UTF-8, all lines but empty ones, cells without the spaces around them.
[[nodiscard]] std::expected<std::vector<TableLine>, TableError> readLines(std::string_view bytes);

/// A column and the names that its head may have.
struct Column {
    std::string name; ///< ours: `id_number`
    std::vector<std::string> aliases{};
    bool required = true;
};

/// Lines whose cells stand in the order of the columns asked for, whatever order the file has.
/// Those that are not there are empty.
struct Table {
    std::vector<TableLine> lines{};
    std::vector<std::size_t>
        places{}; ///< of each column asked for, from 1; 0 where it is not there

    bool operator==(const Table&) const = default;
};

[[nodiscard]] std::expected<Table, TableError> readTable(std::string_view bytes,
                                                         const std::vector<Column>& columns);

} // namespace guitai::batches

template <>
struct guitai::domain::Words<guitai::batches::TableFault> {
    using Fault = guitai::batches::TableFault;
    static constexpr WordList<Fault, 15> all{{
        {Fault::Unreadable, "file-unreadable"},
        {Fault::TooBig, "too-big"},
        {Fault::NotText, "no-text"},
        {Fault::Quotes, "quotes"},
        {Fault::TooManyLines, "too-many-lines"},
        {Fault::TooManyColumns, "too-many-columns"},
        {Fault::CellTooLong, "cell-too-long"},
        {Fault::BrokenCell, "broken-cell"},
        {Fault::Empty, "empty"},
        {Fault::UnknownColumn, "unknown-column"},
        {Fault::ColumnTwice, "column-twice"},
        {Fault::ColumnMissing, "column-missing"},
        {Fault::NoTrailer, "no-trailer"},
        {Fault::TrailerWrong, "trailer-wrong"},
        {Fault::NoSerial, "malformed"},
    }};
};
