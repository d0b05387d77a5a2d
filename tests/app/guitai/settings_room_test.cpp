// SPDX-License-Identifier: Apache-2.0
// The settings page in a practice counter's window: what is chosen there holds, and is kept.
#include "app/guitai/settings_room.h"
#include "models/office/own_password.h"
#include "tests/support/practice_window.h"
#include "ui/display/customer_display.h"
#include "ui/pages/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::app;

namespace {
constexpr int patience = 60'000;
}

class SettingsRoomTest : public QObject {
    Q_OBJECT

    views::Languages languages_;
    std::unique_ptr<support::PracticeWindow> at_;

    [[nodiscard]] std::filesystem::path file() const { return preferencesFile(at_->folder()); }

    [[nodiscard]] ui::SettingsPage* page() const { return at_->window().settingsRoom()->page(); }

    void choose(const std::function<void(ui::Preferences&)>& change) const {
        auto chosen = page()->preferences();
        change(chosen);
        page()->choose(chosen);
    }

    [[nodiscard]] bool customerReads(const QString& text) const {
        return std::ranges::any_of(
            at_->window().customer()->findChildren<QLabel*>(),
            [&](const QLabel* label) { return label->text().contains(text); });
    }

private Q_SLOTS:

    void init() {
        languages_.use(views::Language::ZhCn);
        at_ = std::make_unique<support::PracticeWindow>();
        QVERIFY(at_->open(languages_, [this](Window& window) {
            window.settingsRoom()->keepIn(file(), loadPreferences(file()), 100);
        }));
    }

    void cleanup() { at_.reset(); }

    void whatIsChosenHoldsAtOnceAndIsKept() {
        choose([](ui::Preferences& chosen) {
            chosen.scheme = ui::Scheme::HighContrast;
            chosen.language = views::Language::ZhTw;
            chosen.idleMinutes = 30;
        });
        QVERIFY(ui::isHighContrast(QApplication::palette()));
        QCOMPARE(languages_.current(), views::Language::ZhTw);
        QTRY_VERIFY_WITH_TIMEOUT(loadPreferences(file()).preferences == page()->preferences(),
                                 patience);
        page()->undo();
        QVERIFY(!ui::isHighContrast(QApplication::palette()));
        QTRY_COMPARE_WITH_TIMEOUT(loadPreferences(file()).preferences.idleMinutes, 10, patience);
    }

    void languageOfTheWindowsCornerIsKeptToo() {
        languages_.use(views::Language::En);
        QTRY_VERIFY_WITH_TIMEOUT(
            loadPreferences(file()).preferences.language == views::Language::En, patience);
    }

    void customerSeesWhoServesUntilTheCounterIsLocked() {
        const auto name = QString::fromUtf8(practiceClerk.name);
        QVERIFY(customerReads(name));
        at_->counter().lock(procedure::LockCause::Key);
        QVERIFY(!customerReads(name));
    }

    void customersScreenSpeaksTwoLanguagesInLargeType() {
        const auto* heading = at_->window().customer()->findChildren<QLabel*>().at(1);
        const double size = heading->font().pointSizeF();
        QVERIFY(customerReads(QStringLiteral("欢迎")));
        choose([](ui::Preferences& chosen) {
            chosen.secondLanguage = views::Language::En;
            chosen.largeType = true;
        });
        QVERIFY(customerReads(QStringLiteral("欢迎")));
        QVERIFY(customerReads(QStringLiteral("Welcome")));
        QVERIFY(heading->font().pointSizeF() > size);
        page()->undo();
        QVERIFY(!customerReads(QStringLiteral("Welcome")));
        QCOMPARE(heading->font().pointSizeF(), size);
    }

    void textsSizeOfTheNextStartIsToldFromThePresentOne() {
        languages_.use(views::Language::En);
        const auto says = [this](const QString& text) {
            return std::ranges::any_of(page()->findChildren<QLabel*>(),
                                       [&](const QLabel* label) { return label->text() == text; });
        };
        const auto another = QStringLiteral("Another size takes hold when Guitai is opened next.");
        KeptPreferences kept;
        kept.preferences.textPercent = 125;
        at_->window().settingsRoom()->keepIn(file(), kept, 125);
        QVERIFY(says(another));
        kept.preferences.textPercent = 150;
        at_->window().settingsRoom()->keepIn(file(), kept, 125);
        QVERIFY(!says(another));
        QVERIFY(says(QStringLiteral("150 % takes hold when Guitai is opened next.")));
    }

    void nothingOfAPersonIsInTheFile() {
        choose([](ui::Preferences& chosen) { chosen.largeType = true; });
        QTRY_VERIFY_WITH_TIMEOUT(loadPreferences(file()).preferences.largeType, patience);
        QFile kept(QString::fromStdString(file().string()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const auto text = kept.readAll();
        QVERIFY(!text.contains(practiceClerk.login));
        QVERIFY(!text.contains(practiceClerk.name));
    }

    void ownPasswordIsChangedByWhoeverKnowsTheOldOne() {
        office::OwnPassword password(at_->desk().services);
        QSignalSpy changed(&password, &office::OwnPassword::changed);
        QSignalSpy refused(&password, &office::OwnPassword::refused);
        const auto bytes = [](const char* text) { return SecretBytes::copyOf(bytesOf(text)); };
        password.change(practiceClerk.login, bytes("not the old one"), bytes("correct horse"));
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, patience);
        QCOMPARE(refused.front().front().value<store::StoreError>().fault,
                 store::StoreFault::WrongPassword);
        password.change(practiceClerk.login, bytes(practiceClerk.password), bytes("short"));
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 2, patience);
        QCOMPARE(refused.back().front().value<store::StoreError>().fault,
                 store::StoreFault::PasswordUnfit);
        password.change(practiceClerk.login, bytes(practiceClerk.password), bytes("correct horse"));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, patience);
        QSignalSpy in(&at_->counter(), &procedure::Counter::signedIn);
        at_->counter().lock(procedure::LockCause::Key);
        at_->counter().signIn(practiceClerk.login, bytes("correct horse"));
        QVERIFY(in.wait(patience));
        password.change(practiceClerk.login, bytes("correct horse"), bytes(practiceClerk.password));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, patience);
    }
};

QTEST_MAIN(SettingsRoomTest)
#include "settings_room_test.moc"
