// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/samples.h"
#include "ui/pages/approvals_page.h"
#include "ui/pages/give_code_panel.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/secret_line.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace guitai;
using namespace guitai::ui;

class ApprovalsPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ApprovalsPage> page_;
    registry::WaitingApproval asked_;

    [[nodiscard]] bool says(const QString& text) const {
        return std::ranges::any_of(page_->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    template <class Line>
    [[nodiscard]] Line* named(const char* name) const {
        const auto lines = page_->findChildren<Line*>();
        const auto found = std::ranges::find(lines, QLatin1String(name), &QWidget::accessibleName);
        return found == lines.end() ? nullptr : *found;
    }

    [[nodiscard]] SecretLine* password() const { return named<SecretLine>("Your password"); }

    [[nodiscard]] QLineEdit* reason() const { return named<QLineEdit>("Reason for refusing"); }

    void showOne() {
        page_->showWaiting({{.asked = asked_}});
        const auto act = domain::Procedure::ResetPin;
        page_->showOne({.asked = asked_,
                        .state = samples::at(procedure::StepKind::Confirm, act),
                        .file = samples::fileFor(act)});
    }

private Q_SLOTS:
    void init();
    void enterOpensTheOneThatWaits();
    void nothingIsSignedWithoutAPassword();
    void whatIsShownIsWhatIsSigned();
    void refusalNeedsAReason();
    void wrongPasswordKeepsItShown();
    void nothingIsLeftOfWhoeverHasGone();
    void codeIsGivenForTwelveDigitsAndAPassword();
    void codeIsGoneWithTheNextNumber();
};

void ApprovalsPageTest::init() {
    asked_ = {.operation = Uuid::v7(samples::now()),
              .outlet = "Hall 1",
              .clerk = "lisi",
              .name = "李四",
              .payload = "{}",
              .asked = {samples::now(), samples::now() + std::chrono::minutes(30)}};
    page_ = std::make_unique<ApprovalsPage>();
    page_->resize(1100, 700);
    page_->show();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
}

void ApprovalsPageTest::enterOpensTheOneThatWaits() {
    page_->showWaiting({{.asked = asked_}});
    page_->focusStart();
    std::optional<registry::WaitingApproval> chosen;
    connect(page_.get(), &ApprovalsPage::chosen, this,
            [&](const registry::WaitingApproval& asked) { chosen = asked; });
    QTest::keyClick(page_->findChild<QTableView*>(), Qt::Key_Return);
    QVERIFY(chosen == asked_);
}

void ApprovalsPageTest::nothingIsSignedWithoutAPassword() {
    showOne();
    QSignalSpy approved(page_.get(), &ApprovalsPage::approved);
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(approved.count(), 0);
}

void ApprovalsPageTest::whatIsShownIsWhatIsSigned() {
    showOne();
    std::optional<registry::WaitingApproval> signedOne;
    std::size_t length = 0;
    connect(page_.get(), &ApprovalsPage::approved, this,
            [&](const registry::WaitingApproval& shown, SecretBytes& secret) {
                signedOne = shown;
                length = secret.size();
            });
    // Another one that begins to wait meanwhile is not the one that is signed.
    auto other = asked_;
    other.operation = Uuid::v7(samples::now() + std::chrono::seconds(1));
    page_->showWaiting({{.asked = other}});
    QTest::keyClicks(password(), QStringLiteral("secret word"));
    QTest::keyClick(password(), Qt::Key_Return);
    QVERIFY(signedOne == asked_);
    QCOMPARE(length, 11U);
    QVERIFY(password()->isEmpty());
    page_->tellAnswered(true);
    QVERIFY(!page_->shown());
}

void ApprovalsPageTest::refusalNeedsAReason() {
    showOne();
    std::string why;
    connect(page_.get(), &ApprovalsPage::refused, this,
            [&](const registry::WaitingApproval&, const std::string& reason) { why = reason; });
    QTest::keyClicks(reason(), QStringLiteral("  "));
    QTest::keyClick(reason(), Qt::Key_Return);
    QCOMPARE(why, std::string());
    QTest::keyClicks(reason(), QStringLiteral("wrong card "));
    QTest::keyClick(reason(), Qt::Key_Return);
    QCOMPARE(why, std::string("wrong card"));
}

void ApprovalsPageTest::wrongPasswordKeepsItShown() {
    showOne();
    page_->tellNotAnswered("wrong-password");
    QVERIFY(page_->shown().has_value());
    QVERIFY(password()->hasFocus());
    QVERIFY(says(QStringLiteral("wrong-password")));
}

void ApprovalsPageTest::nothingIsLeftOfWhoeverHasGone() {
    showOne();
    QTest::keyClicks(password(), QStringLiteral("secret"));
    page_->clear();
    QVERIFY(!page_->shown());
    QVERIFY(password()->isEmpty());
    QCOMPARE(page_->findChild<QTableView*>()->model()->rowCount(), 0);
}

void ApprovalsPageTest::codeIsGivenForTwelveDigitsAndAPassword() {
    auto* panel = page_->findChild<GiveCodePanel*>();
    std::string challenge;
    SecretBytes secret;
    connect(page_.get(), &ApprovalsPage::codeWanted, this,
            [&](const std::string& digits, SecretBytes& typed) {
                challenge = digits;
                secret = std::move(typed);
            });
    auto* number = panel->findChild<QLineEdit*>();
    auto* own = panel->findChild<SecretLine*>();
    QTest::keyClicks(number, QStringLiteral("352 950 596 86"));
    QTest::keyClicks(own, QStringLiteral("s3cret"));
    QTest::keyClick(own, Qt::Key_Return);
    QVERIFY(challenge.empty()); // a digit is missing
    QTest::keyClicks(number, QStringLiteral("0"));
    QTest::keyClick(own, Qt::Key_Return);
    QCOMPARE(challenge, std::string("352950596860"));
    QCOMPARE(secret.size(), std::size_t(6));
    QVERIFY(own->isEmpty());
}

void ApprovalsPageTest::codeIsGoneWithTheNextNumber() {
    page_->showCode("100007", "5555404614");
    QVERIFY(says(QStringLiteral("55  55  40  46  14")));
    QTest::keyClicks(page_->findChild<GiveCodePanel*>()->findChild<QLineEdit*>(),
                     QStringLiteral("1"));
    QVERIFY(!says(QStringLiteral("55  55  40  46  14")));
    page_->tellNoCode("no-number");
    QVERIFY(says(QStringLiteral("no number yet")));
}

QTEST_MAIN(ApprovalsPageTest)
#include "approvals_page_test.moc"
