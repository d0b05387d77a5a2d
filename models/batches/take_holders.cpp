// SPDX-License-Identifier: Apache-2.0
#include "models/batches/cells.h"
#include "models/batches/each_line.h"
#include "models/batches/people.h"

namespace guitai::batches {

namespace {

enum Place : std::size_t { Id, Name, Insured, City, District, PersonalNumber, Phone };

const std::vector<Column>& columns() {
    static const std::vector<Column> all{
        {"id_number", {"社会保障号码", "身份证号码", "身份证号", "公民身份号码"}},
        {"name", {"姓名"}},
        {"insured", {"险种", "参保险种"}},
        {"city", {"参保城市", "城市代码"}},
        {"district", {"区县", "区县代码"}},
        {"personal_number", {"个人编号"}, false},
        {"phone", {"手机号码", "手机号", "联系电话", "电话"}, false}};
    return all;
}

Cell<domain::Person> readPerson(const CellReader& in) {
    const auto id = in.idNumber(Id);
    const auto name = in.name(Name);
    const auto insured = in.insurances(Insured);
    const auto city = in.regionCode(City);
    const auto district = in.regionCode(District);
    const auto number = in.personalNumber(PersonalNumber);
    const auto phone = in.phone(Phone);
    if (!id || !name || !insured) {
        return std::unexpected(!id ? id.error() : !name ? name.error() : insured.error());
    }
    if (!city || !district || !number || !phone) {
        return std::unexpected(!city       ? city.error()
                               : !district ? district.error()
                               : !number   ? number.error()
                                           : phone.error());
    }
    return domain::Person{.idNumber = *id,
                          .name = *name,
                          .insured = *insured,
                          .city = *city,
                          .district = *district,
                          .personalNumber = *number,
                          .phone = *phone};
}

class Enrolling {
public:
    Enrolling(const BatchDesk& desk, registry::EmbeddedRegistry& registry)
        : desk_(desk)
        , registry_(registry) {}

    Batched<LineReport> take(const TableLine& line, const Table& table) const {
        const CellReader in(line, table);
        const auto person = readPerson(in);
        if (!person) {
            const auto& [place, expected] = person.error();
            return LineReport{
                line.number, in.column(place), LineOutcome::Malformed, {}, "expected " + expected};
        }
        LineReport report{.line = line.number, .about = person->idNumber.masked()};
        const auto known = registry_.lookUpByNumber(person->idNumber.text());
        if (known) {
            report.outcome =
                known->holder == *person ? LineOutcome::DoneBefore : LineOutcome::Refused;
            report.reason = known->holder == *person ? "" : "file-differs";
            return report;
        }
        if (known.error() != registry::RegistryFault::NotFound) {
            return std::unexpected(known.error());
        }
        return enrol({.id = Uuid::v7(desk_.clock.now()), .holder = *person}, std::move(report));
    }

private:
    Batched<LineReport> enrol(const domain::HolderFile& file, LineReport report) const {
        std::expected<void, registry::EnrolFault> enrolled;
        const auto kept = desk_.store.transaction([&]() -> Stored<void> {
            enrolled = registry_.enrol(file);
            return enrolled ? record(desk_, "enrol", file.id.text())
                            : std::unexpected(store::StoreError{.site = "holders.enrol"});
        });
        if (!enrolled && enrolled.error() == registry::EnrolFault::NumberTaken) {
            report.outcome = LineOutcome::Rejected;
            report.reason = "number-taken";
            return report;
        }
        if (!kept) {
            return std::unexpected(kept.error());
        }
        report.outcome = LineOutcome::Done;
        return report;
    }

    const BatchDesk& desk_;
    registry::EmbeddedRegistry& registry_;
};

} // namespace

Batched<Report> takeHolders(const BatchDesk& desk, registry::EmbeddedRegistry& registry,
                            std::string_view bytes, const Progress& progress) {
    const auto table = readTable(bytes, columns());
    if (!table) {
        return std::unexpected(table.error());
    }
    const Enrolling enrolling(desk, registry);
    return eachLine(
        *table, [&](const TableLine& line) { return enrolling.take(line, *table); }, progress);
}

} // namespace guitai::batches
