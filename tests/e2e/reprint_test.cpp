// SPDX-License-Identifier: Apache-2.0
// A holder comes back for the voucher of an earlier act, which he has lost.
#include "models/store/audit.h"
#include "tests/support/window_clerk.h"
#include "ui/pages/day_page.h"
#include "ui/pages/earlier_acts_page.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/queue_item_panel.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/table_panel.h"
#include "ui/print/paper_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;
using domain::Procedure;
using procedure::Ending;
using support::WindowClerk;

namespace {

constexpr int patience = 60'000;

QString textOf(const QString& pdf) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput())
                                          .normalized(QString::NormalizationForm_KC)
                                          .remove(QLatin1Char(' '))
                                    : QString();
}

} // namespace

class ReprintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEarlierActsPapersAreMadeAgain();

private:
    /// Saves what the dialog on the screen shows.
    static bool save(QWidget* window, const QString& file);

    QTemporaryDir folder_;
};

bool ReprintTest::save(QWidget* window, const QString& file) {
    if (!QTest::qWaitFor([&] { return window->findChild<ui::PaperDialog*>() != nullptr; },
                         patience)) {
        return false;
    }
    auto* dialog = window->findChild<ui::PaperDialog*>();
    QSignalSpy made(dialog, &ui::PaperDialog::made);
    dialog->savePdf();
    auto* where = dialog->findChild<QFileDialog*>();
    where->selectFile(file);
    QMetaObject::invokeMethod(where, "accept");
    const bool saved = made.count() == 1 || made.wait(patience);
    dialog->close();
    window->activateWindow();
    return saved &&
           QTest::qWaitFor([&] { return window->findChild<ui::PaperDialog*>() == nullptr; },
                           patience) &&
           QTest::qWaitForWindowActive(window);
}

void ReprintTest::anEarlierActsPapersAreMadeAgain() {
    ui::applyLook(*qApp);
    views::Languages languages;
    languages.use(views::Language::ZhCn);
    const auto tuesday = *parseTimestamp("2026-11-24T10:30:00+08:00");
    auto clock = std::make_shared<FixedClock>(tuesday);
    WindowClerk clerk({.folder = folder_.filePath(QStringLiteral("desk")).toStdString(),
                       .region = "qinhuangdao",
                       .clock = clock},
                      languages);
    QVERIFY(clerk.signedIn());
    QVERIFY(clerk.call("li-si"));
    QVERIFY(clerk.serve(
        {.procedure = Procedure::ReportLoss, .details = {{procedure::Field::LossKind, {"oral"}}}}));
    QCOMPARE(clerk.last().ending, Ending::Done);
    const auto voucher = QString::fromStdString(clerk.last().voucher);
    const auto first = folder_.filePath(QStringLiteral("first.pdf"));
    QVERIFY(clerk.saves(views::Printed::Voucher, first));
    QVERIFY(clerk.finish());

    clock->set(tuesday + std::chrono::days(3));
    QVERIFY(clerk.call("li-si"));
    clerk.hands().press(Qt::Key_F4);
    auto* page = clerk.clerk()->findChild<ui::EarlierActsPage*>();
    QSignalSpy wanted(page, &ui::EarlierActsPage::printWanted);
    const auto pressed = [&] { // the papers are there once the store has answered
        QTest::keyClick(page->acts()->table(), Qt::Key_Return);
        return wanted.count() > 0;
    };
    QVERIFY(
        QTest::qWaitFor([&] { return page->acts()->table()->model()->rowCount() > 0; }, patience));
    QVERIFY(QTest::qWaitFor(pressed, patience));
    const auto again = folder_.filePath(QStringLiteral("again.pdf"));
    QVERIFY(save(clerk.clerk(), again));

    const auto then = textOf(first);
    auto now = textOf(again);
    QVERIFY(!then.contains(QStringLiteral("补打")));
    QVERIFY(now.contains(QStringLiteral("补打·第2份·2026-11-2710:30")));
    QVERIFY(now.contains(voucher));
    QVERIFY(now.contains(QStringLiteral("2026-11-2410:30"))); // when it was done
    // But for the mark it says what it said.
    const auto mark = now.indexOf(QStringLiteral("补打"));
    while (now.contains(QStringLiteral("补打"))) {
        const auto from = now.indexOf(QStringLiteral("补打"));
        now.remove(from, now.indexOf(QLatin1Char('\n'), from) - from + 1);
    }
    QVERIFY(mark >= 0);
    QCOMPARE(now, then);

    // The same from the queue, by what queued it.
    clerk.hands().press(Qt::Key_Escape);
    QCOMPARE(clerk.clerk()->page(), clerk.clerk()->holderPage());
    auto* queue = clerk.clerk()->queuePage();
    Q_EMIT clerk.clerk()->pageChosen(queue);
    QVERIFY(QTest::qWaitFor([&] { return queue->panel()->shown().has_value(); }, patience));
    clerk.hands().press(Qt::Key_5);
    const auto queued = folder_.filePath(QStringLiteral("queued.pdf"));
    QVERIFY(save(clerk.clerk(), queued));
    QVERIFY(textOf(queued).contains(QStringLiteral("第3份")));
    QVERIFY(textOf(queued).contains(voucher));

    // The day's end prints its report.
    auto* day = clerk.clerk()->findChild<ui::DayPage*>();
    Q_EMIT clerk.clerk()->pageChosen(day);
    QVERIFY(QTest::qWaitFor([&] { return day->day().has_value(); }, patience));
    clerk.hands().press(Qt::Key_F4);
    const auto report = folder_.filePath(QStringLiteral("report.pdf"));
    QVERIFY(save(clerk.clerk(), report));
    for (const auto* word : {"日终报表", "2026-11-24", "未日终", "练习"}) {
        QVERIFY2(textOf(report).contains(QString::fromUtf8(word)), word);
    }

    // A lock leaves nobody's paper on the screen, and no list.
    Q_EMIT clerk.clerk()->pageChosen(clerk.clerk()->holderPage());
    clerk.hands().press(Qt::Key_F4);
    QVERIFY(
        QTest::qWaitFor([&] { return page->acts()->table()->model()->rowCount() > 0; }, patience));
    wanted.clear();
    QVERIFY(QTest::qWaitFor(pressed, patience));
    QVERIFY(clerk.clerk()->findChild<ui::PaperDialog*>() != nullptr);
    clerk.clerk()->lock();
    QTRY_VERIFY(clerk.clerk()->findChild<ui::PaperDialog*>() == nullptr);
    QCOMPARE(page->acts()->table()->model()->rowCount(), 0);

    (void)clerk.fileOf("li-si"); // the store has nothing to do
    const auto trail = clerk.services().store->audit().latest(20).value();
    const auto reprint = std::ranges::find_if(trail, [](const store::AuditEntry& entry) {
        return entry.action == "print" && entry.detail.find("reprint") != std::string::npos;
    });
    QVERIFY(reprint != trail.end());
    QCOMPARE(QString::fromStdString(reprint->subject), voucher);
    QVERIFY(reprint->detail.find(R"("copy":3)") != std::string::npos);
}

QTEST_MAIN(ReprintTest)
#include "reprint_test.moc"
