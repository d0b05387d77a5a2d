// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/commands/clerk_desk.h"

#include "app/desk/data_folder.h"
#include "app/desk/practice_desk.h"
#include "app/desk/real_desk.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/office/office_desk.h"

#include <filesystem>

namespace guitai::ctl {

namespace {

using Made = std::expected<std::shared_ptr<procedure::Services>, app::DeskError>;

Made makePractice(const ClerkAccess& access) {
    auto desk = app::makePracticeDesk({.folder = access.folder.empty()
                                                     ? app::practiceDataFolder(access.region)
                                                     : std::filesystem::path(access.folder),
                                       .region = access.region,
                                       .clock = std::make_shared<SystemClock>()});
    return desk ? Made(desk->services) : std::unexpected(desk.error());
}

Made makeReal(const ClerkAccess& access) {
    const auto folder =
        access.folder.empty() ? app::counterDataFolder() : std::filesystem::path(access.folder);
    const auto counter = app::lookAtCounter(folder);
    if (!counter) {
        return std::unexpected(counter.error());
    }
    if (!*counter) {
        return std::unexpected(app::DeskError{.fault = app::DeskFault::StoreUnusable,
                                              .where = folder.string(),
                                              .storeFault = store::StoreFault::NotFound});
    }
    return app::makeRealDesk(folder, **counter, std::make_shared<SystemClock>());
}

/// What the window does at sign-in, on this thread.
std::expected<void, ExitCode> letIn(procedure::Services& services, const ClerkAccess& access,
                                    Output& output) {
    const auto password = readPassword(access.passwordFd);
    if (!password) {
        return std::unexpected(output.fail(ExitCode::Usage, "no-password",
                                           "No password could be read from --password-fd."));
    }
    auto opened = services.openStore(access.login, *password);
    if (!opened) {
        return std::unexpected(fail(output, opened.error()));
    }
    auto backend = services.openBackend(*opened->store);
    if (!backend) {
        return std::unexpected(fail(output, backend.error()));
    }
    services.store = std::move(opened->store);
    services.backend = *std::move(backend);
    services.backend.forwarder =
        std::make_unique<registry::Forwarder>(*services.store, *services.backend.registry);
    services.signedIn = std::make_unique<store::SignedIn>(std::move(opened->who));
    return {};
}

} // namespace

void addClerkOptions(CLI::App& command, ClerkAccess& access) {
    command
        .add_option("--folder", access.folder,
                    "The counter's folder, as guitai --folder has it (else the same default)")
        ->type_name("DIR");
    auto* practice =
        command.add_flag("--practice", access.practice, "The practice counter, not a real one");
    command.add_option("--region", access.region, "Of the practice counter")
        ->capture_default_str()
        ->type_name("REGION")
        ->needs(practice);
    command.add_option("--login", access.login, "The clerk")->type_name("LOGIN")->required();
    command
        .add_option("--password-fd", access.passwordFd,
                    "The open file descriptor to read the password from, 0 for standard input")
        ->type_name("N")
        ->required();
}

std::expected<std::shared_ptr<procedure::Services>, ExitCode>
openClerkDesk(const ClerkAccess& access, Output& output) {
    auto services = access.practice ? makePractice(access) : makeReal(access);
    if (!services) {
        const auto exitCode = services.error().storeFault ? ExitCode::Store : ExitCode::Usage;
        return std::unexpected(output.fail(exitCode, app::codeOf(services.error()),
                                           app::sentenceOf(services.error())));
    }
    if (const auto in = letIn(**services, access, output); !in) {
        return std::unexpected(in.error());
    }
    if (!(*services)->signedIn->who.has(operators::Role::Clerk)) {
        return std::unexpected(output.fail(ExitCode::AnswerIsNo, "not-clerk",
                                           "That person is no clerk and signs no acts."));
    }
    return *std::move(services);
}

batches::BatchDesk batchDeskOf(procedure::Services& services) {
    return office::deskOf(services, services.place);
}

} // namespace guitai::ctl
