// SPDX-License-Identifier: Apache-2.0
#include "app/desk/practice_desk.h"

#include "app/desk/data_folder.h"
#include "app/desk/kept_rules.h"
#include "app/desk/practice_documents.h"
#include "cardio/keys/practice_keys.h"
#include "cardio/pcsc/pcsc_reader_provider.h"
#include "cardio/printer/file_printer.h"
#include "models/hosts/practice_account_host.h"
#include "models/hosts/practice_credential_host.h"
#include "models/practice/seed.h"
#include "models/registry/embedded_registry.h"
#include "models/store/outlet_tables.h"

#include <algorithm>

namespace guitai::app {

using procedure::Backend;
using procedure::Services;
using store::Store;
using store::StoreError;
using store::StoreFault;

namespace {

/// Practice is opened at every start and guards nothing: the cheapest cost the library allows.
constexpr operators::KdfCost practiceCost{1, 8192};

constexpr const char* practiceOutlet = "PRACTICE";

store::Location locationIn(const std::filesystem::path& folder) {
    return {folder / "store", folder / "store" / "machine.secret"};
}

std::expected<Store::Opened, StoreError> makeStore(const store::Location& location,
                                                   const Clock& clock) {
    const store::NewOperator clerk{
        practiceClerk.login,
        practiceClerk.name,
        {operators::Role::Clerk, operators::Role::Trainer, operators::Role::Administrator}};
    auto created = Store::create(
        location, clerk, SecretBytes::copyOf(bytesOf(practiceClerk.password)), practiceCost, clock);
    if (!created) {
        return std::unexpected(created.error());
    }
    return Store::Opened{std::move(created->store), std::move(created->administrator)};
}

/// A start may have been killed between the store and its second person.
std::expected<void, StoreError> ensureSupervisor(Store& store, const store::SignedIn& by) {
    if (!by.who.has(operators::Role::Administrator)) {
        return {}; // the administrator's first sign-in has added her
    }
    const auto added = store.addOperator(
        {practiceSupervisor.login, practiceSupervisor.name, {operators::Role::Supervisor}},
        SecretBytes::copyOf(bytesOf(practiceSupervisor.password)), by);
    if (!added && added.error().fault != StoreFault::Conflict) {
        return std::unexpected(added.error());
    }
    return {};
}

std::expected<Store::Opened, StoreError> openPracticeStore(const store::Location& location,
                                                           const std::string& login,
                                                           const SecretBytes& password,
                                                           const Clock& clock) {
    auto opened = Store::exists(location) ? Store::open(location, login, password, clock)
                                          : makeStore(location, clock);
    if (!opened) {
        return opened;
    }
    if (const auto supervisor = ensureSupervisor(*opened->store, opened->who); !supervisor) {
        return std::unexpected(supervisor.error());
    }
    return opened;
}

/// The blanks of the drawer, as one delivery: counted once.
bool stockBlanks(Store& store, const domain::Rules& rules, const Clock& clock) {
    static const auto delivery = *Uuid::parse("01930000-0000-7000-8000-0000000b1a4c");
    outlet::ReceiveBlanks received{.delivery = delivery};
    for (const auto& blank : practiceBlanks(rules)) {
        received.serials.push_back(*outlet::BlankSerial::parse(blank.serial()));
    }
    if (received.serials.empty()) {
        return true;
    }
    const auto noted =
        store.outletTables().note(practiceOutlet, received, {practiceClerk.login, clock.now()});
    return noted && *noted;
}

std::expected<Backend, StoreError>
openPracticeBackend(Store& store, const domain::Rules& rules, const std::string& text,
                    const std::shared_ptr<const practice::Citizens>& citizens,
                    std::shared_ptr<LineState> line, const Clock& clock) {
    const auto kept = KeptRules::open(store, rules, text);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    const auto findRules = [kept = *kept](const domain::RulesReference& wanted) {
        return kept->find(wanted);
    };
    auto registry = std::make_unique<registry::EmbeddedRegistry>(store, findRules, clock, true);
    auto host = std::make_unique<hosts::PracticeCredentialHost>(store, practice::lockLimits(rules));
    if (!practice::seed(*registry, *host, *citizens, rules, chinaDate(clock.now()))) {
        return std::unexpected(StoreError{StoreFault::Internal, "seed practice"});
    }
    if (!stockBlanks(store, rules, clock)) {
        return std::unexpected(StoreError{StoreFault::Internal, "stock blanks"});
    }
    return Backend{.registry = std::make_unique<PracticeLine>(std::move(registry), std::move(line)),
                   .host = std::move(host),
                   .bank = std::make_unique<hosts::PracticeAccountHost>(store),
                   .identityCheck = std::make_unique<PracticeIdentityCheck>(citizens),
                   .hostConnected = true,
                   .rulesBefore = (*kept)->before()};
}

std::expected<practice::Citizens, DeskError> citizensOf(const std::string& region) {
    auto citizens = practice::loadCitizens(practice::practiceFolder(), region);
    if (!citizens) {
        const auto& error = citizens.error();
        return std::unexpected(DeskError{.fault = DeskFault::CitizensBroken,
                                         .where = error.file,
                                         .pointer = error.pointer,
                                         .expected = error.expected});
    }
    return std::move(*citizens);
}

} // namespace

domain::Window practiceWindow() {
    return {.kind = domain::WindowKind::AuthorisedBank,
            .bank = domain::BankName::Icbc,
            .city = *RegionCode::parse("430600"),
            .district = *RegionCode::parse("430602")};
}

std::expected<std::vector<practice::PracticeWindow>, DeskError>
practiceWindows(const std::string& region) {
    auto citizens = citizensOf(region);
    if (!citizens) {
        return std::unexpected(citizens.error());
    }
    return std::move(citizens->windows);
}

std::filesystem::path practiceDataFolder() {
    return dataFolder() / "practice";
}

std::filesystem::path practiceDataFolder(const std::string& region) {
    return practiceDataFolder() / region;
}

std::expected<PracticeDesk, DeskError> makePracticeDesk(const PracticeOptions& options) {
    auto rules = rulesOf(options.region);
    if (!rules) {
        return std::unexpected(rules.error());
    }
    auto citizens = citizensOf(options.region);
    if (!citizens) {
        return std::unexpected(citizens.error());
    }
    const auto window = options.window.value_or(citizens->windows.front().window);
    const procedure::CounterPlace place{practiceOutlet, window, options.region, true};
    PracticeDesk desk;
    const auto line = std::make_shared<LineState>();
    desk.citizens = std::make_shared<const practice::Citizens>(std::move(*citizens));
    desk.services = std::make_shared<Services>(place, rules->own, options.clock);
    auto& services = *desk.services;
    services.rulesLeftOut = std::move(rules->leftOut);
    desk.regions = std::move(rules->regions);
    services.folder = options.folder;
    if (options.realReaders) {
        services.readers = std::make_shared<pcsc::PcscReaderProvider>();
    } else {
        desk.drawer = std::make_shared<PracticeDrawer>(RegionChips(desk.citizens, rules->own),
                                                       options.folder / "cards");
        desk.faults = std::make_shared<DeskFaults>(desk.drawer, line);
        services.readers = desk.drawer->readers();
    }
    services.printer = std::make_shared<printer::FilePrinter>(options.folder / "faces");
    services.documents = std::make_shared<PracticeDocuments>(
        desk.citizens,
        options.exercise ? options.exercise->desk : std::vector<practice::DeskPaper>());
    services.keys = std::make_shared<keys::SoftwareKeys>(keys::practiceKeys(), keys::Use::Practice);
    services.openStore = [location = locationIn(options.folder), clock = options.clock](
                             const std::string& login, const SecretBytes& password) {
        return openPracticeStore(location, login, password, *clock);
    };
    // The services own the rules that the registry finds, and outlive it.
    services.openBackend = [&services, citizens = desk.citizens, line,
                            text = std::move(rules->text)](Store& store) {
        return openPracticeBackend(store, services.rules, text, citizens, line, *services.clock);
    };
    return desk;
}

} // namespace guitai::app
