// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/data_folder.h"
#include "app/desk/real_desk.h"
#include "tests/models/central/server.h"
#include "tests/support/signed_rules.h"

#include <QProcess>
#include <QTemporaryDir>

namespace guitai::test {

inline QString database(const std::string& role) {
    return QString::fromStdString(where(role));
}

/// Whether that login may reach the server; its lines are cut where it may not.
inline void setLine(const std::string& login, bool up) {
    const auto root = connected("postgres");
    must(root->run("line", "ALTER ROLE " + login + (up ? " LOGIN" : " NOLOGIN")), "no such login");
    if (!up) {
        must(
            root->query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1",
                        {login}),
            "not cut");
    }
}

/// Counters of one region, each in a folder of its own, set up by the commands and joined to one
/// registry on the server that with-postgres has started.
class JoinedCounters {
public:
    static constexpr const char* administrator = "chief";
    static constexpr const char* password = "correct horse";

    JoinedCounters() {
        office_.publish(folder(QStringLiteral("signed")).toStdString());
        office_.trustIn(folder_.path().toStdString());
    }

    [[nodiscard]] const Central& central() const { return central_; }

    [[nodiscard]] QString folder(const QString& name) const { return folder_.filePath(name); }

    /// Runs a command on that counter as its administrator; its exit code.
    [[nodiscard]] int ctl(const QString& counter, const QStringList& command,
                          const QByteArray& passwords) const {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"),
                      command + QStringList{QStringLiteral("--folder"), folder(counter),
                                            QStringLiteral("--login"),
                                            QString::fromLatin1(administrator),
                                            QStringLiteral("--password-fd"), QStringLiteral("0")});
        process.write(passwords);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return process.exitCode();
    }

    /// A counter of that name for the outlet, joined by the login, one of with-postgres. `window`:
    /// the options of `store init` that say of what kind it is.
    void setUp(const QString& counter, const QString& outlet, const QString& login,
               const QStringList& window = {QStringLiteral("--window"),
                                            QStringLiteral("hrss")}) const {
        const std::filesystem::path place = folder(counter).toStdString();
        std::filesystem::create_directories(place);
        office_.trustIn(place);
        mustDo(counter, QStringList{QStringLiteral("store"), QStringLiteral("init"),
                                    QStringLiteral("--region"), QStringLiteral("yueyang"),
                                    QStringLiteral("--outlet"), outlet, QStringLiteral("--name"),
                                    QStringLiteral("张三")} +
                            window);
        must(central::saveCounter(*central_.admin, login.toStdString(), outlet.toStdString(),
                                  "4306"),
             "no counter");
        mustDo(counter, {QStringLiteral("registry"), QStringLiteral("send-operators"),
                         QStringLiteral("--database"), database("guitai_admin")});
        mustDo(counter, {QStringLiteral("registry"), QStringLiteral("join"),
                         QStringLiteral("--database"), database(login.toStdString())});
    }

    /// Its desk, with nobody at it yet.
    [[nodiscard]] std::shared_ptr<procedure::Services>
    desk(const QString& counter, std::shared_ptr<const Clock> clock) const {
        const std::filesystem::path place = folder(counter).toStdString();
        const auto setup = must(app::lookAtCounter(place), "no counter");
        return must(app::makeRealDesk(place, *setup, std::move(clock)), "no desk");
    }

private:
    void mustDo(const QString& counter, const QStringList& command) const {
        if (ctl(counter, command, QByteArray(password) + '\n') != 0) {
            qFatal("failed: %s", qPrintable(command.join(QLatin1Char(' '))));
        }
    }

    QTemporaryDir folder_{};
    support::SigningOffice office_{};
    Central central_{};
};

} // namespace guitai::test
