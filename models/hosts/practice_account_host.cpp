// SPDX-License-Identifier: Apache-2.0
#include "models/hosts/practice_account_host.h"

#include "models/store/account_tables.h"
#include "models/store/store.h"

namespace guitai::hosts {

namespace {

using store::HostAccount;
using store::StoreError;
using store::StoreFault;

template <class T>
using Stored = std::expected<T, StoreError>;

HostFault faultOf(const StoreError& error) {
    return error.fault == StoreFault::OutcomeUnknown ? HostFault::UnknownOutcome
                                                     : HostFault::Failed;
}

std::string actOf(const AccountRequest& request) {
    const auto& order = request.order;
    return std::string(domain::nameOf(order.act)) + " " + domain::accountName(order.from) + " " +
           domain::accountName(order.to);
}

bool ofBank(const domain::Account& account) {
    return std::holds_alternative<domain::LegacyAccount>(account) ||
           std::holds_alternative<domain::CardAccount>(account);
}

Stored<HostAccount> load(store::AccountTables& tables, const AccountRequest& request,
                         const domain::Account& account, Money unknown) {
    const auto name = domain::accountName(account);
    const auto found = tables.load(request.holder, name);
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found ? **found : HostAccount{request.holder, name, unknown.fen(), false};
}

/// Both sides or none: inside the caller's transaction.
Stored<Money> move(store::AccountTables& tables, const AccountRequest& request) {
    const auto& order = request.order;
    auto from = load(tables, request, order.from, order.amount);
    if (!from) {
        return std::unexpected(from.error());
    }
    const bool all = order.act != domain::AccountAct::Reverse;
    const Money amount(all ? from->balance : order.amount.fen());
    const auto left = Money(from->balance).minus(amount);
    if (ofBank(order.from)) {
        if (!left || *left < Money()) {
            return std::unexpected(StoreError{StoreFault::Conflict, "practice bank", 0, {}});
        }
        from->balance = left->fen();
        if (auto saved = tables.save(*from); !saved) {
            return std::unexpected(saved.error());
        }
    }
    if (ofBank(order.to)) {
        auto to = load(tables, request, order.to, Money());
        const auto sum = to ? Money(to->balance).plus(amount) : std::nullopt;
        if (!sum) {
            return std::unexpected(to ? StoreError{StoreFault::Conflict, "practice bank", 0, {}}
                                      : to.error());
        }
        to->balance = sum->fen();
        if (auto saved = tables.save(*to); !saved) {
            return std::unexpected(saved.error());
        }
    }
    return amount;
}

Stored<Money> freeze(store::AccountTables& tables, const AccountRequest& request) {
    auto account = load(tables, request, request.order.from, request.order.amount);
    if (!account) {
        return std::unexpected(account.error());
    }
    account->frozen = request.order.act == domain::AccountAct::Freeze;
    if (auto saved = tables.save(*account); !saved) {
        return std::unexpected(saved.error());
    }
    return Money();
}

Stored<Money> carryOut(store::AccountTables& tables, const AccountRequest& request) {
    const auto act = request.order.act;
    const bool freezes = act == domain::AccountAct::Freeze || act == domain::AccountAct::Unfreeze;
    return freezes ? freeze(tables, request) : move(tables, request);
}

std::string markOf(const AccountRequest& request) {
    const auto id = request.operation.text();
    return "PRACTICE-BANK-" + id.substr(id.size() - 12);
}

} // namespace

std::expected<void, HostFault> PracticeAccountHost::available() {
    return {};
}

std::expected<AccountDone, HostFault> PracticeAccountHost::perform(const AccountRequest& request) {
    auto& tables = store_.accountTables();
    AccountDone done{.receipt = markOf(request)};
    bool other = false;
    const auto kept = store_.transaction([&]() -> Stored<void> {
        const auto earlier = tables.receiptOf(request.operation);
        if (!earlier) {
            return std::unexpected(earlier.error());
        }
        if (*earlier) {
            other = (*earlier)->act != actOf(request);
            done.amount = Money((*earlier)->amount);
            return {};
        }
        const auto moved = carryOut(tables, request);
        if (!moved) {
            return std::unexpected(moved.error());
        }
        done.amount = *moved;
        return tables.remember({request.operation, actOf(request), moved->fen()});
    });
    if (!kept) {
        return std::unexpected(faultOf(kept.error()));
    }
    if (other) {
        return std::unexpected(HostFault::OtherRequestSameId);
    }
    return done;
}

std::expected<std::optional<AccountDone>, HostFault>
PracticeAccountHost::receiptOf(const AccountRequest& request) {
    const auto found = store_.accountTables().receiptOf(request.operation);
    if (!found) {
        return std::unexpected(HostFault::Failed);
    }
    if (!*found) {
        return std::optional<AccountDone>();
    }
    if ((*found)->act != actOf(request)) {
        return std::unexpected(HostFault::OtherRequestSameId);
    }
    return std::optional(AccountDone{Money((*found)->amount), markOf(request)});
}

} // namespace guitai::hosts
