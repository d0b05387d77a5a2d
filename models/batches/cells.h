// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/table.h"
#include "models/batches/wanted.h"
#include "models/domain/holder_file.h"

#include <expected>
#include <optional>
#include <set>
#include <string>

/// What the cells of people's lists say, checked.
namespace guitai::batches {

/// The cell's place among the columns asked for, and what was expected there.
struct BadCell {
    std::size_t place = 0;
    Wanted expected{};
};

template <class T>
using Cell = std::expected<T, BadCell>;

/// One line of a table, cell by cell.
class CellReader {
public:
    CellReader(const TableLine& line, const Table& table)
        : line_(line)
        , table_(table) {}

    [[nodiscard]] Cell<IdNumber> idNumber(std::size_t place) const;
    [[nodiscard]] Cell<PersonName> name(std::size_t place) const;
    /// Nothing where the cell is empty; so are the next three.
    [[nodiscard]] Cell<std::optional<PhoneNumber>> phone(std::size_t place) const;
    [[nodiscard]] Cell<std::optional<PersonalNumber>> personalNumber(std::size_t place) const;
    /// `01`, 汉 or 汉族.
    [[nodiscard]] Cell<std::optional<Ethnicity>> ethnicity(std::size_t place) const;
    [[nodiscard]] Cell<std::optional<RegionCode>> birthplace(std::size_t place) const;
    /// `ICBC` or 工商银行; nothing where the cell is empty.
    [[nodiscard]] Cell<std::optional<domain::BankName>> bank(std::size_t place) const;
    [[nodiscard]] Cell<RegionCode> regionCode(std::size_t place) const;
    /// `medical;pension` or 医疗、养老; may be empty.
    [[nodiscard]] Cell<std::set<domain::Insurance>> insurances(std::size_t place) const;

    /// In the file.
    [[nodiscard]] std::size_t column(std::size_t place) const { return table_.places.at(place); }

private:
    [[nodiscard]] const std::string& at(std::size_t place) const { return line_.cells.at(place); }

    const TableLine& line_;
    const Table& table_;
};

} // namespace guitai::batches
