// SPDX-License-Identifier: Apache-2.0
// A desk that is left is locked, by its key or by itself, and it is on record who left and came
// back.
#include "models/store/audit.h"
#include "tests/support/activation_course.h"
#include "tests/support/window_clerk.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;
using namespace std::chrono_literals;
using support::WindowClerk;

namespace {

constexpr int patience = 30'000;

} // namespace

class SessionLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leftDeskIsLockedAndItsClerkComesBack_data();
    void leftDeskIsLockedAndItsClerkComesBack();
};

void SessionLockTest::leftDeskIsLockedAndItsClerkComesBack_data() {
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Ctrl+L") << true;
    QTest::newRow("idle") << false;
}

void SessionLockTest::leftDeskIsLockedAndItsClerkComesBack() {
    QFETCH(const bool, byKey);
    ui::applyLook(*qApp);
    const QTemporaryDir folder;
    views::Languages languages;
    languages.use(views::Language::ZhCn);
    WindowClerk clerk(
        {.folder = folder.path().toStdString(), .clock = std::make_shared<SystemClock>()},
        languages);
    QVERIFY(clerk.signedIn());
    QVERIFY(clerk.call("zhang-san"));
    auto* window = clerk.clerk();
    if (byKey) {
        QTest::keyClick(window->windowHandle(), Qt::Key_L, Qt::ControlModifier);
    } else {
        window->setIdlePatience(1ms);
    }
    QTRY_VERIFY_WITH_TIMEOUT(window->isShut(), patience);
    QVERIFY(!clerk.counter().clerk());
    QVERIFY(!clerk.counter().holder());
    window->setIdlePatience(10min);

    clerk.hands().type(app::practiceClerk.password);
    clerk.hands().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isShut(), patience);
    support::settle(clerk.services());
    const auto entries = clerk.services().store->audit().latest(20).value();
    std::vector<std::string> sessions;
    for (const auto& entry : entries) {
        if (entry.action.starts_with("session-")) {
            sessions.push_back(entry.action + ' ' + entry.detail);
        }
    }
    const auto why = std::string(R"( {"why":")") + (byKey ? "key" : "idle") + R"("})";
    QCOMPARE(sessions,
             (std::vector<std::string>{"session-unlocked" + why, "session-locked" + why}));
}

QTEST_MAIN(SessionLockTest)
#include "session_lock_test.moc"
