// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec_event.h"

namespace guitai::domain::parts {

namespace {

json ofOperation(const char* name, const Uuid& operation) {
    return {{"event", name}, {"operation", operation.text()}};
}

template <class OperationEvent>
Event readOfOperation(const JsonReader& in) {
    in.only({"event", "operation"});
    return OperationEvent{in.at("operation").uuid()};
}

template <class PlainEvent>
Event readPlain(const JsonReader& in) {
    in.only({"event"});
    return PlainEvent{};
}

Event readMoved(const JsonReader& in) {
    in.only({"event", "from", "to", "amount"});
    return FundsMoved{readAccount(in.at("from")), readAccount(in.at("to")),
                      in.at("amount").amount()};
}

Event readCorrected(const JsonReader& in) {
    in.only({"event", "details"});
    in.at("details").only({"idNumber", "name", "district", "personalNumber", "phone"});
    return HolderCorrected{readCorrection(in.at("details"))};
}

Event readRecorded(const JsonReader& in) {
    in.only({"event", "operation", "procedure", "at", "account"});
    ActRecorded event{.operation = in.at("operation").uuid(),
                      .procedure = in.at("procedure").word<Procedure>(),
                      .at = in.at("at").timestamp()};
    if (in.has("account")) {
        event.account = readAccountOrder(in.at("account"));
    }
    return event;
}

template <class FeeEvent>
Event readFee(const JsonReader& in) {
    in.only({"event", "operation", "amount"});
    return FeeEvent{in.at("operation").uuid(), in.at("amount").amount()};
}

using Reader = Event (*)(const JsonReader&);

constexpr std::array<std::pair<std::string_view, Reader>, 11> readers{{
    {"loss-notice-issued", readOfOperation<LossNoticeIssued>},
    {"clearance-notice-issued", readOfOperation<ClearanceNoticeIssued>},
    {"legacy-account-cleared", readPlain<LegacyAccountCleared>},
    {"transactions-printed", readPlain<TransactionsPrinted>},
    {"funds-moved", readMoved},
    {"holder-corrected", readCorrected},
    {"act-recorded", readRecorded},
    {"act-reversed", readOfOperation<ActReversed>},
    {"legacy-card-suspended", readPlain<LegacyCardSuspended>},
    {"fee-taken", readFee<FeeTaken>},
    {"fee-returned", readFee<FeeReturned>},
}};

} // namespace

json body(const LossNoticeIssued& event) {
    return ofOperation("loss-notice-issued", event.operation);
}

json body(const ClearanceNoticeIssued& event) {
    return ofOperation("clearance-notice-issued", event.operation);
}

json body(const LegacyAccountCleared&) {
    return {{"event", "legacy-account-cleared"}};
}

json body(const TransactionsPrinted&) {
    return {{"event", "transactions-printed"}};
}

json body(const FundsMoved& event) {
    return {{"event", "funds-moved"},
            {"from", write(event.from)},
            {"to", write(event.to)},
            {"amount", event.amount.fen()}};
}

json body(const HolderCorrected& event) {
    return {{"event", "holder-corrected"}, {"details", write(event.details)}};
}

json body(const ActRecorded& event) {
    auto out = ofOperation("act-recorded", event.operation);
    out["procedure"] = nameOf(event.procedure);
    out["at"] = toText(event.at);
    if (event.account) {
        out["account"] = write(*event.account);
    }
    return out;
}

json body(const ActReversed& event) {
    return ofOperation("act-reversed", event.operation);
}

json body(const LegacyCardSuspended&) {
    return {{"event", "legacy-card-suspended"}};
}

json body(const FeeTaken& event) {
    auto out = ofOperation("fee-taken", event.operation);
    out["amount"] = event.amount.fen();
    return out;
}

json body(const FeeReturned& event) {
    auto out = ofOperation("fee-returned", event.operation);
    out["amount"] = event.amount.fen();
    return out;
}

std::optional<Event> readFileEvent(const std::string& name, const JsonReader& in) {
    for (const auto& [known, read] : readers) {
        if (known == name) {
            return read(in);
        }
    }
    return std::nullopt;
}

} // namespace guitai::domain::parts
