// SPDX-License-Identifier: Apache-2.0
// An officer's list in the window: looked at, begun, stopped with Esc, and gone on with.
#include "app/guitai/back_room.h"
#include "models/registry/registry.h"
#include "models/store/queue.h"
#include "tests/models/domain/samples.h"
#include "tests/support/window_clerk.h"
#include "ui/pages/batch_page.h"
#include "ui/pages/file_panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;
using batches::LineOutcome;
using support::WindowClerk;
using Stage = ui::FilePanel::Stage;

namespace {

constexpr int patience = 60'000;
constexpr int strangers = 5000;

QString fileIn(const QTemporaryDir& folder, const practice::Citizens& citizens) {
    QFile file(folder.filePath(QStringLiteral("school.csv")));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    const auto write = [&](const char* id) {
        const auto& person = citizens.find(id)->file.holder;
        file.write((person.name.text() + "," + person.idNumber.text() + "\r\n").c_str());
    };
    file.write("姓名,社会保障号码\r\n");
    write("chen-shisan");
    file.write("张三,43060219800101\r\n");
    auto born = std::chrono::sys_days(*parseDate("1950-01-01"));
    for (int i = 0; i < strangers; ++i, born += std::chrono::days(1)) {
        file.write(("张三," + samples::idBorn(toCompactText(Date(born))).text() + "\r\n").c_str());
    }
    write("qin-ershiyi");
    return file.fileName();
}

} // namespace

class OfficersListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasStoppedGoesOnAndNothingIsAppliedTwice();

private:
    QTemporaryDir folder_;
};

void OfficersListTest::whatWasStoppedGoesOnAndNothingIsAppliedTwice() {
    ui::applyLook(*qApp);
    views::Languages languages;
    languages.use(views::Language::ZhCn);
    const auto tuesday = *parseTimestamp("2026-11-24T10:30:00+08:00");
    WindowClerk clerk({.folder = folder_.path().toStdString(),
                       .region = "yueyang",
                       .clock = std::make_shared<FixedClock>(tuesday)},
                      languages);
    QVERIFY(clerk.signedIn());
    auto& room = *clerk.backRoom();
    auto* files = room.page()->files();
    auto& hands = clerk.hands();
    const auto count = [files](LineOutcome outcome) { return files->report().count(outcome); };

    clerk.choosePage(ui::BatchPage::word());
    QTRY_VERIFY(room.page()->isVisible());
    hands.press(Qt::Key_5);
    QTRY_VERIFY(files->isVisible());
    for (auto* box : files->findChildren<QCheckBox*>()) {
        if (box != files->onlyFailed()) { // all that the region asks an officer for
            box->setFocus();
            hands.press(Qt::Key_Space);
        }
    }
    room.page()->focusStart();
    hands.press(Qt::Key_Return);
    QTRY_VERIFY(files->findChild<QFileDialog*>() != nullptr);
    auto* where = files->findChild<QFileDialog*>();
    where->findChild<QLineEdit*>()->setText(fileIn(folder_, clerk.citizens()));
    QMetaObject::invokeMethod(where, "accept");
    QTRY_COMPARE_WITH_TIMEOUT(files->stage(), Stage::Looked, patience);
    QCOMPARE(count(LineOutcome::NotReached), 2); // what will be done
    QCOMPARE(count(LineOutcome::Malformed), 1);
    QCOMPARE(count(LineOutcome::Unknown), strangers);

    clerk.clerk()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(clerk.clerk()));
    room.office().setSlice({}); // a line at a time: none gets to the end before Esc
    const auto stop = connect(&room.office(), &office::BackOffice::advanced, this,
                              [&hands] { hands.press(Qt::Key_Escape); });
    hands.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(files->stage(), Stage::Ended, patience);
    disconnect(stop);
    room.office().setSlice(std::chrono::milliseconds(60));
    const auto& first = files->report().rows().front();
    QVERIFY2(first.outcome == LineOutcome::Done, first.reason.c_str());
    QCOMPARE(count(LineOutcome::Done), 1);
    QVERIFY(count(LineOutcome::NotReached) > 0);
    QCOMPARE(files->report().rowCount(), strangers + 3); // each line is named

    hands.press(Qt::Key_Return); // looks again
    QTRY_COMPARE_WITH_TIMEOUT(files->stage(), Stage::Looked, patience);
    QCOMPARE(count(LineOutcome::DoneBefore), 1);
    hands.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(files->stage(), Stage::Ended, patience);
    QCOMPARE(count(LineOutcome::NotReached), 0);
    const auto& last = files->report().rows().back();
    QVERIFY2(last.outcome == LineOutcome::Done, last.reason.c_str());
    QCOMPARE(count(LineOutcome::DoneBefore), 1);
    for (const auto* id : {"chen-shisan", "qin-ershiyi"}) {
        QCOMPARE(clerk.fileOf(id).cards.size(), std::size_t(1));
    }
    QCOMPARE(clerk.services().store->queue().latest(10)->size(), std::size_t(2));
}

QTEST_MAIN(OfficersListTest)
#include "officers_list_test.moc"
