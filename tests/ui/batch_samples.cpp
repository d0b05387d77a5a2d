// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/batch_samples.h"

#include "tests/models/domain/samples.h"

namespace guitai::ui::samples {

namespace base = guitai::samples;
using batches::LineOutcome;
using batches::LineReport;
using domain::Procedure;
using outlet::BlankState;

namespace {

Uuid uuid(int number) {
    return Uuid::v7(base::noon + std::chrono::milliseconds(number));
}

Date day(const char* text) {
    return *parseDate(text);
}

std::string masked(int number) {
    return base::idBorn(std::to_string(19800100 + number)).masked();
}

CardNumber card(int number) {
    return base::cardNumber("B" + std::to_string(1'000'000 + number));
}

} // namespace

batches::Stock stock() {
    batches::Stock stock{.blanks = {.blank = 12, .taken = 1, .used = 15, .voided = 2}};
    stock.ranges = {
        {BlankState::Blank, {}, "YY20260018", "YY20260029", 12},
        {BlankState::Taken, {}, "YY20260017", "YY20260017", 1},
        {BlankState::Used, {}, "YY20260001", "YY20260010", 10},
        {BlankState::Used, {}, "YY20260012", "YY20260016", 5},
        {BlankState::Void, outlet::VoidReason::WriteFailed, "YY20260011", "YY20260011", 1},
        {BlankState::Void, outlet::VoidReason::Mismatch, "YY20260030", "YY20260030", 1}};
    stock.cards = {{card(1), uuid(1), "张三", day("2026-11-02"), day("2026-11-03")},
                   {card(2), uuid(2), "欧阳明月", day("2026-11-20"), {}},
                   {card(3), uuid(3), "王五", day("2026-11-20"), {}}};
    return stock;
}

std::vector<batches::ListedBatch> batchList() {
    using outlet::BatchState;
    return {{uuid(11), {BatchState::Open, 20, 0, 1, day("2026-11-22"), {}, {}, {}}},
            {uuid(12), {BatchState::Sent, 36, 30, 2, day("2026-11-10"), day("2026-11-10"), {}, {}}},
            {uuid(13),
             {BatchState::Returned,
              120,
              118,
              2,
              day("2026-10-08"),
              day("2026-10-09"),
              {},
              day("2026-10-28")}}};
}

batches::SentBatch sentBatch() {
    return {.batch = uuid(11),
            .cards = 1,
            .fileHash = std::string(64, 'A'),
            .report = {{{.outcome = LineOutcome::Done, .about = card(1).masked()},
                        {.outcome = LineOutcome::Refused,
                         .about = card(2).masked(),
                         .reason = "O1 card-elsewhere"}},
                       false}};
}

batches::HolderList holderList() {
    using domain::BankName;
    return {{card(1), uuid(1), masked(1), "张三", "13000000001", BankName::Icbc, day("2026-11-02"),
             day("2027-01-29")},
            {card(2), uuid(2), masked(2), "欧阳明月", "13000000002", BankName::Ccb,
             day("2026-11-20"), day("2027-02-12")},
            {card(3), uuid(3), masked(3), "王五", "", BankName::Icbc, day("2026-11-20"),
             day("2027-02-12")}};
}

batches::DayFees tiedFees() {
    return {.acts = {{Procedure::Replace, {3, Money(6000), 1, Money(2000)}},
                     {Procedure::Apply, {1, Money(2000), 0, Money()}}},
            .inDrawer = Money(6000),
            .differences = {}};
}

batches::DayFees untiedFees() {
    auto fees = tiedFees();
    fees.differences = {{uuid(21), "not-at-outlet"}, {uuid(22), "amount-differs"}};
    return fees;
}

std::vector<LineReport> lookedAt() {
    return {{.line = 2, .outcome = LineOutcome::NotReached, .about = masked(2)},
            {.line = 3, .outcome = LineOutcome::NotReached, .about = masked(3)},
            {.line = 4, .outcome = LineOutcome::DoneBefore, .about = masked(4)},
            batches::malformedLine(5, 2, batches::Wanted::IdNumber),
            {.line = 6, .outcome = LineOutcome::Unknown, .about = masked(6), .reason = "no-file"},
            {.line = 7, .outcome = LineOutcome::NotReached, .about = masked(7)}};
}

std::vector<LineReport> reported() {
    return {
        {.line = 2, .outcome = LineOutcome::Done, .about = masked(2)},
        {.line = 3, .outcome = LineOutcome::Done, .about = masked(3), .reason = "phone-differs"},
        {.line = 4, .outcome = LineOutcome::DoneBefore, .about = masked(4)},
        batches::malformedLine(5, 2, batches::Wanted::IdNumber),
        {.line = 6, .outcome = LineOutcome::Unknown, .about = masked(6), .reason = "no-file"},
        {.line = 7,
         .outcome = LineOutcome::Refused,
         .about = masked(7),
         .reason = "A5 card-not-ready"},
        {.line = 8,
         .outcome = LineOutcome::Refused,
         .about = masked(8),
         .reason = "missing identity-card"},
        {.line = 9,
         .column = 1,
         .outcome = LineOutcome::Refused,
         .about = masked(9),
         .reason = "name-differs"},
        {.line = 10, .outcome = LineOutcome::Waiting, .about = masked(10)},
        {.line = 11,
         .outcome = LineOutcome::Rejected,
         .about = masked(11),
         .reason = "number-taken"},
        {.line = 12, .outcome = LineOutcome::NotReached}};
}

} // namespace guitai::ui::samples
