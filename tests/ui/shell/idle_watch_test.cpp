// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/idle_watch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace guitai::ui;
using namespace std::chrono_literals;

class IdleWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void tellsOnceThatNobodyTouchesAnything() {
        IdleWatch watch(1ms);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        QTRY_COMPARE(idle.count(), 1);
    }

    void anyTouchBeginsTheTimeAnew() {
        QWidget window;
        window.show();
        for (const bool key : {true, false}) {
            IdleWatch watch(1ms);
            QSignalSpy idle(&watch, &IdleWatch::idle);
            QTRY_COMPARE(idle.count(), 1); // and it does not go on by itself
            if (key) {
                QTest::keyClick(&window, Qt::Key_A);
            } else {
                QTest::mouseClick(&window, Qt::LeftButton);
            }
            QTRY_COMPARE(idle.count(), 2);
        }
    }
};

QTEST_MAIN(IdleWatchTest)
#include "idle_watch_test.moc"
