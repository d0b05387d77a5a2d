// SPDX-License-Identifier: Apache-2.0
// Looks through every page and the customer's screen, in each of their states, for what somebody
// who does not see well, has no mouse, or reads another language would stumble over.
#include "tests/ui/screens/album.h"
#include "tests/ui/screens/page_checks.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace guitai;
using namespace guitai::ui;

namespace {
constexpr int patience = 300; // milliseconds
} // namespace

class EveryPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksFindWhatIsWrong();
    void isNamedAndReadInOrder();
    void isWholeInEveryLanguage_data();
    void isWholeInEveryLanguage();
    void isReadInLightAndDark_data();
    void isReadInLightAndDark();

private:
    using Check = std::function<QStringList(QWidget&)>;

    /// How many things are wrong; each is told once, with the page on which it is so first.
    [[nodiscard]] int wrong(views::Language language, const Check& check);

    views::Languages languages_;
};

int EveryPageTest::wrong(views::Language language, const Check& check) {
    languages_.use(language);
    QSet<QString> known;
    drawAll(languages_, {1280, 800}, [&](const char* name, QWidget& window) {
        QStringList lines;
        const auto isRight = [&] {
            lines = check(window);
            return lines.isEmpty();
        };
        std::ignore = QTest::qWaitFor(isRight, patience); // layouts may have something to do
        for (const auto& each : lines) {
            if (!known.contains(each)) {
                known.insert(each);
                qWarning("%s: %s", name, qPrintable(each));
            }
        }
    });
    return int(known.size());
}

void EveryPageTest::checksFindWhatIsWrong() {
    QWidget page;
    page.resize(400, 200);
    auto* first = new QPushButton(QStringLiteral("First"), &page);
    first->setGeometry(10, 10, 80, 40);
    auto* below = new QPushButton(QStringLiteral("Last"), &page);
    below->setGeometry(10, 140, 80, 40);
    auto* nameless = new QPushButton(&page); // made, and so reached, later than it is read
    nameless->setGeometry(10, 90, 80, 40);
    auto* cut = new QLabel(QStringLiteral("More than there is room for"), &page);
    cut->setGeometry(10, 60, 40, 20);
    auto* lonely = new QLabel(QStringLiteral("&Day:"), &page);
    lonely->setGeometry(200, 10, 90, 40);
    auto pale = page.palette();
    pale.setColor(QPalette::WindowText, pale.color(QPalette::Window).darker(120));
    lonely->setPalette(pale);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(unnamed(page), QStringList{QStringLiteral("no name: QPushButton in QWidget")});
    QCOMPARE(outOfOrder(page).size(), 1);
    QCOMPARE(cutTexts(page).size(), 1);
    QCOMPARE(withoutBuddy(page), QStringList{QStringLiteral("no buddy: '&Day:'")});
    QCOMPARE(paleTexts(page, page.grab().toImage()).size(), 1);
}

void EveryPageTest::isNamedAndReadInOrder() {
    const auto found = wrong(views::Language::En, [](QWidget& window) {
        return unnamed(window) + outOfOrder(window) + withoutBuddy(window);
    });
    QCOMPARE(found, 0);
}

void EveryPageTest::isWholeInEveryLanguage_data() {
    QTest::addColumn<views::Language>("language");
    QTest::newRow("English") << views::Language::En;
    QTest::newRow("simplified Chinese") << views::Language::ZhCn;
    QTest::newRow("traditional Chinese") << views::Language::ZhTw;
}

void EveryPageTest::isWholeInEveryLanguage() {
    QFETCH(const views::Language, language);
    const auto found = wrong(language, [](QWidget& window) {
        auto cut = cutTexts(window);
        if (window.width() > 1280 || window.height() > 800) {
            cut << QStringLiteral("the window: %1×%2").arg(window.width()).arg(window.height());
        }
        return cut;
    });
    QCOMPARE(found, 0);
}

void EveryPageTest::isReadInLightAndDark_data() {
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void EveryPageTest::isReadInLightAndDark() {
    QFETCH(const Scheme, scheme);
    applyLook(*qApp, scheme);
    const auto found = wrong(views::Language::En, [](QWidget& window) {
        return paleTexts(window, window.grab().toImage());
    });
    applyLook(*qApp, Scheme::Light);
    QCOMPARE(found, 0);
}

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    applyLook(app, Scheme::Light);
    EveryPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "every_page_test.moc"
