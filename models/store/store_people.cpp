// SPDX-License-Identifier: Apache-2.0
// Who may open the store: the half of Store that keeps slots and operators together.
#include "models/store/store_parts.h"

#include <utility>

namespace guitai::store {

namespace {

constexpr const char* site = "store.people";

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{fault, site, 0, {}});
}

/// What a second factor's refusals are counted under; no login has it.
std::string factorOf(const std::string& login) {
    return login + "#factor";
}

std::string whyDetail(StoreFault fault) {
    return R"({"why":")" + std::string(codeOf(fault)) + R"("})";
}

} // namespace

std::expected<Enrolled, StoreError> enrol(const NewOperator& who, const SecretBytes& password,
                                          const SecretBytes& databaseKey,
                                          const SecretBytes& machineSecret, operators::KdfCost cost,
                                          Timestamp now) {
    auto key = operators::SigningKey::generate();
    const operators::Operator person{.id = Uuid::v7(now).text(),
                                     .login = who.login,
                                     .name = who.name,
                                     .roles = who.roles,
                                     .key = key.publicKey()};
    auto slot = operators::wrap({databaseKey.clone(), key.seed().clone()}, person.id, person.login,
                                password, machineSecret, cost);
    if (!slot) {
        return std::unexpected(errorOf(slot.error(), site));
    }
    return Enrolled{{person, std::move(key)}, *std::move(slot)};
}

std::expected<SignedIn, StoreError> Store::Parts::admit(Unlocked unlocked) {
    auto who = operatorTable.find(unlocked.operatorId);
    if (!who) {
        return std::unexpected(who.error());
    }
    if (!*who) {
        return failed(StoreFault::NoSuchOperator);
    }
    if (!(*who)->active) {
        return failed(StoreFault::OperatorInactive);
    }
    if (unlocked.content.signingSeed.size() != operators::SigningKey::seedSize) {
        return failed(StoreFault::Damaged);
    }
    auto key = operators::SigningKey::fromSeed(std::move(unlocked.content.signingSeed));
    if (key.publicKey() != (*who)->key) {
        return failed(StoreFault::Damaged);
    }
    if (auto confirmed = confirm(**who); !confirmed) {
        return std::unexpected(confirmed.error());
    }
    return SignedIn{**std::move(who), std::move(key)};
}

std::expected<void, StoreError> Store::Parts::confirm(const operators::Operator& who) {
    if (!door.secondFactor) {
        return {};
    }
    const auto counted = factorOf(who.login);
    if (const auto until = door.throttle.waitsUntil(counted, door.clock.now())) {
        return std::unexpected(StoreError{StoreFault::Throttled, site, 0, until});
    }
    const auto confirmed = door.secondFactor->confirm(who);
    if (confirmed) {
        std::ignore = door.throttle.noteRight(counted);
        return {};
    }
    door.throttle.noteWrong(counted, door.clock.now()); // the password does not forget these
    return failed(confirmed.error() == operators::FactorFault::Refused ? StoreFault::FactorRefused
                                                                       : StoreFault::FactorFailed);
}

std::expected<void, StoreError> Store::Parts::record(const std::string& actor,
                                                     const std::string& action,
                                                     const std::string& subject,
                                                     const std::string& detail) {
    return audit.append({.at = door.clock.now(),
                         .actor = actor,
                         .action = action,
                         .subject = subject,
                         .detail = detail});
}

std::unexpected<StoreError> Store::Parts::failedSignIn(const std::string& login, StoreError error) {
    // What is nobody's login may be a password, typed into the wrong field.
    const bool known = door.slots.find(login) != nullptr;
    std::ignore = record("system", "sign-in-failed", known ? login : "", whyDetail(error.fault));
    return std::unexpected(std::move(error));
}

std::expected<SignedIn, StoreError> Store::signIn(const std::string& login,
                                                  const SecretBytes& password) {
    auto unlocked = unlock(parts_->door, login, password);
    if (!unlocked) {
        return parts_->failedSignIn(login, unlocked.error());
    }
    if (!unlocked->content.databaseKey.sameAs(parts_->connection->key().span())) {
        return failed(StoreFault::Damaged);
    }
    auto person = parts_->admit(*std::move(unlocked));
    if (!person) {
        return parts_->failedSignIn(login, person.error());
    }
    if (auto done = parts_->record(person->who.id, "sign-in", login); !done) {
        return std::unexpected(done.error());
    }
    parts_->catchUp(login, password, *person);
    return person;
}

std::expected<void, StoreError> Store::checkAdministrator(const SignedIn& by, const char* what) {
    const auto known = parts_->operatorTable.find(by.who.id);
    if (!known) {
        return std::unexpected(known.error());
    }
    const bool may = *known && (*known)->active && (*known)->has(operators::Role::Administrator) &&
                     (*known)->key == by.key.publicKey();
    if (may) {
        return {};
    }
    std::ignore = parts_->record(by.who.id, "refusal", what, whyDetail(StoreFault::NotAllowed));
    return failed(StoreFault::NotAllowed);
}

std::expected<operators::Operator, StoreError>
Store::addOperator(const NewOperator& who, const SecretBytes& password, const SignedIn& by) {
    if (auto may = checkAdministrator(by, "operators"); !may) {
        return std::unexpected(may.error());
    }
    return add(who, password, by.who.id);
}

std::expected<operators::Operator, StoreError>
Store::addAfterRecovery(const NewOperator& who, const SecretBytes& password) {
    return parts_->recovered ? add(who, password, "system") : failed(StoreFault::NotAllowed);
}

std::expected<void, StoreError> Store::Parts::retire(operators::Operator who) {
    const auto login = who.login + "#"; // no login has it
    for (int number = 1;; ++number) {
        const auto taken = operatorTable.findByLogin(login + std::to_string(number));
        if (!taken) {
            return std::unexpected(taken.error());
        }
        if (!*taken) {
            who.login = login + std::to_string(number);
            break;
        }
    }
    if (who.active) {
        who.active = false;
        who.leftAt = door.clock.now();
    }
    return operatorTable.save(who);
}

std::expected<operators::Operator, StoreError>
Store::add(const NewOperator& who, const SecretBytes& password, const std::string& by) {
    for (const auto& fit : {checkNewLogin(who.login), checkNewPassword(password)}) {
        if (!fit) {
            return std::unexpected(fit.error());
        }
    }
    auto before = parts_->operatorTable.findByLogin(who.login);
    if (!before) {
        return std::unexpected(before.error());
    }
    if (*before && (*before)->active && !parts_->recovered) {
        return failed(StoreFault::Conflict);
    }
    auto& door = parts_->door;
    auto enrolled = enrol(who, password, parts_->connection->key(), door.machineSecret,
                          parts_->cost, door.clock.now());
    if (!enrolled) {
        return std::unexpected(enrolled.error());
    }
    // The slot first: killed in between, it opens for nobody on record and is replaced next time.
    auto slots = door.slots;
    slots.put(std::move(enrolled->slot));
    if (auto saved = parts_->keepSlots(std::move(slots)); !saved) {
        return std::unexpected(saved.error());
    }
    const auto& person = enrolled->person.who;
    auto done = transaction([&]() -> std::expected<void, StoreError> {
        if (*before) {
            if (auto retired = parts_->retire(**before); !retired) {
                return retired;
            }
        }
        if (auto saved = parts_->operatorTable.save(person); !saved) {
            return saved;
        }
        return parts_->record(by, "operator-added", person.id);
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return person;
}

std::expected<void, StoreError>
Store::changePassword(const std::string& login, const SecretBytes& old, const SecretBytes& fresh) {
    if (auto fit = checkNewPassword(fresh); !fit) {
        return fit;
    }
    auto& door = parts_->door;
    const auto unlocked = unlock(door, login, old);
    if (!unlocked) {
        return parts_->failedSignIn(login, unlocked.error());
    }
    const auto who = parts_->operatorTable.find(unlocked->operatorId);
    if (!who) {
        return std::unexpected(who.error());
    }
    if (!*who || !(*who)->active) {
        const auto fault = *who ? StoreFault::OperatorInactive : StoreFault::NoSuchOperator;
        return parts_->failedSignIn(login, {fault, site, 0, {}});
    }
    if (auto confirmed = parts_->confirm(**who); !confirmed) {
        return parts_->failedSignIn(login, confirmed.error());
    }
    auto slot = operators::wrap(unlocked->content, unlocked->operatorId, login, fresh,
                                door.machineSecret, door.slots.find(login)->cost);
    if (!slot) {
        return std::unexpected(errorOf(slot.error(), site));
    }
    // On record first: a change that was not made is a smaller lie than one that nobody knows of.
    if (auto done = parts_->record(unlocked->operatorId, "password-changed", login); !done) {
        return done;
    }
    auto slots = door.slots;
    slots.put(*std::move(slot));
    return parts_->keepSlots(std::move(slots));
}

std::expected<operators::RecoveryHalves, StoreError> Store::renewRecovery(const SignedIn& by) {
    if (auto may = checkAdministrator(by, "recovery"); !may) {
        return std::unexpected(may.error());
    }
    auto made = operators::makeRecoverySlot(parts_->connection->key());
    if (!made) {
        return std::unexpected(errorOf(made.error(), site));
    }
    if (auto done = parts_->record(by.who.id, "recovery-renewed", "recovery"); !done) {
        return std::unexpected(done.error());
    }
    auto slots = parts_->door.slots;
    slots.recovery = std::move(made->slot);
    if (auto saved = parts_->keepSlots(std::move(slots)); !saved) {
        return std::unexpected(saved.error());
    }
    return std::move(made->halves);
}

} // namespace guitai::store
