// SPDX-License-Identifier: Apache-2.0
#include "models/batches/cells.h"
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
    PersonName name;
    std::optional<PhoneNumber> phone{};
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

class OfficerLines final : public LineWork {
public:
    OfficerLines(Table table, std::string fileHash, OfficerAsked asked)
        : table_(std::move(table))
        , fileHash_(std::move(fileHash))
        , asked_(std::move(asked)) {}

    [[nodiscard]] std::size_t size() const override { return table_.lines.size(); }

    [[nodiscard]] std::size_t lineNumber(std::size_t index) const override {
        return table_.lines[index].number;
    }

    [[nodiscard]] Batched<LineReport> look(const BatchDesk& desk,
                                           std::size_t index) const override {
        auto found = find(desk, index);
        if (!found || !found->holder) {
            return found ? Batched<LineReport>(std::move(found->report))
                         : std::unexpected(found.error());
        }
        const auto id = attempt(desk, index);
        if (!id) {
            return std::unexpected(id.error());
        }
        const auto judged = desk.registry.outcomeOf(*id);
        const bool applied = judged && judged->kind == registry::OutcomeKind::Applied;
        found->report.outcome = applied ? LineOutcome::DoneBefore : LineOutcome::NotReached;
        return std::move(found->report);
    }

    [[nodiscard]] Batched<LineReport> take(const BatchDesk& desk,
                                           std::size_t index) const override {
        auto found = find(desk, index);
        if (!found || !found->holder) {
            return found ? Batched<LineReport>(std::move(found->report))
                         : std::unexpected(found.error());
        }
        return act(desk, index, *std::move(found));
    }

private:
    /// The line's person and file; a report alone where there is none.
    struct Found {
        LineReport report{};
        std::optional<ListedPerson> person{};
        std::optional<domain::HolderFile> holder{};
    };

    Batched<Found> find(const BatchDesk& desk, std::size_t index) const {
        const auto& line = table_.lines[index];
        const CellReader in(line, table_);
        auto person = readPerson(in);
        if (!person) {
            const auto& [place, expected] = person.error();
            return Found{.report = malformedLine(line.number, in.column(place), expected)};
        }
        Found found{.report = {.line = line.number, .about = person->idNumber.masked()}};
        auto holder = desk.registry.lookUpByNumber(person->idNumber.text());
        if (!holder && holder.error() != registry::RegistryFault::NotFound) {
            return std::unexpected(holder.error());
        }
        if (!holder) {
            found.report.outcome = LineOutcome::Unknown;
            found.report.reason = "no-file";
        } else if (holder->holder.name != person->name) {
            found.report.outcome = LineOutcome::Refused;
            found.report.reason = "name-differs";
            found.report.column = in.column(Name);
        } else {
            found.person = *std::move(person);
            found.holder = *std::move(holder);
        }
        return found;
    }

    [[nodiscard]] Stored<Uuid> attempt(const BatchDesk& desk, std::size_t index) const {
        std::string content;
        for (const auto& cell : table_.lines[index].cells) {
            content.append(1, '\x1F').append(cell);
        }
        return attemptOf(desk, {fileHash_, content, domain::nameOf(asked_.procedure)});
    }

    [[nodiscard]] Batched<LineReport> act(const BatchDesk& desk, std::size_t index,
                                          Found found) const {
        const auto& [report, person, holder] = found;
        const auto id = attempt(desk, index);
        if (!id) {
            return std::unexpected(id.error());
        }
        const auto filed = file(desk, {.id = *id,
                                       .run = idOf({fileHash_}),
                                       .holder = holder->id,
                                       .fileVersion = holder->version,
                                       .request = requestFor(desk, *id, *person, *holder)});
        if (!filed) {
            return std::unexpected(filed.error());
        }
        found.report.outcome = filed->outcome;
        found.report.reason = filed->reason;
        if (filed->applied() && person->phone && person->phone != holder->holder.phone) {
            found.report.reason = "phone-differs"; // a correction is an act of its own
        }
        return std::move(found.report);
    }

    [[nodiscard]] domain::Request requestFor(const BatchDesk& desk, const Uuid& id,
                                             const ListedPerson& person,
                                             const domain::HolderFile& holder) const {
        domain::Request request;
        request.procedure = asked_.procedure;
        request.requester = {domain::RequesterRole::Officer, asked_.papers};
        if (asked_.procedure == Procedure::Apply) {
            request.asked = domain::NewCardAsked{domain::freshNumber(id), bankOf(desk, person)};
            return request;
        }
        const auto ready = std::ranges::find(holder.cards, CardStage::Ready, &domain::Card::stage);
        if (ready != holder.cards.end()) {
            request.card = ready->number;
        }
        request.asked = domain::ComparisonMade{};
        return request;
    }

    [[nodiscard]] domain::BankName bankOf(const BatchDesk& desk, const ListedPerson& person) const {
        const auto& offered = desk.rules.banks.value;
        const auto first = offered.empty() ? domain::BankName::Icbc : offered.front();
        const auto& asked = person.bank ? person.bank : asked_.bank;
        return asked ? *asked : desk.window.bank.value_or(first);
    }

    Table table_;
    std::string fileHash_;
    OfficerAsked asked_;
};

} // namespace

std::vector<domain::Paper> officersPapers(const domain::Rules& rules, domain::Procedure procedure) {
    std::vector<domain::Paper> papers;
    const auto* act = rules.act(procedure);
    for (const auto& asker : act == nullptr ? std::vector<domain::Asker>() : act->askers.value) {
        if (asker.role != domain::RequesterRole::Officer) {
            continue;
        }
        for (const auto& oneOf : asker.papers.value) {
            for (const auto paper : oneOf) {
                if (std::ranges::find(papers, paper) == papers.end()) {
                    papers.push_back(paper);
                }
            }
        }
    }
    return papers;
}

Batched<Lines> readOfficerList(std::string_view bytes, const OfficerAsked& asked) {
    auto table = readTable(bytes, columns());
    if (!table) {
        return std::unexpected(table.error());
    }
    return std::make_unique<OfficerLines>(*std::move(table),
                                          toHex(operators::payloadHash(std::string(bytes))), asked);
}

Batched<Report> serveOfficer(const BatchDesk& desk, std::string_view bytes,
                             const OfficerAsked& asked, const Progress& progress) {
    const auto lines = readOfficerList(bytes, asked);
    return lines ? takeAll(**lines, desk, progress) : std::unexpected(lines.error());
}

} // namespace guitai::batches
