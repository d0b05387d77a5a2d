// SPDX-License-Identifier: Apache-2.0
// A loss that the bank could not be told of: it shows on the holder's page, and is told from there.
#include "models/hosts/practice_account_host.h"
#include "tests/support/window_clerk.h"
#include "ui/pages/holder_file_panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;
using domain::Procedure;
using procedure::Ending;
using support::WindowClerk;

namespace {

/// The practice bank behind a line that is down until it is mended.
class BankBehindALine final : public hosts::AccountHost {
public:
    BankBehindALine(std::unique_ptr<hosts::AccountHost> bank, std::shared_ptr<bool> down)
        : bank_(std::move(bank))
        , down_(std::move(down)) {}

    std::expected<void, hosts::HostFault> available() override {
        return *down_ ? std::unexpected(hosts::HostFault::NotConnected) : bank_->available();
    }

    std::expected<hosts::AccountDone, hosts::HostFault>
    perform(const hosts::AccountRequest& request) override {
        return *down_ ? std::unexpected(hosts::HostFault::NotConnected) : bank_->perform(request);
    }

    std::expected<std::optional<hosts::AccountDone>, hosts::HostFault>
    receiptOf(const hosts::AccountRequest& request) override {
        return *down_ ? std::unexpected(hosts::HostFault::NotConnected) : bank_->receiptOf(request);
    }

private:
    std::unique_ptr<hosts::AccountHost> bank_;
    std::shared_ptr<bool> down_;
};

} // namespace

class BankDutyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheBankWasNotToldIsToldFromTheHoldersPage();

private:
    QTemporaryDir folder_;
};

void BankDutyTest::whatTheBankWasNotToldIsToldFromTheHoldersPage() {
    ui::applyLook(*qApp);
    views::Languages languages;
    languages.use(views::Language::ZhCn);
    const auto tuesday = *parseTimestamp("2026-11-24T10:30:00+08:00");
    WindowClerk clerk({.folder = folder_.path().toStdString(),
                       .region = "qinhuangdao",
                       .clock = std::make_shared<FixedClock>(tuesday)},
                      languages);
    QVERIFY(clerk.signedIn());
    (void)clerk.fileOf("li-si"); // the store has nothing to do
    auto down = std::make_shared<bool>(true);
    auto& bank = clerk.services().backend.bank;
    bank = std::make_unique<BankBehindALine>(std::move(bank), down);

    QVERIFY(clerk.call("li-si"));
    QVERIFY(clerk.serve(
        {.procedure = Procedure::ReportLoss, .details = {{procedure::Field::LossKind, {"oral"}}}}));
    QCOMPARE(clerk.last().ending, Ending::Done);
    QCOMPARE(clerk.last().situation.kind, procedure::SituationKind::BankNotTold);
    QVERIFY(clerk.finish());
    QCOMPARE(clerk.fileOf("li-si").authorisations.size(), 1U);
    QVERIFY(!clerk.fileOf("li-si").cards.front().frozen);

    *down = false;
    QVERIFY(clerk.call("li-si"));
    auto* panel = clerk.clerk()->findChild<ui::HolderFilePanel*>();
    const auto buttons = panel->findChildren<ui::KeyButton*>();
    QCOMPARE(buttons.size(), 1);
    clerk.hands().click(buttons.front());
    QVERIFY(clerk.goThrough({.procedure = Procedure::ReportLoss}));
    QCOMPARE(clerk.last().ending, Ending::Done);
    QVERIFY(clerk.last().reportApplied);
    QVERIFY(clerk.finish());
    QVERIFY(clerk.fileOf("li-si").authorisations.empty());
    QVERIFY(clerk.fileOf("li-si").cards.front().frozen);
}

QTEST_MAIN(BankDutyTest)
#include "bank_duty_test.moc"
