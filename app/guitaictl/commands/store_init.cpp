// SPDX-License-Identifier: Apache-2.0
#include "app/desk/data_folder.h"
#include "app/desk/real_desk.h"
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/recovery_output.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/domain/window_fault.h"
#include "models/store/counter_setup.h"

#include <memory>

namespace guitai::ctl {

namespace {

struct InitArguments {
    StoreAccess access;
    std::string name;
    std::string outlet;
    std::string region;
    std::string window;
    std::string bank;
    std::string city;
    std::string district;
};

const char* sentenceFor(domain::WindowFault fault) {
    switch (fault) {
    case domain::WindowFault::BankMissing:
        return "A bank's window needs --bank, one of the banks that the rules name.";
    case domain::WindowFault::BankUnwanted:
        return "Only a bank's window has --bank.";
    case domain::WindowFault::DistrictElsewhere:
        break;
    }
    return "--city and --district are six digits each, of one city.";
}

/// The set-up that the arguments describe, or what is wrong with them.
std::expected<store::CounterSetup, std::string> setupOf(const InitArguments& arguments) {
    const auto trusted = app::rulesKeys(arguments.access.location().directory.parent_path());
    const auto installed = app::rulesOf(arguments.region, &trusted);
    if (!installed) {
        return std::unexpected(app::sentenceOf(installed.error()));
    }
    const auto* rules = &installed->own;
    const auto kind = domain::parseName<domain::WindowKind>(arguments.window);
    const auto bank = domain::parseName<domain::BankName>(arguments.bank);
    if (!kind) {
        return std::unexpected("There is no kind of window " + arguments.window + ".");
    }
    auto city = RegionCode::parse(arguments.city);
    if (arguments.city.empty() && !rules->cities.empty()) {
        city = rules->cities.front();
    }
    const auto district = arguments.district.empty() ? city : RegionCode::parse(arguments.district);
    if (!city || !district) {
        return std::unexpected(sentenceFor(domain::WindowFault::DistrictElsewhere));
    }
    if (arguments.outlet.empty()) {
        return std::unexpected("The outlet needs a name: it stands on every voucher.");
    }
    const domain::Window window{*kind, bank, *city, *district};
    if (const auto fault = domain::faultOf(window)) {
        return std::unexpected(sentenceFor(*fault));
    }
    return store::CounterSetup{arguments.outlet, arguments.region, window};
}

std::string quoted(const std::string& text) {
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

void tell(const store::Store::Created& made, const store::Location& location, bool json) {
    const auto directory = location.directory.string();
    if (json) {
        put("{\n  \"directory\": " + quoted(directory) + ",\n  \"administrator\": " +
            quoted(made.administrator.who.id) + ",\n  \"setUp\": true,\n");
        putHalvesJson(made.recovery);
        return;
    }
    put("The store is made in " + directory + ".\n\n");
    putHalvesText(made.recovery);
    put("\nThe machine's secret is " + location.machineSecret.string() +
        ". Keep copies of the store without it.\n");
}

ExitCode init(const InitArguments& arguments, Output& output) {
    const auto setup = setupOf(arguments);
    if (!setup) {
        return output.fail(ExitCode::Usage, "usage", setup.error());
    }
    const auto password = readPassword(arguments.access.passwordFd);
    if (!password) {
        return output.fail(ExitCode::Usage, "no-password",
                           "No password could be read from --password-fd.");
    }
    const SystemClock clock;
    const auto location = arguments.access.location();
    const auto made =
        store::Store::create(location, {arguments.access.login, arguments.name, app::firstRoles},
                             *password, operators::KdfCost(), clock, &*setup);
    if (!made) {
        return fail(output, made.error());
    }
    tell(*made, location, output.json());
    return ExitCode::Done;
}

} // namespace

void addStoreInit(CommandSet& commands) {
    const auto arguments = std::make_shared<InitArguments>();
    auto& command = commands.add("store", "The encrypted store of a counter", "init",
                                 "Make the store of a new counter; prints the recovery key, once",
                                 [arguments](Output& output) { return init(*arguments, output); });
    addAccessOptions(command, arguments->access);
    command.add_option("--name", arguments->name, "The first administrator's name")->required();
    command.add_option("--outlet", arguments->outlet, "The outlet's name, for vouchers")
        ->required();
    command.add_option("--region", arguments->region, "Whose rules: one of `rules list`")
        ->required();
    command.add_option("--window", arguments->window, "The kind of window: hrss, bank, …")
        ->required();
    command.add_option("--bank", arguments->bank, "Whose, where the window is a bank's: ICBC, …");
    command.add_option("--city", arguments->city,
                       "The city's six digits (GB/T 2260); else the region's first");
    command.add_option("--district", arguments->district,
                       "The district's six digits; else the city's");
}

} // namespace guitai::ctl
