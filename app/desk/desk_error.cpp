// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk_error.h"

namespace guitai::app {

const char* codeOf(const DeskError& error) {
    switch (error.fault) {
    case DeskFault::FolderUnwritable:
        return "folder-unwritable";
    case DeskFault::StoreUnusable:
        return store::codeOf(error.storeFault.value_or(store::StoreFault::Internal));
    case DeskFault::RulesMissing:
        return "rules-missing";
    case DeskFault::RulesBroken:
        return "rules-broken";
    case DeskFault::RulesUntrusted:
        return "rules-untrusted";
    case DeskFault::CitizensBroken:
        return "citizens-broken";
    }
    return "internal";
}

std::string sentenceOf(const DeskError& error) {
    auto broken = error.where + (error.pointer.empty() ? "" : " at " + error.pointer) +
                  ": expected " + error.expected;
    switch (error.fault) {
    case DeskFault::FolderUnwritable:
        return "The folder " + error.where + " cannot be written.";
    case DeskFault::StoreUnusable:
        return "The store in " + error.where + " cannot be used: " + codeOf(error) + ".";
    case DeskFault::RulesMissing:
        return error.where.empty() ? "No region's rules are installed."
                                   : "There are no rules for the region " + error.where + ".";
    case DeskFault::RulesBroken:
    case DeskFault::RulesUntrusted:
    case DeskFault::CitizensBroken:
        return broken;
    }
    return broken;
}

} // namespace guitai::app
