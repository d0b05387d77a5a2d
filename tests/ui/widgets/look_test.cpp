// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choice_list.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/look.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTest>

using namespace guitai::ui;

namespace {

QPalette blackOnWhite() {
    QPalette palette(Qt::white, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::ToolTipText}) {
        palette.setColor(role, Qt::black);
    }
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase}) {
        palette.setColor(role, Qt::white);
    }
    return palette;
}

/// Of any of its pixels with the ground of fields.
double mostContrast(QWidget& widget) {
    const auto image = widget.grab().toImage();
    const auto ground = widget.palette().color(QPalette::Base);
    double most = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
        }
    }
    return most;
}

} // namespace

class LookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void everyToneReadsOnEveryGround_data() {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
        QTest::newRow("high contrast") << int(Scheme::HighContrast);
        QTest::newRow("a black and white desktop") << int(Scheme::System);
    }

    void everyToneReadsOnEveryGround() {
        QFETCH(int, scheme);
        const auto palette = paletteOf(Scheme(scheme), blackOnWhite());
        const bool dark = Scheme(scheme) == Scheme::Dark || Scheme(scheme) == Scheme::HighContrast;
        const bool high =
            Scheme(scheme) == Scheme::System || Scheme(scheme) == Scheme::HighContrast;
        QCOMPARE(isDark(palette), dark);
        QCOMPARE(isHighContrast(palette), high);
        const double least = high ? 7 : 4.5;
        for (const auto tone :
             {Tone::Plain, Tone::Quiet, Tone::Good, Tone::Attention, Tone::Bad, Tone::Accent}) {
            const auto color = toneColor(tone, palette);
            for (const auto& ground : {palette.color(QPalette::Base),
                                       palette.color(QPalette::Window), toneFill(tone, palette)}) {
                QVERIFY2(contrast(color, ground) >= least,
                         qPrintable(QStringLiteral("tone %1: %2 on %3 is %4")
                                        .arg(int(tone))
                                        .arg(color.name(), ground.name())
                                        .arg(contrast(color, ground))));
            }
        }
        QVERIFY(contrast(palette.color(QPalette::Highlight),
                         palette.color(QPalette::HighlightedText)) >= least);
        for (const auto& [ground, text] :
             {std::pair(QPalette::Base, QPalette::PlaceholderText),
              std::pair(QPalette::Button, QPalette::ButtonText),
              std::pair(QPalette::AlternateBase, QPalette::Text),
              std::pair(QPalette::ToolTipBase, QPalette::ToolTipText)}) {
            QVERIFY2(contrast(palette.color(ground), palette.color(text)) >= least,
                     qPrintable(QString::number(int(text))));
        }
    }

    void fieldsAndBoxesHaveAnEdgeOnDarkGrounds() {
        for (const auto scheme : {Scheme::Dark, Scheme::HighContrast}) {
            applyLook(*qApp, scheme);
            const auto palette = QApplication::palette();
            QLineEdit line;
            QCheckBox box;
            QRadioButton radio;
            QComboBox combo;
            QPlainTextEdit text;
            for (auto* widget :
                 std::initializer_list<QWidget*>{&line, &box, &radio, &combo, &text}) {
                widget->setPalette(palette);
                widget->resize(120, 30);
                QVERIFY2(mostContrast(*widget) >= 3, widget->metaObject()->className());
            }
        }
        applyLook(*qApp, Scheme::Light);
    }

    void boxesHaveAnEdgeOnALightGroundToo() {
        applyLook(*qApp, Scheme::Light);
        QCheckBox box;
        QRadioButton radio;
        for (auto* widget : std::initializer_list<QWidget*>{&box, &radio}) {
            widget->resize(120, 30);
            QVERIFY2(mostContrast(*widget) >= 3, widget->metaObject()->className());
        }
    }

    void boxThatHasTheKeysIsToldFromOthers() {
        applyLook(*qApp, Scheme::Light);
        const auto drawn = [](bool focused) {
            QStyleOptionButton option;
            option.rect = QRect(0, 0, 20, 20);
            option.palette = QApplication::palette();
            option.state = QStyle::State_Enabled | QStyle::State_Off;
            option.state.setFlag(QStyle::State_HasFocus, focused);
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter);
            return image;
        };
        QVERIFY(drawn(true) != drawn(false));
    }

    void openTabIsMarked() {
        for (const auto scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            applyLook(*qApp, scheme);
            QTabBar tabs;
            tabs.addTab(QStringLiteral("a"));
            tabs.addTab(QStringLiteral("b"));
            tabs.setPalette(QApplication::palette());
            tabs.resize(tabs.sizeHint());
            tabs.setCurrentIndex(1);
            const auto image = tabs.grab().toImage();
            const auto accent = toneColor(Tone::Accent, tabs.palette());
            const auto below = [&](int tab) {
                const auto place = tabs.tabRect(tab);
                return image.pixelColor(place.center().x(), place.bottom() - 1);
            };
            QCOMPARE(below(1).rgb(), accent.rgb());
            QVERIFY(below(0).rgb() != accent.rgb());
        }
        applyLook(*qApp, Scheme::Light);
    }

    void whatIsShownFollowsTheScheme() {
        QWidget window;
        auto* label = makeLabel(&window, 1.0, QFont::Normal, Tone::Bad);
        window.show();
        for (const auto scheme :
             {Scheme::Light, Scheme::Dark, Scheme::HighContrast, Scheme::System, Scheme::Light}) {
            applyLook(*qApp, scheme);
            const auto now = QApplication::palette();
            QTRY_COMPARE(window.palette().color(QPalette::Window), now.color(QPalette::Window));
            QTRY_COMPARE(label->palette().color(QPalette::WindowText), toneColor(Tone::Bad, now));
            QVERIFY(contrast(label->palette().color(QPalette::WindowText),
                             window.palette().color(QPalette::Window)) >= 4.5);
        }
    }

    void theDesktopsPaletteComesBack() {
        applyLook(*qApp, Scheme::System);
        const auto before = QApplication::palette();
        applyLook(*qApp, Scheme::HighContrast);
        QVERIFY(isHighContrast(QApplication::palette()));
        applyLook(*qApp, Scheme::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
        QVERIFY(!isHighContrast(QApplication::palette()));
    }

    void aDesktopThatGoesDarkTakesTheAccentAlong() {
        applyLook(*qApp, Scheme::System);
        QPalette dark(QColor(0x303030), QColor(0x202020));
        QApplication::setPalette(dark); // whoever changes the application's palette
        QTRY_COMPARE(QApplication::palette().color(QPalette::Highlight),
                     toneColor(Tone::Accent, QApplication::palette()));
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
