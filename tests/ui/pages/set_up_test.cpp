// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/recovery_key_view.h"
#include "ui/pages/set_up_wizard.h"
#include "ui/pages/sign_in_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/secret_line.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <cstring>

using namespace guitai;
using namespace guitai::ui;

namespace {

std::vector<RegionChoice> regions() {
    return {{"yueyang", QStringLiteral("岳阳"), RegionCode::parse("430600")}};
}

SecretBytes half(char fill) {
    SecretBytes bytes(32);
    std::memset(bytes.data(), fill, bytes.size());
    return bytes;
}

void key(Qt::Key key) {
    QTest::keyClick(QApplication::focusWidget(), key);
}

void type(const char* text) {
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
}

} // namespace

class SetUpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void setUpByKeyboardAlone() {
        SetUpWizard wizard(regions());
        wizard.show();
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        wizard.focusStart();
        std::optional<SetUp> entered;
        connect(&wizard, &SetUpWizard::filledIn, this,
                [&entered](SetUp& setUp) { entered = std::move(setUp); });

        key(Qt::Key_Return); // an outlet without a name is not taken
        QVERIFY(!wizard.findChild<Banner*>()->isHidden());
        type("Window 3");
        while (qobject_cast<QLineEdit*>(QApplication::focusWidget()) == nullptr ||
               !static_cast<QLineEdit*>(QApplication::focusWidget())->text().isEmpty()) {
            key(Qt::Key_Tab); // to the district, the one field that is still empty
        }
        type("430602");
        key(Qt::Key_Return);
        type("Li");
        key(Qt::Key_Tab);
        type("li");
        key(Qt::Key_Tab);
        type("long enough");
        key(Qt::Key_Return);
        type("long enough");
        key(Qt::Key_Return);
        QVERIFY(entered.has_value());
        QCOMPARE(entered->outlet, std::string("Window 3"));
        QCOMPARE(entered->login, std::string("li"));
        QCOMPARE(entered->region, std::string("yueyang"));
        QCOMPARE(entered->password.size(), std::size_t(11));
        QCOMPARE(entered->window.district.text(), std::string("430602"));
    }

    void aDistrictOfAnotherCityIsNotTaken() {
        SetUpWizard wizard(regions());
        wizard.show();
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        wizard.focusStart();
        type("Window 3");
        while (!static_cast<QLineEdit*>(QApplication::focusWidget())->text().isEmpty()) {
            key(Qt::Key_Tab);
            while (qobject_cast<QLineEdit*>(QApplication::focusWidget()) == nullptr) {
                key(Qt::Key_Tab);
            }
        }
        auto* district = static_cast<QLineEdit*>(QApplication::focusWidget());
        type("430102");
        key(Qt::Key_Return);
        QVERIFY(!wizard.findChild<Banner*>()->isHidden());
        QVERIFY(district->isVisible()); // still the first page
        district->setText(QStringLiteral("430602"));
        key(Qt::Key_Return);
        QVERIFY(!district->isVisible());
    }

    void theRecoveryKeyIsShownUntilBothHalvesAreKept() {
        SetUpWizard wizard(regions());
        wizard.show();
        QSignalSpy kept(&wizard, &SetUpWizard::recoveryKeyKept);
        wizard.showRecoveryKey(half('A'), half('B'));
        QTest::keyClick(&wizard, Qt::Key_Return);
        QCOMPARE(kept.count(), 0);
        for (auto* box : wizard.findChildren<QCheckBox*>()) {
            box->click();
        }
        QTest::keyClick(&wizard, Qt::Key_Return);
        QCOMPARE(kept.count(), 1);
        for (const auto* text : wizard.findChildren<SecretText*>()) {
            QVERIFY(text->isEmpty());
        }
    }

    void signInTakesNameAndPassword() {
        SignInPage page;
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.focusStart();
        std::string login;
        SecretBytes password;
        connect(&page, &SignInPage::signInWanted, this,
                [&](const std::string& who, SecretBytes& secret) {
                    login = who;
                    password = std::move(secret);
                });
        type("li");
        key(Qt::Key_Return);
        type("s3cret");
        key(Qt::Key_Return);
        QCOMPARE(login, std::string("li"));
        QVERIFY(password.size() == 6 && std::memcmp(password.data(), "s3cret", 6) == 0);
        QVERIFY(page.password()->isEmpty());
        // While the store is being opened a second Enter asks for nothing.
        login.clear();
        type("x");
        key(Qt::Key_Return);
        QVERIFY(login.empty());
        page.showFault(store::StoreFault::WrongPassword);
        QVERIFY(std::ranges::any_of(page.findChildren<Banner*>(),
                                    [](const Banner* banner) { return !banner->isHidden(); }));
        QVERIFY(page.password()->hasFocus());
    }

    void aLockedWindowKeepsItsOperator() {
        SignInPage page;
        page.lockFor(QStringLiteral("li"));
        QCOMPARE(page.login()->text(), QStringLiteral("li"));
        QVERIFY(page.login()->isReadOnly());
        page.unlock();
        QVERIFY(!page.login()->isReadOnly());
    }
};

QTEST_MAIN(SetUpTest)
#include "set_up_test.moc"
