// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/day_samples.h"
#include "ui/pages/day_page.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/secret_line.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace guitai;
using namespace guitai::ui;

class DayPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DayPage> page_;

    [[nodiscard]] bool says(const QString& text) const {
        return std::ranges::any_of(page_->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    [[nodiscard]] QLineEdit* line(const QString& name) const {
        for (auto* each : page_->findChildren<QLineEdit*>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }

    [[nodiscard]] KeyButton* closeButton() const {
        for (auto* each : page_->findChildren<KeyButton*>()) {
            if (each->text().contains(u"Close the day")) {
                return each;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void init();
    void openDaysAreOffered();
    void differencesAreNamed();
    void closingWantsNameAndPassword();
    void closedDaySaysByWhomAndOffersNothing();
    void nothingIsLeftOfWhoeverHasGone();
    void aKeyPrintsTheReportOfTheDayThatIsShown();
};

void DayPageTest::init() {
    page_ = std::make_unique<DayPage>();
    page_->resize(1100, 700);
    page_->show();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
}

void DayPageTest::openDaysAreOffered() {
    page_->showDay(samples::dayThatTiesOut());
    auto* days = page_->findChild<QComboBox*>();
    QCOMPARE(days->count(), 2);
    QVERIFY(days->itemText(0).contains(u"open"));
    QVERIFY(says(QStringLiteral("Everything ties out.")));
    QSignalSpy chosen(page_.get(), &DayPage::dayChosen);
    days->setCurrentIndex(1);
    Q_EMIT days->activated(1);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen.first().first().value<std::chrono::year_month_day>() ==
            samples::dayThatTiesOut().open.front());
}

void DayPageTest::differencesAreNamed() {
    page_->showDay(samples::dayWithDifferences());
    QVERIFY(says(QStringLiteral("3 thing(s) do not tie out.")));
}

void DayPageTest::closingWantsNameAndPassword() {
    const auto day = samples::dayThatTiesOut();
    page_->showDay(day);
    std::string signedBy;
    std::string remark;
    std::size_t password = 0;
    connect(page_.get(), &DayPage::closeWanted, this,
            [&](const closing::Day& shown, const std::string& login, SecretBytes& secret,
                const std::string& said) {
                QVERIFY(shown == day.day);
                signedBy = login;
                password = secret.size();
                remark = said;
            });
    closeButton()->click();
    QVERIFY(line(QStringLiteral("Supervisor's sign-in name"))->hasFocus());
    QTest::keyClicks(line(QStringLiteral("Supervisor's sign-in name")), QStringLiteral("wang5 "));
    QTest::keyClicks(line(QStringLiteral("Remark on what does not tie out")), QStringLiteral("ok"));
    closeButton()->click();
    auto* secret = page_->findChild<SecretLine*>();
    QVERIFY(secret->hasFocus());
    QVERIFY(signedBy.empty());
    QTest::keyClicks(secret, QStringLiteral("secret word"));
    QTest::keyClick(secret, Qt::Key_Return);
    QCOMPARE(signedBy, std::string("wang5"));
    QCOMPARE(remark, std::string("ok"));
    QCOMPARE(password, 11U);
    QVERIFY(secret->isEmpty());
}

void DayPageTest::closedDaySaysByWhomAndOffersNothing() {
    page_->showDay(samples::closedDay());
    QVERIFY(says(QStringLiteral("Closed by 王五 at")));
    QVERIFY(says(QStringLiteral("第17号凭证打印中断，已核对")));
    QVERIFY(!closeButton()->isVisible());
}

void DayPageTest::nothingIsLeftOfWhoeverHasGone() {
    page_->showDay(samples::dayWithDifferences());
    line(QStringLiteral("Supervisor's sign-in name"))->setText(QStringLiteral("wang5"));
    page_->clear();
    QVERIFY(!page_->day());
    QVERIFY(line(QStringLiteral("Supervisor's sign-in name"))->text().isEmpty());
    QVERIFY(!says(QStringLiteral("3 thing(s) do not tie out.")));
    QVERIFY(!closeButton()->isVisible());
}

void DayPageTest::aKeyPrintsTheReportOfTheDayThatIsShown() {
    QSignalSpy wanted(page_.get(), &DayPage::printWanted);
    QTest::keyClick(page_.get(), Qt::Key_F4);
    QVERIFY(wanted.isEmpty()); // no day is shown yet
    page_->showDay(samples::dayWithDifferences());
    QTest::keyClick(page_.get(), Qt::Key_F4);
    QCOMPARE(wanted.count(), 1);
    const auto shown = wanted.first().first().value<office::DayShown>();
    QCOMPARE(shown.day.differences.size(), 3U);
}

QTEST_MAIN(DayPageTest)
#include "day_page_test.moc"
