// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"
#include "ui/widgets/look.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QtTest/QTest>

using namespace guitai::ui;

namespace {

const Notice longNotice{
    .tone = Tone::Bad,
    .what = QStringLiteral("The password is wrong, or there is no operator of that name."),
    .safe = QStringLiteral("Nothing was changed: cards, files and records are as they were."),
    .doNow = QStringLiteral("Please enter name and password again."),
    .code = QStringLiteral("wrong-password")};

bool wordsAreWhole(const Banner& banner) {
    return std::ranges::all_of(banner.findChildren<QLabel*>(), [](const QLabel* label) {
        return label->isHidden() || label->height() >= label->heightForWidth(label->width());
    });
}

} // namespace

class BannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { applyLook(*qApp); }

    void wordsAreWholeOnANarrowSheet() {
        QWidget page;
        auto* sheet = new Panel(&page);
        auto* banner = new Banner(sheet);
        sheet->body()->addWidget(banner);
        sheet->setFixedWidth(460);
        auto* layout = new QVBoxLayout(&page);
        layout->addStretch(1);
        layout->addWidget(sheet, 0, Qt::AlignHCenter);
        layout->addStretch(1);
        page.resize(1280, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        banner->show(longNotice);
        QTRY_VERIFY(wordsAreWhole(*banner));
    }

    void shownBeforeItsWindowItTakesNoMoreThanItsWords() {
        QWidget page;
        auto* banner = new Banner(&page);
        banner->show(longNotice);
        auto* layout = new QVBoxLayout(&page);
        layout->addWidget(banner);
        layout->addStretch(1);
        page.resize(760, 340);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_VERIFY(wordsAreWhole(*banner));
        QCOMPARE(page.height(), 340);
        QVERIFY(banner->height() < 200);
    }
};

QTEST_MAIN(BannerTest)
#include "banner_test.moc"
