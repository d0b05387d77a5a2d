// SPDX-License-Identifier: Apache-2.0
#include "models/batches/cells.h"
#include "models/batches/people.h"

namespace guitai::batches {

namespace {

enum Place : std::size_t { Id, Name, Insured, City, District, PersonalNumber, Phone, Nation, Born };

const std::vector<Column>& columns() {
    static const std::vector<Column> all{
        {"id_number", {"社会保障号码", "身份证号码", "身份证号", "公民身份号码"}},
        {"name", {"姓名"}},
        {"insured", {"险种", "参保险种"}},
        {"city", {"参保城市", "城市代码"}},
        {"district", {"区县", "区县代码"}},
        {"personal_number", {"个人编号"}, false},
        {"phone", {"手机号码", "手机号", "联系电话", "电话"}, false},
        {"ethnicity", {"民族"}, false},
        {"birthplace", {"出生地", "出生地代码"}, false}};
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
    const auto nation = in.ethnicity(Nation);
    const auto born = in.birthplace(Born);
    if (!id || !name || !insured) {
        return std::unexpected(!id ? id.error() : !name ? name.error() : insured.error());
    }
    if (!city || !district || !number || !phone) {
        return std::unexpected(!city       ? city.error()
                               : !district ? district.error()
                               : !number   ? number.error()
                                           : phone.error());
    }
    if (!nation || !born) {
        return std::unexpected(!nation ? nation.error() : born.error());
    }
    return domain::Person{.idNumber = *id,
                          .name = *name,
                          .insured = *insured,
                          .city = *city,
                          .district = *district,
                          .personalNumber = *number,
                          .phone = *phone,
                          .ethnicity = *nation,
                          .birthplace = *born};
}

class Enrolling final : public LineWork {
public:
    Enrolling(Table table, registry::EmbeddedRegistry& registry)
        : table_(std::move(table))
        , registry_(registry) {}

    [[nodiscard]] std::size_t size() const override { return table_.lines.size(); }

    [[nodiscard]] std::size_t lineNumber(std::size_t index) const override {
        return table_.lines[index].number;
    }

    [[nodiscard]] Batched<LineReport> look(const BatchDesk& /*desk*/,
                                           std::size_t index) const override {
        auto found = find(index);
        return found ? Batched<LineReport>(std::move(found->report))
                     : std::unexpected(found.error());
    }

    [[nodiscard]] Batched<LineReport> take(const BatchDesk& desk,
                                           std::size_t index) const override {
        auto found = find(index);
        if (!found || !found->person) {
            return found ? Batched<LineReport>(std::move(found->report))
                         : std::unexpected(found.error());
        }
        return enrol(desk, {.id = Uuid::v7(desk.clock.now()), .holder = *found->person},
                     std::move(found->report));
    }

private:
    /// Somebody who has no file yet; a report alone of anybody else.
    struct Found {
        LineReport report{};
        std::optional<domain::Person> person{};
    };

    [[nodiscard]] Batched<Found> find(std::size_t index) const {
        const auto& line = table_.lines[index];
        const CellReader in(line, table_);
        const auto person = readPerson(in);
        if (!person) {
            const auto& [place, expected] = person.error();
            return Found{.report = malformedLine(line.number, in.column(place), expected)};
        }
        Found found{.report = {.line = line.number,
                               .outcome = LineOutcome::NotReached,
                               .about = person->idNumber.masked()}};
        const auto known = registry_.lookUpByNumber(person->idNumber.text());
        if (known) {
            const bool same = known->holder == *person;
            found.report.outcome = same ? LineOutcome::DoneBefore : LineOutcome::Refused;
            found.report.reason = same ? "" : "file-differs";
            return found;
        }
        if (known.error() != registry::RegistryFault::NotFound) {
            return std::unexpected(known.error());
        }
        found.person = *person;
        return found;
    }

    [[nodiscard]] Batched<LineReport> enrol(const BatchDesk& desk, const domain::HolderFile& file,
                                            LineReport report) const {
        std::expected<void, registry::EnrolFault> enrolled;
        const auto kept = desk.store.transaction([&]() -> Stored<void> {
            enrolled = registry_.enrol(file);
            return enrolled ? record(desk, "enrol", file.id.text())
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

    Table table_;
    registry::EmbeddedRegistry& registry_;
};

} // namespace

Batched<Report> takeHolders(const BatchDesk& desk, registry::EmbeddedRegistry& registry,
                            std::string_view bytes, const Progress& progress) {
    auto table = readTable(bytes, columns());
    if (!table) {
        return std::unexpected(table.error());
    }
    return takeAll(Enrolling(*std::move(table), registry), desk, progress);
}

} // namespace guitai::batches
