// SPDX-License-Identifier: Apache-2.0
#include "app/desk/command_factor.h"

#include <QFile>
#include <QProcess>

#include <nlohmann/json.hpp>

#include <sys/stat.h>
#include <utility>

#include <unistd.h>

namespace guitai::app {

using operators::FactorFault;

namespace {

constexpr int yes = 0;
constexpr int no = 1;

/// Else somebody could put his own in its place.
bool trustworthy(const std::filesystem::path& program) {
    struct stat facts{};
    return ::stat(program.c_str(), &facts) == 0 && S_ISREG(facts.st_mode) &&
           (facts.st_uid == 0 || facts.st_uid == ::geteuid()) &&
           (facts.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

QByteArray lineFor(const operators::Operator& who) {
    const nlohmann::json person{{"login", who.login}, {"id", who.id}, {"name", who.name}};
    return QByteArray::fromStdString(
        person.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

} // namespace

CommandFactor::CommandFactor(std::filesystem::path program, std::chrono::milliseconds patience)
    : program_(std::move(program))
    , patience_(patience) {}

std::expected<void, FactorFault> CommandFactor::confirm(const operators::Operator& who) {
    if (!trustworthy(program_)) {
        return std::unexpected(FactorFault::Failed);
    }
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QFile::decodeName(program_.c_str()), {});
    process.write(lineFor(who));
    process.closeWriteChannel();
    if (!process.waitForFinished(int(patience_.count()))) {
        process.kill();
        process.waitForFinished();
        return std::unexpected(FactorFault::Failed);
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == yes) {
        return {};
    }
    const bool refused = process.exitStatus() == QProcess::NormalExit && process.exitCode() == no;
    return std::unexpected(refused ? FactorFault::Refused : FactorFault::Failed);
}

std::shared_ptr<operators::SecondFactor> secondFactor(const std::filesystem::path& folder,
                                                      const std::filesystem::path& administrators) {
    for (const auto& place : {administrators, folder / "second-factor"}) {
        std::error_code failure;
        const auto kind = std::filesystem::symlink_status(place, failure).type();
        // What is there and cannot be looked at is there: it must not be passed over.
        if (kind != std::filesystem::file_type::not_found) {
            return std::make_shared<CommandFactor>(place);
        }
    }
    return nullptr;
}

} // namespace guitai::app
