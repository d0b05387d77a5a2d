// SPDX-License-Identifier: Apache-2.0
#include "models/views/printed_text.h"

#include "models/views/translate.h"

namespace guitai::views {

namespace {

std::vector<Printed> formsOf(domain::Procedure procedure) {
    using enum domain::Procedure;
    if (procedure == Apply || procedure == Replace) {
        return {Printed::ApplicationForm};
    }
    if (procedure == IssueLossNotice) {
        return {Printed::LossNotice};
    }
    if (procedure == IssueClearanceNotice) {
        return {Printed::ClearanceNotice};
    }
    if (procedure == Produce) {
        return {Printed::CardFace};
    }
    if (procedure == PrintTransactions) {
        return {Printed::TransactionRecord};
    }
    return {};
}

} // namespace

std::vector<Printed> printedFor(const procedure::State& state) {
    if (state.voucher.empty()) {
        return {};
    }
    std::vector<Printed> all{Printed::Voucher};
    if (state.ending != procedure::Ending::Done) {
        return all;
    }
    for (const auto form : formsOf(state.procedure)) {
        all.push_back(form);
    }
    if (state.needs.fee > Money()) {
        all.push_back(Printed::Receipt);
    }
    return all;
}

QString textOf(Printed value) {
    switch (value) {
    case Printed::Voucher:
        return translate("Printed", "Voucher");
    case Printed::ApplicationForm:
        return translate("Printed", "Social-security card: application form");
    case Printed::LossNotice:
        return translate("Printed", "Loss notice");
    case Printed::ClearanceNotice:
        return translate("Printed", "Medical-insurance card: clearance notice");
    case Printed::TransactionRecord:
        return translate("Printed", "Transaction record");
    case Printed::Receipt:
        return translate("Printed", "Receipt");
    case Printed::CardFace:
        return translate("Printed", "Card face");
    }
    return {};
}

} // namespace guitai::views
