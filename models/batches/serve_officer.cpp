// SPDX-License-Identifier: Apache-2.0
#include "models/batches/cells.h"
#include "models/batches/each_line.h"
#include "models/batches/people.h"
#include "models/domain/fresh_number.h"

#include <algorithm>

namespace guitai::batches {

namespace {

using domain::CardStage;
using domain::Procedure;

enum Place : std::size_t { Id, Name, Phone, Bank };

const std::vector<Column>& columns() {
    static const std::vector<Column> all{
        {"id_number", {"社会保障号码", "身份证号码", "身份证号", "公民身份号码"}},
        {"name", {"姓名"}},
        {"phone", {"手机号码", "手机号", "联系电话", "电话"}, false},
        {"bank", {"银行", "开户银行"}, false}};
    return all;
}

struct ListedPerson {
    IdNumber idNumber;
    std::string name{};
    std::string phone{};
    std::optional<domain::BankName> bank{};
};

Cell<ListedPerson> readPerson(const CellReader& in) {
    const auto id = in.idNumber(Id);
    const auto name = in.name(Name);
    const auto phone = in.phone(Phone);
    const auto bank = in.bank(Bank);
    if (!id || !name || !phone || !bank) {
        return std::unexpected(!id      ? id.error()
                               : !name  ? name.error()
                               : !phone ? phone.error()
                                        : bank.error());
    }
    return ListedPerson{*id, *name, *phone, *bank};
}

class Serving {
public:
    Serving(const BatchDesk& desk, const OfficerAsked& asked, std::string_view bytes)
        : desk_(desk)
        , asked_(asked)
        , fileHash_(toHex(operators::payloadHash(std::string(bytes)))) {}

    Batched<LineReport> serve(const TableLine& line, const Table& table) const {
        const CellReader in(line, table);
        const auto person = readPerson(in);
        if (!person) {
            const auto& [place, expected] = person.error();
            return LineReport{
                line.number, in.column(place), LineOutcome::Malformed, {}, "expected " + expected};
        }
        LineReport report{.line = line.number, .about = person->idNumber.masked()};
        const auto holder = desk_.registry.lookUpByNumber(person->idNumber.text());
        if (!holder && holder.error() != registry::RegistryFault::NotFound) {
            return std::unexpected(holder.error());
        }
        if (!holder) {
            report.outcome = LineOutcome::Unknown;
            report.reason = "no-file";
            return report;
        }
        if (holder->holder.name != person->name) {
            report.outcome = LineOutcome::Refused;
            report.reason = "name-differs";
            report.column = in.column(Name);
            return report;
        }
        return act(line, *person, *holder, std::move(report));
    }

private:
    Batched<LineReport> act(const TableLine& line, const ListedPerson& person,
                            const domain::HolderFile& holder, LineReport report) const {
        std::string content;
        for (const auto& cell : line.cells) {
            content.append(1, '\x1F').append(cell);
        }
        const auto id = idOf({fileHash_, content, domain::nameOf(asked_.procedure)});
        const auto filed = file(desk_, {.id = id,
                                        .run = idOf({fileHash_}),
                                        .holder = holder.id,
                                        .fileVersion = holder.version,
                                        .request = requestFor(id, person, holder)});
        if (!filed) {
            return std::unexpected(filed.error());
        }
        report.outcome = filed->outcome;
        report.reason = filed->reason;
        if (filed->applied() && !person.phone.empty() && person.phone != holder.holder.phone) {
            report.reason = "phone-differs"; // a correction is an act of its own
        }
        return report;
    }

    [[nodiscard]] domain::Request requestFor(const Uuid& id, const ListedPerson& person,
                                             const domain::HolderFile& holder) const {
        domain::Request request;
        request.procedure = asked_.procedure;
        request.requester = {domain::RequesterRole::Officer, asked_.papers};
        if (asked_.procedure == Procedure::Apply) {
            request.asked = domain::NewCardAsked{domain::freshNumber(id), bankOf(person)};
            return request;
        }
        const auto ready = std::ranges::find(holder.cards, CardStage::Ready, &domain::Card::stage);
        if (ready != holder.cards.end()) {
            request.card = ready->number;
        }
        request.asked = domain::ComparisonMade{};
        return request;
    }

    [[nodiscard]] domain::BankName bankOf(const ListedPerson& person) const {
        const auto& offered = desk_.rules.banks.value;
        const auto first = offered.empty() ? domain::BankName::Icbc : offered.front();
        const auto& asked = person.bank ? person.bank : asked_.bank;
        return asked ? *asked : desk_.window.bank.value_or(first);
    }

    const BatchDesk& desk_;
    const OfficerAsked& asked_;
    std::string fileHash_;
};

} // namespace

Batched<Report> serveOfficer(const BatchDesk& desk, std::string_view bytes,
                             const OfficerAsked& asked, const Progress& progress) {
    const auto table = readTable(bytes, columns());
    if (!table) {
        return std::unexpected(table.error());
    }
    const Serving serving(desk, asked, bytes);
    return eachLine(
        *table, [&](const TableLine& line) { return serving.serve(line, *table); }, progress);
}

} // namespace guitai::batches
