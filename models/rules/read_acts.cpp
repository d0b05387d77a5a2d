// SPDX-License-Identifier: Apache-2.0
#include "models/rules/act_reader.h"

namespace guitai::rules {

using namespace domain;

namespace {

/// The acts of one procedure, told apart by a word: of credentials, of applications, of reasons.
template <class E>
void readBySubject(const JsonReader& acts, Procedure procedure, ActReader& reader, Rules& rules) {
    for (const auto& [name, act] : acts.members()) {
        const auto subject = readName<E>(name, act);
        rules.acts.emplace(ActKey{procedure, subject}, reader.read(act));
    }
}

/// By reason; that of a legacy card has none (R2).
void readReplacements(const JsonReader& acts, ActReader& reader, Rules& rules) {
    for (const auto& [name, act] : acts.members()) {
        const auto subject =
            name == "legacy" ? Subject{} : Subject{readName<ReplaceReason>(name, act)};
        rules.acts.emplace(ActKey{Procedure::Replace, subject}, reader.read(act));
    }
}

/// By kind of loss; an act for both applications, or one for each (L3).
void readLosses(const JsonReader& acts, ActReader& reader, Rules& rules) {
    const auto add = [&](LossSubject subject, const JsonReader& act) {
        rules.acts.emplace(ActKey{Procedure::ReportLoss, subject}, reader.read(act));
    };
    for (const auto& [name, act] : acts.members()) {
        const auto kind = readName<LossKind>(name, act);
        if (!act.has("social") && !act.has("financial")) {
            add({kind, std::nullopt}, act);
            continue;
        }
        for (const auto& [application, own] : act.members()) {
            add({kind, readName<Application>(application, own)}, own);
        }
    }
}

void readProcedure(const JsonReader& in, Procedure procedure, ActReader& reader, Rules& rules) {
    switch (procedure) {
    case Procedure::Activate:
        return readBySubject<Application>(in, procedure, reader, rules);
    case Procedure::ChangePin:
    case Procedure::ResetPin:
    case Procedure::UnlockPin:
        return readBySubject<CredentialKind>(in, procedure, reader, rules);
    case Procedure::ReportLoss:
        return readLosses(in, reader, rules);
    case Procedure::Replace:
        return readReplacements(in, reader, rules);
    case Procedure::CloseCard:
        return readBySubject<ClosingReason>(in, procedure, reader, rules);
    case Procedure::Apply:
    case Procedure::Produce:
    case Procedure::Receive:
    case Procedure::Collect:
    case Procedure::CancelLoss:
    case Procedure::IssueLossNotice:
    case Procedure::IssueClearanceNotice:
    case Procedure::ClearLegacyAccount:
    case Procedure::TransferFunds:
    case Procedure::CorrectDetails:
    case Procedure::PrintTransactions:
    case Procedure::Enquire:
    case Procedure::ReturnRetainedCard:
    case Procedure::SetSettlement:
    case Procedure::Reverse:
        rules.acts.emplace(ActKey{procedure, {}}, reader.read(in));
    }
}

} // namespace

void readActs(const JsonReader& pack, Rules& rules) {
    ActReader reader(pack, rules.ownRule());
    for (const auto& [name, acts] : pack.at("acts").members()) {
        readProcedure(acts, readName<Procedure>(name, acts), reader, rules);
    }
    reader.checkUsed();
}

} // namespace guitai::rules
