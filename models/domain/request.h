// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/asked.h"
#include "models/domain/holder_file.h"

#include <set>

namespace guitai::domain {

/// An act on a chip or at a host is two operations: leave to do it, then what came of it. What
/// needs neither is Whole, and so is a case that asks for the result at once.
enum class Phase { Whole, Authorise, Report };

template <>
struct Words<Phase> {
    static constexpr WordList<Phase, 3> all{
        {{Phase::Whole, "whole"}, {Phase::Authorise, "authorise"}, {Phase::Report, "report"}}};
};

/// What the network check of an identity document has answered (联网核查).
enum class NetworkCheck {
    Agrees,
    Differs,
    Unavailable, ///< on record as not made
};

template <>
struct Words<NetworkCheck> {
    static constexpr WordList<NetworkCheck, 3> all{{{NetworkCheck::Agrees, "agrees"},
                                                    {NetworkCheck::Differs, "differs"},
                                                    {NetworkCheck::Unavailable, "unavailable"}}};
};

/// The identity document of who stands at the counter, as typed or read.
struct IdentityDocument {
    IdNumber idNumber;
    PersonName name;
    std::optional<Date> validUntil{}; ///< its last day; nothing: 长期
    NetworkCheck check = NetworkCheck::Unavailable;

    bool operator==(const IdentityDocument&) const = default;
};

/// Who stands at the counter, and with what. A paper that is listed is genuine and valid.
struct Requester {
    RequesterRole role = RequesterRole::Holder;
    std::set<Paper> papers{};
    std::optional<IdentityDocument> document{};

    bool operator==(const Requester&) const = default;
};

/// What a chip or a host did with one credential.
struct CredentialOutcome {
    CredentialKind pin{};
    bool done = false;
    std::optional<int> wrong{}; ///< wrong entries its keeper has counted, where it tells
    std::string receipt{};      ///< the host's receipt; the chip gives none

    bool operator==(const CredentialOutcome&) const = default;
};

/// What the bank did with the order that leave was given for.
struct AccountOutcome {
    bool done = false;
    Money amount{};        ///< what it has moved
    std::string receipt{}; ///< the bank's

    bool operator==(const AccountOutcome&) const = default;
};

/// What is asked of the registry. Never a PIN.
struct Request {
    Procedure procedure{};
    Phase phase = Phase::Whole;
    Requester requester{};
    std::optional<CardNumber> card{}; ///< may be left out where the file holds one
    std::vector<CredentialKind> pins{};
    Asked asked{};                         ///< what the procedure wants to know besides
    std::set<CredentialKind> proved{};     ///< whose right value the holder has shown for this act
    Purpose purpose = Purpose::HolderAsks; ///< enquire
    std::optional<Uuid> authorisation{};   ///< report: the operation that got leave
    std::vector<CredentialOutcome> outcomes{}; ///< report
    std::optional<AccountOutcome> account{};   ///< report
    Money feeTaken{};                          ///< what the holder has paid for it (O4)

    bool operator==(const Request&) const = default;
};

struct Window {
    WindowKind kind = WindowKind::Hrss;
    std::optional<BankName> bank{}; ///< of bank and authorised-bank windows
    RegionCode city;
    RegionCode district;

    bool operator==(const Window&) const = default;
};

/// Where, when, and whether a different supervisor has approved.
struct Circumstances {
    Window window;
    Timestamp at{};
    bool approved = false;
    Uuid operation{}; ///< the asking operation's id
    /// The act itself is judged, not what would be: its fee and its requester's document count.
    bool inEarnest = false;
    /// Leave is given by the counter itself, on the file as it knows it, while the registry cannot
    /// be asked: possible only where the region lets the act be done so.
    bool withoutRegistry = false;
};

} // namespace guitai::domain
