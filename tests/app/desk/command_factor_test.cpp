// SPDX-License-Identifier: Apache-2.0
// A second factor that a program of the office's asks for.
#include "app/desk/command_factor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::app;
using operators::FactorFault;
namespace fs = std::filesystem;

class CommandFactorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void saysYesAndNoByItsExitCode();
    void isToldWhoSignsInAndNothingElse();
    void whatFailsIsNoYes_data();
    void whatFailsIsNoYes();
    void programThatOthersCanWriteIsNotAsked();
    void programThatIsGoneIsNoYes();
    void oneThatDoesNotEndIsEnded();
    void isFoundInTheCountersFolder();

private:
    [[nodiscard]] fs::path root() const { return folder_->path().toStdString(); }

    /// A shell script with that body.
    [[nodiscard]] fs::path program(const QByteArray& body,
                                   fs::perms mode = fs::perms::owner_all) const {
        const auto path = root() / "second-factor";
        QFile file(QString::fromStdString(path.string()));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("not written");
        }
        file.write("#!/bin/sh\n" + body + "\n");
        file.close();
        fs::permissions(path, mode);
        return path;
    }

    [[nodiscard]] static std::optional<FactorFault>
    faultOf(const fs::path& program,
            std::chrono::milliseconds patience = std::chrono::seconds(30)) {
        const auto confirmed =
            CommandFactor(program, patience).confirm({.id = "1", .login = "zhang", .name = "张三"});
        return confirmed ? std::nullopt : std::optional(confirmed.error());
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

void CommandFactorTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
}

void CommandFactorTest::saysYesAndNoByItsExitCode() {
    QVERIFY(!faultOf(program("exit 0")));
    QVERIFY(faultOf(program("exit 1")) == FactorFault::Refused);
}

void CommandFactorTest::isToldWhoSignsInAndNothingElse() {
    const auto told = root() / "told";
    QVERIFY(!faultOf(
        program("cat > '" + QByteArray::fromStdString(told.string()) + "'; test $# -eq 0")));
    QFile file(QString::fromStdString(told.string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"id\":\"1\",\"login\":\"zhang\",\"name\":\"张三\"}\n"));
}

void CommandFactorTest::whatFailsIsNoYes_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("another code") << QByteArray("exit 2");
    QTest::newRow("killed") << QByteArray("kill -9 $$");
    QTest::newRow("no such command") << QByteArray("no-such-command-at-all");
}

void CommandFactorTest::whatFailsIsNoYes() {
    QFETCH(const QByteArray, body);
    QVERIFY(faultOf(program(body)) == FactorFault::Failed);
}

void CommandFactorTest::programThatOthersCanWriteIsNotAsked() {
    for (const auto open : {fs::perms::group_write, fs::perms::others_write}) {
        QVERIFY(faultOf(program("exit 0", fs::perms::owner_all | open)) == FactorFault::Failed);
    }
}

void CommandFactorTest::programThatIsGoneIsNoYes() {
    QVERIFY(faultOf(root() / "nothing-there") == FactorFault::Failed);
    QVERIFY(faultOf(program("exit 0", fs::perms::owner_read)) == FactorFault::Failed);
    QVERIFY(faultOf(root()) == FactorFault::Failed);
}

void CommandFactorTest::oneThatDoesNotEndIsEnded() {
    QVERIFY(faultOf(program("exec sleep 600"), std::chrono::milliseconds(50)) ==
            FactorFault::Failed);
}

void CommandFactorTest::isFoundInTheCountersFolder() {
    const auto administrators = root() / "administrators";
    const auto own = [&] { return secondFactor(root(), administrators); };
    QVERIFY(own() == nullptr);
    std::ignore = program("exit 1");
    const auto found = own();
    QVERIFY(found != nullptr);
    QVERIFY(found->confirm({}).error() == FactorFault::Refused);
    fs::remove(root() / "second-factor");
    fs::create_symlink("nowhere", root() / "second-factor"); // what is there is not passed over
    QVERIFY(own()->confirm({}).error() == FactorFault::Failed);
    fs::remove(root() / "second-factor");
    fs::rename(program("exit 0"), administrators); // before the counter's own
    std::ignore = program("exit 1");
    QVERIFY(own()->confirm({}).has_value());
}

QTEST_GUILESS_MAIN(CommandFactorTest)
#include "command_factor_test.moc"
