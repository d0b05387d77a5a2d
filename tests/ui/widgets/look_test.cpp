// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choice_list.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace guitai::ui;

class LookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void everyToneReadsOnEveryGround_data() {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
    }

    void everyToneReadsOnEveryGround() {
        QFETCH(int, scheme);
        const auto palette = paletteOf(Scheme(scheme), QApplication::palette());
        QCOMPARE(isDark(palette), Scheme(scheme) == Scheme::Dark);
        for (const auto tone :
             {Tone::Plain, Tone::Quiet, Tone::Good, Tone::Attention, Tone::Bad, Tone::Accent}) {
            const auto color = toneColor(tone, palette);
            for (const auto& ground : {palette.color(QPalette::Base),
                                       palette.color(QPalette::Window), toneFill(tone, palette)}) {
                QVERIFY2(contrast(color, ground) >= 4.5,
                         qPrintable(QStringLiteral("tone %1: %2 on %3 is %4")
                                        .arg(int(tone))
                                        .arg(color.name(), ground.name())
                                        .arg(contrast(color, ground))));
            }
        }
        QVERIFY(contrast(palette.color(QPalette::Highlight),
                         palette.color(QPalette::HighlightedText)) >= 4.5);
    }

    void contrastIsThatOfTheStandard() {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 10), 10);
    }

    void everyIconIsDrawn() {
        for (int i = 0; i <= int(Icon::Warning); ++i) {
            const auto image = pixmapOf(Icon(i), 32, Qt::black, 1).toImage();
            bool drawn = false;
            for (int y = 0; y < 32 && !drawn; ++y) {
                for (int x = 0; x < 32 && !drawn; ++x) {
                    drawn = qAlpha(image.pixel(x, y)) > 100;
                }
            }
            QVERIFY2(drawn, qPrintable(QString::number(i)));
        }
    }

    void digitsChooseTheirOption() {
        ChoiceList list(ChoiceList::Kind::Several);
        list.setNumbersFrom(3);
        list.setOptions({QStringLiteral("a"), QStringLiteral("b")});
        QSignalSpy changed(&list, &ChoiceList::changed);
        QVERIFY(!list.press(2));
        QVERIFY(list.press(4));
        QVERIFY(list.isChosen(1) && !list.isChosen(0));
        QVERIFY(list.press(4));
        QVERIFY(!list.isChosen(1));
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_MAIN(LookTest)
#include "look_test.moc"
