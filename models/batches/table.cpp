// SPDX-License-Identifier: Apache-2.0
#include "models/batches/table.h"

#include "models/batches/text_encoding.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <utility>

#include <csv.h>

namespace guitai::batches {

namespace {

/// What libcsv reports, until something is wrong.
struct Reading {
    std::vector<TableLine> lines{};
    TableLine line{1, {}};
    std::optional<TableError> error{};

    void fail(TableFault fault) {
        if (!error) {
            error = TableError{fault, line.number, line.cells.size() + 1, {}};
        }
    }

    void take(std::string_view cell) {
        if (line.cells.size() == mostColumns) {
            fail(TableFault::TooManyColumns);
        } else if (cell.size() > longestCell) {
            fail(TableFault::CellTooLong);
        } else if (cell.find('\n') != std::string_view::npos) {
            fail(TableFault::BrokenCell);
        }
        if (!error) {
            line.cells.emplace_back(cell);
        }
    }

    void endLine() {
        const bool empty = std::ranges::all_of(line.cells, &std::string::empty);
        if (!error && !empty) {
            if (lines.size() == mostLines) {
                fail(TableFault::TooManyLines);
                return;
            }
            lines.push_back(std::move(line));
        }
        line = {line.number + 1, {}};
    }
};

// Called by C: nothing may be thrown through it.
void takeCell(void* cell, std::size_t size, void* data) {
    auto& reading = *static_cast<Reading*>(data);
    try {
        reading.take({static_cast<const char*>(cell), size});
    } catch (const std::exception&) {
        reading.fail(TableFault::TooBig);
    }
}

void takeEnd(int, void* data) {
    auto& reading = *static_cast<Reading*>(data);
    try {
        reading.endLine();
    } catch (const std::exception&) {
        reading.fail(TableFault::TooBig);
    }
}

/// One end for every line, so that each is counted once.
std::string withPlainEnds(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (!pair) {
            plain += text[i] == '\r' ? '\n' : text[i];
        }
    }
    return plain;
}

class Parser {
    static constexpr std::size_t growth = std::size_t{64} * 1024;

public:
    Parser()
        : ready_(csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) == 0) {
        if (ready_) { // a hostile cell of megabytes would grow by 128 bytes a time
            csv_set_blk_size(&parser_, growth);
        }
    }

    ~Parser() { csv_free(&parser_); }

    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    bool parse(std::string_view text, Reading& into) {
        return ready_ &&
               csv_parse(&parser_, text.data(), text.size(), takeCell, takeEnd, &into) ==
                   text.size() &&
               csv_fini(&parser_, takeCell, takeEnd, &into) == 0;
    }

private:
    csv_parser parser_{};
    bool ready_;
};

std::unexpected<TableError> failed(TableFault fault) {
    return std::unexpected(TableError{.fault = fault});
}

bool isNamed(const Column& column, const std::string& head) {
    return column.name == head || std::ranges::find(column.aliases, head) != column.aliases.end();
}

/// Where each column stands, from 1.
std::expected<std::vector<std::size_t>, TableError> placesIn(const TableLine& head,
                                                             const std::vector<Column>& columns) {
    std::vector<std::size_t> places(columns.size());
    for (std::size_t at = 0; at < head.cells.size(); ++at) {
        const auto& name = head.cells[at];
        const auto column = std::ranges::find_if(
            columns, [&](const Column& known) { return isNamed(known, name); });
        if (column == columns.end()) {
            return std::unexpected(
                TableError{TableFault::UnknownColumn, head.number, at + 1, name});
        }
        auto& place = places[static_cast<std::size_t>(column - columns.begin())];
        if (place != 0) {
            return std::unexpected(TableError{TableFault::ColumnTwice, head.number, at + 1, name});
        }
        place = at + 1;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].required && places[i] == 0) {
            return std::unexpected(
                TableError{TableFault::ColumnMissing, head.number, 0, columns[i].name});
        }
    }
    return places;
}

} // namespace

std::expected<std::vector<TableLine>, TableError> readLines(std::string_view bytes) {
    if (bytes.size() > mostBytes) {
        return failed(TableFault::TooBig);
    }
    const auto text = toUtf8(bytes);
    if (!text) {
        return failed(TableFault::NotText);
    }
    Reading reading;
    const bool parsed = Parser().parse(withPlainEnds(*text), reading);
    if (!parsed) {
        reading.fail(TableFault::Quotes);
    }
    if (reading.error) {
        return std::unexpected(*std::move(reading.error));
    }
    return std::move(reading.lines);
}

std::expected<Table, TableError> readTable(std::string_view bytes,
                                           const std::vector<Column>& columns) {
    auto lines = readLines(bytes);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    if (lines->empty()) {
        return failed(TableFault::Empty);
    }
    auto places = placesIn(lines->front(), columns);
    if (!places) {
        return std::unexpected(places.error());
    }
    Table table;
    for (auto line = lines->begin() + 1; line != lines->end(); ++line) {
        TableLine ordered{line->number, {}};
        for (const auto place : *places) {
            const bool there = place != 0 && place <= line->cells.size();
            ordered.cells.push_back(there ? std::move(line->cells[place - 1]) : std::string());
        }
        table.lines.push_back(std::move(ordered));
    }
    table.places = *std::move(places);
    return table;
}

} // namespace guitai::batches
