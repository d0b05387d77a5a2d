// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/password_form.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/secret_line.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>

using namespace guitai;
using namespace guitai::ui;

class SettingsPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SettingsPage> page_;

    template <class Kind>
    [[nodiscard]] Kind* named(const QString& name) const {
        for (auto* each : page_->findChildren<Kind*>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        qWarning("%s", qPrintable(name));
        return nullptr;
    }

    [[nodiscard]] bool says(const QString& text) const {
        return std::ranges::any_of(page_->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    static void type(SecretLine* line, const QString& text) {
        line->setFocus();
        QTest::keyClicks(line, text);
    }

private Q_SLOTS:

    void init() {
        page_ = std::make_unique<SettingsPage>();
        page_->resize(1100, 700);
        page_->show();
        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }

    void aChoiceHoldsAtOnceAndIsTakenBack() {
        QSignalSpy changed(page_.get(), &SettingsPage::changed);
        auto* colours = named<QComboBox>(QStringLiteral("Colours"));
        colours->setFocus();
        QTest::keyClick(colours, Qt::Key_End);
        QCOMPARE(page_->preferences().scheme, Scheme::HighContrast);
        auto* idle = named<QSpinBox>(QStringLiteral("Locks by itself after"));
        idle->setValue(20);
        QCOMPARE(page_->preferences().idleMinutes, 20);
        QCOMPARE(changed.count(), 2);
        QTest::keyClick(page_.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page_->preferences().idleMinutes, 10);
        QCOMPARE(idle->value(), 10);
        QCOMPARE(page_->preferences().scheme, Scheme::HighContrast);
        page_->undo();
        QVERIFY(page_->preferences() == Preferences{});
        QVERIFY(!page_->canUndo());
        QCOMPARE(changed.count(), 4);
    }

    void idleTimeKeepsToItsRange() {
        auto* idle = named<QSpinBox>(QStringLiteral("Locks by itself after"));
        QCOMPARE(idle->minimum(), 1);
        QCOMPARE(idle->maximum(), 60);
    }

    void whatIsNotConnectedStaysChosenAndSaysSo() {
        page_->setReaders({QStringLiteral("A")});
        page_->showChosen(
            {.customerScreen = QStringLiteral("HDMI-9"), .reader = QStringLiteral("B")});
        auto* readers = named<QComboBox>(QStringLiteral("Card reader"));
        QCOMPARE(readers->currentText(), QStringLiteral("B (not connected)"));
        QCOMPARE(named<QComboBox>(QStringLiteral("Shown on"))->currentText(),
                 QStringLiteral("HDMI-9 (not connected)"));
        page_->setReaders({QStringLiteral("A"), QStringLiteral("B")});
        QCOMPARE(readers->currentText(), QStringLiteral("B"));
    }

    void aTextThatIsTooLargeForTheScreenCannotBeChosen() {
        page_->setRoom({1280, 800}, 100);
        auto* sizes = named<QComboBox>(QStringLiteral("Text size"));
        const auto* model = qobject_cast<QStandardItemModel*>(sizes->model());
        QVERIFY(model->item(0)->isEnabled());
        QVERIFY(model->item(1)->isEnabled()); // 125 % leaves 1024 × 640
        QVERIFY(!model->item(2)->isEnabled());
        page_->setRoom({3840, 2160}, 100);
        QVERIFY(model->item(4)->isEnabled());
    }

    void anotherTextSizeSaysWhenItTakesHold() {
        page_->setRoom({3840, 2160}, 100);
        auto chosen = page_->preferences();
        chosen.textPercent = 200;
        page_->choose(chosen);
        QVERIFY(says(QStringLiteral("200 % takes hold when Guitai is opened next.")));
    }

    void newPasswordIsTypedTwice() {
        auto* form = page_->passwordForm();
        QSignalSpy wanted(form, &PasswordForm::changeWanted);
        type(named<SecretLine>(QStringLiteral("Old password")), QStringLiteral("old one here"));
        type(named<SecretLine>(QStringLiteral("New password")), QStringLiteral("correct horse"));
        auto* again = named<SecretLine>(QStringLiteral("New one again"));
        type(again, QStringLiteral("correct mouse"));
        QTest::keyClick(again, Qt::Key_Return);
        QCOMPARE(wanted.count(), 0);
        QVERIFY(says(QStringLiteral("differ")));
        QVERIFY(again->isEmpty());
    }

    void passwordGoesToWhoeverChangesItAndTheFormWaits() {
        auto* form = page_->passwordForm();
        std::string old;
        std::string fresh;
        connect(form, &PasswordForm::changeWanted, this, [&](SecretBytes& one, SecretBytes& two) {
            old.assign(one.span().begin(), one.span().end());
            fresh.assign(two.span().begin(), two.span().end());
        });
        type(named<SecretLine>(QStringLiteral("Old password")), QStringLiteral("old one here"));
        type(named<SecretLine>(QStringLiteral("New password")), QStringLiteral("correct horse"));
        auto* again = named<SecretLine>(QStringLiteral("New one again"));
        type(again, QStringLiteral("correct horse"));
        QTest::keyClick(again, Qt::Key_Return);
        QCOMPARE(old, "old one here");
        QCOMPARE(fresh, "correct horse");
        auto* change = named<KeyButton>(QStringLiteral("Change password"));
        QVERIFY(!change->isEnabled());
        form->tellRefused({store::StoreFault::WrongPassword, {}, 0, {}});
        QVERIFY(change->isEnabled());
        QVERIFY(says(QStringLiteral("the old password holds")));
        form->tellChanged();
        QVERIFY(says(QStringLiteral("Your password is changed")));
    }

    void publishedPasswordIsNotChanged() {
        page_->passwordForm()->setPublished(true);
        QVERIFY(!named<KeyButton>(QStringLiteral("Change password"))->isVisible());
        QVERIFY(says(QStringLiteral("published")));
    }
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
